# De vragen. Niveau B1, "je", voor professionals "u", geen uitroeptekens.

## Zo gaat het verder: beloof alleen wat meestal lukt

after-start = Zo gaat het verder.

after-now =
    Is er nu gevaar? Wacht dan niet op het team. Bel 112.

    Wat je vertelde, staat bij het team bovenaan. Is het team er nu, dan leest iemand het zo snel mogelijk.

after-work_now =
    Is er nu gevaar? Wacht dan niet op het team. Bel 112.

    Wat u vertelde, staat bij het team bovenaan. Is het team er nu, dan leest iemand het zo snel mogelijk.

after-younger = Iemand van het team voor jongeren leest dit met spoed. Is het team er nu, dan probeert het binnen een uur te antwoorden. Is het team er niet, dan begint het hiermee als het weer open is.

after-young_question = Iemand van het team voor jongeren leest je vraag. Meestal krijg je binnen een werkdag antwoord.

after-urgent = Het team leest dit met spoed. Is het team er nu, dan probeert het binnen een uur te antwoorden. Is het team er niet, dan begint het hiermee als het weer open is.

after-intake = Een medewerker van intake leest dit, meestal binnen een werkdag. Het eerste gesprek is meestal in dezelfde week. Jullie kiezen samen waar en wanneer.

after-fieldwork = Een veldwerker leest dit, meestal binnen een werkdag. Jullie spreken samen af waar en wanneer.

after-group = Een medewerker zet je vraag op de wachtlijst, zonder naam. Meestal krijg je binnen drie werkdagen antwoord. Wanneer er plek is in een groep, weten we nog niet.

after-volunteer = Een medewerker zoekt een vrijwilliger die bij je past. Meestal krijg je binnen drie werkdagen antwoord. Het kan langer duren tot er iemand is.

after-today = Een medewerker leest dit, meestal binnen een werkdag. We kunnen niet beloven dat er vandaag een antwoord komt.

after-training = Iemand die over trainingen gaat, belt of schrijft u, meestal binnen drie werkdagen. U hoort dan wat er kan, wanneer, en wat het kost.

after-work_urgent = Het gaat om iemand die jonger is dan 18. Daarom leest het team dit met spoed. Is het team er nu, dan probeert het binnen een uur te antwoorden. Is het team er niet, dan begint het hiermee als het weer open is.

after-care_coordination = Een zorgcoördinator leest dit, meestal binnen een werkdag. Daarna bespreekt u samen wie wat doet.

after-referral = Een medewerker van intake belt of schrijft u, meestal binnen een werkdag. Gaat het door, dan is het eerste gesprek meestal nog deze week.

after-report = Een medewerker van het Meldpunt leest uw melding, meestal binnen een werkdag. Het Meldpunt beoordeelt elke melding. Tot u iets hoort, gaat uw eigen hulp door.

after-consult = Een medewerker van het Meldpunt leest uw vraag, meestal binnen een werkdag. Advies is nog geen melding.

after-lesson = Iemand die over lessen en groepen gaat, belt of schrijft u, meestal binnen drie werkdagen. Samen kiest u een dag. Pas daarna staat het vast.

after-policy = Iemand die over beleid gaat, belt of schrijft u, meestal binnen drie werkdagen.

after-parent = Iemand van het team voor jongeren leest dit met spoed. Is het team er nu, dan probeert het binnen een uur te antwoorden. Is het team er niet, dan begint het hiermee als het weer open is.

after-concern = Een medewerker van het Meldpunt leest dit, meestal binnen een werkdag. Soms mag het team niet vertellen wat er daarna gebeurt.

after-complaint = Iemand die over klachten gaat, leest dit. Meestal krijg je binnen drie werkdagen antwoord.

after-practical = Een medewerker leest dit. Meestal krijg je binnen drie werkdagen antwoord.
