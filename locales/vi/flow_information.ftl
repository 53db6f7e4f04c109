# The questions. Plain words, short sentences, no exclamation marks.

## Knowing more about this chat (children read this too)

information-topic = Bạn muốn biết thêm về điều gì?
    .hint = Hãy chọn một chủ đề, hoặc gõ một từ.
    .hours = Khi nào có người
    .region = Tôi sống ở nơi khác
    .lines = { web-lines-more }
    .other = Điều khác

information-hours =
    Nhóm chỉ làm việc trong giờ mở cửa. Khi bạn đã gửi gì đó, trang này cho biết khi nào có người.

    Bạn luôn có thể viết. Câu trả lời đến khi nhóm trở lại.

    Bây giờ có nguy hiểm không? Hãy gọi 112.
    .chat =
        Nhóm chỉ làm việc trong giờ mở cửa. Bạn luôn có thể viết. Câu trả lời đến khi nhóm trở lại.

        Bây giờ có nguy hiểm không? Hãy gọi 112.

information-region =
    Nhóm này làm việc cho vùng quanh Rotterdam và Dordrecht.

    Bạn sống ở nơi khác? Hãy hỏi nhóm xem ai có thể giúp gần bạn. Về tiền, nhà ở và chăm sóc, chính quyền địa phương của bạn cũng có thể giúp.

    Veilig Thuis (An toàn ở nhà) giúp trên cả nước Hà Lan: 0800-2000. Miễn phí, cả ngày lẫn đêm.

    Có người ép bạn? CoMensha cũng giúp trên cả nước Hà Lan: 033-448 11 86.

    Những nơi khác có trong phần { web-lines-more }.

information-enough = Bây giờ bạn đã biết đủ chưa?
    .enough = Rồi, tôi dừng ở đây
    .another = Chưa, tôi muốn biết điều khác
    .person = Chưa, tôi muốn hỏi người thật
