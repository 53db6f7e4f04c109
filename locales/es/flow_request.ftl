# The questions. Plain words, short sentences, no exclamation marks.

## What is needed to plan something

request-municipality = ¿De qué municipio se trata?
    .hint = Solo el municipio. No hace falta una dirección.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Otro municipio cerca de Rotterdam
    .near_dordrecht = Otro municipio cerca de Dordrecht
    .outside = Fuera de esta región

request-near_rotterdam = ¿Qué municipio cerca de Rotterdam es?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

request-near_dordrecht = ¿Qué municipio cerca de Dordrecht es?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

request-outside = Este equipo trabaja para la región de Rotterdam y Dordrecht. Ayuda a averiguar quién puede ayudar en otra región.

request-size = ¿Para cuántas personas es?
    .hint = No hacen falta nombres de participantes.
    .up_to_10 = Hasta 10
    .a11_20 = De 11 a 20
    .a21_30 = De 21 a 30
    .more = Más de 30
    .unknown = Todavía no sé

request-period = ¿Para cuándo lo quieres?
    .month = En menos de un mes
    .three_months = En menos de tres meses
    .later = Más tarde
    .unknown = Todavía no sé
