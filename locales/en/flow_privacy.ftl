# The questions. Plain words, short sentences, no exclamation marks.

## What we keep, and complaints (children read this too)

privacy-about = What would you like?
    .see = Seeing my conversation again
    .erase = Erasing my conversation
    .complaint = Telling a complaint
    .other = Something else

privacy-see =
    When you have sent something to the team, you get a code of 24 digits. With that code you open your conversation again, also on another device.

    Whoever has the code can read along. Keep it in a safe place. Without the code we cannot open your conversation for you.
    .chat =
        What you wrote here you can see again in this chat. The team cannot open your conversation for you in another place.

privacy-erase =
    First open your conversation. If it is no longer open on this device, use your code. Then choose the button that erases everything. I ask once more if you are sure.

    We then erase at once what you wrote and what the team wrote to you. You do not have to say who you are. If you no longer have the code, it cannot be done this way.
    .chat =
        Send /forget in this chat. I ask once more if you are sure.

        On our side we then erase at once what you wrote and what the team wrote to you. You do not have to say who you are. In this chat I erase the messages of the last 48 hours.

privacy-enough = Do you know enough now?
    .enough = Yes, I stop here
    .another = No, I want something else
    .person = No, I want to ask a person

privacy-complaint =
    You may always complain. Somebody who deals with complaints reads it.

privacy-words = What would you like to tell or ask?
    .hint = A few sentences are enough. No names needed.
