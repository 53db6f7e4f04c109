# Hulp bij gevaar en wat de chat zelf zegt. 112 staat altijd vooraan. Korte zinnen.
# Voor de start leest een moedertaalspreker deze teksten na.
# De nummers staan met hun bron in de lijst van hulplijnen.

## Hulp in nood

emergency =
    Is er nu gevaar? Bel 112.

    Lukt praten niet? Met de app 112NL kan de meldkamer met je chatten. De meldkamer ziet dan waar je bent.

    Seks tegen je wil: Centrum Seksueel Geweld, 0800-0188. Gratis, dag en nacht.

    Geweld thuis, of een kind dat niet veilig is: Veilig Thuis, 0800-2000. Gratis, dag en nacht.

    Wil je niet meer leven: bel 113 of 0800-0113. Gratis, dag en nacht.

    Iemand dreigt met foto’s of filmpjes: Helpwanted, 020-261 52 75 of helpwanted.nl.

    De politie, als er geen haast is: 0900-8844.

    Deze chat is geen noodnummer. Het team leest je bericht alleen tijdens de openingstijden.

help-now =
    Bel nu 112.

    Lukt praten niet? Met de app 112NL kan de meldkamer met je chatten. De meldkamer ziet dan waar je bent.

    Ben je zelf in gevaar en kun je veilig weg? Ga naar een plek met andere mensen.

    Wacht niet op een antwoord in deze chat.

help-now-other =
    Bel nu 112. Zeg waar de hulp nodig is.

    Wacht niet op een antwoord in deze chat.

    Zelf ingrijpen kan het gevaar groter maken.

help-violence =
    Ben je nu in gevaar? Bel 112.

    Wat iemand jou aandoet, is niet jouw schuld.

    Is de persoon je partner of familie? Dan kun je ook Veilig Thuis bellen: 0800-2000. Gratis, dag en nacht.

help-rape =
    Ben je nu in gevaar of gewond? Bel 112.

    Het is niet jouw schuld.

    Bel het Centrum Seksueel Geweld: 0800-0188. Gratis, dag en nacht. Ze helpen met je gezondheid en met het bewaren van sporen. De eerste 7 dagen zijn belangrijk. Hoe eerder, hoe beter.

    Je hoeft nog niets te beslissen over de politie.

help-coercion =
    Ben je nu in gevaar of kun je niet weg? Bel 112.

    Jij mag zelf beslissen over je lichaam, je geld en je tijd. Ook als iemand iets anders zegt.

    Praat niet over deze chat met de persoon die over jou beslist.

help-children =
    Is er nu gevaar voor het kind? Bel 112.

    Veilig Thuis denkt met je mee: 0800-2000. Gratis, dag en nacht.

help-no-bed =
    Ben je nu in gevaar? Bel 112.

    Ben je weg vanwege geweld thuis? Bel Veilig Thuis: 0800-2000. Gratis, dag en nacht.

    Het team kan geen slaapplek beloven. Het zoekt wel met je mee.

help-suicide =
    Is er nu gevaar? Bel 112.

    Goed dat je het zegt. Bel 113 of 0800-0113. Gratis, dag en nacht. Er is ook 113.nl.

    Blijf niet alleen, als dat kan. Ga naar iemand bij wie je je veilig voelt.

help-pictures =
    Ben je nu in gevaar? Bel 112.

    Het is niet jouw schuld. Wie dreigt, doet iets fout.

    Stuur geen nieuwe foto’s of filmpjes. Betaal niet, als dat veilig kan. Bewaar wel de berichten waarin die persoon dreigt.

    Helpwanted kan helpen om beelden weg te halen: 020-261 52 75 of helpwanted.nl.

help-young =
    Ben je nu in gevaar? Bel 112.

    Het is niet jouw schuld. Goed dat je het vertelt.

    Is er seks geweest die je niet wilde? Bel het Centrum Seksueel Geweld: 0800-0188. Gratis, dag en nacht. De eerste 7 dagen zijn belangrijk.

help-young-crime =
    Ben je nu in gevaar? Bel 112.

    Goed dat je het vertelt. Word je bedreigd, of moet je meedoen van iemand? Dan is dat niet jouw schuld. Je hoeft dit niet alleen op te lossen.

help-missing-child =
    Is er nu gevaar? Bel 112.

    Is er geen direct gevaar? Bel de politie: 0900-8844. Zeg dat een kind vermist is. Wachten is niet nodig.

    Wacht niet op een antwoord in deze chat.

help-minor =
    Is er nu gevaar? Bel 112.

    Veilig Thuis geeft advies over de veiligheid van kinderen: 0800-2000. Gratis, dag en nacht.

help-forced =
    Is er nu gevaar, of zit iemand vast? Bel 112.

    Is er geen direct gevaar? De politie is te bereiken op 0900-8844.

    Zelf ingrijpen kan het gevaar groter maken.

