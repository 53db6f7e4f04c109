# De vragen. Niveau B1, "je", geen uitroeptekens.

## Wat we bewaren, en klachten (ook kinderen lezen dit)

privacy-about = Wat wil je?
    .see = Mijn gesprek terugzien
    .erase = Mijn gesprek wissen
    .complaint = Een klacht vertellen
    .other = Iets anders

privacy-see =
    Als je iets naar het team hebt gestuurd, krijg je een code van 24 cijfers. Met die code open je je gesprek weer, ook op een ander toestel.

    Wie de code heeft, kan meelezen. Bewaar hem op een veilige plek. Zonder de code kunnen wij je gesprek niet voor je openen.
    .chat =
        Wat je hier schreef, zie je in deze chat terug. Het team kan je gesprek niet op een andere plek voor je openen.

privacy-erase =
    Open eerst je gesprek. Is het op dit toestel niet meer open, gebruik dan je code. Kies daarna de knop om alles te wissen. Ik vraag nog één keer of je het zeker weet.

    Dan wissen we meteen wat je schreef en wat het team jou schreef. Je hoeft niet te zeggen wie je bent. Heb je de code niet meer, dan kan het niet op deze manier.
    .chat =
        Stuur /forget in deze chat. Ik vraag nog één keer of je het zeker weet.

        Dan wissen we bij ons meteen wat je schreef en wat het team jou schreef. Je hoeft niet te zeggen wie je bent. In deze chat wis ik de berichten van de laatste 48 uur.

privacy-enough = Weet je nu genoeg?
    .enough = Ja, ik stop hier
    .another = Nee, ik wil nog iets anders
    .person = Nee, ik wil het aan een mens vragen

privacy-complaint =
    Een klacht mag altijd. Iemand die over klachten gaat, leest hem.

privacy-words = Wat wil je vertellen of vragen?
    .hint = Een paar zinnen is genoeg. Namen hoeven niet.
