# The questions. Plain words, short sentences, no exclamation marks.

## How to go on and what contact is safe

reaching-how = Bạn muốn tiếp tục thế nào?
    .hint = Nhóm trả lời ở đây trước. Sau đó bạn và nhóm cùng hẹn gọi điện hoặc gặp mặt.
    .here = Ở đây, trong chat này
    .call = Qua điện thoại
    .meet = Gặp nhau
    .fieldworker = Gặp nhân viên có thể đến chỗ tôi

reaching-channel = Cách liên lạc nào an toàn cho bạn?
    .phone = Gọi điện thoại
    .message = Tin nhắn trên điện thoại
    .mail = E-mail

reaching-voicemail = Nhóm có được để lại lời nhắn thoại không?
    .voicemail = Được
    .no_voicemail = Không

reaching-safe_times = Khi nào liên lạc an toàn cho bạn?
    .hint = Bạn có thể chọn nhiều câu. Nhóm chỉ làm việc trong giờ mở cửa.
    .monday = Thứ hai
    .tuesday = Thứ ba
    .wednesday = Thứ tư
    .thursday = Thứ năm
    .friday = Thứ sáu
    .weekend = Cuối tuần
    .morning = Buổi sáng
    .afternoon = Buổi chiều
    .evening = Buổi tối

reaching-first = Nhóm có được gọi hoặc viết trước không?
    .hint = Nếu không, nhóm chỉ trả lời những gì bạn viết ở đây.
    .may = Được
    .only_after_me = Không, chỉ khi tôi liên lạc trước

reaching-sender = Người khác được thấy hoặc nghe tên nào?
    .hint = Phòng khi có người nhìn cùng hoặc nghe máy.
    .own_name = Humanitas
    .neutral = Chỉ tên riêng của một người

reaching-contact = Nhóm có thể liên lạc với bạn an toàn bằng cách nào?
    .hint = Không bắt buộc. Chỉ cho số điện thoại hoặc e-mail mà không ai khác xem.

reaching-proof = Nhóm nên nói câu gì trước, để bạn biết đó đúng là nhóm?
    .hint = Không bắt buộc. Hãy chọn một câu mà không ai khác biết. Nhóm nói câu đó trước mọi điều khác.

reaching-duress = Bạn có muốn hẹn một từ báo động không?
    .hint = Sau này nếu bạn viết từ đó trong tin nhắn, nhóm nhận được báo động im lặng. Ở đây bạn sẽ không thấy gì. Hãy chọn một từ mà bình thường bạn không bao giờ viết. Nó có tác dụng ngay khi nhóm có tin nhắn của bạn. Đang nguy hiểm ngay lúc này? Hãy gọi 112 nếu được.
