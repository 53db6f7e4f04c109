# The questions. Plain words, short sentences, no exclamation marks.

## A question

question-words = 问题是什么？
    .hint = 写几句就够了。不需要名字和地址。

question-urgent = 紧急吗？
    .danger = 是，现在有危险
    .today = 是，如果可以，今天回复
    .can_wait = 不急，可以等
