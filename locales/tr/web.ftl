# The web chat: buttons, messages and fixed pages. Plain words, no exclamation marks.

## Above and below every page

web-exit = Hızlı çık

web-skip = İçeriğe geç

web-hours = Çalışma saatleri

web-about-link = Bu sohbet hakkında

web-today = bugün saat { $time }

web-on-day = { $day }, saat { $time }

web-people-now = Şu anda ekipten insanlar burada.

web-people-later = Şu anda ekipten kimse burada değil. Ekibin yeniden burada olacağı zaman: { $when }.

web-people-none = Şu anda çalışma saati, ama kimse görevde değil. Biri gelir gelmez mesajın okunur.

web-closed-tomorrow = Yarın çalışmıyoruz.

web-closed-on = Çalışmadığımız günler:

web-people-unknown = Şu anda ekipten kimse burada değil. Ekibin yeniden ne zaman burada olacağını henüz bilmiyoruz.

web-offline = Bağlantı yok. Yazdıkların hâlâ burada. Birazdan yeniden dene.

web-copied = Kod kopyalandı.

## The first page

web-start-title = Adını vermeden konuşmak

web-start-what =
    Bu, { $organisation } kuruluşunun sohbeti. Önce bir bilgisayar birkaç kısa soru sorar. Sonra ekipten bir insan yazdıklarını okur ve burada cevap verir.

    Kim olduğunu sormuyoruz. Çıkıp sonra bir kodla geri gelebilirsin.

web-start-again = Bu sayfa uzun süre açık kaldı. Lütfen dilini bir kez daha seç.

web-start-write = Veya ne olduğunu hemen kendi dilinde yaz

web-start-send = Gönder

web-have-code = Zaten bir kodum var

web-exit-what =
    “Hızlı çık” düğmesi seni hemen başka bir sayfaya götürür.

    Telefonun veya bilgisayarın senin buraya geldiğini hatırlayabilir.

web-exit-esc = Esc tuşuna üç kez basmak da aynısını yapar.

web-exit-noscript = Bu tarayıcıda JavaScript kapalı. Sohbet yine de çalışır. Çıktıktan sonra tarayıcının Geri düğmesi bu sayfayı, yazdıkların olmadan, yine gösterebilir.

## Danger

web-danger-line = Şu anda tehlike var mı? 112’yi ara.

web-danger-more = Tehlikede daha fazla yardım

web-danger-summary = Şu anda tehlike var mı?

web-danger-title = Tehlikede yardım

## Answering a question

web-said = Sohbet ne diyor

web-your-answer = Cevabın

web-number = Bir sayı

web-limit = Bir mesaja { $limit } karakter sığar.

web-type-instead = Veya cevabını yaz

web-send = Gönder

web-go-on = Devam et

web-chosen = (daha önce seçtiğin)

web-back = Geri

web-skip-question = Atla

web-person = Bir insanla konuş

web-person-only = Soru olmasın, yalnızca ekip

web-language = Başka bir dil

web-stop = Bitir

web-forget = Her şeyi sil

web-commands = Başka neler yapabilirsin

web-told = Şimdiye kadarki cevapların

web-told-help = Bir şeyi değiştirmek ister misin? O zaman “Geri” düğmesiyle geri git.

web-skipped = Atlandı

web-given = Ekibe iletildi

web-old-question = Artık olmayan bir soru

## The conversation

web-conversation = Ekiple konuşman

web-received = Mesajın ulaştı. Ekipten henüz kimse bununla ilgilenmedi.

web-claimed = Ekipten biri bununla ilgileniyor.

web-answered = Ekip cevap verdi. Buraya her zaman daha fazla yazabilirsin.

web-closed = Ekip bu konuşmayı kapattı. Bir şey yazarsan yeniden açılır.

web-waiting-since = Beklemeye başladığın zaman: { $when }.

web-answer-by = Ekip en geç şu zamanda cevap vermek istiyor: { $when }.

web-answer-late = İstediğimizden uzun sürüyor. Üzgünüz. Mesajın hâlâ burada ve ekibi bekliyor.

web-you = Sen

web-team = Ekip

web-answers = Sorulara verdiğin cevaplar

web-no-answers = Bir insanla konuşmak istedin ve henüz hiçbir soruya cevap vermemiştin.

web-write-more = Ekibe yaz

web-begin = Yeniden başla

web-reload = Yeni bir şey var mı bak

web-manage = Kod, cihazlar ve silme

