# The questions. Plain words, short sentences, no exclamation marks.

## Younger than 18

youth-limits =
    İyi ki bunu yapıyorsun. Ne anlatacağına sen karar verirsin.

    Adını söylemen gerekmez. Ekip yalnızca burada anlattıklarını bilir. Bu yüzden bazen ancak daha fazla anlatırsan bir şey yapabilir.

    Bir hayat tehlikedeyse veya sen büyük tehlikedeysen, sen istemesen de ekibin bir şey yapması gerekebilir. Mümkünse bunu önceden öğrenirsin.

    Hiçbir zaman fotoğraf veya video gönderme. Onları kabul edemeyiz, kanıt olarak bile.

youth-safe_now = Şu anda güvenli bir yerde misin?
    .safe = Evet
    .unsafe = Hayır
    .unknown = Bilmiyorum

youth-happens = Neler oluyor?
    .hint = En yakın olanı seç. Bu senin suçun değil.
    .pictures_blackmail = Foto veya videomla tehdit ediliyorum
    .made_to_do = Biri beni istemediğim şeylere zorluyor
    .money_gifts = Seks veya foto için para ya da hediye
    .crime = Çalmak, paket taşımak, kartımı vermek
    .home = Evde bir şeyler var
    .friend = Bir arkadaşım için endişeliyim
    .other = Başka bir şey
    .question = Bir şey sormak istiyorum

youth-self_harm = Bazen her şey o kadar ağır gelir ki insan artık yaşamak istemez veya kendine zarar vermek ister. Sende de böyle mi?
    .hint = Burada söyleyebilirsin. Kimse kızmaz.
    .not_now = Hayır
    .thoughts = Bazen düşünüyorum
    .now = Evet, şimdi
    .rather_not = Söylememeyi tercih ederim

youth-words = Ne anlatmak veya sormak istersin?
    .hint = Birkaç kelime yeter. İsimler gerekmez.

youth-age = Kaç yaşındasın?
    .hint = O zaman ekip sana neyin uygun olduğunu bilir.
    .under_12 = 12 yaşından küçük
    .a12_15 = 12, 13, 14 veya 15
    .a16_17 = 16 veya 17
    .a18_20 = 18, 19 veya 20
    .rather_not = Söylememeyi tercih ederim

youth-trusted = Yakınında güvendiğin biri var mı?
    .hint = Örneğin bir arkadaş, bir akraba veya okulda biri. İsim gerekmez.
    .somebody = Evet
    .nobody = Hayır
    .unknown = Bilmiyorum

youth-wishes = Ne olmasını istersin, ne olmasın?
    .hint = Henüz bilmiyorsan o da olur.

youth-how = Nasıl devam etmek istersin?
    .hint = Ekip önce burada cevap verir. Sonra arama veya buluşma için birlikte sözleşirsiniz.
    .here = Burada, bu sohbette
    .call = Telefonla
    .meet = Ekipten biriyle buluşarak

youth-safe_times = Ne zaman güvenle konuşabilirsin?
    .hint = Birden fazla şey seçebilirsin. Ekip yalnızca çalışma saatlerinde çalışır.
    .school_hours = Okul sırasında
    .after_school = Okuldan sonra
    .evening = Akşam
    .weekend = Hafta sonu

youth-contact = Ekip sana güvenle nasıl ulaşabilir?
    .hint = Zorunda değilsin. Yalnızca başka kimsenin açmadığı ve bakmadığı bir numara ver.

youth-confirm = Bu son soruydu. Böyle tamam mı?
    .hint = Daha önce bir şey ilettiysem o zaten ekipte.
    .send = Evet, ekibe gidebilir
    .more = Önce zorunlu olmayan iki soru
    .change = Hayır, önceki soruya dön

youth-nickname = Ekip sana nasıl seslensin?
    .hint = Uydurma bir ad olur. Gerçek adın gerekmez.

youth-school = Ne tür bir okula gidiyorsun?
    .hint = Okulunun adı gerekmez.
    .primary = İlkokul
    .practical = Uygulamalı okul (praktijkonderwijs)
    .secondary = Ortaokul-lise (vmbo, havo veya vwo)
    .mbo = Meslek okulu (mbo)
    .special = Özel eğitim
    .none = Okula gitmiyorum
    .other = Başka bir şey

youth-duress = Bir alarm kelimesi kararlaştırmak ister misin?
    .hint = Sonra bir mesajda bu kelimeyi yazarsan ekibe sessiz bir alarm gider. Burada bundan bir şey görünmez. Başka zaman hiç yazmadığın bir kelime seç. Mesajın ekibe ulaşınca işe yarar. Tam şu anda tehlikede misin? Yapabilirsen 112’yi ara.
