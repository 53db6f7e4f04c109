# De vragen. Niveau B1, "je", geen uitroeptekens.

## Iets weten over deze chat (ook kinderen lezen dit)

information-topic = Waar wil je meer over weten?
    .hint = Kies een onderwerp, of typ een woord.
    .hours = Wanneer er mensen zijn
    .region = Ik woon ergens anders
    .lines = { web-lines-more }
    .other = Iets anders

information-hours =
    Het team werkt alleen tijdens de openingstijden. Als je iets hebt verstuurd, staat op deze pagina wanneer er mensen zijn.

    Je kunt altijd schrijven. Het antwoord komt als het team er weer is.

    Is er nu gevaar? Bel 112.
    .chat =
        Het team werkt alleen tijdens de openingstijden. Je kunt altijd schrijven. Het antwoord komt als het team er weer is.

        Is er nu gevaar? Bel 112.

information-region =
    Dit team werkt voor de regio rond Rotterdam en Dordrecht.

    Woon je ergens anders? Vraag het team wie bij jou in de buurt kan helpen. Voor geld, wonen en zorg kan ook je eigen gemeente helpen.

    Veilig Thuis helpt in heel Nederland: 0800-2000. Gratis, dag en nacht.

    Dwingt iemand je? CoMensha helpt ook in heel Nederland: 033-448 11 86.

    Andere plekken staan bij { web-lines-more }.

information-enough = Weet je nu genoeg?
    .enough = Ja, ik stop hier
    .another = Nee, ik wil nog iets anders weten
    .person = Nee, ik wil het aan een mens vragen
