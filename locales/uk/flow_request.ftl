# The questions. Plain words, short sentences, no exclamation marks.

## What is needed to plan something

request-municipality = Про який муніципалітет ідеться?
    .hint = Тільки муніципалітет. Адреса не потрібна.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Інший, поблизу Rotterdam
    .near_dordrecht = Інший, поблизу Dordrecht
    .outside = Не в цьому регіоні

request-near_rotterdam = Який це муніципалітет поблизу Rotterdam?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

request-near_dordrecht = Який це муніципалітет поблизу Dordrecht?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

request-outside = Ця команда працює в регіоні навколо Роттердама й Дордрехта. Вона допоможе дізнатися, хто може допомогти в іншому регіоні.

request-size = Скільки буде учасників?
    .hint = Імена учасників не потрібні.
    .up_to_10 = До 10
    .a11_20 = Від 11 до 20
    .a21_30 = Від 21 до 30
    .more = Більше ніж 30
    .unknown = Поки не знаю

request-period = Коли вам це потрібно?
    .month = Протягом місяця
    .three_months = Протягом трьох місяців
    .later = Пізніше
    .unknown = Поки не знаю
