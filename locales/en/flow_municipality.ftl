# The questions. Plain words, short sentences, no exclamation marks.

## Municipalities and schools

municipality-welcome = It is good that you get in touch. I ask a few short questions. Then the team knows what you need.

municipality-role = What is your role?
    .policy = Policy
    .enforcement = Supervision or enforcement
    .teacher = Teacher or mentor
    .school_care = Care at school
    .youth_work = Youth work
    .management = Management or board
    .other = Something else

municipality-subject = What is it about?
    .policy = Advice on policy and rules
    .figures = Figures
    .training = A training for professionals
    .lesson = A lesson of 90 minutes
    .girls_talk = Girls’ Talk, a group for girls
    .make_a_move = Make a Move, a group for boys
    .case = Worries about a particular person

municipality-about = What is your question?
    .hint = A few sentences are enough. No names needed.

municipality-lesson = The lesson takes 90 minutes. Two trainers come.

municipality-girls_talk = Girls’ Talk is a group of nine meetings. It is for girls of about 14 to 21.

municipality-make_a_move = Make a Move is a group for boys.

municipality-pupils = Where are the young people?
    .primary = Primary school
    .practical = Practical training (praktijkonderwijs)
    .secondary = Secondary school (vmbo, havo or vwo)
    .mbo = Vocational school (mbo)
    .special = Special education
    .care = Youth care or youth work
    .other = Somewhere else
