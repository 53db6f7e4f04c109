# The questions. Plain words, short sentences, no exclamation marks.

## Professionals

professional-welcome =
    Jó, hogy tanácsot kérsz. Semmiben sem kell biztosnak lenned.

    Ne írd le az ügyfeled vagy a tanulód nevét. Itt nincs rá szükség.

professional-acute = Veszélyben van most valaki?
    .now = Igen, most veszély van
    .not_now = Nem, jelenleg nem
    .unknown = Nem tudom

professional-kind = Mire van szükséged?
    .hint = Tanácsot kérni még nem bejelentés.
    .advice = Tanács: előbb megbeszélni
    .report = Bejelentést tenni
    .referral = Valakit hozzátok irányítani
    .care_coordination = A segítség összehangolása
    .training = Egy képzés

professional-client_age = 18 évesnél fiatalabb az illető?
    .minor = Igen
    .adult = Nem
    .unknown = Nem tudom

professional-involved = Mi van már folyamatban ennél az embernél?
    .hint = Több válasz is jó. Ne írd le, hol van egy menedékhely.
    .care = Ellátás vagy menedékhely
    .justice = Büntetőügy
    .residence = Tartózkodási eljárás
    .other = Valami más

professional-meldcode =
    A holland jelzési szabályzat (Meldcode) családon belüli erőszak és gyermekbántalmazás esetére öt lépésből áll.

    1. lépés: gyűjtsd össze a jeleket. Írd le, mit láttál és hallottál.

    2. lépés: beszéld meg egy kollégával vagy a Veilig Thuisszal. Ehhez nem kell név.

    3. lépés: beszélj az érintettekkel.

    4. lépés: mérlegeld, van-e veszély, most vagy újra meg újra.

    5. lépés: dönts a bejelentésről, a segítségről vagy mindkettőről.

professional-step = A Meldcode melyik lépésénél tartasz?
    .step_1 = 1. lépés: a jelek összegyűjtése
    .step_2 = 2. lépés: megbeszélés
    .step_3 = 3. lépés: beszélgetés az érintettekkel
    .step_4 = 4. lépés: mérlegelés
    .step_5 = 5. lépés: döntés
    .none = Egyiknél sem, vagy nem tudom

professional-step_1 = Írd le, mit láttál vagy hallottál te magad, és mikor. Külön írd le, mit gondolsz.

professional-step_2 = Ha velünk beszélsz, az a 2. lépéshez tartozik. A Veilig Thuis is ad tanácsot: 0800-2000. Ingyenes, éjjel-nappal.

professional-step_3 = Előbb gondold át, lehet-e biztonságos a beszélgetés. Ki hallgatja, és mi történik utána? Ezt előbb megbeszélheted a csapattal.

professional-step_4 =
    A 4. lépésnél kérdezd meg magadtól: Van gyanú? Van most veszély, vagy újra meg újra nem biztonságos? Akkor bejelentést teszel a Veilig Thuisnál.

    Tudsz te magad jó segítséget adni vagy szervezni? Szeretnék az érintettek ezt a segítséget? Időben biztonsághoz vezet?

professional-step_5 = Az 5. lépésnek két kérdése van. Kell bejelentés? És emellett te magad is tudsz jó segítséget adni vagy szervezni? Néha mindkettőre igen a válasz.

professional-client_knows = Tudja az illető, hogy ezt kérdezed?
    .agrees = Igen, és egyetért
    .disagrees = Igen, de nem szeretné
    .does_not_know = Nem
    .unknown = Nem tudom

professional-saw = Mit láttál vagy hallottál?
    .hint = Néhány mondat elég. Név és cím nem kell.

professional-responsible = Ki lesz felelős a segítségért?
    .hint = Te magad is felelős maradhatsz. A csapat ekkor távolról segít gondolkodni.
    .we_do = Mi maradunk felelősek
    .together = Együtt, ha lehet
    .transfer = A csapat, ha lehet
    .unknown = Még nem tudom