web-back-to-chat = Konuşmana geri dön

web-idle-open = Bir süre burada değildin. Kodunu henüz saklamadığın sürece bu sayfa kendiliğinden kilitlenmez. Bu cihazı kullanan herkes okuyabilir.

## The code

web-code-title = Geri gelmek için kodun

web-code-what = Bu kodla konuşmanı açarsın, başka bir cihazda da. Kod olmadan onu senin için açamayız.

web-copy = Kopyala

web-code-how = Kodu nasıl güvenle saklarım?

web-code-help =
    Kodu yalnızca senin bulabileceğin bir kâğıda yaz. Veya telefon numaralarının arasına ya da bir nota koy ve ne için olduğunu yazma.

    Telefonuna bakan biri mi var? O zaman kâğıt veya güvendiğin biri daha güvenli olabilir. Ekran görüntüsü kendiliğinden başka bir cihazda çıkabilir.

    Kod kimdeyse konuşmanı okuyabilir ve silebilir. Bizim için de başka bir geri dönüş yolu yok.

web-code-kept = Kodu sakladım

web-code-follows = Kodun hazırlanıyor. Biraz sürer.

web-missed = Cevabın ulaşmadı. Hiçbir şey gönderilmedi ve hiçbir şey silinmedi.

web-return-title = Konuşmana geri dön

web-return-what = Sana verilen kodu yaz.

web-locked-title = Bu sayfa kilitli

web-locked = Bir süre hiçbir şey yapılmadı. Kodunla devam edersin.

web-code-label = Kodun

web-code-hint = 24 rakam. Boşluklar önemli değil.

web-open = Aç

web-code-lost = Kodu kaybettin mi? Biz bulamayız. Yeniden başlayabilirsin.

web-words-travel = Bu metin henüz gönderilmedi. Kodu yazınca seninle gelir.

web-code-length = Bir kodda 24 rakam vardır. Burada daha fazla veya daha az var. Lütfen yeniden bak.

web-code-digits = Bir kodda yalnızca rakam vardır. Lütfen yeniden bak.

web-code-checksum = Rakamlardan biri doğru değil veya ikisi yer değiştirmiş. Lütfen yeniden bak.

web-code-unknown = Bu kod burada hiçbir şey açmıyor. Belki yeni bir kod yapıldı veya konuşma silindi.

web-code-busy = Şu anda yoğun. Yarım dakika bekle ve yeniden dene.

web-code-again = Bu sayfa çok uzun süre açık kaldı. “Aç” düğmesine bir kez daha bas.

web-code-keep-first = Bu tarayıcıda başka bir konuşma hâlâ açık ve onun kodunu saklamadın. Önce o kodu sakla, yoksa o konuşmaya geri dönemezsin.

web-code-unshown = Bu tarayıcıdaki konuşmanın kodu artık burada gösterilmiyor. Kodu saklamadıysan yeni bir kod yap, yoksa o konuşmaya geri dönemezsin.

web-code-loses = Bu tarayıcıda ekipte olmayan cevaplar var. Şimdi kodunu açarsan bunlar silinir. Senin için uygunsa “Aç” düğmesine bir kez daha bas.

web-back-to-answers = O cevaplara geri dön

web-code-changed = Bu sayfada eski bir kod vardı. O artık çalışmıyor. Yeni kodun bu. Bunu sakla.

web-code-later = Şu anda hazır yeni bir kod yok. Eski kodun hâlâ çalışıyor. Bir dakika sonra yeniden dene.

## Code, devices and erasing

web-lock-title = Şimdi kilitle

web-lock = { $minutes } dakika boyunca hiçbir şey yapılmazsa sohbet kendiliğinden kilitlenir. Bunu şimdi de yapabilirsin. Kodunla devam edersin.

web-lock-not = Kodu sakladığını belirttikten sonra sohbeti kilitleyebilirsin.

web-lock-do = Kilitle

web-cut-title = Başka cihazlar

web-cut = Konuşman başka bir cihazda da açık mı? O zaman onu orada kapatabilirsin. Bu cihazda açık kalır. Kodun çalışmaya devam eder.

web-cut-do = Başka cihazlarda kapat

web-cut-some = Konuşman bütün başka cihazlarda kapatıldı.

web-cut-none = Konuşman başka hiçbir cihazda açık değildi.

web-new-title = Yeni bir kod

