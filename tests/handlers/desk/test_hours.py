"""Opening hours on the desk: set there, told to people, and the clock of every deadline."""

import html
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import Insert, insert

from flows.types import Entry, Priority
from handlers.clock import do_due
from handlers.road import Road
from storage.errors import Refused
from storage.hands import Role
from storage.opening import close_days, opening, set_week
from storage.schema import closed_days, hours
from storage.transfers import hand_over
from tests.handlers.desk.conftest import MONDAY, Clock
from tests.support.cases import facts
from tests.support.colleagues import Browser, ask, browser_of, enrol, hand_of, let_in, write
from tests.support.office import open_road

KINGS_DAY = date(2027, 4, 27)
HOUR = 3600 * 1_000_000
DAY = 24 * HOUR
SHORT = {"day-0": "13:00-15:00", "day-2": "9.30 – 12:00"}


async def boss(road: Road) -> Browser:
    """A coordinator's browser on the page."""
    enrol(road, "coo", ["front_office"], role=Role.COORDINATOR)
    browser = await browser_of(road, "coo")
    await browser.get("/hours")
    return browser


def seen(browser: Browser) -> str:
    """The page as it is read."""
    return html.unescape(browser.page.text)


def card_of(browser: Browser, queue: str) -> str:
    """A queue's part of the page."""
    (card,) = [one for one in browser.page.text.split("<details")[1:] if f'value="{queue}"' in one]
    return card


async def test_a_queue_gets_hours_of_its_own(any_road: Road) -> None:
    """A deadline runs on them at once, and every other queue keeps the usual ones."""
    road = any_road
    browser = await boss(road)
    before = road.calendar.deadline("meldpunt", Priority.P1, MONDAY)
    await browser.post("/hours/week", queue="meldpunt", revision="0", **SHORT)
    assert road.calendar.deadline("meldpunt", Priority.P1, MONDAY) == MONDAY + 4 * HOUR
    assert road.calendar.deadline("front_office", Priority.P1, MONDAY) == before == MONDAY + HOUR
    assert road.calendar.of("meldpunt").week.keys() == {0, 2}
    assert "Eigen tijden" in seen(browser)
    await browser.post("/hours/week", queue="meldpunt", revision="1", usual="yes")
    assert road.calendar.deadline("meldpunt", Priority.P1, MONDAY) == before


async def test_a_p0_runs_always(road: Road) -> None:
    """Whatever the hours are: five minutes."""
    browser = await boss(road)
    await browser.post("/hours/week", queue="youth", revision="0")
    assert not road.calendar.of("youth").is_open(MONDAY)
    assert road.calendar.deadline("youth", Priority.P0, MONDAY) == MONDAY + HOUR // 12


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("25:00-26:00", "time"),
        ("09:00", "time"),
        ("nine-five", "time"),
        ("09:00-12:00,", "time"),
        ("17:00-09:00", "order"),
        ("09:00-09:00", "order"),
        ("09:00-12:30, 12:00-17:00", "overlap"),
        ("13:00-17:00, 09:00-13:01", "overlap"),
    ],
)
async def test_what_is_no_time_is_said_and_kept_on_the_page(
    road: Road, typed: str, fault: str
) -> None:
    """Nothing is saved, and what was typed stands there to be mended."""
    browser = await boss(road)
    answer = await browser.post("/hours/week", queue="meldpunt", revision="0", **{"day-2": typed})
    assert answer.status_code == 422
    said = road.voice.text("nl", f"desk-hours-fault-{fault}", {"day": "woensdag"})
    assert said in seen(browser)
    assert f'value="{typed}"' in browser.page.text
    assert browser.page.text.count('aria-invalid="true"') == 1
    with road.database.reading() as connection:
        assert opening(connection).weeks == {}


async def test_a_day_off_moves_deadlines_and_is_told(any_road: Road, clock: Clock) -> None:
    """Closed for all: a message of that day is due on the next one; opened again it is not."""
    road = any_road
    browser = await boss(road)
    await browser.post("/hours/close", day="2026-11-17", name="Studiedag", queue="", revision="0")
    assert "Studiedag" in seen(browser)
    tuesday = MONDAY + DAY
    assert not road.calendar.of().is_open(tuesday)
    assert road.calendar.deadline("front_office", Priority.P1, tuesday) == MONDAY + 2 * DAY
    clock.at += 15 * HOUR
    await browser.log_in("coo")
    await browser.get("/hours")
    await browser.post("/hours/open", day="2026-11-17", queue="", revision="1")
    assert road.calendar.of().is_open(tuesday)


