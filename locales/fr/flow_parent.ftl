# The questions. Plain words, short sentences, no exclamation marks.

## Parents and carers (a child may read along)

parent-welcome =
    C’est bien de poser cette question. Vous n’avez pas besoin de certitude.

    Le nom de votre enfant n’est pas nécessaire.

parent-child_safe = Votre enfant est-il en sécurité maintenant ?
    .safe = Oui
    .unsafe = Non, il y a un danger maintenant
    .missing = Je ne sais pas où est mon enfant
    .unknown = Je ne sais pas

parent-where_now = Où est votre enfant maintenant ?
    .hint = Une adresse n’est pas nécessaire.
    .home = À la maison
    .elsewhere = Ailleurs, et je sais où
    .distrust = Chez quelqu’un dont je me méfie
    .unknown = Je ne sais pas

parent-age = Quel âge a votre enfant ?
    .under_12 = Moins de 12 ans
    .a12_15 = De 12 à 15 ans
    .a16_17 = 16 ou 17 ans
    .a18_20 = De 18 à 20 ans
    .a21_26 = De 21 à 26 ans
    .a27_plus = 27 ans ou plus
    .rather_not = Je préfère ne pas le dire

parent-noticed = Qu’avez-vous remarqué ?
    .hint = Plusieurs réponses sont possibles. Vous pouvez aussi passer.
    .forced = Quelqu’un force, ou interdit de partir
    .injuries = Des blessures ou des bleus
    .fear = De la peur
    .mood = Silence, colère ou tristesse
    .away = Absences, ou ne va pas à l’école
    .contacts = De nouveaux contacts inquiétants
    .gifts = Soudain objets chers, beaucoup d’argent
    .online = Des photos, des vidéos ou des messages
    .crime = Vols, colis, ou carte bancaire prêtée
    .other = Autre chose

parent-since = Depuis combien de temps remarquez-vous cela ?
    .days = Quelques jours
    .weeks = Quelques semaines
    .months = Quelques mois
    .longer = Plus longtemps
    .unknown = Je ne sais pas

parent-child_knows = Votre enfant sait-il que vous demandez cela ?
    .hint = Dans les deux cas, c’est bien. L’équipe sait alors quelle prudence il faut.
    .knows = Oui
    .does_not_know = Non
    .unknown = Je ne sais pas

parent-need = De quoi avez-vous besoin maintenant ?
    .hint = Demander un conseil n’est pas encore un signalement.
    .advice = Un conseil : d’abord en parler
    .talk_child = Savoir comment parler avec mon enfant
    .report = Faire un signalement
    .support = De l’aide pour mon enfant
    .unknown = Je ne sais pas encore

parent-words = Voulez-vous dire avec vos propres mots ce qui se passe ?
    .hint = Quelques phrases suffisent. Les noms et les adresses ne sont pas nécessaires.
