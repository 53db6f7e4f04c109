# The questions. Plain words, short sentences, no exclamation marks.

## A question

question-words = What is the question?
    .hint = A few sentences are enough. Names and addresses are not needed.

question-urgent = Is it urgent?
    .danger = Yes, there is danger now
    .today = Yes, an answer today if possible
    .can_wait = No, it can wait
