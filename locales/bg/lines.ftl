# Help lines: what the person sees. The facts and how certain they are stand in help_lines.json.
# A coordinator verifies each on the desk. Until then it says that this has not been done yet.

line-112 = 112
    .what = Животът на човек е в опасност. С приложението 112NL можете да пишете в чат. Тогава операторът вижда къде сте.
    .contact = 112
    .hours = Денонощно
    .languages = Нидерландски, английски. Приложението знае повече езици.

line-police = Полиция, ако не е спешно
    .what = За подаване на сигнал, за изчезнал човек, или за разговор с екипа за борба с трафика на хора или с екипа за сексуални престъпления.
    .contact = 0900-8844
    .hours = Денонощно
    .languages = Нидерландски, английски

line-veilig-thuis = Veilig Thuis (Безопасно вкъщи)
    .what = Насилие вкъщи или дете, което не е в безопасност. За съвет и за сигнал.
    .contact = 0800-2000 или чатът на veiligthuis.nl
    .hours = Телефон: денонощно, безплатно. Чат: най-често в работни дни от 9 до 17. В чата не можете да подадете сигнал.
    .languages = Нидерландски, по телефона с преводач

line-113 = 113 Zelfmoordpreventie (предотвратяване на самоубийство)
    .what = Ако вече не искате да живеете или се страхувате за друг човек.
    .contact = 113 или 0800-0113, или 113.nl
    .hours = Денонощно. И двата номера са безплатни.
    .languages = Нидерландски, малко английски

line-csg = Centrum Seksueel Geweld (център за помощ след сексуално насилие)
    .what = След секс против волята Ви. Първите 7 дни са важни. За медицинска помощ е най-добре до 72 часа.
    .contact = 0800-0188 или centrumseksueelgeweld.nl
    .hours = Денонощно
    .languages = Нидерландски, английски

line-comensha = CoMensha
    .what = Трафик на хора: въпроси, безопасно място, регистрация. За цяла Нидерландия.
    .contact = 033-448 11 86 или info@comensha.nl
    .hours = В работни дни от 9 до 17
    .languages = Нидерландски, английски

line-essm = Humanitas PMW и ESSM
    .what = Нашата организация, за координация на грижите.
    .contact = 010-236 52 12
    .hours = Още не се знае
    .languages = Още не се знае

line-fier = Chat met Fier
    .what = Чат, без да казвате името си, за насилие и принуда.
    .contact = chatmetfier.nl
    .hours = Вечер и нощ. Часовете още не са сигурни.
    .languages = Нидерландски

line-helpwanted = Helpwanted
    .what = Някой заплашва със снимки или видеа, или те вече са в интернет. За всяка възраст.
    .contact = 020-261 52 75 или helpwanted.nl
    .hours = Още не се знае
    .languages = Нидерландски, английски. Други езици с програма за превод.

line-kindertelefoon = Kindertelefoon (детски телефон)
    .what = Разговор или чат, ако си на 8 до 18 години.
    .contact = 0800-0432 или kindertelefoon.nl
    .hours = Всеки ден от 11 до 21
    .languages = Нидерландски

line-slachtofferhulp = Slachtofferhulp (помощ за пострадали хора)
    .what = Помощ след престъпление: с правилата, с писмата и с това, което преживявате.
    .contact = 0900-0101 или slachtofferhulp.nl
    .hours = В работни дни от 8 до 20, в събота от 10 до 17
    .languages = Нидерландски, английски

line-meld-misdaad = Meld Misdaad Anoniem
    .what = За да съобщите нещо за престъпление, без името си. Там не получавате помощ.
    .contact = 0800-7000 или meldmisdaadanoniem.nl
    .hours = Всеки ден
    .languages = Нидерландски, английски

line-fairwork = FairWork
    .what = Злоупотреби на работа, за хора от други държави.
    .contact = 020-760 08 09 или fairwork.nu
    .hours = В работни дни
    .languages = 12 езика, от доброволци (2019)

line-arbeidsinspectie = Nederlandse Arbeidsinspectie (инспекция по труда)
    .what = За сигнал за злоупотреби на работа.
    .contact = 0800-5151 или nlarbeidsinspectie.nl
    .hours = В работни дни
    .languages = Нидерландски, английски, полски, румънски, български

line-proud = PROUD
    .what = Съюз на секс работещите.
    .contact = wijzijnproud.nl
    .hours = Без определени часове
    .languages = Нидерландски, английски

line-ugly-mugs = Ugly Mugs NL
    .what = Предупреждение за агресивни клиенти или проверка на клиент. Помощ със сигнал до полицията.
    .contact = uglymugs.nl
    .hours = Онлайн
    .languages = Няколко езика

line-soa-aids = Soa Aids Nederland
    .what = Информация за полово предавани инфекции и тестове.
    .contact = soaaids.nl
    .hours = В работни дни
    .languages = Няколко езика

line-ggd = GGD, Център за сексуално здраве Rotterdam-Rijnmond
    .what = Тестове за полово предавани инфекции. За секс работещи те са безплатни и без име.
    .contact = ggdrotterdamrijnmond.nl
    .hours = В работни дни
    .languages = Нидерландски, английски, с преводач

