# The questions. Plain words, short sentences, no exclamation marks.

## Parents and carers (a child may read along)

parent-welcome =
    Jó, hogy ezt megkérdezed. Nem kell biztosnak lenned.

    A gyereked neve nem kell.

parent-child_safe = Biztonságban van most a gyereked?
    .safe = Igen
    .unsafe = Nem, most veszély van
    .missing = A gyerekem eltűnt, nem tudom, hol van
    .unknown = Nem tudom

parent-where_now = Hol van most a gyereked?
    .hint = Cím nem kell.
    .home = Otthon
    .elsewhere = Máshol, és tudom, hol
    .distrust = Olyannál, akiben nem bízom
    .unknown = Nem tudom

parent-age = Hány éves a gyereked?
    .under_12 = 12 évesnél fiatalabb
    .a12_15 = 12–15 éves
    .a16_17 = 16 vagy 17 éves
    .a18_20 = 18–20 éves
    .a21_26 = 21–26 éves
    .a27_plus = 27 éves vagy idősebb
    .rather_not = Inkább nem mondom

parent-noticed = Mit vettél észre?
    .hint = Több válasz is jó. Ki is hagyhatod.
    .forced = Kényszerítik, vagy nem mehet el
    .injuries = Sérülései vagy zúzódásai vannak
    .fear = Fél
    .mood = Csendes, dühös vagy szomorú
    .away = Sokat van távol, vagy nem jár iskolába
    .contacts = Aggasztó új ismerősei vannak
    .gifts = Hirtelen drága dolgai, sok pénze van
    .online = Fotókkal, videókkal történik valami
    .crime = Lop, csomagot vesz át, bankkártyát ad
    .other = Valami más

parent-since = Mióta veszed ezt észre?
    .days = Néhány napja
    .weeks = Néhány hete
    .months = Néhány hónapja
    .longer = Régebb óta
    .unknown = Nem tudom

parent-child_knows = Tudja a gyereked, hogy ezt kérdezed?
    .hint = Mindkettő rendben van. Így tudja a csapat, mennyire kell óvatosnak lennie.
    .knows = Igen
    .does_not_know = Nem
    .unknown = Nem tudom

parent-need = Mire van most szükséged?
    .hint = Tanácsot kérni még nem bejelentés.
    .advice = Tanács: előbb megbeszélni
    .talk_child = Megtudni, hogyan beszéljek vele
    .report = Bejelentést tenni
    .support = Segítség a gyerekemnek
    .unknown = Még nem tudom

parent-words = Elmondanád a saját szavaiddal, mi történik?
    .hint = Néhány mondat elég. Név és cím nem kell.
