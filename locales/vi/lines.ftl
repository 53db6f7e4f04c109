# Help lines: what the person sees. The facts and how certain they are stand in help_lines.json.
# A coordinator verifies each on the desk. Until then it says that this has not been done yet.

line-112 = 112
    .what = Tính mạng gặp nguy hiểm. Với ứng dụng 112NL bạn có thể nhắn tin. Khi đó tổng đài thấy bạn đang ở đâu.
    .contact = 112
    .hours = Cả ngày lẫn đêm
    .languages = Tiếng Hà Lan, tiếng Anh. Ứng dụng có nhiều ngôn ngữ hơn.

line-police = Cảnh sát, nếu không gấp
    .what = Báo một việc, có người mất tích, hoặc nói chuyện với đội về buôn người hay tội tình dục.
    .contact = 0900-8844
    .hours = Cả ngày lẫn đêm
    .languages = Tiếng Hà Lan, tiếng Anh

line-veilig-thuis = Veilig Thuis (An toàn ở nhà)
    .what = Bạo lực trong nhà, hoặc có trẻ em không an toàn. Để hỏi ý kiến và để báo tin.
    .contact = 0800-2000 hoặc chat tại veiligthuis.nl
    .hours = Điện thoại: cả ngày lẫn đêm, miễn phí. Chat: thường vào ngày làm việc từ 9 đến 17 giờ. Trong chat không báo tin được.
    .languages = Tiếng Hà Lan, qua điện thoại có thể có phiên dịch

line-113 = 113 Zelfmoordpreventie (phòng ngừa tự tử)
    .what = Nếu bạn không muốn sống nữa, hoặc lo cho người khác.
    .contact = 113 hoặc 0800-0113, hoặc 113.nl
    .hours = Cả ngày lẫn đêm. Cả hai số đều miễn phí.
    .languages = Tiếng Hà Lan, một ít tiếng Anh

line-csg = Centrum Seksueel Geweld (Trung tâm hỗ trợ khi bị bạo lực tình dục)
    .what = Sau khi có quan hệ tình dục trái với ý bạn. 7 ngày đầu rất quan trọng. Để được giúp về y tế, tốt nhất là trong vòng 72 giờ.
    .contact = 0800-0188 hoặc centrumseksueelgeweld.nl
    .hours = Cả ngày lẫn đêm
    .languages = Tiếng Hà Lan, tiếng Anh

line-comensha = CoMensha
    .what = Buôn người: câu hỏi, một nơi an toàn, ghi nhận. Cho cả nước Hà Lan.
    .contact = 033-448 11 86 hoặc info@comensha.nl
    .hours = Ngày làm việc từ 9 đến 17 giờ
    .languages = Tiếng Hà Lan, tiếng Anh

line-essm = Humanitas PMW và ESSM
    .what = Tổ chức của chúng tôi, về điều phối chăm sóc.
    .contact = 010-236 52 12
    .hours = Chưa biết
    .languages = Chưa biết

line-fier = Chat met Fier
    .what = Nhắn tin mà không cần tên, về bạo lực và ép buộc.
    .contact = chatmetfier.nl
    .hours = Buổi tối và ban đêm. Giờ giấc chưa chắc.
    .languages = Tiếng Hà Lan

line-helpwanted = Helpwanted
    .what = Có người đe dọa bằng ảnh hoặc video, hoặc chúng đã ở trên mạng. Cho mọi lứa tuổi.
    .contact = 020-261 52 75 hoặc helpwanted.nl
    .hours = Chưa biết
    .languages = Tiếng Hà Lan, tiếng Anh. Ngôn ngữ khác qua chương trình dịch.

line-kindertelefoon = Kindertelefoon (đường dây cho trẻ em)
    .what = Nói chuyện hoặc nhắn tin nếu bạn từ 8 đến 18 tuổi.
    .contact = 0800-0432 hoặc kindertelefoon.nl
    .hours = Mỗi ngày từ 11 đến 21 giờ
    .languages = Tiếng Hà Lan

line-slachtofferhulp = Slachtofferhulp (Hỗ trợ nạn nhân Hà Lan)
    .what = Giúp đỡ sau khi xảy ra một vụ phạm tội: về quy định, thư từ và những gì nó gây ra cho bạn.
    .contact = 0900-0101 hoặc slachtofferhulp.nl
    .hours = Ngày làm việc từ 8 đến 20 giờ, thứ bảy từ 10 đến 17 giờ
    .languages = Tiếng Hà Lan, tiếng Anh

