# The questions. Plain words, short sentences, no exclamation marks.

## What we keep, and complaints (children read this too)

privacy-about = Ne istersin?
    .see = Konuşmamı yeniden görmek
    .erase = Konuşmamı silmek
    .complaint = Şikâyet etmek
    .other = Başka bir şey

privacy-see =
    Ekibe bir şey gönderdiğinde 24 rakamlı bir kod alırsın. Bu kodla konuşmanı yeniden açarsın, başka bir cihazda da.

    Kod kimdeyse yazılanları okuyabilir. Kodu güvenli bir yerde sakla. Kod olmadan konuşmanı senin için açamayız.
    .chat =
        Burada yazdıklarını bu sohbette yeniden görebilirsin. Ekip konuşmanı senin için başka bir yerde açamaz.

privacy-erase =
    Önce konuşmanı aç. Bu cihazda artık açık değilse kodunu kullan. Sonra “Her şeyi sil” düğmesini seç. Emin misin diye bir kez daha sorarım.

    O zaman senin yazdıklarını ve ekibin sana yazdıklarını hemen sileriz. Kim olduğunu söylemen gerekmez. Kod artık sende değilse bu yolla silinemez.
    .chat =
        Bu sohbette /forget gönder. Emin misin diye bir kez daha sorarım.

        O zaman senin yazdıklarını ve ekibin sana yazdıklarını bizim tarafımızda hemen sileriz. Kim olduğunu söylemen gerekmez. Bu sohbette son 48 saatin mesajlarını silerim.

privacy-enough = Bu bilgi sana yetti mi?
    .enough = Evet, burada bitiriyorum
    .another = Hayır, başka bir şey istiyorum
    .person = Hayır, bir insana sormak istiyorum

privacy-complaint =
    Her zaman şikâyet edebilirsin. Şikâyetlerle ilgilenen biri onu okur.

privacy-words = Ne anlatmak veya sormak istersin?
    .hint = Birkaç cümle yeter. İsimler gerekmez.
