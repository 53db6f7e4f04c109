# The desk: where colleagues read, answer and close. Short, no exclamation marks.

desk-name = Desk
desk-nav = Main menu
desk-skip = To the content
desk-demo = This is a demo. Do not use it for real conversations.
desk-queue = Queue
desk-teams = Teams
desk-account = Your details
desk-help = Help
desk-lock = Lock
desk-logout = Log out
desk-back = Back to the queue
desk-go-on = Go on
desk-cancel = Cancel
desk-save = Save
desk-somebody = a colleague

## Time

desk-minutes = { $minutes } min
desk-hours = { $hours } h { $minutes } min
desk-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
desk-due-in = in { $span }
desk-due-over = { $span } late

## Coming in

desk-login = Log in to the desk
desk-login-name = Login name
desk-passphrase = Passphrase
desk-show-passphrase = Show the passphrase
desk-login-do = Log in
desk-login-help = Lost your passphrase? Ask the administrator for a new invitation. A colleague of your team then opens the door for you.
desk-login-wrong = This login name and passphrase do not belong together. Try again.
desk-login-wait = There were too many tries. Wait { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}, then try again.
desk-login-draft = You were logged out, so your text was not sent. It is kept. Log in and it will be there again.
desk-locked = Locked
desk-locked-text = This desk was not used for a while, or somebody locked it. No conversation can be seen. The desk still tells you that something urgent is waiting.
desk-locked-draft = The text you were writing is kept. It will be there again when you unlock.
desk-locked-other = Not your desk? Log out, and log in with your own name.
desk-unlock = Unlock
desk-unlock-wrong = This passphrase does not belong to this desk. Try again.
desk-unlock-wait = There were too many tries. Wait { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}, then try again.

## Invitation

desk-invite = Invitation
desk-invite-welcome = Welcome, { $name }
desk-invite-text = Below is your passphrase: seven words, chosen by the computer. It opens the conversations of your team. Nobody else knows it, not even the administrator.
desk-invite-words = Your passphrase
desk-invite-write = Write the words on paper, in this order. Keep the paper where only you can reach it. When you go on, you will not see them again.
desk-invite-written = I wrote them down
desk-invite-type = Type your passphrase once
desk-invite-type-hint = The seven words, with a space between them.
desk-invite-wrong = This is not the passphrase you saw. Look at your paper and type it again.
desk-invite-do = Done
desk-invite-again = I did not write it down well: give me a new one
desk-invite-done = You can log in now
desk-invite-done-text = A colleague of your team still has to open the door for you. After that you can read the conversations.

## Queue

desk-filters = Which conversations
desk-show-teams = My teams
desk-show-unclaimed = Unclaimed
desk-show-mine = Mine
desk-show-closed = Closed
desk-empty-teams = Nobody is waiting. New conversations will appear here by themselves.
desk-empty-unclaimed = Everything has been claimed.
desk-empty-mine = You have no conversations now. Claim one from the list of your teams.
desk-empty-closed = Nothing has been closed yet.
desk-col-priority = Priority
desk-col-due = Answer
desk-col-closed = Closed
desk-col-conversation = Conversation
desk-col-queue = Queue
desk-col-language = Language and channel
desk-col-waits = Waits
desk-col-state = Who
desk-page = Page { $number }
desk-page-before = Previous page
desk-page-after = Next page
desk-queue-news = The queue was updated: { $count ->
    [one] { $count } conversation
   *[other] { $count } conversations
} in this list.
desk-priority-P0 = Now
desk-priority-P1 = Urgent
desk-priority-P2 = 1 working day
desk-priority-P3 = 3 working days
desk-priority-P4 = No hurry
desk-channel-web = web chat
desk-channel-telegram = Telegram

## Alarm

desk-alarm = { $highest ->
    [0] { $count ->
        [one] { $count } urgent conversation is waiting for an answer.
       *[other] { $count } urgent conversations are waiting for an answer.
    }
   *[other] { $count ->
        [one] { $count } conversation is waiting for an answer, and a life may be in danger.
       *[other] { $count } urgent conversations are waiting for an answer; in { $highest } of them a life may be in danger.
    }
}
desk-alarm-title = Urgent
desk-alarm-look = Look
desk-alarm-news = An urgent conversation is waiting.
desk-sound-on = Turn sound on
desk-sound-is-on = Sound is on

## A conversation

