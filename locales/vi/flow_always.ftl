# The questions. Plain words, short sentences, no exclamation marks.

## What is always there

always-language = Bạn muốn dùng ngôn ngữ nào?

always-lifetime = Tin nhắn được ở lại trong chat này bao lâu?
    .hint = Hết thời gian đó tôi xóa tin nhắn của tôi và của bạn, ở phía bạn và ở Telegram. Tin nào cũ hơn 48 giờ thì tôi không xóa được nữa. Những gì ai đó đã đọc hoặc sao chép cũng vậy. Những gì nhóm đã có thì vẫn ở chỗ nhóm.
    .keep = Để như hiện tại
    .day = Một ngày
    .hour = Một giờ

always-stop = Bạn có muốn dừng lại không?
    .hint = Nếu nhóm chưa có gì, chúng tôi xóa những gì bạn viết ở đây. Những gì nhóm đã có thì vẫn ở đó đến khi bạn chọn xóa.
    .go_on = Không, tiếp tục
    .leave = Có, dừng lại
    .forget = Xóa tất cả

always-erase = { always-forget }
    .chat = { always-forget.chat }
    .keep = Không, không xóa gì
    .forget_all = Có, xóa tất cả

always-forget =
    Bạn có muốn xóa tất cả không?

    Chúng tôi xóa ngay ở đây những gì bạn viết và những gì nhóm viết cho bạn. Nhóm không mở lại được nữa. Mã của bạn không dùng được nữa. Việc này không thể hoàn lại.

    Nếu một người của nhóm đã đọc rồi, người đó có thể vẫn nhớ.

    Những gì điện thoại hoặc trình duyệt của bạn tự lưu, chúng tôi không xóa được. Hãy nhớ đến lịch sử trình duyệt.
    .chat =
        Bạn có muốn xóa tất cả không?

        Chúng tôi xóa ngay ở phía chúng tôi những gì bạn viết và những gì nhóm viết cho bạn. Nhóm không mở lại được nữa. Việc này không thể hoàn lại.

        Nếu một người của nhóm đã đọc rồi, người đó có thể vẫn nhớ.

        Trong chat này tôi xóa các tin nhắn của 48 giờ gần nhất. Tin cũ hơn thì tôi không xóa được. Sau đó, nếu an toàn, hãy tự xóa chat này trong Telegram.
    .keep = Không, không xóa gì
    .forget_all = Có, xóa tất cả
