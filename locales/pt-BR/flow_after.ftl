# The questions. Plain words, short sentences, no exclamation marks.

## What happens next: promise only what usually succeeds

after-start = Isto é o que acontece agora.

after-now =
    Há perigo agora? Então não espere pela equipe. Ligue para o 112.

    O que você contou está no topo da lista da equipe. Se a equipe está aqui agora, alguém lê o mais rápido possível.

after-work_now =
    Há perigo agora? Então não espere pela equipe. Ligue para o 112.

    O que você contou está no topo da lista da equipe. Se a equipe está aqui agora, alguém lê o mais rápido possível.

after-younger = Alguém da equipe para jovens lê isto com urgência. Se a equipe está aqui agora, ela tenta responder em até uma hora. Se a equipe não está, ela começa por isto quando abrir de novo.

after-young_question = Alguém da equipe para jovens lê a sua pergunta. Normalmente você recebe uma resposta em até um dia útil.

after-urgent = A equipe lê isto com urgência. Se a equipe está aqui agora, ela tenta responder em até uma hora. Se a equipe não está, ela começa por isto quando abrir de novo.

after-intake = Alguém da equipe das primeiras conversas lê isto, normalmente em até um dia útil. A primeira conversa costuma ser na mesma semana. Vocês escolhem o lugar e a hora em conjunto.

after-fieldwork = Alguém da equipe que vai até as pessoas lê isto, normalmente em até um dia útil. Vocês combinam o lugar e a hora.

after-group = Alguém da equipe coloca a sua pergunta na lista de espera, sem nome. Normalmente você recebe uma resposta em até três dias úteis. Ainda não sabemos quando vai ter lugar em um grupo.

after-volunteer = Alguém da equipe procura uma pessoa voluntária que combine com você. Normalmente você recebe uma resposta em até três dias úteis. Pode demorar mais até ter alguém.

after-today = Alguém da equipe lê isto, normalmente em até um dia útil. A gente não pode prometer uma resposta hoje.

after-training = Alguém que cuida dos treinamentos liga ou escreve para você, normalmente em até três dias úteis. Aí você fica sabendo o que é possível, quando, e quanto custa.

after-work_urgent = É sobre alguém com menos de 18 anos. Por isso a equipe lê isto com urgência. Se a equipe está aqui agora, ela tenta responder em até uma hora. Se a equipe não está, ela começa por isto quando abrir de novo.

after-care_coordination = Alguém que coordena o atendimento lê isto, normalmente em até um dia útil. Depois vocês conversam sobre quem faz o quê.

after-referral = Alguém da equipe das primeiras conversas liga ou escreve para você, normalmente em até um dia útil. Se der certo, a primeira conversa costuma ser na mesma semana.

after-report = Alguém do ponto de orientação e denúncia (Meldpunt) lê a sua denúncia, normalmente em até um dia útil. O Meldpunt avalia cada denúncia. Até você receber notícias, a ajuda que você dá continua.

after-consult = Alguém do ponto de orientação e denúncia (Meldpunt) lê a sua pergunta, normalmente em até um dia útil. Pedir orientação ainda não é uma denúncia.

after-lesson = Alguém que cuida das aulas e dos grupos liga ou escreve para você, normalmente em até três dias úteis. Vocês escolhem um dia em conjunto. Só depois disso fica marcado.

after-policy = Alguém que cuida das políticas públicas liga ou escreve para você, normalmente em até três dias úteis.

after-parent = Alguém da equipe para jovens lê isto com urgência. Se a equipe está aqui agora, ela tenta responder em até uma hora. Se a equipe não está, ela começa por isto quando abrir de novo.

after-concern = Alguém do ponto de orientação e denúncia (Meldpunt) lê isto, normalmente em até um dia útil. Às vezes a equipe não pode contar o que acontece depois.

after-complaint = Alguém que cuida das reclamações lê isto. Normalmente você recebe uma resposta em até três dias úteis.

after-practical = Alguém da equipe lê isto. Normalmente você recebe uma resposta em até três dias úteis.
