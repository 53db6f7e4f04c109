"""The knowledge base in the chat: menu, search, pages, and a person one tap away."""

import pytest

from locales.knowledge import knowledge
from tests.handlers.client.browser import Browser

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
