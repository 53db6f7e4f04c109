# The questions. Plain words, short sentences, no exclamation marks.

## A question

question-words = คำถามคืออะไร
    .hint = เขียนไม่กี่ประโยคก็พอ ไม่ต้องมีชื่อและที่อยู่

question-urgent = ด่วนไหม
    .danger = ด่วน ตอนนี้มีอันตราย
    .today = ด่วน ขอคำตอบวันนี้ถ้าได้
    .can_wait = ไม่ด่วน รอได้
