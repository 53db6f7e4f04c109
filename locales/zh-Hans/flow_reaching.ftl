# The questions. Plain words, short sentences, no exclamation marks.

## How to go on and what contact is safe

reaching-how = 接下来你想怎样继续？
    .hint = 团队先在这里回复。然后你们一起约打电话或见面。
    .here = 在这里，用这个聊天
    .call = 打电话
    .meet = 见面
    .fieldworker = 和能来找我的外展社工谈

reaching-channel = 哪种联系方式对你安全？
    .phone = 电话
    .message = 手机上的消息
    .mail = 电子邮件

reaching-voicemail = 团队可以给你留语音留言吗？
    .voicemail = 可以
    .no_voicemail = 不可以

reaching-safe_times = 什么时候联系你是安全的？
    .hint = 可以选几个。团队只在开放时间工作。
    .monday = 星期一
    .tuesday = 星期二
    .wednesday = 星期三
    .thursday = 星期四
    .friday = 星期五
    .weekend = 周末
    .morning = 上午
    .afternoon = 下午
    .evening = 晚上

reaching-first = 团队可以先打给你或先写给你吗？
    .hint = 如果不可以，团队只回复你在这里写的。
    .may = 可以
    .only_after_me = 不可以，等我先联系

reaching-sender = 别人可以看到或听到哪个名字？
    .hint = 万一有人在旁边看，或者有人接了电话。
    .own_name = Humanitas
    .neutral = 只说一个人的名字，不说机构

reaching-contact = 团队怎样联系你才安全？
    .hint = 不是必须的。只写别人不会看的号码或邮箱。

reaching-proof = 团队先说哪句话，你才知道真的是团队？
    .hint = 不是必须的。选一句别人不知道的话。团队会先说这句话，然后才说别的。

reaching-duress = 你想约定一个求救暗号吗？
    .hint = 以后你在消息里写这个词，团队会收到无声的警报。在这里你什么都看不到。请选一个你平时从来不写的词。团队收到你的消息后，它就开始有用。现在就有危险？如果可以，请打 112。
