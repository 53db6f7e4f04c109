# De vragen. Niveau B1, "je", geen uitroeptekens.

## Een vraag

question-words = Wat is de vraag?
    .hint = Een paar zinnen is genoeg. Namen en adressen zijn niet nodig.

question-urgent = Heeft het haast?
    .danger = Ja, er is nu gevaar
    .today = Ja, liefst vandaag een antwoord
    .can_wait = Nee, het kan wachten
