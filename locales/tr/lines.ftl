# Help lines: what the person sees. The facts and how certain they are stand in help_lines.json.
# A coordinator verifies each on the desk. Until then it says that this has not been done yet.

line-112 = 112
    .what = Tehlikede bir hayat. 112NL uygulamasıyla yazışabilirsin. Görevli o zaman senin nerede olduğunu görür.
    .contact = 112
    .hours = Gece gündüz
    .languages = Hollandaca, İngilizce. Uygulamada daha fazla dil var.

line-police = Polis, acil değilse
    .what = Bir şey bildirmek, biri kayıpsa, veya insan ticareti ya da cinsel suçlar ekibiyle konuşmak için.
    .contact = 0900-8844
    .hours = Gece gündüz
    .languages = Hollandaca, İngilizce

line-veilig-thuis = Veilig Thuis (“Evde Güvende”)
    .what = Evde şiddet veya güvende olmayan bir çocuk. Danışmak ve bildirmek için.
    .contact = 0800-2000 veya veiligthuis.nl sitesindeki sohbet
    .hours = Telefon: gece gündüz, ücretsiz. Sohbet: çoğunlukla iş günleri saat 9 ile 17 arası. Sohbette bildirim yapılamaz.
    .languages = Hollandaca, telefonda tercümanla

line-113 = 113 Zelfmoordpreventie (intiharı önleme)
    .what = Artık yaşamak istemiyorsan veya başka biri için korkuyorsan.
    .contact = 113 veya 0800-0113, ya da 113.nl
    .hours = Gece gündüz. İki numara da ücretsiz.
    .languages = Hollandaca, biraz İngilizce

line-csg = Centrum Seksueel Geweld (cinsel şiddet sonrası yardım merkezi)
    .what = İsteğin dışında seks olduysa. İlk 7 gün önemli. Tıbbi yardım için en iyisi ilk 72 saat.
    .contact = 0800-0188 veya centrumseksueelgeweld.nl
    .hours = Gece gündüz
    .languages = Hollandaca, İngilizce

line-comensha = CoMensha
    .what = İnsan ticareti: sorular, güvenli bir yer, kayıt. Bütün Hollanda için.
    .contact = 033-448 11 86 veya info@comensha.nl
    .hours = İş günleri saat 9 ile 17 arası
    .languages = Hollandaca, İngilizce

line-essm = Humanitas PMW ve ESSM
    .what = Kendi kuruluşumuz, bakım koordinasyonu için.
    .contact = 010-236 52 12
    .hours = Henüz bilinmiyor
    .languages = Henüz bilinmiyor

line-fier = Chat met Fier
    .what = Şiddet ve zorlama hakkında adını vermeden yazışmak.
    .contact = chatmetfier.nl
    .hours = Akşam ve gece. Saatler henüz kesin değil.
    .languages = Hollandaca

line-helpwanted = Helpwanted
    .what = Biri resim veya videolarla tehdit ediyorsa ya da bunlar internetteyse. Her yaş için.
    .contact = 020-261 52 75 veya helpwanted.nl
    .hours = Henüz bilinmiyor
    .languages = Hollandaca, İngilizce. Başka diller çeviri programıyla.

line-kindertelefoon = Kindertelefoon (çocuklar için yardım hattı)
    .what = 8 ile 18 yaş arasındaysan konuşmak veya yazışmak için.
    .contact = 0800-0432 veya kindertelefoon.nl
    .hours = Her gün saat 11 ile 21 arası
    .languages = Hollandaca

line-slachtofferhulp = Slachtofferhulp (Hollanda’da suçtan zarar görenlere destek)
    .what = Bir suçtan sonra yardım: kurallarda, mektuplarda ve bunun sende bıraktıklarında.
    .contact = 0900-0101 veya slachtofferhulp.nl
    .hours = İş günleri saat 8 ile 20 arası, cumartesi saat 10 ile 17 arası
    .languages = Hollandaca, İngilizce

