# The questions. Plain words, short sentences, no exclamation marks.

## Parents and carers (a child may read along)

parent-welcome =
    Bunu sorman iyi oldu. Emin olman gerekmez.

    Çocuğunun adı gerekmez.

parent-child_safe = Çocuğun şu anda güvende mi?
    .safe = Evet
    .unsafe = Hayır, şu anda tehlike var
    .missing = Çocuğum kayıp, nerede bilmiyorum
    .unknown = Bilmiyorum

parent-where_now = Çocuğun şimdi nerede?
    .hint = Adres gerekmez.
    .home = Evde
    .elsewhere = Başka bir yerde, nerede biliyorum
    .distrust = Güvenmediğim birinin yanında
    .unknown = Bilmiyorum

parent-age = Çocuğun kaç yaşında?
    .under_12 = 12 yaşından küçük
    .a12_15 = 12 ile 15 arası
    .a16_17 = 16 veya 17
    .a18_20 = 18 ile 20 arası
    .a21_26 = 21 ile 26 arası
    .a27_plus = 27 veya daha büyük
    .rather_not = Söylememeyi tercih ederim

parent-noticed = Neyi fark ettin?
    .hint = Birden fazla cevap olur. Atlamak da olur.
    .forced = Zorlanıyor veya gitmesine izin yok
    .injuries = Yaraları veya morlukları var
    .fear = Korkuyor
    .mood = Suskun, öfkeli veya üzgün
    .away = Sık sık yok veya okula gitmiyor
    .contacts = Endişe veren yeni tanıdıkları var
    .gifts = Birden pahalı eşyaları veya parası var
    .online = Foto, video veya mesajlarla bir şey var
    .crime = Çalıyor, paket taşıyor, kartını veriyor
    .other = Başka bir şey

parent-since = Bunu ne zamandan beri fark ediyorsun?
    .days = Birkaç gündür
    .weeks = Birkaç haftadır
    .months = Birkaç aydır
    .longer = Daha uzun zamandır
    .unknown = Bilmiyorum

parent-child_knows = Çocuğun, bunu sorduğunu biliyor mu?
    .hint = İkisi de olur. O zaman ekip ne kadar dikkatli olması gerektiğini bilir.
    .knows = Evet
    .does_not_know = Hayır
    .unknown = Bilmiyorum

parent-need = Şimdi neye ihtiyacın var?
    .hint = Danışmak henüz bildirim yapmak değildir.
    .advice = Danışmak: önce birlikte konuşmak
    .talk_child = Çocuğumla nasıl konuşacağımı öğrenmek
    .report = Bildirim yapmak
    .support = Çocuğum için yardım
    .unknown = Henüz bilmiyorum

parent-words = Neler olduğunu kendi kelimelerinle söylemek ister misin?
    .hint = Birkaç cümle yeter. İsim veya adres gerekmez.
