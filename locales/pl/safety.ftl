# Help in danger, and what the chat itself says. 112 always comes first. Short sentences.
# A native speaker reviews these texts before go-live.
# The numbers and their sources are in the list of help lines.

## Help in an emergency

emergency =
    Czy teraz jest niebezpiecznie? Zadzwoń pod 112.

    Nie możesz mówić? W aplikacji 112NL operator numeru 112 może z Tobą pisać na czacie. Operator widzi wtedy, gdzie jesteś.

    Seks wbrew Twojej woli: Centrum Seksueel Geweld (centrum pomocy po przemocy seksualnej), 0800-0188. Bezpłatnie, całą dobę.

    Przemoc w domu albo dziecko, które nie jest bezpieczne: Veilig Thuis (Bezpieczny Dom), 0800-2000. Bezpłatnie, całą dobę.

    Jeśli nie chcesz już żyć: zadzwoń pod 113 albo 0800-0113. Bezpłatnie, całą dobę.

    Ktoś Ci grozi zdjęciami lub filmami: Helpwanted, 020-261 52 75 albo helpwanted.nl.

    Policja, gdy sprawa nie jest pilna: 0900-8844.

    Ten czat nie jest numerem alarmowym. Zespół czyta Twoją wiadomość tylko w godzinach otwarcia.

help-now =
    Zadzwoń teraz pod 112.

    Nie możesz mówić? W aplikacji 112NL operator numeru 112 może z Tobą pisać na czacie. Operator widzi wtedy, gdzie jesteś.

    Czy to Ty jesteś w niebezpieczeństwie? Jeśli możesz bezpiecznie odejść, idź tam, gdzie są inni ludzie.

    Nie czekaj na odpowiedź na tym czacie.

help-now-other =
    Zadzwoń teraz pod 112. Powiedz, gdzie potrzebna jest pomoc.

    Nie czekaj na odpowiedź na tym czacie.

    Jeśli wkroczysz na własną rękę, może zrobić się jeszcze niebezpieczniej.

help-violence =
    Czy jesteś teraz w niebezpieczeństwie? Zadzwoń pod 112.

    To, co ktoś Ci robi, nie jest Twoją winą.

    Czy robi to partner, partnerka albo ktoś z rodziny? Możesz też zadzwonić do Veilig Thuis (Bezpieczny Dom): 0800-2000. Bezpłatnie, całą dobę.

help-rape =
    Czy jesteś teraz w niebezpieczeństwie albo masz rany? Zadzwoń pod 112.

    To nie Twoja wina.

    Zadzwoń do Centrum Seksueel Geweld (centrum pomocy po przemocy seksualnej): 0800-0188. Bezpłatnie, całą dobę. Pomagają w sprawach zdrowia i w zachowaniu śladów. Pierwsze 7 dni jest ważne. Im szybciej, tym lepiej.

    Jeszcze nie musisz niczego decydować w sprawie policji.

help-coercion =
    Czy jesteś teraz w niebezpieczeństwie albo nie możesz wyjść? Zadzwoń pod 112.

    Masz prawo decydować o swoim ciele, swoich pieniądzach i swoim czasie. Nawet jeśli ktoś mówi co innego.

    Nie rozmawiaj o tym czacie z osobą, która o Tobie decyduje.

help-children =
    Czy dziecko jest teraz w niebezpieczeństwie? Zadzwoń pod 112.

    Veilig Thuis (Bezpieczny Dom) może Ci doradzić: 0800-2000. Bezpłatnie, całą dobę.

help-no-bed =
    Czy jesteś teraz w niebezpieczeństwie? Zadzwoń pod 112.

    Uciekasz przed przemocą w domu? Zadzwoń do Veilig Thuis (Bezpieczny Dom): 0800-2000. Bezpłatnie, całą dobę.

    Zespół nie może obiecać noclegu. Ale będzie go szukać razem z Tobą.

help-suicide =
    Czy teraz jest niebezpiecznie? Zadzwoń pod 112.

    Dobrze, że to mówisz. Zadzwoń pod 113 albo 0800-0113. Bezpłatnie, całą dobę. Jest też strona 113.nl.

    Jeśli możesz, bądź z kimś. Idź do kogoś, przy kim czujesz się bezpiecznie.

