# The questions. Plain words, short sentences, no exclamation marks.

## Parents and carers (a child may read along)

parent-welcome =
    Thật tốt là bạn hỏi điều này. Bạn không cần phải chắc.

    Không cần tên của con bạn.

parent-child_safe = Con bạn bây giờ có an toàn không?
    .safe = Có
    .unsafe = Không, bây giờ có nguy hiểm
    .missing = Con tôi mất tích, không biết ở đâu
    .unknown = Tôi không biết

parent-where_now = Con bạn bây giờ ở đâu?
    .hint = Không cần địa chỉ.
    .home = Ở nhà
    .elsewhere = Ở nơi khác, và tôi biết ở đâu
    .distrust = Ở với người mà tôi không tin
    .unknown = Tôi không biết

parent-age = Con bạn bao nhiêu tuổi?
    .under_12 = Dưới 12
    .a12_15 = 12 đến 15
    .a16_17 = 16 hoặc 17
    .a18_20 = 18 đến 20
    .a21_26 = 21 đến 26
    .a27_plus = 27 trở lên
    .rather_not = Tôi không muốn nói

parent-noticed = Bạn đã nhận thấy gì?
    .hint = Được chọn nhiều câu. Bỏ qua cũng được.
    .forced = Bị ép hoặc không được rời đi
    .injuries = Có vết thương hoặc vết bầm
    .fear = Đang sợ hãi
    .mood = Im lặng, tức giận hoặc buồn
    .away = Hay vắng nhà hoặc không đi học
    .contacts = Có người quen mới gây lo ngại
    .gifts = Bỗng có đồ đắt hoặc nhiều tiền
    .online = Có chuyện với ảnh, video hay tin nhắn
    .crime = Trộm, giao gói hàng, cho mượn thẻ ATM
    .other = Điều khác

parent-since = Bạn nhận thấy điều này từ khi nào?
    .days = Vài ngày
    .weeks = Vài tuần
    .months = Vài tháng
    .longer = Lâu hơn
    .unknown = Tôi không biết

parent-child_knows = Con bạn có biết bạn hỏi điều này không?
    .hint = Thế nào cũng được. Như vậy nhóm biết phải cẩn thận đến đâu.
    .knows = Có
    .does_not_know = Không
    .unknown = Tôi không rõ

parent-need = Bây giờ bạn cần gì?
    .hint = Hỏi ý kiến chưa phải là báo tin.
    .advice = Hỏi ý kiến: nói chuyện trước
    .talk_child = Học cách nói chuyện với con
    .report = Báo tin
    .support = Giúp đỡ cho con tôi
    .unknown = Tôi chưa biết

parent-words = Bạn có muốn kể bằng lời của mình chuyện đang xảy ra không?
    .hint = Vài câu là đủ. Không cần tên hoặc địa chỉ.
