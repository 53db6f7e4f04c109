# Het bureau: waar medewerkers lezen, antwoorden en afsluiten. Kort, "je", geen uitroeptekens.

desk-name = Bureau
desk-nav = Hoofdmenu
desk-skip = Naar de inhoud
desk-demo = Dit is een demo. Gebruik hem niet voor echte gesprekken.
desk-queue = Wachtrij
desk-teams = Teams
desk-account = Jouw gegevens
desk-help = Uitleg
desk-lock = Vergrendelen
desk-logout = Uitloggen
desk-back = Terug naar de wachtrij
desk-go-on = Verder
desk-cancel = Toch niet
desk-save = Opslaan
desk-somebody = een collega

## Tijd

desk-minutes = { $minutes } min
desk-hours = { $hours } u { $minutes } min
desk-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}
desk-due-in = over { $span }
desk-due-over = { $span } te laat

## Binnenkomen

desk-login = Inloggen op het bureau
desk-login-name = Inlognaam
desk-passphrase = Wachtzin
desk-show-passphrase = Wachtzin tonen
desk-login-do = Inloggen
desk-login-help = Wachtzin kwijt? Vraag de beheerder om een nieuwe uitnodiging. Een collega van je team opent daarna de deur voor je.
desk-login-wrong = Deze inlognaam en wachtzin horen niet bij elkaar. Probeer het opnieuw.
desk-login-wait = Er is te vaak geprobeerd. Wacht { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } seconden
} en probeer het dan opnieuw.
desk-login-draft = Je was uitgelogd, dus je tekst is niet verstuurd. Hij is bewaard. Log in, dan staat hij er weer.
desk-locked = Vergrendeld
desk-locked-text = Dit bureau was een tijd niet gebruikt, of iemand heeft het vergrendeld. Er is geen gesprek te zien. Wel laat het bureau weten dat er iets dringends wacht.
desk-locked-draft = De tekst waar je aan schreef, is bewaard. Na het ontgrendelen staat hij er weer.
desk-locked-other = Is dit jouw bureau niet? Log uit, en log in met je eigen naam.
desk-unlock = Ontgrendelen
desk-unlock-wrong = Deze wachtzin hoort niet bij dit bureau. Probeer het opnieuw.
desk-unlock-wait = Er is te vaak geprobeerd. Wacht { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } seconden
} en probeer het dan opnieuw.

## Uitnodiging

desk-invite = Uitnodiging
desk-invite-welcome = Welkom, { $name }
desk-invite-text = Hieronder staat jouw wachtzin: zeven woorden, door de computer gekozen. Daarmee gaan de gesprekken van je team open. Niemand anders kent hem, ook de beheerder niet.
desk-invite-words = Jouw wachtzin
desk-invite-write = Schrijf de woorden in deze volgorde op papier. Bewaar het papier waar alleen jij erbij kunt. Ga je verder, dan zie je ze niet meer.
desk-invite-written = Ik heb ze opgeschreven
desk-invite-type = Typ je wachtzin een keer
desk-invite-type-hint = De zeven woorden, met een spatie ertussen.
desk-invite-wrong = Dit is niet de wachtzin die je zag. Kijk op je papier en typ hem opnieuw.
desk-invite-do = Klaar
desk-invite-again = Ik heb hem niet goed opgeschreven: geef me een nieuwe
desk-invite-done = Je kunt nu inloggen
desk-invite-done-text = Een collega van je team opent eerst nog de deur voor je. Daarna kun je de gesprekken lezen.

## Wachtrij

