# The questions. Plain words, short sentences, no exclamation marks.

## Training for professionals

training-about = Какво обучение търсите?
    .recognise = Разпознаване на трафик на хора
    .youth = Сексуална експлоатация на млади хора
    .shelter = Обучение за приюти
    .elearning = Продължение на е-обучението на CCV
    .unknown = Още не знам

training-form = Коя форма Ви подхожда?
    .hint = Понякога има по-ниска цена. Екипът Ви казва кога.
    .open = Открито записване
    .in_company = В нашата организация
    .after_report = В нашата организация, след сигнал
    .unknown = Още не знам
