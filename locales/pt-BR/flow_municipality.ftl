# The questions. Plain words, short sentences, no exclamation marks.

## Municipalities and schools

municipality-welcome = Que bom que você fez contato. Eu faço algumas perguntas curtas. Assim a equipe sabe do que você precisa.

municipality-role = Qual é a sua função?
    .policy = Políticas públicas
    .enforcement = Fiscalização
    .teacher = Ensino ou tutoria
    .school_care = Apoio na escola
    .youth_work = Trabalho com jovens
    .management = Direção ou diretoria
    .other = Outra coisa

municipality-subject = Sobre o que é?
    .policy = Orientação sobre políticas e regras
    .figures = Números e dados
    .training = Um treinamento para profissionais
    .lesson = Uma aula de 90 minutos
    .girls_talk = Girls’ Talk, um grupo para meninas
    .make_a_move = Make a Move, um grupo para meninos
    .case = Preocupação com uma pessoa específica

municipality-about = Qual é a sua pergunta?
    .hint = Algumas frases bastam. Não precisa de nomes.

municipality-lesson = A aula dura 90 minutos. Duas pessoas dão a aula.

municipality-girls_talk = Girls’ Talk é um grupo de nove encontros. É para meninas de uns 14 a 21 anos.

municipality-make_a_move = Make a Move é um grupo para meninos.

municipality-pupils = Onde está o grupo de jovens?
    .primary = Ensino primário (basisschool)
    .practical = Ensino prático (praktijkonderwijs)
    .secondary = Ensino secundário (vmbo, havo ou vwo)
    .mbo = Ensino profissional (mbo)
    .special = Educação especial
    .care = Atendimento ou trabalho com jovens
    .other = Outro lugar
