# Help lines: what the person sees. The facts and how certain they are stand in help_lines.json.
# A coordinator verifies each on the desk. Until then it says that this has not been done yet.

line-112 = 112
    .what = Чиєсь життя в небезпеці. У застосунку 112NL можна листуватися. Тоді оператор бачить, де ви.
    .contact = 112
    .hours = Вдень і вночі
    .languages = Нідерландська, англійська. У застосунку мов більше.

line-police = Поліція, якщо це не терміново
    .what = Повідомити про щось, зникла людина, або поговорити з відділом боротьби з торгівлею людьми чи з відділом щодо сексуальних злочинів.
    .contact = 0900-8844
    .hours = Вдень і вночі
    .languages = Нідерландська, англійська

line-veilig-thuis = Veilig Thuis («Безпечно вдома»)
    .what = Насильство вдома або дитина не в безпеці. Для поради й для повідомлення.
    .contact = 0800-2000 або чат на veiligthuis.nl
    .hours = Телефон: вдень і вночі, безкоштовно. Чат: найчастіше в робочі дні з 9 до 17. У чаті подати повідомлення не можна.
    .languages = Нідерландська, телефоном із перекладачем

line-113 = 113 Zelfmoordpreventie (допомога при думках про самогубство)
    .what = Якщо ви більше не хочете жити або боїтеся за когось іншого.
    .contact = 113 або 0800-0113, або 113.nl
    .hours = Вдень і вночі. Обидва номери безкоштовні.
    .languages = Нідерландська, трохи англійської

line-csg = Centrum Seksueel Geweld (центр допомоги після сексуального насильства)
    .what = Після сексу проти вашої волі. Перші 7 днів важливі. По медичну допомогу краще звернутися протягом 72 годин.
    .contact = 0800-0188 або centrumseksueelgeweld.nl
    .hours = Вдень і вночі
    .languages = Нідерландська, англійська

line-comensha = CoMensha
    .what = Торгівля людьми: запитання, безпечне місце, реєстрація. Для всіх Нідерландів.
    .contact = 033-448 11 86 або info@comensha.nl
    .hours = Робочі дні з 9 до 17
    .languages = Нідерландська, англійська

line-essm = Humanitas PMW та ESSM
    .what = Наша власна організація, для координації допомоги.
    .contact = 010-236 52 12
    .hours = Поки невідомо
    .languages = Поки невідомо

line-fier = Chat met Fier
    .what = Чат про насильство та примус, без імені.
    .contact = chatmetfier.nl
    .hours = Увечері та вночі. Час поки не точний.
    .languages = Нідерландська

line-helpwanted = Helpwanted
    .what = Хтось погрожує фото чи відео, або вони вже в інтернеті. Для будь-якого віку.
    .contact = 020-261 52 75 або helpwanted.nl
    .hours = Поки невідомо
    .languages = Нідерландська, англійська. Інші мови з програмою перекладу.

line-kindertelefoon = Kindertelefoon (дитяча лінія допомоги)
    .what = Поговорити або написати в чат, якщо вам від 8 до 18 років.
    .contact = 0800-0432 або kindertelefoon.nl
    .hours = Щодня з 11 до 21
    .languages = Нідерландська

line-slachtofferhulp = Slachtofferhulp (допомога постраждалим у Нідерландах)
    .what = Допомога після злочину: з правилами, з листами й з тим, як це на вас впливає.
    .contact = 0900-0101 або slachtofferhulp.nl
    .hours = Робочі дні з 8 до 20, субота з 10 до 17
    .languages = Нідерландська, англійська

line-meld-misdaad = Meld Misdaad Anoniem
    .what = Розповісти про злочин і не називати себе. Допомоги там не дають.
    .contact = 0800-7000 або meldmisdaadanoniem.nl
    .hours = Щодня
    .languages = Нідерландська, англійська

line-fairwork = FairWork
    .what = Погане ставлення на роботі, для людей з інших країн.
    .contact = 020-760 08 09 або fairwork.nu
    .hours = Робочі дні
    .languages = 12 мов, розмовляють волонтери (2019)

line-arbeidsinspectie = Nederlandse Arbeidsinspectie (інспекція праці)
    .what = Повідомити про порушення на роботі.
    .contact = 0800-5151 або nlarbeidsinspectie.nl
    .hours = Робочі дні
    .languages = Нідерландська, англійська, польська, румунська, болгарська

line-proud = PROUD
    .what = Профспілка людей, які займаються секс-роботою.
    .contact = wijzijnproud.nl
    .hours = Сталих годин немає
    .languages = Нідерландська, англійська

line-ugly-mugs = Ugly Mugs NL
    .what = Попередити про жорстоких клієнтів або перевірити клієнта. Допомога із заявою до поліції.
    .contact = uglymugs.nl
    .hours = Онлайн
    .languages = Кілька мов

line-soa-aids = Soa Aids Nederland
    .what = Інформація про статеві інфекції (ІПСШ) і тести.
    .contact = soaaids.nl
    .hours = Робочі дні
    .languages = Кілька мов

line-ggd = GGD, центр сексуального здоров’я Rotterdam-Rijnmond
    .what = Тести на ІПСШ. Для тих, хто займається секс-роботою, тести безкоштовні, ім’я не потрібне.
    .contact = ggdrotterdamrijnmond.nl
    .hours = Робочі дні
    .languages = Нідерландська, англійська, з перекладачем

