# The questions. Plain words, short sentences, no exclamation marks.

## Contact at work

work_contact-contact = À quel numéro ou à quelle adresse e-mail de votre travail l’équipe peut-elle vous joindre ?
    .hint = Ce n’est pas obligatoire. L’équipe répond aussi ici.

work_contact-call_times = Quand l’équipe peut-elle vous joindre le mieux ?
    .hint = Plusieurs réponses sont possibles.
    .monday = Lundi
    .tuesday = Mardi
    .wednesday = Mercredi
    .thursday = Jeudi
    .friday = Vendredi
    .morning = Le matin
    .afternoon = L’après-midi
