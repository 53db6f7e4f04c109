# Canned replies on the desk. Short, no exclamation marks.

## Choosing one in a conversation

desk-canned = Изберете готов отговор
desk-canned-hint = Текстът влиза във Вашия отговор на езика на човека: { $language }. Прочетете го и го променете. Нищо не се изпраща.
desk-canned-find = Търсене
desk-canned-none = Няма подходящ готов отговор.
desk-canned-in = само на: { $language }
desk-notice-canned-other = Този отговор още го няма на езика на човека ({ $language }). Отдолу е текстът на: { $spoken }.
desk-notice-canned-gone = Този готов отговор вече го няма. Нищо не е променено.

## Managing them

desk-replies = Отговори
desk-replies-all = Готови отговори
desk-replies-text = В разговор избирате един: тогава текстът влиза във Вашия отговор на езика на човека. Координаторите могат да ги променят.
desk-replies-new = Нов отговор
desk-replies-rule = Не пишете тук нищо за човек: без имена, без места и без думи от разговор. Пишете кратко и просто и не обещавайте нищо, което не е сигурно.
desk-replies-language = Език
desk-replies-title = Заглавие
desk-replies-title-hint = По него колегите избират отговора. Човекът не вижда заглавието.
desk-replies-words = Текст за човека
desk-replies-words-hint = Най-много { $limit } знака.
desk-replies-look = Преглед
desk-replies-look-title = Така ще стои в отговора
desk-replies-change-more = Още промени
desk-replies-avoided = Пише „{ $word }“. Предпочитаме да не използваме тази дума. Все пак можете да го запазите.
desk-replies-change = Промяна
desk-replies-write = Писане
desk-replies-reset = Връщане
desk-replies-remove = Изтриване
desk-replies-missing = няма го на: { $language }
desk-replies-changed = променено на: { $language }
desk-replies-edited = променено: { $when }
desk-replies-now-in = Какво стои там сега, на: { $language }
desk-replies-fault-empty = Напишете заглавие и текст.
desk-replies-fault-title-too-long = Заглавието е твърде дълго. Мястото е за { $most } знака.
desk-replies-fault-too-long = Текстът е твърде дълъг: мястото е за { $limit } знака, а тук са { $length }. Текстът още е тук.
desk-replies-fault-cut = Текстът е прекалено дълъг и не пристигна цял. Нищо не е запазено.
desk-replies-fault-changed = Междувременно колега промени този отговор. Вашият текст е отдолу и още не е запазен. Под него е това, което стои там сега. Ако продължите, Вашият текст заема мястото му.
desk-replies-reset-sure = Да се върне ли „{ $title }“ ({ $language })?
desk-replies-reset-text = Собственият текст на организацията Ви се изтрива. Връща се текстът, който идва с програмата. Изпратеното не се променя.
desk-replies-reset-do = Да, върнете го
desk-replies-remove-sure = Да се изтрие ли „{ $title }“ ({ $language })?
desk-replies-remove-text = Този текст се изтрива и вече не може да се избира. Изпратеното не се променя.
desk-replies-remove-do = Да, изтрийте го
desk-refused-reply-gone = Този отговор вече го няма. Нищо не е променено.

reply-group-start = Начало
reply-group-safety = Безопасност
reply-group-meeting = Разговор и среща
reply-group-secrecy = Поверителност, код и изтриване
reply-group-topics = Теми
reply-group-others = Тревога за други, млади хора, специалисти
reply-group-end = Край
reply-group-own = На нашата организация

## The knowledge base

web-info-link = Информация

web-info-title = Информация

web-info-what = Кратки страници по теми, за които хората често питат. Предпочитате човек? Можете на всяка страница.

web-info-search = Какво търсите?

web-info-search-do = Търсене

web-info-found = { $count ->
    [0] Нищо не е намерено. Опитайте с друга дума или попитайте човек.
    [one] Намерена е една страница
   *[other] Намерени страници: { $count }
}

web-info-topics = Всички теми

web-info-updated = Последна промяна: { $day }

web-info-draft = Още никой, който познава темата, не е прегледал този текст.

web-info-sources = Източник:

web-info-enough = Беше ли достатъчно, или искате човек?

web-info-person = Въпрос към човек

web-info-more = Беше достатъчно. Към всички теми
