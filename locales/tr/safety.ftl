# Help in danger, and what the chat itself says. 112 always comes first. Short sentences.
# A native speaker reviews these texts before go-live.
# The numbers and their sources are in the list of help lines.

## Help in an emergency

emergency =
    Şu anda tehlike var mı? 112’yi ara.

    Konuşamıyor musun? 112NL uygulamasıyla 112 görevlisiyle yazışabilirsin. Görevli o zaman senin nerede olduğunu görür.

    İsteğin dışında seks: Centrum Seksueel Geweld (cinsel şiddet sonrası yardım merkezi), 0800-0188. Ücretsiz, gece gündüz.

    Evde şiddet veya güvende olmayan bir çocuk: Veilig Thuis (“Evde Güvende”), 0800-2000. Ücretsiz, gece gündüz.

    Artık yaşamak istemiyorsan: 113 veya 0800-0113 numarasını ara. Ücretsiz, gece gündüz.

    Biri seni fotoğraf veya videolarla tehdit ediyorsa: Helpwanted, 020-261 52 75 veya helpwanted.nl.

    Polis, acil değilse: 0900-8844.

    Bu sohbet bir acil durum numarası değil. Ekip mesajını yalnızca çalışma saatlerinde okur.

help-now =
    Şimdi 112’yi ara.

    Konuşamıyor musun? 112NL uygulamasıyla 112 görevlisiyle yazışabilirsin. Görevli o zaman senin nerede olduğunu görür.

    Tehlikede olan sen misin ve güvenle çıkabilir misin? Başka insanların olduğu bir yere git.

    Bu sohbette cevap gelmesini bekleme.

help-now-other =
    Şimdi 112’yi ara. Yardımın nerede gerektiğini söyle.

    Bu sohbette cevap gelmesini bekleme.

    Kendin araya girersen tehlike büyüyebilir.

help-violence =
    Şu anda tehlikede misin? 112’yi ara.

    Birinin sana yaptığı şey senin suçun değil.

    Bunu yapan partnerin mi, ailenden biri mi? O zaman Veilig Thuis’i (“Evde Güvende”) de arayabilirsin: 0800-2000. Ücretsiz, gece gündüz.

help-rape =
    Şu anda tehlikede misin veya yaralı mısın? 112’yi ara.

    Bu senin suçun değil.

    Centrum Seksueel Geweld’i (cinsel şiddet sonrası yardım merkezi) ara: 0800-0188. Ücretsiz, gece gündüz. Sağlığın için ve delillerin saklanması için yardım ederler. İlk 7 gün önemli. Ne kadar erken, o kadar iyi.

    Polis konusunda henüz hiçbir şeye karar vermen gerekmiyor.

help-coercion =
    Şu anda tehlikede misin veya çıkıp gidemiyor musun? 112’yi ara.

    Bedenin, paran ve zamanın hakkında kendin karar verebilirsin. Biri başka bir şey söylese bile.

    Senin yerine karar veren kişiyle bu sohbet hakkında konuşma.

help-children =
    Çocuk şu anda tehlikede mi? 112’yi ara.

    Veilig Thuis (“Evde Güvende”) sana yol gösterebilir: 0800-2000. Ücretsiz, gece gündüz.

help-no-bed =
    Şu anda tehlikede misin? 112’yi ara.

    Evdeki şiddet yüzünden mi çıktın? Veilig Thuis’i (“Evde Güvende”) ara: 0800-2000. Ücretsiz, gece gündüz.

    Ekip uyuyacak bir yer sözü veremez. Ama seninle birlikte bir yer arar.

help-suicide =
    Şu anda tehlike var mı? 112’yi ara.

    Bunu söylemen iyi oldu. 113 veya 0800-0113 numarasını ara. Ücretsiz, gece gündüz. 113.nl sitesi de var.

    Mümkünse yalnız kalma. Yanında kendini güvende hissettiğin birine git.

help-pictures =
    Şu anda tehlikede misin? 112’yi ara.

    Bu senin suçun değil. Yanlış yapan, seni tehdit eden kişi.

    Yeni fotoğraf veya video gönderme. Ödememek senin için güvenliyse para ödeme. Ama o kişinin tehdit mesajlarını sakla.

    Helpwanted, görüntülerin kaldırılmasına yardım edebilir: 020-261 52 75 veya helpwanted.nl.

