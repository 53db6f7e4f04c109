# Help lines: what the person sees. The facts and how certain they are stand in help_lines.json.
# A coordinator verifies each on the desk. Until then it says that this has not been done yet.

line-112 = 112
    .what = มีคนเสี่ยงอันตรายถึงชีวิต แอป 112NL ให้คุณพิมพ์คุยได้ เจ้าหน้าที่จะเห็นว่าคุณอยู่ที่ไหน
    .contact = 112
    .hours = ทั้งกลางวันและกลางคืน
    .languages = ภาษาดัตช์ ภาษาอังกฤษ ในแอปมีภาษามากกว่านี้

line-police = ตำรวจ ถ้าไม่ด่วน
    .what = แจ้งเรื่อง มีคนหาย หรือคุยกับทีมตำรวจเรื่องการค้ามนุษย์หรือความผิดทางเพศ
    .contact = 0900-8844
    .hours = ทั้งกลางวันและกลางคืน
    .languages = ภาษาดัตช์ ภาษาอังกฤษ

line-veilig-thuis = Veilig Thuis (ปลอดภัยในบ้าน)
    .what = ความรุนแรงในบ้าน หรือเด็กที่ไม่ปลอดภัย ขอคำปรึกษาหรือแจ้งเรื่องได้
    .contact = 0800-2000 หรือแชตที่ veiligthuis.nl
    .hours = โทรศัพท์: ทั้งกลางวันและกลางคืน โทรฟรี แชต: ส่วนใหญ่วันทำการ 9 ถึง 17 นาฬิกา แจ้งเรื่องในแชตไม่ได้
    .languages = ภาษาดัตช์ ทางโทรศัพท์มีล่ามได้

line-113 = 113 Zelfmoordpreventie (ป้องกันการฆ่าตัวตาย)
    .what = ถ้าคุณไม่อยากมีชีวิตอยู่แล้ว หรือเป็นห่วงคนอื่น
    .contact = 113 หรือ 0800-0113 หรือ 113.nl
    .hours = ทั้งกลางวันและกลางคืน โทรฟรีทั้งสองเบอร์
    .languages = ภาษาดัตช์ ภาษาอังกฤษเล็กน้อย

line-csg = Centrum Seksueel Geweld (ศูนย์ช่วยเหลือเมื่อถูกทำร้ายทางเพศ)
    .what = หลังมีเพศสัมพันธ์โดยไม่เต็มใจ ช่วง 7 วันแรกสำคัญมาก ถ้าต้องการความช่วยเหลือทางการแพทย์ ดีที่สุดภายใน 72 ชั่วโมง
    .contact = 0800-0188 หรือ centrumseksueelgeweld.nl
    .hours = ทั้งกลางวันและกลางคืน
    .languages = ภาษาดัตช์ ภาษาอังกฤษ

line-comensha = CoMensha
    .what = การค้ามนุษย์: คำถาม ที่ปลอดภัย การลงทะเบียน ทั่วเนเธอร์แลนด์
    .contact = 033-448 11 86 หรือ info@comensha.nl
    .hours = วันทำการ 9 ถึง 17 นาฬิกา
    .languages = ภาษาดัตช์ ภาษาอังกฤษ

line-essm = Humanitas PMW และ ESSM
    .what = องค์กรของเราเอง สำหรับการประสานงานการดูแล
    .contact = 010-236 52 12
    .hours = ยังไม่รู้
    .languages = ยังไม่รู้

line-fier = Chat met Fier
    .what = แชตได้โดยไม่ต้องบอกชื่อ เรื่องความรุนแรงและการบังคับ
    .contact = chatmetfier.nl
    .hours = ตอนเย็นและกลางคืน เวลายังไม่แน่นอน
    .languages = ภาษาดัตช์

line-helpwanted = Helpwanted
    .what = มีคนขู่ด้วยรูปหรือวิดีโอ หรือมันอยู่บนอินเทอร์เน็ตแล้ว สำหรับทุกวัย
    .contact = 020-261 52 75 หรือ helpwanted.nl
    .hours = ยังไม่รู้
    .languages = ภาษาดัตช์ ภาษาอังกฤษ ภาษาอื่นใช้โปรแกรมแปล

line-kindertelefoon = Kindertelefoon (สายสำหรับเด็ก)
    .what = คุยหรือแชต ถ้าคุณอายุ 8 ถึง 18 ปี
    .contact = 0800-0432 หรือ kindertelefoon.nl
    .hours = ทุกวัน 11 ถึง 21 นาฬิกา
    .languages = ภาษาดัตช์

line-slachtofferhulp = Slachtofferhulp (องค์กรช่วยเหลือผู้เสียหายของเนเธอร์แลนด์)
    .what = ความช่วยเหลือหลังเกิดอาชญากรรม: เรื่องกฎ เรื่องจดหมาย และผลที่มันมีต่อคุณ
    .contact = 0900-0101 หรือ slachtofferhulp.nl
    .hours = วันทำการ 8 ถึง 20 นาฬิกา วันเสาร์ 10 ถึง 17 นาฬิกา
    .languages = ภาษาดัตช์ ภาษาอังกฤษ

