"""A colleague's Telegram on the desk: link, duty, quiet hours, unlink; without JavaScript."""

import re
from functools import partial
from pathlib import Path

import pytest

from handlers.hours import MINUTE
from handlers.road import Road
from handlers.staff_telegram.channel import StaffChannel
from storage.hands import Role
from storage.staff_chats import Linked, link, of_staff, set_blocked
from tests.handlers.desk.conftest import Clock
from tests.handlers.desk.test_entry import says
from tests.support.colleagues import Browser, browser_of, enrol, write
from tests.support.office import make_road

TOKEN = re.compile(r"https://t\.me/inloop_staff_bot\?start=([A-Za-z0-9_-]{44})")
CHAT = 5_123_456_789


@pytest.fixture
def one(road: Road) -> bytes:
    """A colleague, while the staff's bot runs."""
    road.staff_bot = "inloop_staff_bot"
    return enrol(road, "anna", ["front_office"])


def linked(road: Road, one: bytes) -> Linked | None:
    """The link as stored."""
    with road.database.reading() as connection:
        return of_staff(connection, road.vault, one)


async def link_of(browser: Browser) -> str:
    """The token of a new link, as the page shows it."""
    await browser.get("/account")
    answer = await browser.post("/account/telegram/link")
    return str(TOKEN.findall(answer.text)[0])


async def at_the_desk(road: Road, one: bytes) -> Browser:
    """Anna's browser, after she followed a link."""
    browser = await browser_of(road, "anna")
    token = await link_of(browser)
    use = partial(link, vault=road.vault, token=token, chat=CHAT, at=road.clock())
    assert write(road, use) == one
    return browser


async def test_a_link_is_shown_once_in_three_ways(road: Road, one: bytes) -> None:
    """To press, to photograph, to type; each press makes a new one and ends the last."""
    browser = await browser_of(road, "anna")
    first = await link_of(browser)
    page = browser.page.text
    assert f'<code class="typed">/start {first}</code>' in page
    assert "<svg" in page
    assert "style=" not in page
    assert "@inloop_staff_bot" in page
    second = await link_of(browser)
    use = partial(link, vault=road.vault, chat=CHAT, at=road.clock())
    with pytest.raises(Exception, match="link-over"):
        write(road, partial(use, token=first))
    assert write(road, partial(use, token=second)) == one
    await browser.get("/account")
    assert TOKEN.findall(browser.page.text) == []


async def test_the_page_says_how_it_stands(road: Road, one: bytes, clock: Clock) -> None:
    """Since when, duty, quiet hours; and that Telegram does not let us through."""
    browser = await at_the_desk(road, one)
    await browser.get("/account")
    assert says(browser, road, "desk-telegram-since")
    assert not says(browser, road, "desk-telegram-words")
    assert "checked" in browser.page.text
    clock.at += 5 * MINUTE
    write(road, partial(set_blocked, staff_id=one, at=clock.at))
    await browser.get("/account")
    assert "niet meer bij je sinds 10:05" in browser.page.text


async def test_duty_and_quiet_hours_are_set(road: Road, one: bytes) -> None:
    """A wrong hour is said and changes nothing; empty fields end them."""
    browser = await at_the_desk(road, one)
    await browser.get("/account")
    await browser.post("/account/telegram", on_duty="yes", quiet_from="22:00", quiet_until="7:00")
    found = linked(road, one)
    assert found is not None
    assert (found.on_duty, found.quiet) == (True, (22 * 60, 7 * 60))
    assert 'value="07:00"' in browser.page.text
    answer = await browser.post("/account/telegram", quiet_from="22:00", quiet_until="late")
    assert answer.status_code == 422
    assert says(browser, road, "desk-telegram-quiet-wrong")
    assert linked(road, one) == found
    await browser.post("/account/telegram", quiet_from="", quiet_until="")
    found = linked(road, one)
    assert found is not None
    assert (found.on_duty, found.quiet) == (False, None)


async def test_unlinking_works_at_once(road: Road, one: bytes) -> None:
    """The page offers a new link."""
    browser = await at_the_desk(road, one)
    await browser.get("/account")
    await browser.post("/account/telegram/unlink")
    assert linked(road, one) is None
    assert says(browser, road, "desk-telegram-text")


async def test_without_a_bot_there_is_nothing_to_link(road: Road) -> None:
    """No section; who sends the form all the same is told why. Who is linked may still unlink."""
    one = enrol(road, "anna", ["front_office"])
    browser = await browser_of(road, "anna")
    await browser.get("/account")
    assert "/account/telegram" not in browser.page.text
    answer = await browser.post("/account/telegram/link")
    assert answer.status_code == 409
    assert says(browser, road, "desk-refused-telegram-off")
    road.staff_bot = "inloop_staff_bot"
    browser = await at_the_desk(road, one)
    road.staff_bot = ""
    await browser.get("/account")
    assert says(browser, road, "desk-telegram-off")
    await browser.post("/account/telegram/unlink")
    assert linked(road, one) is None


async def test_the_page_says_what_the_switch_costs(tmp_path: Path, clock: Clock) -> None:
    """Where words go to Telegram too, every colleague reads so before linking, and after."""
    channels = [StaffChannel()]
    road = make_road(f"sqlite:///{tmp_path / 'w.sqlite'}", tmp_path, clock, channels=channels)
    road.staff_bot = "inloop_staff_bot"
    one = enrol(road, "anna", ["front_office"])
    try:
        browser = await browser_of(road, "anna")
        await browser.get("/account")
        assert says(browser, road, "desk-telegram-words")
        browser = await at_the_desk(road, one)
        await browser.get("/account")
        assert says(browser, road, "desk-telegram-words")
    finally:
        road.close()


async def test_who_reads_no_conversations_gets_no_cards(road: Road) -> None:
    """An administrator's page has no such section."""
    road.staff_bot = "inloop_staff_bot"
    enrol(road, "root", role=Role.ADMINISTRATOR)
    browser = await browser_of(road, "root")
    await browser.get("/account")
    assert "/account/telegram" not in browser.page.text


@pytest.mark.parametrize("path", ["", "/link", "/unlink"])
async def test_an_address_of_a_form_leads_to_the_page(road: Road, one: bytes, path: str) -> None:
    """Opened by itself, as after a reload."""
    del one
    browser = await browser_of(road, "anna")
    await browser.get(f"/account/telegram{path}")
    assert browser.page.url.path == "/account"
