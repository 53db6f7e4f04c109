# The questions. Plain words, short sentences, no exclamation marks.

## Contact at work

work_contact-contact = La ce număr sau e-mail de la lucru te poate contacta echipa?
    .hint = Nu e obligatoriu. Echipa răspunde și aici.

work_contact-call_times = Când te poate contacta echipa cel mai bine?
    .hint = Poți alege mai multe răspunsuri.
    .monday = Luni
    .tuesday = Marți
    .wednesday = Miercuri
    .thursday = Joi
    .friday = Vineri
    .morning = Dimineața
    .afternoon = După-amiaza
