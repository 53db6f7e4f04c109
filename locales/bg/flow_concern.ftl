# The questions. Plain words, short sentences, no exclamation marks.

## Worried about somebody (read by neighbours, friends and colleagues)

concern-welcome =
    Добре е, че споделяте това. Не е нужно да знаете всичко със сигурност.

    Имена и адреси не са нужни.

concern-safe_now = В безопасност ли е този човек сега?
    .safe = Да, доколкото знам
    .unsafe = Не, сега има опасност
    .missing = Става дума за дете, което липсва
    .unknown = Не знам

concern-saw = Какво се случва?
    .hint = Какво видяхте или чухте? Няколко изречения без имена са достатъчни.

concern-signals = Кое отговаря на случая?
    .hint = Може повече от един отговор. Може и да пропуснете.
    .forced = Има принуда или не му дават да излезе
    .injuries = Има рани или синини
    .fear = Страхува се
    .control = Друг решава или следи всичко
    .money = Трябва да дава пари или има дългове
    .gifts = Изведнъж има скъпи неща или много пари
    .online = Нещо става със снимки, видеа, съобщения
    .new_contacts = Има нови контакти, които тревожат
    .away = Често отсъства от дома, училище, работа
    .crime = Краде, носи пратки, дава банкова карта
    .other = Нещо друго

concern-place = В коя община се случва това?
    .hint = Само общината. Адрес не е нужен.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Друга община близо до Rotterdam
    .near_dordrecht = Друга община близо до Dordrecht
    .outside = Извън този регион

concern-near_rotterdam = Коя е общината близо до Rotterdam?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

concern-near_dordrecht = Коя е общината близо до Dordrecht?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

concern-outside = Този екип работи за региона около Rotterdam и Dordrecht. Екипът помага да се намери кой може да помогне в друг регион.

concern-age = На около колко години е този човек?
    .under_12 = Под 12
    .a12_15 = От 12 до 15
    .a16_17 = 16 или 17
    .a18_20 = От 18 до 20
    .a21_26 = От 21 до 26
    .a27_plus = 27 или повече
    .unknown = Не знам

concern-since = Откога се тревожите?
    .days = Няколко дни
    .weeks = Няколко седмици
    .months = Няколко месеца
    .longer = По-отдавна
    .unknown = Не знам

concern-need = Какво би помогнало сега?
    .hint = Да поискате съвет още не значи, че подавате сигнал.
    .advice = Съвет: първо да поговорим
    .report = Да подам сигнал
    .support = Помощ за този човек
    .unknown = Още не знам

concern-follow_up = Може ли екипът да Ви зададе още въпроси?
    .more = Да
    .no_more = Не, по-добре не
