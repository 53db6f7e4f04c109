# The questions. Plain words, short sentences, no exclamation marks.

## Municipalities and schools

municipality-welcome = ดีแล้วที่คุณติดต่อมา มีคำถามสั้น ๆ ไม่กี่ข้อ แล้วทีมจะรู้ว่าคุณต้องการอะไร

municipality-role = คุณทำหน้าที่อะไร
    .policy = นโยบาย
    .enforcement = กำกับดูแลหรือบังคับใช้กฎ
    .teacher = ครูหรือครูประจำชั้น
    .school_care = งานดูแลนักเรียนในโรงเรียน
    .youth_work = งานเยาวชน
    .management = ผู้บริหารหรือคณะกรรมการ
    .other = อื่น ๆ

municipality-subject = เกี่ยวกับเรื่องอะไร
    .policy = คำแนะนำเรื่องนโยบายและกฎ
    .figures = ตัวเลข
    .training = อบรมสำหรับคนทำงานวิชาชีพ
    .lesson = บทเรียน 90 นาที
    .girls_talk = Girls’ Talk กลุ่มสำหรับเด็กผู้หญิง
    .make_a_move = Make a Move กลุ่มสำหรับเด็กผู้ชาย
    .case = เป็นห่วงคนคนหนึ่ง

municipality-about = คำถามของคุณคืออะไร
    .hint = เขียนไม่กี่ประโยคก็พอ ไม่ต้องมีชื่อ

municipality-lesson = บทเรียนใช้เวลา 90 นาที มีผู้สอนมาสองคน

municipality-girls_talk = Girls’ Talk เป็นกลุ่มที่พบกันเก้าครั้ง สำหรับเด็กผู้หญิงอายุประมาณ 14 ถึง 21 ปี

municipality-make_a_move = Make a Move เป็นกลุ่มสำหรับเด็กผู้ชาย

municipality-pupils = เด็กและวัยรุ่นอยู่ที่ไหน
    .primary = ประถมศึกษา
    .practical = สายปฏิบัติ (praktijkonderwijs)
    .secondary = มัธยมศึกษา (vmbo, havo หรือ vwo)
    .mbo = อาชีวศึกษา (mbo)
    .special = การศึกษาพิเศษ
    .care = งานดูแลเด็กหรืองานเยาวชน
    .other = ที่อื่น
