# The questions. Plain words, short sentences, no exclamation marks.

## What helps but is not needed

more-confirm = 需要问的都问完了。这样可以吗？
    .hint = 如果我之前已经转过一些内容，团队已经收到了。
    .send = 可以，发给团队
    .more = 先再答几个可以不答的问题
    .change = 不，回到上一个问题

more-municipality = 是在哪个市镇（gemeente）？
    .hint = 只要市镇。不需要地址。
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Rotterdam 附近的其他市镇
    .near_dordrecht = Dordrecht 附近的其他市镇
    .outside = 不在这个地区

more-near_rotterdam = 是 Rotterdam 附近的哪个市镇？
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

more-near_dordrecht = 是 Dordrecht 附近的哪个市镇？
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

more-outside = 这个团队为 Rotterdam 和 Dordrecht 周边地区工作。如果是别的地区，团队会帮忙弄清楚谁能帮助。

more-school = 你的孩子上哪种学校？
    .hint = 不需要学校的名字。
    .primary = 小学
    .practical = 实践教育（praktijkonderwijs）
    .secondary = 中学（vmbo、havo 或 vwo）
    .mbo = 中等职业学校（mbo）
    .special = 特殊教育
    .none = 我的孩子不上学
    .other = 别的

more-organisation = 你在哪种机构工作？
    .education = 教育
    .health = 医疗
    .social = 社会工作或社区团队
    .youth_care = 青少年照护
    .shelter = 庇护所
    .justice = 警察或司法
    .municipality = 市政府
    .other = 别的

more-form = 看起来是哪方面的事？
    .hint = 不需要确定。
    .sex = 被逼的性行为或性工作
    .work = 其他强迫劳动
    .crime = 被逼去犯法
    .images = 照片、视频或网上联系
    .other = 别的
    .unknown = 不知道

more-budget = 已经有预算了吗？
    .there_is = 有
    .not_yet = 还没有
    .unknown = 不知道

more-age = 你多大？
    .hint = 不是必须回答的。如果你不到 18 岁，青少年团队会帮助你。
    .under_18 = 不到 18 岁
    .a18_20 = 18、19 或 20 岁
    .a21_26 = 21 到 26 岁
    .a27_plus = 27 岁或以上
    .rather_not = 我不想说

more-younger = 接下来由青少年团队帮助你。你不用再说一遍。

more-gender = 你是女性、男性，还是其他？
    .woman = 女性
    .man = 男性
    .other = 其他
    .rather_not = 我不想说

more-work_form = 你最常做哪种工作？
    .escort = 伴游、上门服务
    .window = 橱窗
    .club = 在俱乐部或会所
    .home = 在家
    .webcam = 网络视频
    .stripper = 脱衣舞
    .care = 为残障人士服务
    .other = 别的
