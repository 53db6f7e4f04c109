# The questions. Plain words, short sentences, no exclamation marks.

## What is always there

always-language = 你想用哪种语言？

always-lifetime = 消息在这个聊天里可以保留多久？
    .hint = 时间到了，我会删除我的和你的消息，在你这边和 Telegram 那边都删。超过 48 小时的，我删不掉。别人看过或复制过的，也删不掉。团队已经收到的，会留在团队那里。
    .keep = 保持现在这样
    .day = 一天
    .hour = 一小时

always-stop = 你想停止吗？
    .hint = 如果团队还没有收到任何内容，我们会删除你在这里写的。团队已经收到的会留着，直到你选择删除它。
    .go_on = 不，继续
    .leave = 是，停止
    .forget = 全部删除

always-erase = { always-forget }
    .chat = { always-forget.chat }
    .keep = 不，什么都不删
    .forget_all = 是，全部删除

always-forget =
    你想全部删除吗？

    我们会马上删除这里你写的和团队写给你的。团队不能再打开它。你的密码也不能用了。删除后不能恢复。

    如果团队里有人已经看过，那个人可能还记得。

    你的手机或浏览器自己保存的，我们删不掉。请想到浏览器的历史记录。
    .chat =
        你想全部删除吗？

        我们会马上删除我们这边你写的和团队写给你的。团队不能再打开它。删除后不能恢复。

        如果团队里有人已经看过，那个人可能还记得。

        在这个聊天里，我会删除最近 48 小时的消息。更早的我删不掉。之后，如果安全，请你自己在 Telegram 里删除这个聊天。
    .keep = 不，什么都不删
    .forget_all = 是，全部删除
