# The web chat: buttons, messages and fixed pages. Plain words, no exclamation marks.

## Above and below every page

web-exit = Szybkie wyjście

web-skip = Do treści

web-hours = Godziny otwarcia

web-about-link = O tym czacie

web-today = dziś o { $time }

web-on-day = { $day } o { $time }

web-people-now = Ludzie z zespołu są teraz na miejscu.

web-people-later = Nikogo z zespołu teraz tu nie ma. Ludzie będą znowu: { $when }.

web-people-none = Są godziny otwarcia, ale w tej chwili nikogo z zespołu nie ma. Twoja wiadomość będzie przeczytana, gdy tylko ktoś się pojawi.

web-closed-tomorrow = Jutro mamy zamknięte.

web-closed-on = Zamknięte:

web-people-unknown = Nikogo z zespołu teraz tu nie ma. Jeszcze nie wiemy, kiedy znowu będą ludzie.

web-offline = Nie ma połączenia. To, co piszesz, nadal tu jest. Spróbuj ponownie za chwilę.

web-copied = Kod jest skopiowany.

## The first page

web-start-title = Rozmowa bez podawania imienia i nazwiska

web-start-what =
    To jest czat { $organisation }. Najpierw komputer zada kilka krótkich pytań. Potem człowiek z zespołu czyta to, co piszesz, i odpowiada tutaj.

    Nie pytamy, kim jesteś. Możesz wyjść i wrócić później z kodem.

web-start-again = Ta strona długo była otwarta. Wybierz język jeszcze raz.

web-start-write = Albo napisz od razu, co się dzieje, w swoim języku

web-start-send = Wyślij

web-have-code = Mam już kod

web-exit-what =
    Przycisk „Szybkie wyjście” od razu przenosi Cię na inną stronę.

    Telefon lub komputer może pamiętać Twoją wizytę tutaj.

web-exit-esc = To samo robi trzykrotne naciśnięcie Esc.

web-exit-noscript = W tej przeglądarce JavaScript jest wyłączony. Czat działa i tak. Po wyjściu przycisk Wstecz może nadal pokazać tę stronę, bez tego, co piszesz.

## Danger

web-danger-line = Czy teraz jest niebezpiecznie? Zadzwoń pod 112.

web-danger-more = Więcej pomocy w niebezpieczeństwie

web-danger-summary = Czy teraz jest niebezpiecznie?

web-danger-title = Pomoc w niebezpieczeństwie

## Answering a question

web-said = Co mówi czat

web-your-answer = Twoja odpowiedź

web-number = Liczba

web-limit = W jednej wiadomości mieści się { $limit } znaków.

web-type-instead = Albo wpisz swoją odpowiedź

web-send = Wyślij

web-go-on = Dalej

web-chosen = (Twój wcześniejszy wybór)

web-back = Wstecz

web-skip-question = Pomiń

web-person = Rozmowa z człowiekiem

web-person-only = Bez pytań, tylko zespół

web-language = Inny język

web-stop = Zakończ

web-forget = Usuń wszystko

web-commands = Co jeszcze możesz zrobić

web-told = Twoje dotychczasowe odpowiedzi

web-told-help = Chcesz coś zmienić? Cofnij się przyciskiem Wstecz.

web-skipped = Pominięto

web-given = Przekazane zespołowi

web-old-question = Pytanie, którego już nie ma

## The conversation

web-conversation = Twoja rozmowa z zespołem

web-received = Twoja wiadomość dotarła. Nikt z zespołu jeszcze się nią nie zajmuje.

web-claimed = Ktoś z zespołu się tym zajmuje.

web-answered = Jest odpowiedź od zespołu. Zawsze możesz tu napisać więcej.

web-closed = Zespół zamknął tę rozmowę. Jeśli coś napiszesz, znów się otworzy.

web-waiting-since = Czekasz od: { $when }.

web-answer-by = Zespół chce odpowiedzieć przed: { $when }.

web-answer-late = Trwa to dłużej, niż miało trwać. Przykro nam. Twoja wiadomość nadal tu jest i czeka na zespół.

web-you = Ty

web-team = Zespół

web-answers = Twoje odpowiedzi na pytania

web-no-answers = Chcesz rozmawiać z człowiekiem. Na pytania nie ma jeszcze odpowiedzi.

web-write-more = Napisz do zespołu

web-begin = Zacznij od nowa

web-reload = Sprawdź, czy jest coś nowego

web-manage = Kod, urządzenia i usuwanie

web-back-to-chat = Wróć do rozmowy

