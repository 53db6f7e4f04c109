# The questions. Plain words, short sentences, no exclamation marks.

## What helps but is not needed

more-confirm = Това беше последният нужен въпрос. Така добре ли е?
    .hint = Ако вече предадох нещо, екипът го има.
    .send = Да, може да отиде при екипа
    .more = Първо още въпроси, които не са нужни
    .change = Не, обратно към предишния въпрос

more-municipality = За коя община става дума?
    .hint = Само общината. Адрес не е нужен.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Друга община близо до Rotterdam
    .near_dordrecht = Друга община близо до Dordrecht
    .outside = Извън този регион

more-near_rotterdam = Коя е общината близо до Rotterdam?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

more-near_dordrecht = Коя е общината близо до Dordrecht?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

more-outside = Този екип работи за региона около Rotterdam и Dordrecht. Екипът помага да се намери кой може да помогне в друг регион.

more-school = В какво училище ходи детето Ви?
    .hint = Името на училището не е нужно.
    .primary = Начално училище (basisschool)
    .practical = Практическо обучение (praktijkonderwijs)
    .secondary = Средно училище (vmbo, havo или vwo)
    .mbo = Професионално училище (mbo)
    .special = Специално училище
    .none = Детето ми не ходи на училище
    .other = Нещо друго

more-organisation = В каква организация работите?
    .education = Образование
    .health = Здравеопазване
    .social = Социална работа или квартален екип
    .youth_care = Грижа за млади хора
    .shelter = Приют
    .justice = Полиция или правосъдие
    .municipality = Община
    .other = Нещо друго

more-form = За какво изглежда, че става дума?
    .hint = Не е нужно да сте наясно.
    .sex = Секс или секс работа по принуда
    .work = Друга работа по принуда
    .crime = Принуда да се вършат престъпления
    .images = Снимки, видеа или контакт онлайн
    .other = Нещо друго
    .unknown = Не знам

more-budget = Има ли вече бюджет?
    .there_is = Да
    .not_yet = Още не
    .unknown = Не знам

more-age = На колко години сте?
    .hint = Не е задължително да отговорите. Ако сте под 18 години, помага Ви екипът за млади хора.
    .under_18 = Под 18
    .a18_20 = 18, 19 или 20
    .a21_26 = От 21 до 26
    .a27_plus = 27 или повече
    .rather_not = Предпочитам да не казвам

more-younger = Екипът за млади хора ти помага оттук нататък. Не е нужно да разказваш отново.

more-gender = Жена ли сте, мъж или друго?
    .woman = Жена
    .man = Мъж
    .other = Друго
    .rather_not = Предпочитам да не казвам

more-work_form = Коя работа вършите най-често?
    .escort = Ескорт
    .window = На витрина
    .club = В клуб или частна къща
    .home = Вкъщи
    .webcam = Уебкамера
    .stripper = Стриптийз
    .care = С хора с увреждане
    .other = Нещо друго
