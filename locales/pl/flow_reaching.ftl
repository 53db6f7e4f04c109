# The questions. Plain words, short sentences, no exclamation marks.

## How to go on and what contact is safe

reaching-how = Jak chcesz dalej rozmawiać?
    .hint = Zespół najpierw odpowiada tutaj. Potem razem umawiacie się na telefon lub spotkanie.
    .here = Tutaj, na tym czacie
    .call = Przez telefon
    .meet = Na spotkaniu
    .fieldworker = Rozmowa ze streetworkerem

reaching-channel = Jaki kontakt jest dla Ciebie bezpieczny?
    .phone = Rozmowa telefoniczna
    .message = Wiadomość na mój telefon
    .mail = E-mail

reaching-voicemail = Czy zespół może zostawić wiadomość głosową?
    .voicemail = Tak
    .no_voicemail = Nie

reaching-safe_times = Kiedy kontakt jest dla Ciebie bezpieczny?
    .hint = Możesz wybrać kilka rzeczy. Zespół pracuje tylko w godzinach otwarcia.
    .monday = Poniedziałek
    .tuesday = Wtorek
    .wednesday = Środa
    .thursday = Czwartek
    .friday = Piątek
    .weekend = Weekend
    .morning = Rano
    .afternoon = Po południu
    .evening = Wieczorem

reaching-first = Czy zespół może pierwszy zadzwonić lub napisać?
    .hint = Jeśli nie, zespół odpowiada tylko na to, co tu piszesz.
    .may = Tak
    .only_after_me = Nie, tylko gdy to ja się odezwę

reaching-sender = Jakie imię lub nazwę może zobaczyć albo usłyszeć ktoś inny?
    .hint = Na wypadek, gdyby ktoś patrzył albo odebrał telefon.
    .own_name = Humanitas
    .neutral = Samo imię

reaching-contact = Jak zespół może się z Tobą bezpiecznie skontaktować?
    .hint = Nie musisz odpowiadać. Podaj tylko numer lub e-mail, na który nie zagląda nikt inny.

reaching-proof = Co zespół ma powiedzieć na początku, żeby było wiadomo, że to naprawdę zespół?
    .hint = Nie musisz odpowiadać. Wybierz zdanie, którego nikt inny nie zna. Zespół powie je przed wszystkim innym.

reaching-duress = Chcesz ustalić słowo alarmowe?
    .hint = Jeśli później napiszesz to słowo w wiadomości, zespół dostaje cichy alarm. Tu nic nie będzie widać. Wybierz słowo, którego inaczej nigdy nie piszesz. Działa, gdy tylko zespół ma Twoją wiadomość. Właśnie teraz jest niebezpiecznie? Zadzwoń pod 112, jeśli możesz.