desk-filters = Welke gesprekken
desk-show-teams = Mijn teams
desk-show-unclaimed = Van niemand
desk-show-mine = Van mij
desk-show-closed = Afgesloten
desk-empty-teams = Niemand wacht. Nieuwe gesprekken komen hier vanzelf te staan.
desk-empty-unclaimed = Alles is opgepakt.
desk-empty-mine = Je hebt nu geen gesprekken. Pak er een op uit de lijst van je teams.
desk-empty-closed = Er is nog niets afgesloten.
desk-col-priority = Prioriteit
desk-col-due = Antwoord
desk-col-closed = Afgesloten
desk-col-conversation = Gesprek
desk-col-queue = Wachtrij
desk-col-language = Taal en kanaal
desk-col-waits = Wacht
desk-col-state = Wie
desk-page = Bladzijde { $number }
desk-page-before = Vorige bladzijde
desk-page-after = Volgende bladzijde
desk-queue-news = De wachtrij is bijgewerkt: { $count ->
    [one] { $count } gesprek
   *[other] { $count } gesprekken
} in deze lijst.
desk-priority-P0 = Nu
desk-priority-P1 = Spoed
desk-priority-P2 = 1 werkdag
desk-priority-P3 = 3 werkdagen
desk-priority-P4 = Geen haast
desk-channel-web = webchat
desk-channel-telegram = Telegram

## Alarm

desk-alarm = { $highest ->
    [0] { $count ->
        [one] { $count } gesprek met spoed wacht op antwoord.
       *[other] { $count } gesprekken met spoed wachten op antwoord.
    }
   *[other] { $count ->
        [one] { $count } gesprek wacht op antwoord, met mogelijk levensgevaar.
       *[other] { $count } dringende gesprekken wachten op antwoord, waarvan { $highest } met mogelijk levensgevaar.
    }
}
desk-alarm-title = Dringend
desk-alarm-look = Bekijken
desk-alarm-news = Er wacht een dringend gesprek.
desk-sound-on = Geluid aanzetten
desk-sound-is-on = Geluid staat aan

## Een gesprek

desk-state = Bij wie
desk-state-mine = Bij jou
desk-state-free = Nog van niemand
desk-state-with = Bij { $name }
desk-state-answered = Beantwoord
desk-state-closed = Afgesloten
desk-opened = Begonnen
desk-claim = Oppakken
desk-hand-back = Teruggeven
desk-reopen = Weer openen
desk-transfer = Overdragen
desk-close = Afsluiten
desk-safe-contact = Veilig contact
desk-safe-unknown = Hierover is nog niets gezegd. Ga er niet van uit dat het veilig is.
desk-safe-rule = Overgeslagen betekent: niet bekend, dus niet veilig. Bel of schrijf buiten deze chat alleen zoals hier staat.
desk-answers = Antwoorden
desk-no-answers = Er zijn geen vragen beantwoord.
desk-skipped = Overgeslagen
desk-went-back = Teruggegaan: deze weg is verlaten
desk-changed-later = Later anders beantwoord
desk-own-words = Eigen woorden
desk-remark = Zelf geschreven bij deze vraag
desk-chat-in = chat in: { $language }
desk-transcript = Gesprek
desk-person = De persoon
desk-answers-event = { $count ->
    [one] { $count } antwoord kwam binnen
   *[other] { $count } antwoorden kwamen binnen
}
desk-closed-lines = { $count ->
    [one] { $count } bericht gaat met jouw sleutels niet open. Het is van voor jouw tijd in dit team, of van een ander team.
   *[other] { $count } berichten gaan met jouw sleutels niet open. Ze zijn van voor jouw tijd in dit team, of van een ander team.
}
desk-case-news = Dit gesprek is bijgewerkt.
desk-reply = Antwoord versturen
desk-claim-reply = Oppakken en versturen
desk-reply-label = Antwoord aan de persoon
desk-reply-hint = De persoon gebruikt de chat in deze taal: { $language }. Er wordt niets vertaald. Ten hoogste { $limit } tekens.
desk-reply-held = { $name } heeft dit gesprek. Alleen wie het heeft, kan antwoorden. Is { $name } er niet? Dan kun je het overnemen.
desk-note = Interne notitie
desk-note-only = alleen voor collega’s
desk-note-label = Interne notitie
desk-note-hint = De persoon kan dit niet lezen.
desk-note-do = Notitie bewaren

