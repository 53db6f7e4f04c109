# The questions. Plain words, short sentences, no exclamation marks.

## What helps but is not needed

more-confirm = Bu, gerekli olan son soruydu. Böyle tamam mı?
    .hint = Daha önce bir şey ilettiysem o zaten ekipte.
    .send = Evet, ekibe gidebilir
    .more = Önce zorunlu olmayan birkaç soru
    .change = Hayır, önceki soruya dön

more-municipality = Hangi belediyeyle ilgili?
    .hint = Yalnızca belediye. Adres gerekmez.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Rotterdam yakınında başka bir belediye
    .near_dordrecht = Dordrecht yakınında başka bir belediye
    .outside = Bu bölgenin dışında

more-near_rotterdam = Rotterdam yakınında hangi belediye?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

more-near_dordrecht = Dordrecht yakınında hangi belediye?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

more-outside = Bu ekip Rotterdam ve Dordrecht çevresindeki bölge için çalışır. Başka bir bölgede kimin yardım edebileceğini bulmaya yardım eder.

more-school = Çocuğun ne tür bir okula gidiyor?
    .hint = Okulun adı gerekmez.
    .primary = İlkokul
    .practical = Uygulamalı okul (praktijkonderwijs)
    .secondary = Ortaokul-lise (vmbo, havo veya vwo)
    .mbo = Meslek okulu (mbo)
    .special = Özel eğitim
    .none = Çocuğum okula gitmiyor
    .other = Başka bir şey

more-organisation = Ne tür bir kuruluşta çalışıyorsunuz?
    .education = Eğitim
    .health = Sağlık
    .social = Sosyal hizmet veya mahalle ekibi
    .youth_care = Gençlik bakımı
    .shelter = Sığınma evi
    .justice = Polis veya adalet
    .municipality = Belediye
    .other = Başka bir şey

more-form = Konu neye benziyor?
    .hint = Emin olmak gerekmez.
    .sex = Zorla seks veya zorla seks işçiliği
    .work = Başka bir işte zorla çalışma
    .crime = Suç işlemeye zorlanma
    .images = Fotoğraf, video veya internette temas
    .other = Başka bir şey
    .unknown = Bilmiyorum

more-budget = Bütçe var mı?
    .there_is = Evet
    .not_yet = Henüz yok
    .unknown = Bilmiyorum

more-age = Kaç yaşındasın?
    .hint = Cevap vermek zorunda değilsin. 18 yaşından küçüksen sana gençler ekibi yardım eder.
    .under_18 = 18 yaşından küçük
    .a18_20 = 18, 19 veya 20
    .a21_26 = 21 ile 26 arası
    .a27_plus = 27 veya daha büyük
    .rather_not = Söylememeyi tercih ederim

more-younger = Bundan sonra sana gençler ekibi yardım eder. Yeniden anlatman gerekmez.

more-gender = Kadın mısın, erkek misin, başka mı?
    .woman = Kadın
    .man = Erkek
    .other = Başka
    .rather_not = Söylememeyi tercih ederim

more-work_form = En çok hangi işi yapıyorsun?
    .escort = Escort
    .window = Vitrinde
    .club = Kulüpte veya özel evde
    .home = Evde
    .webcam = Webcam
    .stripper = Striptiz
    .care = Engelli insanlarla
    .other = Başka bir şey