line-meld-misdaad = Meld Misdaad Anoniem (แจ้งเรื่องอาชญากรรมแบบไม่บอกชื่อ)
    .what = บอกเรื่องอาชญากรรมโดยไม่ต้องบอกชื่อ ที่นั่นไม่มีความช่วยเหลือให้
    .contact = 0800-7000 หรือ meldmisdaadanoniem.nl
    .hours = ทุกวัน
    .languages = ภาษาดัตช์ ภาษาอังกฤษ

line-fairwork = FairWork
    .what = ถูกเอาเปรียบหรือทำร้ายในการทำงาน สำหรับคนจากประเทศอื่น
    .contact = 020-760 08 09 หรือ fairwork.nu
    .hours = วันทำการ
    .languages = 12 ภาษา โดยอาสาสมัคร (2019)

line-arbeidsinspectie = Nederlandse Arbeidsinspectie (หน่วยตรวจแรงงาน)
    .what = แจ้งเรื่องถูกเอาเปรียบหรือทำร้ายในการทำงาน
    .contact = 0800-5151 หรือ nlarbeidsinspectie.nl
    .hours = วันทำการ
    .languages = ภาษาดัตช์ ภาษาอังกฤษ ภาษาโปแลนด์ ภาษาโรมาเนีย ภาษาบัลแกเรีย

line-proud = PROUD
    .what = สหภาพของพนักงานบริการทางเพศ
    .contact = wijzijnproud.nl
    .hours = ไม่มีเวลาแน่นอน
    .languages = ภาษาดัตช์ ภาษาอังกฤษ

line-ugly-mugs = Ugly Mugs NL
    .what = เตือนเรื่องลูกค้าที่ใช้ความรุนแรง หรือเช็กลูกค้า ช่วยเรื่องแจ้งความกับตำรวจ
    .contact = uglymugs.nl
    .hours = ออนไลน์
    .languages = หลายภาษา

line-soa-aids = Soa Aids Nederland
    .what = ข้อมูลเรื่องโรคติดต่อทางเพศและการตรวจ
    .contact = soaaids.nl
    .hours = วันทำการ
    .languages = หลายภาษา

line-ggd = GGD ศูนย์สุขภาพทางเพศ Rotterdam-Rijnmond
    .what = ตรวจโรคติดต่อทางเพศ สำหรับพนักงานบริการทางเพศ ฟรีและไม่ต้องบอกชื่อ
    .contact = ggdrotterdamrijnmond.nl
    .hours = วันทำการ
    .languages = ภาษาดัตช์ ภาษาอังกฤษ มีล่ามได้

line-juridisch-loket = Juridisch Loket (จุดให้คำปรึกษากฎหมาย)
    .what = คำแนะนำเบื้องต้นเรื่องกฎและสิทธิ ฟรี
    .contact = 0800-8020 หรือ juridischloket.nl
    .hours = วันทำการ 9 ถึง 17 นาฬิกา
    .languages = ภาษาดัตช์ ภาษาอังกฤษเล็กน้อย

line-arosa = Arosa
    .what = ที่พักพิงสำหรับผู้หญิงใน Rotterdam และ Dordrecht ติดต่อผ่าน Veilig Thuis
    .contact = 0800-2000
    .hours = ทั้งกลางวันและกลางคืน ผ่าน Veilig Thuis
    .languages = ภาษาดัตช์

line-vertrouwenspersoon = ที่ปรึกษาที่ไว้ใจได้สำหรับพนักงานบริการทางเพศ Rotterdam
    .what = คนของเทศบาลที่คุณคุยเป็นความลับได้ เรายังไม่แน่ใจว่าตอนนี้ยังมีอยู่ไหม
    .contact = rotterdam.nl
    .hours = ยังไม่รู้
    .languages = ยังไม่รู้

line-elsewhere = การประสานงานการดูแลในเขตอื่น
    .what = เดนฮาก: SHOP 070-361 47 47 อัมสเตอร์ดัม: HVO และ ACM ไอนด์โฮเวน: Lumens 040-219 33 88 อูเทรกต์และเกลเดอร์ลันด์: Moviera 088-374 47 44
    .contact = wegwijzermensenhandel.nl
    .hours = วันทำการ
    .languages = ภาษาดัตช์ ภาษาอังกฤษ

line-sense = Sense
    .what = คำถามเรื่องเพศ จนถึงอายุ 25 ปี
    .contact = sense.info
    .hours = แชตเปิดในเวลาที่เปลี่ยนไปเรื่อย ๆ
    .languages = ภาษาดัตช์

line-stop-it-now = Stop it Now
    .what = ถ้าคุณกังวลกับความคิดของตัวเองที่มีต่อเด็กหรือวัยรุ่น
    .contact = 0800-2666436 หรือ stopitnow.nl
    .hours = ในเวลาที่กำหนด
    .languages = ภาษาดัตช์

