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
