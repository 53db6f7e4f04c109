# The questions. Plain words, short sentences, no exclamation marks.

## Worried about somebody (read by neighbours, friends and colleagues)

concern-welcome =
    E bine că ne spui asta. Nu e nevoie să știi sigur.

    Nu e nevoie de nume și adrese.

concern-safe_now = E persoana în siguranță acum?
    .safe = Da, din câte știu
    .unsafe = Nu, e pericol acum
    .missing = E vorba de un copil care a dispărut
    .unknown = Nu știu

concern-saw = Ce se întâmplă?
    .hint = Ce ai văzut sau ai auzit? Câteva propoziții fără nume sunt de ajuns.

concern-signals = Ce se potrivește situației?
    .hint = Poți alege mai multe răspunsuri. Poți și să sari peste.
    .forced = Cineva o obligă sau nu o lasă să plece
    .injuries = Are răni sau vânătăi
    .fear = Îi e frică
    .control = Altcineva hotărăște sau verifică tot
    .money = Trebuie să dea bani sau are datorii
    .gifts = Are brusc lucruri scumpe sau mulți bani
    .online = Ceva cu poze, filmări sau mesaje
    .new_contacts = Cunoștințe noi care dau griji
    .away = Lipsește des, și de la școală sau lucru
    .crime = Fură, ia colete sau își dă cardul
    .other = Altceva

concern-place = În ce localitate (gemeente) se întâmplă?
    .hint = Doar localitatea. Nu e nevoie de o adresă.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Altă localitate lângă Rotterdam
    .near_dordrecht = Altă localitate lângă Dordrecht
    .outside = În afara acestei regiuni

concern-near_rotterdam = Care localitate de lângă Rotterdam?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

concern-near_dordrecht = Care localitate de lângă Dordrecht?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

concern-outside = Echipa lucrează pentru regiunea din jurul orașelor Rotterdam și Dordrecht. Te ajută să afli cine poate ajuta în altă regiune.

concern-age = Cam câți ani are persoana?
    .under_12 = Sub 12 ani
    .a12_15 = Între 12 și 15 ani
    .a16_17 = 16 sau 17 ani
    .a18_20 = Între 18 și 20 de ani
    .a21_26 = Între 21 și 26 de ani
    .a27_plus = 27 de ani sau mai mult
    .unknown = Nu știu

concern-since = De când îți faci griji?
    .days = De câteva zile
    .weeks = De câteva săptămâni
    .months = De câteva luni
    .longer = De mai mult timp
    .unknown = Nu știu

concern-need = Ce ar ajuta acum?
    .hint = A cere un sfat nu e încă o semnalare.
    .advice = Un sfat: să vorbim mai întâi
    .report = Să fac o semnalare
    .support = Ajutor pentru persoana aceasta
    .unknown = Nu știu încă

concern-follow_up = Poate echipa să îți mai pună întrebări?
    .more = Da
    .no_more = Nu, mai bine nu
