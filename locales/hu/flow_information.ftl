# The questions. Plain words, short sentences, no exclamation marks.

## Knowing more about this chat (children read this too)

information-topic = Miről szeretnél többet tudni?
    .hint = Válassz egy témát, vagy írj be egy szót.
    .hours = Mikor vannak itt emberek
    .region = Máshol lakom
    .lines = { web-lines-more }
    .other = Valami más

information-hours =
    A csapat csak nyitvatartási időben dolgozik. Ha elküldtél valamit, ez az oldal megmutatja, mikor vannak itt emberek.

    Bármikor írhatsz. A válasz akkor jön, amikor a csapat újra itt van.

    Veszély van most? Hívd a 112-t.
    .chat =
        A csapat csak nyitvatartási időben dolgozik. Bármikor írhatsz. A válasz akkor jön, amikor a csapat újra itt van.

        Veszély van most? Hívd a 112-t.

information-region =
    Ez a csapat a Rotterdam és Dordrecht környéki régióban dolgozik.

    Máshol laksz? Kérdezd meg a csapatot, ki tud segíteni a közeledben. Pénz, lakás és ellátás ügyében a saját önkormányzatod (gemeente) is segíthet.

    A Veilig Thuis egész Hollandiában segít: 0800-2000. Ingyenes, éjjel-nappal.

    Valaki kényszerít? A CoMensha is egész Hollandiában segít: 033-448 11 86.

    Más helyeket itt találsz: { web-lines-more }.

information-enough = Eleget tudsz most?
    .enough = Igen, itt befejezem
    .another = Nem, mást is szeretnék tudni
    .person = Nem, embert szeretnék kérdezni