help-young =
    Şu anda tehlikede misin? 112’yi ara.

    Bu senin suçun değil. Anlatman iyi oldu.

    İstemediğin bir seks oldu mu? Centrum Seksueel Geweld’i (cinsel şiddet sonrası yardım merkezi) ara: 0800-0188. Ücretsiz, gece gündüz. İlk 7 gün önemli.

help-young-crime =
    Şu anda tehlikede misin? 112’yi ara.

    Anlatman iyi oldu. Biri seni tehdit mi ediyor veya katılmaya mı zorluyor? O zaman bu senin suçun değil. Bunu tek başına çözmek zorunda değilsin.

help-missing-child =
    Şu anda tehlike var mı? 112’yi ara.

    Doğrudan bir tehlike yoksa polisi ara: 0900-8844. Bir çocuğun kaybolduğunu söyle. Önce beklemek gerekmez.

    Bu sohbette cevap gelmesini bekleme.

help-minor =
    Şu anda tehlike var mı? 112’yi ara.

    Veilig Thuis (“Evde Güvende”) çocukların güvenliği konusunda yol gösterir: 0800-2000. Ücretsiz, gece gündüz.

help-forced =
    Şu anda tehlike var mı veya biri kilitli mi tutuluyor? 112’yi ara.

    Doğrudan bir tehlike yoksa polise 0900-8844 numarasından ulaşılır.

    Kendin araya girersen tehlike büyüyebilir.

## What the chat promises and what it does not

limits =
    Ekip anlattıklarını gizli tutar. Bazen bu mümkün olmaz. Bir hayat veya bir çocuk tehlikedeyse, ekibin bir şey yapması gerekebilir. Mümkünse bunu önceden öğrenirsin.

quick-exit =
    “Hızlı çık” düğmesiyle bu sayfayı kapatırsın. Yerine başka, sıradan bir sayfa gelir. Ekibe henüz gönderilmemiş olanlar o zaman kaybolur. Ekipte olanlar orada kalır. Kodunla onları yeniden açabilirsin.

    Telefonun veya bilgisayarın senin buraya geldiğini hatırlayabilir. Bu yüzden senin için güvenliyse tarayıcının geçmişini sil.

## What the chat says

engine-empty = Burada henüz bir şey yok. Önce bir şey yaz, sonra gönder.

engine-first = Bunu yazdığın için teşekkürler. Saklıyorum, bir daha yazman gerekmez. Bizim bir bilgisayar programımız, acil olup olmadığını görmek için kelimelere bakar. Önce birkaç kısa soru.

engine-fits = Yazdıklarından dolayı bir cevabı en başa koyuyorum. Neyin uyduğunu sen seçersin.

engine-calm = Bu sohbet, yardım arayan veya ekibe bir sorusu olan insanlar için. Başka insanlar hakkında hiçbir şey söylemem, birinin buraya yazıp yazmadığını bile. Kendin için mi yardım arıyorsun? O zaman ekrandaki soruyla devam et.

engine-duress = Bu kelime yanlışlıkla da yazılabilir. Başka zaman hiç yazmadığın, en az beş harfli bir kelime veya kısa bir cümle seç.

engine-too-long = Metin çok uzun. En fazla { $limit } karakter sığıyor, seninki { $length } karakter. Metnin hâlâ burada. Kısalt veya parçalar hâlinde gönder.

engine-not-a-choice = Yazdıklarını saklıyorum. Lütfen ekrandaki cevaplardan birini de seç. O zaman devam edebilirim.

engine-not-a-number = Yazdıklarını saklıyorum. Lütfen bir sayı da yaz: en az { $min }, en fazla { $max }.

engine-found = Bu uygun olabilir. Lütfen bir konu seç. Yazdıklarını saklıyorum.

engine-not-found = Bu konuda bir şey bilmiyorum. Yazdıklarını saklıyorum. Bir konu seç, başka bir kelime dene veya bir insana sor.

engine-lines = { web-lines-what }

engine-pick-one = Lütfen bir cevap seç.

