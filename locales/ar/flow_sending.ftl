# The questions. Plain words, short sentences, no exclamation marks.

## The last question

sending-confirm = كان هذا آخر سؤال. هل هذا مناسب؟
    .hint = إذا أرسلت أنا شيئا من قبل، فهو عند الفريق.
    .send = نعم، يمكن أن يصل إلى الفريق
    .change = لا، رجوع إلى السؤال السابق
