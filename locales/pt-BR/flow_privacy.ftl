# The questions. Plain words, short sentences, no exclamation marks.

## What we keep, and complaints (children read this too)

privacy-about = O que você gostaria de fazer?
    .see = Ver a minha conversa de novo
    .erase = Apagar a minha conversa
    .complaint = Fazer uma reclamação
    .other = Outra coisa

privacy-see =
    Quando você envia alguma coisa para a equipe, recebe um código de 24 números. Com esse código você abre a sua conversa de novo, também em outro aparelho.

    Quem tem o código pode ler. Guarde em um lugar seguro. Sem o código a gente não consegue abrir a sua conversa para você.
    .chat =
        O que você escreveu aqui, você pode ver de novo neste chat. A equipe não consegue abrir a sua conversa para você em outro lugar.

privacy-erase =
    Primeiro abra a sua conversa. Se ela não está mais aberta neste aparelho, use o seu código. Depois escolha o botão que apaga tudo. Eu pergunto mais uma vez se você quer mesmo.

    Então a gente apaga na hora o que você escreveu e o que a equipe escreveu para você. Você não precisa dizer quem é. Se você não tem mais o código, não dá para fazer desta maneira.
    .chat =
        Envie /forget neste chat. Eu pergunto mais uma vez se você quer mesmo.

        Do nosso lado a gente apaga então, na hora, o que você escreveu e o que a equipe escreveu para você. Você não precisa dizer quem é. Neste chat eu apago as mensagens das últimas 48 horas.

privacy-enough = Você já sabe o suficiente?
    .enough = Sim, eu paro aqui
    .another = Não, quero outra coisa
    .person = Não, quero perguntar a uma pessoa

privacy-complaint =
    Você sempre pode reclamar. Alguém que cuida das reclamações lê.

privacy-words = O que você quer contar ou perguntar?
    .hint = Algumas frases bastam. Não precisa de nomes.
