# The questions. Plain words, short sentences, no exclamation marks.

## Worried about somebody (read by neighbours, friends and colleagues)

concern-welcome =
    你愿意说出来，这很好。不需要确定。

    不需要名字和地址。

concern-safe_now = 这个人现在安全吗？
    .safe = 安全，就我知道的来说
    .unsafe = 不安全，现在有危险
    .missing = 是一个失踪的孩子
    .unknown = 不知道

concern-saw = 发生了什么？
    .hint = 你看到或听到了什么？写几句就够了，不写名字。

concern-signals = 哪些符合这个情况？
    .hint = 可以选几个。也可以跳过。
    .forced = 被强迫，或者不能离开
    .injuries = 有伤口或瘀青
    .fear = 很害怕
    .control = 什么都由别人决定或盯着
    .money = 要把钱交给别人，或者欠债
    .gifts = 突然有贵重的东西或很多钱
    .online = 照片、视频或消息方面出了事
    .new_contacts = 认识了让人担心的新朋友
    .away = 常常不在，或者不上学、不上班
    .crime = 偷东西、帮人收送包裹或出借银行卡
    .other = 别的

concern-place = 这件事发生在哪个市镇（gemeente）？
    .hint = 只要市镇。不需要地址。
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Rotterdam 附近的其他市镇
    .near_dordrecht = Dordrecht 附近的其他市镇
    .outside = 不在这个地区

concern-near_rotterdam = 是 Rotterdam 附近的哪个市镇？
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

concern-near_dordrecht = 是 Dordrecht 附近的哪个市镇？
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

concern-outside = 这个团队为 Rotterdam 和 Dordrecht 周边地区工作。如果是别的地区，团队会帮忙弄清楚谁能帮助。

concern-age = 这个人大概多大？
    .under_12 = 不到 12 岁
    .a12_15 = 12 到 15 岁
    .a16_17 = 16 或 17 岁
    .a18_20 = 18 到 20 岁
    .a21_26 = 21 到 26 岁
    .a27_plus = 27 岁或以上
    .unknown = 不知道

concern-since = 你从什么时候开始担心？
    .days = 几天了
    .weeks = 几个星期了
    .months = 几个月了
    .longer = 更久
    .unknown = 不知道

concern-need = 现在什么会有帮助？
    .hint = 咨询还不算上报。
    .advice = 咨询：先一起商量
    .report = 上报情况
    .support = 帮助这个人
    .unknown = 还不知道

concern-follow_up = 团队可以再问你一些问题吗？
    .more = 可以
    .no_more = 最好不要
