# The questions. Plain words, short sentences, no exclamation marks.

## What helps but is not needed

more-confirm = Esta foi a última pergunta necessária. Está bom assim?
    .hint = Se eu já passei alguma coisa antes, a equipe já tem.
    .send = Sim, pode ir para a equipe
    .more = Antes, algumas perguntas opcionais
    .change = Não, voltar para a pergunta anterior

more-municipality = De qual município se trata?
    .hint = Só o município. Não precisa de endereço.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Outro município perto de Rotterdam
    .near_dordrecht = Outro município perto de Dordrecht
    .outside = Fora desta região

more-near_rotterdam = Qual é o município perto de Rotterdam?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

more-near_dordrecht = Qual é o município perto de Dordrecht?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

more-outside = Esta equipe trabalha para a região de Rotterdam e Dordrecht. Ela ajuda a descobrir quem pode ajudar em outra região.

more-school = Em que tipo de escola seu filho ou sua filha estuda?
    .hint = Não precisa do nome da escola.
    .primary = Ensino primário (basisschool)
    .practical = Ensino prático (praktijkonderwijs)
    .secondary = Ensino secundário (vmbo, havo ou vwo)
    .mbo = Ensino profissional (mbo)
    .special = Educação especial
    .none = Não vai à escola
    .other = Outra coisa

more-organisation = Em que tipo de organização você trabalha?
    .education = Educação
    .health = Saúde
    .social = Assistência social ou equipe de bairro
    .youth_care = Atendimento a jovens
    .shelter = Abrigo
    .justice = Polícia ou justiça
    .municipality = Prefeitura
    .other = Outra coisa

more-form = Do que parece se tratar?
    .hint = Você não precisa ter certeza.
    .sex = Sexo ou trabalho sexual à força
    .work = Outro trabalho à força
    .crime = Obrigar alguém a cometer crimes
    .images = Fotos, vídeos ou contato pela internet
    .other = Outra coisa
    .unknown = Não sei

more-budget = Já existe um orçamento?
    .there_is = Sim
    .not_yet = Ainda não
    .unknown = Não sei

more-age = Quantos anos você tem?
    .hint = Você não precisa responder. Se você tem menos de 18, a equipe para jovens ajuda você.
    .under_18 = Menos de 18
    .a18_20 = 18, 19 ou 20
    .a21_26 = De 21 a 26
    .a27_plus = 27 ou mais
    .rather_not = Prefiro não dizer

more-younger = A equipe para jovens continua ajudando você. Você não precisa contar tudo de novo.

more-gender = Qual é o seu gênero: mulher, homem ou outro?
    .woman = Mulher
    .man = Homem
    .other = Outro
    .rather_not = Prefiro não dizer

more-work_form = Que trabalho você mais faz?
    .escort = Acompanhante (escort)
    .window = Na vitrine
    .club = Em clube ou casa particular
    .home = Em casa
    .webcam = Webcam
    .stripper = Striptease
    .care = Com pessoas com deficiência
    .other = Outra coisa
