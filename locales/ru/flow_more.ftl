# The questions. Plain words, short sentences, no exclamation marks.

## What helps but is not needed

more-confirm = Это был последний вопрос, который нужен. Всё верно?
    .hint = Если что-то уже передано раньше, у команды это есть.
    .send = Да, отправить команде
    .more = Сначала необязательные вопросы
    .change = Нет, к предыдущему вопросу

more-municipality = О каком муниципалитете речь?
    .hint = Только муниципалитет. Адрес не нужен.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Другой, рядом с Rotterdam
    .near_dordrecht = Другой, рядом с Dordrecht
    .outside = Не в этом регионе

more-near_rotterdam = Какой это муниципалитет рядом с Rotterdam?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

more-near_dordrecht = Какой это муниципалитет рядом с Dordrecht?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

more-outside = Эта команда работает в регионе вокруг Роттердама и Дордрехта. Она поможет узнать, кто может помочь в другом регионе.

more-school = В какой школе учится ваш ребёнок?
    .hint = Название школы не нужно.
    .primary = Начальная школа
    .practical = Практическая школа (praktijkonderwijs)
    .secondary = Средняя школа (vmbo, havo или vwo)
    .mbo = Профессиональное обучение (mbo)
    .special = Специальная школа
    .none = Мой ребёнок не ходит в школу
    .other = Что-то другое

more-organisation = В какой организации вы работаете?
    .education = Образование
    .health = Медицина
    .social = Социальная работа или районная команда
    .youth_care = Помощь детям и подросткам
    .shelter = Приют
    .justice = Полиция или юстиция
    .municipality = Муниципалитет
    .other = Что-то другое

more-form = О чём, похоже, идёт речь?
    .hint = Точно знать не нужно.
    .sex = Секс или секс-работа по принуждению
    .work = Другая работа по принуждению
    .crime = Заставляют нарушать закон
    .images = Фото, видео или общение в интернете
    .other = Что-то другое
    .unknown = Не знаю

more-budget = Бюджет уже есть?
    .there_is = Да
    .not_yet = Пока нет
    .unknown = Не знаю

more-age = Сколько вам лет?
    .hint = Отвечать не обязательно. Если вам меньше 18 лет, вам поможет команда для молодых.
    .under_18 = Меньше 18
    .a18_20 = 18, 19 или 20
    .a21_26 = От 21 до 26
    .a27_plus = 27 или больше
    .rather_not = Лучше не говорить

more-younger = Дальше вам поможет команда для молодых. Рассказывать всё ещё раз не нужно.

more-gender = Вы женщина, мужчина или другое?
    .woman = Женщина
    .man = Мужчина
    .other = Другое
    .rather_not = Лучше не говорить

more-work_form = Какой работой вы занимаетесь чаще всего?
    .escort = Эскорт
    .window = В витрине
    .club = В клубе или салоне
    .home = На дому
    .webcam = Вебкам
    .stripper = Стриптиз
    .care = С людьми с инвалидностью
    .other = Что-то другое
