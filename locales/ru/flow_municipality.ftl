# The questions. Plain words, short sentences, no exclamation marks.

## Municipalities and schools

municipality-welcome = Хорошо, что вы обратились. Я задам несколько коротких вопросов. Тогда команда будет знать, что вам нужно.

municipality-role = Какая у вас роль?
    .policy = Политика
    .enforcement = Надзор или контроль
    .teacher = Преподавание, классное руководство
    .school_care = Помощь ученикам в школе
    .youth_work = Работа с молодёжью
    .management = Руководство или правление
    .other = Что-то другое

municipality-subject = О чём речь?
    .policy = Совет о политике и правилах
    .figures = Цифры
    .training = Обучение для специалистов
    .lesson = Урок на 90 минут
    .girls_talk = Girls’ Talk, группа для девушек
    .make_a_move = Make a Move, группа для юношей
    .case = Беспокойство о конкретном человеке

municipality-about = Какой у вас вопрос?
    .hint = Достаточно нескольких фраз. Имена не нужны.

municipality-lesson = Урок длится 90 минут. Приходят два тренера.

municipality-girls_talk = Girls’ Talk: это группа из девяти встреч. Она для девушек примерно от 14 до 21 года.

municipality-make_a_move = Make a Move: это группа для юношей.

municipality-pupils = Где учатся или находятся молодые люди?
    .primary = Начальная школа
    .practical = Практическая школа (praktijkonderwijs)
    .secondary = Средняя школа (vmbo, havo или vwo)
    .mbo = Профессиональное обучение (mbo)
    .special = Специальная школа
    .care = Помощь молодёжи или работа с ней
    .other = В другом месте
