# The questions. Plain words, short sentences, no exclamation marks.

## Worried about somebody (read by neighbours, friends and colleagues)

concern-welcome =
    Que bom que você compartilhou isto. Você não precisa ter certeza.

    Não precisa de nomes nem endereços.

concern-safe_now = Esta pessoa está em segurança agora?
    .safe = Sim, até onde eu sei
    .unsafe = Não, há perigo agora
    .missing = Uma criança desapareceu
    .unknown = Não sei

concern-saw = O que está acontecendo?
    .hint = O que você viu ou ouviu? Algumas frases bastam, sem nomes.

concern-signals = O que combina com esta situação?
    .hint = Pode escolher mais de uma resposta. Também pode pular.
    .forced = Alguém obriga ou não deixa sair
    .injuries = Tem ferimentos ou marcas roxas
    .fear = Tem medo
    .control = Outra pessoa decide ou vigia tudo
    .money = Precisa entregar dinheiro ou tem dívidas
    .gifts = De repente tem luxo ou muito dinheiro
    .online = Algo com fotos, vídeos ou mensagens
    .new_contacts = Tem contatos novos que preocupam
    .away = Some muito ou falta à escola ou trabalho
    .crime = Rouba, leva pacotes ou empresta o cartão
    .other = Outra coisa

concern-place = Em qual município isso acontece?
    .hint = Só o município. Não precisa de endereço.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Outro município perto de Rotterdam
    .near_dordrecht = Outro município perto de Dordrecht
    .outside = Fora desta região

concern-near_rotterdam = Qual é o município perto de Rotterdam?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

concern-near_dordrecht = Qual é o município perto de Dordrecht?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

concern-outside = Esta equipe trabalha para a região de Rotterdam e Dordrecht. Ela ajuda a descobrir quem pode ajudar em outra região.

concern-age = Mais ou menos quantos anos esta pessoa tem?
    .under_12 = Menos de 12
    .a12_15 = De 12 a 15
    .a16_17 = 16 ou 17
    .a18_20 = De 18 a 20
    .a21_26 = De 21 a 26
    .a27_plus = 27 ou mais
    .unknown = Não sei

concern-since = Há quanto tempo você se preocupa?
    .days = Alguns dias
    .weeks = Algumas semanas
    .months = Alguns meses
    .longer = Mais tempo
    .unknown = Não sei

concern-need = O que ajudaria agora?
    .hint = Pedir orientação ainda não é uma denúncia.
    .advice = Orientação: conversar primeiro
    .report = Fazer uma denúncia
    .support = Ajuda para esta pessoa
    .unknown = Ainda não sei

concern-follow_up = A equipe pode fazer mais perguntas para você?
    .more = Sim
    .no_more = Não, melhor não
