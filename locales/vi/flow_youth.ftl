# The questions. Plain words, short sentences, no exclamation marks.

## Younger than 18

youth-limits =
    Thật tốt là bạn làm điều này. Kể gì là do bạn quyết định.

    Bạn không phải nói tên. Nhóm chỉ biết những gì bạn kể ở đây. Vì vậy đôi khi nhóm chỉ làm được gì đó khi bạn kể nhiều hơn.

    Nếu có người gặp nguy hiểm đến tính mạng, hoặc nếu bạn gặp nguy hiểm lớn, có thể nhóm phải làm gì đó, kể cả khi bạn không muốn. Nếu được, bạn sẽ được báo trước.

    Đừng bao giờ gửi ảnh hoặc video. Chúng tôi không nhận được, kể cả để làm bằng chứng.

youth-safe_now = Bây giờ bạn có ở nơi an toàn không?
    .safe = Có
    .unsafe = Không
    .unknown = Tôi không biết

youth-happens = Có chuyện gì vậy?
    .hint = Hãy chọn điều gần nhất. Đó không phải là lỗi của bạn.
    .pictures_blackmail = Có người dọa tôi bằng ảnh, video của tôi
    .made_to_do = Có người bắt tôi làm điều tôi không muốn
    .money_gifts = Tiền hoặc quà đổi lấy tình dục hay ảnh
    .crime = Trộm, giao gói hàng, cho mượn thẻ ATM
    .home = Có chuyện ở nhà
    .friend = Tôi lo cho một người bạn
    .other = Điều khác
    .question = Tôi muốn hỏi một điều

youth-self_harm = Đôi khi mọi chuyện nặng nề đến mức không muốn sống nữa, hoặc muốn làm đau bản thân. Bạn có như vậy không?
    .hint = Bạn có thể nói ở đây. Sẽ không ai giận.
    .not_now = Không
    .thoughts = Đôi khi tôi nghĩ đến
    .now = Có, ngay bây giờ
    .rather_not = Tôi không muốn nói

youth-words = Bạn muốn kể hoặc hỏi điều gì?
    .hint = Vài từ là đủ. Không cần tên.

youth-age = Bạn bao nhiêu tuổi?
    .hint = Như vậy nhóm biết điều gì hợp với bạn.
    .under_12 = Dưới 12
    .a12_15 = 12, 13, 14 hoặc 15
    .a16_17 = 16 hoặc 17
    .a18_20 = 18, 19 hoặc 20
    .rather_not = Tôi không muốn nói

youth-trusted = Gần bạn có ai mà bạn tin không?
    .hint = Ví dụ bạn bè, người thân hoặc ai đó ở trường. Không cần tên.
    .somebody = Có
    .nobody = Không
    .unknown = Tôi không biết

youth-wishes = Bạn muốn điều gì xảy ra, và điều gì không?
    .hint = Nếu bạn chưa biết thì cũng không sao.

youth-how = Bạn muốn tiếp tục thế nào?
    .hint = Nhóm trả lời ở đây trước. Sau đó bạn và nhóm cùng hẹn gọi điện hoặc gặp mặt.
    .here = Ở đây, trong chat này
    .call = Qua điện thoại
    .meet = Gặp một người của nhóm

youth-safe_times = Khi nào bạn có thể nói chuyện an toàn?
    .hint = Bạn có thể chọn nhiều câu. Nhóm chỉ làm việc trong giờ mở cửa.
    .school_hours = Trong giờ học
    .after_school = Sau giờ học
    .evening = Buổi tối
    .weekend = Cuối tuần

youth-contact = Nhóm có thể liên lạc với bạn an toàn bằng cách nào?
    .hint = Không bắt buộc. Chỉ cho số điện thoại mà không ai khác nghe hoặc xem.

youth-confirm = Đây là câu hỏi cuối. Như vậy được không?
    .hint = Nếu trước đó tôi đã chuyển gì đi, thì nhóm đã có rồi.
    .send = Được, gửi cho nhóm
    .more = Trước hết hai câu có thể bỏ qua
    .change = Chưa, quay lại câu trước

youth-nickname = Nhóm có thể gọi bạn là gì?
    .hint = Tên tự đặt cũng được. Không cần tên thật.

youth-school = Bạn học loại trường nào?
    .hint = Không cần tên trường của bạn.
    .primary = Trường tiểu học
    .practical = Học thực hành (praktijkonderwijs)
    .secondary = Trường trung học (vmbo, havo hoặc vwo)
    .mbo = Trường nghề (mbo)
    .special = Giáo dục đặc biệt
    .none = Tôi không đi học
    .other = Điều khác

youth-duress = Bạn có muốn hẹn một từ báo động không?
    .hint = Sau này nếu bạn viết từ đó trong tin nhắn, nhóm nhận được báo động im lặng. Ở đây bạn sẽ không thấy gì. Hãy chọn một từ mà bình thường bạn không bao giờ viết. Nó có tác dụng ngay khi nhóm có tin nhắn của bạn. Đang nguy hiểm ngay lúc này? Hãy gọi 112 nếu được.
