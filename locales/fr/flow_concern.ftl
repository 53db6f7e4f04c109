# The questions. Plain words, short sentences, no exclamation marks.

## Worried about somebody (read by neighbours, friends and colleagues)

concern-welcome =
    C’est bien d’en parler. Vous n’avez pas besoin de certitude.

    Les noms et les adresses ne sont pas nécessaires.

concern-safe_now = Cette personne est-elle en sécurité maintenant ?
    .safe = Oui, autant que je sache
    .unsafe = Non, il y a un danger maintenant
    .missing = Il s’agit d’un enfant disparu
    .unknown = Je ne sais pas

concern-saw = Que se passe-t-il ?
    .hint = Qu’avez-vous vu ou entendu ? Quelques phrases sans noms suffisent.

concern-signals = Qu’est-ce qui correspond à la situation ?
    .hint = Plusieurs réponses sont possibles. Vous pouvez aussi passer.
    .forced = Quelqu’un force, ou interdit de partir
    .injuries = Des blessures ou des bleus
    .fear = De la peur
    .control = Quelqu’un décide ou surveille tout
    .money = De l’argent à donner, ou des dettes
    .gifts = Soudain objets chers, beaucoup d’argent
    .online = Des photos, des vidéos ou des messages
    .new_contacts = De nouveaux contacts inquiétants
    .away = Absences, aussi à l’école ou au travail
    .crime = Vols, colis, ou carte bancaire prêtée
    .other = Autre chose

concern-place = Dans quelle commune cela se passe-t-il ?
    .hint = Seulement la commune. Une adresse n’est pas nécessaire.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Une autre commune près de Rotterdam
    .near_dordrecht = Une autre commune près de Dordrecht
    .outside = En dehors de cette région

concern-near_rotterdam = Quelle commune près de Rotterdam ?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

concern-near_dordrecht = Quelle commune près de Dordrecht ?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

concern-outside = Cette équipe travaille pour la région autour de Rotterdam et Dordrecht. Elle aide à trouver qui peut aider dans une autre région.

concern-age = Quel âge a cette personne à peu près ?
    .under_12 = Moins de 12 ans
    .a12_15 = De 12 à 15 ans
    .a16_17 = 16 ou 17 ans
    .a18_20 = De 18 à 20 ans
    .a21_26 = De 21 à 26 ans
    .a27_plus = 27 ans ou plus
    .unknown = Je ne sais pas

concern-since = Depuis combien de temps est-ce que cela vous inquiète ?
    .days = Quelques jours
    .weeks = Quelques semaines
    .months = Quelques mois
    .longer = Plus longtemps
    .unknown = Je ne sais pas

concern-need = Qu’est-ce qui aiderait maintenant ?
    .hint = Demander un conseil n’est pas encore un signalement.
    .advice = Un conseil : d’abord en parler
    .report = Faire un signalement
    .support = De l’aide pour cette personne
    .unknown = Je ne sais pas encore

concern-follow_up = L’équipe peut-elle vous poser d’autres questions ?
    .more = Oui
    .no_more = Non, je ne préfère pas
