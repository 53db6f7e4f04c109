# The questions. Plain words, short sentences, no exclamation marks.

## Younger than 18

youth-limits =
    E bine că faci asta. Tu hotărăști ce povestești.

    Nu e nevoie să îți spui numele. Echipa știe doar ce spui aici. De aceea poate face uneori ceva doar dacă spui mai mult.

    Dacă e în pericol o viață sau dacă ești în mare pericol, poate că echipa va trebui să facă ceva, chiar dacă tu nu vrei. Dacă se poate, afli asta dinainte.

    Nu trimite niciodată poze sau filmări. Nu le putem primi, nici ca dovadă.

youth-safe_now = Ești într-un loc sigur acum?
    .safe = Da
    .unsafe = Nu
    .unknown = Nu știu

youth-happens = Ce se întâmplă?
    .hint = Alege ce se potrivește cel mai bine. Nu e vina ta.
    .pictures_blackmail = Mă amenință cu poze sau filmări cu mine
    .made_to_do = Cineva mă pune să fac ce nu vreau
    .money_gifts = Bani sau cadouri pentru sex sau poze
    .crime = Furat, ridicat colete sau dat cardul meu
    .home = E ceva acasă
    .friend = Griji pentru un prieten sau o prietenă
    .other = Altceva
    .question = Vreau să întreb ceva

youth-self_harm = Uneori lucrurile sunt atât de grele încât nu mai vrei să trăiești sau vrei să îți faci rău. Ți se întâmplă și ție?
    .hint = Poți spune asta aici. Nu se supără nimeni.
    .not_now = Nu
    .thoughts = Mă gândesc uneori la asta
    .now = Da, acum
    .rather_not = Prefer să nu spun

youth-words = Ce ai vrea să povestești sau să întrebi?
    .hint = Câteva cuvinte sunt de ajuns. Nu e nevoie de nume.

youth-age = Câți ani ai?
    .hint = Atunci echipa știe ce ți se potrivește.
    .under_12 = Sub 12 ani
    .a12_15 = 12, 13, 14 sau 15 ani
    .a16_17 = 16 sau 17 ani
    .a18_20 = 18, 19 sau 20 de ani
    .rather_not = Prefer să nu spun

youth-trusted = E lângă tine cineva în care ai încredere?
    .hint = De exemplu cineva dintre prieteni, din familie sau de la școală. Nu e nevoie de nume.
    .somebody = Da
    .nobody = Nu
    .unknown = Nu știu

youth-wishes = Ce ai vrea să se întâmple și ce nu?
    .hint = Dacă nu știi încă, e bine și așa.

youth-how = Cum ai vrea să continui?
    .hint = Echipa răspunde mai întâi aici. Apoi vă înțelegeți împreună pentru un telefon sau o întâlnire.
    .here = Aici, în acest chat
    .call = La telefon
    .meet = Să mă întâlnesc cu cineva

youth-safe_times = Când poți vorbi în siguranță?
    .hint = Poți alege mai multe. Echipa lucrează doar în timpul programului.
    .school_hours = În timpul școlii
    .after_school = După școală
    .evening = Seara
    .weekend = În weekend

youth-contact = Cum te poate contacta echipa în siguranță?
    .hint = Nu e obligatoriu. Dă doar un număr la care nu răspunde și nu se uită nimeni altcineva.

youth-confirm = Aceasta a fost ultima întrebare. E bine așa?
    .hint = Dacă am dat deja ceva mai departe, echipa are asta deja.
    .send = Da, poate ajunge la echipă
    .more = Întâi două întrebări, la alegere
    .change = Nu, înapoi la întrebarea de dinainte

youth-nickname = Cum îți poate spune echipa?
    .hint = Poate fi un nume inventat. Nu e nevoie de numele tău adevărat.

youth-school = La ce fel de școală mergi?
    .hint = Nu e nevoie de numele școlii.
    .primary = Școală primară (basisschool)
    .practical = Școală practică (praktijkonderwijs)
    .secondary = Gimnaziu, liceu (vmbo, havo sau vwo)
    .mbo = Școală profesională (mbo)
    .special = Învățământ special
    .none = Nu merg la școală
    .other = Altceva

youth-duress = Vrei să stabilim un cuvânt de alarmă?
    .hint = Dacă scrii mai târziu acel cuvânt într-un mesaj, echipa primește o alarmă tăcută. Aici nu vei vedea nimic din asta. Alege un cuvânt pe care altfel nu îl scrii niciodată. Funcționează imediat ce echipa are mesajul tău. E pericol chiar acum? Sună la 112, dacă poți.
