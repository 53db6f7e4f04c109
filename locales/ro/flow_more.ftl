# The questions. Plain words, short sentences, no exclamation marks.

## What helps but is not needed

more-confirm = Aceasta a fost ultima întrebare necesară. E bine așa?
    .hint = Dacă am dat deja ceva mai departe, echipa are asta deja.
    .send = Da, poate ajunge la echipă
    .more = Întâi câteva întrebări, la alegere
    .change = Nu, înapoi la întrebarea de dinainte

more-municipality = Despre ce localitate (gemeente) e vorba?
    .hint = Doar localitatea. Nu e nevoie de o adresă.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Altă localitate lângă Rotterdam
    .near_dordrecht = Altă localitate lângă Dordrecht
    .outside = În afara acestei regiuni

more-near_rotterdam = Care localitate de lângă Rotterdam?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

more-near_dordrecht = Care localitate de lângă Dordrecht?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

more-outside = Echipa lucrează pentru regiunea din jurul orașelor Rotterdam și Dordrecht. Te ajută să afli cine poate ajuta în altă regiune.

more-school = La ce fel de școală merge copilul tău?
    .hint = Nu e nevoie de numele școlii.
    .primary = Școală primară (basisschool)
    .practical = Școală practică (praktijkonderwijs)
    .secondary = Gimnaziu, liceu (vmbo, havo sau vwo)
    .mbo = Școală profesională (mbo)
    .special = Învățământ special
    .none = Copilul meu nu merge la școală
    .other = Altceva

more-organisation = În ce fel de organizație lucrezi?
    .education = Învățământ
    .health = Sănătate
    .social = Asistență socială sau echipă de cartier
    .youth_care = Sprijin pentru tineri (jeugdzorg)
    .shelter = Adăpost
    .justice = Poliție sau justiție
    .municipality = Primărie
    .other = Altceva

more-form = Despre ce pare să fie vorba?
    .hint = Nu e nevoie să știi sigur.
    .sex = Sex forțat sau muncă sexuală forțată
    .work = Altă muncă forțată
    .crime = Cineva e pus să facă infracțiuni
    .images = Poze, filmări sau contact online
    .other = Altceva
    .unknown = Nu știu

more-budget = Există deja un buget?
    .there_is = Da
    .not_yet = Încă nu
    .unknown = Nu știu

more-age = Câți ani ai?
    .hint = Nu e nevoie să răspunzi. Dacă ai sub 18 ani, te ajută echipa pentru tineri.
    .under_18 = Sub 18 ani
    .a18_20 = 18, 19 sau 20 de ani
    .a21_26 = Între 21 și 26 de ani
    .a27_plus = 27 de ani sau mai mult
    .rather_not = Prefer să nu spun

more-younger = Echipa pentru tineri te ajută mai departe. Nu e nevoie să povestești din nou.

more-gender = Ești femeie, bărbat sau altfel?
    .woman = Femeie
    .man = Bărbat
    .other = Altfel
    .rather_not = Prefer să nu spun

more-work_form = Ce fel de muncă faci cel mai des?
    .escort = Escortă
    .window = În vitrină
    .club = Într-un club sau o casă privată
    .home = Acasă
    .webcam = Videochat
    .stripper = Striptease
    .care = Cu persoane cu dizabilități
    .other = Altceva
