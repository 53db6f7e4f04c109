# The questions. Plain words, short sentences, no exclamation marks.

## What helps but is not needed

more-confirm = Це було останнє потрібне запитання. Усе гаразд?
    .hint = Якщо щось уже передано раніше, команда це має.
    .send = Так, надіслати команді
    .more = Спочатку необов’язкові запитання
    .change = Ні, до попереднього запитання

more-municipality = Про який муніципалітет ідеться?
    .hint = Тільки муніципалітет. Адреса не потрібна.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Інший, поблизу Rotterdam
    .near_dordrecht = Інший, поблизу Dordrecht
    .outside = Не в цьому регіоні

more-near_rotterdam = Який це муніципалітет поблизу Rotterdam?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

more-near_dordrecht = Який це муніципалітет поблизу Dordrecht?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

more-outside = Ця команда працює в регіоні навколо Роттердама й Дордрехта. Вона допоможе дізнатися, хто може допомогти в іншому регіоні.

more-school = У якій школі навчається ваша дитина?
    .hint = Назва школи не потрібна.
    .primary = Початкова школа
    .practical = Практична школа (praktijkonderwijs)
    .secondary = Середня школа (vmbo, havo або vwo)
    .mbo = Професійне навчання (mbo)
    .special = Спеціальна школа
    .none = Моя дитина не ходить до школи
    .other = Щось інше

more-organisation = У якій організації ви працюєте?
    .education = Освіта
    .health = Медицина
    .social = Соціальна робота чи районна команда
    .youth_care = Допомога дітям і підліткам
    .shelter = Притулок
    .justice = Поліція або юстиція
    .municipality = Муніципалітет
    .other = Щось інше

more-form = Про що, схоже, ідеться?
    .hint = Точно знати не треба.
    .sex = Секс або секс-робота з примусу
    .work = Інша робота з примусу
    .crime = Змушують порушувати закон
    .images = Фото, відео або спілкування в інтернеті
    .other = Щось інше
    .unknown = Не знаю

more-budget = Бюджет уже є?
    .there_is = Так
    .not_yet = Поки немає
    .unknown = Не знаю

more-age = Скільки вам років?
    .hint = Відповідати не обов’язково. Якщо вам менше ніж 18 років, вам допоможе команда для молоді.
    .under_18 = Менше ніж 18
    .a18_20 = 18, 19 або 20
    .a21_26 = Від 21 до 26
    .a27_plus = 27 або більше
    .rather_not = Краще не казати

more-younger = Далі вам допоможе команда для молоді. Розповідати все ще раз не треба.

more-gender = Ви жінка, чоловік чи інше?
    .woman = Жінка
    .man = Чоловік
    .other = Інше
    .rather_not = Краще не казати

more-work_form = Якою роботою ви займаєтеся найчастіше?
    .escort = Ескорт
    .window = У вітрині
    .club = У клубі або салоні
    .home = Удома
    .webcam = Вебкам
    .stripper = Стриптиз
    .care = З людьми з інвалідністю
    .other = Щось інше
