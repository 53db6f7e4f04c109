# Canned replies on the desk. Short, no exclamation marks.

## Choosing one in a conversation

desk-canned = Choisir une réponse toute faite
desk-canned-hint = Le texte est mis dans votre réponse, dans la langue de la personne : { $language }. Relisez-le et changez-le. Rien n’est envoyé.
desk-canned-find = Chercher
desk-canned-none = Aucune réponse toute faite ne convient.
desk-canned-in = seulement en : { $language }
desk-notice-canned-other = Cette réponse n’existe pas encore dans la langue de la personne ({ $language }). Voici le texte en : { $spoken }.
desk-notice-canned-gone = Cette réponse toute faite n’est plus là. Rien n’a changé.

## Managing them

desk-replies = Réponses
desk-replies-all = Réponses toutes faites
desk-replies-text = Dans une conversation, vous en choisissez une : le texte est alors mis dans votre réponse, dans la langue de la personne. La coordination peut les changer.
desk-replies-new = Nouvelle réponse
desk-replies-rule = Ne mettez ici rien d’une personne : pas de noms, pas de lieux et pas de mots d’une conversation. Écrivez court et simple, et ne promettez rien d’incertain.
desk-replies-language = Langue
desk-replies-title = Titre
desk-replies-title-hint = Il sert aux collègues pour choisir la réponse. La personne ne voit pas le titre.
desk-replies-words = Texte pour la personne
desk-replies-words-hint = Au plus { $limit } caractères.
desk-replies-look = Regarder
desk-replies-look-title = Voici comment il sera dans une réponse
desk-replies-change-more = Changer encore
desk-replies-avoided = Il y a « { $word } ». Nous préférons ne pas utiliser ce mot. Vous pouvez quand même enregistrer.
desk-replies-change = Changer
desk-replies-write = Écrire
desk-replies-reset = Rétablir
desk-replies-remove = Supprimer
desk-replies-missing = pas en : { $language }
desk-replies-changed = changé en : { $language }
desk-replies-edited = changé : { $when }
desk-replies-now-in = Ce qui est écrit maintenant, en : { $language }
desk-replies-fault-empty = Écrivez un titre et un texte.
desk-replies-fault-title-too-long = Le titre est trop long. Il y a de la place pour { $most } caractères.
desk-replies-fault-too-long = Votre texte est trop long : il y a de la place pour { $limit } caractères et le vôtre en a { $length }. Il est toujours là.
desk-replies-fault-cut = Votre texte est beaucoup trop long et n’est pas arrivé en entier. Rien n’est enregistré.
desk-replies-fault-changed = Entre-temps, un ou une collègue a changé cette réponse. Votre texte est plus bas et n’est pas encore enregistré. Ce qui est écrit maintenant est dessous. Si vous continuez, votre texte prend sa place.
desk-replies-reset-sure = Rétablir « { $title } » ({ $language }) ?
desk-replies-reset-text = Le texte de votre organisation est effacé. Le texte qui vient avec le programme est de retour. Ce qui a été envoyé ne change pas.
desk-replies-reset-do = Oui, rétablir
desk-replies-remove-sure = Supprimer « { $title } » ({ $language }) ?
desk-replies-remove-text = Ce texte est effacé et ne peut plus être choisi. Ce qui a été envoyé ne change pas.
desk-replies-remove-do = Oui, supprimer
desk-refused-reply-gone = Cette réponse n’est plus là. Rien n’a changé.

reply-group-start = Début
reply-group-safety = Sécurité
reply-group-meeting = Parler et se rencontrer
reply-group-secrecy = Secret, code et effacer
reply-group-topics = Sujets
reply-group-others = Inquiétude pour d’autres, jeunes, professionnels
reply-group-end = Fin
reply-group-own = De notre organisation

## The knowledge base

web-info-link = Informations

web-info-title = Informations

web-info-what = Des pages courtes sur des sujets que l’on demande souvent. Vous préférez parler à une personne ? C’est possible sur chaque page.

web-info-search = Que cherchez-vous ?

web-info-search-do = Chercher

web-info-found = { $count ->
    [0] Rien trouvé. Essayez un autre mot, ou demandez à une personne.
    [one] Une page trouvée
    [many] { $count } de pages trouvées
   *[other] { $count } pages trouvées
}

web-info-topics = Tous les sujets

web-info-updated = Mis à jour le { $day }.

web-info-draft = Ce texte n’a pas encore été relu par quelqu’un qui connaît le sujet.

web-info-sources = Source :

web-info-enough = Est-ce que cela suffit, ou voulez-vous parler à une personne ?

web-info-person = Demander à une personne

web-info-more = Cela suffit. Vers tous les sujets
