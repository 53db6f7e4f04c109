# The questions. Plain words, short sentences, no exclamation marks.

## The opening: everybody comes in here, children too

opening-language = Melyik nyelvet szeretnéd használni?

opening-what =
    Jó, hogy itt vagy. Először egy számítógép kérdez néhány rövid dolgot. Kérdést ki is hagyhatsz. Azt is kérheted, hogy rögtön emberrel beszélhess.

opening-secrecy =
    Nem kérdezem, ki vagy. Amit elküldesz, azt csak a Humanitas ESSM csapata olvashatja, amelyik neked segít.

    Ha egy élet vagy egy gyerek veszélyben van, a csapatnak néha tennie kell valamit. Ha lehet, erről előre szól neked. Ha egy válasz veszélyről szól, rögtön továbbadom. Szólok, amikor ezt teszem.
    .chat =
        Nem kérdezem, ki vagy. Amit elküldesz, azt nálunk csak a Humanitas ESSM csapata olvashatja, amelyik neked segít. A Telegram is megőrzi ezt a chatet, és tudja, milyen fiókod van.

        Ha egy élet vagy egy gyerek veszélyben van, a csapatnak néha tennie kell valamit. Ha lehet, erről előre szól neked. Ha egy válasz veszélyről szól, rögtön továbbadom. Szólok, amikor ezt teszem.

opening-leaving =
    Nyitvatartási időben vannak itt emberek. Ha most veszély van, ne várj, és hívd a 112-t.

    A fenti gombbal gyorsan el tudsz menni erről az oldalról. A telefonod vagy a számítógéped emlékezhet arra, hogy itt jártál.
    .chat =
        Nyitvatartási időben vannak itt emberek. Ha most veszély van, ne várj, és hívd a 112-t.

        Kérlek, ne küldj fotót, videót, telefonszámot vagy helyadatot. Ezeket nem fogadjuk.

        A /forget paranccsal mindent törlünk nálunk. A /lifetime paranccsal kiválasztod, meddig maradjanak itt az üzenetek.

opening-safe = Tudsz most biztonságosan írni?
    .safe = Igen
    .unsafe = Nem
    .unknown = Nem tudom

opening-danger_now = Van most veszély, neked vagy valaki másnak?
    .hint = Nem biztonságos írni? Bármikor elmehetsz, és később visszajöhetsz.
    .danger = Igen, most veszély van
    .no_danger = Nem
    .unknown = Nem tudom

opening-reads_along = Olvashatja valaki a telefonodon vagy a gépeden, amit írsz?
    .nobody = Nem
    .sometimes = Néha
    .somebody = Igen

opening-reads_advice =
    Jó, hogy ezt elmondod. Csak azt írd meg, ami neked biztonságos.

    Ha jön valaki, használd a gyors kilépés gombját. Ami még nem ment el a csapatnak, az ekkor elvész.

    Tudsz később másik készülékről vagy másik helyről írni? Az talán biztonságosabb.
    .chat =
        Jó, hogy ezt elmondod. Csak azt írd meg, ami neked biztonságos.

        A telefonod értesítésében elrejtem a csapat válaszait. Ebben a chatben viszont valaki elolvashatja őket.

        A /lifetime paranccsal azt választod, hogy az üzenetek egy idő után eltűnjenek innen. A /web paranccsal a webes chatben folytatod. Az talán biztonságosabb.

opening-for_whom = Ki miatt vagy itt?
    .myself_adult = Magam miatt. 18 éves vagy idősebb vagyok
    .myself_young = Magam miatt. Még nem vagyok 18 éves
    .someone_else = Valaki miatt, akiért aggódom
    .my_child = A gyerekem miatt
    .professional = A munkám miatt (ellátás, iskola…)
    .municipality = Önkormányzat vagy iskola nevében
    .question = Kérdésem van

opening-question_about = Miről szól a kérdésed?
    .own_question = A csapattól szeretnék kérdezni
    .information = Információ: pénz, jogok, segélyvonalak
    .privacy = Arról, amit megőriztek, vagy panasz
