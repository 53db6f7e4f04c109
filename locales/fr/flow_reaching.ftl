# The questions. Plain words, short sentences, no exclamation marks.

## How to go on and what contact is safe

reaching-how = Comment voulez-vous continuer ?
    .hint = L’équipe répond d’abord ici. Ensuite, vous décidez ensemble d’un appel ou d’une rencontre.
    .here = Ici, dans ce chat
    .call = Par téléphone
    .meet = Se voir en personne
    .fieldworker = Parler avec l’équipe mobile

reaching-channel = Quel contact est sûr pour vous ?
    .phone = Un appel
    .message = Un message sur mon téléphone
    .mail = Un e-mail

reaching-voicemail = L’équipe peut-elle laisser un message vocal ?
    .voicemail = Oui
    .no_voicemail = Non

reaching-safe_times = Quand le contact est-il sûr pour vous ?
    .hint = Vous pouvez choisir plusieurs choses. L’équipe travaille seulement pendant les heures d’ouverture.
    .monday = Lundi
    .tuesday = Mardi
    .wednesday = Mercredi
    .thursday = Jeudi
    .friday = Vendredi
    .weekend = Week-end
    .morning = Le matin
    .afternoon = L’après-midi
    .evening = Le soir

reaching-first = L’équipe peut-elle appeler ou écrire en premier ?
    .hint = Sinon, l’équipe répond seulement à ce que vous écrivez ici.
    .may = Oui
    .only_after_me = Non, seulement après un signe de moi

reaching-sender = Quel nom quelqu’un d’autre peut-il voir ou entendre ?
    .hint = Au cas où quelqu’un regarde aussi ou répond au téléphone.
    .own_name = Humanitas
    .neutral = Seulement un prénom

reaching-contact = Comment l’équipe peut-elle vous joindre sans risque ?
    .hint = Ce n’est pas obligatoire. Donnez seulement un numéro ou une adresse e-mail que personne d’autre ne regarde.

reaching-proof = Que doit dire l’équipe d’abord, pour que vous sachiez que c’est vraiment elle ?
    .hint = Ce n’est pas obligatoire. Choisissez une phrase que personne d’autre ne connaît. L’équipe la dit avant toute autre chose.

reaching-duress = Voulez-vous fixer un mot d’alarme ?
    .hint = Si vous écrivez ce mot plus tard dans un message, l’équipe reçoit une alarme silencieuse. Vous n’en voyez rien ici. Choisissez un mot que vous n’écrivez jamais autrement. Il marche dès que l’équipe a votre message. En danger maintenant ? Appelez le 112 si vous pouvez.
