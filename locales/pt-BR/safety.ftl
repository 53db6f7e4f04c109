# Help in danger, and what the chat itself says. 112 always comes first. Short sentences.
# A native speaker reviews these texts before go-live.
# The numbers and their sources are in the list of help lines.

## Help in an emergency

emergency =
    Há perigo agora? Ligue para o 112.

    Não consegue falar? Com o aplicativo 112NL você pode conversar por chat com a central do 112. A central vê então onde você está.

    Sexo contra a sua vontade: Centrum Seksueel Geweld (centro de atendimento após violência sexual), 0800-0188. Grátis, dia e noite.

    Violência em casa, ou uma criança que não está em segurança: Veilig Thuis (“Em casa com segurança”), 0800-2000. Grátis, dia e noite.

    Se você não quer mais viver: ligue para o 113 ou 0800-0113. Grátis, dia e noite.

    Alguém ameaça você com fotos ou vídeos: Helpwanted, 020-261 52 75 ou helpwanted.nl.

    A polícia, quando não é urgente: 0900-8844.

    Este chat não é um número de emergência. A equipe lê a sua mensagem só no horário de atendimento.

help-now =
    Ligue agora para o 112.

    Não consegue falar? Com o aplicativo 112NL você pode conversar por chat com a central do 112. A central vê então onde você está.

    O perigo é para você, e dá para sair com segurança? Vá para um lugar com outras pessoas.

    Não espere uma resposta neste chat.

help-now-other =
    Ligue agora para o 112. Diga onde precisam de ajuda.

    Não espere uma resposta neste chat.

    Se você intervier por conta própria, o perigo pode ficar maior.

help-violence =
    Você está em perigo agora? Ligue para o 112.

    O que alguém faz com você não é culpa sua.

    É a pessoa com quem você namora ou vive, ou alguém da sua família? Então você também pode ligar para o Veilig Thuis (“Em casa com segurança”): 0800-2000. Grátis, dia e noite.

help-rape =
    Você está em perigo agora, ou tem algum ferimento? Ligue para o 112.

    Não é culpa sua.

    Ligue para o Centrum Seksueel Geweld (centro de atendimento após violência sexual): 0800-0188. Grátis, dia e noite. Lá ajudam você com a sua saúde e a guardar as provas. Os primeiros 7 dias são importantes. Quanto antes, melhor.

    Você ainda não precisa decidir nada sobre a polícia.

help-coercion =
    Você está em perigo agora, ou não consegue sair? Ligue para o 112.

    Você tem o direito de decidir sobre o seu corpo, o seu dinheiro e o seu tempo. Mesmo que alguém diga outra coisa.

    Não fale deste chat com a pessoa que decide por você.

help-children =
    A criança está em perigo agora? Ligue para o 112.

    O Veilig Thuis (“Em casa com segurança”) pode orientar você: 0800-2000. Grátis, dia e noite.

help-no-bed =
    Você está em perigo agora? Ligue para o 112.

    Você saiu por causa de violência em casa? Ligue para o Veilig Thuis (“Em casa com segurança”): 0800-2000. Grátis, dia e noite.

    A equipe não pode prometer um lugar para dormir. Mas vai procurar com você.

help-suicide =
    Há perigo agora? Ligue para o 112.

    Que bom que você disse isso. Ligue para o 113 ou 0800-0113. Grátis, dia e noite. Existe também o site 113.nl.

    Se puder, não fique sem companhia. Vá até alguém com quem você se sente em segurança.

help-pictures =
    Você está em perigo agora? Ligue para o 112.

    Não é culpa sua. A pessoa que ameaça você está fazendo algo errado.

    Não mande mais fotos nem vídeos. Se for seguro, não pague. Guarde as mensagens em que essa pessoa ameaça você.

    O Helpwanted pode ajudar a tirar as imagens: 020-261 52 75 ou helpwanted.nl.

help-young =
    Você está em perigo agora? Ligue para o 112.

    Não é culpa sua. Que bom que você contou para a gente.

    Aconteceu sexo que você não queria? Ligue para o Centrum Seksueel Geweld (centro de atendimento após violência sexual): 0800-0188. Grátis, dia e noite. Os primeiros 7 dias são importantes.

help-young-crime =
    Você está em perigo agora? Ligue para o 112.

    Que bom que você contou para a gente. Alguém ameaça você, ou faz você participar? Então não é culpa sua. Você não precisa resolver isso sem ajuda.

help-missing-child =
    Há perigo agora? Ligue para o 112.

    Não há perigo imediato? Ligue para a polícia: 0900-8844. Diga que uma criança desapareceu. Não precisa esperar.

    Não espere uma resposta neste chat.

help-minor =
    Há perigo agora? Ligue para o 112.

    O Veilig Thuis (“Em casa com segurança”) orienta sobre a segurança de crianças: 0800-2000. Grátis, dia e noite.

