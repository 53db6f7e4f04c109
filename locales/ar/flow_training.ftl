# The questions. Plain words, short sentences, no exclamation marks.

## Training for professionals

training-about = عن أي تدريب تبحثون؟
    .recognise = التعرف على الاتجار بالبشر
    .youth = تدريب عن استغلال الشباب جنسيا
    .shelter = تدريب لأماكن الإيواء
    .elearning = تكملة للدرس الإلكتروني من CCV
    .unknown = لا أعرف بعد

training-form = أي شكل يناسبكم؟
    .hint = أحيانا يكون السعر أقل. الفريق يخبركم متى.
    .open = تسجيل مفتوح
    .in_company = في منظمتنا
    .after_report = في منظمتنا، بعد بلاغ
    .unknown = لا أعرف بعد
