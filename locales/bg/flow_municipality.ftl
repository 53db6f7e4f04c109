# The questions. Plain words, short sentences, no exclamation marks.

## Municipalities and schools

municipality-welcome = Добре е, че се свързвате с нас. Задавам няколко кратки въпроса. Така екипът ще знае какво Ви трябва.

municipality-role = Каква е Вашата роля?
    .policy = Политика
    .enforcement = Надзор или контрол
    .teacher = Преподаване или класно ръководство
    .school_care = Грижа в училище
    .youth_work = Работа с млади хора
    .management = Ръководство или управа
    .other = Нещо друго

municipality-subject = За какво става дума?
    .policy = Съвет за политика и правила
    .figures = Данни в числа
    .training = Обучение за специалисти
    .lesson = Урок от 90 минути
    .girls_talk = Girls’ Talk, група за момичета
    .make_a_move = Make a Move, група за момчета
    .case = Тревога за определен човек

municipality-about = Какъв е въпросът Ви?
    .hint = Няколко изречения са достатъчни. Имена не са нужни.

municipality-lesson = Урокът трае 90 минути. Идват двама обучители.

municipality-girls_talk = Girls’ Talk е група с девет срещи. Тя е за момичета на около 14 до 21 години.

municipality-make_a_move = Make a Move е група за момчета.

municipality-pupils = Къде са младите хора?
    .primary = Начално училище (basisschool)
    .practical = Практическо обучение (praktijkonderwijs)
    .secondary = Средно училище (vmbo, havo или vwo)
    .mbo = Професионално училище (mbo)
    .special = Специално училище
    .care = Грижа за млади хора или младежка работа
    .other = Другаде