help-forced =
    Há perigo agora, ou trancaram alguém? Ligue para o 112.

    Não há perigo imediato? Você pode falar com a polícia pelo 0900-8844.

    Se você intervier por conta própria, o perigo pode ficar maior.

## What the chat promises and what it does not

limits =
    A equipe guarda para si o que você conta. Às vezes ela não pode. Se uma vida ou uma criança está em perigo, pode ser que a equipe precise fazer alguma coisa. Se for possível, você fica sabendo antes.

quick-exit =
    Com o botão para sair rápido você fecha esta página. Aparece outra página, neutra. O que ainda não foi enviado para a equipe se perde. O que a equipe já tem continua lá. Com o seu código você pode abrir de novo.

    O seu celular ou computador talvez ainda lembre que você esteve aqui. Por isso, apague o histórico do seu navegador, se isso for seguro.

## What the chat says

engine-empty = Aqui ainda não tem nada. Primeiro escreva alguma coisa e depois envie.

engine-first = Agradeço por você escrever isto. Eu guardo, e você não precisa escrever de novo. Um programa de computador nosso olha as palavras, para ver se é urgente. Primeiro algumas perguntas curtas.

engine-fits = Por causa do que você escreveu, eu coloco uma resposta em primeiro lugar. Você escolhe a que combina.

engine-calm = Este chat é para pessoas que procuram ajuda ou têm uma pergunta para a equipe. Eu não digo nada sobre outras pessoas, nem se alguém escreve aqui. Você procura ajuda para si? Então continue com a pergunta na tela.

engine-duress = Essa palavra pode ser escrita também sem querer. Escolha uma palavra ou frase curta, com pelo menos cinco letras, que você nunca escreve em outro momento.

engine-too-long = O seu texto é muito longo. Cabem { $limit } letras e sinais, e o seu tem { $length }. O seu texto continua aí. Deixe mais curto, ou envie em partes.

engine-not-a-choice = Eu guardo o que você escreveu. Escolha também uma das respostas na tela. Assim eu posso continuar.

engine-not-a-number = Eu guardo o que você escreveu. Escreva também um número de { $min } a { $max }.

engine-found = Talvez seja isto. Escolha um assunto. Eu guardo as palavras.

engine-not-found = Não sei nada sobre isso. Eu guardo as palavras. Escolha um assunto, tente outra palavra, ou pergunte a uma pessoa.

engine-lines = { web-lines-what }

engine-pick-one = Escolha uma resposta.

engine-pick-some = Escolha uma ou mais respostas.

engine-unknown-option = Não conheço essa opção. Escolha uma das respostas na tela.

engine-passed = Essa pergunta já passou. Se você escreveu alguma coisa, eu guardo. Continue com o que está na tela agora.

engine-no-back = Não dá para voltar mais.

engine-no-skip = Aqui não tem nada para pular.

engine-restarted = As perguntas mudaram nesse meio tempo. Por isso eu começo em uma pergunta anterior. As suas respostas continuam guardadas.

engine-language = Vamos continuar em português.

engine-handed-off =
    Eu passei para a equipe o que você me contou até agora. O que você responder a partir de agora também vai para lá.

    Se a equipe está aqui agora, alguém da equipe lê o mais rápido possível. Se não está, isso acontece quando a equipe abrir de novo. A resposta vai aparecer nesta página.

    Você recebe um código. Com ele você pode voltar mais tarde. Agora você pode continuar respondendo, mas não precisa.
    .chat =
        Eu passei para a equipe o que você me contou até agora. O que você responder a partir de agora também vai para lá.

        Se a equipe está aqui agora, alguém da equipe lê o mais rápido possível. Se não está, isso acontece quando a equipe abrir de novo. A resposta vai chegar neste chat.

        Agora você pode continuar respondendo, mas não precisa.

engine-handed-over =
    Agradeço. A equipe agora tem o que você me contou.

    Alguém da equipe lê e responde nesta página. Aqui você também vê quando tem gente.

    Com o seu código você pode voltar. Você sempre pode escrever mais aqui.
    .chat =
        Agradeço. A equipe agora tem o que você me contou.

        Alguém da equipe lê e responde neste chat. Você sempre pode escrever mais aqui.

engine-person =
    Você pediu para falar com uma pessoa. Eu passei isso para a equipe, com o que você me contou até agora.

    Alguém da equipe responde nesta página. Aqui você também vê quando tem gente.

    Com o seu código você pode voltar. Você já pode escrever mais aqui.
    .chat =
        Você pediu para falar com uma pessoa. Eu passei isso para a equipe, com o que você me contou até agora.

        Alguém da equipe responde neste chat. Você já pode escrever mais aqui.

engine-talk = Você sempre pode continuar escrevendo aqui. A equipe lê e responde nesta página.
    .chat = Você sempre pode continuar escrevendo aqui. A equipe lê e responde neste chat.

