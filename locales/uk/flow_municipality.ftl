# The questions. Plain words, short sentences, no exclamation marks.

## Municipalities and schools

municipality-welcome = Добре, що ви звернулися. Я поставлю кілька коротких запитань. Тоді команда знатиме, що вам потрібно.

municipality-role = Яка у вас роль?
    .policy = Політика
    .enforcement = Нагляд або контроль
    .teacher = Викладання, класне керівництво
    .school_care = Допомога учням у школі
    .youth_work = Робота з молоддю
    .management = Керівництво або правління
    .other = Щось інше

municipality-subject = Про що йдеться?
    .policy = Порада щодо політики та правил
    .figures = Цифри
    .training = Навчання для фахівців
    .lesson = Урок на 90 хвилин
    .girls_talk = Girls’ Talk, група для дівчат
    .make_a_move = Make a Move, група для хлопців
    .case = Хвилювання за конкретну людину

municipality-about = Яке у вас запитання?
    .hint = Достатньо кількох речень. Імена не потрібні.

municipality-lesson = Урок триває 90 хвилин. Приходять двоє тренерів.

municipality-girls_talk = Girls’ Talk: це група з дев’яти зустрічей. Вона для дівчат приблизно від 14 до 21 року.

municipality-make_a_move = Make a Move: це група для хлопців.

municipality-pupils = Де навчаються чи перебувають молоді люди?
    .primary = Початкова школа
    .practical = Практична школа (praktijkonderwijs)
    .secondary = Середня школа (vmbo, havo або vwo)
    .mbo = Професійне навчання (mbo)
    .special = Спеціальна школа
    .care = Допомога молоді або робота з нею
    .other = В іншому місці
