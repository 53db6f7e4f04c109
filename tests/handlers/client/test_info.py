"""The knowledge base in the chat: menu, search, pages, and a person one tap away."""

import pytest

from handlers.lines import DAYS
from handlers.road import Road
from locales.help_lines import help_lines
from locales.knowledge import knowledge
from locales.voice import Voice
from storage.hands import Role
from storage.resources import verify
from tests.handlers.client.browser import Browser, Page
from tests.handlers.client.conftest import Clock
from tests.support.colleagues import enrol, write

VOICE = Voice()
TOPICS = list(knowledge("nl").topics.values())


def test_the_menu_leads_to_every_topic(person: Browser) -> None:
    """In the language of who looks, and nothing is left in the browser."""
    page = person.open("/info")
    for topic in TOPICS:
        assert f'href="/info/{topic.id}?lang=nl"' in page.html
        assert topic.title in page.text
    assert "Your rights" in person.open("/info?lang=en").text
    assert person.cookies == {}


@pytest.mark.parametrize("topic", TOPICS, ids=lambda one: one.id)
def test_a_page_says_when_and_where_from(person: Browser, topic: object) -> None:
    """Dated, with its sources, and that nobody reviewed it yet."""
    (one,) = [page for page in TOPICS if page is topic]
    page = person.open(f"/info/{one.id}")
    assert page.heading == one.title
    assert "Bijgewerkt op 26 november 2026." in page.text
    assert all(source in page.text for source in one.sources)
    assert "nog niet nagekeken" in page.text
    assert page.html.count('id="exit"') == 1


def test_numbers_can_be_called(person: Browser) -> None:
    """With one touch."""
    assert 'href="tel:112"' in person.open("/info/violence").html


@pytest.mark.parametrize("path", ["/info", "/info/rights", "/info/young?lang=nl"])
def test_a_person_is_one_tap_away(person: Browser, path: str) -> None:
    """The button begins the chat in that language; who is in a chat goes back to it."""
    person.open(path)
    page = person.press("Vraag het een mens")
    assert page.path == "/chat"
    assert "Een mens, graag" in page.buttons
    assert "Terug naar je gesprek" in person.open(path).text


def test_typing_finds_a_page_and_leaves_no_trace(person: Browser) -> None:
    """The words are not in the address, stand in the field again as text, and set no cookie."""
    person.open("/info")
    page = person.post("/info", {"find": "soa <b>"})
    assert page.path == "/info"
    assert "pagina gevonden" in page.text or "pagina’s gevonden" in page.text
    assert "soa &lt;b&gt;" in page.html
    assert page.html.index("/info/health") < page.html.index("Alle onderwerpen")
    assert person.cookies == {}


def test_nothing_found_is_said_kindly(person: Browser) -> None:
    """With the way to a person on the same page."""
    page = person.post("/info", {"find": "qqqq"})
    assert "Niets gevonden" in page.text
    assert "Vraag het een mens" in page.buttons


@pytest.mark.parametrize("name", ["nothing", "%2e%2e%2fweb", "01-about", "about.md"])
def test_a_topic_that_is_not_there(person: Browser, name: str) -> None:
    """A page in our own words; no file is looked for by that name."""
    assert person.open(f"/info/{name}").status == 404


def test_information_is_one_link_away(person: Browser) -> None:
    """From the foot of every page, and from the page for danger."""
    assert person.open("/").html.count("/info?lang=nl") == 1
    assert person.open("/emergency").html.count("/info?lang=nl") == 2


def at_the_topics(person: Browser, language: str = "Nederlands") -> Page:
    """Through the opening, to the question about topics."""
    person.begin(language)
    for _ in range(2):
        person.press("Overslaan" if language == "Nederlands" else "Skip")
    if language == "Nederlands":
        person.press("Nee")
        person.press("Ik heb een vraag")
        return person.press("Informatie, zoals rechten, geld, wonen of hulplijnen")
    person.press("No")
    person.press("I have a question")
    return person.press("Information, such as rights, money, housing or help lines")


def test_every_topic_is_in_the_dialogue_too(person: Browser) -> None:
    """Under the same title; it is shown with its date, its sources and the way to more lines."""
    menu = at_the_topics(person)
    assert all(topic.title in menu.buttons for topic in TOPICS)
    page = person.press("Geweld, dwang en dreigen met beelden")
    assert "Bijgewerkt op 26 november 2026." in page.text
    assert "nog niet nagekeken door iemand" in page.text
    assert 'href="tel:0202615275"' in page.html
    assert "Alle hulplijnen" in page.text
    assert page.heading == "Weet je nu genoeg?"
    assert "Een mens, graag" in page.buttons


def test_typing_at_the_topics_finds_one(person: Browser) -> None:
    """In the person's language; what nobody knows is said kindly, and nothing was lost."""
    at_the_topics(person, "English")
    assert knowledge("en").topics["health"].title in person.type("test").text
    person.press("No, I want to know something else")
    page = person.type("police")
    assert "This may fit." in page.text
    assert "Your rights" not in page.buttons
    assert knowledge("en").topics["police"].title in page.buttons
    page = person.type("kangaroo")
    assert "I know nothing about that." in page.text
    assert "Your rights" in page.buttons
    assert "kangaroo" in page.text
    assert "A person, please" in page.buttons


def test_the_help_lines_are_in_the_dialogue_with_their_marks(
    person: Browser, road: Road, clock: Clock
) -> None:
    """As on their page: fresh, old or never verified, and 112 without a mark."""
    coco = enrol(road, "coco", ["front_office"], Role.COORDINATOR)
    line = next(one for one in help_lines() if one.id == "csg")
    write(road, lambda one: verify(one, line.key, coco, clock.at))
    at_the_topics(person)
    page = person.press("Alle hulplijnen")
    assert "(nagekeken: 23 november 2026)" in page.text
    public = sum(one.show_to_public for one in help_lines())
    assert page.text.count("(nog niet nagekeken)") == public - 2
    clock.pass_minutes(DAYS * 24 * 60 + 1)
    at_the_topics(person)
    assert "(lang geleden nagekeken: 23 november 2026)" in person.press("Alle hulplijnen").text


@pytest.mark.parametrize("language", VOICE.languages)
def test_what_nobody_reviewed_says_so(language: str, person: Browser) -> None:
    """On the first page, on the page about us and on a topic, in that language."""
    for path, text in (
        ("/", "web-draft"),
        ("/about", "web-draft"),
        ("/info/rights", "web-info-draft"),
    ):
        page = person.open(f"{path}?lang={language}")
        assert " ".join(VOICE.text(language, text).split()) in page.text
