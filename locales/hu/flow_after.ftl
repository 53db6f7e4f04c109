# The questions. Plain words, short sentences, no exclamation marks.

## What happens next: promise only what usually succeeds

after-start = Ez történik most.

after-now =
    Veszély van most? Akkor ne várj a csapatra. Hívd a 112-t.

    Amit elmondtál, az a csapatnál legelöl van. Ha a csapat most itt van, valaki a lehető leghamarabb elolvassa.

after-work_now =
    Veszély van most? Akkor ne várj a csapatra. Hívd a 112-t.

    Amit elmondtál, az a csapatnál legelöl van. Ha a csapat most itt van, valaki a lehető leghamarabb elolvassa.

after-younger = A fiatalokkal foglalkozó csapatból valaki soron kívül elolvassa ezt. Ha a csapat most itt van, megpróbál egy órán belül válaszolni. Ha nincs itt, nyitáskor ezzel kezdi.

after-young_question = A fiatalokkal foglalkozó csapatból valaki elolvassa a kérdésedet. Általában egy munkanapon belül kapsz választ.

after-urgent = A csapat soron kívül elolvassa ezt. Ha a csapat most itt van, megpróbál egy órán belül válaszolni. Ha nincs itt, nyitáskor ezzel kezdi.

after-intake = Az első beszélgetéssel foglalkozó csapatból valaki elolvassa ezt, általában egy munkanapon belül. Az első beszélgetés általában ugyanazon a héten van. Együtt döntitek el, hol és mikor.

after-fieldwork = Egy segítő, aki kijár az emberekhez, elolvassa ezt, általában egy munkanapon belül. Együtt beszélitek meg, hol és mikor.

after-group = A csapatból valaki név nélkül felteszi a kérésedet a várólistára. Általában három munkanapon belül kapsz választ. Még nem tudjuk, mikor van hely egy csoportban.

after-volunteer = A csapatból valaki olyan önkéntest keres, aki illik hozzád. Általában három munkanapon belül kapsz választ. Tovább is tarthat, amíg lesz valaki.

after-today = A csapatból valaki elolvassa ezt, általában egy munkanapon belül. Mai választ nem tudunk ígérni.

after-training = Aki a képzésekkel foglalkozik, felhív vagy ír neked, általában három munkanapon belül. Akkor megtudod, mi lehetséges, mikor és mennyibe kerül.

after-work_urgent = 18 évesnél fiatalabb emberről van szó. Ezért a csapat soron kívül elolvassa ezt. Ha a csapat most itt van, megpróbál egy órán belül válaszolni. Ha nincs itt, nyitáskor ezzel kezdi.

after-care_coordination = Egy koordinátor elolvassa ezt, általában egy munkanapon belül. Utána együtt megbeszélitek, ki mit csinál.

after-referral = Az első beszélgetéssel foglalkozó csapatból felhív vagy ír neked valaki, általában egy munkanapon belül. Ha létrejön, az első beszélgetés általában ugyanazon a héten van.

after-report = A bejelentő pontról valaki elolvassa a bejelentésedet, általában egy munkanapon belül. A bejelentő pont minden bejelentést megvizsgál. Amíg nem jelentkezünk, a te segítő munkád folytatódik.

after-consult = A tanácsadó és bejelentő pontról valaki elolvassa a kérdésedet, általában egy munkanapon belül. A tanács még nem bejelentés.

after-lesson = Aki az órákkal és csoportokkal foglalkozik, felhív vagy ír neked, általában három munkanapon belül. Együtt választotok napot. Csak akkor lesz biztos.

after-policy = Aki a szakpolitikával foglalkozik, felhív vagy ír neked, általában három munkanapon belül.

after-parent = A fiatalokkal foglalkozó csapatból valaki soron kívül elolvassa ezt. Ha a csapat most itt van, megpróbál egy órán belül válaszolni. Ha nincs itt, nyitáskor ezzel kezdi.

after-concern = A bejelentő pontról valaki elolvassa ezt, általában egy munkanapon belül. Néha a csapat nem mondhatja el, mi történik ezután.

after-complaint = Olyan ember olvassa el ezt, aki panaszokkal foglalkozik. Általában három munkanapon belül kapsz választ.

after-practical = A csapatból valaki elolvassa ezt. Általában három munkanapon belül kapsz választ.
