"""What stands on a screen after a lock, a cut or an erasure, and what becomes of a draft then."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import create_engine, text

from tests.browser.people import Person
from tests.support.server import Server

People = Callable[..., Person]

DRAFT = "Ik durf niet naar huis, want"
SECRET = "Hij staat voor de deur."
IDLE = 15 * 60


def _in_a_conversation(anna: Person) -> str:
    """Somebody whose words the team has; their code."""
    anna.asks_for_a_person()
    anna.writes(SECRET)
    return anna.keeps_the_code()


def _was_away(server: Server, seconds: float) -> None:
    """Everybody's last sign of life was longer ago."""
    engine = create_engine(f"sqlite:///{server.data / 'inloop.sqlite'}")
    with engine.begin() as connection:
        sooner = {"us": int(seconds * 1_000_000)}
        connection.execute(text("UPDATE contacts SET seen_at = seen_at - :us"), sooner)
    engine.dispose()


def _is_looked_at(page: Page) -> None:
    """The tab comes to the front: it reads itself anew, as it does when its time is over."""
    with page.expect_response(lambda answer: answer.url.endswith("/chat")):
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def _locks(anna: Person, server: Server) -> None:
    _was_away(server, IDLE)
    _is_looked_at(anna.page)
    anna.reads("Deze pagina is op slot")


def _enters(anna: Person, code: str) -> None:
    """Type a code on the page that stands there."""
    anna.page.locator("#digits").fill(code)
    anna.page.locator("main button.send").click()
    anna.reads("Je gesprek met het team")


def test_locked_page_shows_no_words(person: People, server: Server) -> None:
    """On the locked page stands nothing that she wrote, and the keyboard is at its title."""
    anna = person()
    _in_a_conversation(anna)
    anna.types(DRAFT)
    anna.chooses("Andere taal")
    expect(anna.page.locator("#kept")).to_have_value(DRAFT)
    anna.button("Terug").focus()
    _locks(anna, server)
    expect(anna.page.locator("h1")).to_be_focused()
    expect(anna.page.locator("textarea")).to_have_count(0)


@pytest.mark.parametrize("own", [True, False], ids=["own", "another"])
def test_draft_after_the_lock(person: People, server: Server, *, own: bool) -> None:
    """A draft waits for the code of its own conversation, and shows up in no other one."""
    eva, anna = person(), person()
    eva.asks_for_a_person()
    theirs = eva.keeps_the_code()
    code = _in_a_conversation(anna)
    anna.types(DRAFT)
    _locks(anna, server)
    _enters(anna, code if own else theirs)
    expect(anna.page.locator("#words")).to_have_value(DRAFT if own else "")


def test_draft_on_a_page_that_heard_nothing(person: People, server: Server) -> None:
    """Also where no news ever came, a draft shows up in no other conversation."""
    eva, anna = person(), person()
    eva.asks_for_a_person()
    theirs = eva.keeps_the_code()
    _in_a_conversation(anna)
    anna.page.route("**/chat/events", lambda route: route.abort())
    anna.reloads()
    anna.types(DRAFT)
    _locks(anna, server)
    _enters(anna, theirs)
    expect(anna.page.locator("#words")).to_have_value("")


def test_typed_after_coming_back_where_another_was(person: People, server: Server) -> None:
    """Who opens theirs on a lock screen with somebody's words goes on typing when news comes."""
    eva, anna = person(), person()
    eva.asks_for_a_person()
    theirs = eva.keeps_the_code()
    _in_a_conversation(anna)
    anna.page.route("**/chat/events", lambda route: route.abort())
    _was_away(server, IDLE)
    anna.types(DRAFT)
    anna.page.locator("form:has(#words) button.send").click()
    anna.reads("Deze pagina is op slot")
    _enters(anna, theirs)
    anna.types(SECRET)
    _is_looked_at(anna.page)
    anna.page.wait_for_timeout(500)  # its script had its turn
    expect(anna.page.locator("#words")).to_have_value(SECRET)


def test_lock_in_two_tabs(person: People, server: Server) -> None:
    """A lock that one tab comes upon is said in the other one too, and its draft waits there."""
    anna = person()
    code = _in_a_conversation(anna)
    second = Person(anna.page.context.new_page(), anna.chat)
    second.opens("/chat")
    second.types(DRAFT)
    expect(second.page.locator(".said")).to_contain_text(SECRET)
    _locks(anna, server)
    second.reads("Deze pagina is op slot")
    _enters(second, code)
    expect(second.page.locator("#words")).to_have_value(DRAFT)


def test_lock_without_a_connection(person: People, server: Server) -> None:
    """When its time is over nothing stands on the screen, also where no server says so."""
    anna = person()
    _in_a_conversation(anna)
    _was_away(server, IDLE - 5)
    _is_looked_at(anna.page)
    anna.page.route("**/chat*", lambda route: route.abort())
    expect(anna.page.locator("main")).to_be_hidden(timeout=20_000)
    expect(anna.page.locator("#locked a")).to_be_visible()
    anna.page.unroute("**/chat*")
    anna.reads("Deze pagina is op slot")
    expect(anna.page.locator("#locked a")).to_be_hidden()


def test_erased_elsewhere(person: People) -> None:
    """After all was erased on another device, no words stand on this one."""
    anna, other = person(), person()
    code = _in_a_conversation(anna)
    other.comes_back_with(code)
    other.types(DRAFT)
    other.chooses("Andere taal")
    expect(other.page.locator("#kept")).to_have_value(DRAFT)
    anna.forgets_everything()
    other.reads("Hier is niets open")
    expect(other.page.locator("textarea")).to_have_count(0)


def test_erased_while_the_stream_was_down(person: People) -> None:
    """A page that did not hear that all was erased finds it out when its stream is turned away."""
    anna, other = person(), person()
    code = _in_a_conversation(anna)
    other.page.route("**/chat/events", lambda route: route.abort())
    other.comes_back_with(code)
    other.reads(SECRET)
    anna.forgets_everything()
    other.page.unroute("**/chat/events")
    expect(other.page.locator("main")).to_contain_text("Hier is niets open", timeout=30_000)


def test_cut_off_while_one_types(person: People) -> None:
    """On a device that is cut off no draft stands, and with the code it is there again.

    Also where something on the way answers at first instead of the page that asks for the code.
    """
    anna, other = person(), person()
    code = _in_a_conversation(anna)
    other.comes_back_with(code)
    other.types(DRAFT)
    anna.opens("/chat/manage")
    anna.page.get_by_role("button", name="Sluit af op andere toestellen").click()
    other.reads("Hier is niets open")
    expect(other.page.locator("textarea")).to_have_count(0)
    link = other.page.get_by_role("link", name="Ik heb al een code")
    other.page.route("**/return?*", lambda route: route.fulfill(status=429, body="Too many"))
    link.click()
    expect(other.page.locator("#news")).to_contain_text("Er is geen verbinding.")
    other.page.unroute("**/return?*")
    link.click()
    _enters(other, code)
    expect(other.page.locator("#words")).to_have_value(DRAFT)
