# The questions. Plain words, short sentences, no exclamation marks.

## Training for professionals

training-about = 你在找哪种培训？
    .recognise = 识别人口贩卖
    .youth = 关于青少年受性剥削的培训
    .shelter = 给庇护所的培训
    .elearning = CCV 网上课程的后续
    .unknown = 还不知道

training-form = 哪种形式适合你？
    .hint = 有时候价格会低一些。团队会告诉你什么时候。
    .open = 公开报名
    .in_company = 在我们机构里
    .after_report = 在我们机构里，上报之后
    .unknown = 还不知道
