# The questions. Plain words, short sentences, no exclamation marks.

## The opening: everybody comes in here, children too

opening-language = Hangi dili kullanmak istersin?

opening-what =
    İyi ki buradasın. Önce bir bilgisayar birkaç kısa soru sorar. Soruları atlayabilirsin. Hemen bir insanla konuşmak da isteyebilirsin.

opening-secrecy =
    Kim olduğunu sormuyorum. Gönderdiklerini yalnızca sana yardım eden Humanitas ESSM ekibi okuyabilir.

    Bir hayat veya bir çocuk tehlikede olduğunda ekibin bazen bir şey yapması gerekir. Mümkünse bunu sana önceden söyler. Bir cevap tehlikeyle ilgiliyse onu hemen iletirim. Bunu yaptığımda sana söylerim.
    .chat =
        Kim olduğunu sormuyorum. Bizim tarafımızda gönderdiklerini yalnızca sana yardım eden Humanitas ESSM ekibi okuyabilir. Telegram da bu sohbeti saklar ve hangi hesabın olduğunu bilir.

        Bir hayat veya bir çocuk tehlikede olduğunda ekibin bazen bir şey yapması gerekir. Mümkünse bunu sana önceden söyler. Bir cevap tehlikeyle ilgiliyse onu hemen iletirim. Bunu yaptığımda sana söylerim.

opening-leaving =
    Çalışma saatlerinde burada insanlar var. Şu anda tehlike varsa bekleme ve 112’yi ara.

    Yukarıdaki düğme seni hızlıca buradan çıkarır. Telefonun veya bilgisayarın senin buraya geldiğini hatırlayabilir.
    .chat =
        Çalışma saatlerinde burada insanlar var. Şu anda tehlike varsa bekleme ve 112’yi ara.

        Lütfen fotoğraf, video, numaranı veya konumunu gönderme. Bunları kabul etmiyoruz.

        /forget ile bizim tarafımızda her şeyi sileriz. /lifetime ile mesajların burada ne kadar kalacağını seçersin.

opening-safe = Şu anda güvenle yazabilir misin?
    .safe = Evet
    .unsafe = Hayır
    .unknown = Bilmiyorum

opening-danger_now = Tam şu anda senin için veya başka biri için tehlike var mı?
    .hint = Yazmak güvenli değilse her zaman çıkıp sonra geri gelebilirsin.
    .danger = Evet, şu anda tehlike var
    .no_danger = Hayır
    .unknown = Bilmiyorum

opening-reads_along = Telefonunda veya bilgisayarında yazdıklarını başka biri okuyabilir mi?
    .nobody = Hayır
    .sometimes = Bazen
    .somebody = Evet

opening-reads_advice =
    Bunu söylemen iyi oldu. Yalnızca senin için güvenli olanı yaz.

    Biri gelirse “Hızlı çık” düğmesini kullan. Ekibe henüz gönderilmemiş olanlar o zaman kaybolur.

    Sonra başka bir cihaz kullanabilir misin veya başka bir yerde yazabilir misin? Bu daha güvenli olabilir.
    .chat =
        Bunu söylemen iyi oldu. Yalnızca senin için güvenli olanı yaz.

        Ekibin cevaplarını telefonundaki bildirimde gizlerim. Bu sohbette ise biri onları okuyabilir.

        /lifetime ile mesajların burada bir süre sonra kaybolmasını seçersin. /web ile web sohbetinde devam edersin. Bu daha güvenli olabilir.

opening-for_whom = Kimin için buradasın?
    .myself_adult = Kendim için. 18 yaşında veya büyüğüm
    .myself_young = Kendim için. 18 yaşından küçüğüm
    .someone_else = Endişelendiğim biri için
    .my_child = Çocuğum için
    .professional = İşim için, örneğin bakım veya eğitim
    .municipality = Bir belediye veya okul için
    .question = Bir sorum var

opening-question_about = Sorun ne hakkında?
    .own_question = Ekibe bir şey sormak istiyorum
    .information = Bilgi: haklar, para, ev, yardım hatları
    .privacy = Neleri sakladığınız veya bir şikâyet
