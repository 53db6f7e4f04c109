# The questions. Plain words, short sentences, no exclamation marks.

## Knowing more about this chat (children read this too)

information-topic = Sur quoi voulez-vous en savoir plus ?
    .hint = Choisissez un sujet, ou écrivez un mot.
    .hours = Quand l’équipe est là
    .region = J’habite ailleurs
    .lines = { web-lines-more }
    .other = Autre chose

information-hours =
    L’équipe travaille seulement pendant les heures d’ouverture. Quand vous avez envoyé quelque chose, cette page dit quand l’équipe est là.

    Vous pouvez toujours écrire. La réponse vient quand l’équipe est de retour.

    Il y a un danger maintenant ? Appelez le 112.
    .chat =
        L’équipe travaille seulement pendant les heures d’ouverture. Vous pouvez toujours écrire. La réponse vient quand l’équipe est de retour.

        Il y a un danger maintenant ? Appelez le 112.

information-region =
    Cette équipe travaille pour la région autour de Rotterdam et Dordrecht.

    Vous habitez ailleurs ? Demandez à l’équipe qui peut aider près de chez vous. Pour l’argent, le logement et les soins, votre propre commune peut aider aussi.

    Veilig Thuis aide dans tous les Pays-Bas : 0800-2000. Gratuit, jour et nuit.

    Quelqu’un vous force ? CoMensha aide aussi dans tous les Pays-Bas : 033-448 11 86.

    D’autres adresses sont sous « { web-lines-more } ».

information-enough = En savez-vous assez maintenant ?
    .enough = Oui, je m’arrête ici
    .another = Non, je veux savoir autre chose
    .person = Non, je veux demander à une personne
