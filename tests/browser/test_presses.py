"""A press counts, whatever the page renews of itself meanwhile: mouse, finger and keyboard."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http import HTTPStatus
from typing import Final
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import APIResponse, Locator, Page, Request, Route, expect

from tests.browser.people import Colleague, Person

People = Callable[..., Person]
Colleagues = Callable[..., Colleague]

SEND: Final = "form:has(#words) button.send"
ASKED: Final = "Eerste contact, nog zonder onderwerp"
NEXT: Final = "Voor wie ben je hier?"


@contextmanager
def _renewal(page: Page, address: str) -> Iterator[None]:
    """What happens in here makes the page fetch this part anew; it has come whole at the end.

    What an earlier page asked for and left behind does not count.
    """
    path, _, query = address.partition("?")

    def is_it(request: Request) -> bool:
        found, came = urlsplit(request.url), request.existing_response
        return (
            request.method == "GET"
            and found.path.endswith(path)
            and found.query.startswith(query)
            and came is not None
            and came.status == HTTPStatus.OK
        )

    with page.expect_request_finished(is_it):
        yield
    page.evaluate("new Promise((done) => setTimeout(done))")  # its script had its turn


def _holds_down(page: Page, button: Locator) -> None:
    """Put the mouse on it, and press without letting go."""
    button.hover()
    page.mouse.down()


def _in_danger(person: People) -> Person:
    """Somebody whose conversation has begun, and who is asked on."""
    anna = person()
    anna.begins_in("Nederlands")
    for answer in ("Ja", "Nee", "Voor mij. Ik ben 18 jaar of ouder"):
        anna.chooses(answer)
    anna.chooses("Iemand doet me pijn of bepaalt over mij")
    anna.reads("Wat past nu bij jou?")
    return anna


def _held_up(page: Page) -> list[Route]:
    """From now on what is pressed stays on its way; here it waits."""
    waiting: list[Route] = []
    # Playwright hangs a note on what it is given, which a method of a list does not hold.
    page.route("**/chat?*", lambda route: waiting.append(route))  # noqa: PLW0108
    return waiting


def _goes_on(page: Page, waiting: list[Route]) -> None:
    """What waited arrives, and what is pressed from now on arrives at once."""
    for one in waiting:
        one.continue_()
    page.unroute("**/chat?*")


def _focus(page: Page) -> str:
    return str(page.evaluate("document.activeElement.textContent.trim()"))


# ── the chat ─────────────────────────────────────────────────────────────────────────────────


def test_send_held_while_news_comes(person: People) -> None:
    """The mouse is down on the send button, news comes, the mouse goes up: the words are said."""
    anna = person()
    anna.asks_for_a_person()
    other = Person(anna.page.context.new_page(), anna.chat)
    other.opens("/chat")
    anna.types("Ben je er nog?")
    _holds_down(anna.page, anna.page.locator(SEND))
    with _renewal(anna.page, "/chat"):
        other.writes("Uit het andere tabblad.")
    anna.page.mouse.up()
    expect(anna.page.locator(".said .own")).to_have_text(
        ["Uit het andere tabblad.", "Ben je er nog?"]
    )


def test_choice_held_while_the_team_answers(person: People, colleague: Colleagues) -> None:
    """The mouse is down on a choice, the team answers, the mouse goes up: it was chosen."""
    anna = _in_danger(person)
    sanne = colleague()
    sanne.opens("Geweld of dwang")
    sanne.claims()
    _holds_down(anna.page, anna.button("Het is langer geleden"))
    with _renewal(anna.page, "/chat"):
        sanne.answers("Ik ben er voor je.")
    anna.page.mouse.up()
    expect(sanne.answered("Wat past nu bij jou?")).to_have_text("Het is langer geleden")
    anna.reads_from_the_team("Ik ben er voor je.")
    sanne.closes("Anders")


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_choice_by_keyboard_after_news(person: People, colleague: Colleagues, key: str) -> None:
    """The keyboard stays on the choice while the team answers, and then presses it."""
    anna = _in_danger(person)
    sanne = colleague()
    sanne.opens("Geweld of dwang")
    sanne.claims()
    anna.button("Het is langer geleden").focus()
    sanne.answers("Ik ben er voor je.")
    anna.reads_from_the_team("Ik ben er voor je.")
    assert _focus(anna.page) == "Het is langer geleden"
    anna.page.keyboard.press(key)
    expect(sanne.answered("Wat past nu bij jou?")).to_have_text("Het is langer geleden")
    sanne.closes("Anders")


def test_space_held_while_news_comes(person: People) -> None:
    """The space bar is down on a button, news comes, the space bar goes up: it was pressed."""
    anna = person()
    anna.asks_for_a_person()
    other = Person(anna.page.context.new_page(), anna.chat)
    other.opens("/chat")
    anna.button("Alles wissen").focus()
    anna.page.keyboard.down("Space")
    with _renewal(anna.page, "/chat"):
        other.writes("Uit het andere tabblad.")
    anna.page.keyboard.up("Space")
    anna.is_asked("Alles wissen?")


def test_news_without_news_moves_nothing(person: People, colleague: Colleagues) -> None:
    """A page that reads itself anew and finds the same stays as it is, whatever is open on it."""
    anna, sanne = _opened(person, colleague)
    anna.code()
    anna.page.locator("#code-help summary").click()
    main = anna.page.locator("main").element_handle()
    with _renewal(anna.page, "/chat"):
        sanne.notes("Alleen voor ons.")
    assert main.evaluate("one => one.isConnected")
    sanne.claims()
    sanne.closes("Anders")


def test_another_button_held_while_an_answer_comes(person: People) -> None:
    """The mouse is down on a button, the page after another press comes: both presses count."""
    anna = person()
    anna.asks_for_a_person()
    anna.types("Hallo?")
    waiting = _held_up(anna.page)
    anna.page.locator(SEND).click()
    expect(anna.page.locator(SEND)).to_have_attribute("aria-busy", "true")
    _holds_down(anna.page, anna.button("Alles wissen"))
    with _renewal(anna.page, "/chat"):
        _goes_on(anna.page, waiting)
    anna.page.mouse.up()
    anna.is_asked("Alles wissen?")
    anna.reads("Hallo?")


def test_another_press_while_one_is_on_its_way(person: People) -> None:
    """Who presses another answer before the first one's page came has corrected it."""
    anna = person()
    anna.begins_in("Nederlands")
    anna.chooses("Ja")
    waiting = _held_up(anna.page)
    anna.button("Soms").click()
    expect(anna.button("Soms")).to_have_attribute("aria-busy", "true")
    anna.button("Nee").click()
    _goes_on(anna.page, waiting)
    anna.is_asked(NEXT)
    anna.page.locator("#told summary").click()
    expect(anna.page.locator("#told dd")).to_have_text(["Nederlands", "Ja", "Nee"])


