# De vragen. Niveau B1, "je", geen uitroeptekens.

## De opening: iedereen komt hier binnen, ook kinderen

opening-language = Welke taal wil je gebruiken?

opening-what =
    Goed dat je er bent. Eerst stelt een computer een paar korte vragen. Je mag vragen overslaan. Je kunt ook meteen om een mens vragen.

opening-secrecy =
    Ik vraag niet wie je bent. Alleen het team van Humanitas ESSM dat jou helpt, kan lezen wat je verstuurt.

    Is een leven of een kind in gevaar, dan moet het team soms iets doen. Als het kan, hoor je dat van tevoren. Een antwoord over gevaar stuur ik meteen door. Dat zeg ik je dan.
    .chat =
        Ik vraag niet wie je bent. Bij ons kan alleen het team van Humanitas ESSM dat jou helpt, lezen wat je verstuurt. Telegram bewaart deze chat ook, en weet welk account jij hebt.

        Is een leven of een kind in gevaar, dan moet het team soms iets doen. Als het kan, hoor je dat van tevoren. Een antwoord over gevaar stuur ik meteen door. Dat zeg ik je dan.

opening-leaving =
    Er zijn mensen tijdens de openingstijden. Is er nu gevaar, wacht dan niet en bel 112.

    Met de knop bovenaan ben je snel weg. Je telefoon of computer kan wel onthouden dat je hier was.
    .chat =
        Er zijn mensen tijdens de openingstijden. Is er nu gevaar, wacht dan niet en bel 112.

        Stuur geen foto’s, filmpjes, je nummer of je plek. Die nemen we niet aan.

        Met /forget wissen we bij ons alles. Met /lifetime kies je hoe lang berichten hier blijven staan.

opening-safe = Kun je nu veilig typen?
    .safe = Ja
    .unsafe = Nee
    .unknown = Dat weet ik niet

opening-danger_now = Is er op dit moment gevaar, voor jou of voor iemand anders?
    .hint = Is typen niet veilig? Je kunt altijd weggaan en later terugkomen.
    .danger = Ja, er is nu gevaar
    .no_danger = Nee
    .unknown = Dat weet ik niet

opening-reads_along = Kan iemand meelezen op je telefoon of computer?
    .nobody = Nee
    .sometimes = Soms
    .somebody = Ja

opening-reads_advice =
    Goed dat je dat zegt. Schrijf alleen wat veilig is voor jou.

    Komt er iemand aan, gebruik dan de knop om snel weg te gaan. Wat nog niet naar het team is gestuurd, is dan weg.

    Kun je later een ander toestel gebruiken, of op een andere plek schrijven? Dat is misschien veiliger.
    .chat =
        Goed dat je dat zegt. Schrijf alleen wat veilig is voor jou.

        Antwoorden van het team verberg ik in de melding op je telefoon. In deze chat kan iemand ze wel lezen.

        Met /lifetime kies je dat berichten hier na een tijd verdwijnen. Met /web ga je verder in de webchat. Dat is misschien veiliger.

opening-for_whom = Voor wie ben je hier?
    .myself_adult = Voor mij. Ik ben 18 jaar of ouder
    .myself_young = Voor mij. Ik ben jonger dan 18
    .someone_else = Voor iemand om wie ik me zorgen maak
    .my_child = Voor mijn kind
    .professional = Voor mijn werk, bijvoorbeeld zorg of onderwijs
    .municipality = Voor een gemeente of een school
    .question = Ik heb een vraag

opening-question_about = Waar gaat je vraag over?
    .own_question = Ik wil het team iets vragen
    .information = Informatie, zoals rechten, geld, wonen of hulplijnen
    .privacy = Over wat jullie bewaren, of een klacht
