# The questions. Plain words, short sentences, no exclamation marks.

## Younger than 18

youth-limits =
    C’est bien de faire ce pas. C’est vous qui décidez ce que vous racontez.

    Vous n’avez pas à dire votre nom. L’équipe sait seulement ce que vous racontez ici. Parfois, elle peut donc faire quelque chose seulement si vous racontez plus.

    Si une vie est en danger, ou si vous êtes en grand danger, l’équipe doit peut-être faire quelque chose, même si vous ne le voulez pas. Si possible, on vous le dit avant.

    N’envoyez jamais de photos ni de vidéos. Nous ne pouvons pas les accepter, même comme preuve.

youth-safe_now = Êtes-vous dans un endroit sûr maintenant ?
    .safe = Oui
    .unsafe = Non
    .unknown = Je ne sais pas

youth-happens = Que se passe-t-il ?
    .hint = Choisissez ce qui est le plus proche. Ce n’est pas votre faute.
    .pictures_blackmail = On me menace avec mes photos ou vidéos
    .made_to_do = On me fait faire ce que je ne veux pas
    .money_gifts = Argent ou cadeaux pour sexe ou photos
    .crime = Vols, colis, ou prêter ma carte bancaire
    .home = Il y a quelque chose à la maison
    .friend = J’ai peur pour un ami ou une amie
    .other = Autre chose
    .question = Je veux demander quelque chose

youth-self_harm = Parfois, tout est si lourd qu’on ne veut plus vivre, ou qu’on veut se faire du mal. C’est comme cela pour vous aussi ?
    .hint = Vous pouvez le dire ici. Personne ne va se fâcher.
    .not_now = Non
    .thoughts = J’y pense parfois
    .now = Oui, maintenant
    .rather_not = Je préfère ne pas le dire

youth-words = Que voulez-vous raconter ou demander ?
    .hint = Quelques mots suffisent. Les noms ne sont pas nécessaires.

youth-age = Quel âge avez-vous ?
    .hint = L’équipe sait alors ce qui vous convient.
    .under_12 = Moins de 12 ans
    .a12_15 = 12, 13, 14 ou 15 ans
    .a16_17 = 16 ou 17 ans
    .a18_20 = 18, 19 ou 20 ans
    .rather_not = Je préfère ne pas le dire

youth-trusted = Y a-t-il près de vous quelqu’un en qui vous avez confiance ?
    .hint = Par exemple dans la famille, à l’école ou parmi vos amis. Le nom n’est pas nécessaire.
    .somebody = Oui
    .nobody = Non
    .unknown = Je ne sais pas

youth-wishes = Qu’aimeriez-vous qu’il se passe, et qu’il ne se passe pas ?
    .hint = Si vous ne savez pas encore, c’est bien aussi.

youth-how = Comment voulez-vous continuer ?
    .hint = L’équipe répond d’abord ici. Ensuite, vous décidez ensemble d’un appel ou d’une rencontre.
    .here = Ici, dans ce chat
    .call = Par téléphone
    .meet = Voir quelqu’un de l’équipe

youth-safe_times = Quand pouvez-vous parler sans risque ?
    .hint = Vous pouvez choisir plusieurs choses. L’équipe travaille seulement pendant les heures d’ouverture.
    .school_hours = Pendant l’école
    .after_school = Après l’école
    .evening = Le soir
    .weekend = Le week-end

youth-contact = Comment l’équipe peut-elle vous joindre sans risque ?
    .hint = Ce n’est pas obligatoire. Donnez seulement un numéro où personne d’autre ne répond ni ne regarde.

youth-confirm = C’était la dernière question. Est-ce que cela vous va ?
    .hint = Si j’ai déjà transmis quelque chose, l’équipe l’a déjà.
    .send = Oui, cela peut aller à l’équipe
    .more = D’abord deux questions facultatives
    .change = Non, retour à la question d’avant

youth-nickname = Comment l’équipe peut-elle vous appeler ?
    .hint = Un nom inventé, c’est bien. Votre vrai nom n’est pas nécessaire.

youth-school = Dans quel type d’école allez-vous ?
    .hint = Le nom de votre école n’est pas nécessaire.
    .primary = École primaire
    .practical = Formation pratique (praktijkonderwijs)
    .secondary = École secondaire (vmbo, havo ou vwo)
    .mbo = Enseignement professionnel (mbo)
    .special = Enseignement spécialisé
    .none = Je ne vais pas à l’école
    .other = Autre chose

youth-duress = Voulez-vous fixer un mot d’alarme ?
    .hint = Si vous écrivez ce mot plus tard dans un message, l’équipe reçoit une alarme silencieuse. Vous n’en voyez rien ici. Choisissez un mot que vous n’écrivez jamais autrement. Il marche dès que l’équipe a votre message. En danger maintenant ? Appelez le 112 si vous pouvez.
