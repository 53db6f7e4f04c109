# The questions. Plain words, short sentences, no exclamation marks.

## The last question

sending-confirm = Това беше последният въпрос. Така добре ли е?
    .hint = Ако вече предадох нещо, екипът го има.
    .send = Да, може да отиде при екипа
    .change = Не, обратно към предишния въпрос
