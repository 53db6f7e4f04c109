# Hulplijnen: wat de persoon ziet. De gegevens en hoe zeker ze zijn, staan in help_lines.json.
# Een coördinator kijkt elke lijn na op het bureau. Tot dan staat erbij dat dat nog niet is gedaan.

line-112 = 112
    .what = Een leven in gevaar. Met de app 112NL kun je chatten. De meldkamer ziet dan waar je bent.
    .contact = 112
    .hours = Dag en nacht
    .languages = Nederlands, Engels. De app kent meer talen.

line-police = Politie, als er geen haast is
    .what = Iets melden, iemand is vermist, of praten met het team mensenhandel of zeden.
    .contact = 0900-8844
    .hours = Dag en nacht
    .languages = Nederlands, Engels

line-veilig-thuis = Veilig Thuis
    .what = Geweld thuis, of een kind dat niet veilig is. Voor advies en om te melden.
    .contact = 0800-2000 of de chat op veiligthuis.nl
    .hours = Telefoon: dag en nacht, gratis. Chat: meestal op werkdagen van 9 tot 17 uur. Melden kan niet in de chat.
    .languages = Nederlands, aan de telefoon met een tolk

line-113 = 113 Zelfmoordpreventie
    .what = Als je niet meer wilt leven, of bang bent om een ander.
    .contact = 113 of 0800-0113, of 113.nl
    .hours = Dag en nacht. Beide nummers zijn gratis.
    .languages = Nederlands, een beetje Engels

line-csg = Centrum Seksueel Geweld
    .what = Na seks tegen je wil. De eerste 7 dagen zijn belangrijk. Voor medische hulp liefst binnen 72 uur.
    .contact = 0800-0188 of centrumseksueelgeweld.nl
    .hours = Dag en nacht
    .languages = Nederlands, Engels

line-comensha = CoMensha
    .what = Mensenhandel: vragen, een veilige plek, registratie. Voor heel Nederland.
    .contact = 033-448 11 86 of info@comensha.nl
    .hours = Werkdagen van 9 tot 17 uur
    .languages = Nederlands, Engels

line-essm = Humanitas PMW en ESSM
    .what = Onze eigen organisatie, voor zorgcoördinatie.
    .contact = 010-236 52 12
    .hours = Nog niet bekend
    .languages = Nog niet bekend

line-fier = Chat met Fier
    .what = Chatten zonder je naam, over geweld en dwang.
    .contact = chatmetfier.nl
    .hours = Avond en nacht. De tijden zijn nog niet zeker.
    .languages = Nederlands

line-helpwanted = Helpwanted
    .what = Iemand dreigt met foto’s of filmpjes, of ze staan online. Voor elke leeftijd.
    .contact = 020-261 52 75 of helpwanted.nl
    .hours = Nog niet bekend
    .languages = Nederlands, Engels. Andere talen met een vertaalprogramma.

line-kindertelefoon = Kindertelefoon
    .what = Praten of chatten als je 8 tot 18 jaar bent.
    .contact = 0800-0432 of kindertelefoon.nl
    .hours = Elke dag van 11 tot 21 uur
    .languages = Nederlands

line-slachtofferhulp = Slachtofferhulp Nederland
    .what = Hulp na een misdrijf: met regels, met brieven en met wat het met je doet.
    .contact = 0900-0101 of slachtofferhulp.nl
    .hours = Werkdagen van 8 tot 20 uur, zaterdag van 10 tot 17 uur
    .languages = Nederlands, Engels

line-meld-misdaad = Meld Misdaad Anoniem
    .what = Iets vertellen over een misdrijf zonder je naam. Je krijgt er geen hulp.
    .contact = 0800-7000 of meldmisdaadanoniem.nl
    .hours = Elke dag
    .languages = Nederlands, Engels

line-fairwork = FairWork
    .what = Misbruik op het werk, voor mensen uit andere landen.
    .contact = 020-760 08 09 of fairwork.nu
    .hours = Werkdagen
    .languages = 12 talen, door vrijwilligers (2019)

line-arbeidsinspectie = Nederlandse Arbeidsinspectie
    .what = Misbruik op het werk melden.
    .contact = 0800-5151 of nlarbeidsinspectie.nl
    .hours = Werkdagen
    .languages = Nederlands, Engels, Pools, Roemeens, Bulgaars

line-proud = PROUD
    .what = Vakbond van sekswerkers.
    .contact = wijzijnproud.nl
    .hours = Geen vaste tijden
    .languages = Nederlands, Engels

line-ugly-mugs = Ugly Mugs NL
    .what = Waarschuwen voor gewelddadige klanten, of een klant nakijken. Hulp bij een aangifte.
    .contact = uglymugs.nl
    .hours = Online
    .languages = Meer talen

line-soa-aids = Soa Aids Nederland
    .what = Informatie over soa’s en testen.
    .contact = soaaids.nl
    .hours = Werkdagen
    .languages = Meer talen

line-ggd = GGD, Centrum Seksuele Gezondheid Rotterdam-Rijnmond
    .what = Testen op soa’s, voor sekswerkers gratis en zonder je naam.
    .contact = ggdrotterdamrijnmond.nl
    .hours = Werkdagen
    .languages = Nederlands, Engels, met een tolk

