# Canned replies on the desk. Short, no exclamation marks.

## Choosing one in a conversation

desk-canned = Выберите готовый ответ
desk-canned-hint = Текст вставляется в ваш ответ на языке этого человека: { $language }. Прочитайте его и измените. Ничего не отправляется.
desk-canned-find = Искать
desk-canned-none = Подходящего готового ответа нет.
desk-canned-in = только на языке: { $language }
desk-notice-canned-other = На языке этого человека ({ $language }) такого ответа пока нет. Ниже текст на языке: { $spoken }.
desk-notice-canned-gone = Этого готового ответа больше нет. Ничего не изменено.

## Managing them

desk-replies = Ответы
desk-replies-all = Готовые ответы
desk-replies-text = В разговоре вы выбираете ответ, и текст вставляется в ваше сообщение на языке этого человека. Координаторы могут менять ответы.
desk-replies-new = Новый ответ
desk-replies-rule = Не пишите здесь ничего о конкретном человеке: ни имён, ни мест, ни слов из разговора. Пишите коротко и просто и не обещайте того, что не точно.
desk-replies-language = Язык
desk-replies-title = Название
desk-replies-title-hint = По нему коллеги выбирают ответ. Человек его не видит.
desk-replies-words = Текст для человека
desk-replies-words-hint = Знаков не больше { $limit }.
desk-replies-look = Посмотреть
desk-replies-look-title = Так это будет выглядеть в ответе
desk-replies-change-more = Изменить ещё
desk-replies-avoided = Здесь есть «{ $word }». Это слово мы лучше не будем использовать. Сохранить всё равно можно.
desk-replies-change = Изменить
desk-replies-write = Написать
desk-replies-reset = Вернуть прежний
desk-replies-remove = Удалить
desk-replies-missing = нет на языке: { $language }
desk-replies-changed = изменено на языке: { $language }
desk-replies-edited = изменено: { $when }
desk-replies-now-in = Что там сейчас, на языке: { $language }
desk-replies-fault-empty = Заполните название и текст.
desk-replies-fault-title-too-long = Название слишком длинное. Знаков помещается { $most }.
desk-replies-fault-too-long = Ваш текст слишком длинный: знаков помещается { $limit }, а у вас { $length }. Текст на месте.
desk-replies-fault-cut = Ваш текст намного длиннее, чем можно, и дошёл не целиком. Ничего не сохранено.
desk-replies-fault-changed = За это время кто-то из коллег уже изменил этот ответ. Ваш текст ниже, он ещё не сохранён. То, что там сейчас, стоит под ним. Если продолжить, ваш текст займёт его место.
desk-replies-reset-sure = Вернуть прежний «{ $title }» ({ $language })?
desk-replies-reset-text = Собственный текст вашей организации будет стёрт. Вернётся текст, который идёт с программой. То, что уже отправлено, не изменится.
desk-replies-reset-do = Да, вернуть
desk-replies-remove-sure = Удалить «{ $title }» ({ $language })?
desk-replies-remove-text = Этот текст будет стёрт, и выбрать его уже нельзя. То, что уже отправлено, не изменится.
desk-replies-remove-do = Да, удалить
desk-refused-reply-gone = Этого ответа больше нет. Ничего не изменено.

reply-group-start = Начало
reply-group-safety = Безопасность
reply-group-meeting = Разговор и встреча
reply-group-secrecy = Тайна, код и удаление
reply-group-topics = Темы
reply-group-others = Беспокойство о других, молодые, специалисты
reply-group-end = Завершение
reply-group-own = Нашей организации

## The knowledge base

web-info-link = Информация

web-info-title = Информация

web-info-what = Короткие страницы о том, о чём часто спрашивают. Лучше поговорить с человеком? Это можно на каждой странице.

web-info-search = Что вы ищете?

web-info-search-do = Искать

web-info-found = { $count ->
    [0] Ничего не найдено. Попробуйте другое слово или спросите человека.
    [one] Найдена { $count } страница
    [few] Найдено { $count } страницы
    [many] Найдено { $count } страниц
   *[other] Найдено { $count } страницы
}

web-info-topics = Все темы

web-info-updated = Обновлено: { $day }.

web-info-draft = Этот текст ещё не проверен теми, кто знает тему.

web-info-sources = Источник:

web-info-enough = Этого достаточно, или вам нужен человек?

web-info-person = Спросить человека

web-info-more = Этого достаточно. Ко всем темам
