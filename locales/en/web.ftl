# The web chat: buttons, messages and fixed pages. Plain words, no exclamation marks.

## Above and below every page

web-exit = Leave quickly

web-skip = To the content

web-hours = Opening hours

web-about-link = About this chat

web-today = today at { $time }

web-on-day = { $day } at { $time }

web-people-now = There are people of the team here now.

web-people-later = Nobody of the team is here now. There will be people again { $when }.

web-people-none = The team is open, but nobody is at work right now. Your message is read as soon as somebody is there.

web-closed-tomorrow = Tomorrow we are closed.

web-closed-on = Closed on:

web-people-unknown = Nobody of the team is here now. We do not know yet when there will be people again.

web-offline = There is no connection. What you wrote is still here. Try again in a moment.

web-copied = The code has been copied.

## The first page

web-start-title = Talk without giving your name

web-start-what =
    This is the chat of { $organisation }. First a computer asks a few short questions. Then a person of the team reads what you wrote, and answers here.

    We do not ask who you are. You can leave and come back later with a code.

web-start-again = This page had been open for a long time. Please choose your language once more.

web-start-write = Or write at once what is going on, in your own language

web-start-send = Send

web-have-code = I already have a code

web-exit-what =
    The button Leave quickly takes you to another page at once.

    Your phone or computer may remember that you were here.

web-exit-esc = Pressing Esc three times does the same.

web-exit-noscript = JavaScript is off in this browser. The chat works all the same. After you leave, the Back button may still show this page, without what you wrote.

## Danger

web-danger-line = Is there danger now? Call 112.

web-danger-more = More help in danger

web-danger-summary = Is there danger now?

web-danger-title = Help in danger

## Answering a question

web-said = What the chat says

web-your-answer = Your answer

web-number = A number

web-limit = One message holds { $limit } characters.

web-type-instead = Or type your answer

web-send = Send

web-go-on = Go on

web-chosen = (your earlier choice)

web-back = Back

web-skip-question = Skip

web-person = A person, please

web-person-only = No more questions, only the team

web-language = Another language

web-stop = Stop

web-forget = Erase everything

web-commands = What else you can do

web-told = What you answered so far

web-told-help = Would you like to change something? Then go back with the button Back.

web-skipped = Skipped

web-given = Passed on to the team

web-old-question = A question that is no longer there

## The conversation

web-conversation = Your conversation with the team

web-received = Your message has been received. Nobody of the team has taken it up yet.

web-claimed = Somebody of the team is on it.

web-answered = The team has answered. You can always write more here.

web-closed = The team has closed this conversation. If you write something, it opens again.

web-waiting-since = You have been waiting since { $when }.

web-answer-by = The team wants to answer before { $when }.

web-answer-late = It is taking longer than we wanted. We are sorry. Your message is still there and waits for the team.

web-you = You

web-team = The team

web-answers = Your answers to the questions

web-no-answers = You asked for a person and had not answered any questions yet.

web-write-more = Write to the team

web-begin = Begin again

web-reload = See whether there is something new

web-manage = Code, devices and erasing

web-back-to-chat = Back to your conversation

web-idle-open = You were away for a while. This page does not lock by itself while you have not kept your code yet. Everybody who uses this device can read it.

## The code

web-code-title = Your code to come back

web-code-what = With this code you open your conversation, on another device too. Without the code we cannot open it for you.

web-copy = Copy

web-code-how = How do I keep the code safely?

web-code-help =
    Write the code on a paper that only you can find. Or put it among telephone numbers or in a note, without saying what it is for.

    Does somebody look in your phone? Then paper, or somebody you trust, may be safer. A picture of the screen can turn up on another device by itself.

    Whoever has the code can read and erase your conversation. For us too there is no other way back.

web-code-kept = I have kept the code

web-code-follows = Your code is still being made. It takes a moment.

web-missed = Your answer has not arrived. Nothing was sent and nothing was erased.

web-return-title = Back to your conversation

