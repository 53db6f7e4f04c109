# The questions. Plain words, short sentences, no exclamation marks.

## Municipalities and schools

municipality-welcome = Thật tốt là bạn liên lạc. Tôi hỏi vài câu ngắn. Như vậy nhóm biết bạn cần gì.

municipality-role = Vai trò của bạn là gì?
    .policy = Chính sách
    .enforcement = Giám sát hoặc thi hành
    .teacher = Giáo viên hoặc chủ nhiệm
    .school_care = Chăm lo học sinh ở trường
    .youth_work = Công tác thanh thiếu niên
    .management = Quản lý hoặc ban giám đốc
    .other = Điều khác

municipality-subject = Là về điều gì?
    .policy = Tư vấn về chính sách và quy định
    .figures = Số liệu
    .training = Khóa đào tạo cho người làm nghề
    .lesson = Một bài học 90 phút
    .girls_talk = Girls’ Talk, nhóm cho các bạn gái
    .make_a_move = Make a Move, nhóm cho các bạn trai
    .case = Lo lắng về một người cụ thể

municipality-about = Câu hỏi của bạn là gì?
    .hint = Vài câu là đủ. Không cần tên.

municipality-lesson = Bài học dài 90 phút. Có hai người hướng dẫn đến.

municipality-girls_talk = Girls’ Talk là một nhóm có chín buổi. Nhóm dành cho các bạn gái khoảng 14 đến 21 tuổi.

municipality-make_a_move = Make a Move là một nhóm cho các bạn trai.

municipality-pupils = Các bạn trẻ ở đâu?
    .primary = Trường tiểu học
    .practical = Học thực hành (praktijkonderwijs)
    .secondary = Trường trung học (vmbo, havo hoặc vwo)
    .mbo = Trường nghề (mbo)
    .special = Giáo dục đặc biệt
    .care = Chăm sóc hoặc công tác với người trẻ
    .other = Nơi khác
