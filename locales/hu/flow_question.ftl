# The questions. Plain words, short sentences, no exclamation marks.

## A question

question-words = Mi a kérdés?
    .hint = Néhány mondat elég. Név és cím nem kell.

question-urgent = Sürgős?
    .danger = Igen, most veszély van
    .today = Igen, választ kérek még ma, ha lehet
    .can_wait = Nem, várhat
