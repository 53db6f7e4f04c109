# The questions. Plain words, short sentences, no exclamation marks.

## Municipalities and schools

municipality-welcome = 你来联系我们，这很好。我问几个简短的问题。这样团队就知道你需要什么。

municipality-role = 你的工作是什么？
    .policy = 政策
    .enforcement = 监督或执法
    .teacher = 老师或班主任
    .school_care = 学校里的学生关怀
    .youth_work = 青少年工作
    .management = 管理层或理事会
    .other = 别的

municipality-subject = 是关于什么的？
    .policy = 政策和规定方面的建议
    .figures = 数据
    .training = 给专业人员的培训
    .lesson = 一堂 90 分钟的课
    .girls_talk = Girls’ Talk，女孩小组
    .make_a_move = Make a Move，男孩小组
    .case = 对某一个人的担心

municipality-about = 你的问题是什么？
    .hint = 写几句就够了。不需要名字。

municipality-lesson = 这堂课 90 分钟。会来两位培训员。

municipality-girls_talk = Girls’ Talk 是一个小组，一共九次。给大约 14 到 21 岁的女孩。

municipality-make_a_move = Make a Move 是一个男孩小组。

municipality-pupils = 这些年轻人在哪里？
    .primary = 小学
    .practical = 实践教育（praktijkonderwijs）
    .secondary = 中学（vmbo、havo 或 vwo）
    .mbo = 中等职业学校（mbo）
    .special = 特殊教育
    .care = 青少年照护或青少年工作
    .other = 别的地方