engine-pick-some = Lütfen bir veya daha fazla cevap seç.

engine-unknown-option = Böyle bir seçenek bilmiyorum. Lütfen ekrandaki cevaplardan birini seç.

engine-passed = O soru geçti. Bir şey yazdıysan saklıyorum. Lütfen şimdi ekranda olanla devam et.

engine-no-back = Daha geriye gidilemiyor.

engine-no-skip = Burada atlanacak bir şey yok.

engine-restarted = Bu arada sorular değişti. Bu yüzden daha önceki bir sorudan başlıyorum. Cevapların saklandı.

engine-language = Türkçe devam ediyoruz.

engine-handed-off =
    Şimdiye kadar anlattıklarını ekibe ilettim. Bundan sonraki cevapların da oraya gider.

    Ekip şu anda buradaysa, ekipten biri bunu en kısa zamanda okur. Değilse, ekip yeniden burada olduğunda okunur. Cevap bu sayfada çıkar.

    Sana bir kod verilir. Onunla sonra geri gelebilirsin. Şimdi cevap vermeye devam edebilirsin, ama zorunda değilsin.
    .chat =
        Şimdiye kadar anlattıklarını ekibe ilettim. Bundan sonraki cevapların da oraya gider.

        Ekip şu anda buradaysa, ekipten biri bunu en kısa zamanda okur. Değilse, ekip yeniden burada olduğunda okunur. Cevap bu sohbete gelir.

        Şimdi cevap vermeye devam edebilirsin, ama zorunda değilsin.

engine-handed-over =
    Teşekkürler. Anlattıkların artık ekipte.

    Ekipten biri okur ve bu sayfada cevap verir. İnsanların ne zaman burada olduğunu da burada görürsün.

    Kodunla geri gelebilirsin. Buraya her zaman daha fazla yazabilirsin.
    .chat =
        Teşekkürler. Anlattıkların artık ekipte.

        Ekipten biri okur ve bu sohbette cevap verir. Buraya her zaman daha fazla yazabilirsin.

engine-person =
    Bir insanla konuşmak istedin. Bunu, şimdiye kadar anlattıklarınla birlikte ekibe ilettim.

    Ekipten biri bu sayfada cevap verir. İnsanların ne zaman burada olduğunu da burada görürsün.

    Kodunla geri gelebilirsin. Buraya şimdiden yazabilirsin.
    .chat =
        Bir insanla konuşmak istedin. Bunu, şimdiye kadar anlattıklarınla birlikte ekibe ilettim.

        Ekipten biri bu sohbette cevap verir. Buraya şimdiden yazabilirsin.

engine-talk = Buraya her zaman yazmaya devam edebilirsin. Ekip okur ve bu sayfada cevap verir.
    .chat = Buraya her zaman yazmaya devam edebilirsin. Ekip okur ve bu sohbette cevap verir.

engine-full = Bu artık sığmıyor ve saklanmadı. Lütfen sona kadar git ve gönder, veya bir insanla konuşmak iste. Ondan sonra daha fazla yazabilirsin.

engine-ended = Bu konuşma bitti. Buraya yazdıkların silindi. Her zaman yeniden başlayabilirsin.
    .chat = Tamam. Bizim tarafımızda silindi. Buraya yeniden bir şey yazarsan yeni bir konuşma başlar.

engine-corrected = Değişikliğin saklandı.

engine-no-files =
    Fotoğraf, video, çıkartma, ses ve başka dosyaları kabul etmiyoruz. Bunu saklamadık. Yapabilirsen kelimelerle yaz.
    .chat =
        Fotoğraf, video, çıkartma, ses ve başka dosyaları kabul etmiyoruz. Buna bakmadık ve saklamadık. Bu sohbetten de silmeyi deniyorum.

        Yapabilirsen kelimelerle yaz.

engine-no-place =
    Kişi kartı veya konum kabul etmiyoruz. Bunu saklamadık.
    .chat =
        Kişi kartı veya konum kabul etmiyoruz. Bunu saklamadık. Bu sohbetten de silmeyi deniyorum.

