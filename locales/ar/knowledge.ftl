# Canned replies on the desk. Short, no exclamation marks.

## Choosing one in a conversation

desk-canned = اختيار جواب جاهز
desk-canned-hint = يوضع النص في جوابكم، بلغة الشخص: { $language }. الرجاء قراءته وتعديله. لا يرسل شيء.
desk-canned-find = بحث
desk-canned-none = لا يوجد جواب جاهز يناسب هذا.
desk-canned-in = فقط بهذه اللغة: { $language }
desk-notice-canned-other = هذا الجواب غير موجود بعد بلغة الشخص ({ $language }). في الأسفل النص بهذه اللغة: { $spoken }.
desk-notice-canned-gone = هذا الجواب الجاهز لم يعد موجودا. لم يتغير شيء.

## Managing them

desk-replies = أجوبة
desk-replies-all = أجوبة جاهزة
desk-replies-text = في المحادثة تختارون واحدا: عندها يوضع النص في جوابكم، بلغة الشخص. يمكن للمنسقين تعديلها.
desk-replies-new = جواب جديد
desk-replies-rule = الرجاء عدم وضع أي شيء عن شخص هنا: لا أسماء ولا أماكن ولا كلمات من محادثة. الكتابة قصيرة وبسيطة، وبلا وعد غير أكيد.
desk-replies-language = اللغة
desk-replies-title = العنوان
desk-replies-title-hint = به يختار الزملاء الجواب. الشخص لا يرى العنوان.
desk-replies-words = النص للشخص
desk-replies-words-hint = الحد: { $limit } من الحروف.
desk-replies-look = معاينة
desk-replies-look-title = هكذا سيظهر في الجواب
desk-replies-change-more = تعديل آخر
desk-replies-avoided = فيه «{ $word }». نفضل عدم استعمال هذه الكلمة. يمكنكم الحفظ مع ذلك.
desk-replies-change = تعديل
desk-replies-write = كتابة
desk-replies-reset = إعادة
desk-replies-remove = حذف
desk-replies-missing = غير موجود بـ: { $language }
desk-replies-changed = معدل بـ: { $language }
desk-replies-edited = تعديل: { $when }
desk-replies-now-in = المكتوب الآن، بـ: { $language }
desk-replies-fault-empty = الرجاء كتابة عنوان ونص.
desk-replies-fault-title-too-long = العنوان طويل جدا. الحد: { $most } من الحروف.
desk-replies-fault-too-long = النص طويل جدا: الحد { $limit } من الحروف، وفي نصكم { $length }. ما زال موجودا.
desk-replies-fault-cut = النص طويل جدا جدا ولم يصل كاملا. لم يحفظ شيء.
desk-replies-fault-changed = عدل أحد الزملاء هذا الجواب في هذه الأثناء. نصكم في الأسفل ولم يحفظ بعد. وتحته المكتوب الآن. عند المتابعة يأخذ نصكم مكانه.
desk-replies-reset-sure = إعادة «{ $title }» ({ $language })؟
desk-replies-reset-text = يمسح نص منظمتكم. ويعود النص الذي يأتي مع البرنامج. ما تم إرساله لا يتغير.
desk-replies-reset-do = نعم، إعادة
desk-replies-remove-sure = حذف «{ $title }» ({ $language })؟
desk-replies-remove-text = يمسح هذا النص ولا يمكن اختياره بعد ذلك. ما تم إرساله لا يتغير.
desk-replies-remove-do = نعم، حذف
desk-refused-reply-gone = هذا الجواب لم يعد موجودا. لم يتغير شيء.

reply-group-start = البداية
reply-group-safety = الأمان
reply-group-meeting = الكلام واللقاء
reply-group-secrecy = السرية والرمز والمسح
reply-group-topics = المواضيع
reply-group-others = القلق على آخرين، الصغار، أصحاب المهن
reply-group-end = الختام
reply-group-own = من منظمتنا

## The knowledge base

web-info-link = معلومات

web-info-title = معلومات

web-info-what = صفحات قصيرة عن مواضيع يسأل عنها كثير من الناس. هل الأفضل لك إنسان؟ هذا ممكن في كل صفحة.

web-info-search = عن أي شيء البحث؟

web-info-search-do = بحث

web-info-found = { $count ->
    [zero] لم نجد شيئا. يمكنك تجربة كلمة أخرى، أو سؤال إنسان.
    [one] وجدنا صفحة واحدة
    [two] وجدنا صفحتين
    [few] وجدنا { $count } صفحات
    [many] وجدنا { $count } صفحة
   *[other] وجدنا { $count } صفحة
}

web-info-topics = كل المواضيع

web-info-updated = آخر تحديث: { $day }.

web-info-draft = لم يراجع هذا النص بعد أحد من أهل الخبرة.

web-info-sources = المصدر:

web-info-enough = هل كان هذا كافيا، أم الأفضل لك إنسان؟

web-info-person = سؤال إنسان

web-info-more = كان هذا كافيا. إلى كل المواضيع
