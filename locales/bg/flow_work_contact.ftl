# The questions. Plain words, short sentences, no exclamation marks.

## Contact at work

work_contact-contact = На кой служебен номер или имейл може екипът да се свърже с Вас?
    .hint = Не е задължително. Екипът отговаря и тук.

work_contact-call_times = Кога екипът може най-добре да се свърже с Вас?
    .hint = Може повече от един отговор.
    .monday = Понеделник
    .tuesday = Вторник
    .wednesday = Сряда
    .thursday = Четвъртък
    .friday = Петък
    .morning = Сутрин
    .afternoon = Следобед
