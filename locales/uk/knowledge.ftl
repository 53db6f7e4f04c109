# Canned replies on the desk. Short, no exclamation marks.

## Choosing one in a conversation

desk-canned = Виберіть готову відповідь
desk-canned-hint = Текст вставляється у вашу відповідь мовою цієї людини: { $language }. Прочитайте його й змініть. Нічого не надсилається.
desk-canned-find = Шукати
desk-canned-none = Готової відповіді, яка підходить, немає.
desk-canned-in = тільки мовою: { $language }
desk-notice-canned-other = Мовою цієї людини ({ $language }) такої відповіді поки немає. Нижче текст мовою: { $spoken }.
desk-notice-canned-gone = Цієї готової відповіді вже немає. Нічого не змінено.

## Managing them

desk-replies = Відповіді
desk-replies-all = Готові відповіді
desk-replies-text = У розмові ви вибираєте відповідь, і текст вставляється у ваше повідомлення мовою цієї людини. Координатори можуть змінювати відповіді.
desk-replies-new = Нова відповідь
desk-replies-rule = Не пишіть тут нічого про конкретну людину: ні імен, ні місць, ні слів із розмови. Пишіть коротко й просто і не обіцяйте того, що не є певним.
desk-replies-language = Мова
desk-replies-title = Назва
desk-replies-title-hint = За нею колеги вибирають відповідь. Людина її не бачить.
desk-replies-words = Текст для людини
desk-replies-words-hint = Знаків не більше ніж { $limit }.
desk-replies-look = Подивитися
desk-replies-look-title = Так це виглядатиме у відповіді
desk-replies-change-more = Змінити ще
desk-replies-avoided = Тут є «{ $word }». Це слово нам краще не вживати. Зберегти все одно можна.
desk-replies-change = Змінити
desk-replies-write = Написати
desk-replies-reset = Повернути попередню
desk-replies-remove = Видалити
desk-replies-missing = немає мовою: { $language }
desk-replies-changed = змінено мовою: { $language }
desk-replies-edited = змінено: { $when }
desk-replies-now-in = Що там зараз, мовою: { $language }
desk-replies-fault-empty = Заповніть назву й текст.
desk-replies-fault-title-too-long = Назва задовга. Знаків уміщується { $most }.
desk-replies-fault-too-long = Ваш текст задовгий: знаків уміщується { $limit }, а у вас { $length }. Текст на місці.
desk-replies-fault-cut = Ваш текст набагато довший, ніж можна, і дійшов не повністю. Нічого не збережено.
desk-replies-fault-changed = За цей час хтось із колег уже змінив цю відповідь. Ваш текст нижче, його ще не збережено. Те, що там зараз, стоїть під ним. Якщо продовжити, ваш текст займе його місце.
desk-replies-reset-sure = Повернути попередню «{ $title }» ({ $language })?
desk-replies-reset-text = Власний текст вашої організації буде стерто. Повернеться текст, який іде з програмою. Те, що вже надіслано, не зміниться.
desk-replies-reset-do = Так, повернути
desk-replies-remove-sure = Видалити «{ $title }» ({ $language })?
desk-replies-remove-text = Цей текст буде стерто, і вибрати його вже не можна. Те, що вже надіслано, не зміниться.
desk-replies-remove-do = Так, видалити
desk-refused-reply-gone = Цієї відповіді вже немає. Нічого не змінено.

reply-group-start = Початок
reply-group-safety = Безпека
reply-group-meeting = Розмова й зустріч
reply-group-secrecy = Таємниця, код і стирання
reply-group-topics = Теми
reply-group-others = Хвилювання за інших, молодь, фахівці
reply-group-end = Завершення
reply-group-own = Нашої організації

## The knowledge base

web-info-link = Інформація

web-info-title = Інформація

web-info-what = Короткі сторінки про те, про що часто питають. Краще поговорити з людиною? Це можна на кожній сторінці.

web-info-search = Що ви шукаєте?

web-info-search-do = Шукати

web-info-found = { $count ->
    [0] Нічого не знайдено. Спробуйте інше слово або запитайте людину.
    [one] Знайдено { $count } сторінку
    [few] Знайдено { $count } сторінки
    [many] Знайдено { $count } сторінок
   *[other] Знайдено { $count } сторінки
}

web-info-topics = Усі теми

web-info-updated = Оновлено: { $day }.

web-info-draft = Цей текст іще не перевірено тими, хто знає тему.

web-info-sources = Джерело:

web-info-enough = Цього достатньо, чи вам потрібна людина?

web-info-person = Запитати людину

web-info-more = Цього достатньо. До всіх тем
