# The questions. Plain words, short sentences, no exclamation marks.

## A question

question-words = Care e întrebarea?
    .hint = Câteva propoziții sunt de ajuns. Nu e nevoie de nume și adrese.

question-urgent = E urgent?
    .danger = Da, e pericol acum
    .today = Da, un răspuns azi, dacă se poate
    .can_wait = Nu, poate aștepta
