# The web chat: buttons, messages and fixed pages. Plain words, no exclamation marks.

## Above and below every page

web-exit = Sair rápido

web-skip = Ir para o conteúdo

web-hours = Horário de atendimento

web-about-link = Sobre este chat

web-today = hoje às { $time }

web-on-day = { $day } às { $time }

web-people-now = Agora tem gente da equipe aqui.

web-people-later = Agora não tem ninguém da equipe aqui. Vai ter gente de novo { $when }.

web-people-none = A equipe está aberta, mas agora não tem ninguém trabalhando. A sua mensagem será lida assim que tiver alguém.

web-closed-tomorrow = Amanhã a gente não abre.

web-closed-on = Não abrimos em:

web-people-unknown = Agora não tem ninguém da equipe aqui. Ainda não sabemos quando vai ter gente de novo.

web-offline = Não tem conexão. O que você escreveu continua aqui. Tente de novo daqui a pouco.

web-copied = O código foi copiado.

## The first page

web-start-title = Converse sem dizer o seu nome

web-start-what =
    Este é o chat de { $organisation }. Primeiro um computador faz algumas perguntas curtas. Depois uma pessoa da equipe lê o que você escreveu e responde aqui.

    A gente não pergunta quem você é. Você pode sair e voltar mais tarde com um código.

web-start-again = Esta página ficou muito tempo aberta. Escolha o seu idioma mais uma vez, por favor.

web-start-write = Ou escreva logo o que está acontecendo, no seu próprio idioma

web-start-send = Enviar

web-have-code = Já tenho um código

web-exit-what =
    O botão Sair rápido leva você na hora para outra página.

    O seu celular ou computador talvez lembre que você esteve aqui.

web-exit-esc = Apertar Esc três vezes faz a mesma coisa.

web-exit-noscript = Neste navegador o JavaScript está desligado. O chat funciona do mesmo jeito. Depois que você sair, o botão Voltar do navegador talvez ainda mostre esta página, sem o que você escreveu.

## Danger

web-danger-line = Há perigo agora? Ligue para o 112.

web-danger-more = Mais ajuda em caso de perigo

web-danger-summary = Há perigo agora?

web-danger-title = Ajuda em caso de perigo

## Answering a question

web-said = O que o chat diz

web-your-answer = A sua resposta

web-number = Um número

web-limit = Em uma mensagem cabem { $limit } letras e sinais.

web-type-instead = Ou digite a sua resposta

web-send = Enviar

web-go-on = Continuar

web-chosen = (o que você escolheu antes)

web-back = Voltar

web-skip-question = Pular

web-person = Falar com uma pessoa

web-person-only = Sem mais perguntas, só a equipe

web-language = Outro idioma

web-stop = Parar

web-forget = Apagar tudo

web-commands = O que mais você pode fazer

web-told = O que você respondeu até agora

web-told-help = Quer mudar alguma coisa? Volte com o botão Voltar.

web-skipped = Pulada

web-given = A equipe já recebeu

web-old-question = Uma pergunta que não existe mais

## The conversation

web-conversation = A sua conversa com a equipe

web-received = A sua mensagem foi recebida. Ninguém da equipe pegou ainda.

web-claimed = Alguém da equipe está cuidando disso.

web-answered = A equipe respondeu. Você sempre pode escrever mais aqui.

web-closed = A equipe fechou esta conversa. Se você escrever algo, ela abre de novo.

web-waiting-since = Você espera desde { $when }.

web-answer-by = A equipe quer responder antes de: { $when }.

web-answer-late = Está demorando mais do que a gente queria. Sentimos muito. A sua mensagem continua aqui e espera pela equipe.

web-you = Você

web-team = A equipe

web-answers = As suas respostas às perguntas

web-no-answers = Você pediu para falar com uma pessoa e ainda não tinha respondido nenhuma pergunta.

web-write-more = Escreva para a equipe

web-begin = Começar de novo

