# The questions. Plain words, short sentences, no exclamation marks.

## What is needed to plan something

request-municipality = Jakiej gminy to dotyczy?
    .hint = Tylko gmina. Adres nie jest potrzebny.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Inna gmina koło Rotterdamu
    .near_dordrecht = Inna gmina koło Dordrechtu
    .outside = Poza tym regionem

request-near_rotterdam = Która to gmina koło Rotterdamu?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

request-near_dordrecht = Która to gmina koło Dordrechtu?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

request-outside = Ten zespół działa w regionie wokół Rotterdamu i Dordrechtu. Pomaga ustalić, kto może pomóc w innym regionie.

request-size = Ilu uczestników to dotyczy?
    .hint = Imiona i nazwiska uczestników nie są potrzebne.
    .up_to_10 = Do 10
    .a11_20 = Od 11 do 20
    .a21_30 = Od 21 do 30
    .more = Więcej niż 30
    .unknown = Jeszcze nie wiem

request-period = Kiedy ma się to odbyć?
    .month = W ciągu miesiąca
    .three_months = W ciągu trzech miesięcy
    .later = Później
    .unknown = Jeszcze nie wiem