def test_typed_while_words_are_on_their_way(person: People) -> None:
    """Who types on before the page with what was sent came goes on typing there."""
    anna = person()
    anna.asks_for_a_person()
    waiting = _held_up(anna.page)
    anna.types("Hallo?")
    send = anna.page.locator(SEND)
    send.click()
    expect(send).to_have_attribute("aria-busy", "true")
    anna.page.locator("#words").fill("Ik ben bang")
    _goes_on(anna.page, waiting)
    expect(anna.page.locator(".said .own")).to_have_text(["Hallo?"])
    anna.page.keyboard.type(" voor hem.")
    expect(anna.page.locator("#words")).to_have_value("Ik ben bang voor hem.")


# ── the desk ─────────────────────────────────────────────────────────────────────────────────


def _opened(person: People, colleague: Colleagues) -> tuple[Person, Colleague]:
    """A person, and a colleague who looks at their conversation."""
    anna = person()
    anna.asks_for_a_person()
    sanne = colleague()
    sanne.opens(ASKED)
    return anna, sanne


def test_claim_held_while_the_person_writes(person: People, colleague: Colleagues) -> None:
    """The mouse is down on "claim", the person writes, the mouse goes up: it is claimed."""
    anna, sanne = _opened(person, colleague)
    _holds_down(sanne.page, sanne.page.get_by_role("button", name="Oppakken", exact=True))
    with _renewal(sanne.page, "/live"):
        anna.writes("Ben je er?")
    sanne.page.mouse.up()
    expect(sanne.page.locator(".clock")).to_contain_text("Bij jou")
    sanne.reads("Ben je er?")
    sanne.closes("Anders")