web-idle-open = Przez chwilę nic się tu nie działo. Ta strona nie zablokuje się sama, dopóki kod nie jest zachowany. Każdy, kto używa tego urządzenia, może ją przeczytać.

## The code

web-code-title = Twój kod, żeby wrócić

web-code-what = Z tym kodem otwierasz swoją rozmowę, także na innym urządzeniu. Bez kodu nie możemy jej otworzyć za Ciebie.

web-copy = Kopiuj

web-code-how = Jak bezpiecznie przechować kod?

web-code-help =
    Zapisz kod na kartce, którą tylko Ty umiesz znaleźć. Albo wpisz go między numery telefonów lub w notatce, bez słowa o tym, do czego jest.

    Ktoś zagląda do Twojego telefonu? Wtedy kartka albo osoba, której ufasz, może być bezpieczniejsza. Zdjęcie ekranu może samo trafić na inne urządzenie.

    Kto ma kod, może przeczytać i usunąć Twoją rozmowę. Także dla nas nie ma innej drogi powrotu.

web-code-kept = Kod jest zachowany

web-code-follows = Twój kod jeszcze powstaje. To chwilę potrwa.

web-missed = Twoja odpowiedź nie dotarła. Nic nie poszło i nic nie zostało usunięte.

web-return-title = Wróć do rozmowy

web-return-what = Wpisz kod, który masz.

web-locked-title = Ta strona jest zablokowana

web-locked = Przez chwilę nic się tu nie działo. Z kodem piszesz dalej.

web-code-label = Twój kod

web-code-hint = 24 cyfry. Spacje nie mają znaczenia.

web-open = Otwórz

web-code-lost = Kod się zgubił? Nie możemy go odszukać. Możesz zacząć od nowa.

web-words-travel = Ten tekst nie jest jeszcze wysłany. Idzie z Tobą, gdy wpiszesz kod.

web-code-length = Kod ma 24 cyfry. Tu jest ich więcej lub mniej. Sprawdź jeszcze raz.

web-code-digits = Kod ma tylko cyfry. Sprawdź jeszcze raz.

web-code-checksum = Jedna z cyfr się nie zgadza albo dwie są zamienione. Sprawdź jeszcze raz.

web-code-unknown = Ten kod niczego tu nie otwiera. Być może jest już nowy kod albo rozmowa jest usunięta.

web-code-busy = Jest duży ruch. Poczekaj pół minuty i spróbuj ponownie.

web-code-again = Ta strona była otwarta za długo. Naciśnij „Otwórz” jeszcze raz.

web-code-keep-first = W tej przeglądarce otwarta jest jeszcze inna rozmowa, a jej kod nie jest zachowany. Najpierw zachowaj tamten kod. Inaczej do tamtej rozmowy nie da się wrócić.

web-code-unshown = Kod rozmowy w tej przeglądarce nie jest już tutaj pokazywany. Kod nie jest zachowany? Utwórz wtedy nowy. Inaczej do tamtej rozmowy nie da się wrócić.

web-code-loses = W tej przeglądarce są jeszcze odpowiedzi, których zespół nie ma. Jeśli teraz otworzysz swój kod, zostaną usunięte. Jeśli tak ma być, naciśnij „Otwórz” jeszcze raz.

web-back-to-answers = Wróć do tamtych odpowiedzi

web-code-changed = Na tej stronie był stary kod. Już nie działa. To jest Twój nowy kod. Zachowaj ten.

web-code-later = W tej chwili nie ma gotowego nowego kodu. Twój stary kod nadal działa. Spróbuj ponownie za minutę.

## Code, devices and erasing

web-lock-title = Zablokuj teraz

web-lock = Gdy przez { $minutes } min nic się nie dzieje, czat blokuje się sam. Możesz to zrobić też teraz. Z kodem piszesz dalej.

web-lock-not = Czat można zablokować, gdy powiesz, że kod jest zachowany.

web-lock-do = Zablokuj

web-cut-title = Inne urządzenia

web-cut = Twoja rozmowa jest otwarta też na innym urządzeniu? Możesz ją tam zamknąć. Na tym urządzeniu zostaje otwarta. Twój kod działa dalej.

web-cut-do = Zamknij na innych urządzeniach

web-cut-some = Twoja rozmowa jest zamknięta na wszystkich innych urządzeniach.

web-cut-none = Twoja rozmowa nie była otwarta na żadnym innym urządzeniu.

web-new-title = Nowy kod

