# The questions. Plain words, short sentences, no exclamation marks.

## What helps but is not needed

more-confirm = นี่คือคำถามสุดท้ายที่จำเป็น แบบนี้ใช้ได้ไหม
    .hint = ถ้าก่อนหน้านี้มีอะไรส่งต่อไปแล้ว ทีมได้รับสิ่งนั้นแล้ว
    .send = ได้ ส่งให้ทีม
    .more = ขอตอบคำถามที่ข้ามได้ก่อน
    .change = ยัง กลับไปคำถามก่อนหน้า

more-municipality = เกี่ยวกับเทศบาล (gemeente) ไหน
    .hint = แค่เทศบาลก็พอ ไม่ต้องมีที่อยู่
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = เทศบาลอื่นใกล้ Rotterdam
    .near_dordrecht = เทศบาลอื่นใกล้ Dordrecht
    .outside = นอกเขตนี้

more-near_rotterdam = เทศบาลไหนใกล้ Rotterdam
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

more-near_dordrecht = เทศบาลไหนใกล้ Dordrecht
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

more-outside = ทีมนี้ทำงานในเขตรอบ Rotterdam และ Dordrecht ทีมช่วยหาให้ว่าใครช่วยได้ในเขตอื่น

more-school = ลูกของคุณเรียนโรงเรียนแบบไหน
    .hint = ไม่ต้องมีชื่อโรงเรียน
    .primary = ประถมศึกษา
    .practical = สายปฏิบัติ (praktijkonderwijs)
    .secondary = มัธยมศึกษา (vmbo, havo หรือ vwo)
    .mbo = อาชีวศึกษา (mbo)
    .special = การศึกษาพิเศษ
    .none = ลูกไม่ได้ไปโรงเรียน
    .other = อื่น ๆ

more-organisation = คุณทำงานในองค์กรแบบไหน
    .education = การศึกษา
    .health = สาธารณสุข
    .social = งานสังคมสงเคราะห์หรือทีมชุมชน
    .youth_care = งานดูแลเด็กและวัยรุ่น
    .shelter = ที่พักพิง
    .justice = ตำรวจหรือกระบวนการยุติธรรม
    .municipality = เทศบาล
    .other = อื่น ๆ

more-form = ดูเหมือนเป็นเรื่องอะไร
    .hint = ไม่ต้องแน่ใจก็ได้
    .sex = ถูกบังคับเรื่องเพศหรือบริการทางเพศ
    .work = ถูกบังคับทำงานอื่น
    .crime = ถูกบังคับให้ทำผิด
    .images = รูป วิดีโอ หรือการติดต่อออนไลน์
    .other = อื่น ๆ
    .unknown = ไม่รู้

more-budget = มีงบประมาณแล้วหรือยัง
    .there_is = มีแล้ว
    .not_yet = ยังไม่มี
    .unknown = ไม่รู้

more-age = คุณอายุเท่าไหร่
    .hint = ไม่จำเป็นต้องตอบ ถ้าคุณอายุไม่ถึง 18 ปี ทีมสำหรับเด็กและวัยรุ่นจะช่วยคุณ
    .under_18 = ไม่ถึง 18 ปี
    .a18_20 = 18, 19 หรือ 20 ปี
    .a21_26 = 21 ถึง 26 ปี
    .a27_plus = 27 ปีขึ้นไป
    .rather_not = ไม่อยากบอก

more-younger = ทีมสำหรับเด็กและวัยรุ่นจะช่วยคุณต่อ คุณไม่ต้องเล่าซ้ำ

more-gender = คุณเป็นผู้หญิง ผู้ชาย หรืออื่น ๆ
    .woman = ผู้หญิง
    .man = ผู้ชาย
    .other = อื่น ๆ
    .rather_not = ไม่อยากบอก

more-work_form = คุณทำงานแบบไหนมากที่สุด
    .escort = รับงานนอกสถานที่ (escort)
    .window = นั่งตู้กระจก
    .club = ในคลับหรือบ้านรับแขก (privéhuis)
    .home = ที่บ้าน
    .webcam = เว็บแคม
    .stripper = เต้นเปลื้องผ้า
    .care = กับคนพิการ
    .other = อื่น ๆ
