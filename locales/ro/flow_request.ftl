# The questions. Plain words, short sentences, no exclamation marks.

## What is needed to plan something

request-municipality = Despre ce localitate (gemeente) e vorba?
    .hint = Doar localitatea. Nu e nevoie de o adresă.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Altă localitate lângă Rotterdam
    .near_dordrecht = Altă localitate lângă Dordrecht
    .outside = În afara acestei regiuni

request-near_rotterdam = Care localitate de lângă Rotterdam?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

request-near_dordrecht = Care localitate de lângă Dordrecht?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

request-outside = Echipa lucrează pentru regiunea din jurul orașelor Rotterdam și Dordrecht. Te ajută să afli cine poate ajuta în altă regiune.

request-size = Despre câți participanți e vorba?
    .hint = Nu e nevoie de numele participanților.
    .up_to_10 = Până la 10
    .a11_20 = Între 11 și 20
    .a21_30 = Între 21 și 30
    .more = Mai mult de 30
    .unknown = Nu știu încă

request-period = Când ai vrea asta?
    .month = În cel mult o lună
    .three_months = În cel mult trei luni
    .later = Mai târziu
    .unknown = Nu știu încă
