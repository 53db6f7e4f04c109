# The questions. Plain words, short sentences, no exclamation marks.

## Worried about somebody (read by neighbours, friends and colleagues)

concern-welcome =
    Jó, hogy ezt elmondod. Nem kell biztosnak lenned.

    Név és cím nem kell.

concern-safe_now = Biztonságban van most az illető?
    .safe = Igen, amennyire tudom
    .unsafe = Nem, most veszély van
    .missing = Egy eltűnt gyerekről van szó
    .unknown = Nem tudom

concern-saw = Mi történik?
    .hint = Mit láttál vagy hallottál? Néhány mondat név nélkül elég.

concern-signals = Mi illik erre a helyzetre?
    .hint = Több válasz is jó. Ki is hagyhatod.
    .forced = Kényszerítik, vagy nem mehet el
    .injuries = Sérülései vagy zúzódásai vannak
    .fear = Fél
    .control = Más dönt vagy ellenőriz mindent
    .money = Pénzt kell leadnia, vagy adóssága van
    .gifts = Hirtelen drága dolgai, sok pénze van
    .online = Fotókkal, videókkal történik valami
    .new_contacts = Aggasztó új ismerősei vannak
    .away = Sokat van távol, iskolából, munkából is
    .crime = Lop, csomagot vesz át, bankkártyát ad
    .other = Valami más

concern-place = Melyik településen (gemeente) történik ez?
    .hint = Csak a település kell. Cím nem kell.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Másik település Rotterdam közelében
    .near_dordrecht = Másik település Dordrecht közelében
    .outside = Ezen a régión kívül

concern-near_rotterdam = Melyik település az Rotterdam közelében?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

concern-near_dordrecht = Melyik település az Dordrecht közelében?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

concern-outside = Ez a csapat a Rotterdam és Dordrecht környéki régióban dolgozik. Segít kideríteni, ki tud segíteni egy másik régióban.

concern-age = Körülbelül hány éves az illető?
    .under_12 = 12 évesnél fiatalabb
    .a12_15 = 12–15 éves
    .a16_17 = 16 vagy 17 éves
    .a18_20 = 18–20 éves
    .a21_26 = 21–26 éves
    .a27_plus = 27 éves vagy idősebb
    .unknown = Nem tudom

concern-since = Mióta aggódsz?
    .days = Néhány napja
    .weeks = Néhány hete
    .months = Néhány hónapja
    .longer = Régebb óta
    .unknown = Nem tudom

concern-need = Mi segítene most?
    .hint = Tanácsot kérni még nem bejelentés.
    .advice = Tanács: előbb megbeszélni
    .report = Bejelentést tenni
    .support = Segítség ennek az embernek
    .unknown = Még nem tudom

concern-follow_up = Kérdezhet tőled még többet a csapat?
    .more = Igen
    .no_more = Nem, inkább ne