## Wat de chat belooft en wat niet

limits =
    Het team houdt voor zich wat je vertelt. Soms kan dat niet. Is een leven of een kind in gevaar, dan kan het zijn dat het team iets moet doen. Als het kan, hoor je dat van tevoren.

quick-exit =
    Met de knop om snel weg te gaan sluit je deze pagina. Er komt een andere, neutrale pagina. Wat nog niet naar het team is gestuurd, is dan weg. Wat het team al heeft, blijft daar. Met je code kun je het weer openen.

    Je telefoon of computer kan nog onthouden dat je hier was. Wis daarom zelf de geschiedenis van je browser, als dat veilig is.

## Wat de chat zegt

engine-empty = Er staat nog niets. Schrijf eerst iets en verstuur het dan.

engine-first = Dank je dat je dit schrijft. Ik bewaar het, je hoeft het niet nog eens te schrijven. Een computerprogramma van ons kijkt naar de woorden, om te zien of er haast bij is. Eerst een paar korte vragen.

engine-fits = Door wat je schreef, zet ik één antwoord vooraan. Jij kiest wat past.

engine-calm = Deze chat is voor mensen die hulp zoeken of een vraag hebben voor het team. Over andere mensen zeg ik niets, ook niet of iemand hier schrijft. Zoek je zelf hulp? Ga dan verder met de vraag op het scherm.

engine-duress = Dat woord wordt misschien ook zomaar geschreven. Kies een woord of korte zin van minstens vijf letters die je anders nooit schrijft.

engine-too-long = De tekst is te lang. Er passen { $limit } tekens en het zijn er { $length }. De tekst staat er nog. Maak hem korter, of verstuur hem in stukken.

engine-not-a-choice = Dat bewaar ik. Kies ook een van de antwoorden op het scherm. Dan kan ik verder.

engine-not-a-number = Dat bewaar ik. Schrijf ook een getal van { $min } tot en met { $max }.

engine-found = Dit past er misschien bij. Kies een onderwerp. De woorden bewaar ik.

engine-not-found = Daar weet ik niets over. De woorden bewaar ik. Kies een onderwerp, probeer een ander woord, of vraag het een mens.

engine-lines = { web-lines-what }

engine-pick-one = Kies één antwoord.

engine-pick-some = Kies één of meer antwoorden.

engine-unknown-option = Die keuze ken ik niet. Kies een van de antwoorden op het scherm.

engine-passed = Die vraag is al voorbij. Geschreven woorden bewaar ik. Ga verder met wat nu op het scherm staat.

engine-no-back = Verder terug kan niet.

engine-no-skip = Hier is niets om over te slaan.

engine-restarted = De vragen zijn intussen veranderd. Daarom begin ik bij een eerdere vraag. Alle antwoorden zijn bewaard.

engine-language = We gaan verder in het Nederlands.

engine-handed-off =
    Ik heb alles tot nu toe meteen doorgegeven aan het team. Volgende antwoorden gaan er ook naartoe.

    Is het team er nu, dan leest een medewerker het zo snel mogelijk. Is het team er niet, dan gebeurt dat als het weer open is. Het antwoord komt op deze pagina.

    Er komt een code om later terug te komen. Verder antwoorden mag, maar het hoeft niet.
    .chat =
        Ik heb alles tot nu toe meteen doorgegeven aan het team. Volgende antwoorden gaan er ook naartoe.

        Is het team er nu, dan leest een medewerker het zo snel mogelijk. Is het team er niet, dan gebeurt dat als het weer open is. Het antwoord komt in deze chat.

        Verder antwoorden mag, maar het hoeft niet.

engine-handed-over =
    Bedankt. Het team heeft nu alles wat hier verteld is.

    Een medewerker leest het en antwoordt op deze pagina. Hier staat ook wanneer er mensen zijn.

    Terugkomen kan met de code. Meer schrijven kan hier altijd.
    .chat =
        Bedankt. Het team heeft nu alles wat hier verteld is.

        Een medewerker leest het en antwoordt in deze chat. Meer schrijven kan hier altijd.

engine-person =
    Ik heb de vraag om een mens doorgegeven aan het team, met alles wat al verteld is.

    Een medewerker antwoordt op deze pagina. Hier staat ook wanneer er mensen zijn.

    Terugkomen kan met de code. Meer schrijven kan hier alvast.
    .chat =
        Ik heb de vraag om een mens doorgegeven aan het team, met alles wat al verteld is.

        Een medewerker antwoordt in deze chat. Meer schrijven kan hier alvast.

engine-talk = Verder schrijven kan hier altijd. Het team leest het en antwoordt op deze pagina.
    .chat = Verder schrijven kan hier altijd. Het team leest het en antwoordt in deze chat.

