# The questions. Plain words, short sentences, no exclamation marks.

## The last question

sending-confirm = นี่คือคำถามสุดท้าย แบบนี้ใช้ได้ไหม
    .hint = ถ้าก่อนหน้านี้มีอะไรส่งต่อไปแล้ว ทีมได้รับสิ่งนั้นแล้ว
    .send = ได้ ส่งให้ทีม
    .change = ยัง กลับไปคำถามก่อนหน้า