desk-notice-empty = Er staat nog niets. Schrijf eerst iets en verstuur het dan.
desk-notice-too-long = Je tekst is te lang: er passen { $limit } tekens en je hebt er { $length }. Hij staat er nog. Maak hem korter, of verstuur hem in stukken.
desk-notice-cut = Je tekst is veel te lang en is niet helemaal aangekomen. Er is niets verstuurd. Er passen { $limit } tekens.
desk-notice-kept = Dit was nog niet verstuurd. Kijk het na en verstuur het dan.
desk-notice-case-taken = { $name } heeft dit gesprek al. Er is niets verstuurd of veranderd.
desk-notice-case-not-yours = Jij hebt dit gesprek niet meer. Er is niets verstuurd of veranderd. Een tekst die je schreef, staat er nog.
desk-notice-case-closed = Dit gesprek is afgesloten. Er is niets verstuurd of veranderd.
desk-notice-case-not-now = Dat kan nu niet bij dit gesprek. Er is niets veranderd.
desk-notice-case-wrote = De persoon schreef intussen nog iets. Het gesprek is daarom niet afgesloten. Lees het hieronder; daarna kun je het alsnog afsluiten.
desk-notice-wrote-since = Je antwoord is verstuurd. De persoon schreef intussen iets dat je nog niet had gezien. Dat wacht nog op antwoord: lees het hieronder.
desk-notice-case-alarm = De persoon schreef het noodwoord en wacht nog op antwoord. Het gesprek is niet afgesloten, want dan zou het alarm stoppen. Antwoord eerst.

desk-take-over = Overnemen
desk-take-over-sure = Overnemen van { $name }?
desk-take-over-text = { $name } heeft dit gesprek nu. Neem het over als { $name } er niet is, of als jullie dat samen hebben afgesproken. Daarna heb jij het, en kan alleen jij antwoorden.
desk-take-over-do = Ja, overnemen

desk-transfer-to = Overdragen
desk-transfer-queue = Naar welke wachtrij
desk-transfer-team = team { $team }, { $count ->
    [0] niemand kan hier lezen
    [one] { $count } collega kan lezen
   *[other] { $count } collega’s kunnen lezen
}
desk-transfer-sure = Overdragen aan { $queue }?
desk-transfer-reads = Team { $team } leest dan alles wat hier staat, ook de interne notities. { $count ->
    [one] Daar kan nu { $count } collega lezen.
   *[other] Daar kunnen nu { $count } collega’s lezen.
}
desk-transfer-keeps = Jij kunt het gesprek daarna nog lezen.
desk-transfer-loses = Jij en je team kunnen het gesprek daarna niet meer openen.
desk-transfer-unclaimed = Niemand heeft het dan: het wacht daar op een collega.
desk-transfer-nobody = Let op: in dat team kan nu niemand lezen. Het gesprek zou blijven liggen.
desk-transfer-do = Ja, overdragen

desk-close-title = Gesprek afsluiten
desk-close-text = De persoon ziet dat het gesprek is afgesloten. Schrijft de persoon weer, dan gaat het vanzelf open.
desk-close-how = Hoe is het afgelopen?
desk-close-do = Afsluiten
desk-outcome-answered = Beantwoord
desk-outcome-appointment = Afspraak gemaakt
desk-outcome-referred = Doorverwezen
desk-outcome-no_reply = Geen antwoord meer
desk-outcome-not_for_us = Niet voor ons
desk-outcome-other = Anders

## Teams

