# The questions. Plain words, short sentences, no exclamation marks.

## Contact at work

work_contact-contact = Ekip size hangi iş numarasından veya iş e-postasından ulaşabilir?
    .hint = Zorunlu değil. Ekip burada da cevap verir.

work_contact-call_times = Ekip size en iyi ne zaman ulaşabilir?
    .hint = Birden fazla cevap olur.
    .monday = Pazartesi
    .tuesday = Salı
    .wednesday = Çarşamba
    .thursday = Perşembe
    .friday = Cuma
    .morning = Sabah
    .afternoon = Öğleden sonra