def test_claim_by_keyboard_after_the_person_wrote(person: People, colleague: Colleagues) -> None:
    """The keyboard stays on "claim" while the person writes, and then presses it."""
    anna, sanne = _opened(person, colleague)
    sanne.page.get_by_role("button", name="Oppakken", exact=True).focus()
    anna.writes("Ben je er?")
    sanne.reads("Ben je er?")
    assert _focus(sanne.page) == "Oppakken"
    sanne.page.keyboard.press("Enter")
    expect(sanne.page.locator(".clock")).to_contain_text("Bij jou")
    sanne.closes("Anders")


def test_reply_held_while_the_person_writes(person: People, colleague: Colleagues) -> None:
    """The mouse is down on "send", the person writes, the mouse goes up: the answer is sent."""
    anna, sanne = _opened(person, colleague)
    sanne.claims()
    sanne.page.locator("#reply").fill("Ik ben er.")
    _holds_down(sanne.page, sanne.page.locator(".write:not(.note) button"))
    with _renewal(sanne.page, "/live"):
        anna.writes("Ben je er?")
    sanne.page.mouse.up()
    expect(sanne.page.locator(".message.reply .words")).to_have_text(["Ik ben er."])
    anna.reads_from_the_team("Ik ben er.")
    sanne.closes("Anders")


def test_row_held_while_the_queue_changes(person: People, colleague: Colleagues) -> None:
    """The mouse is down on a conversation, another comes, the mouse goes up: it opens."""
    person().asks_for_a_person()
    sanne = colleague()
    with _renewal(sanne.page, "/queue?show=unclaimed"):
        sanne.looks_at_the_queue("unclaimed")
    _holds_down(sanne.page, sanne.row(ASKED).last.locator("a.open"))
    with _renewal(sanne.page, "/queue?show=unclaimed"):
        person().asks_for_a_person()
    sanne.page.mouse.up()
    expect(sanne.page.locator("#case")).to_be_visible()


@pytest.mark.parametrize("then", ["htmx:afterOnLoad", "htmx:afterSwap"], ids=["soon", "later"])
def test_reply_pressed_again_after_the_page_was_renewed(
    person: People, colleague: Colleagues, then: str
) -> None:
    """An answer is pressed, the person writes, it is pressed again: it is sent once.

    For some seconds the page stays as it is; pressed again later it has been renewed.
    """
    anna, sanne = _opened(person, colleague)
    sanne.claims()
    pressed: list[Route] = []

    def arrives(route: Route) -> None:
        """The first press arrives, and its page does not come."""
        pressed.append(route)
        route.continue_() if pressed[1:] else route.fetch(max_redirects=0)

    sanne.page.route("**/reply", arrives)
    sanne.page.locator("#reply").fill("Ik ben er.")
    sanne.page.evaluate(_PRESSES_AGAIN, then)
    sanne.page.locator(".write:not(.note) button").click()
    expect(sanne.page.locator("#reply")).to_have_value("")  # on the page that answers
    assert len(pressed) > 1
    sanne.closes("Anders")
    anna.reloads()
    expect(anna.page.locator(".said .team .own")).to_have_text(["Ik ben er."])


_PRESSES_AGAIN: Final = """
(then) => addEventListener(then, (event) => {
  if (!event.detail.pathInfo.requestPath.includes("/live")) return;
  setTimeout(() => document.querySelector(".write:not(.note) button").click());
})
"""
"""A hand that is quicker than the tests can be, which wait for a page that is on its way."""


def test_news_while_news_is_on_its_way(person: People, colleague: Colleagues) -> None:
    """What comes while the page is being renewed is shown right after."""
    anna, sanne = _opened(person, colleague)
    waiting: list[tuple[Route, APIResponse]] = []

    def stays(route: Route) -> None:
        """What the page asks first stays on its way."""
        route.continue_() if waiting else waiting.append((route, route.fetch()))

    sanne.page.route("**/live?*", stays)
    anna.writes("Het eerste.")
    while not waiting:
        sanne.page.wait_for_timeout(50)
    with sanne.page.expect_response("**/alarm"):  # the page was told
        anna.writes("Het tweede.")
    route, answer = waiting[0]
    route.fulfill(response=answer)
    sanne.reads("Het tweede.")
    sanne.claims()
    sanne.closes("Anders")
