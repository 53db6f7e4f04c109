# De vragen. Niveau B1, "je", geen uitroeptekens.

## Wat er altijd is

always-language = Welke taal wil je gebruiken?

always-lifetime = Hoe lang mogen berichten in deze chat blijven staan?
    .hint = Ik wis dan alle berichten in deze chat, ook bij Telegram. Wat ouder is dan 48 uur, kan ik niet meer wissen. Wat iemand al las of kopieerde, ook niet. Wat het team heeft, blijft bij het team.
    .keep = Zo laten
    .day = Een dag
    .hour = Een uur

always-stop = Stoppen?
    .hint = Is er nog niets bij het team, dan wissen we alles. Wat het team al heeft, blijft daar. Wissen kan dan nog steeds.
    .go_on = Nee, verder gaan
    .leave = Ja, stoppen
    .forget = Alles wissen

always-erase = { always-forget }
    .chat = { always-forget.chat }
    .keep = Nee, niets wissen
    .forget_all = Ja, alles wissen

always-forget =
    Alles wissen?

    Dan wissen we hier meteen alle berichten, ook die van het team. Het team kan ze dan niet meer openen. De code werkt niet meer. Dit is niet terug te draaien.

    Heeft iemand van het team het al gelezen, dan weet die persoon het misschien nog.

    Wat een telefoon of browser zelf bewaart, kunnen we niet wissen. Denk aan de geschiedenis van de browser.
    .chat =
        Alles wissen?

        Dan wissen we bij ons meteen alle berichten, ook die van het team. Het team kan ze dan niet meer openen. Dit is niet terug te draaien.

        Heeft iemand van het team het al gelezen, dan weet die persoon het misschien nog.

        In deze chat wis ik de berichten van de laatste 48 uur. Wat ouder is, kan ik niet wissen. Wis daarna zelf deze chat in Telegram, als dat veilig is.
    .keep = Nee, niets wissen
    .forget_all = Ja, alles wissen
