# The questions. Plain words, short sentences, no exclamation marks.

## What is needed to plan something

request-municipality = De quelle commune s’agit-il ?
    .hint = Seulement la commune. Une adresse n’est pas nécessaire.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Une autre commune près de Rotterdam
    .near_dordrecht = Une autre commune près de Dordrecht
    .outside = En dehors de cette région

request-near_rotterdam = Quelle commune près de Rotterdam ?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

request-near_dordrecht = Quelle commune près de Dordrecht ?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

request-outside = Cette équipe travaille pour la région autour de Rotterdam et Dordrecht. Elle aide à trouver qui peut aider dans une autre région.

request-size = Pour combien de personnes ?
    .hint = Les noms des personnes ne sont pas nécessaires.
    .up_to_10 = Jusqu’à 10
    .a11_20 = De 11 à 20
    .a21_30 = De 21 à 30
    .more = Plus de 30
    .unknown = Je ne sais pas encore

request-period = Quand aimeriez-vous cela ?
    .month = Dans le mois qui vient
    .three_months = Dans les trois mois
    .later = Plus tard
    .unknown = Je ne sais pas encore
