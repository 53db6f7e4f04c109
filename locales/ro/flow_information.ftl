# The questions. Plain words, short sentences, no exclamation marks.

## Knowing more about this chat (children read this too)

information-topic = Despre ce ai vrea să afli mai mult?
    .hint = Alege un subiect sau scrie un cuvânt.
    .hours = Când sunt oameni aici
    .region = Locuiesc în altă parte
    .lines = { web-lines-more }
    .other = Altceva

information-hours =
    Echipa lucrează doar în timpul programului. După ce ai trimis ceva, pagina aceasta spune când sunt oameni.

    Poți scrie oricând. Răspunsul vine când echipa e din nou aici.

    E pericol acum? Sună la 112.
    .chat =
        Echipa lucrează doar în timpul programului. Poți scrie oricând. Răspunsul vine când echipa e din nou aici.

        E pericol acum? Sună la 112.

information-region =
    Echipa lucrează pentru regiunea din jurul orașelor Rotterdam și Dordrecht.

    Locuiești în altă parte? Întreabă echipa cine poate ajuta lângă tine. Pentru bani, locuință și îngrijire poate ajuta și primăria ta (gemeente).

    Veilig Thuis ajută în toată Olanda: 0800-2000. Gratuit, zi și noapte.

    Te obligă cineva? Și CoMensha ajută în toată Olanda: 033-448 11 86.

    Alte locuri găsești la { web-lines-more }.

information-enough = Știi destul acum?
    .enough = Da, mă opresc aici
    .another = Nu, vreau să aflu altceva
    .person = Nu, vreau să întreb un om
