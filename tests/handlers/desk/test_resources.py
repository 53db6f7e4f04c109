"""Help lines on the desk: what must be verified first, one click, and what it means."""

import html
import re

from handlers.hours import MINUTE
from handlers.lines import DAYS
from handlers.road import Road
from locales.help_lines import help_lines
from storage.hands import Role
from storage.resources import Verified, verified, verify
from tests.handlers.desk.conftest import Clock
from tests.support.colleagues import Browser, browser_of, enrol, write

DAY = 24 * 60 * MINUTE
LINES = {one.id: one for one in help_lines()}


def parts(page: str) -> tuple[list[str], list[str]]:
    """The keys of the lines that must be verified, and of the others."""
    todo, _, done = page.partition("Nagekeken (")
    return _keys(todo), _keys(done)


def _keys(page: str) -> list[str]:
    return [piece.partition('"')[0] for piece in page.split('name="key" value="')[1:]]


async def coordinator(road: Road) -> tuple[bytes, Browser]:
    """A coordinator and their browser."""
    coco = enrol(road, "coco", ["front_office"], Role.COORDINATOR)
    return coco, await browser_of(road, "coco")


async def test_one_click_verifies_for_half_a_year(any_road: Road, clock: Clock) -> None:
    """It is recorded with day and name; an old one is listed again, and first."""
    road = any_road
    coco, browser = await coordinator(road)
    page = (await browser.get("/resources")).text
    todo, done = parts(page)
    assert todo == [one.key for one in help_lines()]
    assert done == []
    csg = LINES["csg"].key
    await browser.post("/resources", key=csg)
    page = html.unescape(browser.page.text)
    assert csg not in parts(page)[0]
    assert parts(page)[1] == [csg]
    assert "Nagekeken op 16 november 2026 door Coco" in page
    with road.database.reading() as connection:
        assert dict(verified(connection)) == {csg: Verified(clock.at, coco)}
    clock.at += DAYS * DAY + 1
    again = await browser_of(road, "coco")
    page = html.unescape((await again.get("/resources")).text)
    assert csg in parts(page)[0]
    assert "lang geleden nagekeken" in page


async def test_112_stands_before_all_others(road: Road) -> None:
    """Among those to verify, and among the verified."""
    _, browser = await coordinator(road)
    assert parts((await browser.get("/resources")).text)[0][0] == LINES["112"].key
    for name in ("csg", "112"):
        await browser.post("/resources", key=LINES[name].key)
    assert parts(browser.page.text)[1] == [LINES["112"].key, LINES["csg"].key]


async def test_a_line_that_changed_since_is_not_verified(road: Road) -> None:
    """Who looked at an old page says nothing about what stands there now."""
    _, browser = await coordinator(road)
    await browser.get("/resources")
    answer = await browser.post("/resources", key="csg/00000000")
    assert answer.status_code == 409
    with road.database.reading() as connection:
        assert dict(verified(connection)) == {}


async def test_workers_read_the_lines_and_verify_nothing(road: Road) -> None:
    """Also the one that is for colleagues only."""
    enrol(road, "anna", ["front_office"])
    browser = await browser_of(road, "anna")
    page = html.unescape((await browser.get("/resources")).text)
    assert road.voice.text("nl", "line-nidos") in page
    assert road.voice.text("nl", "desk-resources-do") not in page


def waiting(page: str) -> str:
    """What the queue says of lines to verify, "" if nothing."""
    found = re.search(r'<a href="/resources">Hulplijnen</a>: ([^<]*)</p>', page)
    return found[1] if found else ""


async def test_a_coordinator_reads_above_the_queue_what_is_to_verify(
    road: Road, clock: Clock
) -> None:
    """Every line, also one that was verified long ago; nothing when all are fresh."""
    coco, browser = await coordinator(road)
    everything = len(help_lines())
    assert waiting((await browser.get("/")).text) == f"Na te kijken ({everything})"
    write(road, lambda one: verify(one, LINES["csg"].key, coco, clock.at - DAYS * DAY - 1))
    assert waiting((await browser.get("/queue")).text) == f"Na te kijken ({everything})"
    for line in help_lines():
        write(road, lambda one, key=line.key: verify(one, key, coco, clock.at))  # type: ignore[misc]
    assert waiting((await browser.get("/")).text) == ""


async def test_a_worker_is_not_bothered_with_it(road: Road) -> None:
    """Who may not verify has other things to do."""
    enrol(road, "anna", ["front_office"])
    browser = await browser_of(road, "anna")
    assert waiting((await browser.get("/")).text) == ""
