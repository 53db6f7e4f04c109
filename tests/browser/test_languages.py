"""Each language can be read and used on a phone: how it begins, a question, help in danger."""

import pytest
from playwright.sync_api import Page, expect

from locales.voice import Voice
from tests.browser.conftest import Open
from tests.browser.looks import is_accessible, photograph
from tests.support.server import Server

VOICE = Voice()


@pytest.mark.parametrize("language", VOICE.languages)
def test_a_language_can_be_read_on_a_phone(open_page: Open, server: Server, language: str) -> None:
    """The browser's language opens by itself, in its direction; 112 can be called."""
    page = open_page(phone=True, language=language)
    page.goto(server.chat)
    _looks_right(page, language, "start")
    _stands_in_two_columns(page)
    page.locator(".picker button").first.click()
    question = VOICE.question(language, "opening.safe").partition("\n")[0]
    expect(page.locator("h1#asked")).to_have_text(question)
    _looks_right(page, language, "question")
    page.goto(f"{server.chat}/emergency?lang={language}")
    expect(page.locator('.danger a[href="tel:112"]').first).to_be_visible()
    _looks_right(page, language, "emergency")


def _looks_right(page: Page, language: str, name: str) -> None:
    page.wait_for_load_state()
    html = page.locator("html")
    assert html.get_attribute("lang") == language
    assert html.get_attribute("dir") == VOICE.locales[language].direction
    is_accessible(page)
    photograph(page, f"languages/{language}-{name}")


def _stands_in_two_columns(page: Page) -> None:
    """Every language is offered, two beside each other, each name whole."""
    buttons = page.locator(".picker button")
    assert buttons.count() == len(VOICE.languages)
    boxes = [box for one in buttons.all() if (box := one.bounding_box())]
    assert len({round(box["x"]) for box in boxes}) == 2
    assert boxes[0]["y"] == boxes[1]["y"]
    cut = "all => all.filter((one) => one.scrollWidth > one.clientWidth).length"
    assert buttons.evaluate_all(cut) == 0
