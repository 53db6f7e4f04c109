# The staff's bot on Telegram. Short, no exclamation marks. Never anything out of a conversation.

## Cards

staff-card = { $priority }
    { $pseudonym }

    Topic: { $topic }
    Queue: { $queue }
    Language: { $language }, through { $channel }
    { $waits }
    { $due }
    { $holder }
staff-card-waits = Waiting since { $since }
staff-card-waits-not = Answered
staff-card-due = Answer by { $due }
staff-card-due-not = There is no deadline
staff-card-free = Nobody has it yet
staff-card-mine = You have it
staff-card-with = { $name } has it
staff-card-near = Note: the deadline is near.
staff-card-escalated = Nobody has taken this yet. Can you make sure that it happens?
staff-card-quiet = You have quiet hours now. This is urgent and you are on duty, so it comes all the same.
staff-card-snoozed = Silent until { $until }
staff-card-over = This conversation is not here any more.

staff-claim = Claim
staff-hand-back = Hand back
staff-open = Open on the desk
staff-snooze = Silent for 15 minutes

staff-summary = { $count ->
    [one] { $count } conversation waits for a colleague.
   *[other] { $count } conversations wait for a colleague.
}
    { $queues }
    The oldest has waited since { $since }.
staff-summary-queue = { $queue }: { $count }
staff-summary-list = Show them

## Answers to a button

staff-claimed = This conversation is yours now.
staff-handed-back = You handed the conversation back.
staff-snoozed = This card is silent until { $until }.
staff-refused = That cannot be done with this conversation now. Nothing has changed.
staff-refused-case-taken = { $name } has this conversation already.
staff-refused-case-not-yours = You do not have this conversation any more.
staff-refused-case-closed = This conversation is closed.
staff-refused-case-gone = This conversation is not there any more.
staff-refused-case-unreadable = Your keys do not open this conversation. Ask a colleague who can read it.
staff-refused-snooze = This is a P0 that nobody has yet. It cannot be silent, for somebody must see it now. Claim it, or call a colleague.
staff-unavailable = That did not work just now. Nothing has changed. Try again in a moment.

## Commands

staff-welcome = Welcome, { $name }. This is now your Telegram for Inloop.

    You are on duty now. A P0 or P1 comes here at once, with a sound. The rest comes without one, in a single overview. A card never shows what somebody writes.

    /duty off: your duty is over
    /help: what you can do here
staff-help = This is what you can do here:

    /queue: what waits for a colleague
    /mine: what you have
    /duty on or /duty off: your duty begins or is over
    /quiet 22:00-07:00: quiet hours, /quiet off: no quiet hours
    /unlink: unlink this Telegram

    A P0 or P1 comes at once, with a sound, also in your quiet hours while you are on duty. A card never shows what somebody writes.
staff-duty = { $duty ->
    [on] You are on duty. A P0 or P1 comes here at once.
   *[off] You are off duty. Nothing new comes, except about what you have yourself. If you are a coordinator, what is left lying too long comes too.
}
staff-duty-how = Write /duty on when your duty begins, or /duty off when it is over.
staff-quiet = Quiet hours from { $from } to { $until }. Only a P0 or P1 comes through then, and only while you are on duty.
staff-quiet-none = You have no quiet hours.
staff-quiet-how = Write the hours like this: /quiet 22:00-07:00. Without quiet hours: /quiet off.
staff-queue-empty = Nobody waits for a colleague.
staff-queue-page = These are numbers { $first } to { $last } of who waits.
staff-queue-next = Next
staff-mine-empty = You have no conversations now.
staff-mine-count = { $count ->
    [one] You have { $count } conversation.
   *[other] You have { $count } conversations.
}
staff-mine-more = Here are the first { $shown }. The desk shows them all.
staff-unlink-sure = Unlink this Telegram? The cards here go away and nothing comes any more.
staff-unlink-do = Yes, unlink
staff-unlink-not = Not now
staff-unlinked = This Telegram is unlinked.
staff-still-linked = Nothing has changed.
staff-not-a-topic = Here you cannot answer anybody. Write /help for what you can do.

staff-command-queue = What waits for a colleague
staff-command-mine = What you have
staff-command-duty = Your duty begins (on) or is over (off)
staff-command-quiet = Quiet hours
staff-command-help = What you can do here
staff-command-unlink = Unlink this Telegram

## Reading and answering, where the organisation switches it on

staff-topic-first = Here you read what { $pseudonym } writes from now on. What you type here goes to the person. What was said before stands on the desk only.
staff-topic-again = Perhaps this stood here before:
staff-topic-corrected = Corrected, instead of an earlier message:
staff-topic-only-text = Only text goes through here. This was not sent.
staff-topic-too-long = Your text is too long: { $limit } characters fit. Nothing was sent.
staff-topic-edited = What was sent does not change any more. Send your correction as a new message.
staff-topic-not-sent = This was not sent: you do not have this conversation any more.
staff-topic-not-now = This was not sent, because of a fault on our side. Send it again in a moment, or answer on the desk.
staff-topic-rule = This was not sent. This person wants no message at this moment, or agreed on a phrase with us. Answer on the desk: it says what is possible.

## On the desk: your account

desk-telegram = Telegram
desk-telegram-text = Link your own Telegram, and cards come there: who waits, in which queue, how urgent. A card never shows what somebody writes.
desk-telegram-words = Your organisation has switched on that you can read and answer in Telegram. If you have a conversation that came through Telegram, what the person writes from then on also comes to your phone, in a topic of its own. It goes away when you close or hand back the conversation. Until then it lies with Telegram too, without our keys.
desk-telegram-know = Telegram then sees that you get cards, and when. Whoever takes your phone sees that too.
desk-telegram-link = Link
desk-telegram-how = Open this link on your phone, or read the code with its camera. Then press Start. The link works once, for a quarter of an hour.
desk-telegram-qr = The link as a QR code
desk-telegram-type = Does the link not work? Find the bot { $bot } in Telegram and send it this:
desk-telegram-since = Linked since
desk-telegram-duty = Duty
desk-telegram-on-duty = I am on duty
desk-telegram-quiet = Quiet hours
desk-telegram-quiet-from = From
desk-telegram-quiet-until = Until
desk-telegram-quiet-hint = Such as 22:00 and 07:00. Leave both empty for no quiet hours. A P0 or P1 always comes through while you are on duty.
desk-telegram-quiet-wrong = Write the hours like 22:00 and 07:00, or leave both empty. Nothing has changed.
desk-telegram-blocked = Telegram has not let us reach you since { $since }. Did you block the bot? Undo that in Telegram, or link again.
desk-telegram-unlink = Unlink
desk-telegram-again = Link another Telegram
desk-telegram-off = The bot does not run now. No cards come.
desk-refused-telegram-off = The Telegram bot does not run now. Try again later.
