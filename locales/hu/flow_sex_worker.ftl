# The questions. Plain words, short sentences, no exclamation marks.

## Sex workers

sex_worker-welcome = Szívesen látunk itt. Te döntöd el, mit mondasz el. Nevekre nincs szükségem.

sex_worker-about = Talán szexmunkát végzel, vagy korábban végeztél. Talán másnak hívod. Bármelyik rendben van.

sex_worker-help = Miben segíthetünk először?
    .hint = Azt válaszd, ami most a legfontosabb. A többit mindjárt leírhatod a saját szavaiddal.
    .talk = Beszélni valakivel
    .work_money = Munka vagy pénz
    .health = Egészség
    .housing_debt = Lakás vagy adósság
    .hurt_or_controlled = Valaki bánt vagy irányít engem
    .stop_or_change = Abbahagyni vagy mást csinálni
    .papers = Papírok vagy tartózkodás
    .other = Valami más

sex_worker-services = Ezek közül valamelyik az?
    .hint = Azt válaszd, ami a legközelebb áll hozzá.
    .first_talk = Első beszélgetés a segítségről
    .fieldwork = Egy segítő, aki kijön hozzám
    .group = Csoport másokkal
    .buddy = Egy segítő társ (maatje)
    .paperwork = Segítség levelekben, űrlapokban
    .benefits_tax = Segély vagy adó
    .job = Más munka keresése, jelentkezés
    .sexuality = Beszélni a szexualitásról
    .other = Nem, valami más

sex_worker-visit = Hol szeretnél beszélni a segítővel, aki kijön hozzád?
    .hint = Cím most nem kell. Később együtt beszélitek meg.
    .at_work = Ahol dolgozom
    .public = Ahol más emberek is vannak
    .online = Először online
    .unknown = Még nem tudom

sex_worker-group = Mit keresel egy csoportban?
    .hint = Van várólista. Nevek nincsenek rajta.
    .meeting = Megismerni másokat
    .boundaries = Megtanulni nemet mondani
    .change = Beszélni abbahagyásról vagy másról
    .unknown = Még nem tudom

sex_worker-buddy = Mihez szeretnél segítő társat (maatje)?
    .hint = A segítő társ egy önkéntes, akinek van ideje rád.
    .company = Együtt csinálni valamit
    .going_along = Kísérjen el egy találkozóra
    .dutch = Hollandul gyakorolni
    .other = Valami más

sex_worker-paperwork = Miben segíthet egy önkéntes?
    .hint = Többet is választhatsz.
    .post = Leveleket olvasni és megőrizni
    .forms = Űrlapokat kitölteni
    .bills = Átlátni a számlákat
    .online = Dolgokat intézni számítógépen
    .other = Valami más

sex_worker-benefits_tax = Miről van szó?
    .benefit = Segély
    .opting_in = Adó vagy opting-in
    .other = Valami más

sex_worker-opting_in =
    Az opting-in egy adószabály a szexiparban. A cég adót von le abból, amit keresel. Ezt az adót a cég fizeti be.

    Valaki a csapatból el tudja mondani, mit jelent ez neked. Itt nem kell elmondanod, hogy állsz az adóddal.

sex_worker-job = Miben szeretnél segítséget?
    .hint = Többet is választhatsz.
    .searching = Más munkát keresni
    .letter = Levelet vagy önéletrajzot írni
    .interview = Állásinterjút gyakorolni
    .course = Tanfolyamot választani
    .coach = Beszélni egy job coach-csal

sex_worker-sexuality = Miről szeretnél beszélni?
    .hint = Nem kell elmondanod, mit csináltál.
    .who_i_am = Ki vagyok, és kibe leszek szerelmes
    .boundaries = Mit szeretnék, és mit nem
    .health = Egészség és biztonságos szex
    .other = Valami más

sex_worker-health = Miről van szó?
    .hint = Azt válaszd, ami most a legfontosabb.
    .body = A testem vagy egy STI-teszt
    .mind = Hogy érzem magam
    .substances = Alkohol, drog vagy gyógyszer
    .death_thoughts = Néha arra gondolok, nem akarok élni
    .death_now = Most nem akarok tovább élni
    .other = Valami más

sex_worker-hurt_now = Mi illik most a helyzetedre?
    .hint = Azt válaszd, ami a legsürgősebb. Nem kell elmondanod, hogyan történt.
    .in_danger = Veszélyben vagyok, vagy nem mehetek el
    .sexual_violence = Szex akaratom ellenére, 7 napon belül
    .hurt = Valaki bánt vagy fenyeget
    .earlier = Régebben történt
    .rather_not = Inkább nem mondom

sex_worker-decide = Te dönthetsz az ügyfelekről, a pénzedről és arról, hogy elmész-e valahová?
    .decides = Igen
    .partly = Részben
    .decided_for = Nem

sex_worker-others = Van más, aki nincs biztonságban?
    .hint = Például egy gyerek, a családod vagy valaki, akivel dolgozol. Név nem kell.
    .nobody = Nem
    .child = Igen, egy gyerek
    .adult = Igen, egy felnőtt
    .unknown = Nem tudom

sex_worker-bed_tonight = Van ma éjszakára biztonságos helyed, ahol alhatsz?
    .has_bed = Igen
    .no_bed = Nem
    .unknown = Nem tudom

sex_worker-goals = Miben szeretnél segítséget?
    .hint = Többet is választhatsz. Ez semmire sem kötelez.
    .think_it_over = Beszélni és gondolkodni róla
    .other_work = Más munka
    .study = Tanfolyam vagy képzés
    .dutch = Hollandul tanulni
    .income = Jövedelem vagy segély
    .debts = Adósság
    .housing = Lakhely
    .rest = Nyugalom és állandó napirend
    .contacts = Emberek körülöttem

sex_worker-hindrances = Mi nehezíti meg?
    .hint = Többet is választhatsz. Ki is hagyhatod.
    .income = Nincs más jövedelmem
    .debts = Adósság
    .housing = Nincs jó helyem, ahol lakjak
    .addiction = Alkohol, drog vagy szerencsejáték
    .rhythm = Főleg éjszaka élek
    .registration = Sehová sem vagyok bejelentve
    .region = Nem ismerem jól ezt a környéket
    .people = Amit mások gondolnak vagy mondanak
    .other = Valami más

sex_worker-words = Elmondanád a saját szavaiddal, mi történik?
    .hint = Néhány szó elég. Név és cím nem kell.
