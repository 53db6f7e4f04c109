# Canned replies on the desk. Short, no exclamation marks.

## Choosing one in a conversation

desk-canned = เลือกคำตอบสำเร็จ
desk-canned-hint = ข้อความจะถูกใส่ในคำตอบของคุณ เป็นภาษาของคนนั้น: { $language } อ่านให้จบแล้วแก้ ยังไม่มีอะไรถูกส่ง
desk-canned-find = ค้นหา
desk-canned-none = ไม่มีคำตอบสำเร็จที่ตรงกับเรื่องนี้
desk-canned-in = มีแค่ใน: { $language }
desk-notice-canned-other = คำตอบนี้ยังไม่มีในภาษาของคนนั้น ({ $language }) ด้านล่างเป็นข้อความในภาษา: { $spoken }
desk-notice-canned-gone = คำตอบสำเร็จนี้ไม่มีแล้ว ยังไม่มีอะไรเปลี่ยน

## Managing them

desk-replies = คำตอบ
desk-replies-all = คำตอบสำเร็จ
desk-replies-text = ในการคุยคุณเลือกหนึ่งคำตอบ: ข้อความจะถูกใส่ในคำตอบของคุณ เป็นภาษาของคนนั้น ผู้ประสานงานแก้ได้
desk-replies-new = คำตอบใหม่
desk-replies-rule = อย่าใส่เรื่องของคนใดคนหนึ่งที่นี่: ไม่ใส่ชื่อ ไม่ใส่สถานที่ และไม่ใส่คำจากการคุย เขียนสั้นและง่าย และอย่าสัญญาสิ่งที่ไม่แน่นอน
desk-replies-language = ภาษา
desk-replies-title = ชื่อเรื่อง
desk-replies-title-hint = เพื่อนร่วมงานเลือกคำตอบจากชื่อเรื่อง คนนั้นไม่เห็นชื่อเรื่อง
desk-replies-words = ข้อความถึงคนนั้น
desk-replies-words-hint = ไม่เกิน { $limit } ตัวอักษร
desk-replies-look = ดูตัวอย่าง
desk-replies-look-title = ในคำตอบจะเป็นแบบนี้
desk-replies-change-more = แก้ต่อ
desk-replies-avoided = มีคำว่า “{ $word }” เราไม่อยากใช้คำนี้ แต่คุณยังบันทึกได้
desk-replies-change = แก้
desk-replies-write = เขียน
desk-replies-reset = คืนค่าเดิม
desk-replies-remove = ลบ
desk-replies-missing = ไม่มีใน: { $language }
desk-replies-changed = แก้แล้วใน: { $language }
desk-replies-edited = แก้เมื่อ: { $when }
desk-replies-now-in = ข้อความตอนนี้ ในภาษา: { $language }
desk-replies-fault-empty = ใส่ชื่อเรื่องและข้อความ
desk-replies-fault-title-too-long = ชื่อเรื่องยาวเกินไป ใส่ได้ { $most } ตัวอักษร
desk-replies-fault-too-long = ข้อความของคุณยาวเกินไป: ใส่ได้ { $limit } ตัวอักษร ของคุณมี { $length } ข้อความยังอยู่
desk-replies-fault-cut = ข้อความของคุณยาวเกินไปมาก และมาไม่ครบ ไม่มีอะไรถูกบันทึก
desk-replies-fault-changed = ระหว่างนี้เพื่อนร่วมงานแก้คำตอบนี้แล้ว ข้อความของคุณอยู่ด้านล่างและยังไม่ได้บันทึก ข้อความตอนนี้อยู่ใต้ลงไปอีก ถ้าคุณไปต่อ ข้อความของคุณจะแทนที่
desk-replies-reset-sure = คืนค่าเดิม “{ $title }” ({ $language }) ไหม
desk-replies-reset-text = ข้อความขององค์กรคุณเองจะถูกลบ ข้อความที่มากับโปรแกรมจะกลับมา สิ่งที่ส่งไปแล้วไม่เปลี่ยน
desk-replies-reset-do = ใช่ คืนค่าเดิม
desk-replies-remove-sure = ลบ “{ $title }” ({ $language }) ไหม
desk-replies-remove-text = ข้อความนี้จะถูกลบและเลือกไม่ได้อีก สิ่งที่ส่งไปแล้วไม่เปลี่ยน
desk-replies-remove-do = ใช่ ลบ
desk-refused-reply-gone = คำตอบนี้ไม่มีแล้ว ยังไม่มีอะไรเปลี่ยน

reply-group-start = เริ่มต้น
reply-group-safety = ความปลอดภัย
reply-group-meeting = การคุยและการพบกัน
reply-group-secrecy = ความลับ รหัส และการลบ
reply-group-topics = หัวข้อ
reply-group-others = เป็นห่วงคนอื่น เด็กและวัยรุ่น คนทำงาน
reply-group-end = จบการคุย
reply-group-own = ขององค์กรเรา

## The knowledge base

web-info-link = ข้อมูล

web-info-title = ข้อมูล

web-info-what = หน้าสั้น ๆ เรื่องที่คนถามบ่อย อยากคุยกับคนในทีมมากกว่าไหม ทำได้จากทุกหน้า

web-info-search = คุณกำลังหาอะไร

web-info-search-do = ค้นหา

web-info-found = { $count ->
    [0] ไม่พบอะไร ลองคำอื่น หรือถามคนในทีม
   *[other] พบ { $count } หน้า
}

web-info-topics = หัวข้อทั้งหมด

web-info-updated = ปรับปรุงเมื่อ { $day }

web-info-draft = ยังไม่มีคนที่รู้เรื่องนี้ตรวจข้อความนี้

web-info-sources = ที่มา:

web-info-enough = เท่านี้พอไหม หรืออยากคุยกับคนในทีม

web-info-person = ถามคนในทีม

web-info-more = พอแล้ว ไปดูหัวข้อทั้งหมด
