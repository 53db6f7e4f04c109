"""Words stay in the field that a colleague typed them into, whatever the page does meanwhile."""

import re
from collections.abc import Callable

from playwright.sync_api import Dialog, Page, Route, expect

from tests.browser.people import Colleague, Person

People = Callable[..., Person]
Colleagues = Callable[..., Colleague]

ASKED = "Eerste contact, nog zonder onderwerp"
ANSWER = "Ik ben er. Waar ben je nu?"
NOTE = "Intern: "
MORE = "ze liegt denk ik"


def _claimed(person: People, colleague: Colleagues) -> tuple[Person, Colleague]:
    """A person, and a colleague who has their conversation."""
    anna = person()
    anna.asks_for_a_person()
    sanne = colleague()
    sanne.opens(ASKED)
    sanne.claims()
    return anna, sanne


def _chooses_a_reply(page: Page) -> str:
    """Press the first canned reply; its name."""
    button = page.locator("#canned button[name=canned]").first
    page.locator("#canned summary").click()
    button.click()
    return button.inner_text()


def _held_up(page: Page) -> list[Route]:
    """A canned reply that is chosen from now on stays on its way; here it waits."""
    waiting: list[Route] = []
    # Playwright hangs a note on what it is given, which a method of a list does not hold.
    page.route("**/canned", lambda route: waiting.append(route))  # noqa: PLW0108
    return waiting


def test_a_note_stays_a_note_after_a_canned_reply_did_not_come(
    person: People, colleague: Colleagues
) -> None:
    """A canned reply failed; later the person writes while a colleague types a note."""
    anna, sanne = _claimed(person, colleague)
    page = sanne.page
    page.route("**/canned", lambda route: route.fulfill(status=204))
    _chooses_a_reply(page)
    page.locator("#note").press_sequentially(NOTE)
    anna.writes("Ben je er?")
    sanne.reads("Ben je er?")
    page.keyboard.type(MORE)
    expect(page.locator("#note")).to_have_value(NOTE + MORE)
    expect(page.locator("#reply")).to_have_value("")


def test_a_note_stays_a_note_while_a_canned_reply_is_on_its_way(
    person: People, colleague: Colleagues
) -> None:
    """The person writes and the canned reply comes: the note goes on in its own field."""
    anna, sanne = _claimed(person, colleague)
    page = sanne.page
    waiting = _held_up(page)
    page.locator("#reply").fill("Dag,")
    _chooses_a_reply(page)
    page.locator("#note").press_sequentially(NOTE)
    anna.writes("Ben je er?")
    sanne.reads("Ben je er?")
    page.keyboard.type("ze ")
    waiting.pop().continue_()
    expect(page.locator("#reply")).to_have_value(re.compile(r"^Dag,\n\n\S"))
    page.keyboard.type("liegt")
    expect(page.locator("#note")).to_have_value(NOTE + "ze liegt")
    expect(page.locator("#reply")).not_to_have_value(re.compile("liegt"))


def test_an_answer_typed_while_a_canned_reply_is_on_its_way(
    person: People, colleague: Colleagues
) -> None:
    """What is typed meanwhile stays above the wording, and one goes on typing there."""
    _, sanne = _claimed(person, colleague)
    page = sanne.page
    waiting = _held_up(page)
    _chooses_a_reply(page)
    page.locator("#reply").press_sequentially(ANSWER[:12])
    waiting.pop().continue_()
    expect(page.locator("#reply")).to_have_value(re.compile(rf"^{ANSWER[:12]}\n\n\S"))
    page.keyboard.type(ANSWER[12:])
    expect(page.locator("#reply")).to_have_value(re.compile(rf"^{re.escape(ANSWER)}\n\n\S"))


def test_the_cursor_stays_where_one_types(person: People, colleague: Colleagues) -> None:
    """The person writes while a colleague types in the middle of an answer."""
    anna, sanne = _claimed(person, colleague)
    field = sanne.page.locator("#reply")
    field.press_sequentially("Kom niet naar huis.")
    for _ in " naar huis.":
        field.press("ArrowLeft")
    anna.writes("Ben je er?")
    sanne.reads("Ben je er?")
    sanne.page.keyboard.type(" alleen")
    expect(field).to_have_value("Kom niet alleen naar huis.")


def test_logging_out_with_words_asks(person: People, colleague: Colleagues) -> None:
    """Like every other way of leaving: words that were not sent are not thrown away unasked."""
    _, sanne = _claimed(person, colleague)
    page = sanne.page
    page.locator("#reply").press_sequentially(ANSWER)
    asked: list[str] = []

    def stays(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", stays)
    page.locator("#logout button").click(no_wait_after=True)
    expect(page.locator("#reply")).to_have_value(ANSWER)
    page.wait_for_timeout(500)  # it is asked by the browser, in its own time
    assert asked == ["beforeunload"]
    page.locator("#reply").fill("")
    page.locator("#logout button").click()
    expect(page).to_have_url(f"{sanne.desk}/login")
    assert asked == ["beforeunload"]
