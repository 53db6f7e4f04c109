# De webchat: knoppen, meldingen en vaste pagina's. Niveau B1, "je", geen uitroeptekens.

## Boven en onder elke pagina

web-exit = Snel weg

web-skip = Naar de inhoud

web-hours = Openingstijden

web-about-link = Over deze chat

web-today = vandaag om { $time }

web-on-day = { $day } om { $time }

web-people-now = Er zijn nu mensen van het team.

web-people-later = Er is nu niemand van het team. Er zijn weer mensen { $when }.

web-people-none = Het team is open, maar er is nu niemand aan het werk. Je bericht wordt gelezen zodra er iemand is.

web-closed-tomorrow = Morgen zijn we dicht.

web-closed-on = Dicht op:

web-people-unknown = Er is nu niemand van het team. Wanneer er weer mensen zijn, weten we nog niet.

web-offline = Er is geen verbinding. Wat je schreef, staat er nog. Probeer het zo opnieuw.

web-copied = De code is gekopieerd.

## De eerste pagina

web-start-title = Praten zonder je naam te noemen

web-start-what =
    Dit is de chat van { $organisation }. Eerst stelt een computer een paar korte vragen. Daarna leest een mens van het team wat je schreef, en antwoordt hier.

    We vragen niet wie je bent. Je kunt weggaan en later terugkomen met een code.

web-start-again = Deze pagina stond al lang open. Kies je taal nog een keer.

web-start-write = Of schrijf meteen wat er is, in je eigen taal

web-start-send = Versturen

web-have-code = Ik heb al een code

web-exit-what =
    Met de knop Snel weg ga je meteen naar een andere pagina.

    Je telefoon of computer kan onthouden dat je hier was.

web-exit-esc = Drie keer op Esc drukken werkt ook.

web-exit-noscript = In deze browser staat JavaScript uit. De chat werkt ook zo. De knop Terug kan na het weggaan deze pagina nog tonen, zonder wat je schreef.

## Gevaar

web-danger-line = Is er nu gevaar? Bel 112.

web-danger-more = Meer hulp bij gevaar

web-danger-summary = Is er nu gevaar?

web-danger-title = Hulp bij gevaar

## Een vraag beantwoorden

web-said = Wat de chat zegt

web-your-answer = Je antwoord

web-number = Een getal

web-limit = Er passen { $limit } tekens in één bericht.

web-type-instead = Of typ je antwoord

web-send = Verstuur

web-go-on = Verder

web-chosen = (dit koos je eerder)

web-back = Terug

web-skip-question = Overslaan

web-person = Een mens, graag

web-person-only = Geen vragen meer, alleen het team

web-language = Andere taal

web-stop = Stoppen

web-forget = Alles wissen

web-commands = Wat je nog meer kunt doen

web-told = Wat je tot nu toe antwoordde

web-told-help = Wil je iets veranderen? Ga dan terug met de knop Terug.

web-skipped = Overgeslagen

web-given = Doorgegeven aan het team

web-old-question = Een vraag die er niet meer is

## Het gesprek

web-conversation = Je gesprek met het team

web-received = Je bericht is ontvangen. Nog niemand van het team is ermee bezig.

web-claimed = Iemand van het team is ermee bezig.

web-answered = Het team heeft geantwoord. Je kunt hier altijd verder schrijven.

web-closed = Het team heeft dit gesprek afgesloten. Schrijf je iets, dan gaat het weer open.

web-waiting-since = Je wacht sinds { $when }.

web-answer-by = Het team wil antwoorden vóór { $when }.

web-answer-late = Het duurt langer dan we wilden. Dat spijt ons. Je bericht is er nog en wacht op het team.

web-you = Jij

web-team = Het team

web-answers = Je antwoorden op de vragen

web-no-answers = Je vroeg om een mens en had nog geen vragen beantwoord.

web-write-more = Schrijf aan het team

web-begin = Opnieuw beginnen

web-reload = Kijk of er iets nieuws is

web-manage = Code, toestellen en wissen

web-back-to-chat = Terug naar je gesprek

