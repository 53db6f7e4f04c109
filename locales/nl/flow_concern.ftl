# De vragen. Niveau B1, "je", geen uitroeptekens.

## Zorgen om iemand (gelezen door buren, ouders en professionals: zonder "je" of "u")

concern-welcome =
    Goed om dit te delen. Zeker weten hoeft niet.

    Namen en adressen zijn niet nodig.

concern-safe_now = Is deze persoon nu veilig?
    .safe = Ja, voor zover ik weet
    .unsafe = Nee, er is nu gevaar
    .missing = Het gaat om een kind dat vermist is
    .unknown = Dat weet ik niet

concern-child_safe = Is je kind nu veilig?
    .safe = Ja
    .unsafe = Nee, er is nu gevaar
    .missing = Mijn kind is weg en ik weet niet waar
    .unknown = Dat weet ik niet

concern-saw = Wat is er aan de hand?
    .hint = Wat was er te zien of te horen? Een paar zinnen zonder namen is genoeg.

concern-signals = Wat past bij deze situatie?
    .hint = Meer antwoorden mogen. Overslaan mag ook.
    .forced = Wordt gedwongen of mag niet weg
    .injuries = Heeft wonden of blauwe plekken
    .fear = Is bang
    .control = Iemand anders bepaalt of houdt alles in de gaten
    .money = Moet geld afgeven of heeft schulden
    .gifts = Heeft opeens dure spullen of veel geld
    .online = Er gebeurt iets met foto’s, filmpjes of berichten
    .new_contacts = Heeft nieuwe contacten die zorgen geven
    .away = Is vaak weg of komt niet op school of werk
    .crime = Steelt, brengt pakjes weg of leent een bankpas uit
    .other = Iets anders

concern-place = In welke gemeente speelt dit?
    .hint = Alleen de gemeente. Een adres is niet nodig.

concern-age = Hoe oud is deze persoon ongeveer?
    .under_12 = Jonger dan 12
    .a12_15 = 12 tot en met 15
    .a16_17 = 16 of 17
    .a18_20 = 18 tot en met 20
    .a21_26 = 21 tot en met 26
    .a27_plus = 27 of ouder
    .unknown = Dat weet ik niet

concern-since = Sinds wanneer zijn er zorgen?
    .days = Een paar dagen
    .weeks = Een paar weken
    .months = Een paar maanden
    .longer = Langer
    .unknown = Dat weet ik niet

concern-child_knows = Weet je kind dat je dit vraagt?
    .hint = Beide is goed. Dan weet het team hoe voorzichtig het moet zijn.
    .knows = Ja
    .does_not_know = Nee
    .unknown = Dat weet ik niet

concern-need = Wat zou nu helpen?
    .hint = Advies vragen is nog geen melding.
    .advice = Advies: eerst overleggen
    .report = Een melding doen
    .support = Hulp voor deze persoon
    .unknown = Dat weet ik nog niet

concern-follow_up = Mag het team nog iets vragen?
    .here = Ja, hier in deze chat
    .call = Ja, per telefoon of mail
    .no_more = Nee, liever niet

concern-contact = Op welk nummer of mailadres is contact veilig?
    .hint = Dit hoeft niet. Het team antwoordt ook hier.

concern-confirm = Dit was de laatste vraag. Is het zo goed?
    .hint = Heb ik al iets doorgegeven, dan heeft het team dat al.
    .send = Ja, het mag naar het team
    .change = Nee, terug naar de vorige vraag
