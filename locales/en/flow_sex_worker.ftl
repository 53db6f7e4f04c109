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

sex_worker-words = Would you like to say in your own words what is happening?
    .hint = A few words are enough. No names or addresses needed.

sex_worker-how = How would you like to go on?
    .hint = The team answers here first. After that you agree together on a call or a meeting.
    .here = Here, in this chat
    .call = By phone
    .meet = Meeting each other
    .fieldworker = Talking to an outreach worker

sex_worker-safe_times = When is contact safe for you?
    .hint = You can choose several things. The team works only during opening hours.
    .monday = Monday
    .tuesday = Tuesday
    .wednesday = Wednesday
    .thursday = Thursday
    .friday = Friday
    .weekend = Weekend
    .morning = In the morning
    .afternoon = In the afternoon
    .evening = In the evening

sex_worker-contact = How can the team reach you safely?
    .hint = You do not have to. Give only a number that nobody else answers or looks at.

sex_worker-confirm = This was the last question. Is this all right?
    .hint = If I passed something on before, the team has that already.
    .send = Yes, it may go to the team
    .change = No, back to the previous question
