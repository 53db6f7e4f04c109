# Canned replies on the desk. Short, no exclamation marks.

## Choosing one in a conversation

desk-canned = Hazır bir cevap seçin
desk-canned-hint = Metin, cevabınıza kişinin dilinde konur: { $language }. Okuyun ve değiştirin. Hiçbir şey gönderilmez.
desk-canned-find = Ara
desk-canned-none = Buna uyan hazır bir cevap yok.
desk-canned-in = yalnızca şu dilde: { $language }
desk-notice-canned-other = Bu cevap kişinin dilinde ({ $language }) henüz yok. Aşağıda şu dildeki metin var: { $spoken }.
desk-notice-canned-gone = Bu hazır cevap artık yok. Hiçbir şey değişmedi.

## Managing them

desk-replies = Cevaplar
desk-replies-all = Hazır cevaplar
desk-replies-text = Bir konuşmada birini seçersiniz: metin, cevabınıza kişinin dilinde konur. Koordinatörler bunları değiştirebilir.
desk-replies-new = Yeni cevap
desk-replies-rule = Buraya bir kişiyle ilgili hiçbir şey yazmayın: isim, yer veya konuşmadan sözler olmasın. Kısa ve sade yazın, kesin olmayan hiçbir şeye söz vermeyin.
desk-replies-language = Dil
desk-replies-title = Başlık
desk-replies-title-hint = Çalışanlar cevabı buna göre seçer. Kişi başlığı görmez.
desk-replies-words = Kişi için metin
desk-replies-words-hint = En fazla { $limit } karakter.
desk-replies-look = Bak
desk-replies-look-title = Cevapta böyle duracak
desk-replies-change-more = Daha fazla değiştir
desk-replies-avoided = “{ $word }” yazıyor. Bu kelimeyi kullanmamayı tercih ederiz. Yine de kaydedebilirsiniz.
desk-replies-change = Değiştir
desk-replies-write = Yaz
desk-replies-reset = Eski hâline getir
desk-replies-remove = Sil
desk-replies-missing = şu dilde yok: { $language }
desk-replies-changed = şu dilde değişti: { $language }
desk-replies-edited = değişti: { $when }
desk-replies-now-in = Şimdi orada duran, şu dilde: { $language }
desk-replies-fault-empty = Bir başlık ve bir metin yazın.
desk-replies-fault-title-too-long = Başlık çok uzun. En fazla { $most } karakter sığar.
desk-replies-fault-too-long = Metniniz çok uzun: en fazla { $limit } karakter sığar, sizinki { $length } karakter. Metin hâlâ burada.
desk-replies-fault-cut = Metniniz çok fazla uzun ve bütünüyle ulaşmadı. Hiçbir şey kaydedilmedi.
desk-replies-fault-changed = Bu arada bir çalışan bu cevabı değiştirdi. Metniniz aşağıda ve henüz kaydedilmedi. Şimdi orada duran, onun altında. Devam ederseniz sizin metniniz onun yerini alır.
desk-replies-reset-sure = “{ $title }” ({ $language }) eski hâline getirilsin mi?
desk-replies-reset-text = Kuruluşunuzun kendi metni silinir. Programla gelen metin geri gelir. Gönderilmiş olanlar değişmez.
desk-replies-reset-do = Evet, eski hâline getir
desk-replies-remove-sure = “{ $title }” ({ $language }) silinsin mi?
desk-replies-remove-text = Bu metin silinir ve artık seçilemez. Gönderilmiş olanlar değişmez.
desk-replies-remove-do = Evet, sil
desk-refused-reply-gone = Bu cevap artık yok. Hiçbir şey değişmedi.

reply-group-start = Başlangıç
reply-group-safety = Güvenlik
reply-group-meeting = Konuşmak ve buluşmak
reply-group-secrecy = Gizlilik, kod ve silme
reply-group-topics = Konular
reply-group-others = Başkaları için endişe, gençler, uzmanlar
reply-group-end = Bitiş
reply-group-own = Kendi kuruluşumuzdan

## The knowledge base

web-info-link = Bilgi

web-info-title = Bilgi

web-info-what = Sık sorulan konular hakkında kısa sayfalar. Bir insanla konuşmayı mı tercih edersin? Bu her sayfada mümkün.

web-info-search = Ne arıyorsun?

web-info-search-do = Ara

web-info-found = { $count ->
    [0] Hiçbir şey bulunmadı. Başka bir kelime dene veya bir insana sor.
    [one] Bir sayfa bulundu
   *[other] { $count } sayfa bulundu
}

web-info-topics = Bütün konular

web-info-updated = Son güncelleme: { $day }.

web-info-draft = Bu metni konuyu bilen biri henüz gözden geçirmedi.

web-info-sources = Kaynak:

web-info-enough = Bu yetti mi, yoksa bir insanla konuşmak ister misin?

web-info-person = Bir insana sor

web-info-more = Bu yetti. Bütün konulara