web-new = Kodun başka birinde mi veya onu kaybettin mi? O zaman yeni bir kod al. Eski kod artık çalışmaz ve konuşman başka cihazlarda kapanır. Birinin orada okumuş olduğunu geri alamayız.

web-code-do = Yeni kod yap

web-forget-title = Her şeyi sil

web-forget-what =
    O zaman senin yazdığın her şeyi, ekibin sana yazdığı her şeyi ve kodu buradan hemen sileriz. Artık kimse onları burada açamaz, ekip de açamaz.

    Birinin okuduğu şey aklında kalmış olabilir. Telefonunun veya tarayıcının kendiliğinden sakladığını silemeyiz.

web-forget-asks = Bir şey silinmeden önce sana bir kez daha sorarız.

## When something goes otherwise than meant

web-stale = Bu sayfa çok uzun süre açık kaldı veya daha önceki bir konuşmaya ait. Henüz hiçbir şey gönderilmedi. Hâlâ uyuyor mu bak ve yeniden gönder.

web-stale-button = Bu sayfa artık yeni değildi. Hiçbir şey yapılmadı. İstersen bir kez daha bas.

web-your-words = Yazdıkların

web-your-words-help = Bu metin gönderilmedi ve saklanmadı. Onu buradan kopyalayabilirsin.

web-over-title = Bu konuşma artık açık değil

web-over = Bu yüzden metnin ulaşmadı. Aşağıda duruyor. Yeniden başlayabilirsin veya kodun varsa onunla devam edebilirsin.

web-over-answer = Bu yüzden cevabın ulaşmadı. Kodun varsa onunla devam edebilirsin veya yeniden başlayabilirsin.

web-over-not-erased = Bu düğme şimdi hiçbir şey silmedi. Her şeyi silmek istiyor musun? O zaman önce konuşmanı kodunla aç.

web-case-gone = Bu konuşma artık burada açık değil. Hiçbir şey yapılmadı.

web-again-title = Şu anda olmuyor

web-again = Bizde bir şeyler ters gitti. Cevabın henüz kaydedilmedi. Yarım dakika bekle ve yeniden gönder. Hiçbir zaman iki kez ulaşmaz.

web-send-again = Yeniden gönder

web-away = Şu anda verileri açamıyoruz. Hiçbir şey kaybolmadı. Yarım dakika sonra yeniden dene.

web-trouble-title = Bu olmadı

web-too-large = Bu, bir kerede çok fazla metin. Hiçbir şey gönderilmedi. Onu birkaç mesaja böl. Yazdığın her şey aşağıda kalmamış olabilir.

web-no-files = Burada resim, video veya başka bir dosya alamıyoruz. Hiçbir şey saklanmadı. Neler olduğunu kelimelerle yazabilirsin.

web-not-there = Burada böyle bir sayfa yok.

web-elsewhere = Bu, bizim sayfamızdan gelmedi. Bu yüzden hiçbir şey yapılmadı.

web-wrong-host = Bu sayfanın adresi başka.

web-broken = Bizde bir şeyler ters gitti. Lütfen yeniden dene.

web-nobody-title = Burada açık bir şey yok

web-nobody = İlk sayfadan başla.

web-to-start = İlk sayfaya

web-done-title = Tamam

web-done =
    Buraya yazdıkların silindi.

    Telefonun veya bilgisayarın senin bu sayfaya geldiğini hatırlayabilir. Bu yüzden senin için güvenliyse tarayıcının geçmişini sil.

## About this chat

web-about-title = Bu sohbet hakkında

web-about-what-title = Bu nedir

web-about-what = { $organisation } kuruluşunun bir sohbeti. Sorular hazır metinlerle bir bilgisayardan gelir. Ekibin cevapları insanlardan gelir. Bilgisayar senin hakkında hiçbir şeye karar vermez.

web-about-reading-title = Yazılanlara bakan bir program

web-about-reading = Kendi bilgisayarımızdaki bir program yazdığın kelimelere bakar: hangi dil olduğuna ve acil olup olmadığına. Bunların hiçbiri başka bir şirkete gitmez. Tehlike görürse yardımı gösterir, yazdıklarını hemen ekibe iletir ve bunu söyler. Yanılabilir. Kararı bir insan verir.

web-about-who-title = Yazdıklarını kim okuyabilir

web-about-who =
    Yalnızca sana yardım eden ekipteki insanlar. Acil olduğunda nöbetçi olanlar da okuyabilir. Bilgisayarları işletenler konuşmanı saklandığı yerde açamaz.

    Sen soruları cevaplarken ve ekibe henüz bir şey gitmemişken cevaplarını yalnızca senin tarayıcın açabilir.

