# The questions. Plain words, short sentences, no exclamation marks.

## The opening: everybody comes in here, children too

opening-language = Which language would you like to use?

opening-what =
    It is good that you are here. First a computer asks a few short questions. You may skip questions. You can also ask for a person at once.

opening-secrecy =
    I do not ask who you are. Only the team of Humanitas ESSM that helps you can read what you send.

    When a life or a child is in danger, the team sometimes has to act. If it can, it tells you beforehand. An answer about danger I pass on at once. I then tell you so.
    .chat =
        I do not ask who you are. On our side only the team of Humanitas ESSM that helps you can read what you send. Telegram keeps this chat too, and knows which account you have.

        When a life or a child is in danger, the team sometimes has to act. If it can, it tells you beforehand. An answer about danger I pass on at once. I then tell you so.

opening-leaving =
    There are people during opening hours. If there is danger now, do not wait and call 112.

    The button at the top takes you away quickly. Your phone or computer may still remember that you were here.
    .chat =
        There are people during opening hours. If there is danger now, do not wait and call 112.

        Please do not send photos, films, your number or your place. We do not accept those.

        With /forget you erase everything. With /lifetime you choose how long messages stay here.

opening-safe = Can you type safely now?
    .safe = Yes
    .unsafe = No
    .unknown = I do not know

opening-danger_now = Is there danger right now, for you or for somebody else?
    .hint = Is it not safe to type? You can always leave and come back later.
    .danger = Yes, there is danger now
    .no_danger = No
    .unknown = I do not know

opening-reads_along = Can somebody read along on your phone or computer?
    .nobody = No
    .sometimes = Sometimes
    .somebody = Yes

opening-reads_advice =
    It is good that you say this. Write only what is safe for you.

    If somebody comes, use the button to leave quickly. What has not been sent to the team yet is then gone.

    Can you use another device later, or write in another place? That may be safer.
    .chat =
        It is good that you say so. Only write what is safe for you.

        I hide answers of the team in the notification on your phone. In this chat somebody can read them.

        With /lifetime you choose that messages disappear here after a time. With /web you go on in the web chat. That may be safer.

opening-for_whom = Who are you here for?
    .myself_adult = For me. I am 18 or older
    .myself_young = For me. I am younger than 18
    .someone_else = For somebody I am worried about
    .my_child = For my child
    .professional = For my work, such as care or teaching
    .municipality = For a municipality or a school
    .question = I have a question

opening-work_about = Is it about a particular person?
    .person = Yes, there are worries about somebody
    .general = No, for example about training, lessons or policy

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

## Younger than 18

youth-limits =
    It is good that you are doing this. You decide what you tell.

    You do not have to say your name. The team knows only what you tell here. So sometimes it can only do something when you tell more.

    If a life is in danger, or if you are in great danger, the team may have to do something, even if you do not want that. If possible, you will hear about it first.

    Never send photos or videos. We cannot accept them, not even as proof.

youth-safe_now = Are you in a safe place now?
    .safe = Yes
    .unsafe = No
    .unknown = I do not know

youth-happens = What is going on?
    .hint = Choose what comes closest. It is not your fault.
    .pictures_blackmail = Somebody threatens me with photos or videos of me
    .made_to_do = Somebody makes me do things I do not want
    .money_gifts = Money or gifts for sex or photos
    .crime = Stealing, taking parcels or lending out my bank card
    .home = There is something at home
    .friend = I am worried about a friend
    .other = Something else
    .question = I want to ask something

youth-self_harm = Sometimes things are so heavy that you do not want to live any more, or that you want to hurt yourself. Do you have that too?
    .hint = You may say it here. Nobody will be angry.
    .not_now = No
    .thoughts = I think about it sometimes
    .now = Yes, now
    .rather_not = I would rather not say

youth-words = Would you like to say in your own words what is happening?
    .hint = A few words are enough. No names needed.

youth-age = How old are you?
    .hint = Then the team knows what suits you.
    .under_12 = Younger than 12
    .a12_15 = 12, 13, 14 or 15
    .a16_17 = 16 or 17
    .a18_20 = 18, 19 or 20
    .rather_not = I would rather not say

youth-trusted = Is there somebody near you whom you trust?
    .hint = For example a friend, a relative or somebody at school. No name needed.
    .somebody = Yes
    .nobody = No
    .unknown = I do not know

youth-wishes = What would you like to happen, and what not?
    .hint = If you do not know yet, that is fine too.

youth-how = How would you like to go on?
    .hint = The team answers here first. After that you agree together on a call or a meeting.
    .here = Here, in this chat
    .call = By phone
    .meet = Meeting somebody

youth-safe_times = When can you talk safely?
    .hint = You can choose several things. The team works only during opening hours.
    .school_hours = During school
    .after_school = After school
    .evening = In the evening
    .weekend = At the weekend

youth-contact = How can the team reach you safely?
    .hint = You do not have to. Give only a number that nobody else answers or looks at.

youth-confirm = This was the last question. Is this all right?
    .hint = If I passed something on before, the team has that already.
    .send = Yes, it may go to the team
    .change = No, back to the previous question

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

## A question

question-words = What is the question?
    .hint = A few sentences are enough. Names and addresses are not needed.

question-urgent = Is it urgent?
    .danger = Yes, there is danger now
    .today = Yes, an answer today if possible
    .can_wait = No, it can wait

question-how = Where would you like the answer?
    .hint = The team answers here first.
    .here = Here, in this chat
    .call = By phone or e-mail

question-contact = On which number or e-mail address is contact safe?
    .hint = This is not required. The team also answers here.

question-confirm = This was the last question. Is this all right?
    .hint = If I passed something on before, the team has that already.
    .send = Yes, it may go to the team
    .change = No, back to the previous question

## What is always there

always-language = Which language would you like to use?

always-lifetime = How long may messages stay in this chat?
    .hint = I then erase my messages and yours, on your side and at Telegram. What is older than 48 hours I can no longer erase. Nor what somebody has read or copied. What the team has stays with the team.
    .keep = Leave it as it is
    .day = One day
    .hour = One hour

always-stop = Do you want to stop?
    .hint = If the team has nothing yet, we erase what you wrote here. What the team already has stays there until you choose to erase it.
    .go_on = No, go on
    .leave = Yes, stop
    .forget = Erase everything

always-erase = { always-forget }
    .chat = { always-forget.chat }
    .keep = No, erase nothing
    .forget_all = Yes, erase everything

always-forget =
    Do you want to erase everything?

    We then erase here, at once, what you wrote and what the team wrote to you. The team can no longer open it. Your code no longer works. This cannot be undone.

    If somebody of the team has read it already, that person may still know.

    What your phone or browser itself keeps, we cannot erase. Think of the history of your browser.
    .chat =
        Do you want to erase everything?

        On our side we then erase, at once, what you wrote and what the team wrote to you. The team can no longer open it. This cannot be undone.

        If somebody of the team has read it already, that person may still know.

        In this chat I erase the messages of the last 48 hours. What is older I cannot erase. Afterwards delete this chat in Telegram yourself, if that is safe.
    .keep = No, erase nothing
    .forget_all = Yes, erase everything
