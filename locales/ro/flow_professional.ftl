# The questions. Plain words, short sentences, no exclamation marks.

## Professionals

professional-welcome =
    E bine că ceri un sfat. Nu e nevoie să știi nimic sigur.

    Nu scrie numele persoanei cu care lucrezi. Aici nu e nevoie de el.

professional-acute = E cineva în pericol chiar acum?
    .now = Da, e pericol acum
    .not_now = Nu, nu în acest moment
    .unknown = Nu știu

professional-kind = Ce ți-ar fi de folos?
    .hint = A cere un sfat nu e încă o semnalare.
    .advice = Un sfat: să vorbim mai întâi
    .report = Să fac o semnalare
    .referral = Să trimit pe cineva la voi pentru ajutor
    .care_coordination = Coordonarea sprijinului
    .training = Un curs

professional-client_age = Are persoana mai puțin de 18 ani?
    .minor = Da
    .adult = Nu
    .unknown = Nu știu

professional-involved = Ce există deja pentru această persoană?
    .hint = Poți alege mai multe răspunsuri. Nu scrie unde e un adăpost.
    .care = Sprijin sau adăpost
    .justice = Un dosar penal
    .residence = O procedură de ședere
    .other = Altceva

professional-meldcode =
    Codul olandez de semnalare pentru violență în familie și abuz asupra copiilor (Meldcode) are cinci pași.

    Pasul 1: notează semnele. Scrie ce ai văzut și ai auzit.

    Pasul 2: cere părerea unui coleg, a unei colege sau a Veilig Thuis. Nu e nevoie de nume pentru asta.

    Pasul 3: vorbește cu persoanele implicate.

    Pasul 4: cântărește dacă e pericol, acum sau mereu din nou.

    Pasul 5: hotărăște dacă semnalezi, dacă e nevoie de ajutor sau amândouă.

professional-step = La ce pas din Meldcode ești?
    .step_1 = Pasul 1: notez semnele
    .step_2 = Pasul 2: cer o părere
    .step_3 = Pasul 3: vorbesc cu persoanele
    .step_4 = Pasul 4: cântăresc
    .step_5 = Pasul 5: hotărăsc
    .none = La niciunul sau nu știu

professional-step_1 = Scrie ce ai văzut sau ai auzit chiar tu și când. Scrie separat ce crezi tu.

professional-step_2 = Discuția cu noi se potrivește la pasul 2. Și Veilig Thuis dă sfaturi: 0800-2000. Gratuit, zi și noapte.

professional-step_3 = Gândește-te mai întâi dacă discuția poate fi sigură. Cine ascultă și ce se întâmplă după aceea? Poți vorbi întâi cu echipa despre asta.

professional-step_4 =
    Întreabă-te la pasul 4: Există o suspiciune? E pericol acum sau apare mereu din nou o situație nesigură? Atunci semnalezi la Veilig Thuis.

    Poți da sau organiza chiar tu un ajutor bun? Vor persoanele implicate acel ajutor? Duce la siguranță la timp?

professional-step_5 = Pasul 5 are două întrebări. E nevoie de o semnalare? Și poți, pe lângă asta, să dai sau să organizezi chiar tu un ajutor bun? Uneori răspunsul e da la amândouă.

professional-client_knows = Știe persoana că întrebi asta?
    .agrees = Da, și e de acord
    .disagrees = Da, dar nu vrea
    .does_not_know = Nu
    .unknown = Nu știu

professional-saw = Ce ai văzut sau ai auzit?
    .hint = Câteva propoziții sunt de ajuns. Nu e nevoie de nume sau adrese.

professional-responsible = Cine va răspunde de ajutor?
    .hint = Poți rămâne tu cu răspunderea. Echipa te sprijină atunci de la distanță.
    .we_do = Rămâne la noi
    .together = Împreună, dacă se poate
    .transfer = Echipa, dacă se poate
    .unknown = Nu știu încă
