# The questions. Plain words, short sentences, no exclamation marks.

## What is needed to plan something

request-municipality = Which municipality is it about?
    .hint = Only the municipality. An address is not needed.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Another municipality near Rotterdam
    .near_dordrecht = Another municipality near Dordrecht
    .outside = Outside this region

request-near_rotterdam = Which municipality near Rotterdam is it?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

request-near_dordrecht = Which municipality near Dordrecht is it?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

request-outside = This team works for the region around Rotterdam and Dordrecht. It helps to find out who can help in another region.

request-size = How many participants is it about?
    .hint = Names of participants are not needed.
    .up_to_10 = Up to 10
    .a11_20 = 11 to 20
    .a21_30 = 21 to 30
    .more = More than 30
    .unknown = I do not know yet

request-period = When would you like this?
    .month = Within a month
    .three_months = Within three months
    .later = Later
    .unknown = I do not know yet
