"""An answer that is lost on the way, and buttons pressed beside words: nothing doubles or goes."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Route, expect

from tests.browser.people import Person

People = Callable[..., Person]

WORDS = "Ben je er nog?"


def _loses_the_answer(route: Route) -> None:
    """The form arrives, and what the chat answers does not."""
    if route.request.method == "POST":
        route.fetch(max_redirects=0)
    route.abort()


def _sends_in_vain(anna: Person, words: str) -> None:
    """Send words that arrive while their answer is lost."""
    anna.page.route("**/chat?*", _loses_the_answer)
    anna.types(words)
    anna.page.locator("form:has(#words) button.send").click()
    expect(anna.page.locator("#news")).to_contain_text("Er is geen verbinding.")
    anna.page.unroute("**/chat?*")


def _hears_news(anna: Person, words: str) -> None:
    """Something is written in another tab: this page reads itself anew."""
    other = Person(anna.page.context.new_page(), anna.chat)
    other.opens("/chat")
    other.writes(words)
    expect(anna.page.locator(".said")).to_contain_text(words)
    other.page.close()


def test_sent_again_after_the_page_read_itself_anew(person: People) -> None:
    """Words whose answer was lost arrive once, also when the form was renewed in between."""
    anna = person()
    anna.asks_for_a_person()
    _sends_in_vain(anna, WORDS)
    _hears_news(anna, "Iets anders.")
    expect(anna.page.locator("#words")).to_have_value(WORDS)
    anna.writes(WORDS)
    anna.reloads()
    expect(anna.page.locator(".said .own")).to_have_text([WORDS, "Iets anders."])


def test_said_twice_on_purpose(person: People) -> None:
    """After words were sent, the same words once more are said once more."""
    anna = person()
    anna.asks_for_a_person()
    _sends_in_vain(anna, WORDS)
    anna.writes(WORDS)
    anna.writes(WORDS)
    expect(anna.page.locator(".said .own")).to_have_text([WORDS, WORDS])


def test_said_again_after_the_field_was_emptied(person: People) -> None:
    """Who sees that their words arrived, and says the same later, has said it twice."""
    anna = person()
    anna.asks_for_a_person()
    _sends_in_vain(anna, WORDS)
    _hears_news(anna, "Iets anders.")
    anna.types("")
    anna.writes(WORDS)
    expect(anna.page.locator(".said .own")).to_have_text([WORDS, "Iets anders.", WORDS])


def test_other_words_after_a_lost_answer(person: People) -> None:
    """Words that changed since are new ones."""
    anna = person()
    anna.asks_for_a_person()
    _sends_in_vain(anna, WORDS)
    _hears_news(anna, "Iets anders.")
    anna.writes("Nog een vraag.")
    expect(anna.page.locator(".said .own")).to_have_text([WORDS, "Iets anders.", "Nog een vraag."])


def test_something_on_the_way_answers(person: People) -> None:
    """When not the chat but something on the way answers, what was typed stays."""
    anna = person()
    anna.asks_for_a_person()
    anna.page.route("**/chat?*", lambda route: route.fulfill(status=429, body="Too many requests"))
    anna.types(WORDS)
    anna.page.locator("form:has(#words) button.send").click()
    expect(anna.page.locator("#news")).to_contain_text("Er is geen verbinding.")
    expect(anna.page.locator("#words")).to_have_value(WORDS)
    anna.page.unroute("**/chat?*")
    anna.writes(WORDS)
    expect(anna.page.locator(".said .own")).to_have_text([WORDS])


def test_something_on_the_way_answers_instead_of_the_page(person: People) -> None:
    """Where news should come a network asks for a login: what was typed stays."""
    anna = person()
    anna.asks_for_a_person()
    anna.types(WORDS)
    anna.page.route("**/chat", lambda route: route.fulfill(body="Log in to this network"))
    other = Person(anna.page.context.new_page(), anna.chat)
    other.opens("/chat")
    with anna.page.expect_response("**/chat"):
        other.writes("Iets anders.")
    anna.page.wait_for_timeout(500)  # its script had its turn
    anna.page.unroute("**/chat")
    expect(anna.page.locator("#words")).to_have_value(WORDS)
    other.writes("Nog iets.")
    expect(anna.page.locator(".said .own")).to_have_text(["Iets anders.", "Nog iets."])


def test_erased_and_the_answer_lost(person: People) -> None:
    """Who erased everything is told so, also when the first answer was lost on the way."""
    anna = person()
    anna.asks_for_a_person()
    anna.chooses("Alles wissen")
    anna.is_asked("Alles wissen?")
    anna.page.route("**/chat?*", _loses_the_answer)
    anna.button("Ja, alles wissen").click()
    expect(anna.page.locator("#news")).to_contain_text("Er is geen verbinding.")
    anna.page.unroute("**/chat?*")
    anna.page.wait_for_url("**/done?*")
    anna.reads("Wat je hier schreef, is gewist.")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_person_beside_words(person: People, *, script: bool) -> None:
    """Whoever types, and then presses for a person, has told it."""
    anna = person(script=script)
    anna.begins_in("Nederlands")
    for answer in ("Ja", "Nee", "Ik heb een vraag", "Ik wil het team iets vragen"):
        anna.chooses(answer)
    anna.types(WORDS)
    anna.chooses("Een mens, graag")
    anna.page.locator("details[id^=answers] summary").click()
    expect(anna.page.locator(".said .own")).to_contain_text([WORDS])


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_language_beside_a_draft(person: People, *, script: bool) -> None:
    """A draft to the team is not sent by another button, and not gone."""
    anna = person(script=script)
    anna.asks_for_a_person()
    anna.types(WORDS)
    anna.chooses("Andere taal")
    expect(anna.page.locator("#kept")).to_have_value(WORDS)
    anna.chooses("Terug")
    anna.reads("Je gesprek met het team")
    expect(anna.page.locator(".said .own")).to_have_count(0)
    if script:
        expect(anna.page.locator("#words")).to_have_value(WORDS)
