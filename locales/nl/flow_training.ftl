# De vragen. Niveau B1, "u", geen uitroeptekens.

## Training voor professionals

training-about = Welke training zoekt u?
    .recognise = Mensenhandel herkennen
    .youth = Trainingsprogramma Jeugdprostitutie
    .shelter = Training voor de opvang
    .elearning = Vervolg op de e-learning van het CCV
    .unknown = Dat weet ik nog niet

training-form = Welke vorm past bij u?
    .hint = Soms geldt een lager tarief. Het team vertelt u wanneer.
    .open = Losse inschrijving
    .in_company = Bij ons in de organisatie
    .after_report = Bij ons, na een melding
    .unknown = Dat weet ik nog niet
