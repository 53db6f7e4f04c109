# The questions. Plain words, short sentences, no exclamation marks.

## Training for professionals

training-about = Bạn tìm khóa đào tạo nào?
    .recognise = Nhận biết buôn người
    .youth = Về bóc lột tình dục người trẻ
    .shelter = Đào tạo cho nơi tạm trú
    .elearning = Học tiếp sau e-learning của CCV
    .unknown = Tôi chưa biết

training-form = Hình thức nào hợp với bạn?
    .hint = Đôi khi có giá thấp hơn. Nhóm sẽ nói cho bạn khi nào.
    .open = Đăng ký tự do
    .in_company = Tại tổ chức của chúng tôi
    .after_report = Tại tổ chức chúng tôi, sau khi báo tin
    .unknown = Tôi chưa biết
