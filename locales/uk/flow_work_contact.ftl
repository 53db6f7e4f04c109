# The questions. Plain words, short sentences, no exclamation marks.

## Contact at work

work_contact-contact = За яким робочим номером або адресою пошти команда може з вами зв’язатися?
    .hint = Це не обов’язково. Команда відповість і тут.

work_contact-call_times = Коли з вами найкраще зв’язатися?
    .hint = Можна вибрати кілька відповідей.
    .monday = Понеділок
    .tuesday = Вівторок
    .wednesday = Середа
    .thursday = Четвер
    .friday = П’ятниця
    .morning = Уранці
    .afternoon = Удень
