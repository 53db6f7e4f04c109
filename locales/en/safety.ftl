# Help in danger, and what the chat itself says. 112 always comes first. Short sentences.
# A native speaker reviews these texts before go-live.
# The numbers and their sources are in the list of help lines.

## Help in an emergency

emergency =
    Is there danger now? Call 112.

    Can you not speak? With the app 112NL the 112 operator can chat with you. The operator then sees where you are.

    Sex against your will: Centrum Seksueel Geweld (Sexual Assault Centre), 0800-0188. Free, day and night.

    Violence at home, or a child who is not safe: Veilig Thuis (Safe at Home), 0800-2000. Free, day and night.

    If you do not want to live any more: call 113 or 0800-0113. Free, day and night.

    Somebody threatens you with photos or videos: Helpwanted, 020-261 52 75 or helpwanted.nl.

    The police, when it is not urgent: 0900-8844.

    This chat is not an emergency number. The team reads your message only during opening hours.

help-now =
    Call 112 now.

    Can you not speak? With the app 112NL the 112 operator can chat with you. The operator then sees where you are.

    Are you in danger yourself, and can you leave safely? Go to a place with other people.

    Do not wait for an answer in this chat.

help-now-other =
    Call 112 now. Say where help is needed.

    Do not wait for an answer in this chat.

    Stepping in yourself can make the danger greater.

help-violence =
    Are you in danger now? Call 112.

    What somebody does to you is not your fault.

    Is it your partner or family? Then you can also call Veilig Thuis (Safe at Home): 0800-2000. Free, day and night.

help-rape =
    Are you in danger now, or wounded? Call 112.

    It is not your fault.

    Call the Centrum Seksueel Geweld (Sexual Assault Centre): 0800-0188. Free, day and night. They help with your health and with keeping evidence. The first 7 days matter. The sooner, the better.

    You do not have to decide anything about the police yet.

help-coercion =
    Are you in danger now, or can you not leave? Call 112.

    You may decide for yourself about your body, your money and your time. Even if somebody says otherwise.

    Do not speak about this chat with the person who decides for you.

help-children =
    Is the child in danger now? Call 112.

    Veilig Thuis (Safe at Home) can advise you: 0800-2000. Free, day and night.

help-no-bed =
    Are you in danger now? Call 112.

    Did you leave because of violence at home? Call Veilig Thuis (Safe at Home): 0800-2000. Free, day and night.

    The team cannot promise a place to sleep. It will look for one with you.

help-suicide =
    Is there danger now? Call 112.

    It is good that you say this. Call 113 or 0800-0113. Free, day and night. There is also 113.nl.

    Do not stay alone, if you can. Go to somebody you feel safe with.

help-pictures =
    Are you in danger now? Call 112.

    It is not your fault. The person who threatens you is doing wrong.

    Send no new photos or videos. Do not pay, if that is safe. Do keep the messages in which that person threatens you.

    Helpwanted can help to get pictures removed: 020-261 52 75 or helpwanted.nl.

help-young =
    Are you in danger now? Call 112.

    It is not your fault. It is good that you are telling us.

    Has there been sex that you did not want? Call the Centrum Seksueel Geweld (Sexual Assault Centre): 0800-0188. Free, day and night. The first 7 days matter.

help-young-crime =
    Are you in danger now? Call 112.

    It is good that you are telling us. Does somebody threaten you, or make you take part? Then that is not your fault. You do not have to solve this alone.

help-missing-child =
    Is there danger now? Call 112.

    Is there no direct danger? Call the police: 0900-8844. Say that a child is missing. There is no need to wait first.

    Do not wait for an answer in this chat.

help-minor =
    Is there danger now? Call 112.

    Veilig Thuis (Safe at Home) gives advice about the safety of children: 0800-2000. Free, day and night.

help-forced =
    Is there danger now, or is somebody locked in? Call 112.

    Is there no direct danger? The police can be reached on 0900-8844.

    Stepping in yourself can make the danger greater.

## What the chat promises and what it does not

limits =
    The team keeps to itself what you tell. Sometimes it cannot. If a life or a child is in danger, the team may have to do something. If possible, you will hear about it first.

quick-exit =
    With the button to leave quickly you close this page. Another, neutral page appears. What has not been sent to the team yet is then gone. What the team already has stays there. With your code you can open it again.

    Your phone or computer may still remember that you were here. So erase the history of your browser yourself, if that is safe.

## What the chat says

engine-empty = There is nothing here yet. Write something first and then send it.

engine-first = Thank you for writing this. I keep it, and you do not have to write it again. A computer program of ours looks at the words, to see whether it is urgent. First a few short questions.

engine-fits = Because of what you wrote, I put one answer first. You choose what fits.

engine-calm = This chat is for people who look for help or have a question for the team. I say nothing about other people, not even whether somebody writes here. Are you looking for help yourself? Then go on with the question on the screen.

engine-duress = You might write that word by accident. Choose a word or short sentence of at least five letters that you never write otherwise.

engine-too-long = Your text is too long. There is room for { $limit } characters and yours has { $length }. Your text is still there. Make it shorter, or send it in parts.

engine-not-a-choice = I keep what you wrote. Please also choose one of the answers on the screen. Then I can go on.

engine-not-a-number = I keep what you wrote. Please also write a number from { $min } to { $max }.

engine-found = This may fit. Please choose a topic. I keep the words.

engine-not-found = I know nothing about that. I keep the words. Please choose a topic, try another word, or ask a person.

