# The questions. Plain words, short sentences, no exclamation marks.

## What is needed to plan something

request-municipality = เกี่ยวกับเทศบาล (gemeente) ไหน
    .hint = แค่เทศบาลก็พอ ไม่ต้องมีที่อยู่
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = เทศบาลอื่นใกล้ Rotterdam
    .near_dordrecht = เทศบาลอื่นใกล้ Dordrecht
    .outside = นอกเขตนี้

request-near_rotterdam = เทศบาลไหนใกล้ Rotterdam
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

request-near_dordrecht = เทศบาลไหนใกล้ Dordrecht
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

request-outside = ทีมนี้ทำงานในเขตรอบ Rotterdam และ Dordrecht ทีมช่วยหาให้ว่าใครช่วยได้ในเขตอื่น

request-size = มีคนเข้าร่วมกี่คน
    .hint = ไม่ต้องมีชื่อของคนเข้าร่วม
    .up_to_10 = ไม่เกิน 10 คน
    .a11_20 = 11 ถึง 20 คน
    .a21_30 = 21 ถึง 30 คน
    .more = มากกว่า 30 คน
    .unknown = ยังไม่รู้

request-period = คุณอยากให้มีเมื่อไหร่
    .month = ภายในหนึ่งเดือน
    .three_months = ภายในสามเดือน
    .later = ทีหลัง
    .unknown = ยังไม่รู้
