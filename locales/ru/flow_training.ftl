# The questions. Plain words, short sentences, no exclamation marks.

## Training for professionals

training-about = Какое обучение вы ищете?
    .recognise = Как распознать торговлю людьми
    .youth = Сексуальная эксплуатация молодых
    .shelter = Обучение для приютов
    .elearning = Продолжение онлайн-курса CCV
    .unknown = Пока не знаю

training-form = Какая форма вам подходит?
    .hint = Иногда цена ниже. Команда скажет вам, когда.
    .open = Открытая группа
    .in_company = В нашей организации
    .after_report = В нашей организации, после сообщения
    .unknown = Пока не знаю
