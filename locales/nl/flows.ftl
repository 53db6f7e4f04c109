# De vragen. Niveau B1, "je", geen uitroeptekens.

## De opening: iedereen komt hier binnen, ook kinderen

opening-language = Welke taal wil je gebruiken?

opening-what =
    Goed dat je er bent. Eerst stelt een computer een paar korte vragen. Je mag vragen overslaan. Je kunt ook meteen om een mens vragen.

opening-secrecy =
    Ik vraag niet wie je bent. Alleen het team van Humanitas ESSM dat jou helpt, kan lezen wat je verstuurt.

    Is een leven of een kind in gevaar, dan moet het team soms iets doen. Als het kan, hoor je dat van tevoren. Een antwoord over gevaar stuur ik meteen door. Dat zeg ik je dan.
    .chat =
        Ik vraag niet wie je bent. Bij ons kan alleen het team van Humanitas ESSM dat jou helpt, lezen wat je verstuurt. Telegram bewaart deze chat ook, en weet welk account jij hebt.

        Is een leven of een kind in gevaar, dan moet het team soms iets doen. Als het kan, hoor je dat van tevoren. Een antwoord over gevaar stuur ik meteen door. Dat zeg ik je dan.

opening-leaving =
    Er zijn mensen tijdens de openingstijden. Is er nu gevaar, wacht dan niet en bel 112.

    Met de knop bovenaan ben je snel weg. Je telefoon of computer kan wel onthouden dat je hier was.
    .chat =
        Er zijn mensen tijdens de openingstijden. Is er nu gevaar, wacht dan niet en bel 112.

        Stuur geen foto’s, filmpjes, je nummer of je plek. Die nemen we niet aan.

        Met /forget wis je alles. Met /lifetime kies je hoe lang berichten hier blijven staan.

opening-safe = Kun je nu veilig typen?
    .safe = Ja
    .unsafe = Nee
    .unknown = Dat weet ik niet

opening-danger_now = Is er op dit moment gevaar, voor jou of voor iemand anders?
    .hint = Is typen niet veilig? Je kunt altijd weggaan en later terugkomen.
    .danger = Ja, er is nu gevaar
    .no_danger = Nee
    .unknown = Dat weet ik niet

opening-reads_along = Kan iemand meelezen op je telefoon of computer?
    .nobody = Nee
    .sometimes = Soms
    .somebody = Ja

opening-reads_advice =
    Goed dat je dat zegt. Schrijf alleen wat veilig is voor jou.

    Komt er iemand aan, gebruik dan de knop om snel weg te gaan. Wat nog niet naar het team is gestuurd, is dan weg.

    Kun je later een ander toestel gebruiken, of op een andere plek schrijven? Dat is misschien veiliger.
    .chat =
        Goed dat je dat zegt. Schrijf alleen wat veilig is voor jou.

        Antwoorden van het team verberg ik in de melding op je telefoon. In deze chat kan iemand ze wel lezen.

        Met /lifetime kies je dat berichten hier na een tijd verdwijnen. Met /web ga je verder in de webchat. Dat is misschien veiliger.

opening-for_whom = Voor wie ben je hier?
    .myself_adult = Voor mij. Ik ben 18 jaar of ouder
    .myself_young = Voor mij. Ik ben jonger dan 18
    .someone_else = Voor iemand om wie ik me zorgen maak
    .my_child = Voor mijn kind
    .professional = Voor mijn werk, bijvoorbeeld zorg of onderwijs
    .municipality = Voor een gemeente of een school
    .question = Ik heb een vraag

opening-work_about = Gaat het om een bepaalde persoon?
    .person = Ja, er zijn zorgen om iemand
    .general = Nee, bijvoorbeeld om training, voorlichting of beleid

## Sekswerkers

sex_worker-welcome = Je bent welkom. Jij bepaalt wat je vertelt. Namen heb ik niet nodig.

sex_worker-about = Misschien doe je sekswerk, of heb je het gedaan. Misschien noem je het zelf anders. Dat is allemaal goed.

sex_worker-help = Waarmee kunnen we je het eerst helpen?
    .hint = Kies wat nu het belangrijkst is. De rest kun je straks zelf opschrijven.
    .talk = Met iemand praten
    .work_money = Werk of geld
    .health = Gezondheid
    .housing_debt = Wonen of schulden
    .hurt_or_controlled = Iemand doet me pijn of bepaalt over mij
    .stop_or_change = Stoppen of iets anders gaan doen
    .papers = Papieren of verblijf
    .other = Iets anders

