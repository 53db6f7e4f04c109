# The questions. Plain words, short sentences, no exclamation marks.

## Parents and carers (a child may read along)

parent-welcome =
    E bine că întrebi asta. Nu e nevoie să știi sigur.

    Nu e nevoie de numele copilului tău.

parent-child_safe = E copilul tău în siguranță acum?
    .safe = Da
    .unsafe = Nu, e pericol acum
    .missing = Copilul lipsește și nu știu unde e
    .unknown = Nu știu

parent-where_now = Unde e copilul tău acum?
    .hint = Nu e nevoie de o adresă.
    .home = Acasă
    .elsewhere = În altă parte și știu unde
    .distrust = La cineva în care nu am încredere
    .unknown = Nu știu

parent-age = Câți ani are copilul tău?
    .under_12 = Sub 12 ani
    .a12_15 = Între 12 și 15 ani
    .a16_17 = 16 sau 17 ani
    .a18_20 = Între 18 și 20 de ani
    .a21_26 = Între 21 și 26 de ani
    .a27_plus = 27 de ani sau mai mult
    .rather_not = Prefer să nu spun

parent-noticed = Ce ai observat?
    .hint = Poți alege mai multe răspunsuri. Poți și să sari peste.
    .forced = Cineva îl obligă sau nu îl lasă să plece
    .injuries = Are răni sau vânătăi
    .fear = Îi e frică
    .mood = Tăcere, nervi sau tristețe
    .away = Lipsește des sau nu merge la școală
    .contacts = Are cunoștințe noi care dau griji
    .gifts = Are brusc lucruri scumpe sau mulți bani
    .online = Ceva cu poze, filmări sau mesaje
    .crime = Fură, ia colete sau își dă cardul
    .other = Altceva

parent-since = De când observi asta?
    .days = De câteva zile
    .weeks = De câteva săptămâni
    .months = De câteva luni
    .longer = De mai mult timp
    .unknown = Nu știu

parent-child_knows = Știe copilul tău că întrebi asta?
    .hint = E bine oricum. Atunci echipa știe câtă grijă trebuie să aibă.
    .knows = Da
    .does_not_know = Nu
    .unknown = Nu știu

parent-need = Ce ți-ar fi de folos acum?
    .hint = A cere un sfat nu e încă o semnalare.
    .advice = Un sfat: să vorbim mai întâi
    .talk_child = Să învăț cum vorbesc cu copilul meu
    .report = Să fac o semnalare
    .support = Ajutor pentru copilul meu
    .unknown = Nu știu încă

parent-words = Vrei să spui cu vorbele tale ce se întâmplă?
    .hint = Câteva propoziții sunt de ajuns. Nu e nevoie de nume sau adrese.
