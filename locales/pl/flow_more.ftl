# The questions. Plain words, short sentences, no exclamation marks.

## What helps but is not needed

more-confirm = To było ostatnie potrzebne pytanie. Czy tak jest dobrze?
    .hint = Jeśli coś było przekazane wcześniej, zespół już to ma.
    .send = Tak, może iść do zespołu
    .more = Najpierw pytania, które można pominąć
    .change = Nie, wróć do poprzedniego pytania

more-municipality = Jakiej gminy to dotyczy?
    .hint = Tylko gmina. Adres nie jest potrzebny.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Inna gmina koło Rotterdamu
    .near_dordrecht = Inna gmina koło Dordrechtu
    .outside = Poza tym regionem

more-near_rotterdam = Która to gmina koło Rotterdamu?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

more-near_dordrecht = Która to gmina koło Dordrechtu?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

more-outside = Ten zespół działa w regionie wokół Rotterdamu i Dordrechtu. Pomaga ustalić, kto może pomóc w innym regionie.

more-school = Do jakiej szkoły chodzi Twoje dziecko?
    .hint = Nazwa szkoły nie jest potrzebna.
    .primary = Szkoła podstawowa (basisschool)
    .practical = Nauka praktyczna (praktijkonderwijs)
    .secondary = Szkoła średnia (vmbo, havo lub vwo)
    .mbo = Szkoła zawodowa (mbo)
    .special = Szkoła specjalna
    .none = Moje dziecko nie chodzi do szkoły
    .other = Coś innego

more-organisation = W jakiej organizacji pracujesz?
    .education = Oświata
    .health = Ochrona zdrowia
    .social = Pomoc społeczna, zespół dzielnicowy
    .youth_care = Pomoc młodzieży
    .shelter = Ośrodek, schronienie
    .justice = Policja lub wymiar sprawiedliwości
    .municipality = Gmina
    .other = Coś innego

more-form = Czego to chyba dotyczy?
    .hint = Nie musisz mieć pewności.
    .sex = Seks lub praca seksualna pod przymusem
    .work = Inna praca pod przymusem
    .crime = Zmuszanie do przestępstw
    .images = Zdjęcia, filmy lub kontakt w internecie
    .other = Coś innego
    .unknown = Nie wiem

more-budget = Czy jest już budżet?
    .there_is = Tak
    .not_yet = Jeszcze nie
    .unknown = Nie wiem

more-age = Ile masz lat?
    .hint = Nie musisz odpowiadać. Jeśli masz mniej niż 18 lat, pomaga Ci zespół do spraw młodych.
    .under_18 = Mniej niż 18
    .a18_20 = 18, 19 lub 20
    .a21_26 = Od 21 do 26
    .a27_plus = 27 lub więcej
    .rather_not = Wolę nie mówić

more-younger = Dalej pomaga Ci zespół do spraw młodych. Nie musisz mówić tego drugi raz.

more-gender = Kobieta, mężczyzna czy inaczej?
    .woman = Kobieta
    .man = Mężczyzna
    .other = Inaczej
    .rather_not = Wolę nie mówić

more-work_form = Jaka praca jest u Ciebie najczęstsza?
    .escort = Escort
    .window = W oknie (za szybą)
    .club = W klubie lub prywatnym domu
    .home = W domu
    .webcam = Kamerka
    .stripper = Striptiz
    .care = Z osobami z niepełnosprawnością
    .other = Coś innego
