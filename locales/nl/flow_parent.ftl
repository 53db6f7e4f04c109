# De vragen. Niveau B1, "je", geen uitroeptekens.

## Ouders en verzorgers (een kind kan meelezen)

parent-welcome =
    Goed dat je dit vraagt. Je hoeft het niet zeker te weten.

    De naam van je kind is niet nodig.

parent-child_safe = Is je kind nu veilig?
    .safe = Ja
    .unsafe = Nee, er is nu gevaar
    .missing = Mijn kind is weg en ik weet niet waar
    .unknown = Dat weet ik niet

parent-where_now = Waar is je kind nu?
    .hint = Een adres is niet nodig.
    .home = Thuis
    .elsewhere = Ergens anders, en ik weet waar
    .distrust = Bij iemand die ik niet vertrouw
    .unknown = Dat weet ik niet

parent-age = Hoe oud is je kind?
    .under_12 = Jonger dan 12
    .a12_15 = 12 tot en met 15
    .a16_17 = 16 of 17
    .a18_20 = 18 tot en met 20
    .a21_26 = 21 tot en met 26
    .a27_plus = 27 of ouder
    .rather_not = Dat zeg ik liever niet

parent-noticed = Wat heb je gemerkt?
    .hint = Meer antwoorden mogen. Overslaan mag ook.
    .forced = Wordt gedwongen of mag niet weg
    .injuries = Heeft wonden of blauwe plekken
    .fear = Is bang
    .mood = Is stil, boos of verdrietig
    .away = Is vaak weg of gaat niet naar school
    .contacts = Heeft nieuwe contacten die zorgen geven
    .gifts = Heeft opeens dure spullen of veel geld
    .online = Er gebeurt iets met foto’s, filmpjes of berichten
    .crime = Steelt, brengt pakjes weg of leent een bankpas uit
    .other = Iets anders

parent-since = Sinds wanneer merk je dit?
    .days = Een paar dagen
    .weeks = Een paar weken
    .months = Een paar maanden
    .longer = Langer
    .unknown = Dat weet ik niet

parent-child_knows = Weet je kind dat je dit vraagt?
    .hint = Beide is goed. Dan weet het team hoe voorzichtig het moet zijn.
    .knows = Ja
    .does_not_know = Nee
    .unknown = Dat weet ik niet

parent-need = Wat heb jij nu nodig?
    .hint = Advies vragen is nog geen melding.
    .advice = Advies: eerst overleggen
    .talk_child = Leren hoe ik met mijn kind kan praten
    .report = Een melding doen
    .support = Hulp voor mijn kind
    .unknown = Dat weet ik nog niet

parent-words = Wil je in je eigen woorden vertellen wat er is?
    .hint = Een paar zinnen is genoeg. Namen en adressen hoeven niet.
