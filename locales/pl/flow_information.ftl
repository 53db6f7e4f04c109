# The questions. Plain words, short sentences, no exclamation marks.

## Knowing more about this chat (children read this too)

information-topic = O czym chcesz wiedzieć więcej?
    .hint = Wybierz temat albo wpisz słowo.
    .hours = Kiedy są ludzie
    .region = Mieszkam gdzie indziej
    .lines = { web-lines-more }
    .other = Coś innego

information-hours =
    Zespół pracuje tylko w godzinach otwarcia. Gdy coś wyślesz, na tej stronie widać, kiedy są ludzie.

    Pisać możesz zawsze. Odpowiedź przychodzi, gdy zespół wróci.

    Czy teraz jest niebezpiecznie? Zadzwoń pod 112.
    .chat =
        Zespół pracuje tylko w godzinach otwarcia. Pisać możesz zawsze. Odpowiedź przychodzi, gdy zespół wróci.

        Czy teraz jest niebezpiecznie? Zadzwoń pod 112.

information-region =
    Ten zespół działa w regionie wokół Rotterdamu i Dordrechtu.

    Mieszkasz gdzie indziej? Zapytaj zespół, kto może pomóc blisko Ciebie. W sprawach pieniędzy, mieszkania i opieki może pomóc też Twoja gmina.

    Veilig Thuis pomaga w całej Holandii: 0800-2000. Bezpłatnie, całą dobę.

    Czy ktoś Cię zmusza? CoMensha też pomaga w całej Holandii: 033-448 11 86.

    Inne miejsca są tutaj: { web-lines-more }.

information-enough = Czy wiesz już wystarczająco?
    .enough = Tak, kończę tutaj
    .another = Nie, chcę wiedzieć coś innego
    .person = Nie, chcę zapytać człowieka