async def test_two_coordinators_do_not_undo_each_other(any_road: Road) -> None:
    """Who saves an old page is told so, and sees what there is now."""
    road = any_road
    browser = await boss(road)
    write(road, lambda one: set_week(one, "youth", {4: ((540, 600),)}, 0))
    answer = await browser.post("/hours/week", queue="youth", revision="0", **SHORT)
    assert answer.status_code == 422
    assert road.voice.text("nl", "desk-hours-fault-changed") in seen(browser)
    with road.database.reading() as connection:
        assert opening(connection).weeks == {"youth": {4: ((540, 600),)}}


def test_an_old_page_changes_nothing(any_road: Road) -> None:
    """Neither a week nor a day."""
    write(any_road, lambda one: close_days(one, [KINGS_DAY], "", "Vrij", 0))
    for job in (
        lambda one: set_week(one, "youth", None, 0),
        lambda one: close_days(one, [KINGS_DAY], "", "Anders", 0),
    ):
        with pytest.raises(Refused, match="hours-changed"):
            write(any_road, job)


async def test_a_transfer_takes_the_clock_of_the_new_queue(any_road: Road, clock: Clock) -> None:
    """The deadline is that of the new queue, counted from when the person wrote."""
    road = any_road
    browser = await boss(road)
    await browser.post("/hours/week", queue="training", revision="0", **SHORT)
    conversation, _, _ = ask(road, (Entry("opening.safe", "safe"),))
    hand = hand_of(road, "coo")
    since, priority = facts(road, conversation, "waiting_since", "priority")
    assert isinstance(since, int)

    def job(connection: object) -> None:
        hand_over(
            connection,  # type: ignore[arg-type] # what `write` gives
            road.vault,
            road.cases,
            conversation,
            lambda name: hand.team_key(connection, name),  # type: ignore[arg-type] # the same
            hand.id,
            "training",
            clock.at,
        )

    write(road, job)
    due = road.calendar.deadline("training", Priority(str(priority)), since)
    assert facts(road, conversation, "deadline_at") == [due]


async def test_who_is_there_is_known_within_a_tick(any_road: Road, clock: Clock) -> None:
    """Nobody at a desk: open, but nobody there; half an hour after the last deed again."""
    road = any_road
    enrol(road, "anna", ["meldpunt"])
    await do_due(road)
    assert "meldpunt" in road.calendar.unattended(clock.at)
    await browser_of(road, "anna")
    await do_due(road)
    assert road.calendar.is_staffed("meldpunt", clock.at)
    assert not road.calendar.is_staffed("front_office", clock.at)
    clock.at += HOUR
    await do_due(road)
    assert not road.calendar.is_staffed("meldpunt", clock.at)


async def test_who_can_open_nothing_is_not_there(any_road: Road, clock: Clock) -> None:
    """At a desk, with the team's door still closed: no help to anybody."""
    road = any_road
    enrol(road, "anna", ["meldpunt"])
    bo = enrol(road, "bo", ["meldpunt"])
    await browser_of(road, "bo")
    assert not road.calendar.is_staffed("meldpunt", clock.at)
    let_in(road, "anna", "meldpunt", bo)
    clock.at += HOUR  # to let in, Anna logged in too
    await browser_of(road, "bo")
    assert road.calendar.is_staffed("meldpunt", clock.at)


@pytest.mark.parametrize(
    "row",
    [
        insert(closed_days).values(day="2027-02-30", queue="", name="Nooit"),
        insert(hours).values(queue="youth", day=1, begins=600, ends=9000),
        insert(hours).values(queue="youth", day=1, begins=600, ends=540),
    ],
)
async def test_a_damaged_row_does_not_stop_the_clock(any_road: Road, row: Insert) -> None:
    """It is left out; desks lock, and what else was set counts."""
    road = any_road
    write(road, lambda one: set_week(one, "youth", {0: ((780, 900),)}, 0))
    write(road, lambda one: close_days(one, [KINGS_DAY], "", "Koningsdag", 1))
    write(road, lambda one: one.execute(row))
    await do_due(road)
    assert road.calendar.of("youth").week.keys() == {0}
    assert road.calendar.of("youth").closed == {KINGS_DAY}
    browser = await boss(road)
    assert "Koningsdag" in seen(browser)