desk-state = With
desk-state-mine = With you
desk-state-free = Nobody yet
desk-state-with = With { $name }
desk-state-answered = Answered
desk-state-closed = Closed
desk-opened = Began
desk-claim = Claim
desk-hand-back = Hand back
desk-reopen = Reopen
desk-transfer = Hand over
desk-close = Close
desk-safe-contact = Safe contact
desk-safe-unknown = Nothing has been said about this yet. Do not assume that it is safe.
desk-safe-rule = Skipped means unknown, so not safe. Outside this chat, call or write only as it says here.
desk-answers = Answers
desk-no-answers = No questions were answered.
desk-skipped = Skipped
desk-went-back = Went back: this way was left
desk-changed-later = Answered differently later
desk-own-words = Own words
desk-remark = Written at this question
desk-chat-in = chat in: { $language }
desk-transcript = Conversation
desk-person = The person
desk-answers-event = { $count ->
    [one] { $count } answer came in
   *[other] { $count } answers came in
}
desk-closed-lines = { $count ->
    [one] { $count } message does not open with your keys. It is from before your time in this team, or from another team.
   *[other] { $count } messages do not open with your keys. They are from before your time in this team, or from another team.
}
desk-case-news = This conversation was updated.
desk-reply = Send the answer
desk-claim-reply = Claim and send
desk-reply-label = Answer to the person
desk-reply-hint = The person uses the chat in this language: { $language }. Nothing is translated. At most { $limit } characters.
desk-reply-held = { $name } has this conversation. Only who has it can answer. Is { $name } away? Then you can take it over.
desk-note = Internal note
desk-note-only = only for colleagues
desk-note-label = Internal note
desk-note-hint = The person cannot read this.
desk-note-do = Keep the note

desk-notice-empty = There is nothing here yet. Write something first, then send it.
desk-notice-too-long = Your text is too long: { $limit } characters fit and you have { $length }. It is still here. Make it shorter, or send it in parts.
desk-notice-cut = Your text is far too long and did not arrive whole. Nothing was sent. { $limit } characters fit.
desk-notice-kept = This was not sent yet. Check it, then send it.
desk-notice-case-taken = { $name } has this conversation already. Nothing was sent or changed.
desk-notice-case-not-yours = You do not have this conversation any more. Nothing was sent or changed. A text you wrote is still here.
desk-notice-case-closed = This conversation is closed. Nothing was sent or changed.
desk-notice-case-not-now = That cannot be done with this conversation now. Nothing was changed.
desk-notice-case-wrote = The person wrote something meanwhile, so the conversation was not closed. Read it below; after that you can close it.
desk-notice-wrote-since = Your answer was sent. Meanwhile the person wrote something that you had not seen yet. It still waits for an answer: read it below.
desk-notice-case-alarm = The person wrote the alarm word and still waits for an answer. The conversation was not closed, for that would stop the alarm. Answer first.

desk-take-over = Take over
desk-take-over-sure = Take over from { $name }?
desk-take-over-text = { $name } has this conversation now. Take it over if { $name } is away, or if you have agreed on it together. Then you have it, and only you can answer.
desk-take-over-do = Yes, take over

desk-transfer-to = Hand over
desk-transfer-queue = To which queue
desk-transfer-team = team { $team }, { $count ->
    [0] nobody can read there
    [one] { $count } colleague can read
   *[other] { $count } colleagues can read
}
desk-transfer-sure = Hand over to { $queue }?
desk-transfer-reads = Team { $team } will then read everything here, internal notes too. { $count ->
    [one] { $count } colleague can read there now.
   *[other] { $count } colleagues can read there now.
}
desk-transfer-keeps = You can still read the conversation afterwards.
desk-transfer-loses = You and your team cannot open the conversation afterwards.
desk-transfer-unclaimed = Nobody has it then: it waits there for a colleague.
desk-transfer-nobody = Careful: nobody can read in that team now. The conversation would lie there.
desk-transfer-do = Yes, hand over

desk-close-title = Close the conversation
desk-close-text = The person sees that the conversation is closed. When the person writes again, it opens by itself.
desk-close-how = How did it end?
desk-close-do = Close
desk-outcome-answered = Answered
desk-outcome-appointment = Appointment made
desk-outcome-referred = Referred
desk-outcome-no_reply = No reply any more
desk-outcome-not_for_us = Not for us
desk-outcome-other = Other

## Teams

