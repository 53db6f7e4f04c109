# The questions. Plain words, short sentences, no exclamation marks.

## A question

question-words = Яке у вас запитання?
    .hint = Достатньо кількох речень. Імена й адреси не потрібні.

question-urgent = Це терміново?
    .danger = Так, небезпека є зараз
    .today = Так, якщо можна, відповідь сьогодні
    .can_wait = Ні, можна зачекати
