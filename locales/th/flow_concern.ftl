# The questions. Plain words, short sentences, no exclamation marks.

## Worried about somebody (read by neighbours, friends and colleagues)

concern-welcome =
    ดีแล้วที่คุณบอกเรื่องนี้ ไม่ต้องแน่ใจก็ได้

    ไม่ต้องมีชื่อและที่อยู่

concern-safe_now = ตอนนี้คนนี้ปลอดภัยไหม
    .safe = ปลอดภัย เท่าที่รู้
    .unsafe = ไม่ปลอดภัย ตอนนี้มีอันตราย
    .missing = เป็นเรื่องเด็กที่หายไป
    .unknown = ไม่รู้

concern-saw = เกิดอะไรขึ้น
    .hint = คุณเห็นหรือได้ยินอะไร เขียนไม่กี่ประโยคก็พอ ไม่ต้องมีชื่อ

concern-signals = ข้อไหนตรงกับเรื่องนี้
    .hint = เลือกได้หลายข้อ ข้ามก็ได้
    .forced = ถูกบังคับ หรือออกไปไม่ได้
    .injuries = มีแผลหรือรอยช้ำ
    .fear = หวาดกลัว
    .control = มีคนอื่นตัดสินใจหรือคอยเฝ้าทุกอย่าง
    .money = ต้องส่งเงินให้คนอื่นหรือมีหนี้
    .gifts = อยู่ ๆ ก็มีของแพงหรือเงินมาก
    .online = มีเรื่องกับรูป วิดีโอ หรือข้อความ
    .new_contacts = มีคนรู้จักใหม่ที่น่าเป็นห่วง
    .away = หายไปบ่อย ขาดเรียนหรือขาดงาน
    .crime = ขโมย รับส่งของ หรือให้ยืมบัตรธนาคาร
    .other = อื่น ๆ

concern-place = เรื่องนี้เกิดในเทศบาล (gemeente) ไหน
    .hint = แค่เทศบาลก็พอ ไม่ต้องมีที่อยู่
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = เทศบาลอื่นใกล้ Rotterdam
    .near_dordrecht = เทศบาลอื่นใกล้ Dordrecht
    .outside = นอกเขตนี้

concern-near_rotterdam = เทศบาลไหนใกล้ Rotterdam
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

concern-near_dordrecht = เทศบาลไหนใกล้ Dordrecht
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

concern-outside = ทีมนี้ทำงานในเขตรอบ Rotterdam และ Dordrecht ทีมช่วยหาให้ว่าใครช่วยได้ในเขตอื่น

concern-age = คนนี้อายุประมาณเท่าไหร่
    .under_12 = ไม่ถึง 12 ปี
    .a12_15 = 12 ถึง 15 ปี
    .a16_17 = 16 หรือ 17 ปี
    .a18_20 = 18 ถึง 20 ปี
    .a21_26 = 21 ถึง 26 ปี
    .a27_plus = 27 ปีขึ้นไป
    .unknown = ไม่รู้

concern-since = คุณเป็นห่วงมาตั้งแต่เมื่อไหร่
    .days = ไม่กี่วัน
    .weeks = ไม่กี่สัปดาห์
    .months = ไม่กี่เดือน
    .longer = นานกว่านั้น
    .unknown = ไม่รู้

concern-need = ตอนนี้อะไรจะช่วยได้
    .hint = การขอคำปรึกษายังไม่ใช่การแจ้งเรื่อง
    .advice = ขอคำปรึกษา: คุยกันก่อน
    .report = แจ้งเรื่อง
    .support = ความช่วยเหลือสำหรับคนนี้
    .unknown = ยังไม่รู้

concern-follow_up = ทีมถามคุณเพิ่มได้ไหม
    .more = ได้
    .no_more = ไม่ดีกว่า
