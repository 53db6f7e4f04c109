"""The pictures of the README: taken in every run, kept with UPDATE_PICTURES=1."""

from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.looks import photograph
from tests.browser.people import Colleague, Person

People = Callable[..., Person]
Colleagues = Callable[..., Colleague]


def test_pictures_of_the_chat(person: People, colleague: Colleagues) -> None:
    """A person on a phone: the start, a question, help in danger, the answer."""
    anna = person(phone=True)
    anna.opens()
    photograph(anna.page, "chat-start-phone")
    anna.begins_in("Nederlands")
    for answer in ("Ja", "Nee", "Voor mij. Ik ben 18 jaar of ouder"):
        anna.chooses(answer)
    photograph(anna.page, "chat-question-phone")
    anna.chooses("Iemand doet me pijn of bepaalt over mij")
    photograph(anna.page, "chat-emergency-phone")
    anna.code()
    anna.chooses("Geen vragen meer, alleen het team")
    photograph(anna.page, "chat-code-phone")
    anna.keeps_the_code()
    anna.writes("Ik weet niet goed waar ik moet beginnen. Hij is nu naar zijn werk.")
    sanne = colleague()
    sanne.opens("Geweld of dwang")
    sanne.claims()
    sanne.answers("Goed dat je schrijft. Beginnen kan overal. Wat zou je nu het meeste helpen?")
    anna.reads_from_the_team(
        "Goed dat je schrijft. Beginnen kan overal. Wat zou je nu het meeste helpen?"
    )
    photograph(anna.page, "chat-conversation-phone")
    anna.opens("/chat/manage")
    photograph(anna.page, "chat-manage-phone")


def test_pictures_of_the_chat_in_the_dark(person: People) -> None:
    """The same in dark colours and in English."""
    anna = person(phone=True, dark=True, language="en")
    anna.begins_in("English")
    for answer in ("Yes", "No", "For me. I am 18 or older"):
        anna.chooses(answer)
    photograph(anna.page, "chat-question-dark-phone")


def test_pictures_of_the_desk(person: People, colleague: Colleagues) -> None:
    """A colleague: a queue in which something rings, and a conversation."""
    for ways in _ASKED:
        anna = person()
        anna.begins_in(ways[0])
        for answer in ways[1:]:
            anna.chooses(answer)
        anna.page.close()
    sanne = colleague()
    expect(sanne.page.locator("a.open")).to_have_count(len(_ASKED) + 1)
    photograph(sanne.page, "desk-queue")
    sanne.page.set_viewport_size({"width": 390, "height": 844})
    photograph(sanne.page, "desk-queue-phone")
    sanne.page.set_viewport_size({"width": 1280, "height": 1000})
    sanne.looks_at_the_queue("mine")
    sanne.page.locator("a.open").first.click()
    sanne.notes("Veilig Thuis gebeld voor overleg, zonder naam. Ze beslist zelf.")
    photograph(sanne.page, "desk-conversation")
    sanne.page.emulate_media(color_scheme="dark")
    photograph(sanne.page, "desk-conversation-dark")
    sanne.page.emulate_media(color_scheme="light")
    sanne.locks()
    photograph(sanne.page, "desk-locked")


_ASKED = (
    ("English", "No", "Yes, there is danger now"),
    ("English", "Yes", "No", "For me. I am 18 or older", "Housing or debts", "No"),
    ("Nederlands", "Ja", "Soms", "Een mens, graag"),
    ("Nederlands", "Dat weet ik niet", "Dat weet ik niet", "Een mens, graag"),
)