web-reload = Ver se tem algo novo

web-manage = Código, aparelhos e apagar

web-back-to-chat = Voltar para a sua conversa

web-idle-open = Você ficou um tempo fora. Esta página não se tranca sozinha enquanto você não guardar o seu código. Qualquer pessoa que usa este aparelho pode ler.

## The code

web-code-title = O seu código para voltar

web-code-what = Com este código você abre a sua conversa, também em outro aparelho. Sem o código a gente não consegue abrir para você.

web-copy = Copiar

web-code-how = Como guardo o código com segurança?

web-code-help =
    Escreva o código em um papel que só você encontra. Ou coloque entre números de telefone ou em uma nota, sem dizer para que serve.

    Alguém olha o seu celular? Então talvez seja mais seguro um papel, ou alguém da sua confiança. Uma foto da tela pode aparecer em outro aparelho sem você querer.

    Quem tem o código pode ler e apagar a sua conversa. Para a equipe também não existe outro caminho de volta.

web-code-kept = Já guardei o código

web-code-follows = O seu código ainda está sendo criado. Demora um pouco.

web-missed = A sua resposta não chegou. Nada foi enviado e nada foi apagado.

web-return-title = Voltar para a sua conversa

web-return-what = Escreva o código que você recebeu.

web-locked-title = Esta página está trancada

web-locked = A página ficou um tempo sem uso. Com o código você continua.

web-code-label = O seu código

web-code-hint = 24 números. Os espaços não importam.

web-open = Abrir

web-code-lost = Perdeu o código? A gente não consegue procurar. Você pode começar de novo.

web-words-travel = Este texto ainda não foi enviado. Ele vai junto quando você escrever o código.

web-code-length = Um código tem 24 números. Aqui tem mais ou menos. Olhe de novo.

web-code-digits = Um código só tem números. Olhe de novo.

web-code-checksum = Um dos números não está certo, ou dois estão trocados. Olhe de novo.

web-code-unknown = Este código não abre nada aqui. Talvez exista um código novo, ou a conversa foi apagada.

web-code-busy = Tem muita gente agora. Espere meio minuto e tente de novo.

web-code-again = Esta página ficou muito tempo aberta. Aperte Abrir mais uma vez.

web-code-keep-first = Neste navegador tem outra conversa aberta, e você não guardou o código dela. Guarde primeiro esse código. Senão você não consegue mais voltar para essa conversa.

web-code-unshown = O código da conversa deste navegador não aparece mais aqui. Você não guardou o código? Então crie um código novo. Senão você não consegue mais voltar para essa conversa.

web-code-loses = Neste navegador ainda tem respostas que a equipe não tem. Se você abrir o seu código agora, elas são apagadas. Aperte Abrir mais uma vez se estiver tudo bem.

web-back-to-answers = Voltar para essas respostas

web-code-changed = Esta página mostrava um código antigo. Ele não funciona mais. Este é o seu código novo. Guarde este.

web-code-later = Neste momento não tem um código novo pronto. O seu código antigo ainda funciona. Tente de novo daqui a um minuto.

## Code, devices and erasing

web-lock-title = Trancar agora

web-lock = Depois de { $minutes } minutos sem uso, o chat se tranca sozinho. Você também pode fazer isso agora. Com o seu código você continua.

web-lock-not = Você pode trancar o chat depois de dizer que guardou o código.

web-lock-do = Trancar

web-cut-title = Outros aparelhos

web-cut = A sua conversa está aberta também em outro aparelho? Então você pode fechar lá. Neste aparelho ela continua aberta. O seu código continua funcionando.

web-cut-do = Fechar em outros aparelhos

web-cut-some = A sua conversa está fechada em todos os outros aparelhos.

web-cut-none = A sua conversa não estava aberta em nenhum outro aparelho.

web-new-title = Um código novo

