# The questions. Plain words, short sentences, no exclamation marks.

## The last question

sending-confirm = 这是最后一个问题。这样可以吗？
    .hint = 如果我之前已经转过一些内容，团队已经收到了。
    .send = 可以，发给团队
    .change = 不，回到上一个问题
