# The questions. Plain words, short sentences, no exclamation marks.

## The last question

sending-confirm = Đây là câu hỏi cuối. Như vậy được không?
    .hint = Nếu trước đó tôi đã chuyển gì đi, thì nhóm đã có rồi.
    .send = Được, gửi cho nhóm
    .change = Chưa, quay lại câu trước
