# Help lines: what the person sees. The facts and how certain they are stand in help_lines.json.
# A coordinator verifies each on the desk. Until then it says that this has not been done yet.

line-112 = 112
    .what = Zagrożone życie. W aplikacji 112NL można pisać na czacie. Operator widzi wtedy, gdzie jesteś.
    .contact = 112
    .hours = Całą dobę
    .languages = Niderlandzki, angielski. Aplikacja zna więcej języków.

line-police = Policja, gdy sprawa nie jest pilna
    .what = Zgłoszenie, zaginiona osoba albo rozmowa z zespołem do spraw handlu ludźmi lub przestępstw seksualnych.
    .contact = 0900-8844
    .hours = Całą dobę
    .languages = Niderlandzki, angielski

line-veilig-thuis = Veilig Thuis (Bezpieczny Dom)
    .what = Przemoc w domu albo dziecko, które nie jest bezpieczne. Porada i zgłoszenie.
    .contact = 0800-2000 albo czat na veiligthuis.nl
    .hours = Telefon: całą dobę, bezpłatnie. Czat: najczęściej w dni robocze od 9 do 17. Na czacie nie można złożyć zgłoszenia.
    .languages = Niderlandzki, przez telefon z tłumaczem

line-113 = 113 Zelfmoordpreventie (zapobieganie samobójstwom)
    .what = Jeśli nie chcesz już żyć albo boisz się o kogoś.
    .contact = 113 albo 0800-0113, albo 113.nl
    .hours = Całą dobę. Oba numery są bezpłatne.
    .languages = Niderlandzki, trochę angielski

line-csg = Centrum Seksueel Geweld (centrum pomocy po przemocy seksualnej)
    .what = Po seksie wbrew Twojej woli. Pierwsze 7 dni jest ważne. Po pomoc medyczną najlepiej w ciągu 72 godzin.
    .contact = 0800-0188 albo centrumseksueelgeweld.nl
    .hours = Całą dobę
    .languages = Niderlandzki, angielski

line-comensha = CoMensha
    .what = Handel ludźmi: pytania, bezpieczne miejsce, rejestracja. Dla całej Holandii.
    .contact = 033-448 11 86 albo info@comensha.nl
    .hours = Dni robocze od 9 do 17
    .languages = Niderlandzki, angielski

line-essm = Humanitas PMW i ESSM
    .what = Nasza organizacja, do koordynacji pomocy.
    .contact = 010-236 52 12
    .hours = Jeszcze nie wiadomo
    .languages = Jeszcze nie wiadomo

line-fier = Chat met Fier
    .what = Czat bez podawania imienia i nazwiska, o przemocy i przymusie.
    .contact = chatmetfier.nl
    .hours = Wieczór i noc. Godziny nie są jeszcze pewne.
    .languages = Niderlandzki

line-helpwanted = Helpwanted
    .what = Ktoś grozi zdjęciami lub filmami albo są już w internecie. Dla każdego wieku.
    .contact = 020-261 52 75 albo helpwanted.nl
    .hours = Jeszcze nie wiadomo
    .languages = Niderlandzki, angielski. Inne języki przez program do tłumaczeń.

line-kindertelefoon = Kindertelefoon (telefon dla dzieci)
    .what = Rozmowa lub czat, jeśli masz od 8 do 18 lat.
    .contact = 0800-0432 albo kindertelefoon.nl
    .hours = Codziennie od 11 do 21
    .languages = Niderlandzki

line-slachtofferhulp = Slachtofferhulp (pomoc dla osób pokrzywdzonych)
    .what = Pomoc po przestępstwie: z przepisami, z listami i z tym, co się wtedy przeżywa.
    .contact = 0900-0101 albo slachtofferhulp.nl
    .hours = Dni robocze od 8 do 20, sobota od 10 do 17
    .languages = Niderlandzki, angielski

