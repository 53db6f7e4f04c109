# The questions. Plain words, short sentences, no exclamation marks.

## The last question

sending-confirm = Aceasta a fost ultima întrebare. E bine așa?
    .hint = Dacă am dat deja ceva mai departe, echipa are asta deja.
    .send = Da, poate ajunge la echipă
    .change = Nu, înapoi la întrebarea de dinainte
