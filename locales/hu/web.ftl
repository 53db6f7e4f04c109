# The web chat: buttons, messages and fixed pages. Plain words, no exclamation marks.

## Above and below every page

web-exit = Gyors kilépés

web-skip = A tartalomhoz

web-hours = Nyitvatartás

web-about-link = Erről a chatről

web-today = ma, { $time }

web-on-day = { $day }, { $time }

web-people-now = Most vannak itt emberek a csapatból.

web-people-later = Most nincs itt senki a csapatból. Újra lesznek itt emberek: { $when }.

web-people-none = Most nyitvatartási idő van, de éppen senki sem dolgozik. Az üzenetedet elolvassuk, amint itt lesz valaki.

web-closed-tomorrow = Holnap zárva vagyunk.

web-closed-on = Zárva:

web-people-unknown = Most nincs itt senki a csapatból. Még nem tudjuk, mikor lesznek újra itt emberek.

web-offline = Nincs kapcsolat. Amit írtál, még itt van. Próbáld újra kicsit később.

web-copied = A kód kimásolva.

## The first page

web-start-title = Beszélgetés a neved megadása nélkül

web-start-what =
    Ez a { $organisation } chatje. Először egy számítógép kérdez néhány rövid dolgot. Utána egy ember a csapatból elolvassa, amit írtál, és itt válaszol.

    Nem kérdezzük, ki vagy. Elmehetsz, és később egy kóddal visszajöhetsz.

web-start-again = Ez az oldal sokáig nyitva volt. Kérlek, válaszd ki újra a nyelvet.

web-start-write = Vagy írd le rögtön a saját nyelveden, mi a helyzet

web-start-send = Küldés

web-have-code = Már van kódom

web-exit-what =
    A Gyors kilépés gomb rögtön egy másik oldalra visz.

    A telefonod vagy a számítógéped emlékezhet arra, hogy itt jártál.

web-exit-esc = Ha háromszor megnyomod az Esc gombot, ugyanaz történik.

web-exit-noscript = Ebben a böngészőben ki van kapcsolva a JavaScript. A chat így is működik. Miután elmentél, a Vissza gomb még megmutathatja ezt az oldalt, de azt nem, amit írtál.

## Danger

web-danger-line = Veszély van most? Hívd a 112-t.

web-danger-more = További segítség veszélyben

web-danger-summary = Veszély van most?

web-danger-title = Segítség veszélyben

## Answering a question

web-said = Amit a chat mond

web-your-answer = A válaszod

web-number = Egy szám

web-limit = Egy üzenetbe { $limit } karakter fér.

web-type-instead = Vagy írd be a válaszod

web-send = Küldés

web-go-on = Tovább

web-chosen = (ezt választottad korábban)

web-back = Vissza

web-skip-question = Kihagyom

web-person = Emberrel szeretnék beszélni

web-person-only = Több kérdés ne legyen, csak a csapat

web-language = Másik nyelv

web-stop = Leállítás

web-forget = Minden törlése

web-commands = Mit tehetsz még

web-told = Amit eddig válaszoltál

web-told-help = Szeretnél változtatni valamin? Akkor menj vissza a Vissza gombbal.

web-skipped = Kihagyva

web-given = Átadva a csapatnak

web-old-question = Egy kérdés, ami már nincs meg

## The conversation

web-conversation = A beszélgetésed a csapattal

web-received = Az üzeneted megérkezett. A csapatból még senki sem foglalkozik vele.

web-claimed = Valaki a csapatból foglalkozik vele.

web-answered = A csapat válaszolt. Itt bármikor írhatsz még.

web-closed = A csapat lezárta ezt a beszélgetést. Ha írsz valamit, újra megnyílik.

web-waiting-since = Mióta vársz: { $when }.

web-answer-by = A csapat eddig szeretne válaszolni: { $when }.

web-answer-late = Tovább tart, mint szerettük volna. Sajnáljuk. Az üzeneted még itt van, és a csapatra vár.

web-you = Te

web-team = A csapat

web-answers = A válaszaid a kérdésekre

web-no-answers = Azt kérted, hogy emberrel beszélhess. Kérdésre még nem válaszoltál.

web-write-more = Írj a csapatnak

web-begin = Újrakezdés

web-reload = Nézd meg, van-e valami új

web-manage = Kód, készülékek és törlés

web-back-to-chat = Vissza a beszélgetésedhez

