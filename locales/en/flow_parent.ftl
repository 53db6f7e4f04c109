# The questions. Plain words, short sentences, no exclamation marks.

## Parents and carers (a child may read along)

parent-welcome =
    It is good that you ask this. You do not have to be sure.

    The name of your child is not needed.

parent-child_safe = Is your child safe now?
    .safe = Yes
    .unsafe = No, there is danger now
    .missing = My child is gone and I do not know where
    .unknown = I do not know

parent-where_now = Where is your child now?
    .hint = An address is not needed.
    .home = At home
    .elsewhere = Somewhere else, and I know where
    .distrust = With somebody I do not trust
    .unknown = I do not know

parent-age = How old is your child?
    .under_12 = Younger than 12
    .a12_15 = 12 to 15
    .a16_17 = 16 or 17
    .a18_20 = 18 to 20
    .a21_26 = 21 to 26
    .a27_plus = 27 or older
    .rather_not = I would rather not say

parent-noticed = What have you noticed?
    .hint = More than one answer is fine. Skipping is fine too.
    .forced = Is being forced or may not leave
    .injuries = Has wounds or bruises
    .fear = Is afraid
    .mood = Is silent, angry or sad
    .away = Is often away or does not go to school
    .contacts = Has new contacts that cause worry
    .gifts = Suddenly has expensive things or a lot of money
    .online = Something happens with photos, videos or messages
    .crime = Steals, takes parcels or lends out a bank card
    .other = Something else

parent-since = Since when have you noticed this?
    .days = A few days
    .weeks = A few weeks
    .months = A few months
    .longer = Longer
    .unknown = I do not know

parent-child_knows = Does your child know that you are asking this?
    .hint = Either is fine. Then the team knows how careful it has to be.
    .knows = Yes
    .does_not_know = No
    .unknown = I do not know

parent-need = What do you need now?
    .hint = Asking for advice is not a report yet.
    .advice = Advice: talking it over first
    .talk_child = Learning how I can talk with my child
    .report = Making a report
    .support = Help for my child
    .unknown = I do not know yet

parent-words = Would you like to say in your own words what is happening?
    .hint = A few sentences are enough. No names or addresses needed.
