"""A colleague finds a canned reply while typing, and sends it only after reading it."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.people import Colleague, Person

People = Callable[..., Person]
Colleagues = Callable[..., Colleague]

TYPED = "Dag,"
ENGLISH = "I cannot promise a place to sleep"


def asks_in_english(person: People) -> Person:
    """Somebody who asks for a person in English."""
    anna = person(phone=True, language="en")
    anna.begins_in("English")
    anna.chooses("A person, please")
    return anna


@pytest.mark.parametrize("script", [True, False])
def test_a_reply_is_found_chosen_read_and_sent(
    person: People, colleague: Colleagues, *, script: bool
) -> None:
    """With and without JavaScript: Dutch title, English text, what was typed stays."""
    anna = asks_in_english(person)
    sanne = colleague(script=script)
    sanne.looks_at_the_queue("unclaimed")
    page = sanne.page
    page.locator("a.open").last.click()
    page.locator("#reply").fill(TYPED)
    page.locator("#note").fill("Een notitie")
    page.locator("#canned summary").click()
    if script:
        page.locator("#canned-find").fill("slaap")
        expect(page.locator("#canned li:visible")).to_have_count(1)
        page.locator("#canned-find").press("Enter")
        page.keyboard.press("Enter")
        expect(page.locator("#reply")).to_be_focused()
        expect(page.locator("#canned")).not_to_have_attribute("open", "")
    else:
        page.get_by_role("button", name="Wonen en een slaapplek").click()
    expect(page.locator("#reply")).to_have_value(re.compile(rf"^{TYPED}\n\n[^$]*{ENGLISH}"))
    expect(page.locator("#note")).to_have_value("Een notitie")
    page.locator("#note").fill("")
    page.locator(".write:not(.note) button").click()
    expect(page.locator(".message.reply .words").last).to_contain_text(ENGLISH)
    anna.opens("/chat")
    anna.reads(ENGLISH)