line-meld-misdaad = Meld Misdaad Anoniem
    .what = Bir suç hakkında adını vermeden bir şey anlatmak. Orada yardım verilmez.
    .contact = 0800-7000 veya meldmisdaadanoniem.nl
    .hours = Her gün
    .languages = Hollandaca, İngilizce

line-fairwork = FairWork
    .what = İşte kötü muamele, başka ülkelerden gelen insanlar için.
    .contact = 020-760 08 09 veya fairwork.nu
    .hours = İş günleri
    .languages = Gönüllülerle 12 dil (2019)

line-arbeidsinspectie = Nederlandse Arbeidsinspectie (iş müfettişliği)
    .what = İşteki kötü muameleyi bildirmek.
    .contact = 0800-5151 veya nlarbeidsinspectie.nl
    .hours = İş günleri
    .languages = Hollandaca, İngilizce, Lehçe, Rumence, Bulgarca

line-proud = PROUD
    .what = Seks işçilerinin sendikası.
    .contact = wijzijnproud.nl
    .hours = Sabit saat yok
    .languages = Hollandaca, İngilizce

line-ugly-mugs = Ugly Mugs NL
    .what = Şiddet uygulayan müşteriler için uyarmak veya bir müşteriyi kontrol etmek. Polise bildirimde yardım.
    .contact = uglymugs.nl
    .hours = İnternette
    .languages = Birkaç dil

line-soa-aids = Soa Aids Nederland
    .what = Cinsel yolla bulaşan hastalıklar ve testler hakkında bilgi.
    .contact = soaaids.nl
    .hours = İş günleri
    .languages = Birkaç dil

line-ggd = GGD, Rotterdam-Rijnmond cinsel sağlık merkezi
    .what = Cinsel hastalık testleri, seks işçileri için ücretsiz ve isim vermeden.
    .contact = ggdrotterdamrijnmond.nl
    .hours = İş günleri
    .languages = Hollandaca, İngilizce, tercümanla

line-juridisch-loket = Juridisch Loket (hukuk danışma)
    .what = Kurallar ve haklar hakkında ilk danışma, ücretsiz.
    .contact = 0800-8020 veya juridischloket.nl
    .hours = İş günleri saat 9 ile 17 arası
    .languages = Hollandaca, biraz İngilizce

line-arosa = Arosa
    .what = Rotterdam ve Dordrecht’te kadınlar için sığınma evi. Oraya Veilig Thuis üzerinden gidilir.
    .contact = 0800-2000
    .hours = Gece gündüz, Veilig Thuis üzerinden
    .languages = Hollandaca

line-vertrouwenspersoon = Seks işçileri için güven görevlisi, Rotterdam
    .what = Belediyeden, güvenle konuşabileceğin biri. Bunun hâlâ olup olmadığından henüz emin değiliz.
    .contact = rotterdam.nl
    .hours = Henüz bilinmiyor
    .languages = Henüz bilinmiyor

line-elsewhere = Başka bölgelerde bakım koordinasyonu
    .what = Lahey: SHOP, 070-361 47 47. Amsterdam: HVO ve ACM. Eindhoven: Lumens, 040-219 33 88. Utrecht ve Gelderland: Moviera, 088-374 47 44.
    .contact = wegwijzermensenhandel.nl
    .hours = İş günleri
    .languages = Hollandaca, İngilizce

line-sense = Sense
    .what = Seks hakkında sorular, 25 yaşına kadar (25 de içinde).
    .contact = sense.info
    .hours = Sohbet değişen saatlerde açık
    .languages = Hollandaca

line-stop-it-now = Stop it Now
    .what = Çocuklar veya gençler hakkındaki kendi düşüncelerin seni endişelendiriyorsa.
    .contact = 0800-2666436 veya stopitnow.nl
    .hours = Belirli saatlerde
    .languages = Hollandaca

