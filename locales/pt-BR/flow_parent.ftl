# The questions. Plain words, short sentences, no exclamation marks.

## Parents and carers (a child may read along)

parent-welcome =
    Que bom que você perguntou isso. Você não precisa ter certeza.

    Não precisa do nome do seu filho ou da sua filha.

parent-child_safe = Seu filho ou sua filha está em segurança agora?
    .safe = Sim
    .unsafe = Não, há perigo agora
    .missing = Sumiu e eu não sei onde está
    .unknown = Não sei

parent-where_now = Onde está agora seu filho ou sua filha?
    .hint = Não precisa de endereço.
    .home = Em casa
    .elsewhere = Em outro lugar, e eu sei onde
    .distrust = Com alguém em quem eu não confio
    .unknown = Não sei

parent-age = Quantos anos tem seu filho ou sua filha?
    .under_12 = Menos de 12
    .a12_15 = De 12 a 15
    .a16_17 = 16 ou 17
    .a18_20 = De 18 a 20
    .a21_26 = De 21 a 26
    .a27_plus = 27 ou mais
    .rather_not = Prefiro não dizer

parent-noticed = O que você percebeu?
    .hint = Pode escolher mais de uma resposta. Também pode pular.
    .forced = Alguém obriga ou não deixa sair
    .injuries = Tem ferimentos ou marcas roxas
    .fear = Tem medo
    .mood = Não fala, ou sente raiva ou tristeza
    .away = Some muito ou não vai à escola
    .contacts = Tem contatos novos que preocupam
    .gifts = De repente tem luxo ou muito dinheiro
    .online = Algo com fotos, vídeos ou mensagens
    .crime = Rouba, leva pacotes ou empresta o cartão
    .other = Outra coisa

parent-since = Há quanto tempo você percebe isso?
    .days = Alguns dias
    .weeks = Algumas semanas
    .months = Alguns meses
    .longer = Mais tempo
    .unknown = Não sei

parent-child_knows = Seu filho ou sua filha sabe que você está perguntando isso?
    .hint = Tudo bem se sim e tudo bem se não. Assim a equipe sabe quanto cuidado precisa ter.
    .knows = Sim
    .does_not_know = Não
    .unknown = Não sei

parent-need = Do que você precisa agora?
    .hint = Pedir orientação ainda não é uma denúncia.
    .advice = Orientação: conversar primeiro
    .talk_child = Saber como falar com meu filho ou filha
    .report = Fazer uma denúncia
    .support = Ajuda para meu filho ou minha filha
    .unknown = Ainda não sei

parent-words = Você quer contar com as suas palavras o que está acontecendo?
    .hint = Algumas frases bastam. Não precisa de nomes nem endereços.
