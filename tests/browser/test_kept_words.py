"""A colleague's words outlive locks and the end of a session, in a real browser."""

import sqlite3
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.people import Colleague, Person
from tests.browser.test_presses import ASKED
from tests.support.server import Server

People = Callable[..., Person]
Colleagues = Callable[..., Colleague]

WORDS = "Ik ben er. Waar ben je nu?"


def _opened(person: People, colleague: Callable[[], Colleague]) -> Colleague:
    """A colleague who looks at a person's conversation."""
    person().asks_for_a_person()
    sanne = colleague()
    sanne.opens(ASKED)
    return sanne


def _thirteen_hours_later(server: Server) -> None:
    """Every desk's session is over."""
    gone = 13 * 3_600_000_000
    with sqlite3.connect(server.data / "inloop.sqlite", timeout=10) as one:
        one.execute("update desk_sessions set until = until - ?", (gone,))


def _holds_words(page: Page) -> None:
    """The lock screen or the login holds words, and shows none."""
    expect(page.locator("[name=draft]")).to_have_count(1)
    expect(page.locator("body")).not_to_contain_text(WORDS)


def _unlocks(sanne: Colleague, page: Page) -> None:
    page.locator("#passphrase").fill(sanne.login.passphrase)
    page.locator("main form .button").click()


def _logs_in(sanne: Colleague) -> None:
    sanne.page.locator("#login").fill(sanne.login.login)
    _unlocks(sanne, sanne.page)


def test_words_outlive_the_end_of_the_session(
    person: People, colleague: Colleagues, server: Server
) -> None:
    """The twelve hours are over while a colleague writes: the login page holds the words."""
    sanne = _opened(person, colleague)
    sanne.page.locator("#reply").press_sequentially(WORDS)
    _thirteen_hours_later(server)
    person().asks_for_a_person()  # every desk hears of it
    expect(sanne.page.locator("#login")).to_be_visible()
    _holds_words(sanne.page)
    _logs_in(sanne)
    expect(sanne.page.locator("#reply")).to_have_value(WORDS)


def test_the_lock_screen_keeps_words_past_the_end_of_the_session(
    person: People, colleague: Colleagues, server: Server
) -> None:
    """Locked in the evening with words; in the morning the login page has them."""
    sanne = _opened(person, colleague)
    sanne.page.locator("#note").press_sequentially(WORDS)
    sanne.locks()
    _holds_words(sanne.page)
    _thirteen_hours_later(server)
    person().asks_for_a_person()
    expect(sanne.page.locator("#login")).to_be_visible()
    _holds_words(sanne.page)
    _logs_in(sanne)
    expect(sanne.page.locator("#note")).to_have_value(WORDS)


def test_words_in_two_tabs_outlive_a_lock(person: People, colleague: Colleagues) -> None:
    """One tab is locked and the other follows; unlocked after each other, each has its words."""
    sanne = _opened(person, colleague)
    one = sanne.page
    person().asks_for_a_person()
    two = one.context.new_page()
    Colleague(two, sanne.desk, sanne.login).opens(ASKED)
    one.locator("#reply").press_sequentially("een")
    two.locator("#reply").press_sequentially(WORDS)
    sanne.locks()
    for page, words in ((one, "een"), (two, WORDS)):
        _holds_words(page)
        page.bring_to_front()
        _unlocks(sanne, page)
        expect(page.locator("#reply")).to_have_value(words)


def test_a_logout_reaches_other_tabs(person: People, colleague: Colleagues) -> None:
    """On a shared computer the next colleague finds no tab of the one before; words are kept."""
    sanne = _opened(person, colleague)
    one = sanne.page
    two = one.context.new_page()
    two.goto(one.url)
    two.locator("#reply").press_sequentially(WORDS)
    one.bring_to_front()
    sanne.looks_at_the_queue()  # from now on the other one hears for both
    one.locator("#logout button").click()
    expect(two.locator("#login")).to_be_visible(timeout=5_000)
    _holds_words(two)
    two.locator("#login").fill(sanne.login.login)
    _unlocks(sanne, two)
    expect(two.locator("#reply")).to_have_value(WORDS)


def test_unlocking_leads_every_tab_back_to_its_page(person: People, colleague: Colleagues) -> None:
    """Unlocked in one tab, another one shows the conversation again that stood there."""
    sanne = _opened(person, colleague)
    one, path = sanne.page, sanne.page.url
    two = one.context.new_page()
    two.goto(path)
    one.bring_to_front()
    sanne.looks_at_the_queue()
    sanne.locks()
    expect(two.locator("#passphrase")).to_be_visible()
    _unlocks(sanne, one)
    expect(two).to_have_url(path)


def test_a_desk_without_script_locks_with_its_words(person: People, colleague: Colleagues) -> None:
    """The lock button sends the fields of the page along."""
    sanne = _opened(person, lambda: colleague(script=False))
    sanne.page.locator("#reply").fill(WORDS)
    sanne.locks()
    _holds_words(sanne.page)
    _unlocks(sanne, sanne.page)
    expect(sanne.page.locator("#reply")).to_have_value(WORDS)


def test_who_goes_on_writing_after_a_lock_is_seen_to(person: People, colleague: Colleagues) -> None:
    """The person's messenger shows that somebody writes, whatever address the page came from."""
    sanne = _opened(person, colleague)
    page, path = sanne.page, sanne.page.url
    page.locator("#reply").press_sequentially(WORDS)
    sanne.locks()
    _unlocks(sanne, page)
    with page.expect_request(f"{path}/writing"):
        page.locator("#reply").press_sequentially("!")


def test_a_canned_reply_outlives_a_lock_in_another_tab(colleague: Colleagues) -> None:
    """It follows the lock, and what was being written is in the form again."""
    ingrid = colleague("ingrid")
    page = ingrid.page.context.new_page()
    page.goto(f"{ingrid.desk}/replies/edit")
    page.locator("#text").fill(WORDS)
    ingrid.page.bring_to_front()
    ingrid.locks()
    _holds_words(page)
    page.bring_to_front()
    _unlocks(ingrid, page)
    expect(page.locator("#text")).to_have_value(WORDS)


def test_words_stay_when_another_team_gets_the_conversation(
    person: People, colleague: Colleagues
) -> None:
    """A colleague hands it over while a note is being written: it stays, to be copied."""
    sanne = _opened(person, colleague)
    sanne.page.locator("#note").press_sequentially(WORDS)
    ingrid = colleague("ingrid")
    ingrid.page.goto(sanne.page.url)
    ingrid.claims()
    ingrid.page.goto(f"{sanne.page.url}/transfer")
    ingrid.page.locator("[name=queue][value=meldpunt]").check()
    ingrid.page.locator("main .button").first.click()
    ingrid.page.locator("main .button").first.click()
    sanne.reads("Dit gesprek is van een ander team.")
    expect(sanne.page.locator("#note")).to_have_value(WORDS)
    expect(sanne.page.locator("#note")).not_to_be_editable()
    expect(sanne.page.locator("#reply")).to_be_hidden()
