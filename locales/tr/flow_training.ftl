# The questions. Plain words, short sentences, no exclamation marks.

## Training for professionals

training-about = Hangi eğitimi arıyorsunuz?
    .recognise = İnsan ticaretini fark etmek
    .youth = Gençlerin cinsel sömürüsü
    .shelter = Sığınma evleri için eğitim
    .elearning = CCV e-öğrenmesinin devamı
    .unknown = Henüz bilmiyorum

training-form = Hangi biçim size uyar?
    .hint = Bazen daha düşük bir ücret vardır. Ekip ne zaman olduğunu söyler.
    .open = Açık kayıt
    .in_company = Kendi kuruluşumuzda
    .after_report = Kendi kuruluşumuzda, bildirimden sonra
    .unknown = Henüz bilmiyorum
