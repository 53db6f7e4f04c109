# The questions. Plain words, short sentences, no exclamation marks.

## Municipalities and schools

municipality-welcome = Bize ulaşmanız iyi oldu. Birkaç kısa soru soruyorum. O zaman ekip neye ihtiyacınız olduğunu bilir.

municipality-role = Göreviniz nedir?
    .policy = Politika
    .enforcement = Gözetim veya denetim
    .teacher = Öğretmen veya sınıf danışmanı
    .school_care = Okulda destek
    .youth_work = Gençlik çalışması
    .management = Yönetim
    .other = Başka bir şey

municipality-subject = Konu ne?
    .policy = Politika ve kurallar için danışma
    .figures = Rakamlar
    .training = Uzmanlar için eğitim
    .lesson = 90 dakikalık bir ders
    .girls_talk = Girls’ Talk, kızlar için bir grup
    .make_a_move = Make a Move, erkek gençler için bir grup
    .case = Belirli bir kişi için endişe

municipality-about = Sorunuz nedir?
    .hint = Birkaç cümle yeter. İsimler gerekmez.

municipality-lesson = Ders 90 dakika sürer. İki eğitmen gelir.

municipality-girls_talk = Girls’ Talk dokuz buluşmalık bir gruptur. Yaklaşık 14 ile 21 yaş arası kızlar içindir.

municipality-make_a_move = Make a Move erkek gençler için bir gruptur.

municipality-pupils = Gençler nerede?
    .primary = İlkokul
    .practical = Uygulamalı okul (praktijkonderwijs)
    .secondary = Ortaokul-lise (vmbo, havo veya vwo)
    .mbo = Meslek okulu (mbo)
    .special = Özel eğitim
    .care = Gençlik bakımı veya gençlik çalışması
    .other = Başka bir yerde
