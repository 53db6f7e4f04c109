# The questions. Plain words, short sentences, no exclamation marks.

## A question

question-words = Qual é a pergunta?
    .hint = Algumas frases bastam. Não precisa de nomes nem endereços.

question-urgent = É urgente?
    .danger = Sim, há perigo agora
    .today = Sim, hoje se for possível
    .can_wait = Não, pode esperar