team-duty = Bereikbare dienst
desk-duty = dienst
desk-my-team = jouw team
desk-team-queues = Wachtrijen:
desk-no-members = Niemand is lid van dit team.
desk-reads = kan lezen
desk-reads-new = kan alleen nieuwe gesprekken lezen
desk-reads-not = kan nog niet lezen
desk-invited = uitgenodigd
desk-door = Deur openen
desk-door-closed = In team { $team } kun je nog niet lezen. Vraag een collega uit dat team om bij Teams de deur voor je te openen.
desk-door-sure = De deur openen voor { $name }?
desk-door-text = { $name } kan daarna alles lezen wat team { $team } kan lezen, ook van voor vandaag.
desk-door-check = Doe dit alleen als je zeker weet dat deze collega het zelf is. Vraag het in het echt of bel.
desk-add = Collega toevoegen
desk-add-to = Toevoegen aan team { $team }
desk-add-text = De collega hoort dan bij het team. Lezen kan pas als iemand uit het team de deur opent.
desk-add-whom = Wie
desk-add-do = Toevoegen
desk-add-nobody = Er is niemand om toe te voegen. Nodig eerst een collega uit.
desk-remove = Uit het team halen
desk-remove-sure = { $name } uit team { $team } halen?
desk-remove-text = De sleutels van dit team gaan meteen weg bij deze collega. Wat vanaf nu wordt geschreven, is voor deze collega dicht.
desk-remove-do = Ja, uit het team halen
desk-unrenewed-title = Gedaan, maar niet alles kreeg nieuwe sleutels
desk-unrenewed-text = Wat hier staat, is beschadigd. Een kopie van de oude sleutels opent nog wat daar wordt geschreven. Vertel het meteen de beheerder.
desk-unrenewed-team = Team:
desk-unrenewed-colleague = Kreeg de nieuwe sleutels niet:
desk-unrenewed-conversation = Gesprek:
desk-warning = Let op.
desk-warning-team-single-member = Team { $team } heeft maar één lid. Valt die weg, dan kan niemand de gesprekken nog lezen.
desk-warning-team-nobody-reads = In team { $team } kan niemand lezen. Wat daar binnenkomt, blijft liggen.
desk-warning-team-duty-empty = Het dienstteam { $team } is leeg. Een dringend gesprek kan daar niemand lezen.
desk-warning-team-duty-none = Er is geen dienstteam. Een dringend gesprek kan alleen het eigen team lezen.

## Jouw gegevens

desk-role = Rol
desk-role-worker = medewerker
desk-role-coordinator = coördinator
desk-role-administrator = beheerder
desk-role-auditor = controleur
desk-my-teams = Jouw teams
desk-until = Ingelogd tot
desk-language = Taal van het bureau

## Uitleg

desk-help-signs = De tekens
desk-help-P0 = Mogelijk levensgevaar. Pak dit binnen 5 minuten op, ook buiten de openingstijden. Staat het geluid aan, dan klinkt het elke minuut.
desk-help-P1 = Spoed. Antwoord binnen een uur dat we open zijn.
desk-help-P2 = Antwoord binnen een werkdag.
desk-help-P3 = Antwoord binnen drie werkdagen.
desk-help-P4 = Geen haast.
desk-help-keys = Sneltoetsen
desk-help-keys-text = Deze werken als je niet aan het typen bent.
desk-key-j = volgende gesprek
desk-key-k = vorige gesprek
desk-key-enter = gesprek openen
desk-key-g = naar de wachtrij
desk-key-u = een stap terug
desk-key-c = oppakken, of weer openen
desk-key-r = antwoord schrijven
desk-key-n = interne notitie schrijven
desk-key-t = overdragen
desk-key-x = afsluiten
desk-key-help = deze uitleg
desk-keys-turn-on = Sneltoetsen aanzetten
desk-keys-turn-off = Sneltoetsen uitzetten
desk-help-who = Wie leest wat
desk-help-who-text = Een gesprek gaat alleen open met de sleutel van het team. Gesprekken met P0 en P1 kan ook het dienstteam lezen. Interne notities kan de persoon niet lezen, ook niet met de code.
desk-help-lock = Gebruik je het bureau { $minutes } minuten niet, dan vergrendelt het. Het laat dan nog wel weten dat er iets dringends wacht. Na { $hours } uur log je opnieuw in.

## Als iets niet kan

