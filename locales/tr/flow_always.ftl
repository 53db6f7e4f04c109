# The questions. Plain words, short sentences, no exclamation marks.

## What is always there

always-language = Hangi dili kullanmak istersin?

always-lifetime = Mesajlar bu sohbette ne kadar kalabilir?
    .hint = Sonra benim mesajlarımı ve seninkileri silerim, hem sende hem Telegram’da. 48 saatten eski olanları artık silemem. Birinin okuduğu veya kopyaladığı şeyleri de silemem. Ekipte olan ekipte kalır.
    .keep = Olduğu gibi bırak
    .day = Bir gün
    .hour = Bir saat

always-stop = Bitirmek istiyor musun?
    .hint = Ekipte henüz bir şey yoksa buraya yazdıklarını sileriz. Ekipte olanlar, sen silmeyi seçene kadar orada kalır.
    .go_on = Hayır, devam et
    .leave = Evet, bitir
    .forget = Her şeyi sil

always-erase = { always-forget }
    .chat = { always-forget.chat }
    .keep = Hayır, hiçbir şeyi silme
    .forget_all = Evet, her şeyi sil

always-forget =
    Her şeyi silmek istiyor musun?

    O zaman senin yazdıklarını ve ekibin sana yazdıklarını buradan hemen sileriz. Ekip artık onları açamaz. Kodun artık çalışmaz. Bu geri alınamaz.

    Ekipten biri bunları okuduysa, o kişi hâlâ hatırlayabilir.

    Telefonunun veya tarayıcının kendi sakladığını silemeyiz. Örneğin tarayıcının geçmişi.
    .chat =
        Her şeyi silmek istiyor musun?

        O zaman senin yazdıklarını ve ekibin sana yazdıklarını bizim tarafımızda hemen sileriz. Ekip artık onları açamaz. Bu geri alınamaz.

        Ekipten biri bunları okuduysa, o kişi hâlâ hatırlayabilir.

        Bu sohbette son 48 saatin mesajlarını silerim. Daha eski olanları silemem. Sonra senin için güvenliyse bu sohbeti Telegram’da kendin sil.
    .keep = Hayır, hiçbir şeyi silme
    .forget_all = Evet, her şeyi sil