web-idle-open = Egy ideig nem voltál itt. Ez az oldal nem záródik le magától, amíg nem őrizted meg a kódodat. Bárki elolvashatja, aki ezt a készüléket használja.

## The code

web-code-title = A kódod a visszatéréshez

web-code-what = Ezzel a kóddal megnyitod a beszélgetésedet, másik készüléken is. A kód nélkül mi nem tudjuk megnyitni neked.

web-copy = Másolás

web-code-how = Hogyan őrizzem meg biztonságosan a kódot?

web-code-help =
    Írd le a kódot egy papírra, amit csak te találsz meg. Vagy tedd telefonszámok közé vagy egy jegyzetbe, de ne írd oda, mire való.

    Belenéz valaki a telefonodba? Akkor talán biztonságosabb a papír, vagy valaki, akiben megbízol. A képernyőről készült kép magától átkerülhet egy másik készülékre.

    Aki tudja a kódot, elolvashatja és törölheti a beszélgetésedet. Nekünk sincs másik út vissza.

web-code-kept = Megőriztem a kódot

web-code-follows = A kódod még készül. Ez eltart egy kicsit.

web-missed = A válaszod nem érkezett meg. Semmit sem küldtünk el, és semmit sem töröltünk.

web-return-title = Vissza a beszélgetésedhez

web-return-what = Írd be a kódot, amit kaptál.

web-locked-title = Ez az oldal le van zárva

web-locked = Egy ideig nem történt semmi. A kóddal folytathatod.

web-code-label = A kódod

web-code-hint = 24 számjegy. A szóközök nem számítanak.

web-open = Megnyitás

web-code-lost = Elveszett a kód? Mi nem tudjuk megkeresni. Újrakezdheted.

web-words-travel = Ez a szöveg még nem ment el. Veled jön, amikor beírod a kódot.

web-code-length = Egy kód 24 számjegyből áll. Itt több vagy kevesebb van. Kérlek, nézd meg újra.

web-code-digits = Egy kódban csak számjegyek vannak. Kérlek, nézd meg újra.

web-code-checksum = Az egyik számjegy nem jó, vagy kettő fel van cserélve. Kérlek, nézd meg újra.

web-code-unknown = Ez a kód itt semmit sem nyit meg. Lehet, hogy új kód készült, vagy a beszélgetést törölték.

web-code-busy = Most sokan vannak. Várj fél percet, és próbáld újra.

web-code-again = Ez az oldal túl sokáig nyitva volt. Nyomd meg még egyszer a Megnyitás gombot.

web-code-keep-first = Ebben a böngészőben még egy másik beszélgetés van nyitva, és annak a kódját nem őrizted meg. Előbb őrizd meg azt a kódot. Különben nem tudsz visszajutni ahhoz a beszélgetéshez.

web-code-unshown = Az ebben a böngészőben nyitva lévő beszélgetés kódja itt már nem látható. Nem őrizted meg? Akkor készíts új kódot. Különben nem tudsz visszajutni ahhoz a beszélgetéshez.

web-code-loses = Ebben a böngészőben még vannak válaszok, amelyek nincsenek a csapatnál. Ha most megnyitod a kódodat, ezek törlődnek. Ha ez így jó, nyomd meg még egyszer a Megnyitás gombot.

web-back-to-answers = Vissza azokhoz a válaszokhoz

web-code-changed = Ez az oldal egy régi kódot mutatott. Az már nem működik. Ez az új kódod. Ezt őrizd meg.

web-code-later = Most nincs kész új kód. A régi kódod még működik. Próbáld újra egy perc múlva.

## Code, devices and erasing

web-lock-title = Lezárás most

web-lock = Ha { $minutes } percig nem történik semmi, a chat magától lezáródik. Ezt most is megteheted. Utána a kódoddal folytatod.

web-lock-not = Akkor tudod lezárni a chatet, ha már jelezted, hogy megőrizted a kódot.

web-lock-do = Lezárás

web-cut-title = Más készülékek

web-cut = Másik készüléken is nyitva van a beszélgetésed? Akkor ott bezárhatod. Ezen a készüléken nyitva marad. A kódod továbbra is működik.

web-cut-do = Bezárás a többi készüléken

web-cut-some = A beszélgetésedet minden más készüléken bezártuk.

web-cut-none = A beszélgetésed más készüléken nem volt nyitva.

web-new-title = Egy új kód

