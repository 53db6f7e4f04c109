# The questions. Plain words, short sentences, no exclamation marks.

## Professionals

professional-welcome =
    Dobrze, że szukasz porady. Nie trzeba mieć żadnej pewności.

    Proszę nie podawać imienia ani nazwiska klienta lub ucznia. Tutaj nie jest to potrzebne.

professional-acute = Czy ktoś jest w tej chwili w niebezpieczeństwie?
    .now = Tak, teraz jest niebezpiecznie
    .not_now = Nie, nie w tej chwili
    .unknown = Nie wiem

professional-kind = Czego potrzebujesz?
    .hint = Pytanie o radę to jeszcze nie zgłoszenie.
    .advice = Porada: najpierw omówić
    .report = Złożyć zgłoszenie
    .referral = Skierowanie kogoś po pomoc
    .care_coordination = Koordynacja pomocy
    .training = Szkolenie

professional-client_age = Czy ta osoba ma mniej niż 18 lat?
    .minor = Tak
    .adult = Nie
    .unknown = Nie wiem

professional-involved = Jaka pomoc lub procedura już trwa?
    .hint = Można wybrać więcej niż jedną odpowiedź. Proszę nie podawać, gdzie jest ośrodek.
    .care = Opieka lub ośrodek
    .justice = Sprawa karna
    .residence = Procedura pobytowa
    .other = Coś innego

professional-meldcode =
    Holenderski kodeks postępowania przy przemocy domowej i krzywdzeniu dzieci (Meldcode) ma pięć kroków.

    Krok 1: zebrać sygnały. Zapisać, co widać i słychać.

    Krok 2: poradzić się kolegi, koleżanki lub Veilig Thuis. Do tego nie trzeba podawać imienia.

    Krok 3: porozmawiać z osobami, których to dotyczy.

    Krok 4: ocenić, czy jest niebezpiecznie, teraz lub raz po raz.

    Krok 5: zdecydować o zgłoszeniu, o pomocy albo o obu.

professional-step = Który krok Meldcode jest teraz?
    .step_1 = Krok 1: zbieranie sygnałów
    .step_2 = Krok 2: konsultacja
    .step_3 = Krok 3: rozmowa z osobami
    .step_4 = Krok 4: ocena
    .step_5 = Krok 5: decyzja
    .none = Żaden albo nie wiem

professional-step_1 = Zapisz własne obserwacje: co widać lub słychać i kiedy. Osobno zapisz, co o tym myślisz.

professional-step_2 = Rozmowa z nami pasuje do kroku 2. Veilig Thuis też doradza: 0800-2000. Bezpłatnie, całą dobę.

professional-step_3 = Najpierw pomyśl, czy rozmowa może być bezpieczna. Kto słucha i co się stanie potem? Można to najpierw omówić z zespołem.

professional-step_4 =
    W kroku 4 zadaj sobie pytania: Czy jest podejrzenie? Czy teraz jest niebezpiecznie, albo czy jest tak raz po raz? Wtedy zgłoszenie idzie do Veilig Thuis.

    Czy możesz dać lub zorganizować dobrą pomoc? Czy te osoby chcą tej pomocy? Czy prowadzi ona na czas do bezpieczeństwa?

professional-step_5 = Krok 5 ma dwa pytania. Czy potrzebne jest zgłoszenie? I czy możesz też dać lub zorganizować dobrą pomoc? Czasem odpowiedź na oba brzmi: tak.

professional-client_knows = Czy ta osoba wie, że o to pytasz?
    .agrees = Tak, i się zgadza
    .disagrees = Tak, ale tego nie chce
    .does_not_know = Nie
    .unknown = Nie wiem

professional-saw = Co widać lub słychać?
    .hint = Wystarczy kilka zdań. Imiona, nazwiska i adresy nie są potrzebne.

professional-responsible = Kto będzie odpowiadać za pomoc?
    .hint = Możesz dalej za nią odpowiadać. Zespół wspiera wtedy z dystansu.
    .we_do = My dalej odpowiadamy
    .together = Razem, jeśli się da
    .transfer = Zespół, jeśli się da
    .unknown = Jeszcze nie wiem