web-new = Outra pessoa tem o seu código, ou você perdeu? Então pegue um novo. O código antigo não funciona mais, e em outros aparelhos a sua conversa se fecha. O que alguém já leu lá a gente não consegue desfazer.

web-code-do = Criar um código novo

web-forget-title = Apagar tudo

web-forget-what =
    Então a gente apaga aqui, na hora, tudo o que você escreveu, tudo o que a equipe escreveu para você, e o código. Ninguém mais consegue abrir aqui, nem a equipe.

    O que alguém já leu, essa pessoa talvez ainda saiba. O que o seu celular ou navegador guarda a gente não consegue apagar.

web-forget-asks = Antes de apagar alguma coisa, a gente pergunta mais uma vez.

## When something goes otherwise than meant

web-stale = Esta página ficou muito tempo aberta, ou é de uma conversa anterior. Nada foi enviado ainda. Veja se ainda serve e envie de novo.

web-stale-button = Esta página não estava mais atualizada. Nada foi feito. Aperte mais uma vez, se quiser.

web-your-words = O que você escreveu

web-your-words-help = Este texto não foi enviado nem guardado. Você pode copiar aqui.

web-over-title = Esta conversa não está mais aberta

web-over = Por isso o seu texto não chegou. Ele está aqui embaixo. Você pode começar de novo, ou continuar com o seu código, se tiver um.

web-over-answer = Por isso a sua resposta não chegou. Você pode continuar com o seu código, se tiver um, ou começar de novo.

web-over-not-erased = Este botão não apagou nada agora. Quer apagar tudo? Então primeiro abra a sua conversa com o seu código.

web-case-gone = Esta conversa não está mais aberta aqui. Nada foi feito.

web-again-title = Neste momento não funciona

web-again = Algo deu errado do nosso lado. A sua resposta ainda não foi guardada. Espere meio minuto e envie de novo. Ela nunca chega duas vezes.

web-send-again = Enviar de novo

web-away = Neste momento a gente não consegue abrir os dados. Nada se perdeu. Tente de novo daqui a meio minuto.

web-trouble-title = Isto não funcionou

web-too-large = É texto demais de uma vez. Nada foi enviado. Divida em mais mensagens. Talvez nem tudo o que você escreveu esteja ainda aqui embaixo.

web-no-files = Aqui a gente não pode receber fotos, vídeos ou outros arquivos. Nada foi guardado. Você pode escrever com palavras o que está acontecendo.

web-not-there = Esta página não existe aqui.

web-elsewhere = Isto não veio da nossa própria página. Por isso nada foi feito.

web-wrong-host = Esta página tem outro endereço.

web-broken = Algo deu errado do nosso lado. Tente de novo, por favor.

web-nobody-title = Aqui não tem nada aberto

web-nobody = Comece na primeira página.

web-to-start = Para a primeira página

web-done-title = Pronto

web-done =
    O que você escreveu aqui foi apagado.

    O seu celular ou computador talvez ainda lembre que você visitou esta página. Por isso, apague o histórico do seu navegador, se isso for seguro.

## About this chat

web-about-title = Sobre este chat

web-about-what-title = O que é isto

web-about-what = Um chat de { $organisation }. As perguntas vêm de um computador, com textos fixos. As respostas da equipe vêm de pessoas. Um computador não decide nada sobre você.

web-about-reading-title = Um programa que também lê

web-about-reading = Um programa no nosso próprio computador olha as palavras que você digita: que idioma é, e se é urgente. Nada disso vai para outra empresa. Se ele vê perigo, mostra ajuda e passa na hora para a equipe o que você escreveu, e avisa você. Ele pode errar. Quem decide é uma pessoa.

web-about-who-title = Quem pode ler o que você escreve

web-about-who =
    Só as pessoas da equipe que ajuda você. Quando é urgente, quem está de plantão também pode ler. Quem cuida dos computadores não consegue abrir a sua conversa enquanto ela está guardada.

    Enquanto você responde perguntas e nada foi para a equipe, só o seu navegador consegue abrir as suas respostas.

