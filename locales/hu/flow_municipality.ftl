# The questions. Plain words, short sentences, no exclamation marks.

## Municipalities and schools

municipality-welcome = Jó, hogy jelentkezel. Néhány rövid kérdést teszek fel. Akkor tudja a csapat, mire van szükséged.

municipality-role = Mi a szereped?
    .policy = Szakpolitika (beleid)
    .enforcement = Felügyelet vagy ellenőrzés
    .teacher = Tanár vagy osztályfőnök
    .school_care = Segítség az iskolában
    .youth_work = Ifjúsági munka
    .management = Vezetőség vagy igazgatás
    .other = Valami más

municipality-subject = Miről van szó?
    .policy = Tanács szakpolitikáról és szabályokról
    .figures = Számadatok
    .training = Képzés szakembereknek
    .lesson = Egy 90 perces óra
    .girls_talk = Girls’ Talk, csoport lányoknak
    .make_a_move = Make a Move, csoport fiúknak
    .case = Aggódás egy bizonyos emberért

municipality-about = Mi a kérdésed?
    .hint = Néhány mondat elég. Név nem kell.

municipality-lesson = Az óra 90 perces. Két oktató jön.

municipality-girls_talk = A Girls’ Talk kilenc alkalomból álló csoport. Körülbelül 14 és 21 év közötti lányoknak szól.

municipality-make_a_move = A Make a Move fiúknak szóló csoport.

municipality-pupils = Hol vannak a fiatalok?
    .primary = Általános iskola (basisschool)
    .practical = Gyakorlati iskola (praktijkonderwijs)
    .secondary = Középiskola (vmbo, havo vagy vwo)
    .mbo = Szakképző iskola (mbo)
    .special = Speciális oktatás
    .care = Ifjúságvédelem vagy ifjúsági munka
    .other = Máshol
