# The questions. Plain words, short sentences, no exclamation marks.

## Worried about somebody (read by neighbours, friends and colleagues)

concern-welcome =
    Хорошо, что вы этим делитесь. Точно знать не обязательно.

    Имена и адреса не нужны.

concern-safe_now = Этот человек сейчас в безопасности?
    .safe = Да, насколько я знаю
    .unsafe = Нет, опасность есть сейчас
    .missing = Речь о пропавшем ребёнке
    .unknown = Не знаю

concern-saw = Что происходит?
    .hint = Что вы видели или слышали? Достаточно нескольких фраз без имён.

concern-signals = Что подходит к этой ситуации?
    .hint = Можно выбрать несколько ответов. Можно и пропустить.
    .forced = Заставляют или не дают уйти
    .injuries = Есть раны или синяки
    .fear = Человек боится
    .control = Кто-то другой решает за него или следит
    .money = Нужно отдавать деньги или есть долги
    .gifts = Вдруг дорогие вещи или много денег
    .online = Что-то с фото, видео или сообщениями
    .new_contacts = Новые знакомые, которые тревожат
    .away = Часто пропадает, нет в школе, на работе
    .crime = Кражи, посылки, банковская карта другим
    .other = Что-то другое

concern-place = В каком муниципалитете это происходит?
    .hint = Только муниципалитет. Адрес не нужен.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Другой, рядом с Rotterdam
    .near_dordrecht = Другой, рядом с Dordrecht
    .outside = Не в этом регионе

concern-near_rotterdam = Какой это муниципалитет рядом с Rotterdam?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

concern-near_dordrecht = Какой это муниципалитет рядом с Dordrecht?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

concern-outside = Эта команда работает в регионе вокруг Роттердама и Дордрехта. Она поможет узнать, кто может помочь в другом регионе.

concern-age = Сколько примерно лет этому человеку?
    .under_12 = Меньше 12
    .a12_15 = От 12 до 15
    .a16_17 = 16 или 17
    .a18_20 = От 18 до 20
    .a21_26 = От 21 до 26
    .a27_plus = 27 или больше
    .unknown = Не знаю

concern-since = С каких пор вы беспокоитесь?
    .days = Несколько дней
    .weeks = Несколько недель
    .months = Несколько месяцев
    .longer = Дольше
    .unknown = Не знаю

concern-need = Что сейчас поможет?
    .hint = Попросить совета ещё не значит подать сообщение.
    .advice = Совет: сначала обсудить
    .report = Подать сообщение
    .support = Помощь этому человеку
    .unknown = Пока не знаю

concern-follow_up = Можно ли команде задать вам ещё вопросы?
    .more = Да
    .no_more = Нет, лучше не надо
