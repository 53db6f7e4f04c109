"""The desk by keyboard alone: through the queue, into a conversation, and back."""

from collections.abc import Callable
from typing import Final

from playwright.sync_api import Page, Route, expect

from tests.browser.people import Colleague, Person

People = Callable[..., Person]
Colleagues = Callable[..., Colleague]
ASKED = "Eerste contact, nog zonder onderwerp"


def arrives(page: Page, address: str) -> None:
    """The page at this address is there, and its script listens."""
    expect(page).to_have_url(address)
    page.wait_for_load_state()


def focused(page: Page) -> str:
    """The id of what has the focus."""
    return str(page.evaluate("document.activeElement.id"))


def test_a_conversation_from_the_queue_to_its_end(person: People, colleague: Colleagues) -> None:
    """Every key of the help page does what stands there."""
    for _ in range(2):
        person().asks_for_a_person()
    sanne = colleague()
    page, press = sanne.page, sanne.page.keyboard.press
    sanne.looks_at_the_queue("unclaimed")
    ids = page.locator("a.open").evaluate_all("rows => rows.map(row => row.id)")
    for key, number in (("j", 0), ("j", 1), ("k", 0), ("k", 0)):
        press(key)
        assert focused(page) == ids[number]
    press("Enter")
    expect(page.locator("#case")).to_be_visible()
    path = page.url
    arrives(page, path)
    press("c")
    expect(page.locator(".clock")).to_contain_text("Bij jou")
    arrives(page, path)
    press("n")
    assert focused(page) == "note"
    press("Escape")
    press("r")
    assert focused(page) == "reply"
    press("Escape")
    close = sanne.desk + (page.locator("[data-key=x]").get_attribute("href") or "")
    for key, address in (("t", f"{path}/transfer"), ("u", path), ("x", close)):
        press(key)
        arrives(page, address)
    press("u")
    arrives(page, path)
    press("u")
    arrives(page, f"{sanne.desk}/")
    press("?")
    arrives(page, f"{sanne.desk}/help")
    press("g")
    arrives(page, f"{sanne.desk}/")


def test_who_types_presses_no_shortcut(person: People, colleague: Colleagues) -> None:
    """Letters are letters in a field, with Ctrl they are the browser's, and Escape leaves it."""
    person().asks_for_a_person()
    sanne = colleague()
    sanne.opens(ASKED)
    page = sanne.page
    page.keyboard.press("r")
    page.keyboard.type("xtcjg?")
    expect(page.locator("#reply")).to_have_value("xtcjg?")
    page.keyboard.press("Escape")
    assert focused(page) != "reply"
    page.keyboard.press("Control+c")
    expect(page.locator(".clock")).to_contain_text("Nog van niemand")


_TYPES: Final = """
const types = (key, at) => {
  document.querySelector(at)?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
};
addEventListener("pagehide", () => types("s", "#passphrase"), true);
addEventListener("load", () => types("?", "body"));
"""
"""A hand that types until a page goes, and at once on the one that comes."""


def test_who_types_when_another_page_comes_presses_no_shortcut(colleague: Colleagues) -> None:
    """Unlocked in another tab, the rest of a passphrase that one types here does nothing."""
    sanne = colleague()
    sanne.locks()
    two = sanne.page.context.new_page()
    two.add_init_script(_TYPES)
    two.goto(f"{sanne.desk}/locked")
    sanne.page.locator("#passphrase").fill(sanne.login.passphrase)
    sanne.page.locator("main form .button").click()
    expect(two.locator("#queue")).to_be_visible()
    two.wait_for_timeout(500)  # time to go where a shortcut leads
    expect(two).to_have_url(f"{sanne.desk}/")


def test_who_types_while_a_canned_reply_comes_presses_no_shortcut(
    person: People, colleague: Colleagues
) -> None:
    """Chosen with the keyboard it leads into the field in a moment."""
    person().asks_for_a_person()
    sanne = colleague()
    sanne.opens(ASKED)
    sanne.claims()
    page, path = sanne.page, sanne.page.url
    waiting: list[Route] = []
    # Playwright hangs a note on what it is given, which a method of a list does not hold.
    page.route("**/canned", lambda route: waiting.append(route))  # noqa: PLW0108
    page.locator("#canned summary").click()
    page.locator("#canned button[name=canned]").first.press("Enter")
    page.keyboard.type("xg?")
    waiting.pop().continue_()
    expect(page.locator("#reply")).to_be_focused()
    expect(page).to_have_url(path)


def test_shortcuts_can_be_turned_off(person: People, colleague: Colleagues) -> None:
    """Who uses a screen reader has these keys for something else; a logout keeps the choice."""
    person().asks_for_a_person()
    sanne = colleague()
    page = sanne.page
    page.goto(f"{sanne.desk}/")
    page.keyboard.press("?")
    arrives(page, f"{sanne.desk}/help")
    page.locator("#keys-switch").click()
    page.locator("#logout button").click()
    arrives(page, f"{sanne.desk}/login")
    sanne.logs_in()
    page.keyboard.press("j")
    assert focused(page) == ""
    page.goto(f"{sanne.desk}/help")
    page.locator("#keys-switch").click()
    page.keyboard.press("g")
    expect(page.locator("#queue")).to_be_visible()
