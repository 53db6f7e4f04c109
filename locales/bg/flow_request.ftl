# The questions. Plain words, short sentences, no exclamation marks.

## What is needed to plan something

request-municipality = За коя община става дума?
    .hint = Само общината. Адрес не е нужен.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Друга община близо до Rotterdam
    .near_dordrecht = Друга община близо до Dordrecht
    .outside = Извън този регион

request-near_rotterdam = Коя е общината близо до Rotterdam?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

request-near_dordrecht = Коя е общината близо до Dordrecht?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

request-outside = Този екип работи за региона около Rotterdam и Dordrecht. Екипът помага да се намери кой може да помогне в друг регион.

request-size = За колко участници става дума?
    .hint = Имена на участници не са нужни.
    .up_to_10 = До 10
    .a11_20 = От 11 до 20
    .a21_30 = От 21 до 30
    .more = Повече от 30
    .unknown = Още не знам

request-period = Кога бихте искали това?
    .month = До един месец
    .three_months = До три месеца
    .later = По-късно
    .unknown = Още не знам