line-meld-misdaad = Meld Misdaad Anoniem
    .what = Zgłoszenie czegoś o przestępstwie, bez Twojego imienia i nazwiska. Nie dostaje się tam pomocy.
    .contact = 0800-7000 albo meldmisdaadanoniem.nl
    .hours = Codziennie
    .languages = Niderlandzki, angielski

line-fairwork = FairWork
    .what = Krzywdy i wyzysk w pracy, dla osób z innych krajów.
    .contact = 020-760 08 09 albo fairwork.nu
    .hours = Dni robocze
    .languages = 12 języków, przez wolontariuszy (2019)

line-arbeidsinspectie = Nederlandse Arbeidsinspectie (inspekcja pracy)
    .what = Zgłoszenie krzywd i wyzysku w pracy.
    .contact = 0800-5151 albo nlarbeidsinspectie.nl
    .hours = Dni robocze
    .languages = Niderlandzki, angielski, polski, rumuński, bułgarski

line-proud = PROUD
    .what = Związek osób pracujących seksualnie.
    .contact = wijzijnproud.nl
    .hours = Bez stałych godzin
    .languages = Niderlandzki, angielski

line-ugly-mugs = Ugly Mugs NL
    .what = Ostrzeżenie przed agresywnymi klientami albo sprawdzenie klienta. Pomoc przy zgłoszeniu na policję.
    .contact = uglymugs.nl
    .hours = W internecie
    .languages = Kilka języków

line-soa-aids = Soa Aids Nederland
    .what = Informacje o chorobach przenoszonych drogą płciową i o testach.
    .contact = soaaids.nl
    .hours = Dni robocze
    .languages = Kilka języków

line-ggd = GGD, Centrum Zdrowia Seksualnego Rotterdam-Rijnmond
    .what = Testy na choroby przenoszone drogą płciową. Dla osób pracujących seksualnie testy są bezpłatne i bez podawania imienia i nazwiska.
    .contact = ggdrotterdamrijnmond.nl
    .hours = Dni robocze
    .languages = Niderlandzki, angielski, z tłumaczem

line-juridisch-loket = Juridisch Loket (punkt pomocy prawnej)
    .what = Pierwsza porada o przepisach i prawach, bezpłatnie.
    .contact = 0800-8020 albo juridischloket.nl
    .hours = Dni robocze od 9 do 17
    .languages = Niderlandzki, trochę angielski

line-arosa = Arosa
    .what = Bezpieczny ośrodek dla kobiet w Rotterdamie i Dordrechcie. Dociera się tam przez Veilig Thuis.
    .contact = 0800-2000
    .hours = Całą dobę, przez Veilig Thuis
    .languages = Niderlandzki

line-vertrouwenspersoon = Osoba zaufania dla osób pracujących seksualnie, Rotterdam
    .what = Ktoś z gminy, z kim można porozmawiać w zaufaniu. Nie mamy pewności, czy to jeszcze istnieje.
    .contact = rotterdam.nl
    .hours = Jeszcze nie wiadomo
    .languages = Jeszcze nie wiadomo

line-elsewhere = Koordynacja pomocy w innych regionach
    .what = Den Haag (Haga): SHOP, 070-361 47 47. Amsterdam: HVO i ACM. Eindhoven: Lumens, 040-219 33 88. Utrecht i Gelderland: Moviera, 088-374 47 44.
    .contact = wegwijzermensenhandel.nl
    .hours = Dni robocze
    .languages = Niderlandzki, angielski

line-sense = Sense
    .what = Pytania o seks, do 25 lat.
    .contact = sense.info
    .hours = Czat jest otwarty w różnych godzinach
    .languages = Niderlandzki

line-stop-it-now = Stop it Now
    .what = Jeśli martwią Cię własne myśli o dzieciach lub młodych ludziach.
    .contact = 0800-2666436 albo stopitnow.nl
    .hours = W stałych godzinach
    .languages = Niderlandzki