line-luisterlijn = De Luisterlijn (dinleme hattı)
    .what = Konuşabileceğin biri.
    .contact = 088-0767 000 veya deluisterlijn.nl
    .hours = Gece gündüz
    .languages = Hollandaca

line-schadefonds = Schadefonds Geweldsmisdrijven (şiddet suçları için tazminat fonu)
    .what = Şiddetten gelen zarar için para istemek.
    .contact = schadefonds.nl
    .hours = İş günleri
    .languages = Hollandaca, İngilizce

line-undocumented = Dokters van de Wereld, ROS ve Pauluskerk Rotterdam
    .what = Belgesi olmayan insanlar için: sağlık, haklar, yatacak yer.
    .contact = Kuruluşun adını arayarak bul
    .hours = Henüz bilinmiyor
    .languages = Birkaç dil

line-opora = Opora
    .what = Hollanda’daki Ukraynalılar için yardım.
    .contact = opora.nu
    .hours = Henüz bilinmiyor
    .languages = Ukraynaca, Rusça, İngilizce

line-nidos = Nidos
    .what = Hollanda’da tek başına olan gençlerin vasisi.
    .contact = nidos.nl
    .hours = Gece gündüz ulaşılır
    .languages = Hollandaca, İngilizce

## The public page

web-lines-title = Yardım hatları

web-lines-what =
    Burada yardım alabileceğin başka yerler var. Şu anda tehlike var mı? 112’yi ara.

    Her hattın yanında onu ne zaman kontrol ettiğimiz yazar. “Henüz kontrol edilmedi” mi yazıyor? O zaman bir şey değişmiş olabilir.

web-lines-link = Yardım hatları

web-lines-more = Bütün yardım hatları

web-lines-contact = Nasıl ulaşılır

web-lines-hours = Ne zaman

web-lines-languages = Diller

web-lines-new = henüz kontrol edilmedi

web-lines-old = uzun zaman önce kontrol edildi: { $day }

web-lines-fresh = kontrol edildi: { $day }

web-lines-region-title = Başka bir yerde mi yaşıyor veya çalışıyorsun?

web-lines-region =
    { $count } belediyede çalışıyoruz. Başka bir yerde misin? Bize her zaman soru sorabilirsin. O zaman bir insan yakınında kimin yardım ettiğine bakar.

    Konu insan ticaretiyse Hollanda’nın her yerinden CoMensha’yı arayabilirsin: 033-448 11 86.

    Evde şiddet veya güvende olmayan bir çocuk: Veilig Thuis, 0800-2000. Numara her yerde aynı.

    Para, ev ve bakım için kendi belediyene sorabilirsin.

web-lines-towns = Çalıştığımız belediyeler

## The desk

desk-resources = Yardım hatları

desk-resources-text = Bu hatları web sohbetinde, “Yardım hatları” sayfasında herkes görür. 112 her zaman en üsttedir.

desk-resources-means = “Kontrol edildi” şu demektir: bugün aradınız veya kuruluşun kendi sitesine baktınız ve ad, numara, saatler ve diller doğru. Ancak o zaman düğmeye basın. Adınız ve gün saklanır. { $days } gün sonra yeniden sorarız.

desk-resources-wrong = Yanlış bir şey mi var? O zaman düğmeye basmayın ve yöneticiye söyleyin. Liste programa aittir.

desk-resources-todo = Kontrol edilecek ({ $count })

desk-resources-done = Kontrol edildi ({ $count })

desk-resources-none = Her şey kontrol edildi.

desk-resources-new = henüz kontrol edilmedi

desk-resources-old = uzun zaman önce kontrol edildi

desk-resources-by = Kontrol: { $day }, { $name }

desk-resources-staff-only = yalnızca çalışanlar için

desk-resources-source = Bunun kaynağı:

desk-resources-do = Bugün kontrol edildi, doğru

desk-refused-resource-gone = Bu yardım hattı değişti veya artık yok. Listeye yeniden bakın.
