# The questions. Plain words, short sentences, no exclamation marks.

## What is needed to plan something

request-municipality = Melyik településről (gemeente) van szó?
    .hint = Csak a település kell. Cím nem kell.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Másik település Rotterdam közelében
    .near_dordrecht = Másik település Dordrecht közelében
    .outside = Ezen a régión kívül

request-near_rotterdam = Melyik település az Rotterdam közelében?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

request-near_dordrecht = Melyik település az Dordrecht közelében?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

request-outside = Ez a csapat a Rotterdam és Dordrecht környéki régióban dolgozik. Segít kideríteni, ki tud segíteni egy másik régióban.

request-size = Hány résztvevőről van szó?
    .hint = A résztvevők neve nem kell.
    .up_to_10 = Legfeljebb 10
    .a11_20 = 11–20
    .a21_30 = 21–30
    .more = Több mint 30
    .unknown = Még nem tudom

request-period = Mikorra szeretnéd?
    .month = Egy hónapon belül
    .three_months = Három hónapon belül
    .later = Később
    .unknown = Még nem tudom
