# The questions. Plain words, short sentences, no exclamation marks.

## Worried about somebody (read by neighbours, parents and professionals)

concern-welcome =
    It is good to share this. There is no need to be sure.

    Names and addresses are not needed.

concern-safe_now = Is this person safe now?
    .safe = Yes, as far as I know
    .unsafe = No, there is danger now
    .missing = It is about a child who is missing
    .unknown = I do not know

concern-child_safe = Is your child safe now?
    .safe = Yes
    .unsafe = No, there is danger now
    .missing = My child is gone and I do not know where
    .unknown = I do not know

concern-saw = What is going on?
    .hint = What was seen or heard? A few sentences without names are enough.

concern-signals = What fits this situation?
    .hint = More than one answer is fine. Skipping is fine too.
    .forced = Is being forced or may not leave
    .injuries = Has wounds or bruises
    .fear = Is afraid
    .control = Somebody else decides or watches everything
    .money = Has to hand over money or has debts
    .gifts = Suddenly has expensive things or a lot of money
    .online = Something happens with photos, videos or messages
    .new_contacts = Has new contacts that cause worry
    .away = Is often away or misses school or work
    .crime = Steals, takes parcels or lends out a bank card
    .other = Something else

concern-place = In which municipality does this happen?
    .hint = Only the municipality. An address is not needed.

concern-age = About how old is this person?
    .under_12 = Younger than 12
    .a12_15 = 12 to 15
    .a16_17 = 16 or 17
    .a18_20 = 18 to 20
    .a21_26 = 21 to 26
    .a27_plus = 27 or older
    .unknown = I do not know

concern-since = Since when have there been worries?
    .days = A few days
    .weeks = A few weeks
    .months = A few months
    .longer = Longer
    .unknown = I do not know

concern-child_knows = Does your child know that you are asking this?
    .hint = Either is fine. Then the team knows how careful it has to be.
    .knows = Yes
    .does_not_know = No
    .unknown = I do not know

concern-need = What would help now?
    .hint = Asking for advice is not a report yet.
    .advice = Advice: talking it over first
    .report = Making a report
    .support = Help for this person
    .unknown = I do not know yet

concern-follow_up = May the team ask more questions?
    .here = Yes, here in this chat
    .call = Yes, by phone or e-mail
    .no_more = No, rather not

concern-contact = On which number or e-mail address is contact safe?
    .hint = This is not required. The team also answers here.

concern-confirm = This was the last question. Is this all right?
    .hint = If I passed something on before, the team has that already.
    .send = Yes, it may go to the team
    .change = No, back to the previous question
