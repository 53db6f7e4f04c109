# The questions. Plain words, short sentences, no exclamation marks.

## A question

question-words = Soru nedir?
    .hint = Birkaç cümle yeter. İsimler ve adresler gerekmez.

question-urgent = Acil mi?
    .danger = Evet, şu anda tehlike var
    .today = Evet, mümkünse bugün cevap
    .can_wait = Hayır, bekleyebilir
