# The questions. Plain words, short sentences, no exclamation marks.

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

youth-words = What would you like to tell or ask?
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
    .more = First two questions that you may leave out
    .change = No, back to the previous question

youth-nickname = What may the team call you?
    .hint = A made-up name is fine. Your real name is not needed.

youth-school = What kind of school do you go to?
    .hint = The name of your school is not needed.
    .primary = Primary school
    .practical = Practical training (praktijkonderwijs)
    .secondary = Secondary school (vmbo, havo or vwo)
    .mbo = Vocational school (mbo)
    .special = Special education
    .none = I do not go to school
    .other = Something else

youth-duress = Do you want to agree on an alarm word?
    .hint = If you write that word in a message later, the team gets a silent alarm. You will see nothing of it here. Choose a word that you never write otherwise. It works as soon as the team has your message. In danger right now? Call 112 if you can.
