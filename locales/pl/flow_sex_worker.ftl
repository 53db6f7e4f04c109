# The questions. Plain words, short sentences, no exclamation marks.

## Sex workers

sex_worker-welcome = Witaj. Ty decydujesz, co opowiadasz. Imiona i nazwiska nie są mi potrzebne.

sex_worker-about = Być może praca seksualna jest w Twoim życiu teraz albo była dawniej. Być może nazywasz to inaczej. Wszystko to jest w porządku.

sex_worker-help = W czym możemy pomóc najpierw?
    .hint = Wybierz to, co teraz jest najważniejsze. Resztę możesz za chwilę napisać.
    .talk = Rozmowa z kimś
    .work_money = Praca lub pieniądze
    .health = Zdrowie
    .housing_debt = Mieszkanie lub długi
    .hurt_or_controlled = Ktoś mnie krzywdzi lub kontroluje
    .stop_or_change = Przestać lub robić coś innego
    .papers = Dokumenty lub pobyt
    .other = Coś innego

sex_worker-services = Czy to jest jedna z tych rzeczy?
    .hint = Wybierz to, co najbliższe.
    .first_talk = Pierwsza rozmowa o pomocy
    .fieldwork = Streetworker, który przyjdzie do mnie
    .group = Grupa z innymi
    .buddy = Wolontariusz (maatje)
    .paperwork = Pomoc z pocztą i formularzami
    .benefits_tax = Zasiłek albo podatki
    .job = Szukanie innej pracy
    .sexuality = Rozmowa o seksualności
    .other = Nie, coś innego

sex_worker-visit = Gdzie chcesz rozmawiać ze streetworkerem?
    .hint = Adres nie jest teraz potrzebny. Ustalicie to razem później.
    .at_work = Tam, gdzie pracuję
    .public = Tam, gdzie są też inni ludzie
    .online = Najpierw przez internet
    .unknown = Jeszcze nie wiem

sex_worker-group = Czego szukasz w grupie?
    .hint = Jest lista oczekujących. Nie ma na niej imion ani nazwisk.
    .meeting = Poznać innych
    .boundaries = Nauczyć się mówić „nie”
    .change = Mówić o końcu pracy lub o zmianie
    .unknown = Jeszcze nie wiem

sex_worker-buddy = Do czego chcesz wolontariusza?
    .hint = To osoba, która pomaga za darmo i ma dla Ciebie czas.
    .company = Robić coś razem
    .going_along = Pójść ze mną na wizytę
    .dutch = Ćwiczyć niderlandzki
    .other = Coś innego

sex_worker-paperwork = W czym może pomóc wolontariusz?
    .hint = Możesz wybrać kilka rzeczy.
    .post = Czytanie i układanie listów
    .forms = Wypełnianie formularzy
    .bills = Porządek w rachunkach
    .online = Załatwianie spraw na komputerze
    .other = Coś innego

sex_worker-benefits_tax = O co chodzi?
    .benefit = O zasiłek
    .opting_in = O podatki albo opting-in
    .other = O coś innego

sex_worker-opting_in =
    Opting-in to zasada podatkowa w branży seksualnej. Firma potrąca podatek z tego, co zarabiasz. Potem firma płaci ten podatek.

    Ktoś z zespołu może powiedzieć, co to dla Ciebie znaczy. Nie musisz tu mówić, jak jest z Twoimi podatkami.

sex_worker-job = W czym chcesz pomocy?
    .hint = Możesz wybrać kilka rzeczy.
    .searching = Szukanie innej pracy
    .letter = Pisanie listu lub CV
    .interview = Ćwiczenie rozmowy o pracę
    .course = Wybór kursu
    .coach = Rozmowa z doradcą zawodowym

sex_worker-sexuality = O czym chcesz porozmawiać?
    .hint = Nie musisz opowiadać, co się działo.
    .who_i_am = O tym, kim jestem i kogo kocham
    .boundaries = O tym, czego chcę i czego nie chcę
    .health = O zdrowiu i bezpiecznym seksie
    .other = O czymś innym

sex_worker-health = O co chodzi?
    .hint = Wybierz to, co teraz jest najważniejsze.
    .body = O moje ciało lub test na choroby płciowe
    .mind = O to, jak się czuję
    .substances = O alkohol, narkotyki lub leki
    .death_thoughts = Czasem myślę, że nie chcę już żyć
    .death_now = Nie chcę już żyć, teraz
    .other = O coś innego

sex_worker-hurt_now = Co pasuje do Twojej sytuacji teraz?
    .hint = Wybierz to, co najpilniejsze. Nie musisz opowiadać, jak to było.
    .in_danger = Jest niebezpiecznie lub nie mogę wyjść
    .sexual_violence = Seks wbrew mojej woli, ostatnie 7 dni
    .hurt = Ktoś mnie krzywdzi lub mi grozi
    .earlier = To było dawniej
    .rather_not = Wolę nie mówić

sex_worker-decide = Czy możesz decydować o klientach, o swoich pieniądzach i o wychodzeniu?
    .decides = Tak
    .partly = Częściowo
    .decided_for = Nie

sex_worker-others = Czy ktoś inny nie jest bezpieczny?
    .hint = Na przykład dziecko, rodzina albo ktoś, z kim pracujesz. Imiona i nazwiska nie są potrzebne.
    .nobody = Nie
    .child = Tak, dziecko
    .adult = Tak, osoba dorosła
    .unknown = Nie wiem

sex_worker-bed_tonight = Czy masz bezpieczne miejsce do spania tej nocy?
    .has_bed = Tak
    .no_bed = Nie
    .unknown = Nie wiem

sex_worker-goals = W czym chcesz pomocy?
    .hint = Możesz wybrać kilka rzeczy. To do niczego nie zobowiązuje.
    .think_it_over = Porozmawiać i się zastanowić
    .other_work = Inna praca
    .study = Kurs lub nauka
    .dutch = Nauka niderlandzkiego
    .income = Dochód lub zasiłek
    .debts = Długi
    .housing = Mieszkanie
    .rest = Spokój i stały rytm dnia
    .contacts = Ludzie wokół mnie

sex_worker-hindrances = Co to utrudnia?
    .hint = Możesz wybrać kilka rzeczy. Można też pominąć.
    .income = Nie mam innego dochodu
    .debts = Długi
    .housing = Brak dobrego mieszkania
    .addiction = Alkohol, narkotyki lub hazard
    .rhythm = Żyję głównie nocą
    .registration = Nie mam nigdzie meldunku
    .region = Słabo znam ten region
    .people = Co myślą lub mówią inni
    .other = Coś innego

sex_worker-words = Chcesz opowiedzieć własnymi słowami, co się dzieje?
    .hint = Wystarczy kilka słów. Imiona, nazwiska i adresy nie są potrzebne.
