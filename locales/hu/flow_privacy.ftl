# The questions. Plain words, short sentences, no exclamation marks.

## What we keep, and complaints (children read this too)

privacy-about = Mit szeretnél?
    .see = Újra látni a beszélgetésemet
    .erase = Törölni a beszélgetésemet
    .complaint = Panaszt elmondani
    .other = Valami mást

privacy-see =
    Ha elküldtél valamit a csapatnak, kapsz egy 24 számjegyű kódot. Ezzel a kóddal újra megnyitod a beszélgetésedet, másik készüléken is.

    Akinél a kód van, az elolvashatja. Őrizd biztonságos helyen. A kód nélkül nem tudjuk megnyitni neked a beszélgetésedet.
    .chat =
        Amit itt írtál, azt ebben a chatben láthatod újra. A csapat más helyen nem tudja megnyitni neked a beszélgetésedet.

privacy-erase =
    Előbb nyisd meg a beszélgetésedet. Ha ezen a készüléken már nincs nyitva, használd a kódodat. Utána válaszd azt a gombot, amelyik mindent töröl. Még egyszer megkérdezem, biztosan szeretnéd-e.

    Ekkor rögtön töröljük, amit te írtál, és amit a csapat neked írt. Nem kell megmondanod, ki vagy. Ha már nincs meg a kód, így nem lehet.
    .chat =
        Küldd el a /forget parancsot ebben a chatben. Még egyszer megkérdezem, biztosan szeretnéd-e.

        Ekkor nálunk rögtön töröljük, amit te írtál, és amit a csapat neked írt. Nem kell megmondanod, ki vagy. Ebben a chatben törlöm az utolsó 48 óra üzeneteit.

privacy-enough = Eleget tudsz most?
    .enough = Igen, itt befejezem
    .another = Nem, mást szeretnék
    .person = Nem, embert szeretnék kérdezni

privacy-complaint =
    Mindig tehetsz panaszt. Olyan ember olvassa el, aki panaszokkal foglalkozik.

privacy-words = Mit szeretnél elmondani vagy kérdezni?
    .hint = Néhány mondat elég. Név nem kell.
