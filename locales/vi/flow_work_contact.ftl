# The questions. Plain words, short sentences, no exclamation marks.

## Contact at work

work_contact-contact = Nhóm có thể liên lạc với bạn qua số điện thoại hoặc e-mail công việc nào?
    .hint = Không bắt buộc. Nhóm cũng trả lời ở đây.

work_contact-call_times = Khi nào dễ liên lạc với bạn nhất?
    .hint = Được chọn nhiều câu.
    .monday = Thứ hai
    .tuesday = Thứ ba
    .wednesday = Thứ tư
    .thursday = Thứ năm
    .friday = Thứ sáu
    .morning = Buổi sáng
    .afternoon = Buổi chiều
