# The questions. Plain words, short sentences, no exclamation marks.

## What helps but is not needed

more-confirm = Ez volt az utolsó szükséges kérdés. Így jó?
    .hint = Ha korábban valamit már átadtam, az már a csapatnál van.
    .send = Igen, mehet a csapatnak
    .more = Előbb néhány kihagyható kérdés
    .change = Nem, vissza az előző kérdéshez

more-municipality = Melyik településről (gemeente) van szó?
    .hint = Csak a település kell. Cím nem kell.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Másik település Rotterdam közelében
    .near_dordrecht = Másik település Dordrecht közelében
    .outside = Ezen a régión kívül

more-near_rotterdam = Melyik település az Rotterdam közelében?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

more-near_dordrecht = Melyik település az Dordrecht közelében?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

more-outside = Ez a csapat a Rotterdam és Dordrecht környéki régióban dolgozik. Segít kideríteni, ki tud segíteni egy másik régióban.

more-school = Milyen iskolába jár a gyereked?
    .hint = Az iskola neve nem kell.
    .primary = Általános iskola (basisschool)
    .practical = Gyakorlati iskola (praktijkonderwijs)
    .secondary = Középiskola (vmbo, havo vagy vwo)
    .mbo = Szakképző iskola (mbo)
    .special = Speciális oktatás
    .none = A gyerekem nem jár iskolába
    .other = Valami más

more-organisation = Milyen szervezetnél dolgozol?
    .education = Oktatás
    .health = Egészségügy
    .social = Szociális munka vagy helyi segítő csapat
    .youth_care = Gyermek- és ifjúságvédelem
    .shelter = Menedékhely
    .justice = Rendőrség vagy igazságszolgáltatás
    .municipality = Önkormányzat
    .other = Valami más

more-form = Miről szólhat a dolog?
    .hint = Nem kell biztosnak lenned.
    .sex = Kényszerített szex vagy szexmunka
    .work = Más kényszermunka
    .crime = Valakit bűncselekményre vesznek rá
    .images = Fotók, videók vagy online kapcsolat
    .other = Valami más
    .unknown = Nem tudom

more-budget = Van már költségvetés?
    .there_is = Igen
    .not_yet = Még nincs
    .unknown = Nem tudom

more-age = Hány éves vagy?
    .hint = Nem kell válaszolnod. Ha még nem vagy 18 éves, a fiatalokkal foglalkozó csapat segít.
    .under_18 = Még nem vagyok 18 éves
    .a18_20 = 18, 19 vagy 20 éves
    .a21_26 = 21–26 éves
    .a27_plus = 27 éves vagy idősebb
    .rather_not = Inkább nem mondom

more-younger = A fiatalokkal foglalkozó csapat segít tovább. Nem kell újra elmondanod.

more-gender = Nő vagy, férfi, vagy más?
    .woman = Nő
    .man = Férfi
    .other = Más
    .rather_not = Inkább nem mondom

more-work_form = Milyen munkát végzel legtöbbször?
    .escort = Escort
    .window = Kirakatban
    .club = Klubban vagy privát házban
    .home = Otthon
    .webcam = Webkamerázás
    .stripper = Sztriptíz
    .care = Fogyatékossággal élő emberekkel
    .other = Valami más
