# The questions. Plain words, short sentences, no exclamation marks.

## What happens next: promise only what usually succeeds

after-start = Voici ce qui se passe ensuite.

after-now =
    Il y a un danger maintenant ? Alors n’attendez pas l’équipe. Appelez le 112.

    Ce que vous avez raconté est tout en haut pour l’équipe. Si l’équipe est là maintenant, quelqu’un le lit dès que possible.

after-work_now =
    Il y a un danger maintenant ? Alors n’attendez pas l’équipe. Appelez le 112.

    Ce que vous avez raconté est tout en haut pour l’équipe. Si l’équipe est là maintenant, quelqu’un le lit dès que possible.

after-younger = Quelqu’un de l’équipe pour les jeunes lit ceci en urgence. Si l’équipe est là maintenant, elle essaie de répondre en moins d’une heure. Si l’équipe n’est pas là, elle commence par ceci quand elle ouvre de nouveau.

after-young_question = Quelqu’un de l’équipe pour les jeunes lit votre question. D’habitude, vous recevez une réponse en un jour ouvré.

after-urgent = L’équipe lit ceci en urgence. Si l’équipe est là maintenant, elle essaie de répondre en moins d’une heure. Si l’équipe n’est pas là, elle commence par ceci quand elle ouvre de nouveau.

after-intake = Quelqu’un de l’équipe d’accueil lit ceci, d’habitude en un jour ouvré. Le premier entretien a lieu d’habitude dans la même semaine. Vous choisissez ensemble où et quand.

after-fieldwork = Quelqu’un de l’équipe mobile lit ceci, d’habitude en un jour ouvré. Vous décidez ensemble où et quand.

after-group = Quelqu’un de l’équipe met votre demande sur la liste d’attente, sans nom. D’habitude, vous recevez une réponse en trois jours ouvrés. Nous ne savons pas encore quand il y a une place dans un groupe.

after-volunteer = Quelqu’un de l’équipe cherche une personne bénévole qui vous convient. D’habitude, vous recevez une réponse en trois jours ouvrés. Trouver quelqu’un peut prendre plus de temps.

after-today = Quelqu’un de l’équipe lit ceci, d’habitude en un jour ouvré. Nous ne pouvons pas promettre une réponse aujourd’hui.

after-training = La personne qui s’occupe des formations vous appelle ou vous écrit, d’habitude en trois jours ouvrés. Elle vous dit alors ce qui est possible, quand, et combien cela coûte.

after-work_urgent = Il s’agit de quelqu’un de moins de 18 ans. L’équipe lit donc ceci en urgence. Si l’équipe est là maintenant, elle essaie de répondre en moins d’une heure. Si l’équipe n’est pas là, elle commence par ceci quand elle ouvre de nouveau.

after-care_coordination = La personne qui coordonne l’aide lit ceci, d’habitude en un jour ouvré. Ensuite, vous voyez ensemble qui fait quoi.

after-referral = Quelqu’un de l’équipe d’accueil vous appelle ou vous écrit, d’habitude en un jour ouvré. Si cela se fait, le premier entretien a lieu d’habitude dans la même semaine.

after-report = Quelqu’un du point de signalement lit votre signalement, d’habitude en un jour ouvré. Le point de signalement évalue chaque signalement. Jusqu’à notre réponse, votre propre aide continue.

after-consult = Quelqu’un du point de conseil et de signalement lit votre question, d’habitude en un jour ouvré. Un conseil n’est pas encore un signalement.

after-lesson = La personne qui s’occupe des cours et des groupes vous appelle ou vous écrit, d’habitude en trois jours ouvrés. Vous choisissez un jour ensemble. C’est fixé seulement à ce moment-là.

after-policy = La personne qui s’occupe des politiques publiques vous appelle ou vous écrit, d’habitude en trois jours ouvrés.

after-parent = Quelqu’un de l’équipe pour les jeunes lit ceci en urgence. Si l’équipe est là maintenant, elle essaie de répondre en moins d’une heure. Si l’équipe n’est pas là, elle commence par ceci quand elle ouvre de nouveau.

after-concern = Quelqu’un du point de signalement lit ceci, d’habitude en un jour ouvré. Parfois, l’équipe n’a pas le droit de dire ce qui se passe ensuite.

after-complaint = La personne qui s’occupe des réclamations lit ceci. D’habitude, vous recevez une réponse en trois jours ouvrés.

after-practical = Quelqu’un de l’équipe lit ceci. D’habitude, vous recevez une réponse en trois jours ouvrés.
