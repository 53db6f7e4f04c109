# De vragen. Niveau B1, "u", geen uitroeptekens.

## Gemeenten en scholen

municipality-welcome = Fijn dat u contact zoekt. Ik stel een paar korte vragen. Dan weet het team wat u nodig hebt.

municipality-role = Wat is uw rol?
    .policy = Beleid
    .enforcement = Toezicht of handhaving
    .teacher = Leraar of mentor
    .school_care = Zorg op school
    .youth_work = Jongerenwerk
    .management = Directie of bestuur
    .other = Iets anders

municipality-subject = Waar gaat het over?
    .policy = Advies over beleid en regels
    .figures = Cijfers
    .training = Een training voor professionals
    .lesson = Een les van 90 minuten
    .girls_talk = Girls’ Talk, een groep voor meisjes
    .make_a_move = Make a Move, een groep voor jongens
    .case = Zorgen om een bepaalde persoon

municipality-about = Wat is uw vraag?
    .hint = Een paar zinnen is genoeg. Namen hoeven niet.

municipality-lesson = De les duurt 90 minuten. Er komen twee trainers.

municipality-girls_talk = Girls’ Talk is een groep van negen bijeenkomsten. De groep is voor meisjes van ongeveer 14 tot en met 21 jaar.

municipality-make_a_move = Make a Move is een groep voor jongens.

municipality-pupils = Waar zitten de jongeren?
    .primary = Basisschool
    .practical = Praktijkonderwijs
    .secondary = Vmbo, havo of vwo
    .mbo = Mbo
    .special = Speciaal onderwijs
    .care = Jeugdhulp of jongerenwerk
    .other = Ergens anders
