# The questions. Plain words, short sentences, no exclamation marks.

## Worried about somebody (read by neighbours, friends and colleagues)

concern-welcome =
    Thật tốt là bạn chia sẻ điều này. Bạn không cần phải chắc.

    Không cần tên và địa chỉ.

concern-safe_now = Người này bây giờ có an toàn không?
    .safe = Có, theo như tôi biết
    .unsafe = Không, bây giờ có nguy hiểm
    .missing = Là một đứa trẻ đang mất tích
    .unknown = Tôi không biết

concern-saw = Có chuyện gì vậy?
    .hint = Bạn đã thấy hoặc nghe gì? Vài câu không có tên là đủ.

concern-signals = Những gì đúng với tình huống này?
    .hint = Được chọn nhiều câu. Bỏ qua cũng được.
    .forced = Bị ép hoặc không được rời đi
    .injuries = Có vết thương hoặc vết bầm
    .fear = Đang sợ hãi
    .control = Người khác quyết định hoặc canh hết
    .money = Phải nộp tiền hoặc có nợ
    .gifts = Bỗng có đồ đắt hoặc nhiều tiền
    .online = Có chuyện với ảnh, video hay tin nhắn
    .new_contacts = Có người quen mới gây lo ngại
    .away = Hay vắng mặt, nghỉ học hoặc nghỉ làm
    .crime = Trộm, giao gói hàng, cho mượn thẻ ATM
    .other = Điều khác

concern-place = Chuyện này xảy ra ở địa phương (gemeente) nào?
    .hint = Chỉ cần địa phương. Không cần địa chỉ.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Địa phương khác gần Rotterdam
    .near_dordrecht = Địa phương khác gần Dordrecht
    .outside = Ngoài vùng này

concern-near_rotterdam = Là địa phương nào gần Rotterdam?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

concern-near_dordrecht = Là địa phương nào gần Dordrecht?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

concern-outside = Nhóm này làm việc cho vùng quanh Rotterdam và Dordrecht. Nhóm giúp tìm xem ai có thể giúp ở vùng khác.

concern-age = Người này khoảng bao nhiêu tuổi?
    .under_12 = Dưới 12
    .a12_15 = 12 đến 15
    .a16_17 = 16 hoặc 17
    .a18_20 = 18 đến 20
    .a21_26 = 21 đến 26
    .a27_plus = 27 trở lên
    .unknown = Tôi không biết

concern-since = Bạn lo từ khi nào?
    .days = Vài ngày
    .weeks = Vài tuần
    .months = Vài tháng
    .longer = Lâu hơn
    .unknown = Tôi không biết

concern-need = Bây giờ điều gì sẽ giúp được?
    .hint = Hỏi ý kiến chưa phải là báo tin.
    .advice = Hỏi ý kiến: nói chuyện trước
    .report = Báo tin
    .support = Giúp đỡ cho người này
    .unknown = Tôi chưa biết

concern-follow_up = Nhóm có được hỏi bạn thêm không?
    .more = Được
    .no_more = Thôi, tôi không muốn
