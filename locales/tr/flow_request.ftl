# The questions. Plain words, short sentences, no exclamation marks.

## What is needed to plan something

request-municipality = Hangi belediyeyle ilgili?
    .hint = Yalnızca belediye. Adres gerekmez.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Rotterdam yakınında başka bir belediye
    .near_dordrecht = Dordrecht yakınında başka bir belediye
    .outside = Bu bölgenin dışında

request-near_rotterdam = Rotterdam yakınında hangi belediye?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

request-near_dordrecht = Dordrecht yakınında hangi belediye?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

request-outside = Bu ekip Rotterdam ve Dordrecht çevresindeki bölge için çalışır. Başka bir bölgede kimin yardım edebileceğini bulmaya yardım eder.

request-size = Kaç katılımcı olacak?
    .hint = Katılımcıların isimleri gerekmez.
    .up_to_10 = En fazla 10
    .a11_20 = 11 ile 20 arası
    .a21_30 = 21 ile 30 arası
    .more = 30 kişiden fazla
    .unknown = Henüz bilmiyorum

request-period = Bunu ne zaman istersiniz?
    .month = Bir ay içinde
    .three_months = Üç ay içinde
    .later = Daha sonra
    .unknown = Henüz bilmiyorum
