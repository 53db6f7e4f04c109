# Canned replies on the desk. Short, no exclamation marks.

## Choosing one in a conversation

desk-canned = Chọn câu trả lời mẫu
desk-canned-hint = Đoạn này được đặt vào câu trả lời của bạn, bằng ngôn ngữ của người đó: { $language }. Hãy đọc hết và sửa. Chưa có gì được gửi.
desk-canned-find = Tìm
desk-canned-none = Không có câu trả lời mẫu nào hợp.
desk-canned-in = chỉ có bằng: { $language }
desk-notice-canned-other = Câu trả lời này chưa có bằng ngôn ngữ của người đó ({ $language }). Dưới đây là đoạn bằng: { $spoken }.
desk-notice-canned-gone = Câu trả lời mẫu này không còn nữa. Chưa có gì thay đổi.

## Managing them

desk-replies = Câu trả lời
desk-replies-all = Các câu trả lời mẫu
desk-replies-text = Trong cuộc trò chuyện bạn chọn một câu: đoạn đó được đặt vào câu trả lời của bạn, bằng ngôn ngữ của người đó. Điều phối viên có thể sửa chúng.
desk-replies-new = Câu trả lời mới
desk-replies-rule = Đừng ghi gì về một người ở đây: không tên, không nơi chốn và không có lời từ cuộc trò chuyện. Viết ngắn và đơn giản, và đừng hứa điều gì không chắc.
desk-replies-language = Ngôn ngữ
desk-replies-title = Tiêu đề
desk-replies-title-hint = Đồng nghiệp chọn câu trả lời theo tiêu đề. Người đó không thấy tiêu đề.
desk-replies-words = Đoạn viết cho người đó
desk-replies-words-hint = Tối đa { $limit } ký tự.
desk-replies-look = Xem thử
desk-replies-look-title = Trong câu trả lời nó sẽ như thế này
desk-replies-change-more = Sửa tiếp
desk-replies-avoided = Có ghi “{ $word }”. Chúng tôi không muốn dùng từ đó. Bạn vẫn có thể lưu.
desk-replies-change = Sửa
desk-replies-write = Viết
desk-replies-reset = Đặt lại
desk-replies-remove = Xóa
desk-replies-missing = không có bằng: { $language }
desk-replies-changed = đã sửa bằng: { $language }
desk-replies-edited = đã sửa: { $when }
desk-replies-now-in = Nội dung bây giờ, bằng: { $language }
desk-replies-fault-empty = Hãy điền tiêu đề và đoạn viết.
desk-replies-fault-title-too-long = Tiêu đề quá dài. Có chỗ cho { $most } ký tự.
desk-replies-fault-too-long = Đoạn của bạn quá dài: có chỗ cho { $limit } ký tự, đoạn của bạn có { $length }. Nó vẫn còn đó.
desk-replies-fault-cut = Đoạn của bạn dài quá nhiều và không đến đầy đủ. Không có gì được lưu.
desk-replies-fault-changed = Trong lúc đó một đồng nghiệp đã sửa câu trả lời này. Đoạn của bạn ở bên dưới và chưa được lưu. Nội dung bây giờ ở dưới nữa. Nếu bạn tiếp tục, đoạn của bạn sẽ thay thế nó.
desk-replies-reset-sure = Đặt lại “{ $title }” ({ $language })?
desk-replies-reset-text = Đoạn riêng của tổ chức bạn bị xóa. Đoạn có sẵn trong chương trình trở lại. Những gì đã gửi không thay đổi.
desk-replies-reset-do = Có, đặt lại
desk-replies-remove-sure = Xóa “{ $title }” ({ $language })?
desk-replies-remove-text = Đoạn này bị xóa và không chọn được nữa. Những gì đã gửi không thay đổi.
desk-replies-remove-do = Có, xóa
desk-refused-reply-gone = Câu trả lời này không còn nữa. Chưa có gì thay đổi.

reply-group-start = Bắt đầu
reply-group-safety = An toàn
reply-group-meeting = Nói chuyện và gặp mặt
reply-group-secrecy = Giữ kín, mã và xóa
reply-group-topics = Chủ đề
reply-group-others = Lo cho người khác, người trẻ, người làm nghề
reply-group-end = Kết thúc
reply-group-own = Của tổ chức chúng tôi

## The knowledge base

web-info-link = Thông tin

web-info-title = Thông tin

web-info-what = Những trang ngắn về các chủ đề mà người ta hay hỏi. Bạn muốn gặp người thật hơn? Ở trang nào cũng được.

web-info-search = Bạn tìm gì?

web-info-search-do = Tìm

web-info-found = { $count ->
    [0] Không tìm thấy gì. Hãy thử từ khác, hoặc hỏi người thật.
   *[other] Tìm thấy { $count } trang
}

web-info-topics = Mọi chủ đề

web-info-updated = Cập nhật ngày { $day }.

web-info-draft = Chưa có ai hiểu về chủ đề này xem lại bài viết.

web-info-sources = Nguồn:

web-info-enough = Như vậy đủ chưa, hay bạn muốn gặp người thật?

web-info-person = Hỏi người thật

web-info-more = Đủ rồi. Đến mọi chủ đề
