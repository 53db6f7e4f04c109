# The questions. Plain words, short sentences, no exclamation marks.

## Younger than 18

youth-limits =
    Que bom que você está fazendo isso. Você decide o que conta.

    Você não precisa dizer o seu nome. A equipe só sabe o que você conta aqui. Por isso às vezes ela só consegue fazer algo se você contar mais.

    Se uma vida está em perigo, ou se você está em grande perigo, pode ser que a equipe precise fazer alguma coisa, mesmo que você não queira. Se for possível, você fica sabendo antes.

    Nunca mande fotos nem vídeos. A gente não pode aceitar, nem como prova.

youth-safe_now = Você está em um lugar seguro agora?
    .safe = Sim
    .unsafe = Não
    .unknown = Não sei

youth-happens = O que está acontecendo?
    .hint = Escolha o que mais se parece. Não é culpa sua.
    .pictures_blackmail = Me ameaçam com fotos ou vídeos meus
    .made_to_do = Me obrigam a fazer o que não quero
    .money_gifts = Dinheiro ou presentes por sexo ou fotos
    .crime = Roubar, levar pacotes, emprestar cartão
    .home = Tem algo acontecendo em casa
    .friend = Me preocupo com um amigo ou uma amiga
    .other = Outra coisa
    .question = Quero perguntar uma coisa

youth-self_harm = Às vezes algo pesa tanto que a gente não quer mais viver, ou quer se machucar. Você também sente isso?
    .hint = Aqui você pode dizer. Ninguém vai ficar com raiva.
    .not_now = Não
    .thoughts = Às vezes penso nisso
    .now = Sim, agora
    .rather_not = Prefiro não dizer

youth-words = O que você quer contar ou perguntar?
    .hint = Algumas palavras bastam. Não precisa de nomes.

youth-age = Quantos anos você tem?
    .hint = Assim a equipe sabe o que serve para você.
    .under_12 = Menos de 12
    .a12_15 = 12, 13, 14 ou 15
    .a16_17 = 16 ou 17
    .a18_20 = 18, 19 ou 20
    .rather_not = Prefiro não dizer

youth-trusted = Tem alguém por perto em quem você confia?
    .hint = Por exemplo um amigo, uma amiga, alguém da família ou alguém da escola. Não precisa de nome.
    .somebody = Sim
    .nobody = Não
    .unknown = Não sei

youth-wishes = O que você quer que aconteça, e o que não?
    .hint = Se você ainda não sabe, também está tudo bem.

youth-how = Como você quer continuar?
    .hint = A equipe responde primeiro aqui. Depois vocês combinam uma ligação ou uma conversa pessoalmente.
    .here = Aqui, neste chat
    .call = Por telefone
    .meet = Encontrar alguém da equipe

youth-safe_times = Quando você pode falar com segurança?
    .hint = Você pode escolher várias opções. A equipe trabalha só no horário de atendimento.
    .school_hours = Na hora da escola
    .after_school = Depois da escola
    .evening = De noite
    .weekend = No fim de semana

youth-contact = Como a equipe pode falar com você com segurança?
    .hint = Não é obrigatório. Dê só um número que mais ninguém atende nem olha.

youth-confirm = Esta foi a última pergunta. Está bom assim?
    .hint = Se eu já passei alguma coisa antes, a equipe já tem.
    .send = Sim, pode ir para a equipe
    .more = Antes, duas perguntas opcionais
    .change = Não, voltar para a pergunta anterior

youth-nickname = Como a equipe pode chamar você?
    .hint = Um nome inventado serve. Não precisa do seu nome verdadeiro.

youth-school = Em que tipo de escola você estuda?
    .hint = Não precisa do nome da sua escola.
    .primary = Ensino primário (basisschool)
    .practical = Ensino prático (praktijkonderwijs)
    .secondary = Ensino secundário (vmbo, havo ou vwo)
    .mbo = Ensino profissional (mbo)
    .special = Educação especial
    .none = Não vou à escola
    .other = Outra coisa

youth-duress = Você quer combinar uma palavra de alarme?
    .hint = Se você escrever essa palavra mais tarde em uma mensagem, a equipe recebe um alarme silencioso. Aqui você não vai ver nada disso. Escolha uma palavra que você nunca escreve em outro momento. Ela funciona assim que a equipe tem a sua mensagem. Você está em perigo agora mesmo? Ligue para o 112, se puder.
