# De vragen. Niveau B1, "u", geen uitroeptekens.

## Wat nodig is om iets te plannen

request-municipality = Om welke gemeente gaat het?
    .hint = Alleen de gemeente. Een adres is niet nodig.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Een andere gemeente bij Rotterdam
    .near_dordrecht = Een andere gemeente bij Dordrecht
    .outside = Buiten deze regio

request-near_rotterdam = Welke gemeente bij Rotterdam is het?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

request-near_dordrecht = Welke gemeente bij Dordrecht is het?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

request-outside = Dit team werkt voor de regio rond Rotterdam en Dordrecht. Het kijkt mee wie in een andere regio kan helpen.

request-size = Om hoeveel deelnemers gaat het?
    .hint = Namen van deelnemers zijn niet nodig.
    .up_to_10 = Tot en met 10
    .a11_20 = 11 tot en met 20
    .a21_30 = 21 tot en met 30
    .more = Meer dan 30
    .unknown = Dat weet ik nog niet

request-period = Wanneer zou u dit willen?
    .month = Binnen een maand
    .three_months = Binnen drie maanden
    .later = Later
    .unknown = Dat weet ik nog niet
