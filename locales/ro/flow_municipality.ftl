# The questions. Plain words, short sentences, no exclamation marks.

## Municipalities and schools

municipality-welcome = E bine că ne scrii. Pun câteva întrebări scurte. Atunci echipa știe ce nevoi ai.

municipality-role = Ce rol ai?
    .policy = Politici locale (beleid)
    .enforcement = Supraveghere sau control
    .teacher = Predare sau dirigenție
    .school_care = Sprijin pentru elevi la școală
    .youth_work = Lucru cu tinerii
    .management = Conducere sau consiliu
    .other = Altceva

municipality-subject = Despre ce e vorba?
    .policy = Sfaturi despre politici și reguli
    .figures = Cifre
    .training = Un curs pentru profesioniști
    .lesson = O lecție de 90 de minute
    .girls_talk = Girls’ Talk, un grup pentru fete
    .make_a_move = Make a Move, un grup pentru băieți
    .case = Griji pentru o anumită persoană

municipality-about = Care e întrebarea ta?
    .hint = Câteva propoziții sunt de ajuns. Nu e nevoie de nume.

municipality-lesson = Lecția durează 90 de minute. Vin doi traineri.

municipality-girls_talk = Girls’ Talk e un grup cu nouă întâlniri. E pentru fete de aproximativ 14 până la 21 de ani.

municipality-make_a_move = Make a Move e un grup pentru băieți.

municipality-pupils = Unde sunt tinerii?
    .primary = Școală primară (basisschool)
    .practical = Școală practică (praktijkonderwijs)
    .secondary = Gimnaziu, liceu (vmbo, havo sau vwo)
    .mbo = Școală profesională (mbo)
    .special = Învățământ special
    .care = Sprijin sau activități pentru tineri
    .other = În altă parte
