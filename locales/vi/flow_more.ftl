# The questions. Plain words, short sentences, no exclamation marks.

## What helps but is not needed

more-confirm = Đây là câu hỏi cần thiết cuối cùng. Như vậy được không?
    .hint = Nếu trước đó tôi đã chuyển gì đi, thì nhóm đã có rồi.
    .send = Được, gửi cho nhóm
    .more = Trước hết vài câu có thể bỏ qua
    .change = Chưa, quay lại câu trước

more-municipality = Là ở địa phương (gemeente) nào?
    .hint = Chỉ cần địa phương. Không cần địa chỉ.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Địa phương khác gần Rotterdam
    .near_dordrecht = Địa phương khác gần Dordrecht
    .outside = Ngoài vùng này

more-near_rotterdam = Là địa phương nào gần Rotterdam?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

more-near_dordrecht = Là địa phương nào gần Dordrecht?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

more-outside = Nhóm này làm việc cho vùng quanh Rotterdam và Dordrecht. Nhóm giúp tìm xem ai có thể giúp ở vùng khác.

more-school = Con bạn học loại trường nào?
    .hint = Không cần tên trường.
    .primary = Trường tiểu học
    .practical = Học thực hành (praktijkonderwijs)
    .secondary = Trường trung học (vmbo, havo hoặc vwo)
    .mbo = Trường nghề (mbo)
    .special = Giáo dục đặc biệt
    .none = Con tôi không đi học
    .other = Điều khác

more-organisation = Bạn làm việc trong loại tổ chức nào?
    .education = Giáo dục
    .health = Y tế
    .social = Công tác xã hội hoặc nhóm khu phố
    .youth_care = Chăm sóc thanh thiếu niên
    .shelter = Nơi tạm trú
    .justice = Cảnh sát hoặc tư pháp
    .municipality = Chính quyền địa phương
    .other = Điều khác

more-form = Có vẻ là chuyện gì?
    .hint = Bạn không cần phải chắc.
    .sex = Bị ép quan hệ hoặc lao động tình dục
    .work = Bị ép làm việc khác
    .crime = Bị bắt làm việc phạm pháp
    .images = Ảnh, video hoặc liên lạc trên mạng
    .other = Điều khác
    .unknown = Tôi không biết

more-budget = Đã có ngân sách chưa?
    .there_is = Có rồi
    .not_yet = Chưa
    .unknown = Tôi không biết

more-age = Bạn bao nhiêu tuổi?
    .hint = Bạn không bắt buộc phải trả lời. Nếu bạn chưa đủ 18 tuổi, nhóm dành cho người trẻ sẽ giúp bạn.
    .under_18 = Chưa đủ 18
    .a18_20 = 18, 19 hoặc 20
    .a21_26 = 21 đến 26
    .a27_plus = 27 trở lên
    .rather_not = Tôi không muốn nói

more-younger = Nhóm dành cho người trẻ sẽ giúp bạn tiếp. Bạn không phải kể lại.

more-gender = Bạn là nữ, nam hay khác?
    .woman = Nữ
    .man = Nam
    .other = Khác
    .rather_not = Tôi không muốn nói

more-work_form = Bạn làm công việc nào nhiều nhất?
    .escort = Escort, đi theo lịch hẹn
    .window = Sau cửa kính
    .club = Trong câu lạc bộ hoặc cơ sở tư nhân
    .home = Ở nhà
    .webcam = Webcam
    .stripper = Múa thoát y
    .care = Với người khuyết tật
    .other = Điều khác
