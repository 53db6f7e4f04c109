# The questions. Plain words, short sentences, no exclamation marks.

## The last question

sending-confirm = Это был последний вопрос. Всё верно?
    .hint = Если что-то уже передано раньше, у команды это есть.
    .send = Да, отправить команде
    .change = Нет, к предыдущему вопросу
