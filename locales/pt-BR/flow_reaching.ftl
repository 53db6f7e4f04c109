# The questions. Plain words, short sentences, no exclamation marks.

## How to go on and what contact is safe

reaching-how = Como você quer continuar?
    .hint = A equipe responde primeiro aqui. Depois vocês combinam uma ligação ou uma conversa pessoalmente.
    .here = Aqui, neste chat
    .call = Por telefone
    .meet = Pessoalmente
    .fieldworker = Alguém da equipe vem até mim

reaching-channel = Que contato é seguro para você?
    .phone = Uma ligação
    .message = Uma mensagem no meu celular
    .mail = Um e-mail

reaching-voicemail = A equipe pode deixar um recado de voz?
    .voicemail = Sim
    .no_voicemail = Não

reaching-safe_times = Quando o contato é seguro para você?
    .hint = Você pode escolher várias opções. A equipe trabalha só no horário de atendimento.
    .monday = Segunda-feira
    .tuesday = Terça-feira
    .wednesday = Quarta-feira
    .thursday = Quinta-feira
    .friday = Sexta-feira
    .weekend = Fim de semana
    .morning = De manhã
    .afternoon = De tarde
    .evening = De noite

reaching-first = A equipe pode ligar ou escrever primeiro?
    .hint = Se não, a equipe só responde ao que você escreve aqui.
    .may = Sim
    .only_after_me = Não, só depois que eu fizer contato

reaching-sender = Que nome outra pessoa pode ver ou ouvir?
    .hint = Para o caso de alguém olhar ou atender o telefone.
    .own_name = Humanitas
    .neutral = Só um primeiro nome

reaching-contact = Como a equipe pode falar com você com segurança?
    .hint = Não é obrigatório. Dê só um número ou e-mail que mais ninguém olha.

reaching-proof = O que a equipe deve dizer primeiro, para você saber que é mesmo a equipe?
    .hint = Não é obrigatório. Escolha uma frase que mais ninguém conhece. A equipe diz essa frase antes de qualquer outra coisa.

reaching-duress = Você quer combinar uma palavra de alarme?
    .hint = Se você escrever essa palavra mais tarde em uma mensagem, a equipe recebe um alarme silencioso. Aqui você não vai ver nada disso. Escolha uma palavra que você nunca escreve em outro momento. Ela funciona assim que a equipe tem a sua mensagem. Você está em perigo agora mesmo? Ligue para o 112, se puder.
