# The questions. Plain words, short sentences, no exclamation marks.

## The last question

sending-confirm = C’était la dernière question. Est-ce que cela vous va ?
    .hint = Si j’ai déjà transmis quelque chose, l’équipe l’a déjà.
    .send = Oui, cela peut aller à l’équipe
    .change = Non, retour à la question d’avant
