# The questions. Plain words, short sentences, no exclamation marks.

## Parents and carers (a child may read along)

parent-welcome =
    Dobrze, że o to pytasz. Nie musisz mieć pewności.

    Imię i nazwisko dziecka nie są potrzebne.

parent-child_safe = Czy Twoje dziecko jest teraz bezpieczne?
    .safe = Tak
    .unsafe = Nie, teraz jest niebezpiecznie
    .missing = Dziecka nie ma i nie wiem, gdzie jest
    .unknown = Nie wiem

parent-where_now = Gdzie jest teraz Twoje dziecko?
    .hint = Adres nie jest potrzebny.
    .home = W domu
    .elsewhere = Gdzie indziej i wiem gdzie
    .distrust = U kogoś, komu nie ufam
    .unknown = Nie wiem

parent-age = Ile lat ma Twoje dziecko?
    .under_12 = Mniej niż 12
    .a12_15 = Od 12 do 15
    .a16_17 = 16 lub 17
    .a18_20 = Od 18 do 20
    .a21_26 = Od 21 do 26
    .a27_plus = 27 lub więcej
    .rather_not = Wolę nie mówić

parent-noticed = Co zwraca Twoją uwagę?
    .hint = Można wybrać więcej niż jedną odpowiedź. Można też pominąć.
    .forced = Jest pod przymusem lub nie może wyjść
    .injuries = Ma rany lub siniaki
    .fear = Boi się
    .mood = Milczy, złości się lub smuci
    .away = Często znika lub nie chodzi do szkoły
    .contacts = Ma nowe, niepokojące znajomości
    .gifts = Nagle drogie rzeczy lub dużo pieniędzy
    .online = Coś ze zdjęciami, filmami, wiadomościami
    .crime = Kradnie, nosi paczki, daje kartę bankową
    .other = Coś innego

parent-since = Od kiedy to widać?
    .days = Od kilku dni
    .weeks = Od kilku tygodni
    .months = Od kilku miesięcy
    .longer = Od dawna
    .unknown = Nie wiem

parent-child_knows = Czy dziecko wie, że o to pytasz?
    .hint = Obie odpowiedzi są dobre. Wtedy zespół wie, jak ostrożnie działać.
    .knows = Tak
    .does_not_know = Nie
    .unknown = Nie wiem

parent-need = Czego teraz potrzebujesz?
    .hint = Pytanie o radę to jeszcze nie zgłoszenie.
    .advice = Porada: najpierw porozmawiać
    .talk_child = Jak mogę rozmawiać z dzieckiem
    .report = Złożyć zgłoszenie
    .support = Pomoc dla mojego dziecka
    .unknown = Jeszcze nie wiem

parent-words = Chcesz opowiedzieć własnymi słowami, co się dzieje?
    .hint = Wystarczy kilka zdań. Imiona, nazwiska i adresy nie są potrzebne.
