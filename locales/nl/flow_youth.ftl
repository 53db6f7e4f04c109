# De vragen. Niveau B1, "je", geen uitroeptekens.

## Jonger dan 18

youth-limits =
    Goed dat je dit doet. Jij bepaalt wat je vertelt.

    Je hoeft niet te zeggen hoe je heet. Het team weet alleen wat jij hier vertelt. Daardoor kan het soms pas iets doen als jij meer vertelt.

    Is er een leven in gevaar, of ben jij in groot gevaar, dan kan het zijn dat het team iets moet doen, ook als jij dat niet wilt. Als het kan, hoor je dat van tevoren.

    Stuur nooit foto’s of filmpjes. Die kunnen we niet aannemen, ook niet als bewijs.

youth-safe_now = Ben je nu op een veilige plek?
    .safe = Ja
    .unsafe = Nee
    .unknown = Dat weet ik niet

youth-happens = Wat is er aan de hand?
    .hint = Kies wat er het meest op lijkt. Het ligt niet aan jou.
    .pictures_blackmail = Iemand dreigt met foto’s of filmpjes van mij
    .made_to_do = Iemand laat me dingen doen die ik niet wil
    .money_gifts = Geld of cadeaus voor seks of foto’s
    .crime = Stelen, pakjes wegbrengen of mijn bankpas uitlenen
    .home = Er is iets thuis
    .friend = Ik maak me zorgen om een vriend of vriendin
    .other = Iets anders
    .question = Ik wil iets vragen

youth-self_harm = Soms is iets zo zwaar dat je niet meer wilt leven, of dat je jezelf pijn wilt doen. Heb jij dat ook?
    .hint = Je mag het hier zeggen. Niemand wordt boos.
    .not_now = Nee
    .thoughts = Ik denk daar soms aan
    .now = Ja, nu
    .rather_not = Dat zeg ik liever niet

youth-words = Wat wil je vertellen of vragen?
    .hint = Een paar woorden is genoeg. Namen hoeven niet.

youth-age = Hoe oud ben je?
    .hint = Dan weet het team wat bij jou past.
    .under_12 = Jonger dan 12
    .a12_15 = 12, 13, 14 of 15
    .a16_17 = 16 of 17
    .a18_20 = 18, 19 of 20
    .rather_not = Dat zeg ik liever niet

youth-trusted = Is er iemand in de buurt die je vertrouwt?
    .hint = Bijvoorbeeld een vriend, een familielid of iemand op school. Een naam hoeft niet.
    .somebody = Ja
    .nobody = Nee
    .unknown = Dat weet ik niet

youth-wishes = Wat wil je dat er gebeurt, en wat juist niet?
    .hint = Als je het nog niet weet, is dat ook goed.

youth-how = Hoe wil je verder?
    .hint = Het team antwoordt eerst hier. Bellen of afspreken regelen jullie daarna samen.
    .here = Hier, in deze chat
    .call = Bellen
    .meet = Met iemand afspreken

youth-safe_times = Wanneer kun je veilig praten?
    .hint = Je kunt meer dingen kiezen. Het team werkt alleen tijdens de openingstijden.
    .school_hours = Tijdens school
    .after_school = Na school
    .evening = ’s Avonds
    .weekend = In het weekend

youth-contact = Hoe kan het team je veilig bereiken?
    .hint = Dit hoeft niet. Geef alleen een nummer dat niemand anders opneemt of bekijkt.

youth-confirm = Dit was de laatste vraag. Is het zo goed?
    .hint = Heb ik al iets doorgegeven, dan heeft het team dat al.
    .send = Ja, het mag naar het team
    .more = Eerst nog twee vragen die niet hoeven
    .change = Nee, terug naar de vorige vraag

youth-nickname = Hoe mag het team je noemen?
    .hint = Een bedachte naam is goed. Je echte naam hoeft niet.

youth-school = Op wat voor school zit je?
    .hint = De naam van je school hoeft niet.
    .primary = Basisschool
    .practical = Praktijkonderwijs
    .secondary = Vmbo, havo of vwo
    .mbo = Mbo
    .special = Speciaal onderwijs
    .none = Ik zit niet op school
    .other = Iets anders

youth-duress = Wil je een noodwoord afspreken?
    .hint = Schrijf je dat woord later in een bericht, dan krijgt het team stil alarm. Hier zie je daar niets van. Kies een woord dat je anders nooit schrijft. Het werkt zodra het team je bericht heeft. Ben je direct in gevaar? Bel dan 112 als dat kan.
