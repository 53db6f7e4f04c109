"""Double clicks, two tabs, the back button, reloads: every answer once, and the last one counts."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect
from sqlalchemy import create_engine, text

from tests.browser.people import Colleague, Person
from tests.support.server import Server

People = Callable[..., Person]
Colleagues = Callable[..., Colleague]
SCRIPT = pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])


@SCRIPT
def test_double_click_on_the_first_button(person: People, server: Server, *, script: bool) -> None:
    """Two clicks on the first button make one dialogue."""
    anna = person(script=script)
    anna.opens()
    before = _sessions(server.data)
    anna.button("Nederlands").dblclick()
    anna.is_asked("Kun je nu veilig typen?")
    assert _sessions(server.data) == before + 1


@SCRIPT
def test_double_click_on_a_later_button(person: People, *, script: bool) -> None:
    """Two clicks on an answer answer once: the next question is not answered by the second."""
    anna = person(script=script)
    anna.begins_in("Nederlands")
    anna.button("Ja").dblclick()
    anna.is_asked("Kan iemand meelezen op je telefoon of computer?")
    anna.page.locator("#told summary").click()
    expect(anna.page.locator("#told dd")).to_have_text(["Nederlands", "Ja"])


def test_slow_double_click(person: People) -> None:
    """The second click of a slow double click does not answer the question that came meanwhile."""
    anna = person()
    anna.begins_in("Nederlands")
    box = anna.button("Ja").bounding_box()
    assert box is not None
    mouse = anna.page.mouse
    mouse.move(box["x"] + 20, box["y"] + 20)
    mouse.down()
    mouse.up()
    anna.is_asked("Kan iemand meelezen op je telefoon of computer?")
    mouse.down(click_count=2)
    mouse.up(click_count=2)
    anna.page.wait_for_timeout(500)
    anna.is_asked("Kan iemand meelezen op je telefoon of computer?")


@SCRIPT
def test_double_click_on_send(person: People, *, script: bool) -> None:
    """Words that are sent twice with a double click are said once."""
    anna = person(script=script)
    anna.asks_for_a_person()
    anna.types("Ben je er nog?")
    anna.page.locator("form:has(#words) button.send").dblclick()
    anna.reads("Ben je er nog?")
    anna.reloads()
    expect(anna.page.locator(".said .own")).to_have_text(["Ben je er nog?"])


@SCRIPT
def test_reload_after_an_answer(person: People, *, script: bool) -> None:
    """Reloading the page sends nothing again."""
    anna = person(script=script)
    anna.asks_for_a_person()
    anna.writes("Dit zeg ik een keer.")
    for _ in range(2):
        anna.reloads()
    expect(anna.page.locator(".said .own")).to_have_text(["Dit zeg ik een keer."])


@SCRIPT
def test_the_browsers_back_button(person: People, *, script: bool) -> None:
    """The browser's Back never shows an old question as if it were open: nothing goes wrong."""
    anna = person(script=script)
    anna.begins_in("Nederlands")
    for answer in ("Ja", "Soms"):
        anna.chooses(answer)
    anna.reads("Voor wie ben je hier?")
    if not script:
        anna.goes_back()
        anna.is_asked("Voor wie ben je hier?")
    anna.chooses("Terug")
    anna.is_asked("Kan iemand meelezen op je telefoon of computer?")
    anna.chooses("Nee")
    anna.is_asked("Voor wie ben je hier?")


def test_corrected_with_our_own_button(person: People) -> None:
    """The chat's own Back shows the earlier choice, and another one takes its place."""
    anna = person()
    anna.begins_in("Nederlands")
    for answer in ("Ja", "Soms"):
        anna.chooses(answer)
    anna.chooses("Terug")
    anna.is_asked("Kan iemand meelezen op je telefoon of computer?")
    expect(anna.button("Soms")).to_contain_text("dit koos je eerder")
    anna.chooses("Nee")
    anna.page.locator("#told summary").click()
    expect(anna.page.locator("#told dd")).to_have_text(["Nederlands", "Ja", "Nee"])


@SCRIPT
def test_two_tabs(person: People, colleague: Colleagues, *, script: bool) -> None:
    """An old tab answers the question that it shows: the same changes nothing, another corrects."""
    anna = person(script=script)
    anna.begins_in("Nederlands")
    repeating = Person(anna.page.context.new_page(), anna.chat)
    correcting = Person(anna.page.context.new_page(), anna.chat)
    for one in (repeating, correcting):
        one.opens("/chat")
    for answer in ("Ja", "Nee"):
        anna.chooses(answer)
    repeating.chooses("Ja")
    repeating.is_asked("Voor wie ben je hier?")
    correcting.chooses("Dat weet ik niet")
    correcting.is_asked("Is er op dit moment gevaar, voor jou of voor iemand anders?")
    correcting.chooses("Nee")
    correcting.chooses("Een mens, graag")
    sanne = colleague()
    sanne.opens("Eerste contact, nog zonder onderwerp")
    expect(sanne.answered("Kun je nu veilig typen?")).to_have_text("Dat weet ik niet")
    sanne.claims()
    sanne.closes("Anders")


def test_two_tabs_of_a_conversation(person: People) -> None:
    """With JavaScript what is written in one tab appears in the other, whose draft stays."""
    anna = person()
    anna.asks_for_a_person()
    second = Person(anna.page.context.new_page(), anna.chat)
    second.opens("/chat")
    second.types("Nog niet af")
    anna.writes("In het eerste tabblad.")
    second.reads("In het eerste tabblad.")
    expect(second.page.locator("#words")).to_have_value("Nog niet af")


def test_nothing_ticked(person: People) -> None:
    """Who goes on without a tick is told so, and the keyboard is where that stands."""
    anna = person()
    anna.begins_in("Nederlands")
    for answer in ("Ja", "Soms", "Ik heb een vraag", "Ik wil het team iets vragen"):
        anna.chooses(answer)
    anna.writes("Kan ik met iemand praten?")
    for answer in ("Nee, het kan wachten", "Hier, in deze chat"):
        anna.chooses(answer)
    anna.is_asked("Wanneer is contact veilig voor jou?")
    anna.page.locator("form#reply > button.send").press("Enter")
    expect(anna.page.locator("#fault")).to_be_focused()


def test_what_is_found_has_the_focus(person: People) -> None:
    """After a search the keyboard is at what was found, not at the top of the page."""
    anna = person()
    anna.opens("/info")
    anna.page.locator("#find").fill("huur")
    anna.page.locator("#find").press("Enter")
    expect(anna.page.locator("#found")).to_be_focused()


def test_no_connection(person: People) -> None:
    """Without a connection nothing that was typed is lost, and it arrives once."""
    anna = person()
    anna.asks_for_a_person()
    anna.page.route("**/chat*", lambda route: route.abort())
    anna.types("Hallo?")
    anna.page.locator("form:has(#words) button.send").click()
    expect(anna.page.locator("#news")).to_contain_text("Er is geen verbinding.")
    expect(anna.page.locator("#words")).to_have_value("Hallo?")
    anna.page.unroute("**/chat*")
    anna.writes("Hallo?")
    expect(anna.page.locator(".said .own")).to_have_text(["Hallo?"])


def _sessions(data: Path) -> int:
    engine = create_engine(f"sqlite:///{data / 'inloop.sqlite'}")
    with engine.connect() as connection:
        count = connection.execute(text("SELECT count(*) FROM contacts")).scalar_one()
    engine.dispose()
    return int(count)
