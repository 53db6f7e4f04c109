# The questions. Plain words, short sentences, no exclamation marks.

## Training for professionals

training-about = Яке навчання ви шукаєте?
    .recognise = Як розпізнати торгівлю людьми
    .youth = Сексуальна експлуатація молоді
    .shelter = Навчання для притулків
    .elearning = Продовження онлайн-курсу CCV
    .unknown = Поки не знаю

training-form = Яка форма вам підходить?
    .hint = Іноді ціна нижча. Команда скаже вам, коли.
    .open = Відкрита група
    .in_company = У нашій організації
    .after_report = У нашій організації, після повідомлення
    .unknown = Поки не знаю
