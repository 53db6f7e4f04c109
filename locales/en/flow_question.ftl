# The questions. Plain words, short sentences, no exclamation marks.

## A question

question-words = What is the question?
    .hint = A few sentences are enough. Names and addresses are not needed.

question-urgent = Is it urgent?
    .danger = Yes, there is danger now
    .today = Yes, an answer today if possible
    .can_wait = No, it can wait

question-how = Where would you like the answer?
    .hint = The team answers here first.
    .here = Here, in this chat
    .call = By phone or e-mail

question-contact = On which number or e-mail address is contact safe?
    .hint = This is not required. The team also answers here.

question-confirm = This was the last question. Is this all right?
    .hint = If I passed something on before, the team has that already.
    .send = Yes, it may go to the team
    .change = No, back to the previous question
