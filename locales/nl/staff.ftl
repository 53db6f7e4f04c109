# De bot voor medewerkers op Telegram. Kort, "je", geen uitroeptekens. Nooit iets uit een gesprek.

## Kaarten

staff-card = { $priority }
    { $pseudonym }

    Onderwerp: { $topic }
    Wachtrij: { $queue }
    Taal: { $language }, via { $channel }
    { $waits }
    { $due }
    { $holder }
staff-card-waits = Wacht sinds { $since }
staff-card-waits-not = Beantwoord
staff-card-due = Antwoord uiterlijk { $due }
staff-card-due-not = Er loopt geen termijn
staff-card-free = Nog van niemand
staff-card-mine = Bij jou
staff-card-with = Opgepakt door { $name }
staff-card-near = Let op: de termijn komt dichtbij.
staff-card-escalated = Niemand heeft dit nog opgepakt. Kun jij zorgen dat het gebeurt?
staff-card-quiet = Je hebt nu stille uren. Dit is dringend en jij hebt dienst, daarom komt het toch.
staff-card-snoozed = Stil tot { $until }
staff-card-over = Dit gesprek staat hier niet meer.

staff-claim = Oppakken
staff-hand-back = Teruggeven
staff-open = Openen op het bureau
staff-snooze = 15 minuten stil

staff-summary = { $count ->
    [one] { $count } gesprek wacht op een collega.
   *[other] { $count } gesprekken wachten op een collega.
}
    { $queues }
    Het oudste wacht sinds { $since }.
staff-summary-queue = { $queue }: { $count }
staff-summary-list = Laat zien

## Antwoorden op een knop

staff-claimed = Dit gesprek is nu bij jou.
staff-handed-back = Je hebt het gesprek teruggegeven.
staff-snoozed = Deze kaart is stil tot { $until }.
staff-refused = Dat kan nu niet bij dit gesprek. Er is niets veranderd.
staff-refused-case-taken = { $name } heeft dit gesprek al.
staff-refused-case-not-yours = Dit gesprek is niet meer bij jou.
staff-refused-case-closed = Dit gesprek is afgesloten.
staff-refused-case-gone = Dit gesprek is er niet meer.
staff-refused-case-unreadable = Met jouw sleutels gaat dit gesprek niet open. Vraag een collega die het kan lezen.
staff-refused-snooze = Dit is een P0 die nog van niemand is. Die kan niet stil, want iemand moet hem nu zien. Pak hem op, of bel een collega.
staff-unavailable = Dat lukte nu niet. Er is niets veranderd. Probeer het zo opnieuw.

## Opdrachten

staff-welcome = Welkom, { $name }. Dit is nu jouw Telegram voor Inloop.

    Je hebt nu dienst. Een P0 of P1 komt hier meteen, met geluid. De rest komt zonder geluid in één overzicht. Op een kaart staat nooit wat iemand schrijft.

    /duty off: je dienst is klaar
    /help: wat je hier kunt doen
staff-help = Dit kun je hier doen:

    /queue: wat op een collega wacht
    /mine: wat jij hebt
    /duty on of /duty off: je dienst begint of is klaar
    /quiet 22:00-07:00: stille uren, /quiet off: geen stille uren
    /unlink: deze Telegram loskoppelen

    Een P0 of P1 komt meteen, met geluid, ook in je stille uren als je dienst hebt. Op een kaart staat nooit wat iemand schrijft.
staff-duty = { $duty ->
    [on] Je hebt dienst. Een P0 of P1 komt hier meteen.
   *[off] Je hebt geen dienst. Er komt niets nieuws, behalve wat je zelf hebt. Ben je coördinator, dan komt ook wat te lang blijft liggen.
}
staff-duty-how = Schrijf /duty on als je dienst begint, of /duty off als hij klaar is.
staff-quiet = Stille uren van { $from } tot { $until }. Alleen een P0 of P1 komt er dan door, en alleen als je dienst hebt.
staff-quiet-none = Je hebt geen stille uren.
staff-quiet-how = Schrijf de uren zo: /quiet 22:00-07:00. Zonder stille uren: /quiet off.
staff-queue-empty = Niemand wacht op een collega.
staff-queue-page = Dit zijn nummer { $first } tot en met { $last } van wie wacht.
staff-queue-next = Volgende
staff-mine-empty = Je hebt nu geen gesprekken.
staff-mine-count = { $count ->
    [one] Je hebt { $count } gesprek.
   *[other] Je hebt { $count } gesprekken.
}
staff-mine-more = Hier staan de eerste { $shown }. Op het bureau staan ze allemaal.
staff-unlink-sure = Deze Telegram loskoppelen? De kaarten hier gaan weg en er komt niets meer.
staff-unlink-do = Ja, loskoppelen
staff-unlink-not = Toch niet
staff-unlinked = Deze Telegram is losgekoppeld.
staff-still-linked = Er is niets veranderd.
staff-not-a-topic = Hier kun je niemand antwoorden. Schrijf /help voor wat wel kan.

