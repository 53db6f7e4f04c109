# The questions. Plain words, short sentences, no exclamation marks.

## Worried about somebody (read by neighbours, friends and colleagues)

concern-welcome =
    Bunu paylaşman iyi oldu. Emin olman gerekmez.

    İsimler ve adresler gerekmez.

concern-safe_now = Bu kişi şu anda güvende mi?
    .safe = Evet, bildiğim kadarıyla
    .unsafe = Hayır, şu anda tehlike var
    .missing = Kaybolan bir çocuk var
    .unknown = Bilmiyorum

concern-saw = Neler oluyor?
    .hint = Ne gördün veya duydun? İsim olmadan birkaç cümle yeter.

concern-signals = Bu duruma ne uyuyor?
    .hint = Birden fazla cevap olur. Atlamak da olur.
    .forced = Zorlanıyor veya gitmesine izin yok
    .injuries = Yaraları veya morlukları var
    .fear = Korkuyor
    .control = Her şeye başkası karar veriyor, gözlüyor
    .money = Para vermek zorunda veya borcu var
    .gifts = Birden pahalı eşyaları veya parası var
    .online = Foto, video veya mesajlarla bir şey var
    .new_contacts = Endişe veren yeni tanıdıkları var
    .away = Sık sık yok, okula veya işe gitmiyor
    .crime = Çalıyor, paket taşıyor, kartını veriyor
    .other = Başka bir şey

concern-place = Bu hangi belediyede oluyor?
    .hint = Yalnızca belediye. Adres gerekmez.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Rotterdam yakınında başka bir belediye
    .near_dordrecht = Dordrecht yakınında başka bir belediye
    .outside = Bu bölgenin dışında

concern-near_rotterdam = Rotterdam yakınında hangi belediye?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

concern-near_dordrecht = Dordrecht yakınında hangi belediye?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

concern-outside = Bu ekip Rotterdam ve Dordrecht çevresindeki bölge için çalışır. Başka bir bölgede kimin yardım edebileceğini bulmaya yardım eder.

concern-age = Bu kişi aşağı yukarı kaç yaşında?
    .under_12 = 12 yaşından küçük
    .a12_15 = 12 ile 15 arası
    .a16_17 = 16 veya 17
    .a18_20 = 18 ile 20 arası
    .a21_26 = 21 ile 26 arası
    .a27_plus = 27 veya daha büyük
    .unknown = Bilmiyorum

concern-since = Ne zamandan beri endişelisin?
    .days = Birkaç gündür
    .weeks = Birkaç haftadır
    .months = Birkaç aydır
    .longer = Daha uzun zamandır
    .unknown = Bilmiyorum

concern-need = Şimdi ne yardımcı olur?
    .hint = Danışmak henüz bildirim yapmak değildir.
    .advice = Danışmak: önce birlikte konuşmak
    .report = Bildirim yapmak
    .support = Bu kişi için yardım
    .unknown = Henüz bilmiyorum

concern-follow_up = Ekip sana başka sorular sorabilir mi?
    .more = Evet
    .no_more = Hayır, sormasın
