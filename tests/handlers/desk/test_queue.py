"""The queue: who stands where, what it shows, and what it costs."""

import re

import pytest
from sqlalchemy import Connection, delete, event, insert, update

from flows.casework import Deed
from flows.types import Entry, Priority
from handlers.hours import MINUTE
from handlers.road import Road
from storage.desk_queries import PAGE, Show, alarm_of, queue_page, scope_of
from storage.schema import conversations, staff
from tests.handlers.desk.conftest import MONDAY, Clock
from tests.support.cases import ALL
from tests.support.colleagues import ask, browser_of, enrol, hand_of, let_in, write

ROW = re.compile(r'id="row-([0-9a-f]{32})"')
WORDS = "VOORBEELD 91c4 staat in geen lijst"


def rows(page: str) -> list[bytes]:
    """The conversations of a page, in its order."""
    return [bytes.fromhex(one) for one in ROW.findall(page)]


async def test_the_most_urgent_stands_first(road: Road) -> None:
    """By priority, then by deadline; who was answered comes last."""
    anna = enrol(road, "anna", ["front_office"])
    late, _, _ = ask(road, priority=Priority.P2, at=MONDAY - 100 * MINUTE)
    calm, _, _ = ask(road, priority=Priority.P3)
    soon, _, _ = ask(road, priority=Priority.P2)
    danger, _, _ = ask(road, priority=Priority.P0)
    done, _, _ = ask(road, priority=Priority.P1)

    def answer(connection: Connection) -> None:
        road.cases.do(connection, done, Deed.CLAIM, anna, MONDAY)
        road.cases.reply(connection, done, anna, "Anna", "VOORBEELD", MONDAY, ALL)

    write(road, answer)
    browser = await browser_of(road, "anna")
    page = (await browser.get("/")).text
    assert rows(page) == [danger, late, soon, calm, done]


async def test_the_list_holds_no_content(road: Road) -> None:
    """Pseudonym, topic, language, times, and nothing that somebody said."""
    enrol(road, "anna", ["front_office"])
    ask(road, (Entry("question.words", WORDS),), language="en", topic="talk")
    browser = await browser_of(road, "anna")
    page = (await browser.get("/")).text
    assert WORDS not in page
    for shown in ("P2", "Engels", road.voice.text("nl", "topic-talk"), "webchat"):
        assert shown in page


async def test_urgent_ones_stand_out_without_colour(road: Road) -> None:
    """By a shape, a word and the alarm above every page."""
    enrol(road, "anna", ["front_office"])
    ask(road, priority=Priority.P0)
    browser = await browser_of(road, "anna")
    page = (await browser.get("/")).text
    assert "<b>P0</b> <span>Nu</span>" in page
    assert 'data-count="1" data-highest="1"' in page
    assert road.voice.text("nl", "desk-alarm", {"count": 1, "highest": 1}) in page
    assert 'data-count="1"' in (await browser.get("/alarm")).text


async def test_filters(road: Road) -> None:
    """Mine, unclaimed, closed; each empty list says what that means."""
    anna = enrol(road, "anna", ["front_office"])
    browser = await browser_of(road, "anna")
    for show in Show:
        page = (await browser.get(f"/?show={show}")).text
        assert road.voice.text("nl", f"desk-empty-{show}") in page
    mine, _, _ = ask(road)
    free, _, _ = ask(road)
    done, _, _ = ask(road)

    def work(connection: Connection) -> None:
        for one in (mine, done):
            road.cases.do(connection, one, Deed.CLAIM, anna, MONDAY)
        road.cases.do(connection, done, Deed.CLOSE, anna, MONDAY, outcome="other")

    write(road, work)
    expected = {"teams": {mine, free}, "mine": {mine}, "unclaimed": {free}, "closed": {done}}
    for name, wanted in expected.items():
        assert set(rows((await browser.get(f"/?show={name}")).text)) == wanted
    assert set(rows((await browser.get("/?show=nonsense&page=-3")).text)) == {mine, free}