engine-lines = { web-lines-what }

engine-pick-one = Please choose one answer.

engine-pick-some = Please choose one or more answers.

engine-unknown-option = I do not know that choice. Please choose one of the answers on the screen.

engine-passed = That question has already passed. If you wrote something, I keep it. Please go on with what is on the screen now.

engine-no-back = You cannot go back any further.

engine-no-skip = There is nothing to skip here.

engine-restarted = The questions have changed in the meantime. That is why I begin at an earlier question. Your answers are kept.

engine-language = We will go on in English.

engine-handed-off =
    I have passed on to the team what you told me so far. What you answer from now on goes there too.

    If the team is there now, somebody of the team reads it as soon as possible. If not, that happens when the team is open again. The answer will be on this page.

    You get a code. With it you can come back later. You can go on answering now, but you do not have to.
    .chat =
        I have passed on to the team what you told me so far. What you answer from now on goes there too.

        If the team is there now, somebody of the team reads it as soon as possible. If not, that happens when the team is open again. The answer will come in this chat.

        You can go on answering now, but you do not have to.

engine-handed-over =
    Thank you. The team now has what you told me.

    Somebody of the team reads it and answers on this page. Here you also see when people are there.

    With your code you can come back. You can always write more here.
    .chat =
        Thank you. The team now has what you told me.

        Somebody of the team reads it and answers in this chat. You can always write more here.

engine-person =
    You asked for a person. I have passed that on to the team, with what you told me so far.

    Somebody of the team answers on this page. Here you also see when people are there.

    With your code you can come back. You can already write more here.
    .chat =
        You asked for a person. I have passed that on to the team, with what you told me so far.

        Somebody of the team answers in this chat. You can already write more here.

engine-talk = You can always go on writing here. The team reads it and answers on this page.
    .chat = You can always go on writing here. The team reads it and answers in this chat.

engine-full = This does not fit in any more and is not kept. Please go on to the end and send, or ask for a person. After that you can write more.

engine-ended = This conversation has stopped. What you wrote here is erased. You can always begin again.
    .chat = Done. On our side it is erased. If you write something here again, a new conversation begins.

engine-corrected = What you changed is kept.

engine-no-files =
    We do not accept photos, videos, stickers, sound and other files. We have not kept it. Please write it in words, if you can.
    .chat =
        We do not accept photos, videos, stickers, sound and other files. We have not looked at it and not kept it. I try to erase it from this chat too.

        Please write it in words, if you can.

engine-no-place =
    We do not accept a contact or a location. We have not kept it.
    .chat =
        We do not accept a contact or a location. We have not kept it. I try to erase it from this chat too.

engine-web = Do you want to go on in the web chat? Then use the link in this message. The link works once, for a quarter of an hour. When you use it, I erase the messages of the last 48 hours here, and we no longer know who you are on Telegram. What you have already told stays with the team. You will not see it again in the web chat.

engine-lifetime = That is set.

## Only in Telegram

chat-honest =
    This is the chat of Humanitas ESSM. First a computer asks a few things, then a person of the team answers.

    Telegram knows which account you have and keeps this chat. We keep your account, locked, as long as the conversation goes on. Your name and photo we do not keep.

    Is that not safe for you? In the web chat you need no account.

chat-received = Your message is with the team.

chat-moved = Done. On our side this chat is empty.

chat-joined = From now on the answers of the team also come in this chat. You can write back here too. Telegram keeps what stands here. With /forget we erase everything on our side.

chat-busy = There is already a conversation in this chat. Please go on with that, or erase it first with /forget. Then ask for a new link in the web chat.

chat-link-over = This link no longer works. Please ask for a new one in the web chat.

engine-help =
    This is what you can do here:

    /person – a person, please
    /emergency – help in danger
    /lines – help lines
    /language – another language
    /web – go on in the web chat
    /lifetime – how long messages stay here
    /stop – stop
    /forget – erase everything
    /privacy – who reads along and what we keep

engine-privacy =
    Who reads along? On our side only the team that helps you, and in an emergency whoever is on duty. Telegram can read what stands in this chat, and knows which account you have. The web chat does not go through Telegram.

    What do we keep? What you wrote and what the team wrote, locked. And the number of this chat, locked, as long as the conversation goes on. Your name, photo and telephone number we do not keep. Not locked are the time, the language, the topic, how urgent it is, and an invented name.

    While you are still answering questions, our program can open your answers by itself. It has to, because Telegram keeps no key for us. If you do not send them to the team, we erase them after 24 hours.

    With /forget we erase everything on our side. In this chat I then erase the messages of the last 48 hours.

chat-again = (You may have seen this already.)

chat-team = The team writes:

chat-hidden = There is a message. Tap the grey area to read it.

chat-done = Done

chat-to-web = To the web chat

chat-emergency = Help in danger

chat-failed = Something went wrong on our side. Your message did not arrive. Please try again in a moment. If there is danger, do not wait and call 112.

chat-about = Talk without giving your name. First a computer asks a few things, then a person answers. Telegram knows which account you have. Is there danger now? Call 112.

chat-about-short = Talk without giving your name.

chat-command-person = A person, please

chat-command-emergency = Help in danger

chat-command-lines = Help lines

chat-command-language = Another language

chat-command-web = Go on in the web chat

chat-command-lifetime = How long messages stay

chat-command-stop = Stop

chat-command-forget = Erase everything

chat-command-privacy = Who reads along, what we keep

chat-command-help = What you can do here
