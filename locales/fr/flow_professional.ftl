# The questions. Plain words, short sentences, no exclamation marks.

## Professionals

professional-welcome =
    C’est bien de demander conseil. Vous n’avez besoin d’aucune certitude.

    Ne donnez pas le nom de la personne que vous suivez ou de votre élève. Il n’est pas nécessaire ici.

professional-acute = Quelqu’un est-il en danger en ce moment ?
    .now = Oui, il y a un danger maintenant
    .not_now = Non, pas en ce moment
    .unknown = Je ne sais pas

professional-kind = De quoi avez-vous besoin ?
    .hint = Demander un conseil n’est pas encore un signalement.
    .advice = Un conseil : d’abord en parler
    .report = Faire un signalement
    .referral = Orienter quelqu’un vers une aide
    .care_coordination = Coordination de l’aide
    .training = Une formation

professional-client_age = La personne a-t-elle moins de 18 ans ?
    .minor = Oui
    .adult = Non
    .unknown = Je ne sais pas

professional-involved = Qu’y a-t-il déjà pour cette personne ?
    .hint = Plusieurs réponses sont possibles. Ne dites pas où est un hébergement.
    .care = De l’aide ou un hébergement
    .justice = Une affaire pénale
    .residence = Une procédure de séjour
    .other = Autre chose

professional-meldcode =
    Le code néerlandais de signalement des violences à la maison et de la maltraitance d’enfants (Meldcode) a cinq étapes.

    Étape 1 : relever les signes. Notez ce que vous avez vu et entendu.

    Étape 2 : consulter des collègues ou Veilig Thuis. Aucun nom n’est nécessaire pour cela.

    Étape 3 : parler avec les personnes concernées.

    Étape 4 : évaluer s’il y a un danger, maintenant ou de façon répétée.

    Étape 5 : décider d’un signalement, d’une aide, ou des deux.

professional-step = À quelle étape du Meldcode êtes-vous ?
    .step_1 = Étape 1 : relever les signes
    .step_2 = Étape 2 : consulter
    .step_3 = Étape 3 : parler avec les personnes
    .step_4 = Étape 4 : évaluer
    .step_5 = Étape 5 : décider
    .none = Aucune, ou je ne sais pas

professional-step_1 = Notez ce que vous avez vu ou entendu vous-même, et quand. Notez à part ce que vous en pensez.

professional-step_2 = Parler avec nous convient à l’étape 2. Veilig Thuis donne aussi des conseils : 0800-2000. Gratuit, jour et nuit.

professional-step_3 = Voyez d’abord si la discussion peut se faire sans risque. Qui écoute, et que se passe-t-il après ? Vous pouvez d’abord en parler avec l’équipe.

professional-step_4 =
    Posez-vous ces questions à l’étape 4 : y a-t-il un soupçon ? Y a-t-il un danger maintenant, ou un manque de sécurité qui se répète ? Alors vous signalez à Veilig Thuis.

    Pouvez-vous donner ou organiser vous-même une bonne aide ? Les personnes concernées veulent-elles cette aide ? Mène-t-elle à temps à la sécurité ?

professional-step_5 = L’étape 5 a deux questions. Faut-il un signalement ? Et pouvez-vous aussi donner ou organiser vous-même une bonne aide ? Parfois, la réponse est oui aux deux.

professional-client_knows = La personne sait-elle que vous demandez cela ?
    .agrees = Oui, et elle est d’accord
    .disagrees = Oui, mais elle ne le veut pas
    .does_not_know = Non
    .unknown = Je ne sais pas

professional-saw = Qu’avez-vous vu ou entendu ?
    .hint = Quelques phrases suffisent. Les noms et les adresses ne sont pas nécessaires.

professional-responsible = Qui sera responsable de l’aide ?
    .hint = Vous pouvez rester responsable vous-même. L’équipe réfléchit alors avec vous à distance.
    .we_do = Nous restons responsables
    .together = Ensemble, si possible
    .transfer = L’équipe, si possible
    .unknown = Je ne sais pas encore