engine-full = Dit past er niet meer bij en is niet bewaard. Ga verder naar het einde en verstuur, of vraag om een mens. Daarna kan er meer bij.

engine-ended = Dit gesprek is gestopt. Wat hier geschreven is, is gewist. Opnieuw beginnen kan altijd.
    .chat = Klaar. Bij ons is het gewist. Een nieuw bericht begint een nieuw gesprek.

engine-corrected = De verandering is bewaard.

engine-no-files =
    Foto’s, filmpjes, stickers, geluid en andere bestanden nemen we niet aan. We hebben het niet bewaard. Schrijf het in woorden, als dat kan.
    .chat =
        Foto’s, filmpjes, stickers, geluid en andere bestanden nemen we niet aan. We hebben het niet bekeken en niet bewaard. Ik probeer het ook uit deze chat te wissen.

        Schrijf het in woorden, als dat kan.

engine-no-place =
    Een contact of een plek nemen we niet aan. We hebben het niet bewaard.
    .chat =
        Een contact of een plek nemen we niet aan. We hebben het niet bewaard. Ik probeer het ook uit deze chat te wissen.

engine-web = Verder in de webchat? Gebruik dan de link in dit bericht. De link werkt één keer en een kwartier lang. Daarna wis ik hier de berichten van de laatste 48 uur, en weten wij niet meer van welk account op Telegram dit gesprek was. Wat al verteld is, blijft bij het team. In de webchat staat het niet.

engine-lifetime = Dat is ingesteld.

## Alleen in Telegram

chat-honest =
    Dit is de chat van Humanitas ESSM. Eerst vraagt een computer iets, daarna antwoordt een mens van het team.

    Telegram weet welk account je hebt en bewaart deze chat. Wij bewaren je account zolang het gesprek loopt, op slot. Je naam en foto bewaren we niet.

    Is dat niet veilig voor jou? In de webchat hoef je geen account te hebben.

chat-received = Je bericht is bij het team.

chat-moved = Klaar. Deze chat is aan onze kant leeg.

chat-joined = De antwoorden van het team komen voortaan ook in deze chat. Je kunt hier ook terugschrijven. Telegram bewaart wat hier staat. Met /forget wissen we bij ons alles.

chat-busy = In deze chat loopt al een gesprek. Ga daarmee verder, of wis het eerst met /forget. Vraag daarna een nieuwe link in de webchat.

chat-link-over = Deze link werkt niet meer. Vraag een nieuwe in de webchat.

engine-help =
    Dit kan hier:

    /person – een mens, graag
    /emergency – hulp bij gevaar
    /lines – hulplijnen
    /language – een andere taal
    /web – verder in de webchat
    /lifetime – hoe lang berichten hier blijven
    /stop – stoppen
    /forget – alles wissen
    /privacy – wie leest mee en wat we bewaren

engine-privacy =
    Wie leest mee? Bij ons alleen het team dat helpt, en bij spoed de dienst die bereikbaar is. Telegram kan lezen wat in deze chat staat, en weet van welk account. De webchat gaat niet langs Telegram.

    Wat bewaren wij? Alle berichten, ook die van het team, op slot. En het nummer van deze chat, op slot, zolang het gesprek loopt. Een naam, foto of telefoonnummer van Telegram bewaren we niet. Zonder slot bewaren we de tijd, de taal, het onderwerp, hoe dringend het is, en een bedachte naam.

    Tijdens de vragen kan ons programma de antwoorden zelf openen. Dat moet, omdat Telegram geen sleutel voor ons bewaart. Gaan ze niet naar het team, dan wissen we ze na 24 uur.

    Met /forget wissen we bij ons alles. In deze chat wis ik dan de berichten van de laatste 48 uur.

chat-again = (Misschien zag je dit al.)

chat-team = Het team schrijft:

chat-hidden = Er is een bericht. Tik op het grijze vlak om het te lezen.

chat-done = Klaar

chat-to-web = Naar de webchat

chat-emergency = Hulp bij gevaar

chat-failed = Er ging bij ons iets mis. Je bericht is niet aangekomen. Probeer het zo opnieuw. Is er gevaar, wacht dan niet en bel 112.

chat-about = Praten zonder je naam te noemen. Eerst vraagt een computer iets, daarna antwoordt een mens. Telegram weet welk account je hebt. Is er nu gevaar? Bel 112.

chat-about-short = Praten zonder je naam te noemen.

chat-command-person = Een mens, graag

chat-command-emergency = Hulp bij gevaar

chat-command-lines = Hulplijnen

chat-command-language = Een andere taal

chat-command-web = Verder in de webchat

chat-command-lifetime = Hoe lang berichten blijven

chat-command-stop = Stoppen

chat-command-forget = Alles wissen

chat-command-privacy = Wie leest mee, wat we bewaren

chat-command-help = Wat je hier kunt doen
