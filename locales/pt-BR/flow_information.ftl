# The questions. Plain words, short sentences, no exclamation marks.

## Knowing more about this chat (children read this too)

information-topic = Sobre o que você quer saber mais?
    .hint = Escolha um assunto, ou digite uma palavra.
    .hours = Quando tem gente
    .region = Moro em outro lugar
    .lines = { web-lines-more }
    .other = Outra coisa

information-hours =
    A equipe trabalha só no horário de atendimento. Quando você já enviou alguma coisa, esta página diz quando tem gente.

    Você sempre pode escrever. A resposta vem quando a equipe voltar.

    Há perigo agora? Ligue para o 112.
    .chat =
        A equipe trabalha só no horário de atendimento. Você sempre pode escrever. A resposta vem quando a equipe voltar.

        Há perigo agora? Ligue para o 112.

information-region =
    Esta equipe trabalha para a região de Rotterdam e Dordrecht.

    Você mora em outro lugar? Pergunte à equipe quem pode ajudar perto de você. Para dinheiro, moradia e saúde, a prefeitura da sua cidade talvez também ajude.

    O Veilig Thuis (“Em casa com segurança”) ajuda em toda a Holanda: 0800-2000. Grátis, dia e noite.

    Alguém obriga você? A CoMensha também ajuda em toda a Holanda: 033-448 11 86.

    Outros lugares estão em { web-lines-more }.

information-enough = Você já sabe o suficiente?
    .enough = Sim, eu paro aqui
    .another = Não, quero saber outra coisa
    .person = Não, quero perguntar a uma pessoa
