# The questions. Plain words, short sentences, no exclamation marks.

## Knowing more about this chat (children read this too)

information-topic = What would you like to know more about?
    .this_chat = What this is and who reads it
    .hours = When there are people
    .region = I live somewhere else
    .other = Something else

information-this_chat =
    A computer asks the first questions. After that a person of the team reads what you wrote. That person answers.

    Your name is not needed. It costs nothing.

information-hours =
    The team works only during opening hours. When you have sent something, this page says when there are people.

    You can always write. The answer comes when the team is back.

    Is there danger now? Call 112.
    .chat =
        The team works only during opening hours. You can always write. The answer comes when the team is back.

        Is there danger now? Call 112.

information-region =
    This team works for the region around Rotterdam and Dordrecht.

    Do you live somewhere else? Ask the team who can help near you.

    Veilig Thuis helps in all of the Netherlands: 0800-2000. Free, day and night.

information-enough = Do you know enough now?
    .enough = Yes, I stop here
    .another = No, I want to know something else
    .person = No, I want to ask a person
