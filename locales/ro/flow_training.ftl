# The questions. Plain words, short sentences, no exclamation marks.

## Training for professionals

training-about = Ce curs cauți?
    .recognise = Cum recunoști traficul de persoane
    .youth = Curs: exploatarea sexuală a tinerilor
    .shelter = Curs pentru adăposturi
    .elearning = Continuare la cursul online CCV
    .unknown = Nu știu încă

training-form = Ce formă ți se potrivește?
    .hint = Uneori există un preț mai mic. Echipa îți spune când.
    .open = Înscriere deschisă
    .in_company = În organizația noastră
    .after_report = La noi, după o semnalare
    .unknown = Nu știu încă