async def test_the_queue_says_what_nobody_attends(road: Road, clock: Clock) -> None:
    """On the page where everybody looks; outside the hours nothing of it is said."""
    browser = await boss(road)
    await do_due(road)
    await browser.get("/")
    assert "Open, maar er is niemand aan het werk voor:" in seen(browser)
    clock.at = int(datetime(2026, 11, 16, 17, tzinfo=UTC).timestamp()) * 1_000_000
    await browser.log_in("coo")
    await browser.get("/")
    assert "niemand aan het werk voor" not in seen(browser)


async def test_a_day_may_have_a_break(any_road: Road) -> None:
    """Nobody is there at lunch, no minute of it counts, and the page shows both times again."""
    road = any_road
    browser = await boss(road)
    lunch = {"day-0": "13:00-17:00, 09:00-12:30"}
    await browser.post("/hours/week", queue="meldpunt", revision="0", **lunch)
    hours = road.calendar.of("meldpunt")
    assert not hours.is_open(MONDAY + 2 * HOUR + HOUR * 3 // 4)  # 12:45
    assert hours.next_opening(MONDAY + 2 * HOUR + HOUR * 3 // 4) == MONDAY + 3 * HOUR
    assert road.calendar.deadline("meldpunt", Priority.P1, MONDAY + 2 * HOUR) == (
        MONDAY + 3 * HOUR + HOUR // 2
    )
    assert 'value="09:00-12:30, 13:00-17:00"' in browser.page.text


async def test_days_in_a_row_are_closed_and_opened_together(any_road: Road) -> None:
    """A fortnight is one line with one button; a day that is over or turned round is refused."""
    road = any_road
    browser = await boss(road)
    days = {"day": "2026-12-24", "last": "2027-01-03", "queue": "youth"}
    await browser.post("/hours/close", name="Kerst", revision="0", **days)
    assert seen(browser).count("Kerst") == 1
    assert len(road.calendar.of("youth").closed) == 11
    assert not road.calendar.of().closed
    for wrong in (
        {"day": "2026-11-15", "last": ""},
        {"day": "2026-12-24", "last": "2026-12-23"},
        {"day": "2026-12-24", "last": "2027-03-01"},
        {"day": "soon", "last": ""},
    ):
        answer = await browser.post("/hours/close", name="", queue="", revision="1", **wrong)
        assert answer.status_code == 422
        assert road.voice.text("nl", "desk-hours-fault-day") in seen(browser)
    await browser.get("/hours")
    await browser.post("/hours/open", revision="1", **days)
    assert not road.calendar.of("youth").closed


async def test_the_page_names_who_is_on_duty(road: Road) -> None:
    """For the queues of their team only; workers may look and may not change anything."""
    enrol(road, "anna", ["meldpunt"])
    browser = await browser_of(road, "anna")
    await browser.get("/hours")
    assert "<bdi>Anna</bdi>" in card_of(browser, "meldpunt")
    assert "<bdi>Anna</bdi>" not in card_of(browser, "youth")
    assert "niemand" in card_of(browser, "youth")
    assert "/hours/close" not in browser.page.text
    refused = await browser.post("/hours/week", queue="meldpunt", revision="0", **SHORT)
    assert refused.status_code in {403, 404}


async def test_another_process_sees_a_change_at_its_next_tick(
    any_road: Road, database_url: str, tmp_path: Path
) -> None:
    """Hours that were set there count here, without a query for any message."""
    browser = await boss(any_road)
    beside = open_road(database_url, tmp_path)
    try:
        await browser.post("/hours/week", queue="youth", revision="0", **SHORT)
        await do_due(beside)
        assert beside.calendar.of("youth").week == any_road.calendar.of("youth").week
        assert beside.calendar.of("youth").week.keys() == {0, 2}
    finally:
        beside.close()
