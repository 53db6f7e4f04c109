# Help in danger, and what the chat itself says. 112 always comes first. Short sentences.
# A native speaker reviews these texts before go-live.
# The numbers and their sources are in the list of help lines.

## Help in an emergency

emergency =
    Veszély van most? Hívd a 112-t.

    Nem tudsz beszélni? A 112NL alkalmazással a 112 diszpécsere chatelni tud veled. A diszpécser ekkor látja, hol vagy.

    Szex az akaratod ellenére: Centrum Seksueel Geweld (segítő központ szexuális erőszak után), 0800-0188. Ingyenes, éjjel-nappal.

    Erőszak otthon, vagy egy gyerek nincs biztonságban: Veilig Thuis (Biztonságban otthon), 0800-2000. Ingyenes, éjjel-nappal.

    Ha nem akarsz tovább élni: hívd a 113-at vagy a 0800-0113 számot. Ingyenes, éjjel-nappal.

    Valaki fotókkal vagy videókkal fenyeget: Helpwanted, 020-261 52 75 vagy helpwanted.nl.

    A rendőrség, ha nem sürgős: 0900-8844.

    Ez a chat nem segélyhívó szám. A csapat csak nyitvatartási időben olvassa az üzeneted.

help-now =
    Hívd most a 112-t.

    Nem tudsz beszélni? A 112NL alkalmazással a 112 diszpécsere chatelni tud veled. A diszpécser ekkor látja, hol vagy.

    Te vagy veszélyben, és biztonságosan el tudsz menni? Menj olyan helyre, ahol mások is vannak.

    Ne várj válaszra ebben a chatben.

help-now-other =
    Hívd most a 112-t. Mondd meg, hol kell a segítség.

    Ne várj válaszra ebben a chatben.

    Ha te magad lépsz közbe, nagyobb lehet a veszély.

help-violence =
    Veszélyben vagy most? Hívd a 112-t.

    Amit valaki veled tesz, az nem a te hibád.

    A párod vagy a családod bánt? Akkor a Veilig Thuist (Biztonságban otthon) is hívhatod: 0800-2000. Ingyenes, éjjel-nappal.

help-rape =
    Veszélyben vagy most, vagy megsérültél? Hívd a 112-t.

    Ez nem a te hibád.

    Hívd a Centrum Seksueel Geweldet (segítő központ szexuális erőszak után): 0800-0188. Ingyenes, éjjel-nappal. Segítenek az egészségeddel és a nyomok megőrzésével. Az első 7 nap fontos. Minél előbb, annál jobb.

    A rendőrséggel kapcsolatban még semmit sem kell eldöntened.

help-coercion =
    Veszélyben vagy most, vagy nem tudsz elmenni? Hívd a 112-t.

    Te magad dönthetsz a testedről, a pénzedről és az idődről. Akkor is, ha valaki mást mond.

    Ne beszélj erről a chatről azzal, aki helyetted dönt.

help-children =
    Veszélyben van most a gyerek? Hívd a 112-t.

    A Veilig Thuis (Biztonságban otthon) tanácsot adhat: 0800-2000. Ingyenes, éjjel-nappal.

help-no-bed =
    Veszélyben vagy most? Hívd a 112-t.

    Otthoni erőszak miatt jöttél el? Hívd a Veilig Thuist (Biztonságban otthon): 0800-2000. Ingyenes, éjjel-nappal.

    A csapat nem tud alvóhelyet ígérni. De keres veled együtt.

help-suicide =
    Veszély van most? Hívd a 112-t.

    Jó, hogy ezt elmondod. Hívd a 113-at vagy a 0800-0113 számot. Ingyenes, éjjel-nappal. Van 113.nl is.

    Ha lehet, ne maradj egyedül. Menj valakihez, akinél biztonságban érzed magad.

help-pictures =
    Veszélyben vagy most? Hívd a 112-t.

    Ez nem a te hibád. Az tesz rosszat, aki fenyeget.

    Ne küldj új fotót vagy videót. Ha ez biztonságos neked, ne fizess. Az üzeneteket viszont őrizd meg, amelyekben az illető fenyeget.

    A Helpwanted segíthet eltávolítani a képeket: 020-261 52 75 vagy helpwanted.nl.

