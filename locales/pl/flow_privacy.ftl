# The questions. Plain words, short sentences, no exclamation marks.

## What we keep, and complaints (children read this too)

privacy-about = Co chcesz zrobić?
    .see = Zobaczyć znowu moją rozmowę
    .erase = Usunąć moją rozmowę
    .complaint = Złożyć skargę
    .other = Coś innego

privacy-see =
    Gdy coś wyślesz do zespołu, dostajesz kod z 24 cyfr. Z tym kodem znowu otwierasz swoją rozmowę, także na innym urządzeniu.

    Kto ma kod, może czytać. Trzymaj go w bezpiecznym miejscu. Bez kodu nie możemy otworzyć Twojej rozmowy za Ciebie.
    .chat =
        To, co tu piszesz, możesz znowu zobaczyć na tym czacie. Zespół nie może otworzyć Twojej rozmowy za Ciebie w innym miejscu.

privacy-erase =
    Najpierw otwórz swoją rozmowę. Jeśli nie jest już otwarta na tym urządzeniu, użyj kodu. Potem wybierz przycisk, który usuwa wszystko. Zapytam jeszcze raz, czy na pewno.

    Wtedy od razu usuwamy Twoje wiadomości i odpowiedzi oraz to, co napisał do Ciebie zespół. Nie musisz mówić, kim jesteś. Jeśli nie masz już kodu, w ten sposób się nie da.
    .chat =
        Wyślij /forget na tym czacie. Zapytam jeszcze raz, czy na pewno.

        Wtedy od razu usuwamy u nas Twoje wiadomości i odpowiedzi oraz to, co napisał do Ciebie zespół. Nie musisz mówić, kim jesteś. Na tym czacie usuwam wiadomości z ostatnich 48 godzin.

privacy-enough = Czy wiesz już wystarczająco?
    .enough = Tak, kończę tutaj
    .another = Nie, chcę czegoś innego
    .person = Nie, chcę zapytać człowieka

privacy-complaint =
    Zawsze wolno złożyć skargę. Czyta ją osoba, która zajmuje się skargami.

privacy-words = Co chcesz opowiedzieć albo o co zapytać?
    .hint = Wystarczy kilka zdań. Imiona i nazwiska nie są potrzebne.
