# The questions. Plain words, short sentences, no exclamation marks.

## What we keep, and complaints (children read this too)

privacy-about = Bạn muốn gì?
    .see = Xem lại cuộc trò chuyện của tôi
    .erase = Xóa cuộc trò chuyện của tôi
    .complaint = Tôi muốn khiếu nại
    .other = Điều khác

privacy-see =
    Khi bạn đã gửi gì đó cho nhóm, bạn nhận được một mã có 24 chữ số. Với mã đó bạn mở lại cuộc trò chuyện của mình, cả trên thiết bị khác.

    Ai có mã thì đọc được. Hãy giữ mã ở nơi an toàn. Không có mã, chúng tôi không thể mở cuộc trò chuyện giúp bạn.
    .chat =
        Những gì bạn viết ở đây, bạn xem lại được trong chat này. Nhóm không thể mở cuộc trò chuyện của bạn cho bạn ở nơi khác.

privacy-erase =
    Trước hết hãy mở cuộc trò chuyện của bạn. Nếu nó không còn mở trên thiết bị này, hãy dùng mã của bạn. Sau đó chọn nút xóa tất cả. Tôi hỏi một lần nữa xem bạn có chắc không.

    Khi đó chúng tôi xóa ngay những gì bạn viết và những gì nhóm viết cho bạn. Bạn không phải nói bạn là ai. Nếu bạn không còn mã, thì không làm theo cách này được.
    .chat =
        Hãy gửi /forget trong chat này. Tôi hỏi một lần nữa xem bạn có chắc không.

        Khi đó chúng tôi xóa ngay ở phía chúng tôi những gì bạn viết và những gì nhóm viết cho bạn. Bạn không phải nói bạn là ai. Trong chat này tôi xóa các tin nhắn của 48 giờ gần nhất.

privacy-enough = Bây giờ bạn đã biết đủ chưa?
    .enough = Rồi, tôi dừng ở đây
    .another = Chưa, tôi muốn điều khác
    .person = Chưa, tôi muốn hỏi người thật

privacy-complaint =
    Bạn luôn có quyền khiếu nại. Một người lo về khiếu nại sẽ đọc.

privacy-words = Bạn muốn kể hoặc hỏi điều gì?
    .hint = Vài câu là đủ. Không cần tên.