web-idle-open = Je was een tijd weg. Deze pagina gaat niet vanzelf op slot zolang je je code nog niet hebt bewaard. Iedereen die dit toestel gebruikt, kan haar lezen.

## De code

web-code-title = Je code om terug te komen

web-code-what = Met deze code open je je gesprek, ook op een ander toestel. Zonder de code kunnen wij het niet voor je openen.

web-copy = Kopieer

web-code-how = Hoe bewaar ik de code veilig?

web-code-help =
    Schrijf de code op een papier dat alleen jij vindt. Of zet hem tussen telefoonnummers of in een notitie, zonder erbij te zetten waarvoor hij is.

    Kijkt iemand in je telefoon? Dan is papier of iemand die je vertrouwt misschien veiliger. Een foto van het scherm kan vanzelf op een ander toestel komen.

    Wie de code heeft, kan je gesprek lezen en wissen. Ook voor ons is er geen andere weg terug.

web-code-kept = Ik heb de code bewaard

web-code-follows = Je code wordt nog gemaakt. Dat duurt even.

web-missed = Je antwoord is niet aangekomen. Er is niets verstuurd en niets gewist.

web-return-title = Terug naar je gesprek

web-return-what = Vul de code in die je hebt gekregen.

web-locked-title = Deze pagina is op slot

web-locked = Er is een tijd niets gedaan. Met de code ga je verder.

web-code-label = Je code

web-code-hint = 24 cijfers. Spaties maken niet uit.

web-open = Open

web-code-lost = Ben je de code kwijt? Wij kunnen hem niet opzoeken. Je kunt wel opnieuw beginnen.

web-words-travel = Deze tekst is nog niet verstuurd. Hij gaat mee als je de code invult.

web-code-length = Een code heeft 24 cijfers. Hier staan er meer of minder. Kijk nog eens.

web-code-digits = In een code staan alleen cijfers. Kijk nog eens.

web-code-checksum = Een van de cijfers klopt niet, of twee staan omgekeerd. Kijk nog eens.

web-code-unknown = Deze code opent hier niets. Misschien is er een nieuwe code gemaakt, of is het gesprek gewist.

web-code-busy = Het is druk. Wacht een halve minuut en probeer het dan opnieuw.

web-code-again = Deze pagina stond te lang open. Druk nog een keer op Open.

web-code-keep-first = In deze browser is nog een ander gesprek open waarvan je de code niet hebt bewaard. Bewaar eerst die code, anders kun je niet meer bij dat gesprek.

web-code-unshown = De code van het gesprek in deze browser staat hier niet meer. Heb je die niet bewaard? Maak dan een nieuwe code, anders kun je niet meer bij dat gesprek.

web-code-loses = In deze browser staan nog antwoorden die niet bij het team zijn. Als je nu je code opent, worden die gewist. Druk nog een keer op Open als dat goed is.

web-back-to-answers = Terug naar die antwoorden

web-code-changed = Deze pagina liet een oude code zien. Die werkt niet meer. Dit is je nieuwe code. Bewaar deze.

web-code-later = Er is nu even geen nieuwe code klaar. Je oude code werkt nog. Probeer het over een minuut opnieuw.

## Code, toestellen en wissen

web-lock-title = Nu op slot doen

web-lock = Na { $minutes } minuten zonder iets te doen gaat de chat vanzelf op slot. Je kunt dat ook nu doen. Met je code ga je verder.

web-lock-not = Je kunt de chat pas op slot doen als je hebt gezegd dat je de code hebt bewaard.

web-lock-do = Doe op slot

web-cut-title = Andere toestellen

web-cut = Is je gesprek ook op een ander toestel open? Dan kun je het daar sluiten. Op dit toestel blijft het open. Je code blijft werken.

web-cut-do = Sluit af op andere toestellen

web-cut-some = Op alle andere toestellen is je gesprek gesloten.

web-cut-none = Je gesprek was op geen ander toestel open.

web-new-title = Een nieuwe code

