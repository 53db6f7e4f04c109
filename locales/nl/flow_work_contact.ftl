# De vragen. Niveau B1, "u", geen uitroeptekens.

## Contact op het werk

work_contact-contact = Op welk nummer of mailadres van uw werk kan het team u bereiken?
    .hint = Dit hoeft niet. Het team antwoordt ook hier.

work_contact-call_times = Wanneer kan het team u het best bereiken?
    .hint = Meer antwoorden mogen.
    .monday = Maandag
    .tuesday = Dinsdag
    .wednesday = Woensdag
    .thursday = Donderdag
    .friday = Vrijdag
    .morning = ’s Ochtends
    .afternoon = ’s Middags
