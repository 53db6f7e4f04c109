# The questions. Plain words, short sentences, no exclamation marks.

## Contact at work

work_contact-contact = 团队可以用哪个工作电话或邮箱联系你？
    .hint = 不是必须的。团队也会在这里回复。

work_contact-call_times = 什么时候最容易联系到你？
    .hint = 可以选几个。
    .monday = 星期一
    .tuesday = 星期二
    .wednesday = 星期三
    .thursday = 星期四
    .friday = 星期五
    .morning = 上午
    .afternoon = 下午