web-new = Heeft iemand anders je code, of ben je hem kwijt? Neem dan een nieuwe. De oude code werkt dan niet meer en op andere toestellen sluit je gesprek. Wat iemand daar al las, kunnen we niet terughalen.

web-code-do = Maak een nieuwe code

web-forget-title = Alles wissen

web-forget-what =
    Dan wissen we hier meteen alles wat je schreef, alles wat het team jou schreef en de code. Niemand kan het hier dan nog openen, ook het team niet.

    Wat iemand al las, kan die persoon nog weten. Wat je telefoon of browser zelf bewaart, kunnen we niet wissen.

web-forget-asks = Voordat er iets wordt gewist, vragen we het nog één keer.

## Als er iets anders gaat dan bedoeld

web-stale = Deze pagina stond te lang open, of is van een eerder gesprek. Er is nog niets verstuurd. Kijk of het nog past en verstuur het dan opnieuw.

web-stale-button = Deze pagina was niet meer nieuw. Er is niets gedaan. Druk nog een keer, als je dat wilt.

web-your-words = Wat je schreef

web-your-words-help = Deze tekst is niet verstuurd en niet bewaard. Je kunt hem hier kopiëren.

web-over-title = Dit gesprek is niet meer open

web-over = Je tekst is daarom niet aangekomen. Hij staat hieronder. Je kunt opnieuw beginnen, of verdergaan met je code als je er een hebt.

web-over-answer = Je antwoord is daarom niet aangekomen. Je kunt verdergaan met je code als je er een hebt, of opnieuw beginnen.

web-over-not-erased = Door deze knop is er nu niets gewist. Wil je alles wissen? Open dan eerst je gesprek met je code.

web-case-gone = Dit gesprek is hier niet meer open. Er is niets gedaan.

web-again-title = Het lukt nu even niet

web-again = Er ging bij ons iets mis. Je antwoord is nog niet opgeslagen. Wacht een halve minuut en verstuur het dan opnieuw. Het komt nooit dubbel aan.

web-send-again = Verstuur opnieuw

web-away = Het lukt ons nu niet om de gegevens te openen. Er is niets verloren. Probeer het over een halve minuut opnieuw.

web-trouble-title = Dit ging niet

web-too-large = Dit is te veel tekst voor één keer. Er is niets verstuurd. Verdeel het over meer berichten. Misschien staat hieronder niet alles meer wat je schreef.

web-no-files = Een foto, filmpje of ander bestand kunnen we hier niet aannemen. Er is niets opgeslagen. Je kunt wel in woorden schrijven wat er is.

web-not-there = Deze pagina bestaat hier niet.

web-elsewhere = Dit kwam niet van onze eigen pagina. Daarom is er niets gedaan.

web-wrong-host = Deze pagina staat op een ander adres.

web-broken = Er ging bij ons iets mis. Probeer het opnieuw.

web-nobody-title = Hier is niets open

web-nobody = Begin op de eerste pagina.

web-to-start = Naar de eerste pagina

web-done-title = Klaar

web-done =
    Wat je hier schreef, is gewist.

    Je telefoon of computer kan nog onthouden dat je deze pagina bezocht. Wis daarom zelf de geschiedenis van je browser, als dat veilig is.

## Over deze chat

web-about-title = Over deze chat

web-about-what-title = Wat dit is

web-about-what = Een chat van { $organisation }. De vragen komen van een computer, met vaste teksten. Antwoorden van het team komen van mensen. Een computer beslist niets over jou.

web-about-reading-title = Een programma dat meeleest

web-about-reading = Een programma op onze eigen computer kijkt naar de woorden die je typt: welke taal het is, en of er haast bij is. Niets daarvan gaat naar een ander bedrijf. Ziet het gevaar, dan toont het hulp en geeft het meteen aan het team door wat je schreef, en dat zegt het. Het kan zich vergissen. Een mens beslist.

web-about-who-title = Wie kan lezen wat je schrijft

web-about-who =
    Alleen de mensen van het team dat jou helpt. Bij spoed kan ook de dienst die bereikbaar is het lezen. Wie de computers beheert, kan je gesprek niet openen zolang het in de opslag ligt.

    Zolang je nog vragen beantwoordt en er niets naar het team is, kan alleen jouw browser je antwoorden openen.

