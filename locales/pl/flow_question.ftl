# The questions. Plain words, short sentences, no exclamation marks.

## A question

question-words = Jakie jest pytanie?
    .hint = Wystarczy kilka zdań. Imiona, nazwiska i adresy nie są potrzebne.

question-urgent = Czy to pilne?
    .danger = Tak, teraz jest niebezpiecznie
    .today = Tak, jeśli się da, odpowiedź dziś
    .can_wait = Nie, to może poczekać