line-meld-misdaad = Meld Misdaad Anoniem (báo tội phạm ẩn danh)
    .what = Kể về một vụ phạm tội mà không cần tên. Ở đó bạn không được giúp đỡ.
    .contact = 0800-7000 hoặc meldmisdaadanoniem.nl
    .hours = Mỗi ngày
    .languages = Tiếng Hà Lan, tiếng Anh

line-fairwork = FairWork
    .what = Bị lạm dụng trong công việc, cho người từ nước khác.
    .contact = 020-760 08 09 hoặc fairwork.nu
    .hours = Ngày làm việc
    .languages = 12 ngôn ngữ, do tình nguyện viên (2019)

line-arbeidsinspectie = Nederlandse Arbeidsinspectie (Thanh tra lao động)
    .what = Báo việc bị lạm dụng trong công việc.
    .contact = 0800-5151 hoặc nlarbeidsinspectie.nl
    .hours = Ngày làm việc
    .languages = Tiếng Hà Lan, tiếng Anh, tiếng Ba Lan, tiếng Romania, tiếng Bulgaria

line-proud = PROUD
    .what = Công đoàn của người lao động tình dục.
    .contact = wijzijnproud.nl
    .hours = Không có giờ cố định
    .languages = Tiếng Hà Lan, tiếng Anh

line-ugly-mugs = Ugly Mugs NL
    .what = Cảnh báo về khách bạo lực, hoặc kiểm tra một khách. Giúp trình báo với cảnh sát.
    .contact = uglymugs.nl
    .hours = Trên mạng
    .languages = Nhiều ngôn ngữ

line-soa-aids = Soa Aids Nederland
    .what = Thông tin về STI (bệnh lây qua đường tình dục) và xét nghiệm.
    .contact = soaaids.nl
    .hours = Ngày làm việc
    .languages = Nhiều ngôn ngữ

line-ggd = GGD, Trung tâm Sức khỏe Tình dục Rotterdam-Rijnmond
    .what = Xét nghiệm STI, cho người lao động tình dục thì miễn phí và không cần tên.
    .contact = ggdrotterdamrijnmond.nl
    .hours = Ngày làm việc
    .languages = Tiếng Hà Lan, tiếng Anh, có thể có phiên dịch

line-juridisch-loket = Juridisch Loket (văn phòng tư vấn pháp lý)
    .what = Lời khuyên đầu tiên về quy định và quyền, miễn phí.
    .contact = 0800-8020 hoặc juridischloket.nl
    .hours = Ngày làm việc từ 9 đến 17 giờ
    .languages = Tiếng Hà Lan, một ít tiếng Anh

line-arosa = Arosa
    .what = Nơi tạm trú cho phụ nữ ở Rotterdam và Dordrecht. Bạn đến đó qua Veilig Thuis.
    .contact = 0800-2000
    .hours = Cả ngày lẫn đêm, qua Veilig Thuis
    .languages = Tiếng Hà Lan

line-vertrouwenspersoon = Người tư vấn kín cho người lao động tình dục, Rotterdam
    .what = Một người của chính quyền thành phố mà bạn có thể nói chuyện riêng tư. Chúng tôi chưa chắc bây giờ còn hay không.
    .contact = rotterdam.nl
    .hours = Chưa biết
    .languages = Chưa biết

line-elsewhere = Điều phối chăm sóc ở các vùng khác
    .what = Den Haag: SHOP, 070-361 47 47. Amsterdam: HVO và ACM. Eindhoven: Lumens, 040-219 33 88. Utrecht và Gelderland: Moviera, 088-374 47 44.
    .contact = wegwijzermensenhandel.nl
    .hours = Ngày làm việc
    .languages = Tiếng Hà Lan, tiếng Anh

line-sense = Sense
    .what = Câu hỏi về tình dục, cho đến 25 tuổi.
    .contact = sense.info
    .hours = Chat mở vào giờ thay đổi
    .languages = Tiếng Hà Lan

line-stop-it-now = Stop it Now
    .what = Nếu bạn lo về những ý nghĩ của chính mình đối với trẻ em hoặc người trẻ.
    .contact = 0800-2666436 hoặc stopitnow.nl
    .hours = Vào giờ cố định
    .languages = Tiếng Hà Lan