line-juridisch-loket = Juridisch Loket (правна помощ)
    .what = Първи съвет за правила и права, безплатно.
    .contact = 0800-8020 или juridischloket.nl
    .hours = В работни дни от 9 до 17
    .languages = Нидерландски, малко английски

line-arosa = Arosa
    .what = Приют за жени в Rotterdam и Dordrecht. До него се стига чрез Veilig Thuis.
    .contact = 0800-2000
    .hours = Денонощно, чрез Veilig Thuis
    .languages = Нидерландски

line-vertrouwenspersoon = Доверено лице за секс работещи, Rotterdam
    .what = Човек от общината, с когото можете да говорите поверително. Не знаем със сигурност дали още го има.
    .contact = rotterdam.nl
    .hours = Още не се знае
    .languages = Още не се знае

line-elsewhere = Координация на грижите в други региони
    .what = Den Haag (Хага): SHOP, 070-361 47 47. Amsterdam: HVO и ACM. Eindhoven: Lumens, 040-219 33 88. Utrecht и Gelderland: Moviera, 088-374 47 44.
    .contact = wegwijzermensenhandel.nl
    .hours = В работни дни
    .languages = Нидерландски, английски

line-sense = Sense
    .what = Въпроси за секс, до 25 години.
    .contact = sense.info
    .hours = Чатът е отворен в различни часове
    .languages = Нидерландски

line-stop-it-now = Stop it Now
    .what = Ако Ви тревожат собствените Ви мисли за деца или млади хора.
    .contact = 0800-2666436 или stopitnow.nl
    .hours = В определени часове
    .languages = Нидерландски

line-luisterlijn = De Luisterlijn (телефон, на който Ви изслушват)
    .what = Човек, с когото да поговорите.
    .contact = 088-0767 000 или deluisterlijn.nl
    .hours = Денонощно
    .languages = Нидерландски

line-schadefonds = Schadefonds Geweldsmisdrijven (фонд за обезщетение след насилие)
    .what = За да поискате пари за вреда от насилие.
    .contact = schadefonds.nl
    .hours = В работни дни
    .languages = Нидерландски, английски

line-undocumented = Dokters van de Wereld, ROS и Pauluskerk Rotterdam
    .what = За хора без документи: здраве, права, легло.
    .contact = Потърсете името на организацията
    .hours = Още не се знае
    .languages = Няколко езика

line-opora = Opora
    .what = Помощ за хора от Украйна в Нидерландия.
    .contact = opora.nu
    .hours = Още не се знае
    .languages = Украински, руски, английски

line-nidos = Nidos
    .what = Настойник на млади хора, които са сами в Нидерландия.
    .contact = nidos.nl
    .hours = На разположение денонощно
    .languages = Нидерландски, английски

## The public page

web-lines-title = Телефони и сайтове за помощ

web-lines-what =
    Тук има други места, където можете да получите помощ. Има ли опасност сега? Обадете се на 112.

    До всяко място пише кога сме го проверили. Пише ли „още не е проверено“? Тогава може нещо да се е променило.

web-lines-link = Телефони и сайтове за помощ

web-lines-more = Всички телефони за помощ

web-lines-contact = Връзка

web-lines-hours = Кога

web-lines-languages = Езици

web-lines-new = още не е проверено

web-lines-old = проверено отдавна: { $day }

web-lines-fresh = проверено: { $day }

web-lines-region-title = Живеете или работите другаде?

web-lines-region =
    Работим в { $count } общини. Другаде сте? Винаги можете да ни зададете въпрос. Тогава човек ще види кой помага близо до Вас.

    Ако става дума за трафик на хора, можете да се обадите на CoMensha от цяла Нидерландия: 033-448 11 86.

    Насилие вкъщи или дете, което не е в безопасност: Veilig Thuis, 0800-2000. Номерът е един и същ навсякъде.

    За пари, жилище и грижи можете да попитате Вашата община.

web-lines-towns = Общините, в които работим

## The desk

desk-resources = Линии за помощ

desk-resources-text = Всеки вижда тези линии в уеб чата, на страницата с линиите за помощ. 112 винаги стои най-отгоре.

desk-resources-means = Проверено означава: днес сте се обадили или сте погледнали сайта на самата организация и името, номерът, часовете и езиците са верни. Само тогава натиснете бутона. Името Ви и денят се пазят. След { $days } дни питаме отново.

desk-resources-wrong = Нещо не е ли вярно? Тогава не натискайте бутона и кажете на администратора. Списъкът е част от програмата.

desk-resources-todo = За проверка ({ $count })

desk-resources-done = Проверени ({ $count })

desk-resources-none = Всичко е проверено.

desk-resources-new = още не е проверено

desk-resources-old = проверено отдавна

desk-resources-by = Проверено на { $day } от { $name }

desk-resources-staff-only = само за колеги

desk-resources-source = Откъде е това:

desk-resources-do = Проверено днес, вярно е

desk-refused-resource-gone = Тази линия за помощ се промени или вече я няма. Погледнете списъка отново.
