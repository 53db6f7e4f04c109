# The questions. Plain words, short sentences, no exclamation marks.

## Sex workers

sex_worker-welcome = Mă bucur că ești aici. Tu hotărăști ce povestești. Nu am nevoie de nume.

sex_worker-about = Poate faci muncă sexuală sau ai făcut înainte. Poate îi spui altfel. E în regulă oricum.

sex_worker-help = Cu ce te putem ajuta mai întâi?
    .hint = Alege ce contează cel mai mult acum. Restul îl poți scrie apoi cu vorbele tale.
    .talk = Să vorbesc cu cineva
    .work_money = Muncă sau bani
    .health = Sănătate
    .housing_debt = Locuință sau datorii
    .hurt_or_controlled = Cineva îmi face rău sau mă controlează
    .stop_or_change = Să mă opresc sau să fac altceva
    .papers = Acte sau ședere
    .other = Altceva

sex_worker-services = E una dintre acestea?
    .hint = Alege ce se potrivește cel mai bine.
    .first_talk = O primă discuție despre ajutor
    .fieldwork = Cineva din echipa de teren vine la mine
    .group = Un grup cu alte persoane
    .buddy = O persoană care mă sprijină (maatje)
    .paperwork = Ajutor cu scrisori și formulare
    .benefits_tax = Un ajutor social sau taxe
    .job = Să caut altă muncă sau să aplic
    .sexuality = Să vorbesc despre sexualitate
    .other = Nu, altceva

sex_worker-visit = Unde ai vrea să vorbești cu cineva din echipa de teren?
    .hint = Acum nu e nevoie de o adresă. O stabiliți împreună mai târziu.
    .at_work = Unde lucrez
    .public = Într-un loc cu alți oameni
    .online = Mai întâi online
    .unknown = Nu știu încă

sex_worker-group = Ce cauți într-un grup?
    .hint = Există o listă de așteptare. Pe ea nu sunt nume.
    .meeting = Să cunosc alte persoane
    .boundaries = Să învăț să spun nu
    .change = Să vorbesc despre oprire sau altceva
    .unknown = Nu știu încă

sex_worker-buddy = La ce ai vrea să te ajute această persoană (maatje)?
    .hint = E o persoană voluntară care are timp pentru tine.
    .company = Să facem ceva împreună
    .going_along = Să vină cu mine la o programare
    .dutch = Să exersez olandeza
    .other = Altceva

sex_worker-paperwork = Cu ce te poate ajuta o persoană voluntară?
    .hint = Poți alege mai multe.
    .post = Să citesc și să păstrez scrisorile
    .forms = Să completez formulare
    .bills = Să pun facturile în ordine
    .online = Să rezolv lucruri pe calculator
    .other = Altceva

sex_worker-benefits_tax = Despre ce e vorba?
    .benefit = Un ajutor social
    .opting_in = Taxe sau opting-in
    .other = Altceva

sex_worker-opting_in =
    Opting-in e o regulă pentru taxe în industria sexului. Firma oprește impozit din ce câștigi. Apoi firma plătește acel impozit.

    Cineva din echipă îți poate spune ce înseamnă asta pentru tine. Nu e nevoie să spui aici cum stai cu taxele.

sex_worker-job = La ce ai vrea ajutor?
    .hint = Poți alege mai multe.
    .searching = Să caut altă muncă
    .letter = Să scriu o scrisoare sau un CV
    .interview = Să exersez un interviu
    .course = Să aleg un curs
    .coach = Să vorbesc cu un job coach

sex_worker-sexuality = Despre ce ai vrea să vorbești?
    .hint = Nu e nevoie să spui nimic despre ce ai făcut.
    .who_i_am = Cine sunt și de cine mă îndrăgostesc
    .boundaries = Ce vreau și ce nu vreau
    .health = Sănătate și sex protejat
    .other = Altceva

sex_worker-health = Despre ce e vorba?
    .hint = Alege ce contează cel mai mult acum.
    .body = Corpul meu sau un test ITS (BTS)
    .mind = Cum mă simt
    .substances = Alcool, droguri sau medicamente
    .death_thoughts = Uneori mă gândesc să nu mai trăiesc
    .death_now = Nu mai vreau să trăiesc, acum
    .other = Altceva

sex_worker-hurt_now = Ce se potrivește situației tale acum?
    .hint = Alege ce e cel mai urgent. Nu e nevoie să povestești cum a fost.
    .in_danger = Sunt în pericol acum sau nu pot pleca
    .sexual_violence = Sex fără voia mea, în ultimele 7 zile
    .hurt = Cineva îmi face rău sau mă amenință
    .earlier = A fost mai demult
    .rather_not = Prefer să nu spun

sex_worker-decide = Poți hotărî tu despre clienți, despre banii tăi și despre ieșit din casă?
    .decides = Da
    .partly = În parte
    .decided_for = Nu

sex_worker-others = Mai e cineva care nu e în siguranță?
    .hint = De exemplu un copil, familia sau cineva cu care lucrezi. Nu e nevoie de nume.
    .nobody = Nu
    .child = Da, un copil
    .adult = Da, o persoană adultă
    .unknown = Nu știu

sex_worker-bed_tonight = Ai un loc sigur de dormit la noapte?
    .has_bed = Da
    .no_bed = Nu
    .unknown = Nu știu

sex_worker-goals = La ce ai vrea ajutor?
    .hint = Poți alege mai multe. Nu te obligă la nimic.
    .think_it_over = Să vorbesc și să mă gândesc la asta
    .other_work = Altă muncă
    .study = Un curs sau o școală
    .dutch = Să învăț olandeza
    .income = Un venit sau un ajutor social
    .debts = Datorii
    .housing = Un loc unde să stau
    .rest = Liniște și un ritm stabil
    .contacts = Oameni în jurul meu

sex_worker-hindrances = Ce face lucrurile grele?
    .hint = Poți alege mai multe. Poți și să sari peste.
    .income = Nu am alt venit
    .debts = Datorii
    .housing = Nu am un loc bun unde să stau
    .addiction = Alcool, droguri sau jocuri de noroc
    .rhythm = Trăiesc mai mult noaptea
    .registration = Nu am adresă înregistrată nicăieri
    .region = Nu cunosc bine regiunea asta
    .people = Ce cred sau ce spun alții
    .other = Altceva

sex_worker-words = Vrei să spui cu vorbele tale ce se întâmplă?
    .hint = Câteva cuvinte sunt de ajuns. Nu e nevoie de nume sau adrese.
