# The questions. Plain words, short sentences, no exclamation marks.

## Knowing more about this chat (children read this too)

information-topic = Ne hakkında daha fazla bilmek istersin?
    .hint = Bir konu seç veya bir kelime yaz.
    .hours = İnsanlar ne zaman burada
    .region = Başka bir yerde yaşıyorum
    .lines = { web-lines-more }
    .other = Başka bir şey

information-hours =
    Ekip yalnızca çalışma saatlerinde çalışır. Bir şey gönderdiğinde insanların ne zaman burada olduğu bu sayfada yazar.

    Her zaman yazabilirsin. Cevap, ekip yeniden burada olduğunda gelir.

    Şu anda tehlike var mı? 112’yi ara.
    .chat =
        Ekip yalnızca çalışma saatlerinde çalışır. Her zaman yazabilirsin. Cevap, ekip yeniden burada olduğunda gelir.

        Şu anda tehlike var mı? 112’yi ara.

information-region =
    Bu ekip Rotterdam ve Dordrecht çevresindeki bölge için çalışır.

    Başka bir yerde mi yaşıyorsun? Yakınında kimin yardım edebileceğini ekibe sor. Para, ev ve bakım için kendi belediyen de yardım edebilir.

    Veilig Thuis bütün Hollanda’da yardım eder: 0800-2000. Ücretsiz, gece gündüz.

    Biri seni zorluyor mu? CoMensha da bütün Hollanda’da yardım eder: 033-448 11 86.

    Başka yerler şurada: { web-lines-more }.

information-enough = Bu bilgi sana yetti mi?
    .enough = Evet, burada bitiriyorum
    .another = Hayır, başka bir şey bilmek istiyorum
    .person = Hayır, bir insana sormak istiyorum
