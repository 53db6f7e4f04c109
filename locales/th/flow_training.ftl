# The questions. Plain words, short sentences, no exclamation marks.

## Training for professionals

training-about = คุณมองหาการอบรมแบบไหน
    .recognise = การสังเกตการค้ามนุษย์
    .youth = การแสวงประโยชน์ทางเพศจากเด็กวัยรุ่น
    .shelter = อบรมสำหรับที่พักพิง
    .elearning = ต่อจาก e-learning ของ CCV
    .unknown = ยังไม่รู้

training-form = รูปแบบไหนเหมาะกับคุณ
    .hint = บางครั้งมีราคาที่ต่ำกว่า ทีมจะบอกว่าเมื่อไหร่
    .open = สมัครทั่วไป
    .in_company = ในองค์กรของเรา
    .after_report = ในองค์กรของเรา หลังแจ้งเรื่อง
    .unknown = ยังไม่รู้
