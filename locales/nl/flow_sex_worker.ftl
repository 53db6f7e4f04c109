# De vragen. Niveau B1, "je", geen uitroeptekens.

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

sex_worker-services = Zit het hierbij?
    .hint = Kies wat er het meest op lijkt.
    .first_talk = Een eerste gesprek over hulp
    .fieldwork = Een veldwerker die naar mij toe komt
    .group = Een groep met anderen
    .buddy = Een maatje
    .paperwork = Hulp met post en formulieren
    .benefits_tax = Een uitkering, of belasting
    .job = Ander werk zoeken of solliciteren
    .sexuality = Praten over seksualiteit
    .other = Nee, iets anders

sex_worker-visit = Waar wil je de veldwerker spreken?
    .hint = Een adres is nu niet nodig. Jullie spreken later samen iets af.
    .at_work = Waar ik werk
    .public = Op een plek waar ook andere mensen zijn
    .online = Eerst online
    .unknown = Dat weet ik nog niet

sex_worker-group = Wat zoek je in een groep?
    .hint = Er is een wachtlijst. Daar staat geen naam op.
    .meeting = Anderen ontmoeten
    .boundaries = Leren om nee te zeggen
    .change = Praten over stoppen of iets anders
    .unknown = Dat weet ik nog niet

sex_worker-buddy = Waarvoor zoek je een maatje?
    .hint = Een maatje is een vrijwilliger die tijd voor je heeft.
    .company = Samen iets doen
    .going_along = Mee naar een afspraak
    .dutch = Nederlands oefenen
    .other = Iets anders

sex_worker-paperwork = Waarbij kan een vrijwilliger je helpen?
    .hint = Je kunt meer dingen kiezen.
    .post = Post lezen en bewaren
    .forms = Formulieren invullen
    .bills = Overzicht krijgen over rekeningen
    .online = Dingen regelen op de computer
    .other = Iets anders

sex_worker-benefits_tax = Waar gaat het over?
    .benefit = Een uitkering
    .opting_in = Belasting, of opting-in
    .other = Iets anders

sex_worker-opting_in =
    Opting-in is een regeling voor de belasting in de seksbranche. Het bedrijf houdt belasting in van wat je verdient. Het bedrijf betaalt die dan.

    Een medewerker kan vertellen wat dit voor jou betekent. Hoe het nu met jouw belasting zit, hoef je hier niet te zeggen.

sex_worker-job = Waarbij wil je hulp?
    .hint = Je kunt meer dingen kiezen.
    .searching = Ander werk zoeken
    .letter = Een brief of cv maken
    .interview = Een sollicitatiegesprek oefenen
    .course = Een opleiding kiezen
    .coach = Praten met een jobcoach

sex_worker-sexuality = Waar wil je over praten?
    .hint = Je hoeft niets te vertellen over wat je hebt gedaan.
    .who_i_am = Wie ik ben en op wie ik verliefd word
    .boundaries = Wat ik wel wil en niet wil
    .health = Gezondheid en veilige seks
    .other = Iets anders

sex_worker-health = Waar gaat het over?
    .hint = Kies wat nu het belangrijkst is.
    .body = Mijn lichaam, of een soa-test
    .mind = Hoe ik me voel
    .substances = Drank, drugs of medicijnen
    .death_thoughts = Ik denk soms dat ik niet meer wil leven
    .death_now = Ik wil nu niet meer leven
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

sex_worker-hindrances = Wat maakt het moeilijk?
    .hint = Je kunt meer dingen kiezen. Overslaan mag ook.
    .income = Ik heb geen ander inkomen
    .debts = Schulden
    .housing = Geen goede plek om te wonen
    .addiction = Drank, drugs of gokken
    .rhythm = Ik leef vooral ’s nachts
    .registration = Ik sta nergens ingeschreven
    .region = Ik ken deze regio niet goed
    .people = Wat andere mensen denken of zeggen
    .other = Iets anders

sex_worker-words = Wil je in je eigen woorden vertellen wat er is?
    .hint = Een paar woorden is genoeg. Namen en adressen hoeven niet.
