# Help in danger that came later. 112 always comes first. Short sentences.
# A native speaker reviews these texts before go-live.

help-younger =
    Vous êtes en danger maintenant ? Appelez le 112.

    C’est bien de le dire. Vous avez toujours votre place ici.

    Il y a eu du sexe que vous ne vouliez pas ? Appelez le Centrum Seksueel Geweld (centre d’aide après des violences sexuelles) : 0800-0188. Gratuit, jour et nuit. Les 7 premiers jours comptent.

help-now-work =
    Appelez le 112 maintenant. Dites où il faut de l’aide.

    Aucune vie n’est directement en danger ? Alors appelez Veilig Thuis : 0800-2000. Gratuit, jour et nuit.

    N’attendez pas de réponse dans ce chat. Intervenir vous-même peut rendre le danger plus grand.
