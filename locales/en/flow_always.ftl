# The questions. Plain words, short sentences, no exclamation marks.

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