web-new = Másnál van a kódod, vagy elveszett? Akkor kérj újat. A régi kód már nem működik, és a többi készüléken bezárul a beszélgetésed. Amit ott valaki már elolvasott, azt nem tudjuk visszavenni.

web-code-do = Új kód készítése

web-forget-title = Minden törlése

web-forget-what =
    Ekkor innen rögtön törlünk mindent, amit írtál, mindent, amit a csapat neked írt, és a kódot is. Itt már senki sem tudja megnyitni, a csapat sem.

    Aki már elolvasott valamit, emlékezhet rá. Amit a telefonod vagy a böngésződ magától megőriz, azt nem tudjuk törölni.

web-forget-asks = Mielőtt bármit törlünk, még egyszer megkérdezünk.

## When something goes otherwise than meant

web-stale = Ez az oldal túl sokáig nyitva volt, vagy egy korábbi beszélgetéshez tartozik. Még semmit sem küldtünk el. Nézd meg, jó-e még, és küldd el újra.

web-stale-button = Ez az oldal már nem volt friss. Semmi sem történt. Ha szeretnéd, nyomd meg még egyszer.

web-your-words = Amit írtál

web-your-words-help = Ezt a szöveget nem küldtük el, és nem őriztük meg. Innen kimásolhatod.

web-over-title = Ez a beszélgetés már nincs nyitva

web-over = Ezért nem érkezett meg a szöveged. Lent látod. Újrakezdheted, vagy folytathatod a kódoddal, ha van.

web-over-answer = Ezért nem érkezett meg a válaszod. Folytathatod a kódoddal, ha van, vagy újrakezdheted.

web-over-not-erased = Ez a gomb most semmit sem törölt. Mindent törölni szeretnél? Akkor előbb nyisd meg a beszélgetésedet a kódoddal.

web-case-gone = Ez a beszélgetés itt már nincs nyitva. Semmi sem történt.

web-again-title = Most nem működik

web-again = Nálunk valami nem sikerült. A válaszodat még nem mentettük el. Várj fél percet, és küldd el újra. Sosem érkezik meg kétszer.

web-send-again = Küldés újra

web-away = Most nem tudjuk megnyitni az adatokat. Semmi sem veszett el. Próbáld újra fél perc múlva.

web-trouble-title = Ez nem sikerült

web-too-large = Ez túl sok szöveg egyszerre. Semmit sem küldtünk el. Oszd el több üzenetre. Lehet, hogy lent nem látszik minden, amit írtál.

web-no-files = Itt nem tudunk képet, filmet vagy más fájlt fogadni. Semmit sem őriztünk meg. Szavakkal leírhatod, mi történik.

web-not-there = Ez az oldal itt nem létezik.

web-elsewhere = Ez nem a mi oldalunkról jött. Ezért semmi sem történt.

web-wrong-host = Ennek az oldalnak más a címe.

web-broken = Nálunk valami nem sikerült. Kérlek, próbáld újra.

web-nobody-title = Itt semmi sincs nyitva

web-nobody = Kezdd az első oldalon.

web-to-start = Az első oldalra

web-done-title = Kész

web-done =
    Amit itt írtál, töröltük.

    A telefonod vagy a számítógéped emlékezhet arra, hogy ezen az oldalon jártál. Ezért töröld te magad is a böngésző előzményeit, ha ez nem veszélyes neked.

## About this chat

web-about-title = Erről a chatről

web-about-what-title = Mi ez

web-about-what = A { $organisation } chatje. A kérdések egy számítógéptől jönnek, kész szövegekkel. A csapat válaszai emberektől jönnek. Számítógép nem dönt semmiről, ami rólad szól.

web-about-reading-title = Egy program, amely szintén olvas

web-about-reading = Egy program a saját számítógépünkön megnézi a szavakat, amelyeket beírsz: milyen nyelven vannak, és sürgős-e. Ebből semmi sem megy át más céghez. Ha veszélyt lát, segítséget mutat, rögtön átadja a csapatnak, amit írtál, és ezt meg is mondja. Tévedhet. Ember dönt.

web-about-who-title = Ki olvashatja, amit írsz

web-about-who =
    Csak azok az emberek a csapatból, akik neked segítenek. Ha sürgős, az ügyeletesek is elolvashatják. Aki a számítógépeket kezeli, az nem tudja megnyitni az eltárolt beszélgetésedet.

    Amíg a kérdésekre válaszolsz, és a csapathoz még semmi sem ment el, csak a böngésződ tudja megnyitni a válaszaidat.