web-about-limits-title = Quais são os limites

web-about-limits = { limits }

web-about-kept-title = O que a gente guarda

web-about-kept =
    O que você enviou para a equipe e o que a equipe respondeu, trancado. Além disso, sem tranca: a hora, o idioma, o assunto, o grau de urgência, um nome inventado e o que a equipe precisa para o trabalho, por exemplo quem responde a você.

    Não guardamos nenhum endereço de internet, nem qual aparelho ou navegador você tem. Existe um cookie, a partir da sua primeira resposta. Ele tem a chave da sua conversa. Ele some quando você sai ou fecha o navegador, e em alguns navegadores só quando você apaga.

    Uma conversa que você não envia para a equipe não pode mais ser aberta depois de 24 horas, e é apagada.

    Depois de { $minutes } minutos sem uso, o chat se tranca, se você guardou o seu código. Uma pergunta que ainda está aberta nesse momento se perde.

web-about-forget-title = O que acontece ao apagar

web-about-forget =
    O botão Apagar tudo tira tudo o que você escreveu, o que a equipe escreveu para você, e o seu código. Some daqui na hora. A gente não consegue trazer de volta.

    O que alguém já leu, essa pessoa talvez ainda saiba. O seu navegador talvez lembre que você esteve aqui. Se { $organisation } faz cópias do que está guardado, os dados trancados ficam nessa cópia até ela ser apagada.

web-about-exit-title = Sair rápido

web-about-exit = { quick-exit }

web-about-rights-title = O que cabe

web-about-rights = Em uma mensagem cabem { $limit } letras e sinais. A gente não pode receber fotos, vídeos ou outros arquivos.

web-about-access-title = Para todo mundo usar

web-about-access =
    Este chat segue a norma WCAG 2.2, nível AA. Ele funciona só com teclado, sem JavaScript, com letras grandes e em cores escuras.

    Todas as páginas têm o mesmo título curto. Isso é para a sua segurança. Um leitor de tela sabe pelo cabeçalho onde você está.

    Ninguém de fora da nossa organização conferiu isso ainda. Alguma coisa não funciona para você? Escreva no chat. Uma pessoa vai ler.

## From and to Telegram

web-from-title = Continuar no chat da web

web-from-what =
    Você vem do Telegram. Quando você apertar o botão, a sua conversa continua aqui.

    No Telegram a gente apaga então as mensagens das últimas 48 horas. Depois disso não sabemos mais quem você é no Telegram. O que você já contou fica com a equipe. Talvez você não veja isso de novo aqui.

    O que o Telegram ou o seu celular guarda, a gente não consegue apagar.

web-from-do = Continuar aqui

web-from-over = Este link não funciona mais. Um link funciona uma vez só, por quinze minutos. Peça um novo no Telegram com /web.

web-from-loses = Neste navegador ainda tem respostas que a equipe não tem. Se você continuar aqui a sua conversa do Telegram, elas são apagadas. Aperte { web-from-do } mais uma vez se estiver tudo bem.

web-from-code = Esta conversa já tem um código. Aqui ela só abre com esse código. No Telegram nada foi apagado. Você não tem o código? Então continue no Telegram.

web-telegram-title = Respostas no Telegram

web-telegram-what =
    As respostas da equipe também podem chegar no Telegram. A conversa continua aberta aqui também.

    O Telegram sabe então qual conta você tem e guarda o que está lá. Faça isso só se mais ninguém lê o seu Telegram.

web-telegram-do = Criar um link para o Telegram

web-telegram-link =
    Este link abre o Telegram. Lá, aperte Start (Iniciar). O link funciona uma vez só, por quinze minutos.

    O que já está aqui não passa para o Telegram.

web-telegram-open = Abrir o Telegram

web-telegram-qr = Ou escaneie isto com o celular que tem o seu Telegram.
