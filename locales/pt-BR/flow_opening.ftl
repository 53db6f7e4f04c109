# The questions. Plain words, short sentences, no exclamation marks.

## The opening: everybody comes in here, children too

opening-language = Qual idioma você quer usar?

opening-what =
    Que bom que você está aqui. Primeiro um computador faz algumas perguntas curtas. Você pode pular perguntas. Também pode pedir logo para falar com uma pessoa.

opening-secrecy =
    Eu não pergunto quem você é. Só a equipe da Humanitas ESSM que ajuda você pode ler o que você envia.

    Quando uma vida ou uma criança está em perigo, a equipe às vezes precisa fazer alguma coisa. Se puder, ela avisa você antes. Se uma resposta fala de perigo, eu passo para a equipe na hora. Eu aviso você quando faço isso.
    .chat =
        Eu não pergunto quem você é. Do nosso lado, só a equipe da Humanitas ESSM que ajuda você pode ler o que você envia. O Telegram também guarda este chat, e sabe qual conta você tem.

        Quando uma vida ou uma criança está em perigo, a equipe às vezes precisa fazer alguma coisa. Se puder, ela avisa você antes. Se uma resposta fala de perigo, eu passo para a equipe na hora. Eu aviso você quando faço isso.

opening-leaving =
    Tem gente no horário de atendimento. Se há perigo agora, não espere e ligue para o 112.

    O botão lá em cima tira você daqui rápido. O seu celular ou computador talvez ainda lembre que você esteve aqui.
    .chat =
        Tem gente no horário de atendimento. Se há perigo agora, não espere e ligue para o 112.

        Por favor, não mande fotos, vídeos, o seu número nem a sua localização. A gente não aceita.

        Com /forget apagamos tudo do nosso lado. Com /lifetime você escolhe quanto tempo as mensagens ficam aqui.

opening-safe = Dá para escrever agora com segurança?
    .safe = Sim
    .unsafe = Não
    .unknown = Não sei

opening-danger_now = Há perigo neste momento, para você ou para outra pessoa?
    .hint = Não é seguro escrever? Você sempre pode sair e voltar mais tarde.
    .danger = Sim, há perigo agora
    .no_danger = Não
    .unknown = Não sei

opening-reads_along = Alguém pode ver o que você escreve no seu celular ou computador?
    .nobody = Não
    .sometimes = Às vezes
    .somebody = Sim

opening-reads_advice =
    Que bom que você disse isso. Escreva só o que é seguro para você.

    Se alguém chegar, use o botão para sair rápido. O que ainda não foi enviado para a equipe se perde.

    Você pode usar outro aparelho mais tarde, ou escrever em outro lugar? Talvez seja mais seguro.
    .chat =
        Que bom que você disse isso. Escreva só o que é seguro para você.

        Nas notificações do seu celular eu escondo as respostas da equipe. Neste chat alguém pode ler.

        Com /lifetime você escolhe que as mensagens sumam daqui depois de um tempo. Com /web você continua no chat da web. Talvez seja mais seguro.

opening-for_whom = Por quem você está aqui?
    .myself_adult = Por mim. Tenho 18 anos ou mais
    .myself_young = Por mim. Tenho menos de 18
    .someone_else = Por alguém que me preocupa
    .my_child = Por meu filho ou minha filha
    .professional = Pelo meu trabalho, como saúde ou ensino
    .municipality = Por uma prefeitura ou uma escola
    .question = Tenho uma pergunta

opening-question_about = Sobre o que é a sua pergunta?
    .own_question = Quero perguntar algo para a equipe
    .information = Informação: direitos, telefones de ajuda
    .privacy = O que vocês guardam, ou uma reclamação