sex_worker-hurt_now = Wat past nu bij jou?
    .hint = Kies wat het dringendst is. Je hoeft niet te vertellen hoe het ging.
    .in_danger = Ik ben nu in gevaar of ik kan niet weg
    .sexual_violence = Seks tegen mijn wil, in de laatste 7 dagen
    .hurt = Iemand doet me pijn of bedreigt me
    .earlier = Het is langer geleden
    .rather_not = Dat zeg ik liever niet

sex_worker-decide = Kun je zelf beslissen over klanten, over je geld en over naar buiten gaan?
    .decides = Ja
    .partly = Voor een deel
    .decided_for = Nee

sex_worker-others = Is er nog iemand anders niet veilig?
    .hint = Bijvoorbeeld een kind, familie of iemand met wie je werkt. Namen hoeven niet.
    .nobody = Nee
    .child = Ja, een kind
    .adult = Ja, een volwassene
    .unknown = Dat weet ik niet

sex_worker-bed_tonight = Heb je voor vannacht een veilige plek om te slapen?
    .has_bed = Ja
    .no_bed = Nee
    .unknown = Dat weet ik niet

sex_worker-goals = Waar zou je hulp bij willen?
    .hint = Je kunt meer dingen kiezen. Je zit nergens aan vast.
    .think_it_over = Erover praten en nadenken
    .other_work = Ander werk
    .study = Een opleiding
    .dutch = Nederlands leren
    .income = Inkomen of een uitkering
    .debts = Schulden
    .housing = Een woning
    .rest = Rust en een vast ritme
    .contacts = Mensen om me heen

sex_worker-words = Wil je in je eigen woorden vertellen wat er is?
    .hint = Een paar woorden is genoeg. Namen en adressen hoeven niet.

sex_worker-how = Hoe wil je verder?
    .hint = Het team antwoordt eerst hier. Bellen of afspreken regelen jullie daarna samen.
    .here = Hier, in deze chat
    .call = Bellen
    .meet = Elkaar ontmoeten
    .fieldworker = Een veldwerker spreken

sex_worker-safe_times = Wanneer is contact veilig voor jou?
    .hint = Je kunt meer dingen kiezen. Het team werkt alleen tijdens de openingstijden.
    .monday = Maandag
    .tuesday = Dinsdag
    .wednesday = Woensdag
    .thursday = Donderdag
    .friday = Vrijdag
    .weekend = Weekend
    .morning = ’s Ochtends
    .afternoon = ’s Middags
    .evening = ’s Avonds

sex_worker-contact = Hoe kan het team je veilig bereiken?
    .hint = Dit hoeft niet. Geef alleen een nummer dat niemand anders opneemt of bekijkt.

sex_worker-confirm = Dit was de laatste vraag. Is het zo goed?
    .hint = Heb ik al iets doorgegeven, dan heeft het team dat al.
    .send = Ja, het mag naar het team
    .change = Nee, terug naar de vorige vraag

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

youth-words = Wil je in je eigen woorden vertellen wat er is?
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
    .change = Nee, terug naar de vorige vraag

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

## Wat er altijd is

always-language = Welke taal wil je gebruiken?

always-lifetime = Hoe lang mogen berichten in deze chat blijven staan?
    .hint = Ik wis dan mijn berichten en die van jou, bij jou en bij Telegram. Wat ouder is dan 48 uur, kan ik niet meer wissen. Wat iemand al las of kopieerde, ook niet. Wat het team heeft, blijft bij het team.
    .keep = Zo laten
    .day = Een dag
    .hour = Een uur

always-stop = Wil je stoppen?
    .hint = Is er nog niets bij het team, dan wissen we wat je hier schreef. Wat het team al heeft, blijft daar, tot je kiest voor wissen.
    .go_on = Nee, verder gaan
    .leave = Ja, stoppen
    .forget = Alles wissen

always-erase = { always-forget }
    .chat = { always-forget.chat }
    .keep = Nee, niets wissen
    .forget_all = Ja, alles wissen

always-forget =
    Wil je alles wissen?

    Dan wissen we hier meteen wat je schreef en wat het team jou schreef. Het team kan het dan niet meer openen. Je code werkt niet meer. Dit kun je niet terugdraaien.

    Heeft iemand van het team het al gelezen, dan weet die persoon het misschien nog.

    Wat je telefoon of browser zelf bewaart, kunnen we niet wissen. Denk aan de geschiedenis van je browser.
    .chat =
        Wil je alles wissen?

        Dan wissen we bij ons meteen wat je schreef en wat het team jou schreef. Het team kan het dan niet meer openen. Dit kun je niet terugdraaien.

        Heeft iemand van het team het al gelezen, dan weet die persoon het misschien nog.

        In deze chat wis ik de berichten van de laatste 48 uur. Wat ouder is, kan ik niet wissen. Wis daarna zelf deze chat in Telegram, als dat veilig is.
    .keep = Nee, niets wissen
    .forget_all = Ja, alles wissen
