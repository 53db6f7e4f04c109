"""Who writes on the first page, in a real browser, with JavaScript and without."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from flows.limits import WORDS_MAX
from locales.voice import Voice
from tests.browser.looks import is_accessible
from tests.browser.people import Person
from tests.support.reading import ARABIC_QUESTION, DUTCH_DANGER

VOICE = Voice()
SCRIPT = pytest.mark.parametrize("script", [True, False], ids=["script", "no_script"])


def writes(one: Person, words: str) -> None:
    """Type into the field of the first page and send."""
    one.page.locator("#first textarea").fill(words)
    one.page.locator("#first button.send").click()
    one.page.wait_for_load_state()


def reads_well(one: Person, *, script: bool) -> None:
    """Axe finds nothing; it is a script itself, and what it sees is the same without."""
    if script:
        is_accessible(one.page)


@SCRIPT
def test_danger_is_answered_with_numbers_to_call(
    person: Callable[..., Person], *, script: bool
) -> None:
    """The first thing on the page is 112, which can be pressed; the question comes after it."""
    one = person(script=script, phone=True)
    one.opens()
    reads_well(one, script=script)
    writes(one, DUTCH_DANGER)
    first = one.page.locator("main .danger").first
    expect(first.locator('a[href="tel:112"]').first).to_be_visible()
    expect(one.page.locator("main")).to_contain_text(DUTCH_DANGER)
    expect(one.page.locator("h1#asked")).to_have_text(VOICE.question("nl", "opening.safe"))
    reads_well(one, script=script)


@SCRIPT
def test_arabic_on_a_dutch_page_goes_on_from_right_to_left(
    person: Callable[..., Person], *, script: bool
) -> None:
    """The page turns, and the words stand on it as they were."""
    one = person(script=script, phone=True)
    one.opens()
    writes(one, ARABIC_QUESTION)
    html = one.page.locator("html")
    expect(html).to_have_attribute("lang", "ar")
    expect(html).to_have_attribute("dir", "rtl")
    expect(one.page.locator("main")).to_contain_text(ARABIC_QUESTION)
    reads_well(one, script=script)


@SCRIPT
@pytest.mark.parametrize("words", ["", "x" * (WORDS_MAX + 1)], ids=["empty", "too long"])
def test_what_cannot_be_sent_stays_in_its_field(
    person: Callable[..., Person], words: str, *, script: bool
) -> None:
    """What is wrong stands above, the page is the first one still and can be read by all."""
    one = person(script=script)
    one.opens()
    writes(one, words)
    expect(one.page.locator(".fault")).to_be_visible()
    expect(one.page.locator("#first textarea")).to_have_value(words)
    expect(one.page.locator(".picker button")).to_have_count(len(VOICE.languages))
    reads_well(one, script=script)


@SCRIPT
def test_back_and_send_again_makes_nothing_twice(
    person: Callable[..., Person], *, script: bool
) -> None:
    """The same form once more: the same dialogue, the words once."""
    one = person(script=script)
    one.opens()
    question = one.page.locator("h1#asked")
    writes(one, "Dag, ik wil graag iets vragen over mijn huis")
    expect(question).to_be_visible()
    one.page.go_back()
    if one.page.locator("#first").count():
        writes(one, "Dag, ik wil graag iets vragen over mijn huis")
    else:
        one.opens("/chat")
    expect(question).to_have_text(VOICE.question("nl", "opening.safe"))
    told = one.page.get_by_text("Dag, ik wil graag iets vragen over mijn huis")
    expect(told).to_have_count(1)


def test_the_door_that_fits_can_be_read_by_all(person: Callable[..., Person]) -> None:
    """It stands first, with a line that says why."""
    one = person(phone=True)
    one.opens()
    writes(one, "Ik maak me zorgen om mijn dochter van 15, ze krijgt dure cadeaus van een man")
    for code in ("safe", "nobody"):
        one.page.locator(f'button[name="code"][value="{code}"]').click()
    first = one.page.locator('button[name="code"]').first
    expect(first).to_have_attribute("value", "my_child")
    expect(one.page.locator("main")).to_contain_text(VOICE.text("nl", "engine-fits"))
    is_accessible(one.page)
