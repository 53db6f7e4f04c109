# The questions. Plain words, short sentences, no exclamation marks.

## The opening: everybody comes in here, children too

opening-language = Which language would you like to use?

opening-what =
    It is good that you are here. First a computer asks a few short questions. You may skip questions. You can also ask for a person at once.

opening-secrecy =
    I do not ask who you are. Only the team of Humanitas ESSM that helps you can read what you send.

    When a life or a child is in danger, the team sometimes has to act. If it can, it tells you beforehand. If an answer is about danger, I pass it on at once. I tell you when I do.
    .chat =
        I do not ask who you are. On our side only the team of Humanitas ESSM that helps you can read what you send. Telegram keeps this chat too, and knows which account you have.

        When a life or a child is in danger, the team sometimes has to act. If it can, it tells you beforehand. If an answer is about danger, I pass it on at once. I tell you when I do.

opening-leaving =
    There are people during opening hours. If there is danger now, do not wait and call 112.

    The button at the top takes you away quickly. Your phone or computer may still remember that you were here.
    .chat =
        There are people during opening hours. If there is danger now, do not wait and call 112.

        Please do not send photos, videos, your number or your location. We do not accept those.

        With /forget we erase everything on our side. With /lifetime you choose how long messages stay here.

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

opening-question_about = What is your question about?
    .own_question = I want to ask the team something
    .information = Information, such as rights, money, housing or help lines
    .privacy = About what you keep, or a complaint
