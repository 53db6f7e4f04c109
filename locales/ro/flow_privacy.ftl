# The questions. Plain words, short sentences, no exclamation marks.

## What we keep, and complaints (children read this too)

privacy-about = Ce ai vrea?
    .see = Să văd din nou conversația mea
    .erase = Să șterg conversația mea
    .complaint = Să fac o reclamație
    .other = Altceva

privacy-see =
    Când ai trimis ceva echipei, primești un cod de 24 de cifre. Cu acel cod deschizi din nou conversația ta, și pe alt dispozitiv.

    Cine are codul poate citi conversația. Păstrează-l într-un loc sigur. Fără cod nu putem deschide conversația ta pentru tine.
    .chat =
        Ce ai scris aici poți vedea din nou în acest chat. Echipa nu poate deschide conversația ta pentru tine în alt loc.

privacy-erase =
    Deschide mai întâi conversația ta. Dacă nu mai e deschisă pe acest dispozitiv, folosește codul tău. Apoi alege butonul care șterge tot. Mai întreb o dată dacă vrei sigur asta.

    Ștergem atunci imediat ce ai scris tu și ce ți-a scris echipa. Nu e nevoie să spui cine ești. Dacă nu mai ai codul, nu se poate așa.
    .chat =
        Trimite /forget în acest chat. Mai întreb o dată dacă vrei sigur asta.

        Ștergem atunci imediat, de partea noastră, ce ai scris tu și ce ți-a scris echipa. Nu e nevoie să spui cine ești. În acest chat șterg mesajele din ultimele 48 de ore.

privacy-enough = Știi destul acum?
    .enough = Da, mă opresc aici
    .another = Nu, vreau altceva
    .person = Nu, vreau să întreb un om

privacy-complaint =
    Poți face oricând o reclamație. O citește cineva care se ocupă de reclamații.

privacy-words = Ce ai vrea să povestești sau să întrebi?
    .hint = Câteva propoziții sunt de ajuns. Nu e nevoie de nume.
