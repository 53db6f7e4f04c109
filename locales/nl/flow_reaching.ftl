# De vragen. Niveau B1, "je", geen uitroeptekens.

## Hoe het verder gaat en welk contact veilig is

reaching-how = Hoe wil je verder?
    .hint = Het team antwoordt eerst hier. Bellen of afspreken regelen jullie daarna samen.
    .here = Hier, in deze chat
    .call = Bellen
    .meet = Elkaar ontmoeten
    .fieldworker = Een veldwerker spreken

reaching-channel = Welk contact is veilig voor jou?
    .phone = Bellen
    .message = Een bericht op mijn telefoon
    .mail = Een mail

reaching-voicemail = Mag het team een voicemail inspreken?
    .voicemail = Ja
    .no_voicemail = Nee

reaching-safe_times = Wanneer is contact veilig voor jou?
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

reaching-first = Mag het team als eerste bellen of schrijven?
    .hint = Bij nee antwoordt het team alleen op wat jij hier schrijft.
    .may = Ja
    .only_after_me = Nee, alleen als ik eerst iets laat weten

reaching-sender = Welke naam mag iemand anders zien of horen?
    .hint = Voor als iemand meekijkt of de telefoon opneemt.
    .own_name = Humanitas
    .neutral = Alleen een voornaam

reaching-contact = Hoe kan het team je veilig bereiken?
    .hint = Dit hoeft niet. Geef alleen een nummer of mailadres dat niemand anders bekijkt.

reaching-proof = Wat moet het team als eerste zeggen, zodat je weet dat het echt het team is?
    .hint = Dit hoeft niet. Kies een zin die niemand anders kent. Het team zegt die zin voordat het iets anders zegt.

reaching-duress = Wil je een noodwoord afspreken?
    .hint = Schrijf je dat woord later in een bericht, dan krijgt het team stil alarm. Hier zie je daar niets van. Kies een woord dat je anders nooit schrijft. Het werkt zodra het team je bericht heeft. Ben je direct in gevaar? Bel dan 112 als dat kan.
