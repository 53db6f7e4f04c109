# The questions. Plain words, short sentences, no exclamation marks.

## A question

question-words = Câu hỏi là gì?
    .hint = Vài câu là đủ. Không cần tên và địa chỉ.

question-urgent = Có gấp không?
    .danger = Có, bây giờ có nguy hiểm
    .today = Có, nếu được thì trả lời hôm nay
    .can_wait = Không, có thể chờ