web-new = Ktoś inny ma Twój kod albo kod się zgubił? Weź nowy. Stary kod już nie zadziała, a na innych urządzeniach rozmowa się zamknie. Tego, co ktoś tam już przeczytał, nie możemy cofnąć.

web-code-do = Utwórz nowy kod

web-forget-title = Usuń wszystko

web-forget-what =
    Wtedy od razu usuwamy tu wszystkie Twoje wiadomości i odpowiedzi, wszystko, co napisał do Ciebie zespół, i kod. Nikt nie może już tego tutaj otworzyć, zespół też nie.

    Ktoś może nadal pamiętać to, co już przeczytał. Tego, co sam zapamiętuje Twój telefon lub przeglądarka, nie możemy usunąć.

web-forget-asks = Zanim coś zostanie usunięte, zapytamy jeszcze raz.

## When something goes otherwise than meant

web-stale = Ta strona była otwarta za długo albo pochodzi z wcześniejszej rozmowy. Nic jeszcze nie poszło. Sprawdź, czy to się zgadza, i wyślij ponownie.

web-stale-button = Ta strona nie była już aktualna. Nic się nie stało. Naciśnij jeszcze raz, jeśli chcesz.

web-your-words = Twój tekst

web-your-words-help = Ten tekst nie jest wysłany i nie jest zachowany. Możesz go stąd skopiować.

web-over-title = Ta rozmowa nie jest już otwarta

web-over = Dlatego Twój tekst nie dotarł. Jest poniżej. Możesz zacząć od nowa albo wrócić z kodem, jeśli go masz.

web-over-answer = Dlatego Twoja odpowiedź nie dotarła. Możesz wrócić z kodem, jeśli go masz, albo zacząć od nowa.

web-over-not-erased = Tym przyciskiem nic teraz nie zostało usunięte. Chcesz usunąć wszystko? Najpierw otwórz rozmowę swoim kodem.

web-case-gone = Ta rozmowa nie jest tu już otwarta. Nic się nie stało.

web-again-title = W tej chwili to nie działa

web-again = Coś się u nas nie udało. Twoja odpowiedź nie jest jeszcze zapisana. Poczekaj pół minuty i wyślij ją ponownie. Nigdy nie dociera dwa razy.

web-send-again = Wyślij ponownie

web-away = W tej chwili nie możemy otworzyć danych. Nic nie zginęło. Spróbuj ponownie za pół minuty.

web-trouble-title = To się nie udało

web-too-large = To za dużo tekstu na raz. Nic nie poszło. Podziel go na więcej wiadomości. Możliwe, że poniżej nie ma już wszystkiego, co jest Twoje.

web-no-files = Nie możemy tu przyjąć zdjęcia, filmu ani innego pliku. Nic nie jest zachowane. Możesz napisać słowami, co się dzieje.

web-not-there = Tej strony tu nie ma.

web-elsewhere = To nie przyszło z naszej strony. Dlatego nic się nie stało.

web-wrong-host = Ta strona ma inny adres.

web-broken = Coś się u nas nie udało. Spróbuj ponownie.

web-nobody-title = Nic tu nie jest otwarte

web-nobody = Zacznij od pierwszej strony.

web-to-start = Do pierwszej strony

web-done-title = Gotowe

web-done =
    To, co było tu napisane, jest usunięte.

    Telefon lub komputer może nadal pamiętać wizytę na tej stronie. Usuń więc historię przeglądarki, jeśli to bezpieczne.

## About this chat

web-about-title = O tym czacie

web-about-what-title = Co to jest

web-about-what = Czat { $organisation }. Pytania zadaje komputer, ma stałe teksty. Odpowiedzi zespołu piszą ludzie. Komputer o niczym w Twojej sprawie nie decyduje.

web-about-reading-title = Program, który też czyta

web-about-reading = Program na naszym własnym komputerze przegląda słowa, które piszesz: jaki to język i czy sprawa jest pilna. Nic z tego nie trafia do innej firmy. Jeśli widzi niebezpieczeństwo, pokazuje pomoc, od razu przekazuje zespołowi to, co piszesz, i mówi o tym. Może się pomylić. Decyduje człowiek.

web-about-who-title = Kto może czytać to, co piszesz

web-about-who =
    Tylko ludzie z zespołu, który Ci pomaga. W pilnej sprawie mogą to przeczytać też osoby na dyżurze. Kto zajmuje się komputerami, nie może otworzyć Twojej rozmowy, dopóki jest tylko przechowywana.

    Dopóki odpowiadasz na pytania i nic nie poszło do zespołu, tylko Twoja przeglądarka może otworzyć Twoje odpowiedzi.