web-return-what = Fill in the code that you were given.

web-locked-title = This page is locked

web-locked = Nothing was done for a while. You go on with the code.

web-code-label = Your code

web-code-hint = 24 digits. Spaces do not matter.

web-open = Open

web-code-lost = Have you lost the code? We cannot look it up. You can begin again.

web-words-travel = This text has not been sent yet. It comes along when you fill in the code.

web-code-length = A code has 24 digits. There are more or fewer here. Please look again.

web-code-digits = A code has only digits. Please look again.

web-code-checksum = One of the digits is not right, or two are the wrong way round. Please look again.

web-code-unknown = This code opens nothing here. Perhaps a new code was made, or the conversation was erased.

web-code-busy = It is busy. Wait half a minute and try again.

web-code-again = This page had been open for too long. Press Open once more.

web-code-keep-first = In this browser another conversation is still open, and you have not kept its code. Keep that code first, or you cannot get back to that conversation.

web-code-unshown = The code of the conversation in this browser is no longer shown here. Have you not kept it? Then make a new code, or you cannot get back to that conversation.

web-code-loses = In this browser there are still answers that the team does not have. If you open your code now, they are erased. Press Open once more if that is all right.

web-back-to-answers = Back to those answers

web-code-changed = This page showed an old code. It does not work any more. This is your new code. Keep this one.

web-code-later = There is no new code ready at this moment. Your old code still works. Try again in a minute.

## Code, devices and erasing

web-lock-title = Lock now

web-lock = After { $minutes } minutes without anything done the chat locks by itself. You can also do that now. You go on with your code.

web-lock-not = You can lock the chat once you have said that you kept the code.

web-lock-do = Lock

web-cut-title = Other devices

web-cut = Is your conversation open on another device too? Then you can close it there. On this device it stays open. Your code keeps working.

web-cut-do = Close on other devices

web-cut-some = Your conversation is closed on all other devices.

web-cut-none = Your conversation was open on no other device.

web-new-title = A new code

web-new = Does somebody else have your code, or have you lost it? Then take a new one. The old code no longer works, and on other devices your conversation closes. What somebody has already read there we cannot take back.

web-code-do = Make a new code

web-forget-title = Erase everything

web-forget-what =
    Then we erase here at once everything you wrote, everything the team wrote to you, and the code. Nobody can open it here any more, nor can the team.

    What somebody has read they may still know. What your phone or browser keeps by itself we cannot erase.

web-forget-asks = Before anything is erased, we ask you once more.

## When something goes otherwise than meant

web-stale = This page had been open for too long, or belongs to an earlier conversation. Nothing has been sent yet. See whether it still fits and send it again.

web-stale-button = This page was no longer new. Nothing was done. Press once more, if you want to.

web-your-words = What you wrote

web-your-words-help = This text has not been sent and not been kept. You can copy it here.

web-over-title = This conversation is no longer open

web-over = That is why your text has not arrived. It stands below. You can begin again, or go on with your code if you have one.

web-over-answer = That is why your answer has not arrived. You can go on with your code if you have one, or begin again.

web-over-not-erased = This button has erased nothing now. Do you want to erase everything? Then first open your conversation with your code.

web-case-gone = This conversation is no longer open here. Nothing was done.

web-again-title = It does not work at this moment

web-again = Something went wrong on our side. Your answer has not been saved yet. Wait half a minute and send it again. It never arrives twice.

web-send-again = Send again

web-away = We cannot open the data at this moment. Nothing is lost. Try again in half a minute.

web-trouble-title = This did not work

web-too-large = This is too much text at once. Nothing was sent. Divide it over more messages. Perhaps not everything that you wrote is still below.

web-no-files = We cannot take a picture, film or other file here. Nothing was kept. You can write in words what is happening.

web-not-there = This page does not exist here.

web-elsewhere = This did not come from our own page. That is why nothing was done.

web-wrong-host = This page has another address.

web-broken = Something went wrong on our side. Please try again.

