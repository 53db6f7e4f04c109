# The questions. Plain words, short sentences, no exclamation marks.

## A question

question-words = ما هو السؤال؟
    .hint = تكفي بضع جمل. لا حاجة إلى أسماء وعناوين.

question-urgent = هل الأمر عاجل؟
    .danger = نعم، هناك خطر الآن
    .today = نعم، جواب اليوم إن أمكن
    .can_wait = لا، يمكن الانتظار
