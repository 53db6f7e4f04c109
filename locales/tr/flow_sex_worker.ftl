# The questions. Plain words, short sentences, no exclamation marks.

## Sex workers

sex_worker-welcome = Hoş geldin. Ne anlatacağına sen karar verirsin. İsimlere ihtiyacım yok.

sex_worker-about = Belki seks işçiliği yapıyorsun veya eskiden yaptın. Belki buna başka bir ad veriyorsun. Hepsi olur.

sex_worker-help = Önce hangi konuda yardım edelim?
    .hint = Şimdi en önemli olanı seç. Gerisini birazdan kendin yazabilirsin.
    .talk = Biriyle konuşmak
    .work_money = İş veya para
    .health = Sağlık
    .housing_debt = Ev veya borç
    .hurt_or_controlled = Biri bana zarar veriyor, kontrol ediyor
    .stop_or_change = Bırakmak veya başka bir şey yapmak
    .papers = Belgeler veya oturum
    .other = Başka bir şey

sex_worker-services = Bunlardan biri mi?
    .hint = En yakın olanı seç.
    .first_talk = Yardım için bir ilk görüşme
    .fieldwork = Yanıma gelen bir saha çalışanı
    .group = Başkalarıyla bir grup
    .buddy = Gönüllü bir arkadaş (buddy)
    .paperwork = Mektup ve form işlerinde yardım
    .benefits_tax = Yardım parası (uitkering) veya vergi
    .job = Başka iş aramak, başvurmak
    .sexuality = Cinsellik hakkında konuşmak
    .other = Hayır, başka bir şey

sex_worker-visit = Saha çalışanıyla nerede konuşmak istersin?
    .hint = Şimdi adres gerekmez. Onu sonra birlikte kararlaştırırsınız.
    .at_work = Çalıştığım yerde
    .public = Başka insanların da olduğu bir yerde
    .online = Önce internetten
    .unknown = Henüz bilmiyorum

sex_worker-group = Bir grupta ne arıyorsun?
    .hint = Bir bekleme listesi var. Üzerinde isim yok.
    .meeting = Başkalarıyla tanışmak
    .boundaries = Hayır demeyi öğrenmek
    .change = Bırakmayı veya değişimi konuşmak
    .unknown = Henüz bilmiyorum

sex_worker-buddy = Gönüllü arkadaşı ne için istersin?
    .hint = Buddy, sana zaman ayıran bir gönüllüdür.
    .company = Birlikte bir şeyler yapmak
    .going_along = Bir randevuya birlikte gitmek
    .dutch = Hollandaca pratiği yapmak
    .other = Başka bir şey

sex_worker-paperwork = Bir gönüllü sana ne için yardım edebilir?
    .hint = Birden fazla şey seçebilirsin.
    .post = Mektupları okumak ve saklamak
    .forms = Form doldurmak
    .bills = Faturaları düzene koymak
    .online = Bilgisayarda işleri halletmek
    .other = Başka bir şey

sex_worker-benefits_tax = Konu ne?
    .benefit = Yardım parası (uitkering)
    .opting_in = Vergi veya opting-in
    .other = Başka bir şey

sex_worker-opting_in =
    Opting-in, seks sektöründe bir vergi düzenidir. İşletme, kazandığın paradan vergiyi keser. Sonra o vergiyi işletme öder.

    Ekipten biri bunun senin için ne demek olduğunu anlatabilir. Vergi durumunu burada söylemen gerekmez.

sex_worker-job = Ne konuda yardım istersin?
    .hint = Birden fazla şey seçebilirsin.
    .searching = Başka bir iş aramak
    .letter = Mektup veya özgeçmiş yazmak
    .interview = İş görüşmesine hazırlanmak
    .course = Bir kurs seçmek
    .coach = İş danışmanıyla konuşmak

sex_worker-sexuality = Ne hakkında konuşmak istersin?
    .hint = Yaptıkların hakkında hiçbir şey anlatman gerekmez.
    .who_i_am = Kim olduğum ve kime âşık olduğum
    .boundaries = Neyi isteyip neyi istemediğim
    .health = Sağlık ve güvenli seks
    .other = Başka bir şey

sex_worker-health = Konu ne?
    .hint = Şimdi en önemli olanı seç.
    .body = Bedenim veya cinsel hastalık testi
    .mind = Kendimi nasıl hissettiğim
    .substances = Alkol, uyuşturucu veya ilaç
    .death_thoughts = Bazen yaşamak istemediğimi düşünüyorum
    .death_now = Artık yaşamak istemiyorum, şimdi
    .other = Başka bir şey

sex_worker-hurt_now = Şu anki durumuna ne uyuyor?
    .hint = En acil olanı seç. Nasıl olduğunu anlatman gerekmez.
    .in_danger = Şimdi tehlikedeyim veya çıkamıyorum
    .sexual_violence = İsteğim dışında seks, son 7 günde
    .hurt = Biri bana zarar veriyor, tehdit ediyor
    .earlier = Daha uzun zaman önceydi
    .rather_not = Söylememeyi tercih ederim

sex_worker-decide = Müşteriler, paran ve dışarı çıkmak hakkında kendin karar verebiliyor musun?
    .decides = Evet
    .partly = Kısmen
    .decided_for = Hayır

sex_worker-others = Güvende olmayan başka biri var mı?
    .hint = Örneğin bir çocuk, ailen veya birlikte çalıştığın biri. İsimler gerekmez.
    .nobody = Hayır
    .child = Evet, bir çocuk
    .adult = Evet, bir yetişkin
    .unknown = Bilmiyorum

sex_worker-bed_tonight = Bu gece uyumak için güvenli bir yerin var mı?
    .has_bed = Evet
    .no_bed = Hayır
    .unknown = Bilmiyorum

sex_worker-goals = Ne konuda yardım istersin?
    .hint = Birden fazla şey seçebilirsin. Bu seni hiçbir şeye bağlamaz.
    .think_it_over = Konuşmak ve üzerine düşünmek
    .other_work = Başka bir iş
    .study = Kurs veya eğitim
    .dutch = Hollandaca öğrenmek
    .income = Gelir veya yardım parası
    .debts = Borçlar
    .housing = Kalacak bir yer
    .rest = Dinlenmek ve düzenli bir yaşam
    .contacts = Çevremde insanlar

sex_worker-hindrances = Bunu zorlaştıran ne?
    .hint = Birden fazla şey seçebilirsin. Atlamak da olur.
    .income = Başka gelirim yok
    .debts = Borçlar
    .housing = Kalacak iyi bir yerim yok
    .addiction = Alkol, uyuşturucu veya kumar
    .rhythm = Daha çok geceleri yaşıyorum
    .registration = Hiçbir yerde adres kaydım yok
    .region = Bu bölgeyi iyi bilmiyorum
    .people = Başkalarının düşündüğü veya dediği
    .other = Başka bir şey

sex_worker-words = Neler olduğunu kendi kelimelerinle söylemek ister misin?
    .hint = Birkaç kelime yeter. İsim veya adres gerekmez.