web-nobody-title = Nothing is open here

web-nobody = Begin on the first page.

web-to-start = To the first page

web-done-title = Done

web-done =
    What you wrote here has been erased.

    Your phone or computer may still remember that you visited this page. So erase the history of your browser yourself, if that is safe.

## About this chat

web-about-title = About this chat

web-about-what-title = What this is

web-about-what = A chat of { $organisation }. The questions come from a computer, with fixed texts. Answers of the team come from people. A computer decides nothing about you.

web-about-reading-title = A program that reads along

web-about-reading = A program on our own computer looks at the words that you type: which language it is, and whether it is urgent. Nothing of it goes to another company. If it sees danger, it shows help and passes on to the team at once what you wrote, and says so. It can be wrong. A person decides.

web-about-who-title = Who can read what you write

web-about-who =
    Only the people of the team that helps you. When it is urgent, the people on duty can read it too. Whoever runs the computers cannot open your conversation as it lies in storage.

    As long as you are answering questions and nothing has gone to the team, only your browser can open your answers.

web-about-limits-title = Where it ends

web-about-limits = { limits }

web-about-kept-title = What we keep

web-about-kept =
    What you sent to the team and what the team answered, locked. Besides that, not locked: the time, the language, the subject, how urgent it is, a made-up name, and what the team needs for its work, such as who answers you.

    We keep no internet address, nor which device or browser you have. There is one cookie, from your first answer on. It holds the key of your conversation. It disappears when you leave or close the browser, and with some browsers only when you erase it.

    A conversation that you do not send to the team cannot be opened after 24 hours and is erased.

    After { $minutes } minutes without anything done the chat locks, if you have kept your code. A question that is still open then is dropped.

web-about-forget-title = What erasing does

web-about-forget =
    The button Erase everything takes away everything you wrote, what the team wrote to you, and your code. It is gone from here at once. We cannot bring it back.

    What somebody has read they may still know. Your browser may remember that you were here. If { $organisation } makes copies of the storage, the locked data stay in such a copy until it is erased.

web-about-exit-title = Leave quickly

web-about-exit = { quick-exit }

web-about-rights-title = What fits

web-about-rights = One message holds { $limit } characters. We cannot take pictures, videos or other files.

web-about-access-title = For everybody to use

web-about-access =
    This chat is made after the guideline WCAG 2.2, level AA. It works with only a keyboard, without JavaScript, with large letters and in dark colours.

    All pages have the same short title. That is for your safety. A screen reader hears from the heading where you are.

    Nobody outside our own organisation has checked this yet. Does something not work for you? Write it in the chat. Then a person reads it.

## From and to Telegram

web-from-title = Go on in the web chat

web-from-what =
    You come from Telegram. When you press the button, your conversation goes on here.

    In Telegram we then erase the messages of the last 48 hours. After that we no longer know who you are on Telegram. What you have already told stays with the team. You may not see it again here.

    What Telegram or your phone itself keeps, we cannot erase.

web-from-do = Go on here

web-from-over = This link no longer works. A link works once, for a quarter of an hour. Ask for a new one in Telegram with /web.

web-from-loses = In this browser there are still answers that the team does not have. If you go on here with your conversation from Telegram, they are erased. Press { web-from-do } once more if that is all right.

web-from-code = This conversation already has a code. Here it opens only with that code. Nothing has been erased in Telegram. Do you not have the code? Then go on in Telegram.

web-telegram-title = Answers in Telegram

web-telegram-what =
    Answers of the team can come in Telegram too. The conversation stays open here as well.

    Telegram then knows which account you have and keeps what stands there. Only do this if nobody else reads your Telegram.

web-telegram-do = Make a link to Telegram

web-telegram-link =
    This link opens Telegram. Press Start there. The link works once, for a quarter of an hour.

    What stands here already does not come into Telegram.

web-telegram-open = Open Telegram

web-telegram-qr = Or scan this with the phone that has your Telegram.
