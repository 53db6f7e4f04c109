# The questions. Plain words, short sentences, no exclamation marks.

## Younger than 18

youth-limits =
    Jó, hogy ezt megteszed. Te döntöd el, mit mondasz el.

    Nem kell megmondanod a neved. A csapat csak azt tudja, amit itt elmondasz. Ezért néha csak akkor tehet valamit, ha többet mondasz.

    Ha egy élet veszélyben van, vagy ha te nagy veszélyben vagy, lehet, hogy a csapatnak tennie kell valamit, akkor is, ha te ezt nem akarod. Ha lehet, ezt előre megtudod.

    Soha ne küldj fotót vagy videót. Nem fogadhatjuk el, bizonyítékként sem.

youth-safe_now = Biztonságos helyen vagy most?
    .safe = Igen
    .unsafe = Nem
    .unknown = Nem tudom

youth-happens = Mi történik?
    .hint = Azt válaszd, ami a legközelebb áll hozzá. Ez nem a te hibád.
    .pictures_blackmail = Rólam szóló képpel, videóval fenyegetnek
    .made_to_do = Rávesznek olyanra, amit nem akarok
    .money_gifts = Pénz, ajándék szexért vagy fotókért
    .crime = Lopás, csomagok, bankkártyám odaadása
    .home = Otthon van valami
    .friend = Aggódom egy barátomért
    .other = Valami más
    .question = Kérdezni szeretnék valamit

youth-self_harm = Néha olyan nehéz minden, hogy nem akarsz tovább élni, vagy ártani akarsz magadnak. Neked is van ilyen?
    .hint = Itt elmondhatod. Senki sem lesz mérges.
    .not_now = Nem
    .thoughts = Néha gondolok rá
    .now = Igen, most
    .rather_not = Inkább nem mondom

youth-words = Mit szeretnél elmondani vagy kérdezni?
    .hint = Néhány szó elég. Név nem kell.

youth-age = Hány éves vagy?
    .hint = Így tudja a csapat, mi illik hozzád.
    .under_12 = 12 évesnél fiatalabb
    .a12_15 = 12, 13, 14 vagy 15 éves
    .a16_17 = 16 vagy 17 éves
    .a18_20 = 18, 19 vagy 20 éves
    .rather_not = Inkább nem mondom

youth-trusted = Van a közeledben valaki, akiben megbízol?
    .hint = Például egy barát, egy családtag vagy valaki az iskolából. Név nem kell.
    .somebody = Igen
    .nobody = Nem
    .unknown = Nem tudom

youth-wishes = Mit szeretnél, hogy történjen, és mit nem?
    .hint = Ha még nem tudod, az is rendben van.

youth-how = Hogyan szeretnéd folytatni?
    .hint = A csapat először itt válaszol. Utána együtt megbeszélitek a telefont vagy a találkozót.
    .here = Itt, ebben a chatben
    .call = Telefonon
    .meet = Személyesen a csapattal

youth-safe_times = Mikor tudsz biztonságosan beszélni?
    .hint = Többet is választhatsz. A csapat csak nyitvatartási időben dolgozik.
    .school_hours = Iskola közben
    .after_school = Iskola után
    .evening = Este
    .weekend = Hétvégén

youth-contact = Hogyan érhet el a csapat biztonságosan?
    .hint = Nem kötelező. Csak olyan számot adj meg, amit senki más nem vesz fel és nem néz.

youth-confirm = Ez volt az utolsó kérdés. Így jó?
    .hint = Ha korábban valamit már átadtam, az már a csapatnál van.
    .send = Igen, mehet a csapatnak
    .more = Előbb két kihagyható kérdés
    .change = Nem, vissza az előző kérdéshez

youth-nickname = Hogyan szólíthat a csapat?
    .hint = Kitalált név is jó. Az igazi neved nem kell.

youth-school = Milyen iskolába jársz?
    .hint = Az iskolád neve nem kell.
    .primary = Általános iskola (basisschool)
    .practical = Gyakorlati iskola (praktijkonderwijs)
    .secondary = Középiskola (vmbo, havo vagy vwo)
    .mbo = Szakképző iskola (mbo)
    .special = Speciális oktatás
    .none = Nem járok iskolába
    .other = Valami más

youth-duress = Szeretnél megbeszélni egy riasztó szót?
    .hint = Ha ezt a szót később leírod egy üzenetben, a csapat csendes riasztást kap. Itt ebből semmit sem fogsz látni. Olyan szót válassz, amit máskor sosem írsz. Akkor működik, amint a csapatnál van az üzeneted. Veszély van most? Ha tudod, hívd a 112-t.
