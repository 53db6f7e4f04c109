# Help lines: what the person sees. The facts and how certain they are stand in help_lines.json.
# A coordinator verifies each on the desk. Until then it says that this has not been done yet.

line-112 = 112
    .what = Чья-то жизнь в опасности. В приложении 112NL можно переписываться. Тогда оператор видит, где вы.
    .contact = 112
    .hours = Днём и ночью
    .languages = Нидерландский, английский. В приложении языков больше.

line-police = Полиция, если это не срочно
    .what = Сообщить о чём-то, пропал человек, или поговорить с отделом по борьбе с торговлей людьми или по сексуальным преступлениям.
    .contact = 0900-8844
    .hours = Днём и ночью
    .languages = Нидерландский, английский

line-veilig-thuis = Veilig Thuis («Безопасно дома»)
    .what = Насилие дома или ребёнок не в безопасности. Для совета и для сообщения.
    .contact = 0800-2000 или чат на veiligthuis.nl
    .hours = Телефон: днём и ночью, бесплатно. Чат: чаще всего по рабочим дням с 9 до 17. В чате подать сообщение нельзя.
    .languages = Нидерландский, по телефону с переводчиком

line-113 = 113 Zelfmoordpreventie (помощь при мыслях о самоубийстве)
    .what = Если вы больше не хотите жить или боитесь за кого-то другого.
    .contact = 113 или 0800-0113, или 113.nl
    .hours = Днём и ночью. Оба номера бесплатные.
    .languages = Нидерландский, немного английский

line-csg = Centrum Seksueel Geweld (центр помощи после сексуального насилия)
    .what = После секса против вашей воли. Первые 7 дней важны. За медицинской помощью лучше обратиться в течение 72 часов.
    .contact = 0800-0188 или centrumseksueelgeweld.nl
    .hours = Днём и ночью
    .languages = Нидерландский, английский

line-comensha = CoMensha
    .what = Торговля людьми: вопросы, безопасное место, регистрация. Для всех Нидерландов.
    .contact = 033-448 11 86 или info@comensha.nl
    .hours = Рабочие дни с 9 до 17
    .languages = Нидерландский, английский

line-essm = Humanitas PMW и ESSM
    .what = Наша собственная организация, для координации помощи.
    .contact = 010-236 52 12
    .hours = Пока неизвестно
    .languages = Пока неизвестно

line-fier = Chat met Fier
    .what = Чат о насилии и принуждении, без имени.
    .contact = chatmetfier.nl
    .hours = Вечером и ночью. Время пока не точно.
    .languages = Нидерландский

line-helpwanted = Helpwanted
    .what = Кто-то угрожает фото или видео, или они уже в интернете. Для любого возраста.
    .contact = 020-261 52 75 или helpwanted.nl
    .hours = Пока неизвестно
    .languages = Нидерландский, английский. Другие языки с программой перевода.

line-kindertelefoon = Kindertelefoon (детская линия помощи)
    .what = Поговорить или написать в чат, если вам от 8 до 18 лет.
    .contact = 0800-0432 или kindertelefoon.nl
    .hours = Каждый день с 11 до 21
    .languages = Нидерландский

line-slachtofferhulp = Slachtofferhulp (помощь пострадавшим в Нидерландах)
    .what = Помощь после преступления: с правилами, с письмами и с тем, как это на вас влияет.
    .contact = 0900-0101 или slachtofferhulp.nl
    .hours = Рабочие дни с 8 до 20, суббота с 10 до 17
    .languages = Нидерландский, английский

line-meld-misdaad = Meld Misdaad Anoniem
    .what = Рассказать о преступлении и не называть себя. Помощи там не дают.
    .contact = 0800-7000 или meldmisdaadanoniem.nl
    .hours = Каждый день
    .languages = Нидерландский, английский

line-fairwork = FairWork
    .what = Плохое обращение на работе, для людей из других стран.
    .contact = 020-760 08 09 или fairwork.nu
    .hours = Рабочие дни
    .languages = 12 языков, говорят волонтёры (2019)

line-arbeidsinspectie = Nederlandse Arbeidsinspectie (инспекция труда)
    .what = Сообщить о нарушениях на работе.
    .contact = 0800-5151 или nlarbeidsinspectie.nl
    .hours = Рабочие дни
    .languages = Нидерландский, английский, польский, румынский, болгарский

line-proud = PROUD
    .what = Профсоюз людей, которые занимаются секс-работой.
    .contact = wijzijnproud.nl
    .hours = Постоянных часов нет
    .languages = Нидерландский, английский

line-ugly-mugs = Ugly Mugs NL
    .what = Предупредить о жестоких клиентах или проверить клиента. Помощь с заявлением в полицию.
    .contact = uglymugs.nl
    .hours = Онлайн
    .languages = Несколько языков

line-soa-aids = Soa Aids Nederland
    .what = Информация о половых инфекциях (ИППП) и тестах.
    .contact = soaaids.nl
    .hours = Рабочие дни
    .languages = Несколько языков

line-ggd = GGD, центр сексуального здоровья Rotterdam-Rijnmond
    .what = Тесты на ИППП. Для тех, кто занимается секс-работой, тесты бесплатные, имя не нужно.
    .contact = ggdrotterdamrijnmond.nl
    .hours = Рабочие дни
    .languages = Нидерландский, английский, с переводчиком

