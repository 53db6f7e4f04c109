# The questions. Plain words, short sentences, no exclamation marks.

## The last question

sending-confirm = Esta foi a última pergunta. Está bom assim?
    .hint = Se eu já passei alguma coisa antes, a equipe já tem.
    .send = Sim, pode ir para a equipe
    .change = Não, voltar para a pergunta anterior