line-luisterlijn = De Luisterlijn (telefon, który wysłucha)
    .what = Ktoś do rozmowy.
    .contact = 088-0767 000 albo deluisterlijn.nl
    .hours = Całą dobę
    .languages = Niderlandzki

line-schadefonds = Schadefonds Geweldsmisdrijven (fundusz odszkodowań za przemoc)
    .what = Prośba o pieniądze za krzywdę po przemocy.
    .contact = schadefonds.nl
    .hours = Dni robocze
    .languages = Niderlandzki, angielski

line-undocumented = Dokters van de Wereld, ROS i Pauluskerk Rotterdam
    .what = Dla osób bez papierów: zdrowie, prawa, łóżko.
    .contact = Wyszukaj nazwę organizacji
    .hours = Jeszcze nie wiadomo
    .languages = Kilka języków

line-opora = Opora
    .what = Pomoc dla osób z Ukrainy w Holandii.
    .contact = opora.nu
    .hours = Jeszcze nie wiadomo
    .languages = Ukraiński, rosyjski, angielski

line-nidos = Nidos
    .what = Opiekun młodych osób, które są w Holandii bez rodziny.
    .contact = nidos.nl
    .hours = Dostępne całą dobę
    .languages = Niderlandzki, angielski

## The public page

web-lines-title = Telefony i strony z pomocą

web-lines-what =
    Tu są inne miejsca, w których możesz dostać pomoc. Czy teraz jest niebezpiecznie? Zadzwoń pod 112.

    Przy każdym miejscu widać, kiedy było sprawdzone. Jest napisane „jeszcze nie sprawdzone”? Wtedy coś mogło się zmienić.

web-lines-link = Telefony i strony z pomocą

web-lines-more = Wszystkie telefony pomocy

web-lines-contact = Kontakt

web-lines-hours = Kiedy

web-lines-languages = Języki

web-lines-new = jeszcze nie sprawdzone

web-lines-old = sprawdzone dawno: { $day }

web-lines-fresh = sprawdzone: { $day }

web-lines-region-title = Mieszkasz lub pracujesz gdzie indziej?

web-lines-region =
    Pracujemy w { $count } gminach. Gdzie indziej? Zawsze możesz zadać nam pytanie. Wtedy człowiek sprawdzi, kto pomaga blisko Ciebie.

    Jeśli chodzi o handel ludźmi, możesz z całej Holandii zadzwonić do CoMensha: 033-448 11 86.

    Przemoc w domu albo dziecko, które nie jest bezpieczne: Veilig Thuis, 0800-2000. Numer jest wszędzie ten sam.

    O pieniądze, mieszkanie i opiekę możesz zapytać we własnej gminie.

web-lines-towns = Gminy, w których pracujemy

## The desk

desk-resources = Telefony pomocy

desk-resources-text = Te telefony widzi każdy na czacie na stronie, na stronie z telefonami pomocy. 112 jest zawsze na górze.

desk-resources-means = Sprawdzone znaczy: dziś jest za Tobą telefon albo wizyta na stronie tej organizacji i nazwa, numer, godziny i języki się zgadzają. Dopiero wtedy naciśnij przycisk. Twoje imię i dzień są zachowane. Po { $days } dniach zapytamy znowu.

desk-resources-wrong = Coś się nie zgadza? Nie naciskaj przycisku i powiedz administratorowi. Lista należy do programu.

desk-resources-todo = Do sprawdzenia ({ $count })

desk-resources-done = Sprawdzone ({ $count })

desk-resources-none = Wszystko jest sprawdzone.

desk-resources-new = jeszcze nie sprawdzone

desk-resources-old = sprawdzone dawno

desk-resources-by = Sprawdzone: { $day }, { $name }

desk-resources-staff-only = tylko dla zespołu

desk-resources-source = Skąd to jest:

desk-resources-do = Sprawdzone dziś, zgadza się

desk-refused-resource-gone = Ten telefon pomocy się zmienił albo już go nie ma. Spójrz na listę jeszcze raz.
