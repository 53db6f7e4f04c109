# The questions. Plain words, short sentences, no exclamation marks.

## Contact at work

work_contact-contact = ทีมติดต่อคุณที่เบอร์หรืออีเมลที่ทำงานไหนได้
    .hint = ไม่จำเป็นต้องตอบ ทีมตอบที่นี่ด้วย

work_contact-call_times = ติดต่อคุณตอนไหนสะดวกที่สุด
    .hint = เลือกได้หลายข้อ
    .monday = วันจันทร์
    .tuesday = วันอังคาร
    .wednesday = วันพุธ
    .thursday = วันพฤหัสบดี
    .friday = วันศุกร์
    .morning = ตอนเช้า
    .afternoon = ตอนบ่าย