line-juridisch-loket = Juridisch Loket (юридическая консультация)
    .what = Первый совет о правилах и правах, бесплатно.
    .contact = 0800-8020 или juridischloket.nl
    .hours = Рабочие дни с 9 до 17
    .languages = Нидерландский, немного английский

line-arosa = Arosa
    .what = Приют для женщин в Роттердаме и Дордрехте. Попасть туда можно через Veilig Thuis.
    .contact = 0800-2000
    .hours = Днём и ночью, через Veilig Thuis
    .languages = Нидерландский

line-vertrouwenspersoon = Доверенное лицо для людей в секс-работе, Роттердам
    .what = Человек из муниципалитета, с которым можно поговорить доверительно. Мы пока не уверены, есть ли это ещё.
    .contact = rotterdam.nl
    .hours = Пока неизвестно
    .languages = Пока неизвестно

line-elsewhere = Координация помощи в других регионах
    .what = Гаага: SHOP, 070-361 47 47. Амстердам: HVO и ACM. Эйндховен: Lumens, 040-219 33 88. Утрехт и Гелдерланд: Moviera, 088-374 47 44.
    .contact = wegwijzermensenhandel.nl
    .hours = Рабочие дни
    .languages = Нидерландский, английский

line-sense = Sense
    .what = Вопросы о сексе, до 25 лет.
    .contact = sense.info
    .hours = Чат открыт в разное время
    .languages = Нидерландский

line-stop-it-now = Stop it Now
    .what = Если вас тревожат собственные мысли о детях или подростках.
    .contact = 0800-2666436 или stopitnow.nl
    .hours = В определённые часы
    .languages = Нидерландский

line-luisterlijn = De Luisterlijn (вас выслушают)
    .what = Человек, с которым можно поговорить.
    .contact = 088-0767 000 или deluisterlijn.nl
    .hours = Днём и ночью
    .languages = Нидерландский

line-schadefonds = Schadefonds Geweldsmisdrijven (фонд выплат за вред от насилия)
    .what = Попросить деньги за вред от насилия.
    .contact = schadefonds.nl
    .hours = Рабочие дни
    .languages = Нидерландский, английский

line-undocumented = Dokters van de Wereld, ROS и Pauluskerk Rotterdam
    .what = Для людей без документов: здоровье, права, место для ночлега.
    .contact = Поищите по названию организации
    .hours = Пока неизвестно
    .languages = Несколько языков

line-opora = Opora
    .what = Помощь людям из Украины в Нидерландах.
    .contact = opora.nu
    .hours = Пока неизвестно
    .languages = Украинский, русский, английский

line-nidos = Nidos
    .what = Опека для молодых людей, которые в Нидерландах одни.
    .contact = nidos.nl
    .hours = На связи днём и ночью
    .languages = Нидерландский, английский

## The public page

web-lines-title = Линии помощи

web-lines-what =
    Здесь другие места, где вам могут помочь. Сейчас есть опасность? Звоните 112.

    У каждой линии написано, когда мы её проверили. Написано «ещё не проверено»? Тогда что-то могло измениться.

web-lines-link = Линии помощи

web-lines-more = Все линии помощи

web-lines-contact = Как связаться

web-lines-hours = Когда

web-lines-languages = Языки

web-lines-new = ещё не проверено

web-lines-old = проверено давно: { $day }

web-lines-fresh = проверено: { $day }

web-lines-region-title = Живёте или работаете в другом месте?

web-lines-region =
    Муниципалитетов, где мы работаем: { $count }. Вы в другом месте? Нас всегда можно спросить. Тогда человек посмотрит, кто помогает рядом с вами.

    Если речь о торговле людьми, из любого места в Нидерландах можно позвонить в CoMensha: 033-448 11 86.

    Насилие дома или ребёнок не в безопасности: Veilig Thuis, 0800-2000. Номер везде один и тот же.

    О деньгах, жилье и уходе можно спросить в своём муниципалитете.

web-lines-towns = Муниципалитеты, в которых мы работаем

## The desk

desk-resources = Линии помощи

desk-resources-text = Эти линии видят все в веб-чате, на странице «Линии помощи». 112 всегда стоит первым.

desk-resources-means = «Проверено» значит: сегодня вы звонили туда или смотрели собственный сайт организации, и название, номер, часы и языки верны. Только тогда нажимайте кнопку. Ваше имя и день сохраняются. Когда пройдёт дней: { $days }, мы спросим снова.

desk-resources-wrong = Что-то неверно? Тогда не нажимайте кнопку и скажите администратору. Список входит в программу.

desk-resources-todo = Нужно проверить ({ $count })

desk-resources-done = Проверено ({ $count })

desk-resources-none = Всё проверено.

desk-resources-new = ещё не проверено

desk-resources-old = проверено давно

desk-resources-by = Проверено: { $day }, { $name }

desk-resources-staff-only = только для коллег

desk-resources-source = Откуда это известно:

desk-resources-do = Проверено сегодня, всё верно

desk-refused-resource-gone = Эта линия помощи изменилась, или её больше нет. Посмотрите список ещё раз.
