# The questions. Plain words, short sentences, no exclamation marks.

## Parents and carers (a child may read along)

parent-welcome =
    جيد أنك جئت بهذا السؤال. ليس من الضروري التأكد.

    لا حاجة إلى اسم طفلك.

parent-child_safe = هل طفلك بأمان الآن؟
    .safe = نعم
    .unsafe = لا، هناك خطر الآن
    .missing = طفلي غائب ولا أعرف أين
    .unknown = لا أعرف

parent-where_now = أين طفلك الآن؟
    .hint = لا حاجة إلى عنوان.
    .home = في البيت
    .elsewhere = في مكان آخر، وأعرف أين
    .distrust = عند شخص لا أثق به
    .unknown = لا أعرف

parent-age = كم عمر طفلك؟
    .under_12 = أقل من 12 سنة
    .a12_15 = من 12 إلى 15
    .a16_17 = 16 أو 17
    .a18_20 = من 18 إلى 20
    .a21_26 = من 21 إلى 26
    .a27_plus = 27 أو أكثر
    .rather_not = أفضل عدم القول

parent-noticed = ماذا لاحظت؟
    .hint = يمكن اختيار أكثر من جواب. ويمكن التخطي أيضا.
    .forced = إجبار، أو منع من الخروج
    .injuries = جروح أو كدمات
    .fear = خوف
    .mood = صمت أو غضب أو حزن
    .away = غياب كثير عن البيت أو المدرسة
    .contacts = معارف جدد يثيرون القلق
    .gifts = فجأة أشياء غالية أو مال كثير
    .online = شيء مع صور أو فيديوهات أو رسائل
    .crime = سرقة أو نقل طرود أو إعارة بطاقة بنك
    .other = شيء آخر

parent-since = منذ متى لاحظت هذا؟
    .days = منذ بضعة أيام
    .weeks = منذ بضعة أسابيع
    .months = منذ بضعة أشهر
    .longer = منذ مدة أطول
    .unknown = لا أعرف

parent-child_knows = هل يعرف طفلك بهذا السؤال هنا؟
    .hint = كلا الجوابين لا بأس به. بعدها يعرف الفريق كم يلزم من الحذر.
    .knows = نعم
    .does_not_know = لا
    .unknown = لا أعرف

parent-need = ما الذي يلزمك الآن؟
    .hint = طلب النصيحة ليس بلاغا بعد.
    .advice = نصيحة: كلام عن الأمر أولا
    .talk_child = معرفة كيف أتكلم مع طفلي
    .report = تقديم بلاغ
    .support = مساعدة لطفلي
    .unknown = لا أعرف بعد

parent-words = ماذا يحدث، بكلماتك أنت؟
    .hint = تكفي بضع جمل. لا حاجة إلى أسماء أو عناوين.
