# Help lines: what the person sees. The facts and how certain they are stand in help_lines.json.
# A coordinator verifies each on the desk. Until then it says that this has not been done yet.

line-112 = 112
    .what = Uma vida em perigo. Com o aplicativo 112NL você pode conversar por chat. A central vê então onde você está.
    .contact = 112
    .hours = Dia e noite
    .languages = Holandês, inglês. O aplicativo tem mais idiomas.

line-police = Polícia, se não é urgente
    .what = Denunciar algo, alguém desapareceu, ou falar com a equipe de tráfico de pessoas ou de crimes sexuais.
    .contact = 0900-8844
    .hours = Dia e noite
    .languages = Holandês, inglês

line-veilig-thuis = Veilig Thuis (“Em casa com segurança”)
    .what = Violência em casa, ou uma criança que não está em segurança. Para pedir orientação e para denunciar.
    .contact = 0800-2000 ou o chat em veiligthuis.nl
    .hours = Telefone: dia e noite, grátis. Chat: quase sempre em dias úteis das 9 às 17. No chat não dá para denunciar.
    .languages = Holandês, por telefone com intérprete

line-113 = 113 Zelfmoordpreventie (prevenção do suicídio)
    .what = Se você não quer mais viver, ou tem medo por outra pessoa.
    .contact = 113 ou 0800-0113, ou 113.nl
    .hours = Dia e noite. Os dois números são grátis.
    .languages = Holandês, um pouco de inglês

line-csg = Centrum Seksueel Geweld (centro de atendimento após violência sexual)
    .what = Depois de sexo contra a sua vontade. Os primeiros 7 dias são importantes. Para ajuda médica, melhor em até 72 horas.
    .contact = 0800-0188 ou centrumseksueelgeweld.nl
    .hours = Dia e noite
    .languages = Holandês, inglês

line-comensha = CoMensha
    .what = Tráfico de pessoas: perguntas, um lugar seguro, registro. Para toda a Holanda.
    .contact = 033-448 11 86 ou info@comensha.nl
    .hours = Dias úteis das 9 às 17
    .languages = Holandês, inglês

line-essm = Humanitas PMW e ESSM
    .what = A nossa própria organização, para a coordenação do atendimento.
    .contact = 010-236 52 12
    .hours = Ainda não se sabe
    .languages = Ainda não se sabe

line-fier = Chat met Fier
    .what = Conversar por chat sem o seu nome, sobre violência ou se alguém obriga você.
    .contact = chatmetfier.nl
    .hours = Noite e madrugada. Os horários ainda não são certos.
    .languages = Holandês

line-helpwanted = Helpwanted
    .what = Alguém ameaça com fotos ou vídeos, ou eles já estão na internet. Para todas as idades.
    .contact = 020-261 52 75 ou helpwanted.nl
    .hours = Ainda não se sabe
    .languages = Holandês, inglês. Outros idiomas com um programa de tradução.

line-kindertelefoon = Kindertelefoon (telefone de ajuda para crianças)
    .what = Falar ou conversar por chat se você tem de 8 a 18 anos.
    .contact = 0800-0432 ou kindertelefoon.nl
    .hours = Todos os dias das 11 às 21
    .languages = Holandês

line-slachtofferhulp = Slachtofferhulp (apoio depois de um crime)
    .what = Ajuda depois de um crime: com regras, com cartas e com o que isso faz com você.
    .contact = 0900-0101 ou slachtofferhulp.nl
    .hours = Dias úteis das 8 às 20, sábado das 10 às 17
    .languages = Holandês, inglês

line-meld-misdaad = Meld Misdaad Anoniem (denúncia sem nome)
    .what = Contar algo sobre um crime sem o seu nome. Lá você não recebe ajuda.
    .contact = 0800-7000 ou meldmisdaadanoniem.nl
    .hours = Todos os dias
    .languages = Holandês, inglês

line-fairwork = FairWork
    .what = Abuso no trabalho, para pessoas de outros países.
    .contact = 020-760 08 09 ou fairwork.nu
    .hours = Dias úteis
    .languages = 12 idiomas, com pessoas voluntárias (2019)

line-arbeidsinspectie = Nederlandse Arbeidsinspectie (inspeção do trabalho)
    .what = Denunciar abuso no trabalho.
    .contact = 0800-5151 ou nlarbeidsinspectie.nl
    .hours = Dias úteis
    .languages = Holandês, inglês, polonês, romeno, búlgaro

line-proud = PROUD
    .what = Sindicato de profissionais do sexo.
    .contact = wijzijnproud.nl
    .hours = Sem horário fixo
    .languages = Holandês, inglês

line-ugly-mugs = Ugly Mugs NL
    .what = Avisar sobre clientes violentos, ou conferir um cliente. Ajuda com uma queixa na polícia.
    .contact = uglymugs.nl
    .hours = Pela internet
    .languages = Vários idiomas

line-soa-aids = Soa Aids Nederland
    .what = Informação sobre IST e testes.
    .contact = soaaids.nl
    .hours = Dias úteis
    .languages = Vários idiomas

line-ggd = GGD, centro de saúde sexual Rotterdam-Rijnmond
    .what = Testes de IST. Para profissionais do sexo, grátis e sem o seu nome.
    .contact = ggdrotterdamrijnmond.nl
    .hours = Dias úteis
    .languages = Holandês, inglês, com intérprete