help-pictures =
    Czy jesteś teraz w niebezpieczeństwie? Zadzwoń pod 112.

    To nie Twoja wina. Osoba, która Ci grozi, robi źle.

    Nie wysyłaj nowych zdjęć ani filmów. Jeśli to bezpieczne, nie płać. Zachowaj wiadomości, w których ta osoba Ci grozi.

    Helpwanted może pomóc w usunięciu zdjęć i filmów: 020-261 52 75 albo helpwanted.nl.

help-young =
    Czy jesteś teraz w niebezpieczeństwie? Zadzwoń pod 112.

    To nie Twoja wina. Dobrze, że nam to mówisz.

    Czy był seks wbrew Twojej woli? Zadzwoń do Centrum Seksueel Geweld (centrum pomocy po przemocy seksualnej): 0800-0188. Bezpłatnie, całą dobę. Pierwsze 7 dni jest ważne.

help-young-crime =
    Czy jesteś teraz w niebezpieczeństwie? Zadzwoń pod 112.

    Dobrze, że nam to mówisz. Czy ktoś Ci grozi albo zmusza Cię do udziału? Wtedy to nie jest Twoja wina. Nie musisz rozwiązywać tego bez pomocy.

help-missing-child =
    Czy teraz jest niebezpiecznie? Zadzwoń pod 112.

    Nie ma bezpośredniego zagrożenia? Zadzwoń na policję: 0900-8844. Powiedz, że zaginęło dziecko. Nie trzeba najpierw czekać.

    Nie czekaj na odpowiedź na tym czacie.

help-minor =
    Czy teraz jest niebezpiecznie? Zadzwoń pod 112.

    Veilig Thuis (Bezpieczny Dom) doradza w sprawie bezpieczeństwa dzieci: 0800-2000. Bezpłatnie, całą dobę.

help-forced =
    Czy teraz jest niebezpiecznie albo kogoś trzymają w zamknięciu? Zadzwoń pod 112.

    Nie ma bezpośredniego zagrożenia? Do policji można zadzwonić pod 0900-8844.

    Jeśli wkroczysz na własną rękę, może zrobić się jeszcze niebezpieczniej.

## What the chat promises and what it does not

limits =
    Zespół zachowuje dla siebie to, co mówisz. Czasem nie może. Gdy zagrożone jest życie albo dziecko, zespół być może będzie musiał coś zrobić. Jeśli się da, dowiesz się o tym wcześniej.

quick-exit =
    Przyciskiem szybkiego wyjścia zamykasz tę stronę. Pojawi się inna, neutralna strona. To, co jeszcze nie poszło do zespołu, wtedy znika. To, co zespół już ma, tam zostaje. Ze swoim kodem możesz to znowu otworzyć.

    Telefon lub komputer może nadal pamiętać Twoją wizytę tutaj. Usuń więc historię przeglądarki, jeśli to bezpieczne.

## What the chat says

engine-empty = Tu jeszcze nic nie ma. Najpierw coś napisz, a potem wyślij.

engine-first = Dziękuję, że to piszesz. Zachowuję to i nie trzeba pisać tego drugi raz. Nasz program komputerowy przegląda słowa, żeby sprawdzić, czy sprawa jest pilna. Najpierw kilka krótkich pytań.

engine-fits = Z powodu tego, co piszesz, daję jedną odpowiedź na początek. Ty wybierasz, co pasuje.

engine-calm = Ten czat jest dla ludzi, którzy szukają pomocy albo mają pytanie do zespołu. O innych osobach nic nie mówię, nawet tego, czy ktoś tu pisze. Czy to Ty szukasz pomocy? Wtedy idź dalej z pytaniem na ekranie.

engine-duress = To słowo może się trafić przypadkiem. Wybierz słowo lub krótkie zdanie, co najmniej pięć liter, którego inaczej nigdy nie piszesz.

engine-too-long = Tekst jest za długi. Mieści się { $limit } znaków, a jest ich { $length }. Tekst nadal tu jest. Skróć go albo wyślij w częściach.

engine-not-a-choice = Zachowuję to, co piszesz. Wybierz też jedną z odpowiedzi na ekranie. Wtedy mogę iść dalej.

engine-not-a-number = Zachowuję to, co piszesz. Napisz też liczbę od { $min } do { $max }.

engine-found = To może pasować. Wybierz temat. Zachowuję te słowa.

