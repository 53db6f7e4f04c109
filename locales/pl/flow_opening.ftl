# The questions. Plain words, short sentences, no exclamation marks.

## The opening: everybody comes in here, children too

opening-language = W jakim języku chcesz pisać?

opening-what =
    Dobrze, że tu jesteś. Najpierw komputer zada kilka krótkich pytań. Pytania można pomijać. Możesz też od razu poprosić o rozmowę z człowiekiem.

opening-secrecy =
    Nie pytam, kim jesteś. Tylko zespół Humanitas ESSM, który Ci pomaga, może czytać to, co wysyłasz.

    Gdy zagrożone jest życie albo dziecko, zespół czasem musi działać. Jeśli może, uprzedzi Cię o tym. Jeśli jakaś odpowiedź mówi o niebezpieczeństwie, przekazuję ją od razu. Mówię Ci wtedy o tym.
    .chat =
        Nie pytam, kim jesteś. U nas tylko zespół Humanitas ESSM, który Ci pomaga, może czytać to, co wysyłasz. Telegram też przechowuje ten czat i wie, jakie masz konto.

        Gdy zagrożone jest życie albo dziecko, zespół czasem musi działać. Jeśli może, uprzedzi Cię o tym. Jeśli jakaś odpowiedź mówi o niebezpieczeństwie, przekazuję ją od razu. Mówię Ci wtedy o tym.

opening-leaving =
    Ludzie są tu w godzinach otwarcia. Jeśli teraz jest niebezpiecznie, nie czekaj i zadzwoń pod 112.

    Przycisk u góry szybko Cię stąd zabierze. Telefon lub komputer może nadal pamiętać Twoją wizytę tutaj.
    .chat =
        Ludzie są tu w godzinach otwarcia. Jeśli teraz jest niebezpiecznie, nie czekaj i zadzwoń pod 112.

        Nie wysyłaj zdjęć, filmów, swojego numeru ani lokalizacji. Nie przyjmujemy ich.

        Z /forget usuwamy wszystko u nas. Z /lifetime wybierasz, jak długo zostają tu wiadomości.

opening-safe = Czy możesz teraz bezpiecznie pisać?
    .safe = Tak
    .unsafe = Nie
    .unknown = Nie wiem

opening-danger_now = Czy właśnie teraz jest niebezpiecznie, dla Ciebie lub dla kogoś innego?
    .hint = Pisanie nie jest bezpieczne? Zawsze możesz wyjść i wrócić później.
    .danger = Tak, teraz jest niebezpiecznie
    .no_danger = Nie
    .unknown = Nie wiem

opening-reads_along = Czy ktoś może czytać na Twoim telefonie lub komputerze?
    .nobody = Nie
    .sometimes = Czasem
    .somebody = Tak

opening-reads_advice =
    Dobrze, że to mówisz. Pisz tylko to, co jest dla Ciebie bezpieczne.

    Jeśli ktoś przyjdzie, użyj przycisku szybkiego wyjścia. To, co jeszcze nie poszło do zespołu, wtedy znika.

    Czy możesz później użyć innego urządzenia albo pisać w innym miejscu? To może być bezpieczniejsze.
    .chat =
        Dobrze, że to mówisz. Pisz tylko to, co jest dla Ciebie bezpieczne.

        W powiadomieniu na Twoim telefonie ukrywam odpowiedzi zespołu. Na tym czacie ktoś może je przeczytać.

        Z /lifetime wybierasz, po jakim czasie wiadomości tu znikają. Z /web piszesz dalej na czacie na stronie. To może być bezpieczniejsze.

opening-for_whom = Dla kogo tu jesteś?
    .myself_adult = Dla siebie. Mam 18 lat lub więcej
    .myself_young = Dla siebie. Mam mniej niż 18 lat
    .someone_else = Dla kogoś, o kogo się martwię
    .my_child = Dla mojego dziecka
    .professional = Zawodowo, np. opieka, szkoła
    .municipality = Dla gminy lub szkoły
    .question = Mam pytanie

opening-question_about = Czego dotyczy Twoje pytanie?
    .own_question = Chcę o coś zapytać zespół
    .information = Informacje, np. prawa, pieniądze, pomoc
    .privacy = O tym, co zachowujecie, albo skarga
