# The questions. Plain words, short sentences, no exclamation marks.

## Professionals

professional-welcome =
    Que bom que você pediu orientação. Você não precisa ter certeza de nada.

    Não diga o nome da pessoa que você atende nem de estudantes. Aqui não precisa.

professional-acute = Alguém está em perigo neste momento?
    .now = Sim, há perigo agora
    .not_now = Não, neste momento não
    .unknown = Não sei

professional-kind = Do que você precisa?
    .hint = Pedir orientação ainda não é uma denúncia.
    .advice = Orientação: conversar primeiro
    .report = Fazer uma denúncia
    .referral = Encaminhar alguém para receber ajuda
    .care_coordination = Coordenação do atendimento
    .training = Um treinamento

professional-client_age = A pessoa tem menos de 18 anos?
    .minor = Sim
    .adult = Não
    .unknown = Não sei

professional-involved = O que já existe para esta pessoa?
    .hint = Pode escolher mais de uma resposta. Não diga onde fica um abrigo.
    .care = Atendimento ou abrigo
    .justice = Um processo criminal
    .residence = Um processo de residência
    .other = Outra coisa

professional-meldcode =
    O protocolo holandês de denúncia sobre violência em casa e maus-tratos a crianças (Meldcode) tem cinco passos.

    Passo 1: reúna os sinais. Anote o que você viu e ouviu.

    Passo 2: consulte alguém do seu trabalho ou o Veilig Thuis. Para isso não precisa de nome.

    Passo 3: converse com as pessoas de quem se trata.

    Passo 4: avalie se há perigo, agora ou repetidamente.

    Passo 5: decida sobre a denúncia, sobre a ajuda, ou sobre as duas coisas.

professional-step = Em que passo do Meldcode você está?
    .step_1 = Passo 1: reunir os sinais
    .step_2 = Passo 2: consultar
    .step_3 = Passo 3: conversar com as pessoas
    .step_4 = Passo 4: avaliar
    .step_5 = Passo 5: decidir
    .none = Nenhum, ou não sei

professional-step_1 = Anote o que você viu ou ouviu de fato, e quando. O que você pensa, anote à parte.

professional-step_2 = Conversar com esta equipe combina com o passo 2. O Veilig Thuis também orienta: 0800-2000. Grátis, dia e noite.

professional-step_3 = Pense primeiro se a conversa pode ser segura. Quem escuta, e o que acontece depois? Você pode conversar sobre isso antes com a equipe.

professional-step_4 =
    Pergunte a si no passo 4: Existe uma suspeita? Há perigo agora, ou falta segurança repetidamente? Então você faz uma denúncia ao Veilig Thuis.

    Você consegue dar ou organizar uma boa ajuda? As pessoas de quem se trata querem essa ajuda? Com ela vai haver segurança a tempo?

professional-step_5 = O passo 5 tem duas perguntas. É preciso fazer uma denúncia? E você também consegue dar ou organizar uma boa ajuda? Às vezes a resposta às duas é sim.

professional-client_knows = A pessoa sabe que você está perguntando isso?
    .agrees = Sim, e concorda
    .disagrees = Sim, mas não quer
    .does_not_know = Não
    .unknown = Não sei

professional-saw = O que você viu ou ouviu?
    .hint = Algumas frases bastam. Não precisa de nomes nem endereços.

professional-responsible = Quem vai ter a responsabilidade pela ajuda?
    .hint = A responsabilidade pode continuar com você. A equipe então orienta à distância.
    .we_do = A responsabilidade continua com a gente
    .together = Em conjunto, se for possível
    .transfer = A equipe, se for possível
    .unknown = Ainda não sei
