# The questions. Plain words, short sentences, no exclamation marks.

## A question

question-words = Какъв е въпросът?
    .hint = Няколко изречения са достатъчни. Имена и адреси не са нужни.

question-urgent = Спешно ли е?
    .danger = Да, сега има опасност
    .today = Да, ако може отговор още днес
    .can_wait = Не, може да почака