line-luisterlijn = De Luisterlijn (สายรับฟัง)
    .what = มีคนให้คุยด้วย
    .contact = 088-0767 000 หรือ deluisterlijn.nl
    .hours = ทั้งกลางวันและกลางคืน
    .languages = ภาษาดัตช์

line-schadefonds = Schadefonds Geweldsmisdrijven (กองทุนชดเชยสำหรับอาชญากรรมรุนแรง)
    .what = ขอเงินเพราะได้รับอันตรายจากความรุนแรง
    .contact = schadefonds.nl
    .hours = วันทำการ
    .languages = ภาษาดัตช์ ภาษาอังกฤษ

line-undocumented = Dokters van de Wereld, ROS และ Pauluskerk Rotterdam
    .what = สำหรับคนที่ไม่มีเอกสาร: สุขภาพ สิทธิ ที่นอน
    .contact = ค้นหาด้วยชื่อขององค์กร
    .hours = ยังไม่รู้
    .languages = หลายภาษา

line-opora = Opora
    .what = ช่วยคนจากยูเครนในเนเธอร์แลนด์
    .contact = opora.nu
    .hours = ยังไม่รู้
    .languages = ภาษายูเครน ภาษารัสเซีย ภาษาอังกฤษ

line-nidos = Nidos
    .what = ผู้ปกครองของเด็กและวัยรุ่นที่อยู่ในเนเธอร์แลนด์คนเดียว
    .contact = nidos.nl
    .hours = ติดต่อได้ทั้งกลางวันและกลางคืน
    .languages = ภาษาดัตช์ ภาษาอังกฤษ

## The public page

web-lines-title = สายช่วยเหลือ

web-lines-what =
    นี่คือที่อื่น ๆ ที่คุณขอความช่วยเหลือได้ ตอนนี้มีอันตรายไหม ถ้าใช่ โทร 112

    แต่ละสายบอกว่าเราตรวจสอบเมื่อไหร่ ถ้าเขียนว่า “ยังไม่ได้ตรวจสอบ” อาจมีอะไรเปลี่ยนไปแล้ว

web-lines-link = สายช่วยเหลือ

web-lines-more = สายช่วยเหลือทั้งหมด

web-lines-contact = ติดต่อ

web-lines-hours = เมื่อไหร่

web-lines-languages = ภาษา

web-lines-new = ยังไม่ได้ตรวจสอบ

web-lines-old = ตรวจสอบนานแล้ว: { $day }

web-lines-fresh = ตรวจสอบแล้ว: { $day }

web-lines-region-title = คุณอยู่หรือทำงานที่อื่นไหม

web-lines-region =
    เราทำงานใน { $count } เทศบาล ถ้าคุณอยู่ที่อื่น คุณถามเราได้เสมอ แล้วคนในทีมจะดูว่าใครช่วยได้ใกล้คุณ

    ถ้าเป็นเรื่องการค้ามนุษย์ คุณโทรหา CoMensha ได้จากทุกที่ในเนเธอร์แลนด์: 033-448 11 86

    ความรุนแรงในบ้าน หรือเด็กที่ไม่ปลอดภัย: Veilig Thuis 0800-2000 เบอร์นี้เหมือนกันทุกที่

    เรื่องเงิน ที่อยู่อาศัย และการดูแล คุณถามเทศบาลของคุณเองได้

web-lines-towns = เทศบาลที่เราทำงาน

## The desk

desk-resources = สายช่วยเหลือ

desk-resources-text = ทุกคนเห็นสายเหล่านี้ในเว็บแชต ที่หน้า สายช่วยเหลือ 112 อยู่บนสุดเสมอ

desk-resources-means = ตรวจสอบแล้วหมายความว่า วันนี้คุณโทรเองหรือดูเว็บขององค์กรนั้นเองแล้ว และชื่อ เบอร์ เวลา และภาษาถูกต้อง ตอนนั้นเท่านั้นจึงกดปุ่ม ชื่อของคุณและวันที่จะถูกเก็บ หลังจาก { $days } วันเราจะถามอีก

desk-resources-wrong = มีอะไรผิดไหม ถ้ามี อย่ากดปุ่มและบอกผู้ดูแลระบบ รายการนี้เป็นของโปรแกรม

desk-resources-todo = ต้องตรวจสอบ ({ $count })

desk-resources-done = ตรวจสอบแล้ว ({ $count })

desk-resources-none = ตรวจสอบทุกอย่างแล้ว

desk-resources-new = ยังไม่ได้ตรวจสอบ

desk-resources-old = ตรวจสอบนานแล้ว

desk-resources-by = ตรวจสอบเมื่อ { $day } โดย { $name }

desk-resources-staff-only = สำหรับเพื่อนร่วมงานเท่านั้น

desk-resources-source = ข้อมูลนี้มาจากไหน:

desk-resources-do = วันนี้ตรวจสอบแล้ว ถูกต้อง

desk-refused-resource-gone = สายนี้เปลี่ยนไปหรือไม่มีแล้ว ดูรายการอีกครั้ง
