# The questions. Plain words, short sentences, no exclamation marks.

## What is needed to plan something

request-municipality = О каком муниципалитете речь?
    .hint = Только муниципалитет. Адрес не нужен.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Другой, рядом с Rotterdam
    .near_dordrecht = Другой, рядом с Dordrecht
    .outside = Не в этом регионе

request-near_rotterdam = Какой это муниципалитет рядом с Rotterdam?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

request-near_dordrecht = Какой это муниципалитет рядом с Dordrecht?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

request-outside = Эта команда работает в регионе вокруг Роттердама и Дордрехта. Она поможет узнать, кто может помочь в другом регионе.

request-size = Сколько будет участников?
    .hint = Имена участников не нужны.
    .up_to_10 = До 10
    .a11_20 = От 11 до 20
    .a21_30 = От 21 до 30
    .more = Больше 30
    .unknown = Пока не знаю

request-period = Когда вам это нужно?
    .month = В течение месяца
    .three_months = В течение трёх месяцев
    .later = Позже
    .unknown = Пока не знаю
