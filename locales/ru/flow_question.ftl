# The questions. Plain words, short sentences, no exclamation marks.

## A question

question-words = Какой у вас вопрос?
    .hint = Достаточно нескольких фраз. Имена и адреса не нужны.

question-urgent = Это срочно?
    .danger = Да, опасность есть сейчас
    .today = Да, по возможности ответ сегодня
    .can_wait = Нет, можно подождать
