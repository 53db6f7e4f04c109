# The questions. Plain words, short sentences, no exclamation marks.

## Training for professionals

training-about = Which training are you looking for?
    .recognise = Recognising human trafficking
    .youth = Training on sexual exploitation of young people
    .shelter = Training for shelters
    .elearning = Follow-up to the e-learning of the CCV
    .unknown = I do not know yet

training-form = Which form suits you?
    .hint = Sometimes there is a lower price. The team tells you when.
    .open = Open enrolment
    .in_company = In our organisation
    .after_report = In our organisation, after a report
    .unknown = I do not know yet
