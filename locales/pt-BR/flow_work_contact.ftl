# The questions. Plain words, short sentences, no exclamation marks.

## Contact at work

work_contact-contact = Em que número ou e-mail do seu trabalho a equipe pode falar com você?
    .hint = Não é obrigatório. A equipe também responde aqui.

work_contact-call_times = Quando é melhor a equipe falar com você?
    .hint = Pode escolher mais de uma resposta.
    .monday = Segunda-feira
    .tuesday = Terça-feira
    .wednesday = Quarta-feira
    .thursday = Quinta-feira
    .friday = Sexta-feira
    .morning = De manhã
    .afternoon = De tarde
