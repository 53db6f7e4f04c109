# The questions. Plain words, short sentences, no exclamation marks.

## What happens next: promise only what usually succeeds

after-start = Tiếp theo sẽ như thế này.

after-now =
    Bây giờ có nguy hiểm không? Khi đó đừng chờ nhóm. Hãy gọi 112.

    Những gì bạn kể nằm trên cùng ở chỗ nhóm. Nếu bây giờ nhóm có mặt, sẽ có người đọc sớm nhất có thể.

after-work_now =
    Bây giờ có nguy hiểm không? Khi đó đừng chờ nhóm. Hãy gọi 112.

    Những gì bạn kể nằm trên cùng ở chỗ nhóm. Nếu bây giờ nhóm có mặt, sẽ có người đọc sớm nhất có thể.

after-younger = Một người của nhóm dành cho người trẻ sẽ ưu tiên đọc điều này. Nếu bây giờ nhóm có mặt, nhóm cố trả lời trong vòng một giờ. Nếu nhóm không có mặt, nhóm bắt đầu với việc này khi mở cửa lại.

after-young_question = Một người của nhóm dành cho người trẻ đọc câu hỏi của bạn. Thường bạn có câu trả lời trong một ngày làm việc.

after-urgent = Nhóm sẽ ưu tiên đọc điều này. Nếu bây giờ nhóm có mặt, nhóm cố trả lời trong vòng một giờ. Nếu nhóm không có mặt, nhóm bắt đầu với việc này khi mở cửa lại.

after-intake = Một người của nhóm tiếp nhận đọc điều này, thường trong một ngày làm việc. Buổi nói chuyện đầu tiên thường trong cùng tuần. Bạn và họ cùng chọn nơi và giờ.

after-fieldwork = Người nhân viên có thể đến gặp bạn sẽ đọc điều này, thường trong một ngày làm việc. Bạn và người đó cùng hẹn nơi và giờ.

after-group = Một nhân viên ghi câu hỏi của bạn vào danh sách chờ, không ghi tên. Thường bạn có câu trả lời trong ba ngày làm việc. Chúng tôi chưa biết khi nào có chỗ trong nhóm gặp gỡ.

after-volunteer = Một nhân viên tìm một tình nguyện viên hợp với bạn. Thường bạn có câu trả lời trong ba ngày làm việc. Có thể lâu hơn mới có người.

after-today = Một nhân viên đọc điều này, thường trong một ngày làm việc. Chúng tôi không thể hứa trả lời trong hôm nay.

after-training = Một người lo về đào tạo gọi hoặc viết cho bạn, thường trong ba ngày làm việc. Khi đó bạn được biết có thể làm gì, khi nào, và giá bao nhiêu.

after-work_urgent = Đây là về một người chưa đủ 18 tuổi. Vì vậy nhóm sẽ ưu tiên đọc điều này. Nếu bây giờ nhóm có mặt, nhóm cố trả lời trong vòng một giờ. Nếu nhóm không có mặt, nhóm bắt đầu với việc này khi mở cửa lại.

after-care_coordination = Một điều phối viên chăm sóc đọc điều này, thường trong một ngày làm việc. Sau đó hai bên cùng bàn xem ai làm gì.

after-referral = Một người của nhóm tiếp nhận gọi hoặc viết cho bạn, thường trong một ngày làm việc. Nếu tiến hành, buổi nói chuyện đầu tiên thường trong cùng tuần.

after-report = Một người của nơi tiếp nhận tin báo đọc tin báo của bạn, thường trong một ngày làm việc. Nơi này đánh giá mọi tin báo. Cho đến khi bạn nghe tin từ chúng tôi, bạn vẫn tiếp tục việc giúp đỡ của chính mình.

after-consult = Một người của nơi tư vấn và tiếp nhận tin báo đọc câu hỏi của bạn, thường trong một ngày làm việc. Hỏi ý kiến chưa phải là báo tin.

after-lesson = Một người lo về bài học và các nhóm học gọi hoặc viết cho bạn, thường trong ba ngày làm việc. Hai bên cùng chọn ngày. Lúc đó mới chắc chắn.

after-policy = Một người lo về chính sách gọi hoặc viết cho bạn, thường trong ba ngày làm việc.

after-parent = Một người của nhóm dành cho người trẻ sẽ ưu tiên đọc điều này. Nếu bây giờ nhóm có mặt, nhóm cố trả lời trong vòng một giờ. Nếu nhóm không có mặt, nhóm bắt đầu với việc này khi mở cửa lại.

after-concern = Một người của nơi tiếp nhận tin báo đọc điều này, thường trong một ngày làm việc. Đôi khi nhóm không được phép kể sau đó có gì xảy ra.

after-complaint = Một người lo về khiếu nại đọc điều này. Thường bạn có câu trả lời trong ba ngày làm việc.

after-practical = Một nhân viên đọc điều này. Thường bạn có câu trả lời trong ba ngày làm việc.
