# The questions. Plain words, short sentences, no exclamation marks.

## Sex workers

sex_worker-welcome = 欢迎你。说什么由你决定。我不需要名字。

sex_worker-about = 也许你做性工作，或者以前做过。也许你用别的说法。都没关系。

sex_worker-help = 我们可以先帮你什么？
    .hint = 选现在最重要的。其他的，过一会儿你可以自己写。
    .talk = 想和人聊聊
    .work_money = 工作或钱
    .health = 健康
    .housing_debt = 住房或欠债
    .hurt_or_controlled = 有人伤害我或控制我
    .stop_or_change = 不做了，或者做别的
    .papers = 证件或居留
    .other = 别的

sex_worker-services = 是下面的哪一个吗？
    .hint = 选最接近的。
    .first_talk = 第一次谈话，谈需要的帮助
    .fieldwork = 外展社工来找我
    .group = 和别人一起的小组
    .buddy = 一个陪伴的伙伴
    .paperwork = 帮忙看信和填表
    .benefits_tax = 补助或税
    .job = 找别的工作或应聘
    .sexuality = 谈谈性方面的事
    .other = 不是，是别的

sex_worker-visit = 你想在哪里和外展社工谈？
    .hint = 现在不需要地址。以后你们一起约。
    .at_work = 我工作的地方
    .public = 有其他人在的地方
    .online = 先在网上
    .unknown = 还不知道

sex_worker-group = 你想在小组里得到什么？
    .hint = 有等候名单。上面不写名字。
    .meeting = 认识别人
    .boundaries = 学会说“不”
    .change = 谈谈不做了或做别的
    .unknown = 还不知道

sex_worker-buddy = 你希望伙伴做什么？
    .hint = 伙伴是有时间陪你的志愿者。
    .company = 一起做点什么
    .going_along = 陪我去约好的地方
    .dutch = 练习荷兰语
    .other = 别的

sex_worker-paperwork = 志愿者可以帮你什么？
    .hint = 可以选几个。
    .post = 看信和整理信
    .forms = 填表
    .bills = 理清账单
    .online = 在电脑上办事
    .other = 别的

sex_worker-benefits_tax = 是关于什么的？
    .benefit = 补助
    .opting_in = 税，或者 opting-in
    .other = 别的

sex_worker-opting_in =
    opting-in 是性行业里的一种税务安排。店家先从你赚的钱里扣下税。然后由店家交这个税。

    团队的工作人员可以告诉你，这对你意味着什么。你的税是什么情况，不用在这里说。

sex_worker-job = 你想在哪方面得到帮助？
    .hint = 可以选几个。
    .searching = 找别的工作
    .letter = 写求职信或简历
    .interview = 练习面试
    .course = 选课程
    .coach = 和就业辅导员谈

sex_worker-sexuality = 你想谈什么？
    .hint = 你做过什么，都不用说。
    .who_i_am = 我是谁，我爱上谁
    .boundaries = 我想要什么，不想要什么
    .health = 健康和安全性行为
    .other = 别的

sex_worker-health = 是关于什么的？
    .hint = 选现在最重要的。
    .body = 我的身体，或者性病检查
    .mind = 我的心情
    .substances = 酒、毒品或药物
    .death_thoughts = 我有时候想，不想活了
    .death_now = 我现在就不想活了
    .other = 别的

sex_worker-hurt_now = 哪一个符合你现在的情况？
    .hint = 选最紧急的。不用说是怎么发生的。
    .in_danger = 我现在有危险，或者不能离开
    .sexual_violence = 最近 7 天里发生了我不愿意的性行为
    .hurt = 有人伤害我或威胁我
    .earlier = 是更早以前的事
    .rather_not = 我不想说

sex_worker-decide = 接不接客人、钱怎么用、出不出门，你能自己决定吗？
    .decides = 能
    .partly = 一部分能
    .decided_for = 不能

sex_worker-others = 还有别人不安全吗？
    .hint = 比如孩子、家人，或者一起工作的人。不需要名字。
    .nobody = 没有
    .child = 有，一个孩子
    .adult = 有，一个成年人
    .unknown = 不知道

sex_worker-bed_tonight = 今晚你有安全的地方睡觉吗？
    .has_bed = 有
    .no_bed = 没有
    .unknown = 不知道

sex_worker-goals = 你想在哪方面得到帮助？
    .hint = 可以选几个。选了也不代表要定下来。
    .think_it_over = 谈一谈，想一想
    .other_work = 别的工作
    .study = 课程或培训
    .dutch = 学荷兰语
    .income = 收入或补助
    .debts = 欠债
    .housing = 住的地方
    .rest = 休息和规律的生活
    .contacts = 身边有人

sex_worker-hindrances = 困难在哪里？
    .hint = 可以选几个。也可以跳过。
    .income = 我没有别的收入
    .debts = 欠债
    .housing = 没有好的地方住
    .addiction = 酒、毒品或赌博
    .rhythm = 我大多在晚上生活
    .registration = 我没有在任何地方登记住址
    .region = 我不熟悉这个地区
    .people = 别人怎么想、怎么说
    .other = 别的

sex_worker-words = 你想用自己的话说说发生了什么吗？
    .hint = 写几个字就够了。不需要名字或地址。
