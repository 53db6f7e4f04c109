# The questions. Plain words, short sentences, no exclamation marks.

## The last question

sending-confirm = This was the last question. Is this all right?
    .hint = If I passed something on before, the team has that already.
    .send = Yes, it may go to the team
    .change = No, back to the previous question
