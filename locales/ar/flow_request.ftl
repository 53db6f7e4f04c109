# The questions. Plain words, short sentences, no exclamation marks.

## What is needed to plan something

request-municipality = عن أي بلدية الحديث؟
    .hint = البلدية فقط. لا حاجة إلى عنوان.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = بلدية أخرى قرب Rotterdam
    .near_dordrecht = بلدية أخرى قرب Dordrecht
    .outside = خارج هذه المنطقة

request-near_rotterdam = أي بلدية قرب Rotterdam؟
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

request-near_dordrecht = أي بلدية قرب Dordrecht؟
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

request-outside = هذا الفريق يعمل في المنطقة حول Rotterdam و Dordrecht. وهو يساعد في معرفة من يمكنه المساعدة في منطقة أخرى.

request-size = كم عدد المشاركين؟
    .hint = لا حاجة إلى أسماء المشاركين.
    .up_to_10 = حتى 10
    .a11_20 = من 11 إلى 20
    .a21_30 = من 21 إلى 30
    .more = أكثر من 30
    .unknown = لا أعرف بعد

request-period = متى يناسبكم هذا؟
    .month = خلال شهر
    .three_months = خلال ثلاثة أشهر
    .later = في وقت لاحق
    .unknown = لا أعرف بعد
