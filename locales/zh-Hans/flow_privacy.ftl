# The questions. Plain words, short sentences, no exclamation marks.

## What we keep, and complaints (children read this too)

privacy-about = 你想做什么？
    .see = 再看我的谈话
    .erase = 删除我的谈话
    .complaint = 投诉
    .other = 别的事

privacy-see =
    你给团队发过内容以后，会得到一个 24 位数字的密码。用这个密码可以再打开你的谈话，在别的设备上也可以。

    谁有密码，谁就能看到。请把它放在安全的地方。没有密码，我们不能替你打开谈话。
    .chat =
        你在这里写的，可以在这个聊天里再看到。团队不能在别的地方替你打开谈话。

privacy-erase =
    请先打开你的谈话。如果它在这个设备上已经不再开着，请用你的密码。然后选“全部删除”的按钮。我会再问一次你是不是确定。

    然后我们会马上删除你写的和团队写给你的。你不用说你是谁。如果你没有密码了，就不能这样删除。
    .chat =
        请在这个聊天里发送 /forget。我会再问一次你是不是确定。

        然后我们会马上删除我们这边你写的和团队写给你的。你不用说你是谁。在这个聊天里，我会删除最近 48 小时的消息。

privacy-enough = 你想知道的都知道了吗？
    .enough = 是，我在这里结束
    .another = 不，我还想要别的
    .person = 不，我想问真人

privacy-complaint =
    你随时可以投诉。会有负责投诉的人看。

privacy-words = 你想说什么，或者问什么？
    .hint = 写几句就够了。不需要名字。
