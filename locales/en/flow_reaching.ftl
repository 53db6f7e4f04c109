# The questions. Plain words, short sentences, no exclamation marks.

## How to go on and what contact is safe

reaching-how = How would you like to go on?
    .hint = The team answers here first. After that you agree together on a call or a meeting.
    .here = Here, in this chat
    .call = By phone
    .meet = Meeting each other
    .fieldworker = Talking to an outreach worker

reaching-channel = Which contact is safe for you?
    .phone = A phone call
    .message = A message on my phone
    .mail = An e-mail

reaching-voicemail = May the team leave a voicemail?
    .voicemail = Yes
    .no_voicemail = No

reaching-safe_times = When is contact safe for you?
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

reaching-first = May the team call or write first?
    .hint = If not, the team answers only what you write here.
    .may = Yes
    .only_after_me = No, only when I have been in touch first

reaching-sender = Which name may somebody else see or hear?
    .hint = In case somebody looks along or answers the phone.
    .own_name = Humanitas
    .neutral = Only a first name

reaching-contact = How can the team reach you safely?
    .hint = You do not have to. Give only a number or e-mail address that nobody else looks at.

reaching-proof = What should the team say first, so that you know it is really the team?
    .hint = You do not have to. Choose a sentence that nobody else knows. The team says it before anything else.

reaching-duress = Do you want to agree on an alarm word?
    .hint = If you write that word in a message later, the team gets a silent alarm. You will see nothing of it here. Choose a word that you never write otherwise. It works as soon as the team has your message. In danger right now? Call 112 if you can.