engine-not-found = Nic o tym nie wiem. Zachowuję te słowa. Wybierz temat, spróbuj z innym słowem albo zapytaj człowieka.

engine-lines = { web-lines-what }

engine-pick-one = Wybierz jedną odpowiedź.

engine-pick-some = Wybierz jedną lub więcej odpowiedzi.

engine-unknown-option = Nie znam tego wyboru. Wybierz jedną z odpowiedzi na ekranie.

engine-passed = To pytanie już minęło. Jeśli jest coś napisane, zachowuję to. Idź dalej z tym, co jest teraz na ekranie.

engine-no-back = Dalej cofnąć się nie da.

engine-no-skip = Tu nie ma nic do pominięcia.

engine-restarted = Pytania się w międzyczasie zmieniły. Dlatego zaczynam od wcześniejszego pytania. Twoje odpowiedzi są zachowane.

engine-language = Piszemy dalej po polsku.

engine-handed-off =
    Wszystko, co jest tu do tej pory, jest przekazane zespołowi. Następne odpowiedzi też tam trafią.

    Jeśli zespół jest teraz na miejscu, ktoś z zespołu przeczyta to jak najszybciej. Jeśli nie, stanie się to, gdy zespół znów będzie pracować. Odpowiedź pojawi się na tej stronie.

    Dostajesz kod. Z nim możesz później wrócić. Możesz odpowiadać dalej, ale nie musisz.
    .chat =
        Wszystko, co jest tu do tej pory, jest przekazane zespołowi. Następne odpowiedzi też tam trafią.

        Jeśli zespół jest teraz na miejscu, ktoś z zespołu przeczyta to jak najszybciej. Jeśli nie, stanie się to, gdy zespół znów będzie pracować. Odpowiedź przyjdzie na tym czacie.

        Możesz odpowiadać dalej, ale nie musisz.

engine-handed-over =
    Dziękuję. Zespół ma już to, co mi mówisz.

    Ktoś z zespołu to czyta i odpowiada na tej stronie. Tu widać też, kiedy są ludzie.

    Ze swoim kodem możesz wrócić. Zawsze możesz tu napisać więcej.
    .chat =
        Dziękuję. Zespół ma już to, co mi mówisz.

        Ktoś z zespołu to czyta i odpowiada na tym czacie. Zawsze możesz tu napisać więcej.

engine-person =
    Chcesz rozmawiać z człowiekiem. Ta prośba jest już u zespołu, razem z tym, co jest tu do tej pory.

    Ktoś z zespołu odpowie na tej stronie. Tu widać też, kiedy są ludzie.

    Ze swoim kodem możesz wrócić. Już teraz możesz tu napisać więcej.
    .chat =
        Chcesz rozmawiać z człowiekiem. Ta prośba jest już u zespołu, razem z tym, co jest tu do tej pory.

        Ktoś z zespołu odpowie na tym czacie. Już teraz możesz tu napisać więcej.

engine-talk = Zawsze możesz tu pisać dalej. Zespół to czyta i odpowiada na tej stronie.
    .chat = Zawsze możesz tu pisać dalej. Zespół to czyta i odpowiada na tym czacie.

engine-full = To się już nie mieści i nie jest zachowane. Przejdź do końca i wyślij albo poproś o rozmowę z człowiekiem. Potem możesz napisać więcej.

engine-ended = Ta rozmowa jest zakończona. To, co tu jest napisane, zostało usunięte. Zawsze możesz zacząć od nowa.
    .chat = Gotowe. U nas jest to usunięte. Jeśli znów coś tu napiszesz, zacznie się nowa rozmowa.

engine-corrected = Zmiana jest zachowana.

engine-no-files =
    Nie przyjmujemy zdjęć, filmów, naklejek, nagrań ani innych plików. Nie jest to u nas zachowane. Napisz to słowami, jeśli możesz.
    .chat =
        Nie przyjmujemy zdjęć, filmów, naklejek, nagrań ani innych plików. Nikt tego u nas nie oglądał i nie jest to zachowane. Próbuję usunąć to też z tego czatu.

        Napisz to słowami, jeśli możesz.

engine-no-place =
    Nie przyjmujemy kontaktu ani lokalizacji. Nie jest to u nas zachowane.
    .chat =
        Nie przyjmujemy kontaktu ani lokalizacji. Nie jest to u nas zachowane. Próbuję usunąć to też z tego czatu.