team-duty = On-call team
desk-duty = on duty
desk-my-team = your team
desk-team-queues = Queues:
desk-no-members = Nobody belongs to this team.
desk-reads = can read
desk-reads-new = can read new conversations only
desk-reads-not = cannot read yet
desk-invited = invited
desk-door = Open the door
desk-door-closed = You cannot read in team { $team } yet. Ask a colleague of that team to open the door for you, under Teams.
desk-door-sure = Open the door for { $name }?
desk-door-text = { $name } can then read everything that team { $team } can read, also from before today.
desk-door-check = Do this only if you are sure that it is really this colleague. Ask face to face, or call.
desk-add = Add a colleague
desk-add-to = Add to team { $team }
desk-add-text = The colleague then belongs to the team. They can read once somebody of the team opens the door.
desk-add-whom = Who
desk-add-do = Add
desk-add-nobody = There is nobody to add. Invite a colleague first.
desk-remove = Take out of the team
desk-remove-sure = Take { $name } out of team { $team }?
desk-remove-text = This colleague loses the keys of this team at once. What is written from now on is closed to them.
desk-remove-do = Yes, take out of the team
desk-unrenewed-title = Done, but not everything got new keys
desk-unrenewed-text = What stands here is damaged. A copy of the old keys still opens what is written there. Tell the administrator at once.
desk-unrenewed-team = Team:
desk-unrenewed-colleague = Left out of the new keys:
desk-unrenewed-conversation = Conversation:
desk-warning = Careful.
desk-warning-team-single-member = Team { $team } has only one member. Without them nobody can read its conversations.
desk-warning-team-nobody-reads = Nobody in team { $team } can read. What comes in there lies unread.
desk-warning-team-duty-empty = The duty team { $team } is empty. Nobody there can read an urgent conversation.
desk-warning-team-duty-none = There is no duty team. Only the conversation’s own team can read an urgent one.

## Your details

desk-role = Role
desk-role-worker = worker
desk-role-coordinator = coordinator
desk-role-administrator = administrator
desk-role-auditor = auditor
desk-my-teams = Your teams
desk-until = Logged in until
desk-language = Language of the desk

## Help

desk-help-signs = The signs
desk-help-P0 = A life may be in danger. Claim this within 5 minutes, also outside opening hours. With the sound on, it sounds every minute.
desk-help-P1 = Urgent. Answer within one hour of opening time.
desk-help-P2 = Answer within one working day.
desk-help-P3 = Answer within three working days.
desk-help-P4 = No hurry.
desk-help-keys = Shortcuts
desk-help-keys-text = These work when you are not typing.
desk-key-j = next conversation
desk-key-k = previous conversation
desk-key-enter = open the conversation
desk-key-g = to the queue
desk-key-u = one step back
desk-key-c = claim, or reopen
desk-key-r = write an answer
desk-key-n = write an internal note
desk-key-t = hand over
desk-key-x = close
desk-key-help = this help
desk-keys-turn-on = Turn shortcuts on
desk-keys-turn-off = Turn shortcuts off
desk-help-who = Who reads what
desk-help-who-text = A conversation opens with the key of its team only. The duty team can read P0 and P1 too. The person cannot read internal notes, not even with the code.
desk-help-lock = When you do not use the desk for { $minutes } minutes, it locks. It still tells you that something urgent is waiting. After { $hours } hours you log in again.

## When something cannot be done

desk-refused-title = That cannot be done now
desk-refused = Something went wrong. Nothing was changed.
desk-refused-not-yours = This is not for your role.
desk-refused-case-gone = This conversation is not here. Perhaps the person erased it: they always may, and then it is really gone here too.
desk-refused-case-unreadable = This conversation belongs to another team. It does not open with your keys.
desk-refused-case-door = This conversation is your team’s, but it does not open with your keys. Ask a colleague of the team to open the door for you, under Teams.
desk-refused-case-partly = Part of this conversation does not open with your keys. Handing it over would lose that part. Ask a colleague who can read all of it to hand it over.
desk-refused-case-taken = A colleague has this conversation already. Nothing was changed.
desk-refused-case-not-yours = You do not have this conversation. Nothing was changed.
desk-refused-case-closed = This conversation is closed. Nothing was changed.
desk-refused-case-not-now = That cannot be done with this conversation now. Nothing was changed.
desk-refused-queue-unknown = No team works this queue. Nothing was changed.
desk-refused-team-unknown = There is no such team.
desk-refused-team-member-already = This colleague belongs to the team already.
desk-refused-team-member-not = This colleague does not belong to the team.
desk-refused-staff-unknown = There is no such colleague.
desk-refused-staff-reads-not = This colleague cannot be in a team. Only a worker or coordinator can read conversations.
desk-refused-door-not-yours = You cannot open this door: who is in the team and reads there can.
desk-refused-door-not-member = This colleague does not belong to the team, or has not accepted the invitation yet.
desk-refused-door-open-already = This door need not be opened: the colleague has every key that you have.
desk-refused-invitation-over = This invitation is over or was used already. Ask the administrator for a new one.
desk-refused-busy = It is too busy just now. Try again in a minute.
desk-refused-sealed = Something stored does not open. Tell the administrator.
desk-refused-stale = This form was from an earlier login. Nothing was changed. Try again.
desk-refused-stale-draft = This form was from an earlier login. Your text is below.
desk-refused-draft-over = The text that was being written does not open any more. It is somebody else’s, or it was kept for more than a day.
desk-refused-unavailable = The storage cannot be reached now. Nothing is lost. Try again shortly.
desk-refused-wrong-host = This is not the address of the desk.
desk-refused-elsewhere = This came from another website and was not done.
desk-refused-not-there = There is no such page.
desk-refused-broken = Something went wrong on our side. Nothing was sent. Try again.
desk-not-sent = Not sent yet
desk-send-again = Send again

