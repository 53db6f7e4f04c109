# De vragen. Niveau B1, "je", geen uitroeptekens.

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
