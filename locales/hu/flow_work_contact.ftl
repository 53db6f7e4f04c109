# The questions. Plain words, short sentences, no exclamation marks.

## Contact at work

work_contact-contact = Melyik munkahelyi számon vagy e-mail-címen érhet el a csapat?
    .hint = Nem kötelező. A csapat itt is válaszol.

work_contact-call_times = Mikor érhet el legjobban a csapat?
    .hint = Több válasz is jó.
    .monday = Hétfő
    .tuesday = Kedd
    .wednesday = Szerda
    .thursday = Csütörtök
    .friday = Péntek
    .morning = Délelőtt
    .afternoon = Délután