web-about-limits-title = Hol ér véget a titoktartás

web-about-limits = { limits }

web-about-kept-title = Mit őrzünk meg

web-about-kept =
    Amit a csapatnak küldtél, és amit a csapat válaszolt, lezárva. Emellett, nem lezárva: az idő, a nyelv, a téma, hogy mennyire sürgős, egy kitalált név, és ami a csapat munkájához kell, például hogy ki válaszol neked.

    Nem őrizzük meg az internetes címedet, és azt sem, milyen készüléked vagy böngésződ van. Egyetlen cookie van, az első válaszodtól kezdve. Ebben van a beszélgetésed kulcsa. Eltűnik, amikor kilépsz vagy bezárod a böngészőt, egyes böngészőkben csak akkor, ha törlöd.

    Ha egy beszélgetést nem küldesz el a csapatnak, 24 óra után már nem lehet megnyitni, és törlődik.

    Ha { $minutes } percig nem történik semmi, a chat lezáródik, ha megőrizted a kódodat. Az a kérdés, amelyik akkor még nyitva van, elvész.

web-about-forget-title = Mit tesz a törlés

web-about-forget =
    A Minden törlése gomb eltünteti mindazt, amit írtál, amit a csapat neked írt, és a kódodat is. Innen rögtön eltűnik. Nem tudjuk visszahozni.

    Aki már elolvasott valamit, emlékezhet rá. A böngésződ emlékezhet arra, hogy itt jártál. Ha a { $organisation } másolatot készít a tárolt adatokról, a lezárt adatok a másolatban maradnak, amíg azt is törlik.

web-about-exit-title = Gyors kilépés

web-about-exit = { quick-exit }

web-about-rights-title = Mi fér bele

web-about-rights = Egy üzenetbe { $limit } karakter fér. Képet, videót vagy más fájlt nem tudunk fogadni.

web-about-access-title = Mindenki használhatja

web-about-access =
    Ez a chat a WCAG 2.2 irányelv AA szintje szerint készült. Működik csak billentyűzettel, JavaScript nélkül, nagy betűkkel és sötét színekkel is.

    Minden oldalnak ugyanaz a rövid címe. Ez a te biztonságodért van így. A képernyőolvasó a címsorból mondja meg, hol vagy.

    A szervezetünkön kívül ezt még senki sem ellenőrizte. Valami nem működik neked? Írd meg a chatben. Akkor egy ember olvassa el.

## From and to Telegram

web-from-title = Folytatás a webes chatben

web-from-what =
    A Telegramról jöttél. Ha megnyomod a gombot, a beszélgetésed itt folytatódik.

    Ekkor a Telegramban töröljük az utolsó 48 óra üzeneteit. Utána már nem tudjuk, ki vagy a Telegramon. Amit már elmondtál, az a csapatnál marad. Lehet, hogy itt nem látod újra.

    Amit a Telegram vagy a telefonod maga megőriz, azt nem tudjuk törölni.

web-from-do = Folytatás itt

web-from-over = Ez a link már nem működik. Egy link egyszer működik, negyed óráig. Kérj újat a Telegramban a /web paranccsal.

web-from-loses = Ebben a böngészőben még vannak válaszok, amelyek nincsenek a csapatnál. Ha itt folytatod a Telegramos beszélgetésedet, ezek törlődnek. Ha ez így jó, nyomd meg még egyszer a { web-from-do } gombot.

web-from-code = Ennek a beszélgetésnek már van kódja. Itt csak azzal a kóddal nyílik meg. A Telegramban semmi nem törlődött. Nincs meg a kód? Akkor folytasd a Telegramban.

web-telegram-title = Válaszok a Telegramban

web-telegram-what =
    A csapat válaszai a Telegramba is megérkezhetnek. A beszélgetés itt is nyitva marad.

    A Telegram ekkor tudja, milyen fiókod van, és megőrzi, ami ott áll. Csak akkor tedd ezt, ha senki más nem olvassa a Telegramodat.

web-telegram-do = Link készítése a Telegramhoz

web-telegram-link =
    Ez a link megnyitja a Telegramot. Ott nyomd meg a Start gombot. A link egyszer működik, negyed óráig.

    Ami már itt áll, az nem kerül át a Telegramba.

web-telegram-open = A Telegram megnyitása

web-telegram-qr = Vagy olvasd be ezt azzal a telefonnal, amelyiken Telegramod van.
