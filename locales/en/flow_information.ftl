# The questions. Plain words, short sentences, no exclamation marks.

## Knowing more about this chat (children read this too)

information-topic = What would you like to know more about?
    .hint = Choose a topic, or type a word.
    .hours = When there are people
    .region = I live somewhere else
    .lines = { web-lines-more }
    .other = Something else

information-hours =
    The team works only during opening hours. When you have sent something, this page says when there are people.

    You can always write. The answer comes when the team is back.

    Is there danger now? Call 112.
    .chat =
        The team works only during opening hours. You can always write. The answer comes when the team is back.

        Is there danger now? Call 112.

information-region =
    This team works for the region around Rotterdam and Dordrecht.

    Do you live somewhere else? Ask the team who can help near you. For money, housing and care your own municipality may help too.

    Veilig Thuis helps in all of the Netherlands: 0800-2000. Free, day and night.

    Does somebody force you? CoMensha also helps in all of the Netherlands: 033-448 11 86.

    Other places are listed under { web-lines-more }.

information-enough = Do you know enough now?
    .enough = Yes, I stop here
    .another = No, I want to know something else
    .person = No, I want to ask a person
