# The questions. Plain words, short sentences, no exclamation marks.

## What happens next: promise only what usually succeeds

after-start = Oto, co będzie dalej.

after-now =
    Czy teraz jest niebezpiecznie? Nie czekaj na zespół. Zadzwoń pod 112.

    To, co piszesz, jest u zespołu na samej górze. Jeśli zespół jest teraz na miejscu, ktoś przeczyta to jak najszybciej.

after-work_now =
    Czy teraz jest niebezpiecznie? Nie czekaj na zespół. Zadzwoń pod 112.

    To, co tu napisane, jest u zespołu na samej górze. Jeśli zespół jest teraz na miejscu, ktoś przeczyta to jak najszybciej.

after-younger = Ktoś z zespołu do spraw młodych czyta to jako sprawę pilną. Jeśli zespół jest teraz na miejscu, stara się odpowiedzieć w ciągu godziny. Jeśli go nie ma, zaczyna od tego, gdy znów pracuje.

after-young_question = Ktoś z zespołu do spraw młodych czyta Twoje pytanie. Zwykle dostajesz odpowiedź w ciągu jednego dnia roboczego.

after-urgent = Zespół czyta to jako sprawę pilną. Jeśli zespół jest teraz na miejscu, stara się odpowiedzieć w ciągu godziny. Jeśli go nie ma, zaczyna od tego, gdy znów pracuje.

after-intake = Ktoś z zespołu pierwszych rozmów czyta to zwykle w ciągu jednego dnia roboczego. Pierwsza rozmowa jest zwykle w tym samym tygodniu. Razem wybieracie, gdzie i kiedy.

after-fieldwork = Streetworker czyta to zwykle w ciągu jednego dnia roboczego. Razem umawiacie się, gdzie i kiedy.

after-group = Ktoś z zespołu wpisuje Twoje pytanie na listę oczekujących, bez imienia. Zwykle dostajesz odpowiedź w ciągu trzech dni roboczych. Jeszcze nie wiemy, kiedy będzie miejsce w grupie.

after-volunteer = Ktoś z zespołu szuka wolontariusza, który do Ciebie pasuje. Zwykle dostajesz odpowiedź w ciągu trzech dni roboczych. Może to potrwać dłużej, zanim ktoś się znajdzie.

after-today = Ktoś z zespołu czyta to zwykle w ciągu jednego dnia roboczego. Nie możemy obiecać odpowiedzi dzisiaj.

after-training = Osoba, która zajmuje się szkoleniami, dzwoni lub pisze zwykle w ciągu trzech dni roboczych. Wtedy wiadomo, co jest możliwe, kiedy i ile to kosztuje.

after-work_urgent = Chodzi o osobę poniżej 18 lat. Dlatego zespół czyta to jako sprawę pilną. Jeśli zespół jest teraz na miejscu, stara się odpowiedzieć w ciągu godziny. Jeśli go nie ma, zaczyna od tego, gdy znów pracuje.

after-care_coordination = Koordynator pomocy czyta to zwykle w ciągu jednego dnia roboczego. Potem razem ustalacie, kto co robi.

after-referral = Ktoś z zespołu pierwszych rozmów dzwoni lub pisze zwykle w ciągu jednego dnia roboczego. Jeśli do tego dojdzie, pierwsza rozmowa jest zwykle w tym samym tygodniu.

after-report = Ktoś z punktu zgłoszeń czyta zgłoszenie zwykle w ciągu jednego dnia roboczego. Punkt zgłoszeń ocenia każde zgłoszenie. Dopóki się nie odezwiemy, dotychczasowa pomoc z Twojej strony trwa dalej.

after-consult = Ktoś z punktu porad i zgłoszeń czyta pytanie zwykle w ciągu jednego dnia roboczego. Porada to jeszcze nie zgłoszenie.

after-lesson = Osoba, która zajmuje się lekcjami i grupami, dzwoni lub pisze zwykle w ciągu trzech dni roboczych. Razem wybieracie dzień. Dopiero wtedy jest on pewny.

after-policy = Osoba, która zajmuje się polityką i przepisami, dzwoni lub pisze zwykle w ciągu trzech dni roboczych.

after-parent = Ktoś z zespołu do spraw młodych czyta to jako sprawę pilną. Jeśli zespół jest teraz na miejscu, stara się odpowiedzieć w ciągu godziny. Jeśli go nie ma, zaczyna od tego, gdy znów pracuje.

after-concern = Ktoś z punktu zgłoszeń czyta to zwykle w ciągu jednego dnia roboczego. Czasem zespołowi nie wolno powiedzieć, co się dzieje potem.

after-complaint = Czyta to osoba, która zajmuje się skargami. Zwykle dostajesz odpowiedź w ciągu trzech dni roboczych.

after-practical = Ktoś z zespołu to czyta. Zwykle dostajesz odpowiedź w ciągu trzech dni roboczych.