web-about-limits-title = Waar het ophoudt

web-about-limits = { limits }

web-about-kept-title = Wat we bewaren

web-about-kept =
    Wat je naar het team stuurde en wat het team antwoordde, op slot. Daarnaast zonder slot: de tijd, de taal, het onderwerp, hoe dringend het is, een bedachte naam, en wat het team voor het werk nodig heeft, zoals wie je antwoordt.

    We bewaren geen internetadres en niet welk toestel of welke browser je hebt. Er is één cookie, vanaf je eerste antwoord. Daarin zit de sleutel van je gesprek. Het verdwijnt als je weggaat of de browser sluit, en bij sommige browsers pas als je het wist.

    Een gesprek dat je niet naar het team stuurt, kan na 24 uur niet meer worden geopend en wordt gewist.

    Na { $minutes } minuten zonder iets te doen gaat de chat op slot, als je je code hebt bewaard. Een vraag die dan nog openstaat, vervalt.

web-about-forget-title = Wat wissen doet

web-about-forget =
    Met de knop Alles wissen haal je alles weg wat je schreef, wat het team jou schreef en je code. Het is hier meteen weg. Wij kunnen het niet terughalen.

    Wat iemand al las, kan die persoon nog weten. Je browser kan onthouden dat je hier was. Maakt { $organisation } kopieën van de opslag, dan blijven de gesloten gegevens daarin tot die kopie wordt gewist.

web-about-exit-title = Snel weg

web-about-exit = { quick-exit }

web-about-rights-title = Wat er past

web-about-rights = In één bericht passen { $limit } tekens. Foto's, filmpjes en andere bestanden kunnen we niet aannemen.

web-about-access-title = Voor iedereen te gebruiken

web-about-access =
    Deze chat is gemaakt volgens de richtlijn WCAG 2.2, niveau AA. Hij werkt met alleen een toetsenbord, zonder JavaScript, met grote letters en in donkere kleuren.

    Alle pagina's hebben dezelfde korte titel. Dat is voor je veiligheid. Een schermlezer hoort aan de kop waar je bent.

    Nog niemand buiten onze eigen organisatie heeft dit nagekeken. Werkt iets niet voor jou? Schrijf het in de chat. Dan leest een mens het.

## Van en naar Telegram

web-from-title = Verder in de webchat

web-from-what =
    Je komt uit Telegram. Als je op de knop drukt, gaat je gesprek hier verder.

    In Telegram wissen we dan de berichten van de laatste 48 uur. Wij weten daarna niet meer wie je op Telegram bent. Wat je al vertelde, blijft bij het team. Hier zie je dat misschien niet terug.

    Wat Telegram of je telefoon zelf bewaart, kunnen we niet wissen.

web-from-do = Ga hier verder

web-from-over = Deze link werkt niet meer. Een link werkt één keer en een kwartier lang. Vraag in Telegram een nieuwe met /web.

web-from-loses = In deze browser staan nog antwoorden die niet bij het team zijn. Als je hier verder gaat met je gesprek uit Telegram, worden die gewist. Druk nog een keer op { web-from-do } als dat goed is.

web-from-code = Dit gesprek heeft al een code. Hier gaat het alleen open met die code. In Telegram is niets gewist. Heb je de code niet? Ga dan verder in Telegram.

web-telegram-title = Antwoorden in Telegram

web-telegram-what =
    Antwoorden van het team kunnen ook in Telegram komen. Hier blijft het gesprek ook open.

    Telegram weet dan welk account je hebt en bewaart wat daar staat. Doe dit alleen als niemand anders je Telegram leest.

web-telegram-do = Maak een link naar Telegram

web-telegram-link =
    Deze link opent Telegram. Druk daar op Start. De link werkt één keer en een kwartier lang.

    Wat hier al staat, komt niet in Telegram.

web-telegram-open = Open Telegram

web-telegram-qr = Of scan dit met de telefoon waarop je Telegram hebt.
