# Canned replies on the desk. Short, no exclamation marks.

## Choosing one in a conversation

desk-canned = Wybierz gotową odpowiedź
desk-canned-hint = Tekst trafia do Twojej odpowiedzi w języku tej osoby: { $language }. Przeczytaj go i zmień. Nic się nie wysyła.
desk-canned-find = Szukaj
desk-canned-none = Żadna gotowa odpowiedź nie pasuje.
desk-canned-in = tylko w języku: { $language }
desk-notice-canned-other = Tej odpowiedzi jeszcze nie ma w języku tej osoby ({ $language }). Poniżej jest tekst w języku: { $spoken }.
desk-notice-canned-gone = Tej gotowej odpowiedzi już nie ma. Nic się nie zmieniło.

## Managing them

desk-replies = Odpowiedzi
desk-replies-all = Gotowe odpowiedzi
desk-replies-text = W rozmowie wybierasz jedną: tekst trafia wtedy do Twojej odpowiedzi, w języku tej osoby. Koordynatorzy mogą je zmieniać.
desk-replies-new = Nowa odpowiedź
desk-replies-rule = Nie wpisuj tu niczego o osobie: żadnych nazwisk, miejsc ani słów z rozmowy. Pisz krótko i prosto i nie obiecuj niczego, co nie jest pewne.
desk-replies-language = Język
desk-replies-title = Tytuł
desk-replies-title-hint = Po nim zespół wybiera odpowiedź. Osoba nie widzi tytułu.
desk-replies-words = Tekst dla osoby
desk-replies-words-hint = Najwyżej { $limit } znaków.
desk-replies-look = Podgląd
desk-replies-look-title = Tak to będzie wyglądać w odpowiedzi
desk-replies-change-more = Zmieniaj dalej
desk-replies-avoided = Jest tu „{ $word }”. Wolimy nie używać tego słowa. Możesz to mimo to zapisać.
desk-replies-change = Zmień
desk-replies-write = Napisz
desk-replies-reset = Przywróć
desk-replies-remove = Usuń
desk-replies-missing = brak w języku: { $language }
desk-replies-changed = zmienione w języku: { $language }
desk-replies-edited = zmienione: { $when }
desk-replies-now-in = Co jest tam teraz, w języku: { $language }
desk-replies-fault-empty = Wpisz tytuł i tekst.
desk-replies-fault-title-too-long = Tytuł jest za długi. Mieści się { $most } znaków.
desk-replies-fault-too-long = Tekst jest za długi: mieści się { $limit } znaków, a jest ich { $length }. Nadal tu jest.
desk-replies-fault-cut = Tekst jest o wiele za długi i nie dotarł w całości. Nic nie jest zapisane.
desk-replies-fault-changed = Ktoś z zespołu zmienił w międzyczasie tę odpowiedź. Twój tekst jest poniżej i nie jest jeszcze zapisany. Pod nim jest to, co stoi tam teraz. Jeśli pójdziesz dalej, Twój tekst zajmie to miejsce.
desk-replies-reset-sure = Przywrócić „{ $title }” ({ $language })?
desk-replies-reset-text = Własny tekst Twojej organizacji zostanie usunięty. Wraca tekst z programu. To, co jest wysłane, się nie zmienia.
desk-replies-reset-do = Tak, przywróć
desk-replies-remove-sure = Usunąć „{ $title }” ({ $language })?
desk-replies-remove-text = Ten tekst zostanie usunięty i nie będzie można go wybrać. To, co jest wysłane, się nie zmienia.
desk-replies-remove-do = Tak, usuń
desk-refused-reply-gone = Tej odpowiedzi już nie ma. Nic się nie zmieniło.

reply-group-start = Początek
reply-group-safety = Bezpieczeństwo
reply-group-meeting = Rozmowa i spotkanie
reply-group-secrecy = Poufność, kod i usuwanie
reply-group-topics = Tematy
reply-group-others = Troska o innych, młodzi, specjaliści
reply-group-end = Zakończenie
reply-group-own = Naszej organizacji

## The knowledge base

web-info-link = Informacje

web-info-title = Informacje

web-info-what = Krótkie strony o tematach, o które ludzie często pytają. Wolisz rozmowę z człowiekiem? Na każdej stronie możesz o nią poprosić.

web-info-search = Czego szukasz?

web-info-search-do = Szukaj

web-info-found = { $count ->
    [0] Nic nie znaleziono. Spróbuj z innym słowem albo zapytaj człowieka.
    [one] Znaleziono jedną stronę
    [few] Znaleziono { $count } strony
    [many] Znaleziono { $count } stron
   *[other] Znaleziono { $count } strony
}

web-info-topics = Wszystkie tematy

web-info-updated = Zmieniono: { $day }.

web-info-draft = Nikt, kto zna ten temat, jeszcze nie sprawdził tego tekstu.

web-info-sources = Źródło:

web-info-enough = Czy to wystarczyło, czy wolisz rozmowę z człowiekiem?

web-info-person = Zapytaj człowieka

web-info-more = To wystarczyło. Do wszystkich tematów