line-juridisch-loket = Juridisch Loket
    .what = Een eerste gratis advies over regels en rechten.
    .contact = 0800-8020 of juridischloket.nl
    .hours = Werkdagen van 9 tot 17 uur
    .languages = Nederlands, een beetje Engels

line-arosa = Arosa
    .what = Opvang voor vrouwen in Rotterdam en Dordrecht. Je komt er via Veilig Thuis.
    .contact = 0800-2000
    .hours = Dag en nacht, via Veilig Thuis
    .languages = Nederlands

line-vertrouwenspersoon = Vertrouwenspersoon sekswerkers Rotterdam
    .what = Iemand van de gemeente met wie je in vertrouwen kunt praten. We weten nog niet zeker of dit nog bestaat.
    .contact = rotterdam.nl
    .hours = Nog niet bekend
    .languages = Nog niet bekend

line-elsewhere = Zorgcoördinatie in andere regio’s
    .what = Den Haag: SHOP, 070-361 47 47. Amsterdam: HVO en ACM. Eindhoven: Lumens, 040-219 33 88. Utrecht en Gelderland: Moviera, 088-374 47 44.
    .contact = wegwijzermensenhandel.nl
    .hours = Werkdagen
    .languages = Nederlands, Engels

line-sense = Sense
    .what = Vragen over seks, tot en met 25 jaar.
    .contact = sense.info
    .hours = De chat is op wisselende tijden open
    .languages = Nederlands

line-stop-it-now = Stop it Now
    .what = Als je je zorgen maakt over je eigen gedachten over kinderen of jongeren.
    .contact = 0800-2666436 of stopitnow.nl
    .hours = Op vaste tijden
    .languages = Nederlands

line-luisterlijn = De Luisterlijn
    .what = Iemand om mee te praten.
    .contact = 088-0767 000 of deluisterlijn.nl
    .hours = Dag en nacht
    .languages = Nederlands

line-schadefonds = Schadefonds Geweldsmisdrijven
    .what = Geld voor schade door geweld aanvragen.
    .contact = schadefonds.nl
    .hours = Werkdagen
    .languages = Nederlands, Engels

line-undocumented = Dokters van de Wereld, ROS en Pauluskerk Rotterdam
    .what = Voor mensen zonder papieren: gezondheid, rechten, een bed.
    .contact = Zoek op de naam van de organisatie
    .hours = Nog niet bekend
    .languages = Meer talen

line-opora = Opora
    .what = Hulp voor mensen uit Oekraïne in Nederland.
    .contact = opora.nu
    .hours = Nog niet bekend
    .languages = Oekraïens, Russisch, Engels

line-nidos = Nidos
    .what = Voogd van jongeren die alleen in Nederland zijn.
    .contact = nidos.nl
    .hours = Dag en nacht bereikbaar
    .languages = Nederlands, Engels

## De openbare pagina

web-lines-title = Hulplijnen

web-lines-what =
    Hier staan andere plekken waar je hulp kunt krijgen. Is er nu gevaar? Bel 112.

    Bij elke lijn staat wanneer wij hem hebben nagekeken. Staat er “nog niet nagekeken”? Dan kan er iets veranderd zijn.

web-lines-link = Hulplijnen

web-lines-more = Alle hulplijnen

web-lines-contact = Bereiken

web-lines-hours = Wanneer

web-lines-languages = Talen

web-lines-new = nog niet nagekeken

web-lines-old = lang geleden nagekeken: { $day }

web-lines-fresh = nagekeken: { $day }

web-lines-region-title = Woon of werk je ergens anders?

web-lines-region =
    Wij werken in { $count } gemeenten. Ergens anders? Je kunt ons altijd een vraag stellen. Een mens kijkt dan wie bij jou in de buurt helpt.

    Gaat het om mensenhandel, dan kun je in heel Nederland CoMensha bellen: 033-448 11 86.

    Geweld thuis, of een kind dat niet veilig is: Veilig Thuis, 0800-2000. Het nummer is overal hetzelfde.

    Voor geld, wonen en zorg kun je vragen bij je eigen gemeente.

web-lines-towns = De gemeenten waar wij werken

## Het bureau

desk-resources = Hulplijnen

desk-resources-text = Deze lijnen ziet iedereen in de webchat, op de pagina Hulplijnen. 112 staat altijd bovenaan.

desk-resources-means = Nagekeken betekent: jij hebt vandaag zelf gebeld of op de eigen site van de organisatie gekeken, en naam, nummer, tijden en talen kloppen. Druk pas dan op de knop. Je naam en de dag worden bewaard. Na { $days } dagen vragen we het opnieuw.

desk-resources-wrong = Klopt er iets niet? Druk dan niet op de knop en vertel het de beheerder. De lijst hoort bij het programma.

desk-resources-todo = Na te kijken ({ $count })

desk-resources-done = Nagekeken ({ $count })

desk-resources-none = Alles is nagekeken.

desk-resources-new = nog niet nagekeken

desk-resources-old = lang geleden nagekeken

desk-resources-by = Nagekeken op { $day } door { $name }

desk-resources-staff-only = alleen voor collega’s

desk-resources-source = Waar dit vandaan komt (Engels):

desk-resources-do = Vandaag nagekeken, het klopt

desk-refused-resource-gone = Deze hulplijn is veranderd of is er niet meer. Kijk opnieuw in de lijst.
