# The questions. Plain words, short sentences, no exclamation marks.

## Municipalities and schools

municipality-welcome = C’est bien de nous contacter. Je pose quelques questions courtes. Ensuite, l’équipe sait ce qu’il vous faut.

municipality-role = Quel est votre rôle ?
    .policy = Politiques publiques
    .enforcement = Contrôle ou surveillance
    .teacher = Enseignement ou suivi d’une classe
    .school_care = Suivi social à l’école
    .youth_work = Travail avec les jeunes
    .management = Direction ou conseil
    .other = Autre chose

municipality-subject = De quoi s’agit-il ?
    .policy = Conseil sur la politique et les règles
    .figures = Chiffres
    .training = Une formation professionnelle
    .lesson = Un cours de 90 minutes
    .girls_talk = Girls’ Talk, un groupe pour les filles
    .make_a_move = Make a Move, groupe pour les garçons
    .case = Inquiétude pour une personne précise

municipality-about = Quelle est votre question ?
    .hint = Quelques phrases suffisent. Les noms ne sont pas nécessaires.

municipality-lesson = Le cours dure 90 minutes. Deux personnes viennent le donner.

municipality-girls_talk = Girls’ Talk est un groupe de neuf rencontres. Il est pour les filles d’environ 14 à 21 ans.

municipality-make_a_move = Make a Move est un groupe pour les garçons.

municipality-pupils = Où sont les jeunes ?
    .primary = École primaire
    .practical = Formation pratique (praktijkonderwijs)
    .secondary = École secondaire (vmbo, havo ou vwo)
    .mbo = Enseignement professionnel (mbo)
    .special = Enseignement spécialisé
    .care = Aide ou animation pour les jeunes
    .other = Ailleurs
