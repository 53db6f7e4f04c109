# The questions. Plain words, short sentences, no exclamation marks.

## Worried about somebody (read by neighbours, friends and colleagues)

concern-welcome =
    Dobrze, że o tym mówisz. Nie musisz mieć pewności.

    Imiona, nazwiska i adresy nie są potrzebne.

concern-safe_now = Czy ta osoba jest teraz bezpieczna?
    .safe = Tak, z tego co wiem
    .unsafe = Nie, teraz jest niebezpiecznie
    .missing = Chodzi o zaginione dziecko
    .unknown = Nie wiem

concern-saw = Co się dzieje?
    .hint = Co widać lub słychać? Wystarczy kilka zdań bez imion i nazwisk.

concern-signals = Co pasuje do tej sytuacji?
    .hint = Można wybrać więcej niż jedną odpowiedź. Można też pominąć.
    .forced = Jest pod przymusem lub nie może wyjść
    .injuries = Ma rany lub siniaki
    .fear = Boi się
    .control = Ktoś inny decyduje lub wszystko śledzi
    .money = Musi oddawać pieniądze albo ma długi
    .gifts = Nagle drogie rzeczy lub dużo pieniędzy
    .online = Coś ze zdjęciami, filmami, wiadomościami
    .new_contacts = Ma nowe, niepokojące znajomości
    .away = Często znika lub opuszcza szkołę, pracę
    .crime = Kradnie, nosi paczki, daje kartę bankową
    .other = Coś innego

concern-place = W jakiej gminie to się dzieje?
    .hint = Tylko gmina. Adres nie jest potrzebny.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Inna gmina koło Rotterdamu
    .near_dordrecht = Inna gmina koło Dordrechtu
    .outside = Poza tym regionem

concern-near_rotterdam = Która to gmina koło Rotterdamu?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

concern-near_dordrecht = Która to gmina koło Dordrechtu?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

concern-outside = Ten zespół działa w regionie wokół Rotterdamu i Dordrechtu. Pomaga ustalić, kto może pomóc w innym regionie.

concern-age = Ile mniej więcej lat ma ta osoba?
    .under_12 = Mniej niż 12
    .a12_15 = Od 12 do 15
    .a16_17 = 16 lub 17
    .a18_20 = Od 18 do 20
    .a21_26 = Od 21 do 26
    .a27_plus = 27 lub więcej
    .unknown = Nie wiem

concern-since = Od kiedy się martwisz?
    .days = Od kilku dni
    .weeks = Od kilku tygodni
    .months = Od kilku miesięcy
    .longer = Od dawna
    .unknown = Nie wiem

concern-need = Co by teraz pomogło?
    .hint = Pytanie o radę to jeszcze nie zgłoszenie.
    .advice = Porada: najpierw porozmawiać
    .report = Złożyć zgłoszenie
    .support = Pomoc dla tej osoby
    .unknown = Jeszcze nie wiem

concern-follow_up = Czy zespół może zadać Ci więcej pytań?
    .more = Tak
    .no_more = Nie, raczej nie