staff-command-queue = Wat op een collega wacht
staff-command-mine = Wat jij hebt
staff-command-duty = Je dienst begint (on) of is klaar (off)
staff-command-quiet = Stille uren
staff-command-help = Wat je hier kunt doen
staff-command-unlink = Deze Telegram loskoppelen

## Lezen en antwoorden, waar de organisatie dat aanzet

staff-topic-first = Hier lees je wat { $pseudonym } vanaf nu schrijft. Wat je hier typt, gaat naar de persoon. Wat al gezegd is, staat alleen op het bureau.
staff-topic-again = Misschien stond dit hier al:
staff-topic-corrected = Verbeterd, in plaats van een eerder bericht:
staff-topic-only-text = Hier gaat alleen tekst door. Dit is niet verstuurd.
staff-topic-too-long = Je tekst is te lang: er passen { $limit } tekens. Er is niets verstuurd.
staff-topic-edited = Wat al verstuurd is, verandert niet meer. Stuur je verbetering als nieuw bericht.
staff-topic-not-sent = Dit is niet verstuurd: dit gesprek is niet meer bij jou.
staff-topic-not-now = Dit is niet verstuurd, door een storing bij ons. Stuur het zo opnieuw, of antwoord op het bureau.
staff-topic-rule = Dit is niet verstuurd. Deze persoon wil op dit moment geen bericht, of sprak een zin met ons af. Antwoord op het bureau: daar staat wat kan.

## Op het bureau: jouw gegevens

desk-telegram = Telegram
desk-telegram-text = Koppel je eigen Telegram, dan komen daar kaarten: wie wacht, in welke wachtrij, hoe dringend. Op een kaart staat nooit wat iemand schrijft.
desk-telegram-words = Je organisatie heeft aangezet dat je in Telegram kunt lezen en antwoorden. Heb jij een gesprek dat via Telegram kwam, dan komt wat de persoon vanaf dan schrijft ook op jouw telefoon, in een eigen onderwerp. Dat gaat weer weg als je het gesprek afsluit of teruggeeft. Tot dan staat het ook bij Telegram, zonder onze sleutels.
desk-telegram-know = Telegram ziet dan wel dat jij kaarten krijgt, en wanneer. Wie je telefoon pakt, ziet dat ook.
desk-telegram-link = Koppelen
desk-telegram-how = Open deze link op je telefoon, of lees de code met de camera. Druk daarna op Start. De link werkt één keer, een kwartier lang.
desk-telegram-qr = De link als QR-code
desk-telegram-type = Werkt de link niet? Zoek in Telegram de bot { $bot } en stuur hem dit:
desk-telegram-since = Gekoppeld sinds
desk-telegram-duty = Dienst
desk-telegram-on-duty = Ik heb dienst
desk-telegram-quiet = Stille uren
desk-telegram-quiet-from = Van
desk-telegram-quiet-until = Tot
desk-telegram-quiet-hint = Zoals 22:00 en 07:00. Laat beide leeg voor geen stille uren. Een P0 of P1 komt er altijd door als je dienst hebt.
desk-telegram-quiet-wrong = Schrijf de uren zoals 22:00 en 07:00, of laat beide leeg. Er is niets veranderd.
desk-telegram-blocked = Telegram laat ons niet meer bij je sinds { $since }. Heb je de bot geblokkeerd? Zet dat uit in Telegram, of koppel opnieuw.
desk-telegram-unlink = Loskoppelen
desk-telegram-again = Andere Telegram koppelen
desk-telegram-off = De bot draait nu niet. Er komen geen kaarten.
desk-refused-telegram-off = De bot voor Telegram draait nu niet. Probeer het later opnieuw.
