# The questions. Plain words, short sentences, no exclamation marks.

## Younger than 18

youth-limits =
    Dobrze, że to robisz. Ty decydujesz, co opowiadasz.

    Nie musisz mówić, jak masz na imię. Zespół wie tylko to, co tu mówisz. Dlatego czasem może coś zrobić dopiero wtedy, gdy powiesz więcej.

    Gdy zagrożone jest życie albo gdy jesteś w wielkim niebezpieczeństwie, zespół być może będzie musiał coś zrobić, nawet jeśli tego nie chcesz. Jeśli się da, dowiesz się o tym wcześniej.

    Nigdy nie wysyłaj zdjęć ani filmów. Nie możemy ich przyjąć, nawet jako dowodu.

youth-safe_now = Czy jesteś teraz w bezpiecznym miejscu?
    .safe = Tak
    .unsafe = Nie
    .unknown = Nie wiem

youth-happens = Co się dzieje?
    .hint = Wybierz to, co najbliższe. To nie Twoja wina.
    .pictures_blackmail = Ktoś mi grozi moim zdjęciem lub filmem
    .made_to_do = Ktoś zmusza mnie do tego, czego nie chcę
    .money_gifts = Pieniądze, prezenty za seks lub zdjęcia
    .crime = Kradzież, paczki lub moja karta bankowa
    .home = Coś jest w domu
    .friend = Martwię się o kolegę lub koleżankę
    .other = Coś innego
    .question = Chcę o coś zapytać

youth-self_harm = Czasem jest tak ciężko, że nie chce się już żyć albo chce się zrobić sobie krzywdę. Czy u Ciebie też tak jest?
    .hint = Tu możesz to powiedzieć. Nikt się nie rozzłości.
    .not_now = Nie
    .thoughts = Czasem o tym myślę
    .now = Tak, teraz
    .rather_not = Wolę nie mówić

youth-words = Co chcesz opowiedzieć albo o co zapytać?
    .hint = Wystarczy kilka słów. Imiona i nazwiska nie są potrzebne.

youth-age = Ile masz lat?
    .hint = Wtedy zespół wie, co do Ciebie pasuje.
    .under_12 = Mniej niż 12
    .a12_15 = 12, 13, 14 lub 15
    .a16_17 = 16 lub 17
    .a18_20 = 18, 19 lub 20
    .rather_not = Wolę nie mówić

youth-trusted = Czy jest blisko ktoś, komu ufasz?
    .hint = Na przykład kolega, koleżanka, ktoś z rodziny albo ze szkoły. Imię nie jest potrzebne.
    .somebody = Tak
    .nobody = Nie
    .unknown = Nie wiem

youth-wishes = Co ma się stać, a co nie?
    .hint = Jeśli jeszcze nie wiesz, to też jest w porządku.

youth-how = Jak chcesz dalej rozmawiać?
    .hint = Zespół najpierw odpowiada tutaj. Potem razem umawiacie się na telefon lub spotkanie.
    .here = Tutaj, na tym czacie
    .call = Przez telefon
    .meet = Spotkanie z kimś z zespołu

youth-safe_times = Kiedy możesz bezpiecznie rozmawiać?
    .hint = Możesz wybrać kilka rzeczy. Zespół pracuje tylko w godzinach otwarcia.
    .school_hours = W czasie szkoły
    .after_school = Po szkole
    .evening = Wieczorem
    .weekend = W weekend

youth-contact = Jak zespół może się z Tobą bezpiecznie skontaktować?
    .hint = Nie musisz odpowiadać. Podaj tylko numer, którego nikt inny nie odbiera i nie ogląda.

youth-confirm = To było ostatnie pytanie. Czy tak jest dobrze?
    .hint = Jeśli coś było przekazane wcześniej, zespół już to ma.
    .send = Tak, może iść do zespołu
    .more = Najpierw dwa pytania do pominięcia
    .change = Nie, wróć do poprzedniego pytania

youth-nickname = Jak zespół ma się do Ciebie zwracać?
    .hint = Może być wymyślone imię. Prawdziwe imię nie jest potrzebne.

youth-school = Do jakiej szkoły chodzisz?
    .hint = Nazwa Twojej szkoły nie jest potrzebna.
    .primary = Szkoła podstawowa (basisschool)
    .practical = Nauka praktyczna (praktijkonderwijs)
    .secondary = Szkoła średnia (vmbo, havo lub vwo)
    .mbo = Szkoła zawodowa (mbo)
    .special = Szkoła specjalna
    .none = Nie chodzę do szkoły
    .other = Coś innego

youth-duress = Chcesz ustalić słowo alarmowe?
    .hint = Jeśli później napiszesz to słowo w wiadomości, zespół dostaje cichy alarm. Tu nic nie będzie widać. Wybierz słowo, którego inaczej nigdy nie piszesz. Działa, gdy tylko zespół ma Twoją wiadomość. Właśnie teraz jest niebezpiecznie? Zadzwoń pod 112, jeśli możesz.
