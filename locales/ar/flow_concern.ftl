# The questions. Plain words, short sentences, no exclamation marks.

## Worried about somebody (read by neighbours, friends and colleagues)

concern-welcome =
    جيد أنك أخبرتنا بهذا. ليس من الضروري التأكد.

    لا حاجة إلى أسماء وعناوين.

concern-safe_now = هل هذا الشخص بأمان الآن؟
    .safe = نعم، على حد علمي
    .unsafe = لا، هناك خطر الآن
    .missing = الأمر عن طفل مفقود
    .unknown = لا أعرف

concern-saw = ماذا يحدث؟
    .hint = ماذا رأيت أو سمعت؟ تكفي بضع جمل بلا أسماء.

concern-signals = ماذا ينطبق على هذا الوضع؟
    .hint = يمكن اختيار أكثر من جواب. ويمكن التخطي أيضا.
    .forced = إجبار، أو منع من الخروج
    .injuries = جروح أو كدمات
    .fear = خوف
    .control = شخص آخر يقرر أو يراقب كل شيء
    .money = دفع المال لشخص آخر، أو ديون
    .gifts = فجأة أشياء غالية أو مال كثير
    .online = شيء مع صور أو فيديوهات أو رسائل
    .new_contacts = معارف جدد يثيرون القلق
    .away = غياب كثير عن البيت أو المدرسة أو العمل
    .crime = سرقة أو نقل طرود أو إعارة بطاقة بنك
    .other = شيء آخر

concern-place = في أي بلدية يحدث هذا؟
    .hint = البلدية فقط. لا حاجة إلى عنوان.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = بلدية أخرى قرب Rotterdam
    .near_dordrecht = بلدية أخرى قرب Dordrecht
    .outside = خارج هذه المنطقة

concern-near_rotterdam = أي بلدية قرب Rotterdam؟
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

concern-near_dordrecht = أي بلدية قرب Dordrecht؟
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

concern-outside = هذا الفريق يعمل في المنطقة حول Rotterdam و Dordrecht. وهو يساعد في معرفة من يمكنه المساعدة في منطقة أخرى.

concern-age = كم عمر هذا الشخص تقريبا؟
    .under_12 = أقل من 12 سنة
    .a12_15 = من 12 إلى 15
    .a16_17 = 16 أو 17
    .a18_20 = من 18 إلى 20
    .a21_26 = من 21 إلى 26
    .a27_plus = 27 أو أكثر
    .unknown = لا أعرف

concern-since = منذ متى بدأ قلقك؟
    .days = منذ بضعة أيام
    .weeks = منذ بضعة أسابيع
    .months = منذ بضعة أشهر
    .longer = منذ مدة أطول
    .unknown = لا أعرف

concern-need = ما الذي يساعد الآن؟
    .hint = طلب النصيحة ليس بلاغا بعد.
    .advice = نصيحة: كلام عن الأمر أولا
    .report = تقديم بلاغ
    .support = مساعدة لهذا الشخص
    .unknown = لا أعرف بعد

concern-follow_up = هل يجوز للفريق أن يسألك أسئلة أخرى؟
    .more = نعم
    .no_more = لا، أفضل بلا أسئلة
