# The questions. Plain words, short sentences, no exclamation marks.

## Professionals

professional-welcome =
    Danışmanız iyi oldu. Hiçbir şeyden emin olmanız gerekmez.

    Danışanınızın veya öğrencinizin adını söylemeyin. Burada gerekmez.

professional-acute = Tam şu anda tehlikede olan biri var mı?
    .now = Evet, şu anda tehlike var
    .not_now = Hayır, şu anda yok
    .unknown = Bilmiyorum

professional-kind = Neye ihtiyacınız var?
    .hint = Danışmak henüz bildirim yapmak değildir.
    .advice = Danışmak: önce birlikte konuşmak
    .report = Bildirim yapmak
    .referral = Birini yardım için yönlendirmek
    .care_coordination = Bakım koordinasyonu
    .training = Bir eğitim

professional-client_age = Kişi 18 yaşından küçük mü?
    .minor = Evet
    .adult = Hayır
    .unknown = Bilmiyorum

professional-involved = Bu kişi için şimdiden neler var?
    .hint = Birden fazla cevap olur. Sığınma evinin yerini yazmayın.
    .care = Bakım veya sığınma evi
    .justice = Bir ceza davası
    .residence = Bir oturum işlemi
    .other = Başka bir şey

professional-meldcode =
    Aile içi şiddet ve çocuk istismarı için Hollanda’daki bildirim yolu (Meldcode) beş adımdır.

    Adım 1: belirtileri toplayın. Gördüklerinizi ve duyduklarınızı yazın.

    Adım 2: bir meslektaşa veya Veilig Thuis’e danışın. Bunun için isim gerekmez.

    Adım 3: ilgili kişilerle konuşun.

    Adım 4: şimdi veya tekrar tekrar tehlike olup olmadığını tartın.

    Adım 5: bildirim, yardım veya her ikisi için karar verin.

professional-step = Meldcode’un hangi adımındasınız?
    .step_1 = Adım 1: belirtileri toplamak
    .step_2 = Adım 2: danışmak
    .step_3 = Adım 3: ilgili kişilerle konuşmak
    .step_4 = Adım 4: tartmak
    .step_5 = Adım 5: karar vermek
    .none = Hiçbiri veya bilmiyorum

professional-step_1 = Kendi gördüklerinizi veya duyduklarınızı ve zamanını yazın. Ne düşündüğünüzü bundan ayrı yazın.

professional-step_2 = Bizimle konuşmak 2. adıma uyar. Veilig Thuis de yol gösterir: 0800-2000. Ücretsiz, gece gündüz.

professional-step_3 = Önce konuşmanın güvenli olup olamayacağını düşünün. Kim duyabilir ve sonra ne olur? Bunu önce ekiple konuşabilirsiniz.

professional-step_4 =
    4. adımda kendinize sorun: Bir şüphe var mı? Şu anda tehlike var mı veya durum tekrar tekrar güvensiz mi? O zaman Veilig Thuis’e bildirirsiniz.

    İyi bir yardımı kendiniz verebilir veya sağlayabilir misiniz? İlgili kişiler bu yardımı istiyor mu? Bu yardım zamanında güvenliği sağlar mı?

professional-step_5 = 5. adımda iki soru var. Bildirim gerekli mi? Ve iyi bir yardımı kendiniz de verebilir veya sağlayabilir misiniz? Bazen ikisinin cevabı da evettir.

professional-client_knows = Kişi bunu sorduğunuzu biliyor mu?
    .agrees = Evet ve kabul ediyor
    .disagrees = Evet ama istemiyor
    .does_not_know = Hayır
    .unknown = Bilmiyorum

professional-saw = Ne gördünüz veya duydunuz?
    .hint = Birkaç cümle yeter. İsim veya adres gerekmez.

professional-responsible = Yardımın sorumluluğu kimde olacak?
    .hint = Sorumluluk sizde kalabilir. O zaman ekip uzaktan birlikte düşünür.
    .we_do = Sorumluluk bizde kalır
    .together = Mümkünse birlikte
    .transfer = Mümkünse ekipte
    .unknown = Henüz bilmiyorum
