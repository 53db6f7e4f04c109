# The questions. Plain words, short sentences, no exclamation marks.

## Younger than 18

youth-limits =
    你来了，这很好。说什么由你决定。

    你不用说你的名字。团队只知道你在这里说的。所以有时候，你多说一些，团队才能做些什么。

    如果有人有生命危险，或者你处在很大的危险中，团队可能必须做些什么，就算你不愿意。如果可以，会先告诉你。

    千万不要发照片或视频。我们不能接收，当作证据也不行。

youth-safe_now = 你现在在安全的地方吗？
    .safe = 是
    .unsafe = 不是
    .unknown = 不知道

youth-happens = 发生了什么？
    .hint = 选最接近的。这不是你的错。
    .pictures_blackmail = 有人用我的照片或视频威胁我
    .made_to_do = 有人逼我做我不想做的事
    .money_gifts = 用钱或礼物换性或照片
    .crime = 偷东西、帮人收送包裹或出借银行卡
    .home = 家里有事
    .friend = 我担心一个朋友
    .other = 别的
    .question = 我想问一件事

youth-self_harm = 有时候事情太沉重，会不想活了，或者想伤害自己。你也会这样吗？
    .hint = 在这里可以说。没有人会生气。
    .not_now = 不会
    .thoughts = 我有时候会想
    .now = 是，现在就想
    .rather_not = 我不想说

youth-words = 你想说什么，或者问什么？
    .hint = 写几个字就够了。不需要名字。

youth-age = 你多大？
    .hint = 这样团队就知道什么适合你。
    .under_12 = 不到 12 岁
    .a12_15 = 12、13、14 或 15 岁
    .a16_17 = 16 或 17 岁
    .a18_20 = 18、19 或 20 岁
    .rather_not = 我不想说

youth-trusted = 你身边有你信任的人吗？
    .hint = 比如朋友、亲戚或学校里的人。不需要名字。
    .somebody = 有
    .nobody = 没有
    .unknown = 不知道

youth-wishes = 你希望发生什么，不希望发生什么？
    .hint = 如果还不知道，也没关系。

youth-how = 接下来你想怎样继续？
    .hint = 团队先在这里回复。然后你们一起约打电话或见面。
    .here = 在这里，用这个聊天
    .call = 打电话
    .meet = 和团队的人见面

youth-safe_times = 你什么时候可以安全地说话？
    .hint = 可以选几个。团队只在开放时间工作。
    .school_hours = 上学的时候
    .after_school = 放学以后
    .evening = 晚上
    .weekend = 周末

youth-contact = 团队怎样联系你才安全？
    .hint = 不是必须的。只写别人不会接也不会看的号码。

youth-confirm = 这是最后一个问题。这样可以吗？
    .hint = 如果我之前已经转过一些内容，团队已经收到了。
    .send = 可以，发给团队
    .more = 先再答两个可以不答的问题
    .change = 不，回到上一个问题

youth-nickname = 团队可以怎么叫你？
    .hint = 编一个名字也可以。不需要你的真名。

youth-school = 你上哪种学校？
    .hint = 不需要你学校的名字。
    .primary = 小学
    .practical = 实践教育（praktijkonderwijs）
    .secondary = 中学（vmbo、havo 或 vwo）
    .mbo = 中等职业学校（mbo）
    .special = 特殊教育
    .none = 我不上学
    .other = 别的

youth-duress = 你想约定一个求救暗号吗？
    .hint = 以后你在消息里写这个词，团队会收到无声的警报。在这里你什么都看不到。请选一个你平时从来不写的词。团队收到你的消息后，它就开始有用。现在就有危险？如果可以，请打 112。
