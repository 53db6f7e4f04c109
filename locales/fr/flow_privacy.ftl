# The questions. Plain words, short sentences, no exclamation marks.

## What we keep, and complaints (children read this too)

privacy-about = Que voulez-vous ?
    .see = Revoir ma conversation
    .erase = Effacer ma conversation
    .complaint = Me plaindre de quelque chose
    .other = Autre chose

privacy-see =
    Quand vous avez envoyé quelque chose à l’équipe, vous recevez un code de 24 chiffres. Avec ce code, vous ouvrez de nouveau votre conversation, aussi sur un autre appareil.

    La personne qui a le code peut lire aussi. Gardez-le dans un endroit sûr. Sans le code, nous ne pouvons pas ouvrir votre conversation pour vous.
    .chat =
        Ce que vous avez écrit ici, vous pouvez le revoir dans ce chat. L’équipe ne peut pas ouvrir votre conversation pour vous dans un autre endroit.

privacy-erase =
    Ouvrez d’abord votre conversation. Si elle n’est plus ouverte sur cet appareil, utilisez votre code. Choisissez ensuite le bouton qui efface tout. Je demande encore une fois si c’est bien ce que vous voulez.

    Nous effaçons alors tout de suite ce que vous avez écrit et ce que l’équipe vous a écrit. Vous n’avez pas à dire qui vous êtes. Si vous n’avez plus le code, ce n’est pas possible de cette façon.
    .chat =
        Envoyez /forget dans ce chat. Je demande encore une fois si c’est bien ce que vous voulez.

        De notre côté, nous effaçons alors tout de suite ce que vous avez écrit et ce que l’équipe vous a écrit. Vous n’avez pas à dire qui vous êtes. Dans ce chat, j’efface les messages des dernières 48 heures.

privacy-enough = En savez-vous assez maintenant ?
    .enough = Oui, je m’arrête ici
    .another = Non, je veux autre chose
    .person = Non, je veux demander à une personne

privacy-complaint =
    Vous pouvez toujours vous plaindre. Une personne qui s’occupe des réclamations le lit.

privacy-words = Que voulez-vous raconter ou demander ?
    .hint = Quelques phrases suffisent. Les noms ne sont pas nécessaires.
