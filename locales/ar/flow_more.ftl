# The questions. Plain words, short sentences, no exclamation marks.

## What helps but is not needed

more-confirm = كان هذا آخر سؤال ضروري. هل هذا مناسب؟
    .hint = إذا أرسلت أنا شيئا من قبل، فهو عند الفريق.
    .send = نعم، يمكن أن يصل إلى الفريق
    .more = أولا بعض الأسئلة غير الضرورية
    .change = لا، رجوع إلى السؤال السابق

more-municipality = عن أي بلدية الحديث؟
    .hint = البلدية فقط. لا حاجة إلى عنوان.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = بلدية أخرى قرب Rotterdam
    .near_dordrecht = بلدية أخرى قرب Dordrecht
    .outside = خارج هذه المنطقة

more-near_rotterdam = أي بلدية قرب Rotterdam؟
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

more-near_dordrecht = أي بلدية قرب Dordrecht؟
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

more-outside = هذا الفريق يعمل في المنطقة حول Rotterdam و Dordrecht. وهو يساعد في معرفة من يمكنه المساعدة في منطقة أخرى.

more-school = إلى أي نوع من المدارس يذهب طفلك؟
    .hint = لا حاجة إلى اسم المدرسة.
    .primary = مدرسة ابتدائية
    .practical = تعليم عملي (praktijkonderwijs)
    .secondary = مدرسة ثانوية (vmbo, havo, vwo)
    .mbo = تعليم مهني (mbo)
    .special = تعليم خاص
    .none = طفلي لا يذهب إلى المدرسة
    .other = شيء آخر

more-organisation = في أي نوع من المنظمات تعملون؟
    .education = تعليم
    .health = رعاية صحية
    .social = عمل اجتماعي أو فريق الحي
    .youth_care = رعاية الشباب
    .shelter = مأوى
    .justice = شرطة أو قضاء
    .municipality = بلدية
    .other = شيء آخر

more-form = عن أي شيء يبدو الأمر؟
    .hint = ليس من الضروري التأكد.
    .sex = جنس أو عمل جنسي بالإجبار
    .work = عمل آخر بالإجبار
    .crime = إجبار على ارتكاب مخالفات
    .images = صور أو فيديوهات أو تواصل في الإنترنت
    .other = شيء آخر
    .unknown = لا أعرف

more-budget = هل هناك ميزانية من الآن؟
    .there_is = نعم
    .not_yet = ليس بعد
    .unknown = لا أعرف

more-age = كم عمرك؟
    .hint = الجواب ليس واجبا. إذا كان عمرك أقل من 18 سنة، يساعدك فريق الصغار والشباب.
    .under_18 = أقل من 18 سنة
    .a18_20 = 18 أو 19 أو 20
    .a21_26 = من 21 إلى 26
    .a27_plus = 27 أو أكثر
    .rather_not = أفضل عدم القول

more-younger = فريق الصغار والشباب يساعدك من هنا. لا حاجة إلى حكاية كل شيء مرة أخرى.

more-gender = امرأة أم رجل أم غير ذلك؟
    .woman = امرأة
    .man = رجل
    .other = غير ذلك
    .rather_not = أفضل عدم القول

more-work_form = ما هو العمل الأكثر عندك؟
    .escort = مرافقة (escort)
    .window = خلف الواجهة الزجاجية
    .club = في ناد أو بيت خاص
    .home = في البيت
    .webcam = كاميرا (webcam)
    .stripper = رقص التعري (striptease)
    .care = مع أشخاص ذوي إعاقة
    .other = شيء آخر
