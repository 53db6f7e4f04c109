# The questions. Plain words, short sentences, no exclamation marks.

## Knowing more about this chat (children read this too)

information-topic = 你想多了解什么？
    .hint = 选一个话题，或者打一个词。
    .hours = 什么时候有人
    .region = 我住在别的地方
    .lines = { web-lines-more }
    .other = 别的

information-hours =
    团队只在开放时间工作。你发送内容以后，这个页面会写什么时候有人。

    你随时可以写。团队回来后会回复。

    现在有危险吗？请打 112。
    .chat =
        团队只在开放时间工作。你随时可以写。团队回来后会回复。

        现在有危险吗？请打 112。

information-region =
    这个团队为 Rotterdam 和 Dordrecht 周边地区工作。

    你住在别的地方吗？可以问团队，你附近谁能帮助。钱、住房和照护方面的事，你自己的市政府也许也能帮忙。

    Veilig Thuis（家庭安全机构）在荷兰全国提供帮助：0800-2000。免费，白天晚上都可以打。

    有人强迫你吗？CoMensha 也在荷兰全国提供帮助：033-448 11 86。

    其他机构写在“{ web-lines-more }”里。

information-enough = 你想知道的都知道了吗？
    .enough = 是，我在这里结束
    .another = 不，我还想知道别的
    .person = 不，我想问真人
