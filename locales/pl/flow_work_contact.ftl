# The questions. Plain words, short sentences, no exclamation marks.

## Contact at work

work_contact-contact = Pod jakim służbowym numerem lub e-mailem zespół może się skontaktować?
    .hint = Nie jest to wymagane. Zespół odpowiada też tutaj.

work_contact-call_times = Kiedy zespół może najlepiej się skontaktować?
    .hint = Można wybrać więcej niż jedną odpowiedź.
    .monday = Poniedziałek
    .tuesday = Wtorek
    .wednesday = Środa
    .thursday = Czwartek
    .friday = Piątek
    .morning = Rano
    .afternoon = Po południu
