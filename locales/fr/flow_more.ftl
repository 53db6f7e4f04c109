# The questions. Plain words, short sentences, no exclamation marks.

## What helps but is not needed

more-confirm = C’était la dernière question nécessaire. Est-ce que cela vous va ?
    .hint = Si j’ai déjà transmis quelque chose, l’équipe l’a déjà.
    .send = Oui, cela peut aller à l’équipe
    .more = D’abord quelques questions facultatives
    .change = Non, retour à la question d’avant

more-municipality = De quelle commune s’agit-il ?
    .hint = Seulement la commune. Une adresse n’est pas nécessaire.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Une autre commune près de Rotterdam
    .near_dordrecht = Une autre commune près de Dordrecht
    .outside = En dehors de cette région

more-near_rotterdam = Quelle commune près de Rotterdam ?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

more-near_dordrecht = Quelle commune près de Dordrecht ?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

more-outside = Cette équipe travaille pour la région autour de Rotterdam et Dordrecht. Elle aide à trouver qui peut aider dans une autre région.

more-school = Dans quel type d’école va votre enfant ?
    .hint = Le nom de l’école n’est pas nécessaire.
    .primary = École primaire
    .practical = Formation pratique (praktijkonderwijs)
    .secondary = École secondaire (vmbo, havo ou vwo)
    .mbo = Enseignement professionnel (mbo)
    .special = Enseignement spécialisé
    .none = Mon enfant ne va pas à l’école
    .other = Autre chose

more-organisation = Dans quel type d’organisation travaillez-vous ?
    .education = Enseignement
    .health = Soins de santé
    .social = Travail social ou équipe de quartier
    .youth_care = Aide à la jeunesse
    .shelter = Hébergement
    .justice = Police ou justice
    .municipality = Commune
    .other = Autre chose

more-form = De quoi semble-t-il s’agir ?
    .hint = Vous n’avez pas besoin de certitude.
    .sex = Sexe ou travail du sexe forcé
    .work = Autre travail forcé
    .crime = Pression pour commettre des délits
    .images = Photos, vidéos ou contact en ligne
    .other = Autre chose
    .unknown = Je ne sais pas

more-budget = Y a-t-il déjà un budget ?
    .there_is = Oui
    .not_yet = Pas encore
    .unknown = Je ne sais pas

more-age = Quel âge avez-vous ?
    .hint = Vous n’avez pas à répondre. Si vous avez moins de 18 ans, l’équipe pour les jeunes vous aide.
    .under_18 = Moins de 18 ans
    .a18_20 = 18, 19 ou 20 ans
    .a21_26 = De 21 à 26 ans
    .a27_plus = 27 ans ou plus
    .rather_not = Je préfère ne pas le dire

more-younger = L’équipe pour les jeunes vous aide pour la suite. Vous n’avez pas à raconter de nouveau.

more-gender = Femme, homme ou autre ?
    .woman = Femme
    .man = Homme
    .other = Autre
    .rather_not = Je préfère ne pas le dire

more-work_form = Quel travail faites-vous le plus ?
    .escort = Escort
    .window = En vitrine
    .club = En club ou en maison privée
    .home = À la maison
    .webcam = Webcam
    .stripper = Striptease
    .care = Avec des personnes handicapées
    .other = Autre chose
