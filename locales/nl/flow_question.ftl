# De vragen. Niveau B1, "je", geen uitroeptekens.

## Een vraag

question-words = Wat is de vraag?
    .hint = Een paar zinnen is genoeg. Namen en adressen zijn niet nodig.

question-urgent = Heeft het haast?
    .danger = Ja, er is nu gevaar
    .today = Ja, liefst vandaag een antwoord
    .can_wait = Nee, het kan wachten

question-how = Waar mag het antwoord komen?
    .hint = Het team antwoordt eerst hier.
    .here = Hier, in deze chat
    .call = Per telefoon of mail

question-contact = Op welk nummer of mailadres is contact veilig?
    .hint = Dit hoeft niet. Het team antwoordt ook hier.

question-confirm = Dit was de laatste vraag. Is het zo goed?
    .hint = Heb ik al iets doorgegeven, dan heeft het team dat al.
    .send = Ja, het mag naar het team
    .change = Nee, terug naar de vorige vraag
