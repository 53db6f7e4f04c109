# The questions. Plain words, short sentences, no exclamation marks.

## What happens next: promise only what usually succeeds

after-start = Bundan sonra şunlar olur.

after-now =
    Şu anda tehlike var mı? O zaman ekibi bekleme. 112’yi ara.

    Anlattıkların ekipte en üstte. Ekip şu anda buradaysa biri bunu en kısa zamanda okur.

after-work_now =
    Şu anda tehlike var mı? O zaman ekibi beklemeyin. 112’yi arayın.

    Anlattıklarınız ekipte en üstte. Ekip şu anda buradaysa biri bunu en kısa zamanda okur.

after-younger = Gençler ekibinden biri bunu öncelikle okur. Ekip şu anda buradaysa bir saat içinde cevap vermeye çalışır. Ekip burada değilse yeniden burada olduğunda işe bununla başlar.

after-young_question = Gençler ekibinden biri sorunu okur. Cevap genellikle bir iş günü içinde gelir.

after-urgent = Ekip bunu öncelikle okur. Ekip şu anda buradaysa bir saat içinde cevap vermeye çalışır. Ekip burada değilse yeniden burada olduğunda işe bununla başlar.

after-intake = İlk görüşmeleri yapan ekipten biri bunu okur, genellikle bir iş günü içinde. İlk görüşme genellikle aynı hafta içinde olur. Nerede ve ne zaman olacağını birlikte seçersiniz.

after-fieldwork = Bir saha çalışanı bunu okur, genellikle bir iş günü içinde. Nerede ve ne zaman olacağını birlikte kararlaştırırsınız.

after-group = Ekipten biri isteğini isim olmadan bekleme listesine yazar. Cevap genellikle üç iş günü içinde gelir. Bir grupta ne zaman yer olacağını henüz bilmiyoruz.

after-volunteer = Ekipten biri sana uygun bir gönüllü arar. Cevap genellikle üç iş günü içinde gelir. Birinin bulunması daha uzun sürebilir.

after-today = Ekipten biri bunu okur, genellikle bir iş günü içinde. Bugün cevap geleceğine söz veremeyiz.

after-training = Eğitimlerle ilgilenen biri sizi arar veya size yazar, genellikle üç iş günü içinde. O zaman neyin, ne zaman mümkün olduğunu ve ücretini öğrenirsiniz.

after-work_urgent = Konu 18 yaşından küçük biri. Bu yüzden ekip bunu öncelikle okur. Ekip şu anda buradaysa bir saat içinde cevap vermeye çalışır. Ekip burada değilse yeniden burada olduğunda işe bununla başlar.

after-care_coordination = Bir bakım koordinatörü bunu okur, genellikle bir iş günü içinde. Sonra kimin ne yapacağını birlikte konuşursunuz.

after-referral = İlk görüşmeleri yapan ekipten biri sizi arar veya size yazar, genellikle bir iş günü içinde. Olursa ilk görüşme genellikle aynı hafta içinde olur.

after-report = Bildirim noktasından biri bildiriminizi okur, genellikle bir iş günü içinde. Bildirim noktası her bildirimi değerlendirir. Bizden haber alana kadar sizin kendi yardımınız devam eder.

after-consult = Danışma ve bildirim noktasından biri sorunuzu okur, genellikle bir iş günü içinde. Danışmak henüz bildirim yapmak değildir.

after-lesson = Dersler ve gruplarla ilgilenen biri sizi arar veya size yazar, genellikle üç iş günü içinde. Günü birlikte seçersiniz. Ancak o zaman kesin olur.

after-policy = Politika konularıyla ilgilenen biri sizi arar veya size yazar, genellikle üç iş günü içinde.

after-parent = Gençler ekibinden biri bunu öncelikle okur. Ekip şu anda buradaysa bir saat içinde cevap vermeye çalışır. Ekip burada değilse yeniden burada olduğunda işe bununla başlar.

after-concern = Bildirim noktasından biri bunu okur, genellikle bir iş günü içinde. Ekip bazen bundan sonra ne olduğunu anlatamaz.

after-complaint = Şikâyetlerle ilgilenen biri bunu okur. Cevap genellikle üç iş günü içinde gelir.

after-practical = Ekipten biri bunu okur. Cevap genellikle üç iş günü içinde gelir.
