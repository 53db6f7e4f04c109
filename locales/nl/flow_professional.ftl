# De vragen. Niveau B1, "u", geen uitroeptekens.

## Professionals

professional-welcome =
    Goed dat u overlegt. U hoeft niets zeker te weten.

    Noem geen naam van uw cliënt of leerling. Dat is hier niet nodig.

professional-acute = Is er op dit moment gevaar voor iemand?
    .now = Ja, er is nu gevaar
    .not_now = Nee, niet op dit moment
    .unknown = Dat weet ik niet

professional-kind = Wat hebt u nodig?
    .hint = Advies vragen is nog geen melding.
    .advice = Advies: eerst overleggen
    .report = Een melding doen
    .referral = Iemand verwijzen voor hulp
    .care_coordination = Zorgcoördinatie
    .training = Een training

professional-client_age = Is de persoon jonger dan 18?
    .minor = Ja
    .adult = Nee
    .unknown = Dat weet ik niet

professional-involved = Wat loopt er al voor deze persoon?
    .hint = Meer antwoorden mogen. Noem geen plek van een opvang.
    .care = Zorg of opvang
    .justice = Een strafzaak
    .residence = Een procedure over verblijf
    .other = Iets anders

professional-meldcode =
    De Meldcode huiselijk geweld en kindermishandeling heeft vijf stappen.

    Stap 1: breng de signalen in kaart. Schrijf op wat u zag en hoorde.

    Stap 2: overleg met een collega of met Veilig Thuis. Een naam is dan niet nodig.

    Stap 3: praat met de mensen om wie het gaat.

    Stap 4: weeg af of er gevaar is, nu of steeds weer.

    Stap 5: beslis over melden, over hulp, of over allebei.

professional-step = Bij welke stap van de Meldcode bent u?
    .step_1 = Stap 1: signalen in kaart brengen
    .step_2 = Stap 2: overleggen
    .step_3 = Stap 3: praten met de mensen om wie het gaat
    .step_4 = Stap 4: afwegen
    .step_5 = Stap 5: beslissen
    .none = Geen, of dat weet ik niet

professional-step_1 = Schrijf op wat u zelf zag of hoorde, en wanneer. Wat u denkt, schrijft u apart op.

professional-step_2 = Dit overleg met ons past bij stap 2. Veilig Thuis geeft ook advies: 0800-2000. Gratis, dag en nacht.

professional-step_3 = Denk eerst na of het gesprek veilig kan. Wie luistert mee, en wat gebeurt er daarna? U mag dit eerst met het team overleggen.

professional-step_4 =
    Vraag uzelf bij stap 4: Is er een vermoeden? Is er nu gevaar, of is het steeds weer onveilig? Dan meldt u bij Veilig Thuis.

    Kunt u zelf goede hulp geven of regelen? Willen de mensen om wie het gaat die hulp? Is het daarmee op tijd veilig?

professional-step_5 = Bij stap 5 zijn er twee vragen. Is melden nodig? En kunt u ook zelf goede hulp geven of regelen? Soms is het allebei ja.

professional-client_knows = Weet de persoon dat u dit vraagt?
    .agrees = Ja, en die vindt het goed
    .disagrees = Ja, maar die wil het niet
    .does_not_know = Nee
    .unknown = Dat weet ik niet

professional-saw = Wat hebt u gezien of gehoord?
    .hint = Een paar zinnen is genoeg. Namen en adressen hoeven niet.

professional-responsible = Wie is straks verantwoordelijk voor de hulp?
    .hint = U kunt zelf verantwoordelijk blijven. Het team denkt dan op afstand mee.
    .we_do = Wij blijven verantwoordelijk
    .together = Liefst samen
    .transfer = Liefst het team
    .unknown = Dat weet ik nog niet
