# The questions. Plain words, short sentences, no exclamation marks.

## The opening: everybody comes in here, children too

opening-language = 你想用哪种语言？

opening-what =
    你来了，真好。先由电脑问几个简短的问题。问题可以跳过。你也可以马上找真人。

opening-secrecy =
    我不问你是谁。你发送的内容，只有 Humanitas ESSM 里帮助你的团队能看到。

    如果有人有生命危险，或者有孩子处在危险中，团队有时必须采取行动。如果可以，会先告诉你。如果你的回答说到危险，我会马上转给团队。我转的时候会告诉你。
    .chat =
        我不问你是谁。在我们这边，你发送的内容，只有 Humanitas ESSM 里帮助你的团队能看到。Telegram 也会保存这个聊天，而且知道你用的是哪个账号。

        如果有人有生命危险，或者有孩子处在危险中，团队有时必须采取行动。如果可以，会先告诉你。如果你的回答说到危险，我会马上转给团队。我转的时候会告诉你。

opening-leaving =
    开放时间里有人在。如果现在有危险，不要等，请打 112。

    用最上面的按钮可以很快离开。你的手机或电脑可能还记得你来过这里。
    .chat =
        开放时间里有人在。如果现在有危险，不要等，请打 112。

        请不要发照片、视频、你的电话号码或你的位置。我们不接收这些。

        用 /forget，我们会删除我们这边的一切。用 /lifetime，可以选择消息在这里保留多久。

opening-safe = 你现在打字安全吗？
    .safe = 安全
    .unsafe = 不安全
    .unknown = 不知道

opening-danger_now = 现在你自己或者别人有危险吗？
    .hint = 打字不安全吗？你随时可以离开，以后再来。
    .danger = 有，现在有危险
    .no_danger = 没有
    .unknown = 不知道

opening-reads_along = 别人能看到你的手机或电脑上写的内容吗？
    .nobody = 不能
    .sometimes = 有时候能
    .somebody = 能

opening-reads_advice =
    你说出来了，这很好。只写对你安全的内容。

    如果有人来了，请用快速离开的按钮。还没有发给团队的内容会消失。

    你以后能用别的设备，或者在别的地方写吗？那样可能更安全。
    .chat =
        你说出来了，这很好。只写对你安全的内容。

        在手机的通知里，我会把团队的回复藏起来。但是在这个聊天里，别人能看到。

        用 /lifetime，可以让消息过一段时间从这里消失。用 /web，可以去网页聊天继续。那样可能更安全。

opening-for_whom = 你是为谁来的？
    .myself_adult = 为自己。我满 18 岁了
    .myself_young = 为自己。我不到 18 岁
    .someone_else = 为一个让我担心的人
    .my_child = 为我的孩子
    .professional = 为工作，比如医护或教育
    .municipality = 为市政府或学校
    .question = 我有一个问题

opening-question_about = 你的问题是关于什么的？
    .own_question = 我想问团队一件事
    .information = 信息：权利、钱、住房、求助热线等
    .privacy = 关于你们保存什么，或者投诉
