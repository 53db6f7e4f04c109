# The questions. Plain words, short sentences, no exclamation marks.

## Worried about somebody (read by neighbours, friends and colleagues)

concern-welcome =
    Добре, що ви цим ділитеся. Точно знати не обов’язково.

    Імена й адреси не потрібні.

concern-safe_now = Ця людина зараз у безпеці?
    .safe = Так, наскільки я знаю
    .unsafe = Ні, небезпека є зараз
    .missing = Ідеться про зниклу дитину
    .unknown = Не знаю

concern-saw = Що відбувається?
    .hint = Що ви бачили або чули? Достатньо кількох речень без імен.

concern-signals = Що підходить до цієї ситуації?
    .hint = Можна вибрати кілька відповідей. Можна й пропустити.
    .forced = Змушують або не дають піти
    .injuries = Є рани або синці
    .fear = Людина боїться
    .control = Хтось інший усе вирішує або стежить
    .money = Треба віддавати гроші або є борги
    .gifts = Раптом дорогі речі або багато грошей
    .online = Щось із фото, відео чи повідомленнями
    .new_contacts = Нові знайомі, які викликають тривогу
    .away = Часто зникає, немає в школі, на роботі
    .crime = Крадіжки, посилки чи банківська картка
    .other = Щось інше

concern-place = У якому муніципалітеті це відбувається?
    .hint = Тільки муніципалітет. Адреса не потрібна.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Інший, поблизу Rotterdam
    .near_dordrecht = Інший, поблизу Dordrecht
    .outside = Не в цьому регіоні

concern-near_rotterdam = Який це муніципалітет поблизу Rotterdam?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

concern-near_dordrecht = Який це муніципалітет поблизу Dordrecht?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

concern-outside = Ця команда працює в регіоні навколо Роттердама й Дордрехта. Вона допоможе дізнатися, хто може допомогти в іншому регіоні.

concern-age = Скільки приблизно років цій людині?
    .under_12 = Менше ніж 12
    .a12_15 = Від 12 до 15
    .a16_17 = 16 або 17
    .a18_20 = Від 18 до 20
    .a21_26 = Від 21 до 26
    .a27_plus = 27 або більше
    .unknown = Не знаю

concern-since = Відколи ви хвилюєтеся?
    .days = Кілька днів
    .weeks = Кілька тижнів
    .months = Кілька місяців
    .longer = Довше
    .unknown = Не знаю

concern-need = Що зараз допоможе?
    .hint = Попросити поради ще не означає подати повідомлення.
    .advice = Порада: спочатку обговорити
    .report = Подати повідомлення
    .support = Допомога цій людині
    .unknown = Поки не знаю

concern-follow_up = Чи може команда поставити вам ще запитання?
    .more = Так
    .no_more = Ні, краще не треба
