# The questions. Plain words, short sentences, no exclamation marks.

## Contact at work

work_contact-contact = على أي رقم أو بريد إلكتروني للعمل يصل إليكم الفريق؟
    .hint = هذا ليس واجبا. الفريق يجيب هنا أيضا.

work_contact-call_times = متى يكون الوصول إليكم أسهل؟
    .hint = يمكن اختيار أكثر من جواب.
    .monday = الاثنين
    .tuesday = الثلاثاء
    .wednesday = الأربعاء
    .thursday = الخميس
    .friday = الجمعة
    .morning = في الصباح
    .afternoon = بعد الظهر