desk-corrects = Changes an earlier message

desk-corrected = Changed later

desk-unreachable-blocked = The person has blocked the bot in Telegram. An answer does not arrive now. This notice goes as soon as that ends.

desk-unreachable-deactivated = This Telegram account no longer exists. An answer does not arrive.

desk-unreachable-not-started = The person has not started the bot yet. An answer does not arrive.

desk-unreachable-chat-gone = This chat can no longer be found in Telegram. An answer does not arrive.

desk-unreachable-refused = Telegram would not deliver a message. Part of it may not have arrived.

desk-unreachable-unreadable = A message could no longer be opened to deliver it. It did not arrive.

desk-waits-until = An answer waits in Telegram until { $when }. Contact is safe then, the person said. If the person writes sooner, it comes at once.

## Silent alarm and wishes about contact

desk-duress-title = Silent alarm
desk-duress-what = The person wrote the alarm word. Somebody may be with them who forces them or reads along. The person sees nothing of this alarm.
desk-duress-as-usual = Write as always. Do not name the alarm word and do not ask about it.
desk-duress-think = Talk to a colleague at once. Look at safe contact below before you call or write.
desk-duress-police = Is a life in danger, and do you know where the person is? Call 112.
desk-duress-here = Alarm word
desk-rules-title = Not sent yet: this goes against a wish
desk-rule-times = Contact is not safe now, the person said. In Telegram your answer waits for a safe moment, or until the person writes. On the web page it stands at once.
desk-rule-first = The person does not want the team to write first. In Telegram your message waits until the person writes. On the web page it stands at once.
desk-rule-proof = The person agreed on a sentence. The team says it first, so that it is clear that it is really the team. You have not said it yet.
desk-rule-sender = The person wants others to see a first name only. Your answer names the organisation.
desk-rules-front = Put the sentence in front and send
desk-rules-despite = Send it like this
desk-rules-change = Back to the text
desk-waits-for-them = A message waits in Telegram until the person writes: the team would not write first.

## Opening hours

desk-hours-title = Opening hours
desk-hours-text = Everybody who writes sees these hours. They also decide by when an answer is due: that clock runs only while the queue is open. A P0 always runs. Without hours of its own a queue has those of the program's settings.
desk-hours-look = Only a coordinator or administrator changes this.
desk-hours-weeks = For each queue
desk-hours-own = Own hours
desk-hours-usual = Usual hours
desk-hours-now-closed = Closed now
desk-hours-now-there = Somebody is there now
desk-hours-now-nobody = Nobody is there now
desk-hours-there = On duty now:
desk-hours-there-none = nobody
desk-hours-write = Write times like 09:00-17:00, with a break 09:00-12:30, 13:00-17:00. Leave a day that is closed empty.
desk-hours-shut = Closed
desk-hours-save = Save
desk-hours-back = Back to the usual hours
desk-hours-closed = Days closed
desk-hours-closed-none = No days off have been filled in yet.
desk-hours-all = All queues
desk-hours-day = Day
desk-hours-last = Last day, if it is more than one
desk-hours-name = Name, such as King's Day
desk-hours-for = For
desk-hours-close = Close this day
desk-hours-open = Open after all
desk-hours-fault-time = Not saved. { $day }: write times like 09:00-12:30, 13:00-17:00.
desk-hours-fault-order = Not saved. { $day }: a time must end after it begins.
desk-hours-fault-overlap = Not saved. { $day }: two times overlap.
desk-hours-fault-day = Not saved. Choose a day that is still to come, like 2027-04-27. The last day is not before it, and at most 62 days are closed at once.
desk-hours-fault-changed = Not saved: a colleague changed something meanwhile. Look at what is there now and try again.
desk-hours-unattended = Open, but nobody is at work for:
desk-refused-hours-gone = There is no such queue or day.

## Languages

desk-languages = Languages
desk-languages-text = People can write in these languages. A text that nobody who grew up with the language has read is a draft. Do not rely on it being right, least of all in danger.
desk-languages-have = Texts
desk-languages-safety = Texts in danger
desk-languages-others = Other texts
desk-languages-native = Read by a native speaker
desk-languages-draft = Draft: { $drafts } of { $files } files not read
desk-languages-changed = Changed after they were read: { $count }
desk-languages-missing = These texts are missing. The person reads them in { $language }.
desk-languages-files = Files
desk-languages-read = read on { $day }
desk-languages-is-draft = draft
desk-languages-is-changed = changed after it was read
