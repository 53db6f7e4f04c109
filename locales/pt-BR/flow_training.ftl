# The questions. Plain words, short sentences, no exclamation marks.

## Training for professionals

training-about = Que treinamento você procura?
    .recognise = Reconhecer o tráfico de pessoas
    .youth = Exploração sexual de jovens
    .shelter = Treinamento para abrigos
    .elearning = Continuação do e-learning do CCV
    .unknown = Ainda não sei

training-form = Que formato serve para você?
    .hint = Às vezes o preço é mais baixo. A equipe diz quando.
    .open = Inscrição aberta
    .in_company = Na nossa organização
    .after_report = Na nossa organização, após denúncia
    .unknown = Ainda não sei
