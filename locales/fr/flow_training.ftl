# The questions. Plain words, short sentences, no exclamation marks.

## Training for professionals

training-about = Quelle formation cherchez-vous ?
    .recognise = Reconnaître la traite des êtres humains
    .youth = L’exploitation sexuelle des jeunes
    .shelter = Formation pour les hébergements
    .elearning = La suite de l’e-learning du CCV
    .unknown = Je ne sais pas encore

training-form = Quelle forme vous convient ?
    .hint = Parfois, le prix est plus bas. L’équipe vous dit quand.
    .open = Inscription libre
    .in_company = Dans notre organisation
    .after_report = Chez nous, après un signalement
    .unknown = Je ne sais pas encore
