# The questions. Plain words, short sentences, no exclamation marks.

## A question

question-words = Quelle est la question ?
    .hint = Quelques phrases suffisent. Les noms et les adresses ne sont pas nécessaires.

question-urgent = Est-ce urgent ?
    .danger = Oui, il y a un danger maintenant
    .today = Oui, si possible une réponse aujourd’hui
    .can_wait = Non, cela peut attendre