engine-full = Isto não cabe mais e não foi guardado. Continue até o fim e envie, ou peça para falar com uma pessoa. Depois disso você pode escrever mais.

engine-ended = Esta conversa terminou. O que você escreveu aqui foi apagado. Você sempre pode começar de novo.
    .chat = Pronto. Do nosso lado foi apagado. Se você escrever aqui de novo, começa uma conversa nova.

engine-corrected = A sua mudança foi guardada.

engine-no-files =
    Não aceitamos fotos, vídeos, figurinhas, áudios e outros arquivos. Não guardamos. Escreva com palavras, se puder.
    .chat =
        Não aceitamos fotos, vídeos, figurinhas, áudios e outros arquivos. Não olhamos e não guardamos. Eu tento apagar também deste chat.

        Escreva com palavras, se puder.

engine-no-place =
    Não aceitamos contato nem localização. Não guardamos.
    .chat =
        Não aceitamos contato nem localização. Não guardamos. Eu tento apagar também deste chat.

engine-web = Você quer continuar no chat da web? Use o link desta mensagem. O link funciona uma vez só, por quinze minutos. Quando você usar, eu apago aqui as mensagens das últimas 48 horas, e a gente não sabe mais quem você é no Telegram. O que você já contou fica com a equipe. No chat da web você não vai ver isso de novo.

engine-lifetime = Está feito.

## Only in Telegram

chat-honest =
    Este é o chat da Humanitas ESSM. Primeiro um computador pergunta algumas coisas, depois responde uma pessoa da equipe.

    O Telegram sabe qual conta você tem e guarda este chat. Nós guardamos a sua conta, trancada, enquanto a conversa durar. O seu nome e a sua foto a gente não guarda.

    Isso não é seguro para você? No chat da web você não precisa de conta.

chat-received = A sua mensagem está com a equipe.

chat-moved = Pronto. Do nosso lado este chat está vazio.

chat-joined = De agora em diante as respostas da equipe também chegam neste chat. Você também pode responder aqui. O Telegram guarda o que está aqui. Com /forget apagamos tudo do nosso lado.

chat-busy = Neste chat já tem uma conversa. Continue com ela, ou apague primeiro com /forget. Depois peça um link novo no chat da web.

chat-link-over = Este link não funciona mais. Peça um novo no chat da web.

engine-help =
    Isto é o que você pode fazer aqui:

    /person – falar com uma pessoa
    /emergency – ajuda em caso de perigo
    /lines – telefones de ajuda
    /language – outro idioma
    /web – continuar no chat da web
    /lifetime – quanto tempo as mensagens ficam aqui
    /stop – parar
    /forget – apagar tudo
    /privacy – quem lê e o que a gente guarda

engine-privacy =
    Quem lê? Do nosso lado, só a equipe que ajuda você, e em uma urgência quem está de plantão. O Telegram pode ler o que está neste chat, e sabe qual conta você tem. O chat da web não passa pelo Telegram.

    O que a gente guarda? O que você escreveu e o que a equipe escreveu, trancado. E o número deste chat, trancado, enquanto a conversa durar. O seu nome, a sua foto e o seu telefone a gente não guarda. Sem tranca ficam a hora, o idioma, o assunto, o grau de urgência e um nome inventado.

    Enquanto você ainda responde perguntas, o nosso programa consegue abrir as suas respostas por conta própria. Precisa ser assim, porque o Telegram não guarda nenhuma chave para a gente. Se você não enviar para a equipe, a gente apaga depois de 24 horas.

    Com /forget apagamos tudo do nosso lado. Neste chat eu apago então as mensagens das últimas 48 horas.

chat-again = (Talvez você já tenha visto isto.)

chat-team = A equipe escreve:

chat-hidden = Tem uma mensagem. Toque na parte cinza para ler.

chat-done = Pronto

chat-to-web = Para o chat da web

chat-emergency = Ajuda em caso de perigo

chat-failed = Algo deu errado do nosso lado. A sua mensagem não chegou. Tente de novo daqui a pouco. Se há perigo, não espere e ligue para o 112.

chat-about = Converse sem dizer o seu nome. Primeiro um computador pergunta algumas coisas, depois responde uma pessoa. O Telegram sabe qual conta você tem. Há perigo agora? Ligue para o 112.

chat-about-short = Converse sem dizer o seu nome.

chat-command-person = Falar com uma pessoa

chat-command-emergency = Ajuda em caso de perigo

chat-command-lines = Telefones de ajuda

chat-command-language = Outro idioma

chat-command-web = Continuar no chat da web

chat-command-lifetime = Quanto tempo as mensagens ficam

chat-command-stop = Parar

chat-command-forget = Apagar tudo

chat-command-privacy = Quem lê, o que a gente guarda

chat-command-help = O que você pode fazer aqui