desk-refused-title = Dat kan nu niet
desk-refused = Er ging iets mis. Er is niets veranderd.
desk-refused-not-yours = Dit is niet voor jouw rol.
desk-refused-case-gone = Dit gesprek is er niet. Misschien heeft de persoon het gewist: dat mag altijd, en dan is het hier ook echt weg.
desk-refused-case-unreadable = Dit gesprek is van een ander team. Met jouw sleutels gaat het niet open.
desk-refused-case-door = Dit gesprek is van jouw team, maar met jouw sleutels gaat het niet open. Vraag een collega uit het team om bij Teams de deur voor je te openen.
desk-refused-case-partly = Een deel van dit gesprek gaat met jouw sleutels niet open. Dat zou bij het overdragen verloren gaan. Vraag een collega die alles kan lezen om het over te dragen.
desk-refused-case-taken = Een collega heeft dit gesprek al. Er is niets veranderd.
desk-refused-case-not-yours = Jij hebt dit gesprek niet. Er is niets veranderd.
desk-refused-case-closed = Dit gesprek is afgesloten. Er is niets veranderd.
desk-refused-case-not-now = Dat kan nu niet bij dit gesprek. Er is niets veranderd.
desk-refused-queue-unknown = Geen team werkt aan deze wachtrij. Er is niets veranderd.
desk-refused-team-unknown = Dit team is er niet.
desk-refused-team-member-already = Deze collega hoort al bij het team.
desk-refused-team-member-not = Deze collega hoort niet bij het team.
desk-refused-staff-unknown = Deze collega is er niet.
desk-refused-staff-reads-not = Deze collega kan niet in een team. Alleen een medewerker of coördinator kan gesprekken lezen.
desk-refused-door-not-yours = Jij kunt deze deur niet openen: dat kan wie in het team zit en er leest.
desk-refused-door-not-member = Deze collega hoort niet bij het team, of heeft de uitnodiging nog niet aangenomen.
desk-refused-door-open-already = Deze deur hoeft niet open: de collega heeft alle sleutels die jij hebt.
desk-refused-invitation-over = Deze uitnodiging is verlopen of al gebruikt. Vraag de beheerder om een nieuwe.
desk-refused-busy = Het is even te druk. Probeer het over een minuut opnieuw.
desk-refused-sealed = Iets in de opslag gaat niet open. Vertel het de beheerder.
desk-refused-stale = Dit formulier hoorde bij een vorige keer dat je inlogde. Er is niets veranderd. Probeer het opnieuw.
desk-refused-stale-draft = Dit formulier hoorde bij een vorige keer dat je inlogde. Je tekst staat hieronder.
desk-refused-draft-over = De tekst die je schreef, gaat niet meer open. Hij is van een ander, of hij is langer dan een dag geleden bewaard.
desk-refused-unavailable = De opslag is nu niet te bereiken. Er is niets verloren. Probeer het zo opnieuw.
desk-refused-wrong-host = Dit adres is niet dat van het bureau.
desk-refused-elsewhere = Dit kwam van een andere website en is niet gedaan.
desk-refused-not-there = Deze bladzijde is er niet.
desk-refused-broken = Er ging iets mis bij ons. Er is niets verstuurd. Probeer het opnieuw.
desk-not-sent = Nog niet verstuurd
desk-send-again = Opnieuw versturen

desk-corrects = Past een eerder bericht aan

desk-corrected = Later aangepast

desk-unreachable-blocked = De persoon heeft de bot in Telegram geblokkeerd. Een antwoord komt nu niet aan. Zodra dat is opgeheven, verdwijnt deze melding.

desk-unreachable-deactivated = Dit Telegram-account bestaat niet meer. Een antwoord komt niet aan.

desk-unreachable-not-started = De persoon heeft de bot nog niet gestart. Een antwoord komt niet aan.

desk-unreachable-chat-gone = Deze chat is in Telegram niet meer te vinden. Een antwoord komt niet aan.

desk-unreachable-refused = Telegram wilde een bericht niet bezorgen. Een deel is misschien niet aangekomen.

desk-unreachable-unreadable = Een bericht kon niet meer worden geopend om het te bezorgen. Het is niet aangekomen.

desk-waits-until = Een antwoord wacht in Telegram tot { $when }. Dan is contact veilig, zei de persoon. Schrijft de persoon eerder, dan komt het meteen.

## Stil alarm en wensen over contact

