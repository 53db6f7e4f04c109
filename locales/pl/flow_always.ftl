# The questions. Plain words, short sentences, no exclamation marks.

## What is always there

always-language = W jakim języku chcesz pisać?

always-lifetime = Jak długo wiadomości mogą zostać na tym czacie?
    .hint = Potem usuwam swoje i Twoje wiadomości, u Ciebie i na Telegramie. Starszych niż 48 godzin nie mogę już usunąć. Tak samo tego, co ktoś już przeczytał lub skopiował. To, co ma zespół, zostaje u zespołu.
    .keep = Zostaw tak, jak jest
    .day = Jeden dzień
    .hour = Jedna godzina

always-stop = Chcesz zakończyć?
    .hint = Jeśli zespół nic jeszcze nie ma, usuniemy to, co jest tu napisane. To, co zespół już ma, zostaje tam, dopóki nie wybierzesz usunięcia.
    .go_on = Nie, piszę dalej
    .leave = Tak, kończę
    .forget = Usuń wszystko

always-erase = { always-forget }
    .chat = { always-forget.chat }
    .keep = Nie, niczego nie usuwaj
    .forget_all = Tak, usuń wszystko

always-forget =
    Chcesz usunąć wszystko?

    Wtedy od razu usuwamy tu Twoje wiadomości i odpowiedzi oraz to, co napisał do Ciebie zespół. Zespół nie może już tego otworzyć. Twój kod już nie działa. Tego nie da się cofnąć.

    Jeśli ktoś z zespołu już to czytał, ta osoba może to nadal pamiętać.

    Tego, co sam zapamiętuje Twój telefon lub przeglądarka, nie możemy usunąć. Pomyśl o historii przeglądarki.
    .chat =
        Chcesz usunąć wszystko?

        Wtedy od razu usuwamy u nas Twoje wiadomości i odpowiedzi oraz to, co napisał do Ciebie zespół. Zespół nie może już tego otworzyć. Tego nie da się cofnąć.

        Jeśli ktoś z zespołu już to czytał, ta osoba może to nadal pamiętać.

        Na tym czacie usuwam wiadomości z ostatnich 48 godzin. Starszych nie mogę usunąć. Potem usuń ten czat w Telegramie u siebie, jeśli to bezpieczne.
    .keep = Nie, niczego nie usuwaj
    .forget_all = Tak, usuń wszystko
