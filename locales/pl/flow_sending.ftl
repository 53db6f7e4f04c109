# The questions. Plain words, short sentences, no exclamation marks.

## The last question

sending-confirm = To było ostatnie pytanie. Czy tak jest dobrze?
    .hint = Jeśli coś było przekazane wcześniej, zespół już to ma.
    .send = Tak, może iść do zespołu
    .change = Nie, wróć do poprzedniego pytania
