# The questions. Plain words, short sentences, no exclamation marks.

## What is always there

always-language = Qual idioma você quer usar?

always-lifetime = Quanto tempo as mensagens podem ficar neste chat?
    .hint = Depois eu apago as minhas mensagens e as suas, no seu lado e no Telegram. O que tem mais de 48 horas eu não consigo mais apagar. Nem o que alguém já leu ou copiou. O que a equipe tem fica com a equipe.
    .keep = Deixar como está
    .day = Um dia
    .hour = Uma hora

always-stop = Você quer parar?
    .hint = Se a equipe ainda não tem nada, a gente apaga o que você escreveu aqui. O que a equipe já tem fica lá até você escolher apagar.
    .go_on = Não, continuar
    .leave = Sim, parar
    .forget = Apagar tudo

always-erase = { always-forget }
    .chat = { always-forget.chat }
    .keep = Não, não apagar nada
    .forget_all = Sim, apagar tudo

always-forget =
    Você quer apagar tudo?

    Então a gente apaga aqui, na hora, o que você escreveu e o que a equipe escreveu para você. A equipe não consegue mais abrir. O seu código não funciona mais. Isso não pode ser desfeito.

    Se alguém da equipe já leu, essa pessoa talvez ainda saiba.

    O que o seu celular ou navegador guarda a gente não consegue apagar. Pense no histórico do seu navegador.
    .chat =
        Você quer apagar tudo?

        Do nosso lado a gente apaga então, na hora, o que você escreveu e o que a equipe escreveu para você. A equipe não consegue mais abrir. Isso não pode ser desfeito.

        Se alguém da equipe já leu, essa pessoa talvez ainda saiba.

        Neste chat eu apago as mensagens das últimas 48 horas. O que é mais antigo eu não consigo apagar. Depois apague você este chat no Telegram, se isso for seguro.
    .keep = Não, não apagar nada
    .forget_all = Sim, apagar tudo