desk-duress-title = Stil alarm
desk-duress-what = De persoon schreef het noodwoord. Er kan iemand bij zijn die dwingt of meekijkt. De persoon ziet niets van dit alarm.
desk-duress-as-usual = Schrijf zoals altijd. Noem het noodwoord niet en vraag er niet naar.
desk-duress-think = Overleg meteen met een collega. Kijk naar veilig contact hieronder voor je belt of schrijft.
desk-duress-police = Is het leven in gevaar en weet je waar de persoon is? Bel 112.
desk-duress-here = Noodwoord
desk-rules-title = Nog niet verstuurd: dit gaat in tegen een wens
desk-rule-times = Contact is nu niet veilig, zei de persoon. In Telegram wacht je antwoord tot een veilig moment, of tot de persoon schrijft. Op de webpagina staat het meteen.
desk-rule-first = De persoon wil niet dat het team als eerste schrijft. In Telegram wacht je bericht tot de persoon schrijft. Op de webpagina staat het meteen.
desk-rule-proof = De persoon sprak een zin af. Die zegt het team eerst, zodat duidelijk is dat het echt het team is. Jij zei hem nog niet.
desk-rule-sender = De persoon wil dat anderen alleen een voornaam zien. In je antwoord staat de naam van de organisatie.
desk-rules-front = Zet de zin ervoor en verstuur
desk-rules-despite = Verstuur het zo
desk-rules-change = Terug naar de tekst
desk-waits-for-them = Een bericht wacht in Telegram tot de persoon schrijft: het team zou niet als eerste schrijven.

## Openingstijden

desk-hours-title = Openingstijden
desk-hours-text = Deze tijden ziet iedereen die schrijft. Ze bepalen ook voor wanneer een antwoord er moet zijn: die klok loopt alleen als de wachtrij open is. Een P0 loopt altijd. Zonder eigen tijden geldt voor een wachtrij wat in de instellingen van het programma staat.
desk-hours-look = Alleen een coördinator of beheerder verandert dit.
desk-hours-weeks = Per wachtrij
desk-hours-own = Eigen tijden
desk-hours-usual = Gewone tijden
desk-hours-now-closed = Nu dicht
desk-hours-now-there = Nu is er iemand
desk-hours-now-nobody = Nu is er niemand
desk-hours-there = Nu in dienst:
desk-hours-there-none = niemand
desk-hours-write = Schrijf tijden als 09:00-17:00, met een pauze 09:00-12:30, 13:00-17:00. Laat een dag die dicht is leeg.
desk-hours-shut = Dicht
desk-hours-save = Bewaren
desk-hours-back = Terug naar de gewone tijden
desk-hours-closed = Dagen dicht
desk-hours-closed-none = Er zijn nog geen vrije dagen ingevuld.
desk-hours-all = Alle wachtrijen
desk-hours-day = Dag
desk-hours-last = Laatste dag, als het er meer zijn
desk-hours-name = Naam, bijvoorbeeld Koningsdag
desk-hours-for = Voor
desk-hours-close = Dag dicht zetten
desk-hours-open = Toch open
desk-hours-fault-time = Niet bewaard. { $day }: schrijf tijden als 09:00-12:30, 13:00-17:00.
desk-hours-fault-order = Niet bewaard. { $day }: een tijd moet na het begin eindigen.
desk-hours-fault-overlap = Niet bewaard. { $day }: twee tijden overlappen elkaar.
desk-hours-fault-day = Niet bewaard. Kies een dag die nog komt, als 2027-04-27. De laatste dag ligt niet ervoor, en er gaan hoogstens 62 dagen tegelijk dicht.
desk-hours-fault-changed = Niet bewaard: een collega veranderde intussen iets. Kijk wat er nu staat en probeer het opnieuw.
desk-hours-unattended = Open, maar er is niemand aan het werk voor:
desk-refused-hours-gone = Die wachtrij of dag is er niet.

## Talen

desk-languages = Talen
desk-languages-text = In deze talen kan iemand schrijven. Een tekst die nog niet is nagelezen door iemand die met de taal is opgegroeid, is een concept. Ga er dan niet van uit dat de tekst goed is, zeker niet bij gevaar.
desk-languages-have = Teksten
desk-languages-safety = Teksten bij gevaar
desk-languages-others = Andere teksten
desk-languages-native = Nagelezen
desk-languages-draft = Concept: { $drafts } van { $files } bestanden niet nagelezen
desk-languages-changed = Na het nalezen veranderd: { $count }
desk-languages-missing = Deze teksten ontbreken. De persoon leest ze in het { $language }.
desk-languages-files = Bestanden
desk-languages-read = nagelezen op { $day }
desk-languages-is-draft = concept
desk-languages-is-changed = veranderd na het nalezen
