# The questions. Plain words, short sentences, no exclamation marks.

## Municipalities and schools

municipality-welcome = جيد أنكم تتواصلون معنا. أسأل بعض الأسئلة القصيرة. بعدها يعرف الفريق ما تحتاجون إليه.

municipality-role = ما هو دوركم؟
    .policy = سياسات
    .enforcement = رقابة أو تنفيذ
    .teacher = تدريس أو إرشاد الصف
    .school_care = رعاية في المدرسة
    .youth_work = عمل مع الشباب
    .management = إدارة أو مجلس
    .other = شيء آخر

municipality-subject = عن أي شيء الأمر؟
    .policy = نصيحة في السياسات والقواعد
    .figures = أرقام وإحصاءات
    .training = تدريب للعاملين
    .lesson = درس من 90 دقيقة
    .girls_talk = Girls’ Talk، مجموعة للبنات
    .make_a_move = Make a Move، مجموعة للأولاد
    .case = قلق على شخص معين

municipality-about = ما هو سؤالكم؟
    .hint = تكفي بضع جمل. لا حاجة إلى أسماء.

municipality-lesson = الدرس مدته 90 دقيقة. يأتي مدربان.

municipality-girls_talk = Girls’ Talk مجموعة من تسعة لقاءات. هي للبنات من عمر 14 إلى 21 سنة تقريبا.

municipality-make_a_move = Make a Move مجموعة للأولاد.

municipality-pupils = أين هؤلاء الشباب؟
    .primary = مدرسة ابتدائية
    .practical = تعليم عملي (praktijkonderwijs)
    .secondary = مدرسة ثانوية (vmbo, havo, vwo)
    .mbo = تعليم مهني (mbo)
    .special = تعليم خاص
    .care = رعاية الشباب أو العمل معهم
    .other = مكان آخر