async def test_other_teams_stay_out_of_the_list(road: Road) -> None:
    """A colleague sees their own teams; on duty every P0 and P1 too."""
    enrol(road, "anna", ["front_office"])
    enrol(road, "carla", ["youth"])
    youth_calm, _, _ = ask(road, queue="youth", priority=Priority.P3)
    youth_urgent, _, _ = ask(road, queue="youth", priority=Priority.P1)
    front_urgent, _, _ = ask(road, priority=Priority.P0)
    anna, carla = [await browser_of(road, login) for login in ("anna", "carla")]
    assert rows((await anna.get("/")).text) == [front_urgent, youth_urgent]
    assert rows((await carla.get("/")).text) == [youth_urgent, youth_calm]


async def test_times_are_relative_and_overdue_is_marked(road: Road, clock: Clock) -> None:
    """A P0 has five minutes, whatever the hour."""
    enrol(road, "anna", ["front_office"])
    ask(road, priority=Priority.P0)
    browser = await browser_of(road, "anna")
    assert "over 5 min" in (await browser.get("/")).text
    clock.at += 12 * MINUTE
    page = (await browser.get("/")).text
    assert 'class="over"' in page
    assert "7 min te laat" in page
    assert "12 min" in page


def _fill(road: Road, count: int, *, state: str, queue: str = "front_office") -> None:
    """Many stored conversations, without anything in them."""
    with road.database.writer.begin() as connection:
        connection.execute(
            insert(conversations),
            [
                {
                    "id": number.to_bytes(8, "big") + state.encode().ljust(8, b"_"),
                    "pseudonym": "Rode Reiger 0001",
                    "queue": queue,
                    "topic": "talk",
                    "priority": "P2",
                    "language": "nl",
                    "channel": "web",
                    "team": queue,
                    "state": state,
                    "outcome": "other" if state == "closed" else None,
                    "opened_at": MONDAY - number,
                    "waiting_since": MONDAY if state == "waiting" else None,
                    "deadline_at": MONDAY + number if state == "waiting" else None,
                    "closed_at": MONDAY + number if state == "closed" else None,
                    "epoch": 1,
                    "person_epoch": 1,
                    "person_public": b"",
                    "person_mac": b"",
                    "last_seq": 0,
                    "revision": 1,
                }
                for number in range(count)
            ],
        )


async def test_a_damaged_colleague_hides_nothing(any_road: Road) -> None:
    """Whose row does not open is "a colleague": in the queue, the conversation, teams and hours."""
    road = any_road
    enrol(road, "anna", ["front_office"])
    bo = enrol(road, "bo", ["front_office"])
    let_in(road, "anna", "front_office", bo)
    conversation, _, _ = ask(road)
    anna, other = [await browser_of(road, login) for login in ("anna", "bo")]
    path = f"/c/{conversation.hex()}"
    await other.get(path)
    await other.post(f"{path}/claim")
    damaged = update(staff).where(staff.c.id == bo).values(profile_blob=b"x" * 90)
    write(road, lambda one: one.execute(damaged))
    for page in ("/", "/queue", path, f"{path}/take-over", "/teams", "/hours"):
        answer = await anna.get(page)
        assert answer.status_code == 200
        assert road.voice.text("nl", "desk-somebody") in answer.text


async def test_long_lists_come_in_pages(road: Road) -> None:
    """A hundred at a time, none twice, none left out; past the last one stands the last."""
    enrol(road, "anna", ["front_office"])
    _fill(road, 2 * PAGE + 5, state="waiting")
    browser = await browser_of(road, "anna")
    pages = [rows((await browser.get(f"/?page={number}")).text) for number in (1, 2, 3, 4)]
    assert [len(one) for one in pages] == [PAGE, PAGE, 5, 5]
    assert pages[3] == pages[2]
    assert len({one for page in pages for one in page}) == 2 * PAGE + 5


@pytest.mark.parametrize(("show", "state"), [("unclaimed", "waiting"), ("closed", "closed")])
async def test_a_page_that_is_no_more_shows_the_last_one(road: Road, show: str, state: str) -> None:
    """The list shrank while somebody looked: it says not that nobody waits, and renews itself."""
    enrol(road, "anna", ["front_office"])
    _fill(road, PAGE + 5, state=state)
    browser = await browser_of(road, "anna")
    assert len(rows((await browser.get(f"/queue?show={show}&page=2")).text)) == 5
    last = conversations.c.id >= PAGE.to_bytes(8, "big")
    write(road, lambda one: one.execute(delete(conversations).where(last)))
    for path in ("/", "/queue"):
        page = (await browser.get(f"{path}?show={show}&page=2")).text
        assert len(rows(page)) == PAGE
        assert f'hx-get="/queue?show={show}&amp;page=1"' in page
        assert road.voice.text("nl", f"desk-empty-{show}") not in page


