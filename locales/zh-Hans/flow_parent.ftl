# The questions. Plain words, short sentences, no exclamation marks.

## Parents and carers (a child may read along)

parent-welcome =
    你来问，这很好。不需要确定。

    不需要孩子的名字。

parent-child_safe = 你的孩子现在安全吗？
    .safe = 安全
    .unsafe = 不安全，现在有危险
    .missing = 孩子不见了，我不知道在哪里
    .unknown = 不知道

parent-where_now = 你的孩子现在在哪里？
    .hint = 不需要地址。
    .home = 在家
    .elsewhere = 在别的地方，我知道在哪里
    .distrust = 和一个我不信任的人在一起
    .unknown = 不知道

parent-age = 你的孩子多大？
    .under_12 = 不到 12 岁
    .a12_15 = 12 到 15 岁
    .a16_17 = 16 或 17 岁
    .a18_20 = 18 到 20 岁
    .a21_26 = 21 到 26 岁
    .a27_plus = 27 岁或以上
    .rather_not = 我不想说

parent-noticed = 你注意到了什么？
    .hint = 可以选几个。也可以跳过。
    .forced = 被强迫，或者不能离开
    .injuries = 有伤口或瘀青
    .fear = 很害怕
    .mood = 不说话、生气或难过
    .away = 常常不在家，或者不去上学
    .contacts = 认识了让人担心的新朋友
    .gifts = 突然有贵重的东西或很多钱
    .online = 照片、视频或消息方面出了事
    .crime = 偷东西、帮人收送包裹或出借银行卡
    .other = 别的

parent-since = 你从什么时候开始注意到的？
    .days = 几天了
    .weeks = 几个星期了
    .months = 几个月了
    .longer = 更久
    .unknown = 不知道

parent-child_knows = 你的孩子知道你来问吗？
    .hint = 知道或不知道都没关系。这样团队就明白要多小心。
    .knows = 知道
    .does_not_know = 孩子不知道
    .unknown = 我不清楚

parent-need = 你现在需要什么？
    .hint = 咨询还不算上报。
    .advice = 咨询：先一起商量
    .talk_child = 学习怎样和孩子谈
    .report = 上报情况
    .support = 帮助我的孩子
    .unknown = 还不知道

parent-words = 你想用自己的话说说发生了什么吗？
    .hint = 写几句就够了。不需要名字或地址。