web-about-limits-title = Sınır nerede

web-about-limits = { limits }

web-about-kept-title = Neleri saklıyoruz

web-about-kept =
    Ekibe gönderdiklerini ve ekibin cevaplarını, kilitli olarak. Bunların yanında, kilitli olmadan: saat, dil, konu, ne kadar acil olduğu, uydurma bir ad ve ekibin işi için gerekenler, örneğin sana kimin cevap verdiği.

    İnternet adresini saklamayız, hangi cihazın veya tarayıcın olduğunu da. İlk cevabından itibaren bir çerez vardır. Konuşmanın anahtarı onun içindedir. Çıktığında veya tarayıcıyı kapattığında kaybolur, bazı tarayıcılarda ise ancak sen silince.

    Ekibe göndermediğin bir konuşma 24 saat sonra açılamaz ve silinir.

    Kodunu sakladıysan, { $minutes } dakika boyunca hiçbir şey yapılmazsa sohbet kilitlenir. Hâlâ açık olan soru o zaman düşer.

web-about-forget-title = Silmek ne demek

web-about-forget =
    “Her şeyi sil” düğmesi yazdığın her şeyi, ekibin sana yazdıklarını ve kodunu kaldırır. Buradan hemen gider. Onu geri getiremeyiz.

    Birinin okuduğu şey aklında kalmış olabilir. Tarayıcın senin buraya geldiğini hatırlayabilir. { $organisation } depolanan verilerin kopyasını alırsa, kilitli veriler silinene kadar o kopyada kalır.

web-about-exit-title = Hızlı çık

web-about-exit = { quick-exit }

web-about-rights-title = Ne sığar

web-about-rights = Bir mesaja { $limit } karakter sığar. Resim, video veya başka dosya alamıyoruz.

web-about-access-title = Herkes kullanabilsin diye

web-about-access =
    Bu sohbet WCAG 2.2 kurallarına göre, AA düzeyinde yapıldı. Yalnızca klavyeyle, JavaScript olmadan, büyük yazıyla ve koyu renklerle çalışır.

    Bütün sayfaların kısa adı aynıdır. Bu senin güvenliğin için. Ekran okuyucu nerede olduğunu başlıktan öğrenir.

    Bunu kendi kuruluşumuzun dışından henüz kimse denetlemedi. Bir şey sende çalışmıyor mu? Sohbete yaz. O zaman bir insan okur.

## From and to Telegram

web-from-title = Web sohbetinde devam et

web-from-what =
    Telegram’dan geliyorsun. Düğmeye basınca konuşman burada devam eder.

    O zaman Telegram’da son 48 saatin mesajlarını sileriz. Ondan sonra Telegram’da kim olduğunu artık bilmeyiz. Anlattıkların ekipte kalır. Onları burada bir daha göremeyebilirsin.

    Telegram’ın veya telefonunun kendi sakladığını silemeyiz.

web-from-do = Burada devam et

web-from-over = Bu bağlantı artık çalışmıyor. Bir bağlantı bir kez ve 15 dakika boyunca çalışır. Telegram’da /web ile yeni bir bağlantı iste.

web-from-loses = Bu tarayıcıda ekipte olmayan cevaplar var. Telegram’daki konuşmana burada devam edersen bunlar silinir. Senin için uygunsa “{ web-from-do }” düğmesine bir kez daha bas.

web-from-code = Bu konuşmanın zaten bir kodu var. Burada yalnızca o kodla açılır. Telegram’da hiçbir şey silinmedi. Kod sende yoksa Telegram’da devam et.

web-telegram-title = Telegram’da cevaplar

web-telegram-what =
    Ekibin cevapları Telegram’a da gelebilir. Konuşma burada da açık kalır.

    Telegram o zaman hangi hesabın olduğunu bilir ve orada yazılanları saklar. Bunu yalnızca Telegram’ını başka kimse okumuyorsa yap.

web-telegram-do = Telegram’a bağlantı yap

web-telegram-link =
    Bu bağlantı Telegram’ı açar. Orada Start düğmesine bas. Bağlantı bir kez ve 15 dakika boyunca çalışır.

    Burada şimdiden duranlar Telegram’a gelmez.

web-telegram-open = Telegram’ı aç

web-telegram-qr = Veya bunu Telegram’ının olduğu telefonla tara.
