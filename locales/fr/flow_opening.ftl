# The questions. Plain words, short sentences, no exclamation marks.

## The opening: everybody comes in here, children too

opening-language = Quelle langue voulez-vous utiliser ?

opening-what =
    C’est bien que vous soyez là. D’abord, un ordinateur pose quelques questions courtes. Vous pouvez passer des questions. Vous pouvez aussi demander tout de suite à parler à une personne.

opening-secrecy =
    Je ne demande pas qui vous êtes. Seule l’équipe de Humanitas ESSM qui vous aide peut lire ce que vous envoyez.

    Quand une vie ou un enfant est en danger, l’équipe doit parfois agir. Si elle peut, elle vous le dit avant. Si une réponse parle d’un danger, je la transmets tout de suite. Je vous le dis quand je le fais.
    .chat =
        Je ne demande pas qui vous êtes. De notre côté, seule l’équipe de Humanitas ESSM qui vous aide peut lire ce que vous envoyez. Telegram garde aussi ce chat, et sait quel compte vous avez.

        Quand une vie ou un enfant est en danger, l’équipe doit parfois agir. Si elle peut, elle vous le dit avant. Si une réponse parle d’un danger, je la transmets tout de suite. Je vous le dis quand je le fais.

opening-leaving =
    Des personnes de l’équipe sont là pendant les heures d’ouverture. S’il y a un danger maintenant, n’attendez pas et appelez le 112.

    Le bouton en haut vous fait partir vite. Votre téléphone ou votre ordinateur peut encore garder une trace de cette visite.
    .chat =
        Des personnes de l’équipe sont là pendant les heures d’ouverture. S’il y a un danger maintenant, n’attendez pas et appelez le 112.

        N’envoyez pas de photos ni de vidéos, ni votre numéro ou votre position. Nous ne les acceptons pas.

        Avec /forget, nous effaçons tout de notre côté. Avec /lifetime, vous choisissez combien de temps les messages restent ici.

opening-safe = Pouvez-vous écrire ici sans risque maintenant ?
    .safe = Oui
    .unsafe = Non
    .unknown = Je ne sais pas

opening-danger_now = Y a-t-il un danger en ce moment, pour vous ou pour quelqu’un d’autre ?
    .hint = C’est risqué d’écrire ? Vous pouvez toujours partir et revenir plus tard.
    .danger = Oui, il y a un danger maintenant
    .no_danger = Non
    .unknown = Je ne sais pas

opening-reads_along = Quelqu’un peut-il lire aussi sur votre téléphone ou votre ordinateur ?
    .nobody = Non
    .sometimes = Parfois
    .somebody = Oui

opening-reads_advice =
    C’est bien de le dire. Écrivez seulement ce qui est sans risque pour vous.

    Si quelqu’un vient, utilisez le bouton pour partir vite. Ce qui n’a pas encore été envoyé à l’équipe disparaît alors.

    Pouvez-vous utiliser un autre appareil plus tard, ou écrire dans un autre endroit ? C’est peut-être plus sûr.
    .chat =
        C’est bien de le dire. Écrivez seulement ce qui est sans risque pour vous.

        Je cache les réponses de l’équipe dans la notification sur votre téléphone. Dans ce chat, quelqu’un peut les lire.

        Avec /lifetime, vous choisissez que les messages disparaissent ici après un temps. Avec /web, vous continuez dans le chat web. C’est peut-être plus sûr.

opening-for_whom = Vous êtes ici pour qui ?
    .myself_adult = Pour moi. J’ai 18 ans ou plus
    .myself_young = Pour moi. J’ai moins de 18 ans
    .someone_else = Je m’inquiète pour quelqu’un d’autre
    .my_child = Pour mon enfant
    .professional = Pour mon travail : soins, enseignement…
    .municipality = Pour une commune ou une école
    .question = J’ai une question

opening-question_about = Quel est le sujet de votre question ?
    .own_question = Demander quelque chose à l’équipe
    .information = Infos : droits, argent, logement, aide
    .privacy = Ce que vous gardez, ou une réclamation
