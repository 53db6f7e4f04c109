# The questions. Plain words, short sentences, no exclamation marks.

## What is always there

always-language = Melyik nyelvet szeretnéd használni?

always-lifetime = Meddig maradhatnak az üzenetek ebben a chatben?
    .hint = Ekkor törlöm az én üzeneteimet és a tieidet, nálad és a Telegramnál is. Ami 48 óránál régebbi, azt már nem tudom törölni. Azt sem, amit valaki elolvasott vagy lemásolt. Ami a csapatnál van, az a csapatnál marad.
    .keep = Maradjon, ahogy van
    .day = Egy nap
    .hour = Egy óra

always-stop = Szeretnéd abbahagyni?
    .hint = Ha a csapatnál még nincs semmi, töröljük, amit itt írtál. Ami már a csapatnál van, az ott marad, amíg a törlést nem választod.
    .go_on = Nem, folytatom
    .leave = Igen, abbahagyom
    .forget = Minden törlése

always-erase = { always-forget }
    .chat = { always-forget.chat }
    .keep = Nem, semmit se törölj
    .forget_all = Igen, törölj mindent

always-forget =
    Mindent törölni szeretnél?

    Ekkor innen rögtön töröljük, amit te írtál, és amit a csapat neked írt. A csapat már nem tudja megnyitni. A kódod már nem működik. Ezt nem lehet visszacsinálni.

    Ha valaki a csapatból már elolvasta, emlékezhet rá.

    Amit a telefonod vagy a böngésződ maga megőriz, azt nem tudjuk törölni. Gondolj a böngésző előzményeire.
    .chat =
        Mindent törölni szeretnél?

        Ekkor nálunk rögtön töröljük, amit te írtál, és amit a csapat neked írt. A csapat már nem tudja megnyitni. Ezt nem lehet visszacsinálni.

        Ha valaki a csapatból már elolvasta, emlékezhet rá.

        Ebben a chatben törlöm az utolsó 48 óra üzeneteit. Ami régebbi, azt nem tudom törölni. Utána te magad is töröld ezt a chatet a Telegramban, ha ez nem veszélyes neked.
    .keep = Nem, semmit se törölj
    .forget_all = Igen, törölj mindent