engine-web = Web sohbetinde devam etmek ister misin? O zaman bu mesajdaki bağlantıyı kullan. Bağlantı bir kez ve 15 dakika boyunca çalışır. Kullandığında buradaki son 48 saatin mesajlarını silerim ve Telegram’da kim olduğunu artık bilmeyiz. Anlattıkların ekipte kalır. Web sohbetinde onları bir daha görmezsin.

engine-lifetime = Tamam, ayarlandı.

## Only in Telegram

chat-honest =
    Bu, Humanitas ESSM’nin sohbeti. Önce bir bilgisayar birkaç şey sorar, sonra ekipten bir insan cevap verir.

    Telegram hangi hesabın olduğunu bilir ve bu sohbeti saklar. Biz hesabını, konuşma sürdüğü sürece kilitli olarak saklarız. Adını ve fotoğrafını saklamayız.

    Bu senin için güvenli değilse web sohbetine gel. Orada hesap gerekmez.

chat-received = Mesajın ekipte.

chat-moved = Tamam. Bizim tarafımızda bu sohbet boş.

chat-joined = Bundan sonra ekibin cevapları bu sohbete de gelir. Buradan da cevap yazabilirsin. Telegram burada yazılanları saklar. /forget ile bizim tarafımızda her şeyi sileriz.

chat-busy = Bu sohbette zaten bir konuşma var. Lütfen onunla devam et veya önce /forget ile sil. Sonra web sohbetinde yeni bir bağlantı iste.

chat-link-over = Bu bağlantı artık çalışmıyor. Lütfen web sohbetinde yeni bir bağlantı iste.

engine-help =
    Burada şunları yapabilirsin:

    /person – bir insanla konuş
    /emergency – tehlikede yardım
    /lines – yardım hatları
    /language – başka bir dil
    /web – web sohbetinde devam et
    /lifetime – mesajlar burada ne kadar kalır
    /stop – bitir
    /forget – her şeyi sil
    /privacy – kim okuyor ve neleri saklıyoruz

engine-privacy =
    Kim okuyor? Bizim tarafımızda yalnızca sana yardım eden ekip, acil durumda da nöbetçi olanlar. Telegram bu sohbette yazılanları okuyabilir ve hangi hesabın olduğunu bilir. Web sohbeti Telegram üzerinden geçmez.

    Neleri saklıyoruz? Senin yazdıklarını ve ekibin yazdıklarını, kilitli olarak. Bir de bu sohbetin numarasını, konuşma sürdüğü sürece kilitli olarak. Adını, fotoğrafını ve telefon numaranı saklamayız. Kilitli olmayanlar: saat, dil, konu, ne kadar acil olduğu ve uydurma bir ad.

    Sen soruları cevaplarken programımız cevaplarını kendisi açabilir. Bu şart, çünkü Telegram bizim için anahtar saklamaz. Cevapları ekibe göndermezsen 24 saat sonra sileriz.

    /forget ile bizim tarafımızda her şeyi sileriz. O zaman bu sohbette son 48 saatin mesajlarını silerim.

chat-again = (Bunu daha önce görmüş olabilirsin.)

chat-team = Ekip yazıyor:

chat-hidden = Bir mesaj var. Okumak için gri alana dokun.

chat-done = Tamam

chat-to-web = Web sohbetine

chat-emergency = Tehlikede yardım

chat-failed = Bizde bir şeyler ters gitti. Mesajın ulaşmadı. Lütfen birazdan yeniden dene. Tehlike varsa bekleme ve 112’yi ara.

chat-about = Adını vermeden konuşmak. Önce bir bilgisayar birkaç şey sorar, sonra bir insan cevap verir. Telegram hangi hesabın olduğunu bilir. Şu anda tehlike var mı? 112’yi ara.

chat-about-short = Adını vermeden konuşmak.

chat-command-person = Bir insanla konuş

chat-command-emergency = Tehlikede yardım

chat-command-lines = Yardım hatları

chat-command-language = Başka bir dil

chat-command-web = Web sohbetinde devam et

chat-command-lifetime = Mesajlar ne kadar kalır

chat-command-stop = Bitir

chat-command-forget = Her şeyi sil

chat-command-privacy = Kim okuyor, neleri saklıyoruz

chat-command-help = Burada neler yapabilirsin
