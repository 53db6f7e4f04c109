# The questions. Plain words, short sentences, no exclamation marks.

## Contact at work

work_contact-contact = По какому рабочему номеру или адресу почты команда может с вами связаться?
    .hint = Это не обязательно. Команда ответит и здесь.

work_contact-call_times = Когда с вами лучше всего связаться?
    .hint = Можно выбрать несколько ответов.
    .monday = Понедельник
    .tuesday = Вторник
    .wednesday = Среда
    .thursday = Четверг
    .friday = Пятница
    .morning = Утром
    .afternoon = Днём