async def test_a_claimed_one_rings_again_past_its_deadline(road: Road, clock: Clock) -> None:
    """Whoever has it may be away: the alarm counts it until the person has an answer."""
    anna = enrol(road, "anna", ["front_office"])
    danger, _, _ = ask(road, priority=Priority.P0)
    ask(road, priority=Priority.P2, at=MONDAY - 10_000 * MINUTE)
    write(road, lambda one: road.cases.do(one, danger, Deed.CLAIM, anna, MONDAY))
    browser = await browser_of(road, "anna")
    assert 'data-count="0"' in (await browser.get("/alarm")).text
    clock.at += 5 * MINUTE
    page = (await browser.get("/alarm")).text
    assert f'data-count="1" data-highest="1" data-newest="{MONDAY + 5 * MINUTE}"' in page
    assert 'data-count="1"' in (await browser.get("/")).text
    write(road, lambda one: road.cases.reply(one, danger, anna, "Anna", "hier", clock.at, ALL))
    assert 'data-count="0"' in (await browser.get("/alarm")).text


async def test_what_was_answered_stands_by_age_on_every_page(road: Road) -> None:
    """The oldest first, also when there are more than fit: none twice, none left out."""
    enrol(road, "anna", ["front_office"])
    _fill(road, PAGE + 5, state="answered")
    browser = await browser_of(road, "anna")
    first, second = [rows((await browser.get(f"/?page={number}")).text) for number in (1, 2)]
    ages = [int.from_bytes(one[:8], "big") for one in first + second]
    assert ages == sorted(range(PAGE + 5), reverse=True)


async def test_mine_is_what_is_open_and_claimed_by_me(road: Road) -> None:
    """Of every team; neither another's nor what was closed; read through its index."""
    anna = enrol(road, "anna", ["front_office"])
    bo = enrol(road, "bo", ["front_office"])
    late, soon, done, theirs = [ask(road, priority=Priority.P2)[0] for _ in range(4)]
    urgent, _, _ = ask(road, queue="youth", priority=Priority.P1)

    def work(connection: Connection) -> None:
        for one in (soon, late, done, urgent):
            road.cases.do(connection, one, Deed.CLAIM, anna, MONDAY)
        road.cases.do(connection, theirs, Deed.CLAIM, bo, MONDAY)
        road.cases.reply(connection, late, anna, "Anna", "hier", MONDAY, ALL)
        road.cases.do(connection, done, Deed.CLOSE, anna, MONDAY, outcome="other")

    write(road, work)
    browser = await browser_of(road, "anna")
    assert rows((await browser.get("/?show=mine")).text) == [urgent, soon, late]


@pytest.mark.parametrize("show", list(Show))
def test_the_queue_is_read_through_its_indexes(road: Road, show: Show) -> None:
    """Whatever is stored: no table is scanned and nothing is sorted in the database."""
    anna = enrol(road, "anna", ["front_office"])
    _fill(road, 50, state="waiting")
    _fill(road, 50, state="closed")
    hand = hand_of(road, "anna")
    asked: list[tuple[str, object]] = []

    def note(_c: object, _cursor: object, statement: str, given: object, *_: object) -> None:
        asked.append((statement, given))

    with road.database.readers.connect() as connection:
        scope = scope_of(connection, hand.teams)
        event.listen(connection, "before_cursor_execute", note)
        queue_page(connection, scope, show, anna)
        alarm_of(connection, scope, MONDAY)
        event.remove(connection, "before_cursor_execute", note)
        for statement, given in asked:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)  # type: ignore[arg-type]  # as the driver gave it
            steps = [row[3] for row in plan]
            if show is Show.MINE:  # a colleague's own few are sorted
                steps = [one for one in steps if one != "USE TEMP B-TREE FOR ORDER BY"]
            assert all("USING INDEX conversations_" in one for one in steps), steps
