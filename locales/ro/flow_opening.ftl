# The questions. Plain words, short sentences, no exclamation marks.

## The opening: everybody comes in here, children too

opening-language = Ce limbă vrei să folosești?

opening-what =
    E bine că ești aici. Mai întâi un calculator pune câteva întrebări scurte. Poți sări peste întrebări. Poți și să ceri imediat să vorbești cu un om.

opening-secrecy =
    Nu te întreb cine ești. Doar echipa Humanitas ESSM care te ajută poate citi ce trimiți.

    Când e în pericol o viață sau un copil, echipa trebuie uneori să facă ceva. Dacă se poate, îți spune dinainte. Dacă un răspuns e despre pericol, îl dau imediat mai departe. Îți spun când fac asta.
    .chat =
        Nu te întreb cine ești. La noi, doar echipa Humanitas ESSM care te ajută poate citi ce trimiți. Și Telegram păstrează acest chat și știe ce cont ai.

        Când e în pericol o viață sau un copil, echipa trebuie uneori să facă ceva. Dacă se poate, îți spune dinainte. Dacă un răspuns e despre pericol, îl dau imediat mai departe. Îți spun când fac asta.

opening-leaving =
    În timpul programului sunt oameni aici. Dacă e pericol acum, nu aștepta și sună la 112.

    Cu butonul de sus pleci repede de pe pagină. Telefonul sau calculatorul tău poate ține minte că ai fost aici.
    .chat =
        În timpul programului sunt oameni aici. Dacă e pericol acum, nu aștepta și sună la 112.

        Te rog să nu trimiți poze, filmări, numărul tău sau locația ta. Nu le primim.

        Cu /forget ștergem tot de la noi. Cu /lifetime alegi cât timp rămân mesajele aici.

opening-safe = Poți scrie acum în siguranță?
    .safe = Da
    .unsafe = Nu
    .unknown = Nu știu

opening-danger_now = E pericol chiar acum, pentru tine sau pentru altcineva?
    .hint = Nu e sigur să scrii? Poți pleca oricând și poți reveni mai târziu.
    .danger = Da, e pericol acum
    .no_danger = Nu
    .unknown = Nu știu

opening-reads_along = Poate citi și altcineva pe telefonul sau calculatorul tău?
    .nobody = Nu
    .sometimes = Uneori
    .somebody = Da

opening-reads_advice =
    E bine că spui asta. Scrie doar ce e sigur pentru tine.

    Dacă vine cineva, folosește butonul de ieșire rapidă. Ce nu a ajuns încă la echipă dispare atunci.

    Poți folosi mai târziu alt dispozitiv sau poți scrie din alt loc? Poate e mai sigur.
    .chat =
        E bine că spui asta. Scrie doar ce e sigur pentru tine.

        În notificarea de pe telefonul tău ascund răspunsurile echipei. În acest chat însă cineva le poate citi.

        Cu /lifetime alegi ca mesajele de aici să dispară după un timp. Cu /web continui în chatul de pe web. Poate e mai sigur.

opening-for_whom = Pentru cine ești aici?
    .myself_adult = Pentru mine. Am 18 ani sau mai mult
    .myself_young = Pentru mine. Am mai puțin de 18 ani
    .someone_else = Pentru cineva pentru care îmi fac griji
    .my_child = Pentru copilul meu
    .professional = Pentru munca mea (sănătate, școală…)
    .municipality = Pentru o primărie sau o școală
    .question = Am o întrebare

opening-question_about = Despre ce e întrebarea ta?
    .own_question = Vreau să întreb echipa ceva
    .information = Informații: bani, drepturi, numere utile
    .privacy = Despre ce păstrați, sau o reclamație
