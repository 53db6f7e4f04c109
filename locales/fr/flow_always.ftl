# The questions. Plain words, short sentences, no exclamation marks.

## What is always there

always-language = Quelle langue voulez-vous utiliser ?

always-lifetime = Combien de temps les messages peuvent-ils rester dans ce chat ?
    .hint = J’efface alors mes messages et les vôtres, chez vous et chez Telegram. Ce qui a plus de 48 heures, je ne peux plus l’effacer. Ni ce que quelqu’un a lu ou copié. Ce que l’équipe a reste chez l’équipe.
    .keep = Laisser comme c’est
    .day = Un jour
    .hour = Une heure

always-stop = Voulez-vous arrêter ?
    .hint = Si l’équipe n’a encore rien, nous effaçons ce que vous avez écrit ici. Ce que l’équipe a déjà, elle le garde jusqu’à ce que vous choisissiez de l’effacer.
    .go_on = Non, continuer
    .leave = Oui, arrêter
    .forget = Tout effacer

always-erase = { always-forget }
    .chat = { always-forget.chat }
    .keep = Non, ne rien effacer
    .forget_all = Oui, tout effacer

always-forget =
    Voulez-vous tout effacer ?

    Nous effaçons alors ici, tout de suite, ce que vous avez écrit et ce que l’équipe vous a écrit. L’équipe ne peut plus l’ouvrir. Votre code ne marche plus. On ne peut pas revenir en arrière.

    Si quelqu’un de l’équipe l’a déjà lu, cette personne peut encore le savoir.

    Ce que votre téléphone ou votre navigateur garde lui-même, nous ne pouvons pas l’effacer. Pensez à l’historique de votre navigateur.
    .chat =
        Voulez-vous tout effacer ?

        De notre côté, nous effaçons alors, tout de suite, ce que vous avez écrit et ce que l’équipe vous a écrit. L’équipe ne peut plus l’ouvrir. On ne peut pas revenir en arrière.

        Si quelqu’un de l’équipe l’a déjà lu, cette personne peut encore le savoir.

        Dans ce chat, j’efface les messages des dernières 48 heures. Ce qui est plus ancien, je ne peux pas l’effacer. Supprimez ensuite vous-même ce chat dans Telegram, si c’est sans risque.
    .keep = Non, ne rien effacer
    .forget_all = Oui, tout effacer