line-luisterlijn = De Luisterlijn (đường dây lắng nghe)
    .what = Có người để nói chuyện.
    .contact = 088-0767 000 hoặc deluisterlijn.nl
    .hours = Cả ngày lẫn đêm
    .languages = Tiếng Hà Lan

line-schadefonds = Schadefonds Geweldsmisdrijven (quỹ bồi thường tội phạm bạo lực)
    .what = Xin một khoản tiền vì bị hại do bạo lực.
    .contact = schadefonds.nl
    .hours = Ngày làm việc
    .languages = Tiếng Hà Lan, tiếng Anh

line-undocumented = Dokters van de Wereld, ROS và Pauluskerk Rotterdam
    .what = Cho người không có giấy tờ: sức khỏe, quyền, một chỗ ngủ.
    .contact = Hãy tìm theo tên của tổ chức
    .hours = Chưa biết
    .languages = Nhiều ngôn ngữ

line-opora = Opora
    .what = Giúp đỡ người từ Ukraina ở Hà Lan.
    .contact = opora.nu
    .hours = Chưa biết
    .languages = Tiếng Ukraina, tiếng Nga, tiếng Anh

line-nidos = Nidos
    .what = Giám hộ cho người trẻ ở Hà Lan một mình.
    .contact = nidos.nl
    .hours = Liên lạc được cả ngày lẫn đêm
    .languages = Tiếng Hà Lan, tiếng Anh

## The public page

web-lines-title = Các đường dây hỗ trợ

web-lines-what =
    Đây là những nơi khác mà bạn có thể được giúp. Bây giờ có nguy hiểm không? Hãy gọi 112.

    Ở mỗi đường dây có ghi khi nào chúng tôi đã kiểm tra. Có ghi “chưa kiểm tra”? Khi đó có thể đã có gì thay đổi.

web-lines-link = Các đường dây hỗ trợ

web-lines-more = Tất cả đường dây hỗ trợ

web-lines-contact = Liên lạc

web-lines-hours = Khi nào

web-lines-languages = Ngôn ngữ

web-lines-new = chưa kiểm tra

web-lines-old = đã kiểm tra từ lâu: { $day }

web-lines-fresh = đã kiểm tra: { $day }

web-lines-region-title = Bạn sống hoặc làm việc ở nơi khác?

web-lines-region =
    Chúng tôi làm việc ở { $count } địa phương. Bạn ở nơi khác? Bạn luôn có thể hỏi chúng tôi. Khi đó một người sẽ xem ai giúp được gần bạn.

    Nếu là chuyện buôn người, bạn có thể gọi CoMensha từ mọi nơi ở Hà Lan: 033-448 11 86.

    Bạo lực trong nhà, hoặc có trẻ em không an toàn: Veilig Thuis, 0800-2000. Số này ở đâu cũng giống nhau.

    Về tiền, nhà ở và chăm sóc, bạn có thể hỏi chính quyền địa phương của mình.

web-lines-towns = Các địa phương mà chúng tôi làm việc

## The desk

desk-resources = Các đường dây hỗ trợ

desk-resources-text = Mọi người thấy các đường dây này trong chat trên web, ở trang Các đường dây hỗ trợ. 112 luôn ở trên cùng.

desk-resources-means = Đã kiểm tra nghĩa là: hôm nay chính bạn đã gọi hoặc đã xem trang của tổ chức đó, và tên, số, giờ và ngôn ngữ đều đúng. Chỉ khi đó hãy nhấn nút. Tên của bạn và ngày được lưu. Sau { $days } ngày chúng tôi hỏi lại.

desk-resources-wrong = Có gì sai? Khi đó đừng nhấn nút và hãy báo người quản trị. Danh sách này thuộc về chương trình.

desk-resources-todo = Cần kiểm tra ({ $count })

desk-resources-done = Đã kiểm tra ({ $count })

desk-resources-none = Mọi thứ đã được kiểm tra.

desk-resources-new = chưa kiểm tra

desk-resources-old = đã kiểm tra từ lâu

desk-resources-by = Đã kiểm tra ngày { $day } bởi { $name }

desk-resources-staff-only = chỉ cho đồng nghiệp

desk-resources-source = Điều này từ đâu ra:

desk-resources-do = Hôm nay đã kiểm tra, đúng

desk-refused-resource-gone = Đường dây này đã thay đổi hoặc không còn nữa. Hãy xem lại danh sách.
