# The questions. Plain words, short sentences, no exclamation marks.

## How to go on and what contact is safe

reaching-how = Cum ai vrea să continui?
    .hint = Echipa răspunde mai întâi aici. Apoi vă înțelegeți împreună pentru un telefon sau o întâlnire.
    .here = Aici, în acest chat
    .call = La telefon
    .meet = Să ne întâlnim
    .fieldworker = Cu cineva din echipa de teren

reaching-channel = Ce fel de contact e sigur pentru tine?
    .phone = Un apel telefonic
    .message = Un mesaj pe telefonul meu
    .mail = Un e-mail

reaching-voicemail = Poate echipa să lase un mesaj vocal?
    .voicemail = Da
    .no_voicemail = Nu

reaching-safe_times = Când e sigur pentru tine să luăm legătura?
    .hint = Poți alege mai multe. Echipa lucrează doar în timpul programului.
    .monday = Luni
    .tuesday = Marți
    .wednesday = Miercuri
    .thursday = Joi
    .friday = Vineri
    .weekend = În weekend
    .morning = Dimineața
    .afternoon = După-amiaza
    .evening = Seara

reaching-first = Poate echipa să sune sau să scrie prima?
    .hint = Dacă nu, echipa răspunde doar la ce scrii aici.
    .may = Da
    .only_after_me = Nu, doar după ce scriu sau sun eu

reaching-sender = Ce nume poate vedea sau auzi altcineva?
    .hint = În caz că se uită cineva sau răspunde la telefon.
    .own_name = Humanitas
    .neutral = Doar un prenume

reaching-contact = Cum te poate contacta echipa în siguranță?
    .hint = Nu e obligatoriu. Dă doar un număr sau un e-mail la care nu se uită nimeni altcineva.

reaching-proof = Ce să spună echipa mai întâi, ca să știi că e chiar echipa?
    .hint = Nu e obligatoriu. Alege o propoziție pe care nu o știe nimeni altcineva. Echipa o spune înainte de orice.

reaching-duress = Vrei să stabilim un cuvânt de alarmă?
    .hint = Dacă scrii mai târziu acel cuvânt într-un mesaj, echipa primește o alarmă tăcută. Aici nu vei vedea nimic din asta. Alege un cuvânt pe care altfel nu îl scrii niciodată. Funcționează imediat ce echipa are mesajul tău. E pericol chiar acum? Sună la 112, dacă poți.
