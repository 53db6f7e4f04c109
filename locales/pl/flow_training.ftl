# The questions. Plain words, short sentences, no exclamation marks.

## Training for professionals

training-about = Jakie szkolenie jest potrzebne?
    .recognise = Rozpoznawanie handlu ludźmi
    .youth = Wykorzystywanie seksualne młodych
    .shelter = Szkolenie dla ośrodków pomocy
    .elearning = Kontynuacja e-learningu CCV
    .unknown = Jeszcze nie wiem

training-form = Jaka forma pasuje?
    .hint = Czasem cena jest niższa. Zespół powie, kiedy.
    .open = Zapisy otwarte
    .in_company = W naszej organizacji
    .after_report = W naszej organizacji, po zgłoszeniu
    .unknown = Jeszcze nie wiem
