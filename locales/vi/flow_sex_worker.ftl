# The questions. Plain words, short sentences, no exclamation marks.

## Sex workers

sex_worker-welcome = Bạn được chào đón ở đây. Kể gì là do bạn quyết định. Tôi không cần tên.

sex_worker-about = Có thể bạn làm công việc tình dục, hoặc đã từng làm. Có thể bạn gọi nó bằng tên khác. Thế nào cũng được.

sex_worker-help = Trước hết chúng tôi có thể giúp bạn điều gì?
    .hint = Hãy chọn điều quan trọng nhất bây giờ. Phần còn lại lát nữa bạn tự viết được.
    .talk = Nói chuyện với ai đó
    .work_money = Công việc hoặc tiền
    .health = Sức khỏe
    .housing_debt = Nhà ở hoặc nợ
    .hurt_or_controlled = Tôi bị làm đau hoặc bị kiểm soát
    .stop_or_change = Dừng lại hoặc làm việc khác
    .papers = Giấy tờ hoặc cư trú
    .other = Điều khác

sex_worker-services = Có phải là một trong những điều này?
    .hint = Hãy chọn điều gần nhất.
    .first_talk = Buổi nói chuyện đầu về giúp đỡ
    .fieldwork = Nhân viên đến chỗ tôi
    .group = Một nhóm với người khác
    .buddy = Một người bạn đồng hành
    .paperwork = Giúp xem thư và giấy tờ
    .benefits_tax = Trợ cấp, hoặc thuế
    .job = Tìm hoặc xin việc khác
    .sexuality = Nói về tình dục
    .other = Không, điều khác

sex_worker-visit = Bạn muốn nói chuyện với nhân viên ở đâu?
    .hint = Bây giờ chưa cần địa chỉ. Sau này bạn và họ cùng hẹn.
    .at_work = Nơi tôi làm việc
    .public = Ở nơi có người khác
    .online = Trên mạng trước
    .unknown = Tôi chưa biết

sex_worker-group = Bạn tìm gì trong một nhóm?
    .hint = Có danh sách chờ. Trên đó không có tên.
    .meeting = Gặp gỡ người khác
    .boundaries = Học cách nói không
    .change = Nói về dừng lại hoặc việc khác
    .unknown = Tôi chưa biết

sex_worker-buddy = Bạn muốn bạn đồng hành làm gì?
    .hint = Bạn đồng hành là tình nguyện viên có thời gian cho bạn.
    .company = Cùng làm gì đó
    .going_along = Đi cùng đến một buổi hẹn
    .dutch = Tập nói tiếng Hà Lan
    .other = Điều khác

sex_worker-paperwork = Tình nguyện viên có thể giúp bạn việc gì?
    .hint = Bạn có thể chọn nhiều câu.
    .post = Đọc và giữ thư
    .forms = Điền giấy tờ
    .bills = Xem lại các hóa đơn
    .online = Làm thủ tục trên máy tính
    .other = Điều khác

sex_worker-benefits_tax = Là về điều gì?
    .benefit = Trợ cấp
    .opting_in = Thuế, hoặc opting-in
    .other = Điều khác

sex_worker-opting_in =
    Opting-in là một cách đóng thuế trong ngành tình dục. Nơi kinh doanh giữ lại phần thuế từ tiền bạn kiếm được. Sau đó nơi kinh doanh đóng phần thuế đó.

    Một nhân viên của nhóm có thể nói điều này có nghĩa gì với bạn. Bạn không phải nói ở đây chuyện thuế của bạn thế nào.

sex_worker-job = Bạn muốn được giúp việc gì?
    .hint = Bạn có thể chọn nhiều câu.
    .searching = Tìm việc khác
    .letter = Viết thư xin việc hoặc CV
    .interview = Tập phỏng vấn xin việc
    .course = Chọn một khóa học
    .coach = Gặp người hướng dẫn việc làm

sex_worker-sexuality = Bạn muốn nói về điều gì?
    .hint = Bạn không phải kể gì về những việc bạn đã làm.
    .who_i_am = Tôi là ai và tôi yêu ai
    .boundaries = Điều tôi muốn và không muốn
    .health = Sức khỏe và tình dục an toàn
    .other = Điều khác

sex_worker-health = Là về điều gì?
    .hint = Hãy chọn điều quan trọng nhất bây giờ.
    .body = Cơ thể tôi, hoặc xét nghiệm STI
    .mind = Tâm trạng của tôi
    .substances = Rượu, ma túy hoặc thuốc
    .death_thoughts = Đôi khi tôi nghĩ không muốn sống nữa
    .death_now = Ngay bây giờ tôi không muốn sống nữa
    .other = Điều khác

sex_worker-hurt_now = Điều gì đúng với tình huống của bạn bây giờ?
    .hint = Hãy chọn điều gấp nhất. Bạn không phải kể chuyện đã diễn ra thế nào.
    .in_danger = Tôi gặp nguy hiểm hoặc không rời đi được
    .sexual_violence = Quan hệ trái ý tôi, trong 7 ngày qua
    .hurt = Có người làm tôi đau hoặc đe dọa tôi
    .earlier = Chuyện đã lâu hơn
    .rather_not = Tôi không muốn nói

sex_worker-decide = Bạn có tự quyết định được về khách, về tiền của bạn và về việc ra ngoài không?
    .decides = Có
    .partly = Một phần
    .decided_for = Không

sex_worker-others = Có ai khác không an toàn không?
    .hint = Ví dụ trẻ em, gia đình hoặc người làm cùng bạn. Không cần tên.
    .nobody = Không
    .child = Có, một đứa trẻ
    .adult = Có, một người lớn
    .unknown = Tôi không biết

sex_worker-bed_tonight = Đêm nay bạn có chỗ ngủ an toàn không?
    .has_bed = Có
    .no_bed = Không
    .unknown = Tôi không biết

sex_worker-goals = Bạn muốn được giúp về điều gì?
    .hint = Bạn có thể chọn nhiều câu. Bạn không bị ràng buộc gì cả.
    .think_it_over = Nói chuyện và suy nghĩ về nó
    .other_work = Việc khác
    .study = Khóa học hoặc đào tạo
    .dutch = Học tiếng Hà Lan
    .income = Thu nhập hoặc trợ cấp
    .debts = Nợ
    .housing = Chỗ ở
    .rest = Nghỉ ngơi và nếp sống đều
    .contacts = Có người quanh tôi

sex_worker-hindrances = Điều gì làm cho nó khó?
    .hint = Bạn có thể chọn nhiều câu. Bỏ qua cũng được.
    .income = Tôi không có thu nhập khác
    .debts = Nợ
    .housing = Không có chỗ ở tốt
    .addiction = Rượu, ma túy hoặc cờ bạc
    .rhythm = Tôi sống chủ yếu về đêm
    .registration = Tôi không đăng ký địa chỉ ở đâu cả
    .region = Tôi không biết rõ vùng này
    .people = Người khác nghĩ hoặc nói gì
    .other = Điều khác

sex_worker-words = Bạn có muốn kể bằng lời của mình chuyện đang xảy ra không?
    .hint = Vài từ là đủ. Không cần tên hoặc địa chỉ.