line-juridisch-loket = Juridisch Loket (balcão de orientação jurídica)
    .what = Uma primeira orientação sobre regras e direitos, grátis.
    .contact = 0800-8020 ou juridischloket.nl
    .hours = Dias úteis das 9 às 17
    .languages = Holandês, um pouco de inglês

line-arosa = Arosa
    .what = Abrigo para mulheres em Rotterdam e Dordrecht. Você chega lá pelo Veilig Thuis.
    .contact = 0800-2000
    .hours = Dia e noite, pelo Veilig Thuis
    .languages = Holandês

line-vertrouwenspersoon = Pessoa de confiança para profissionais do sexo, Rotterdam
    .what = Alguém da prefeitura com quem você pode falar em confiança. Ainda não temos certeza se isso continua existindo.
    .contact = rotterdam.nl
    .hours = Ainda não se sabe
    .languages = Ainda não se sabe

line-elsewhere = Coordenação do atendimento em outras regiões
    .what = Haia: SHOP, 070-361 47 47. Amsterdam: HVO e ACM. Eindhoven: Lumens, 040-219 33 88. Utrecht e Gelderland: Moviera, 088-374 47 44.
    .contact = wegwijzermensenhandel.nl
    .hours = Dias úteis
    .languages = Holandês, inglês

line-sense = Sense
    .what = Perguntas sobre sexo, até os 25 anos.
    .contact = sense.info
    .hours = O chat abre em horários que mudam
    .languages = Holandês

line-stop-it-now = Stop it Now
    .what = Se você se preocupa com os seus próprios pensamentos sobre crianças ou jovens.
    .contact = 0800-2666436 ou stopitnow.nl
    .hours = Em horários fixos
    .languages = Holandês

line-luisterlijn = De Luisterlijn (linha de escuta)
    .what = Alguém com quem conversar.
    .contact = 088-0767 000 ou deluisterlijn.nl
    .hours = Dia e noite
    .languages = Holandês

line-schadefonds = Schadefonds Geweldsmisdrijven (fundo de indenização por violência)
    .what = Pedir dinheiro pelo dano que a violência causou.
    .contact = schadefonds.nl
    .hours = Dias úteis
    .languages = Holandês, inglês

line-undocumented = Dokters van de Wereld, ROS e Pauluskerk Rotterdam
    .what = Para pessoas sem documentos: saúde, direitos, uma cama.
    .contact = Procure o nome da organização
    .hours = Ainda não se sabe
    .languages = Vários idiomas

line-opora = Opora
    .what = Ajuda para pessoas da Ucrânia na Holanda.
    .contact = opora.nu
    .hours = Ainda não se sabe
    .languages = Ucraniano, russo, inglês

line-nidos = Nidos
    .what = Tutela de jovens que estão na Holanda sem a família.
    .contact = nidos.nl
    .hours = Atende dia e noite
    .languages = Holandês, inglês

## The public page

web-lines-title = Telefones de ajuda

web-lines-what =
    Aqui estão outros lugares onde você pode receber ajuda. Há perigo agora? Ligue para o 112.

    Em cada um está escrito quando a gente conferiu. Está escrito “ainda não conferido”? Então alguma coisa pode ter mudado.

web-lines-link = Telefones de ajuda

web-lines-more = Todos os telefones de ajuda

web-lines-contact = Contato

web-lines-hours = Quando

web-lines-languages = Idiomas

web-lines-new = ainda não conferido

web-lines-old = conferido há muito tempo: { $day }

web-lines-fresh = conferido: { $day }

web-lines-region-title = Você mora ou trabalha em outro lugar?

web-lines-region =
    A gente trabalha em { $count } municípios. Outro lugar? Você sempre pode fazer uma pergunta. Uma pessoa vê então quem ajuda perto de você.

    Se é sobre tráfico de pessoas, você pode ligar para a CoMensha de qualquer lugar da Holanda: 033-448 11 86.

    Violência em casa, ou uma criança que não está em segurança: Veilig Thuis, 0800-2000. O número é o mesmo em todo lugar.

    Para dinheiro, moradia e saúde você pode perguntar na prefeitura da sua cidade.

web-lines-towns = Os municípios onde a gente trabalha

## The desk

desk-resources = Telefones de ajuda

desk-resources-text = Todo mundo vê estes telefones no chat da web, na página Telefones de ajuda. O 112 fica sempre no topo.

desk-resources-means = Conferido significa: hoje você ligou ou olhou o site da própria organização, e o nome, o número, os horários e os idiomas estão certos. Só então aperte o botão. O seu nome e o dia ficam guardados. Depois de { $days } dias a gente pergunta de novo.

desk-resources-wrong = Alguma coisa está errada? Então não aperte o botão e avise quem administra o programa. A lista faz parte do programa.

desk-resources-todo = Para conferir ({ $count })

desk-resources-done = Já conferidos ({ $count })

desk-resources-none = Está tudo conferido.

desk-resources-new = ainda não conferido

desk-resources-old = conferido há muito tempo

desk-resources-by = Conferido em { $day } por { $name }

desk-resources-staff-only = só para colegas

desk-resources-source = De onde isto vem:

desk-resources-do = Conferido hoje, está certo

desk-refused-resource-gone = Este telefone de ajuda mudou ou não existe mais. Olhe a lista de novo.
