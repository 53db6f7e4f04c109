# The questions. Plain words, short sentences, no exclamation marks.

## Municipalities and schools

municipality-welcome = Dobrze, że się kontaktujesz. Zadam kilka krótkich pytań. Dzięki temu zespół wie, czego potrzeba.

municipality-role = Jaka jest Twoja rola?
    .policy = Polityka i przepisy
    .enforcement = Nadzór lub kontrola
    .teacher = Nauczanie lub wychowawstwo
    .school_care = Opieka w szkole
    .youth_work = Praca z młodzieżą
    .management = Kierownictwo lub zarząd
    .other = Coś innego

municipality-subject = Czego to dotyczy?
    .policy = Porada o polityce i przepisach
    .figures = Liczby i statystyki
    .training = Szkolenie dla specjalistów
    .lesson = Lekcja, 90 minut
    .girls_talk = Girls’ Talk, grupa dla dziewczyn
    .make_a_move = Make a Move, grupa dla chłopaków
    .case = Troska o konkretną osobę

municipality-about = Jakie jest pytanie?
    .hint = Wystarczy kilka zdań. Imiona i nazwiska nie są potrzebne.

municipality-lesson = Lekcja trwa 90 minut. Przychodzą dwie osoby prowadzące.

municipality-girls_talk = Girls’ Talk to grupa z dziewięcioma spotkaniami. Jest dla dziewczyn od około 14 do 21 lat.

municipality-make_a_move = Make a Move to grupa dla chłopaków.

municipality-pupils = Gdzie są młodzi ludzie?
    .primary = Szkoła podstawowa (basisschool)
    .practical = Nauka praktyczna (praktijkonderwijs)
    .secondary = Szkoła średnia (vmbo, havo lub vwo)
    .mbo = Szkoła zawodowa (mbo)
    .special = Szkoła specjalna
    .care = Pomoc lub praca z młodzieżą
    .other = Gdzie indziej