web-about-limits-title = Gdzie to się kończy

web-about-limits = { limits }

web-about-kept-title = Co zachowujemy

web-about-kept =
    To, co wysyłasz do zespołu, i to, co odpowiada zespół, pod kluczem. Poza tym bez klucza: godzinę, język, temat, jak pilne to jest, wymyślone imię i to, czego zespół potrzebuje do pracy, na przykład kto ci odpowiada.

    Nie zachowujemy adresu internetowego ani tego, jakie masz urządzenie lub przeglądarkę. Jest jedno ciasteczko (cookie), od Twojej pierwszej odpowiedzi. Jest w nim klucz do Twojej rozmowy. Znika, gdy wyjdziesz lub zamkniesz przeglądarkę, a w niektórych przeglądarkach dopiero, gdy je usuniesz.

    Rozmowy, której nie wyślesz do zespołu, po 24 godzinach nie da się otworzyć i zostaje ona usunięta.

    Gdy przez { $minutes } min nic się nie dzieje, czat się blokuje, jeśli kod jest zachowany. Otwarte wtedy pytanie przepada.

web-about-forget-title = Co robi usuwanie

web-about-forget =
    Przycisk „Usuń wszystko” usuwa wszystkie Twoje wiadomości i odpowiedzi, wszystko, co napisał do Ciebie zespół, i Twój kod. Znika to stąd od razu. Nie możemy tego przywrócić.

    Ktoś może nadal pamiętać to, co już przeczytał. Twoja przeglądarka może pamiętać Twoją wizytę tutaj. Jeśli { $organisation } robi kopie przechowywanych danych, zablokowane dane zostają w takiej kopii, dopóki nie zostanie usunięta.

web-about-exit-title = Szybkie wyjście

web-about-exit = { quick-exit }

web-about-rights-title = Co się mieści

web-about-rights = W jednej wiadomości mieści się { $limit } znaków. Nie możemy przyjąć zdjęć, filmów ani innych plików.

web-about-access-title = Dla wszystkich

web-about-access =
    Ten czat jest zrobiony według zasad WCAG 2.2, poziom AA. Działa z samą klawiaturą, bez JavaScript, z dużymi literami i w ciemnych kolorach.

    Wszystkie strony mają ten sam krótki tytuł. To dla Twojego bezpieczeństwa. W czytniku ekranu słychać z nagłówka, gdzie jesteś.

    Nikt spoza naszej organizacji jeszcze tego nie sprawdził. Coś u Ciebie nie działa? Napisz o tym na czacie. Wtedy czyta to człowiek.

## From and to Telegram

web-from-title = Dalej na czacie na stronie

web-from-what =
    Przychodzisz z Telegrama. Gdy naciśniesz przycisk, Twoja rozmowa trwa dalej tutaj.

    W Telegramie usuwamy wtedy wiadomości z ostatnich 48 godzin. Potem nie wiemy już, kim jesteś na Telegramie. To, co jest już powiedziane, zostaje u zespołu. Może tu tego nie być widać.

    Tego, co zachowuje Telegram lub sam Twój telefon, nie możemy usunąć.

web-from-do = Pisz dalej tutaj

web-from-over = Ten link już nie działa. Jeden link działa raz, przez kwadrans. Poproś o nowy w Telegramie z /web.

web-from-loses = W tej przeglądarce są jeszcze odpowiedzi, których zespół nie ma. Jeśli będziesz tutaj kontynuować rozmowę z Telegrama, zostaną usunięte. Jeśli tak ma być, naciśnij „{ web-from-do }” jeszcze raz.

web-from-code = Ta rozmowa ma już kod. Tutaj otwiera się tylko tym kodem. W Telegramie nic nie zostało usunięte. Nie masz kodu? Wtedy pisz dalej w Telegramie.

web-telegram-title = Odpowiedzi w Telegramie

web-telegram-what =
    Odpowiedzi zespołu mogą przychodzić też w Telegramie. Rozmowa zostaje otwarta i tutaj.

    Telegram wie wtedy, jakie masz konto, i przechowuje to, co tam jest. Zrób to tylko, jeśli nikt inny nie czyta Twojego Telegrama.

web-telegram-do = Utwórz link do Telegrama

web-telegram-link =
    Ten link otwiera Telegram. Naciśnij tam Start. Link działa raz, przez kwadrans.

    To, co już tu jest, nie trafi do Telegrama.

web-telegram-open = Otwórz Telegram

web-telegram-qr = Albo zeskanuj to telefonem, na którym masz Telegram.
