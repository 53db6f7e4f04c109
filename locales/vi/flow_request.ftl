# The questions. Plain words, short sentences, no exclamation marks.

## What is needed to plan something

request-municipality = Là ở địa phương (gemeente) nào?
    .hint = Chỉ cần địa phương. Không cần địa chỉ.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Địa phương khác gần Rotterdam
    .near_dordrecht = Địa phương khác gần Dordrecht
    .outside = Ngoài vùng này

request-near_rotterdam = Là địa phương nào gần Rotterdam?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

request-near_dordrecht = Là địa phương nào gần Dordrecht?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

request-outside = Nhóm này làm việc cho vùng quanh Rotterdam và Dordrecht. Nhóm giúp tìm xem ai có thể giúp ở vùng khác.

request-size = Khoảng bao nhiêu người tham gia?
    .hint = Không cần tên người tham gia.
    .up_to_10 = Tối đa 10
    .a11_20 = 11 đến 20
    .a21_30 = 21 đến 30
    .more = Hơn 30
    .unknown = Tôi chưa biết

request-period = Bạn muốn vào khi nào?
    .month = Trong vòng một tháng
    .three_months = Trong vòng ba tháng
    .later = Sau này
    .unknown = Tôi chưa biết