help-young =
    Veszélyben vagy most? Hívd a 112-t.

    Ez nem a te hibád. Jó, hogy elmondod.

    Volt olyan szex, amit nem akartál? Hívd a Centrum Seksueel Geweldet (segítő központ szexuális erőszak után): 0800-0188. Ingyenes, éjjel-nappal. Az első 7 nap fontos.

help-young-crime =
    Veszélyben vagy most? Hívd a 112-t.

    Jó, hogy elmondod. Fenyeget valaki, vagy kényszerít, hogy részt vegyél? Akkor ez nem a te hibád. Nem kell ezt egyedül megoldanod.

help-missing-child =
    Veszély van most? Hívd a 112-t.

    Nincs közvetlen veszély? Hívd a rendőrséget: 0900-8844. Mondd meg, hogy eltűnt egy gyerek. Nem kell előtte várni.

    Ne várj válaszra ebben a chatben.

help-minor =
    Veszély van most? Hívd a 112-t.

    A Veilig Thuis (Biztonságban otthon) tanácsot ad a gyerekek biztonságáról: 0800-2000. Ingyenes, éjjel-nappal.

help-forced =
    Veszély van most, vagy be van zárva valaki? Hívd a 112-t.

    Nincs közvetlen veszély? A rendőrség ezen a számon érhető el: 0900-8844.

    Ha te magad lépsz közbe, nagyobb lehet a veszély.

## What the chat promises and what it does not

limits =
    A csapat nem mondja tovább, amit elmondasz. Néha ez nem lehetséges. Ha egy élet vagy egy gyerek veszélyben van, lehet, hogy a csapatnak tennie kell valamit. Ha lehet, ezt előre megtudod.

quick-exit =
    A gyors kilépés gombjával bezárod ezt az oldalt. Egy másik, semleges oldal jelenik meg. Ami még nem ment el a csapatnak, az ekkor elvész. Ami már a csapatnál van, az ott marad. A kódoddal újra megnyithatod.

    A telefonod vagy a számítógéped emlékezhet arra, hogy itt jártál. Ezért töröld te magad is a böngésző előzményeit, ha ez nem veszélyes neked.

## What the chat says

engine-empty = Itt még nincs semmi. Előbb írj valamit, aztán küldd el.

engine-first = Köszönöm, hogy ezt megírtad. Megőrzöm, nem kell még egyszer leírnod. Egy saját számítógépes programunk megnézi a szavakat, hogy lássa, sürgős-e. Először néhány rövid kérdés.

engine-fits = Az alapján, amit írtál, az egyik választ előre tettem. Te választod ki, mi illik rád.

engine-calm = Ez a chat olyan embereknek szól, akik segítséget keresnek, vagy kérdésük van a csapathoz. Más emberekről semmit sem mondok, azt sem, hogy ír-e ide valaki. Te magad keresel segítséget? Akkor folytasd a képernyőn lévő kérdéssel.

engine-duress = Ezt a szót talán véletlenül is leírod. Válassz egy legalább öt betűs szót vagy rövid mondatot, amit máskor sosem írsz.

engine-too-long = A szöveged túl hosszú. Ide { $limit } karakter fér, a tiéd { $length } karakter. A szöveged még itt van. Rövidítsd meg, vagy küldd el részletekben.

engine-not-a-choice = Megőrzöm, amit írtál. Kérlek, válassz egyet a képernyőn látható válaszok közül is. Akkor tudok továbblépni.

engine-not-a-number = Megőrzöm, amit írtál. Kérlek, írj egy számot is. Legkisebb: { $min }, legnagyobb: { $max }.

engine-found = Talán ez illik hozzá. Kérlek, válassz egy témát. A szavaidat megőrzöm.

engine-not-found = Erről nem tudok semmit. A szavaidat megőrzöm. Kérlek, válassz egy témát, próbálj másik szót, vagy kérdezz egy embert.

engine-lines = { web-lines-what }

engine-pick-one = Kérlek, válassz egy választ.

