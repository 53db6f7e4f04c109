# The questions. Plain words, short sentences, no exclamation marks.

## What is needed to plan something

request-municipality = 是在哪个市镇（gemeente）？
    .hint = 只要市镇。不需要地址。
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Rotterdam 附近的其他市镇
    .near_dordrecht = Dordrecht 附近的其他市镇
    .outside = 不在这个地区

request-near_rotterdam = 是 Rotterdam 附近的哪个市镇？
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

request-near_dordrecht = 是 Dordrecht 附近的哪个市镇？
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

request-outside = 这个团队为 Rotterdam 和 Dordrecht 周边地区工作。如果是别的地区，团队会帮忙弄清楚谁能帮助。

request-size = 大约有多少人参加？
    .hint = 不需要参加者的名字。
    .up_to_10 = 最多 10 人
    .a11_20 = 11 到 20 人
    .a21_30 = 21 到 30 人
    .more = 超过 30 人
    .unknown = 还不知道

request-period = 你希望什么时候？
    .month = 一个月内
    .three_months = 三个月内
    .later = 以后
    .unknown = 还不知道
