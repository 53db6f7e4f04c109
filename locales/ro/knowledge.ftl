# Canned replies on the desk. Short, no exclamation marks.

## Choosing one in a conversation

desk-canned = Alege un răspuns pregătit
desk-canned-hint = Textul se pune în răspunsul tău, în limba persoanei: { $language }. Citește-l și schimbă-l. Nu se trimite nimic.
desk-canned-find = Caută
desk-canned-none = Niciun răspuns pregătit nu se potrivește.
desk-canned-in = doar în: { $language }
desk-notice-canned-other = Acest răspuns nu există încă în limba persoanei ({ $language }). Mai jos e textul în: { $spoken }.
desk-notice-canned-gone = Acest răspuns pregătit nu mai există. Nu s-a schimbat nimic.

## Managing them

desk-replies = Răspunsuri
desk-replies-all = Răspunsuri pregătite
desk-replies-text = Într-o conversație alegi unul: textul se pune atunci în răspunsul tău, în limba persoanei. Coordonatorii le pot schimba.
desk-replies-new = Răspuns nou
desk-replies-rule = Nu pune aici nimic despre o persoană: fără nume, fără locuri și fără cuvinte dintr-o conversație. Scrie scurt și simplu și nu promite nimic nesigur.
desk-replies-language = Limba
desk-replies-title = Titlu
desk-replies-title-hint = Colegii aleg răspunsul după titlu. Persoana nu vede titlul.
desk-replies-words = Text pentru persoană
desk-replies-words-hint = Limita de caractere: { $limit }.
desk-replies-look = Vezi cum arată
desk-replies-look-title = Așa va apărea într-un răspuns
desk-replies-change-more = Schimbă în continuare
desk-replies-avoided = Scrie „{ $word }”. Am prefera să nu folosim acest cuvânt. Poți salva totuși.
desk-replies-change = Schimbă
desk-replies-write = Scrie
desk-replies-reset = Revino la original
desk-replies-remove = Șterge
desk-replies-missing = nu există în: { $language }
desk-replies-changed = schimbat în: { $language }
desk-replies-edited = schimbat: { $when }
desk-replies-now-in = Ce scrie acum acolo, în: { $language }
desk-replies-fault-empty = Completează un titlu și un text.
desk-replies-fault-title-too-long = Titlul e prea lung. Limita de caractere este { $most }.
desk-replies-fault-too-long = Textul tău e prea lung: limita de caractere este { $limit }, iar textul are { $length }. E încă aici.
desk-replies-fault-cut = Textul tău e mult prea lung și nu a ajuns întreg. Nu s-a salvat nimic.
desk-replies-fault-changed = Între timp, cineva din echipă a schimbat acest răspuns. Textul tău e mai jos și nu e salvat încă. Sub el e ce scrie acum acolo. Dacă mergi mai departe, textul tău îi ia locul.
desk-replies-reset-sure = Revii la original: „{ $title }” ({ $language })?
desk-replies-reset-text = Textul organizației tale se șterge. Revine textul care vine cu programul. Ce s-a trimis nu se schimbă.
desk-replies-reset-do = Da, revino la original
desk-replies-remove-sure = Ștergi „{ $title }” ({ $language })?
desk-replies-remove-text = Acest text se șterge și nu mai poate fi ales. Ce s-a trimis nu se schimbă.
desk-replies-remove-do = Da, șterge
desk-refused-reply-gone = Acest răspuns nu mai există. Nu s-a schimbat nimic.

reply-group-start = Începutul
reply-group-safety = Siguranță
reply-group-meeting = Discuții și întâlniri
reply-group-secrecy = Secret, cod și ștergere
reply-group-topics = Subiecte
reply-group-others = Griji pentru alții, tineri, profesioniști
reply-group-end = Încheiere
reply-group-own = Ale organizației noastre

## The knowledge base

web-info-link = Informații

web-info-title = Informații

web-info-what = Pagini scurte despre lucruri care se întreabă des. Preferi un om? Poți cere asta pe fiecare pagină.

web-info-search = Ce cauți?

web-info-search-do = Caută

web-info-found = { $count ->
    [0] Nu s-a găsit nimic. Încearcă alt cuvânt sau întreabă un om.
    [one] S-a găsit o pagină
    [few] S-au găsit { $count } pagini
   *[other] S-au găsit { $count } de pagini
}

web-info-topics = Toate subiectele

web-info-updated = Actualizat pe { $day }.

web-info-draft = Textul acesta nu a fost verificat încă de cineva care cunoaște subiectul.

web-info-sources = Sursa:

web-info-enough = A fost de ajuns sau vrei să vorbești cu un om?

web-info-person = Întreabă un om

web-info-more = A fost de ajuns. La toate subiectele