engine-pick-some = Kérlek, válassz egy vagy több választ.

engine-unknown-option = Ezt a lehetőséget nem ismerem. Kérlek, válassz egyet a képernyőn látható válaszok közül.

engine-passed = Azon a kérdésen már túl vagyunk. Ha írtál valamit, azt megőrzöm. Kérlek, folytasd azzal, ami most a képernyőn van.

engine-no-back = Ennél korábbra nem lehet visszamenni.

engine-no-skip = Itt nincs mit kihagyni.

engine-restarted = Közben megváltoztak a kérdések. Ezért egy korábbi kérdésnél kezdem. A válaszaidat megőriztem.

engine-language = Magyarul folytatjuk.

engine-handed-off =
    Amit eddig elmondtál nekem, átadtam a csapatnak. Amit mostantól válaszolsz, az is oda megy.

    Ha a csapat most itt van, valaki a lehető leghamarabb elolvassa. Ha nincs, akkor ez nyitáskor történik meg. A válasz ezen az oldalon lesz.

    Kapsz egy kódot. Ezzel később visszajöhetsz. Most is válaszolhatsz tovább, de nem kell.
    .chat =
        Amit eddig elmondtál nekem, átadtam a csapatnak. Amit mostantól válaszolsz, az is oda megy.

        Ha a csapat most itt van, valaki a lehető leghamarabb elolvassa. Ha nincs, akkor ez nyitáskor történik meg. A válasz ebben a chatben lesz.

        Most is válaszolhatsz tovább, de nem kell.

engine-handed-over =
    Köszönjük. A csapat megkapta, amit elmondtál nekem.

    Valaki a csapatból elolvassa, és ezen az oldalon válaszol. Itt látod azt is, mikor vannak itt emberek.

    A kódoddal visszajöhetsz. Itt bármikor írhatsz még.
    .chat =
        Köszönjük. A csapat megkapta, amit elmondtál nekem.

        Valaki a csapatból elolvassa, és ebben a chatben válaszol. Itt bármikor írhatsz még.

engine-person =
    Azt kérted, hogy emberrel beszélhess. Ezt átadtam a csapatnak, azzal együtt, amit eddig elmondtál.

    Valaki a csapatból ezen az oldalon válaszol. Itt látod azt is, mikor vannak itt emberek.

    A kódoddal visszajöhetsz. Már most is írhatsz itt többet.
    .chat =
        Azt kérted, hogy emberrel beszélhess. Ezt átadtam a csapatnak, azzal együtt, amit eddig elmondtál.

        Valaki a csapatból ebben a chatben válaszol. Már most is írhatsz itt többet.

engine-talk = Itt bármikor írhatsz tovább. A csapat elolvassa, és ezen az oldalon válaszol.
    .chat = Itt bármikor írhatsz tovább. A csapat elolvassa, és ebben a chatben válaszol.

engine-full = Ez már nem fér bele, és nem őriztük meg. Kérlek, menj a végéig és küldd el, vagy kérj egy embert. Utána írhatsz még.

engine-ended = Ez a beszélgetés véget ért. Amit itt írtál, töröltük. Bármikor újra kezdheted.
    .chat = Kész. Nálunk töröltük. Ha újra írsz ide valamit, új beszélgetés kezdődik.

engine-corrected = Amit módosítottál, megőriztük.

engine-no-files =
    Fotót, videót, matricát, hangot és más fájlt nem fogadunk. Nem őriztük meg. Kérlek, írd le szavakkal, ha tudod.
    .chat =
        Fotót, videót, matricát, hangot és más fájlt nem fogadunk. Nem néztük meg, és nem őriztük meg. Megpróbálom ebből a chatből is törölni.

        Kérlek, írd le szavakkal, ha tudod.

engine-no-place =
    Névjegyet vagy helyadatot nem fogadunk. Nem őriztük meg.
    .chat =
        Névjegyet vagy helyadatot nem fogadunk. Nem őriztük meg. Megpróbálom ebből a chatből is törölni.

