# The questions. Plain words, short sentences, no exclamation marks.

## How to go on and what contact is safe

reaching-how = Nasıl devam etmek istersin?
    .hint = Ekip önce burada cevap verir. Sonra arama veya buluşma için birlikte sözleşirsiniz.
    .here = Burada, bu sohbette
    .call = Telefonla
    .meet = Buluşarak
    .fieldworker = Yanıma gelebilen bir çalışanla konuşarak

reaching-channel = Sana nasıl ulaşmak güvenli?
    .phone = Telefonla aramak
    .message = Telefonuma mesaj
    .mail = E-posta

reaching-voicemail = Ekip sesli mesaj bırakabilir mi?
    .voicemail = Evet
    .no_voicemail = Hayır

reaching-safe_times = Sana ne zaman ulaşmak güvenli?
    .hint = Birden fazla şey seçebilirsin. Ekip yalnızca çalışma saatlerinde çalışır.
    .monday = Pazartesi
    .tuesday = Salı
    .wednesday = Çarşamba
    .thursday = Perşembe
    .friday = Cuma
    .weekend = Hafta sonu
    .morning = Sabah
    .afternoon = Öğleden sonra
    .evening = Akşam

reaching-first = Ekip önce kendisi arayabilir veya yazabilir mi?
    .hint = Hayır dersen ekip yalnızca buraya yazdıklarına cevap verir.
    .may = Evet
    .only_after_me = Hayır, yalnızca ben yazdıktan sonra

reaching-sender = Başka biri hangi adı görebilir veya duyabilir?
    .hint = Biri telefona bakarsa veya telefonu açarsa diye.
    .own_name = Humanitas
    .neutral = Yalnızca bir ön ad

reaching-contact = Ekip sana güvenle nasıl ulaşabilir?
    .hint = Zorunda değilsin. Yalnızca başka kimsenin bakmadığı bir numara veya e-posta adresi ver.

reaching-proof = Gerçekten ekip olduğunu bilmen için ekip önce ne söylesin?
    .hint = Zorunda değilsin. Başka kimsenin bilmediği bir cümle seç. Ekip her şeyden önce onu söyler.

reaching-duress = Bir alarm kelimesi kararlaştırmak ister misin?
    .hint = Sonra bir mesajda bu kelimeyi yazarsan ekibe sessiz bir alarm gider. Burada bundan bir şey görünmez. Başka zaman hiç yazmadığın bir kelime seç. Mesajın ekibe ulaşınca işe yarar. Tam şu anda tehlikede misin? Yapabilirsen 112’yi ara.