engine-web = Chcesz pisać dalej na czacie na stronie? Użyj linku w tej wiadomości. Link działa raz, przez kwadrans. Gdy go użyjesz, usuwam tu wiadomości z ostatnich 48 godzin, a my nie wiemy już, kim jesteś na Telegramie. To, co już tu jest powiedziane, zostaje u zespołu. Na czacie na stronie nie będzie tego widać.

engine-lifetime = To jest ustawione.

## Only in Telegram

chat-honest =
    To jest czat Humanitas ESSM. Najpierw komputer pyta o kilka rzeczy, potem odpowiada człowiek z zespołu.

    Telegram wie, jakie masz konto, i przechowuje ten czat. My zapisujemy, jakie masz konto, i trzymamy to pod kluczem, tak długo jak trwa rozmowa. Twojego imienia i zdjęcia nie zachowujemy.

    Czy to dla Ciebie niebezpieczne? Na czacie na stronie nie potrzebujesz konta.

chat-received = Twoja wiadomość jest u zespołu.

chat-moved = Gotowe. U nas ten czat jest pusty.

chat-joined = Od teraz odpowiedzi zespołu przychodzą też na tym czacie. Możesz tu też odpisywać. Telegram przechowuje to, co tu jest. Z /forget usuwamy wszystko u nas.

chat-busy = Na tym czacie trwa już rozmowa. Pisz dalej w niej albo najpierw usuń ją przez /forget. Potem poproś o nowy link na czacie na stronie.

chat-link-over = Ten link już nie działa. Poproś o nowy na czacie na stronie.

engine-help =
    Tu możesz zrobić to:

    /person – rozmowa z człowiekiem
    /emergency – pomoc w niebezpieczeństwie
    /lines – telefony i strony z pomocą
    /language – inny język
    /web – dalej na czacie na stronie
    /lifetime – jak długo zostają tu wiadomości
    /stop – zakończ
    /forget – usuń wszystko
    /privacy – kto czyta i co zachowujemy

engine-privacy =
    Kto czyta? U nas tylko zespół, który Ci pomaga, a w pilnej sprawie też osoby na dyżurze. Telegram może czytać to, co jest na tym czacie, i wie, jakie masz konto. Czat na stronie nie idzie przez Telegram.

    Co zachowujemy? Twoje wiadomości i wiadomości zespołu, pod kluczem. I numer tego czatu, pod kluczem, tak długo jak trwa rozmowa. Twojego imienia, zdjęcia i numeru telefonu nie zachowujemy. Bez klucza są: godzina, język, temat, jak pilne to jest i wymyślone imię.

    Dopóki odpowiadasz na pytania, nasz program może sam otwierać Twoje odpowiedzi. Musi tak być, bo Telegram nie trzyma dla nas klucza. Jeśli nie wyślesz ich do zespołu, usuniemy je po 24 godzinach.

    Z /forget usuwamy wszystko u nas. Na tym czacie usuwam wtedy wiadomości z ostatnich 48 godzin.

chat-again = (To mogło się tu już pojawić.)

chat-team = Zespół pisze:

chat-hidden = Jest wiadomość. Dotknij szarego pola, żeby ją przeczytać.

chat-done = Gotowe

chat-to-web = Do czatu na stronie

chat-emergency = Pomoc w niebezpieczeństwie

chat-failed = Coś się u nas nie udało. Twoja wiadomość nie dotarła. Spróbuj ponownie za chwilę. Jeśli jest niebezpiecznie, nie czekaj i zadzwoń pod 112.

chat-about = Rozmowa bez podawania imienia i nazwiska. Najpierw komputer pyta o kilka rzeczy, potem odpowiada człowiek. Telegram wie, jakie masz konto. Czy teraz jest niebezpiecznie? Zadzwoń pod 112.

chat-about-short = Rozmowa bez podawania imienia i nazwiska.

chat-command-person = Rozmowa z człowiekiem

chat-command-emergency = Pomoc w niebezpieczeństwie

chat-command-lines = Telefony i strony z pomocą

chat-command-language = Inny język

chat-command-web = Dalej na czacie na stronie

chat-command-lifetime = Jak długo zostają wiadomości

chat-command-stop = Zakończ

chat-command-forget = Usuń wszystko

chat-command-privacy = Kto czyta i co zachowujemy

chat-command-help = Co możesz tu zrobić