engine-web = A webes chatben szeretnéd folytatni? Akkor használd az ebben az üzenetben lévő linket. A link egyszer működik, negyed óráig. Amikor használod, itt törlöm az utolsó 48 óra üzeneteit, és már nem tudjuk, ki vagy a Telegramon. Amit már elmondtál, az a csapatnál marad. A webes chatben ezt nem fogod újra látni.

engine-lifetime = Be van állítva.

## Only in Telegram

chat-honest =
    Ez a Humanitas ESSM chatje. Először egy számítógép kérdez néhány dolgot, utána egy ember válaszol a csapatból.

    A Telegram tudja, milyen fiókod van, és megőrzi ezt a chatet. Mi a fiókodat lezárva őrizzük, amíg a beszélgetés tart. A nevedet és a fotódat nem őrizzük meg.

    Ez nem biztonságos neked? A webes chatben nem kell fiók.

chat-received = Az üzeneted megérkezett a csapathoz.

chat-moved = Kész. A mi oldalunkon ez a chat üres.

chat-joined = Mostantól a csapat válaszai ebbe a chatbe is megérkeznek. Itt vissza is írhatsz. A Telegram megőrzi, ami itt áll. A /forget paranccsal mindent törlünk nálunk.

chat-busy = Ebben a chatben már van egy beszélgetés. Kérlek, azt folytasd, vagy előbb töröld a /forget paranccsal. Utána kérj új linket a webes chatben.

chat-link-over = Ez a link már nem működik. Kérlek, kérj újat a webes chatben.

engine-help =
    Itt ezeket teheted:

    /person – emberrel szeretnék beszélni
    /emergency – segítség veszélyben
    /lines – segélyvonalak
    /language – másik nyelv
    /web – folytatás a webes chatben
    /lifetime – meddig maradjanak itt az üzenetek
    /stop – leállítás
    /forget – minden törlése
    /privacy – ki olvassa, és mit őrzünk meg

engine-privacy =
    Ki olvassa? Nálunk csak az a csapat, amelyik neked segít, és vészhelyzetben az, aki ügyeletes. A Telegram el tudja olvasni, ami ebben a chatben áll, és tudja, milyen fiókod van. A webes chat nem megy át a Telegramon.

    Mit őrzünk meg? Amit te írtál és amit a csapat írt, lezárva. És ennek a chatnek a számát, lezárva, amíg a beszélgetés tart. A nevedet, a fotódat és a telefonszámodat nem őrizzük meg. Nincs lezárva az idő, a nyelv, a téma, hogy mennyire sürgős, és egy kitalált név.

    Amíg a kérdésekre válaszolsz, a programunk magától meg tudja nyitni a válaszaidat. Erre szükség van, mert a Telegram nem őriz nekünk kulcsot. Ha nem küldöd el a csapatnak, 24 óra után töröljük.

    A /forget paranccsal mindent törlünk nálunk. Ebben a chatben ekkor törlöm az utolsó 48 óra üzeneteit.

chat-again = (Ezt talán már láttad.)

chat-team = A csapat írja:

chat-hidden = Van egy üzenet. Koppints a szürke mezőre, hogy elolvasd.

chat-done = Kész

chat-to-web = A webes chathez

chat-emergency = Segítség veszélyben

chat-failed = Nálunk valami nem sikerült. Az üzeneted nem érkezett meg. Kérlek, próbáld újra kicsit később. Ha veszély van, ne várj, és hívd a 112-t.

chat-about = Beszélgetés a neved megadása nélkül. Először egy számítógép kérdez néhány dolgot, utána egy ember válaszol. A Telegram tudja, milyen fiókod van. Veszély van most? Hívd a 112-t.

chat-about-short = Beszélgetés a neved megadása nélkül.

chat-command-person = Emberrel szeretnék beszélni

chat-command-emergency = Segítség veszélyben

chat-command-lines = Segélyvonalak

chat-command-language = Másik nyelv

chat-command-web = Folytatás a webes chatben

chat-command-lifetime = Meddig maradjanak az üzenetek

chat-command-stop = Leállítás

chat-command-forget = Minden törlése

chat-command-privacy = Ki olvassa, mit őrzünk meg

chat-command-help = Mit tehetsz itt
