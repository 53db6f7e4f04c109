# The questions. Plain words, short sentences, no exclamation marks.

## The opening: everybody comes in here, children too

opening-language = Bạn muốn dùng ngôn ngữ nào?

opening-what =
    Thật tốt là bạn đã đến đây. Đầu tiên máy tính hỏi vài câu ngắn. Bạn có thể bỏ qua câu hỏi. Bạn cũng có thể xin gặp người thật ngay.

opening-secrecy =
    Tôi không hỏi bạn là ai. Chỉ nhóm hỗ trợ của Humanitas ESSM đang giúp bạn mới đọc được những gì bạn gửi.

    Khi có người gặp nguy hiểm đến tính mạng, hoặc có trẻ em gặp nguy hiểm, đôi khi nhóm phải hành động. Nếu được, nhóm báo trước cho bạn. Nếu câu trả lời nói về nguy hiểm, tôi chuyển đi ngay. Khi làm vậy tôi nói cho bạn biết.
    .chat =
        Tôi không hỏi bạn là ai. Phía chúng tôi, chỉ nhóm hỗ trợ của Humanitas ESSM đang giúp bạn mới đọc được những gì bạn gửi. Telegram cũng lưu chat này, và biết bạn dùng tài khoản nào.

        Khi có người gặp nguy hiểm đến tính mạng, hoặc có trẻ em gặp nguy hiểm, đôi khi nhóm phải hành động. Nếu được, nhóm báo trước cho bạn. Nếu câu trả lời nói về nguy hiểm, tôi chuyển đi ngay. Khi làm vậy tôi nói cho bạn biết.

opening-leaving =
    Có người trong giờ mở cửa. Nếu bây giờ có nguy hiểm, đừng chờ và hãy gọi 112.

    Nút ở trên cùng đưa bạn rời đi nhanh. Điện thoại hoặc máy tính của bạn có thể vẫn nhớ là bạn đã ở đây.
    .chat =
        Có người trong giờ mở cửa. Nếu bây giờ có nguy hiểm, đừng chờ và hãy gọi 112.

        Xin đừng gửi ảnh, video, số điện thoại hoặc vị trí của bạn. Chúng tôi không nhận những thứ đó.

        Với /forget chúng tôi xóa mọi thứ ở phía chúng tôi. Với /lifetime bạn chọn tin nhắn ở đây bao lâu.

opening-safe = Bây giờ bạn gõ chữ có an toàn không?
    .safe = Có
    .unsafe = Không
    .unknown = Tôi không biết

opening-danger_now = Ngay lúc này có nguy hiểm cho bạn hoặc người khác không?
    .hint = Gõ chữ không an toàn? Bạn luôn có thể rời đi và quay lại sau.
    .danger = Có, bây giờ có nguy hiểm
    .no_danger = Không
    .unknown = Tôi không biết

opening-reads_along = Có ai khác đọc được những gì trên điện thoại hoặc máy tính của bạn không?
    .nobody = Không
    .sometimes = Đôi khi
    .somebody = Có

opening-reads_advice =
    Thật tốt là bạn nói ra điều này. Chỉ viết những gì an toàn cho bạn.

    Nếu có người đến, hãy dùng nút thoát nhanh. Những gì chưa gửi cho nhóm sẽ mất.

    Sau này bạn có thể dùng máy khác, hoặc viết ở chỗ khác không? Như vậy có thể an toàn hơn.
    .chat =
        Thật tốt là bạn nói ra điều này. Chỉ viết những gì an toàn cho bạn.

        Tôi giấu câu trả lời của nhóm trong thông báo trên điện thoại của bạn. Trong chat này thì người khác có thể đọc được.

        Với /lifetime bạn chọn để tin nhắn biến mất khỏi đây sau một thời gian. Với /web bạn tiếp tục trong chat trên web. Như vậy có thể an toàn hơn.

opening-for_whom = Bạn đến đây vì ai?
    .myself_adult = Vì tôi. Tôi đã đủ 18 tuổi
    .myself_young = Vì tôi. Tôi chưa đủ 18 tuổi
    .someone_else = Vì một người mà tôi lo cho họ
    .my_child = Vì con của tôi
    .professional = Vì công việc, như y tế hay dạy học
    .municipality = Vì chính quyền địa phương hoặc trường
    .question = Tôi có một câu hỏi

opening-question_about = Câu hỏi của bạn là về điều gì?
    .own_question = Tôi muốn hỏi nhóm một điều
    .information = Thông tin: quyền, tiền, nhà ở, hỗ trợ
    .privacy = Về những gì được lưu, hoặc khiếu nại
