# The questions. Plain words, short sentences, no exclamation marks.

## Sex workers

sex_worker-welcome = You are welcome here. You decide what you tell. I do not need names.

sex_worker-about = Perhaps you do sex work, or did so before. Perhaps you call it something else. All of that is fine.

sex_worker-help = What can we help you with first?
    .hint = Choose what matters most now. You can write the rest yourself in a moment.
    .talk = Talking to somebody
    .work_money = Work or money
    .health = Health
    .housing_debt = Housing or debts
    .hurt_or_controlled = Somebody hurts me or controls me
    .stop_or_change = Stopping or doing something else
    .papers = Papers or residence
    .other = Something else

sex_worker-services = Is it one of these?
    .hint = Choose what comes closest.
    .first_talk = A first talk about help
    .fieldwork = An outreach worker who comes to me
    .group = A group with others
    .buddy = A buddy
    .paperwork = Help with post and forms
    .benefits_tax = A benefit, or tax
    .job = Looking for other work or applying for it
    .sexuality = Talking about sexuality
    .other = No, something else

sex_worker-visit = Where would you like to talk to the outreach worker?
    .hint = An address is not needed now. You agree on it together later.
    .at_work = Where I work
    .public = In a place where other people are too
    .online = Online first
    .unknown = I do not know yet

sex_worker-group = What are you looking for in a group?
    .hint = There is a waiting list. It has no names on it.
    .meeting = Meeting others
    .boundaries = Learning to say no
    .change = Talking about stopping or something else
    .unknown = I do not know yet

sex_worker-buddy = What would you like a buddy for?
    .hint = A buddy is a volunteer who has time for you.
    .company = Doing something together
    .going_along = Coming along to an appointment
    .dutch = Practising Dutch
    .other = Something else

sex_worker-paperwork = What can a volunteer help you with?
    .hint = You can choose several things.
    .post = Reading and keeping post
    .forms = Filling in forms
    .bills = Getting an overview of bills
    .online = Arranging things on the computer
    .other = Something else

sex_worker-benefits_tax = What is it about?
    .benefit = A benefit
    .opting_in = Tax, or opting in
    .other = Something else

sex_worker-opting_in =
    Opting in (in Dutch: opting-in) is a tax arrangement in the sex industry. The business keeps back tax from what you earn. The business then pays that tax.

    A worker of the team can tell what this means for you. You do not have to say here how things are with your tax.

sex_worker-job = What would you like help with?
    .hint = You can choose several things.
    .searching = Looking for other work
    .letter = Writing a letter or CV
    .interview = Practising a job interview
    .course = Choosing a course
    .coach = Talking to a job coach

sex_worker-sexuality = What would you like to talk about?
    .hint = You do not have to tell anything about what you did.
    .who_i_am = Who I am and whom I fall in love with
    .boundaries = What I want and what I do not want
    .health = Health and safe sex
    .other = Something else

sex_worker-health = What is it about?
    .hint = Choose what matters most now.
    .body = My body, or an STI test
    .mind = How I feel
    .substances = Alcohol, drugs or medicines
    .death_thoughts = I sometimes think I do not want to live any more
    .death_now = I do not want to live any more, now
    .other = Something else

sex_worker-hurt_now = What fits your situation now?
    .hint = Choose what is most urgent. You do not have to tell how it went.
    .in_danger = I am in danger now or I cannot leave
    .sexual_violence = Sex against my will, in the last 7 days
    .hurt = Somebody hurts me or threatens me
    .earlier = It was longer ago
    .rather_not = I would rather not say

sex_worker-decide = Can you decide for yourself about clients, about your money and about going out?
    .decides = Yes
    .partly = In part
    .decided_for = No

sex_worker-others = Is anybody else not safe?
    .hint = For example a child, family or somebody you work with. No names needed.
    .nobody = No
    .child = Yes, a child
    .adult = Yes, an adult
    .unknown = I do not know

sex_worker-bed_tonight = Do you have a safe place to sleep tonight?
    .has_bed = Yes
    .no_bed = No
    .unknown = I do not know

sex_worker-goals = What would you like help with?
    .hint = You can choose several things. You are not tied to anything.
    .think_it_over = Talking and thinking about it
    .other_work = Other work
    .study = A course or training
    .dutch = Learning Dutch
    .income = An income or a benefit
    .debts = Debts
    .housing = A place to live
    .rest = Rest and a steady rhythm
    .contacts = People around me

sex_worker-hindrances = What makes it difficult?
    .hint = You can choose several things. Skipping is fine too.
    .income = I have no other income
    .debts = Debts
    .housing = No good place to live
    .addiction = Alcohol, drugs or gambling
    .rhythm = I live mostly at night
    .registration = I am not registered anywhere
    .region = I do not know this region well
    .people = What other people think or say
    .other = Something else

sex_worker-words = Would you like to say in your own words what is happening?
    .hint = A few words are enough. No names or addresses needed.