line-juridisch-loket = Juridisch Loket (юридична консультація)
    .what = Перша порада про правила й права, безкоштовно.
    .contact = 0800-8020 або juridischloket.nl
    .hours = Робочі дні з 9 до 17
    .languages = Нідерландська, трохи англійської

line-arosa = Arosa
    .what = Притулок для жінок у Роттердамі та Дордрехті. Потрапити туди можна через Veilig Thuis.
    .contact = 0800-2000
    .hours = Вдень і вночі, через Veilig Thuis
    .languages = Нідерландська

line-vertrouwenspersoon = Довірена особа для людей у секс-роботі, Роттердам
    .what = Людина з муніципалітету, з якою можна поговорити конфіденційно. Ми поки не впевнені, чи це ще є.
    .contact = rotterdam.nl
    .hours = Поки невідомо
    .languages = Поки невідомо

line-elsewhere = Координація допомоги в інших регіонах
    .what = Гаага: SHOP, 070-361 47 47. Амстердам: HVO та ACM. Ейндговен: Lumens, 040-219 33 88. Утрехт і Гелдерланд: Moviera, 088-374 47 44.
    .contact = wegwijzermensenhandel.nl
    .hours = Робочі дні
    .languages = Нідерландська, англійська

line-sense = Sense
    .what = Запитання про секс, до 25 років.
    .contact = sense.info
    .hours = Чат відкритий у різний час
    .languages = Нідерландська

line-stop-it-now = Stop it Now
    .what = Якщо вас тривожать власні думки про дітей або підлітків.
    .contact = 0800-2666436 або stopitnow.nl
    .hours = У визначені години
    .languages = Нідерландська

line-luisterlijn = De Luisterlijn (вас вислухають)
    .what = Людина, з якою можна поговорити.
    .contact = 088-0767 000 або deluisterlijn.nl
    .hours = Вдень і вночі
    .languages = Нідерландська

line-schadefonds = Schadefonds Geweldsmisdrijven (фонд виплат за шкоду від насильства)
    .what = Попросити гроші за шкоду від насильства.
    .contact = schadefonds.nl
    .hours = Робочі дні
    .languages = Нідерландська, англійська

line-undocumented = Dokters van de Wereld, ROS і Pauluskerk Rotterdam
    .what = Для людей без документів: здоров’я, права, місце для ночівлі.
    .contact = Пошукайте за назвою організації
    .hours = Поки невідомо
    .languages = Кілька мов

line-opora = Opora
    .what = Допомога людям з України в Нідерландах.
    .contact = opora.nu
    .hours = Поки невідомо
    .languages = Українська, російська, англійська

line-nidos = Nidos
    .what = Опіка для молодих людей, які в Нідерландах самі.
    .contact = nidos.nl
    .hours = На зв’язку вдень і вночі
    .languages = Нідерландська, англійська

## The public page

web-lines-title = Лінії допомоги

web-lines-what =
    Тут інші місця, де вам можуть допомогти. Зараз є небезпека? Телефонуйте 112.

    Біля кожної лінії написано, коли ми її перевірили. Написано «ще не перевірено»? Тоді щось могло змінитися.

web-lines-link = Лінії допомоги

web-lines-more = Усі лінії допомоги

web-lines-contact = Як зв’язатися

web-lines-hours = Коли

web-lines-languages = Мови

web-lines-new = ще не перевірено

web-lines-old = перевірено давно: { $day }

web-lines-fresh = перевірено: { $day }

web-lines-region-title = Живете або працюєте в іншому місці?

web-lines-region =
    Муніципалітетів, де ми працюємо: { $count }. Ви в іншому місці? Нас завжди можна запитати. Тоді людина подивиться, хто допомагає поруч із вами.

    Якщо йдеться про торгівлю людьми, з будь-якого місця в Нідерландах можна зателефонувати до CoMensha: 033-448 11 86.

    Насильство вдома або дитина не в безпеці: Veilig Thuis, 0800-2000. Номер усюди той самий.

    Про гроші, житло й догляд можна запитати у своєму муніципалітеті.

web-lines-towns = Муніципалітети, у яких ми працюємо

## The desk

desk-resources = Лінії допомоги

desk-resources-text = Ці лінії бачать усі у вебчаті, на сторінці «Лінії допомоги». 112 завжди стоїть першим.

desk-resources-means = «Перевірено» означає: сьогодні ви телефонували туди або дивилися власний сайт організації, і назва, номер, години та мови правильні. Тільки тоді натискайте кнопку. Ваше ім’я і день зберігаються. Коли мине днів: { $days }, ми запитаємо знову.

desk-resources-wrong = Щось неправильно? Тоді не натискайте кнопку й скажіть адміністратору. Список належить до програми.

desk-resources-todo = Треба перевірити ({ $count })

desk-resources-done = Перевірено ({ $count })

desk-resources-none = Усе перевірено.

desk-resources-new = ще не перевірено

desk-resources-old = перевірено давно

desk-resources-by = Перевірено: { $day }, { $name }

desk-resources-staff-only = тільки для колег

desk-resources-source = Звідки це відомо:

desk-resources-do = Перевірено сьогодні, усе правильно

desk-refused-resource-gone = Ця лінія допомоги змінилася, або її вже немає. Подивіться список іще раз.
