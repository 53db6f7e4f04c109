# The questions. Plain words, short sentences, no exclamation marks.

## What is needed to plan something

request-municipality = De qual município se trata?
    .hint = Só o município. Não precisa de endereço.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Outro município perto de Rotterdam
    .near_dordrecht = Outro município perto de Dordrecht
    .outside = Fora desta região

request-near_rotterdam = Qual é o município perto de Rotterdam?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

request-near_dordrecht = Qual é o município perto de Dordrecht?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

request-outside = Esta equipe trabalha para a região de Rotterdam e Dordrecht. Ela ajuda a descobrir quem pode ajudar em outra região.

request-size = Para quantas pessoas é?
    .hint = Não precisa de nomes de participantes.
    .up_to_10 = Até 10
    .a11_20 = De 11 a 20
    .a21_30 = De 21 a 30
    .more = Mais de 30
    .unknown = Ainda não sei

request-period = Para quando você quer isso?
    .month = Em até um mês
    .three_months = Em até três meses
    .later = Mais tarde
    .unknown = Ainda não sei
