# Help in danger that came later. 112 always comes first. Short sentences.
# A native speaker reviews these texts before go-live.

help-younger =
    Şu anda tehlikede misin? 112’yi ara.

    Bunu söylemen iyi oldu. Bizimle hâlâ konuşabilirsin.

    İstemediğin bir seks oldu mu? Centrum Seksueel Geweld’i (cinsel şiddet sonrası yardım merkezi) ara: 0800-0188. Ücretsiz, gece gündüz. İlk 7 gün önemli.

help-now-work =
    Şimdi 112’yi arayın. Yardımın nerede gerektiğini söyleyin.

    Bir hayat için doğrudan tehlike yoksa Veilig Thuis’i arayın: 0800-2000. Ücretsiz, gece gündüz.

    Bu sohbette cevap gelmesini beklemeyin. Kendiniz araya girerseniz tehlike büyüyebilir.
