"""What people are told about when somebody is there: true inside, outside and on days off."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from flows.types import Priority
from handlers.client_times import Times
from handlers.hours import Calendar
from locales.voice import Voice
from tests.support.office import OFFICE_HOURS

EVERYBODY = frozenset({"front_office", "youth"})
VOICE = Voice()
TUESDAY_OFF = ("", date(2026, 11, 17))


def local(text: str) -> int:
    """A moment on the office's clock as microseconds UTC."""
    at = datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Europe/Amsterdam"))
    return int(at.timestamp()) * 1_000_000


MONDAY = local("2026-11-16T10:00:00")
EVENING = local("2026-11-16T20:00:00")


def times(
    *closed: tuple[str, date],
    present: frozenset[str] = EVERYBODY,
) -> tuple[Times, Calendar]:
    """The usual hours, and a break and a free Monday for the young."""
    calendar = Calendar(OFFICE_HOURS)
    weeks = {"youth": {1: ((540, 750), (780, 1020))}}
    calendar.set(weeks, closed, present)
    return Times(VOICE, calendar), calendar


@pytest.mark.parametrize(
    ("language", "at", "queue", "told"),
    [
        ("nl", MONDAY, "front_office", "Er zijn nu mensen van het team."),
        ("en", MONDAY, "front_office", "There are people of the team here now."),
        ("nl", MONDAY, "youth", "Er zijn weer mensen dinsdag 17 november om 09:00."),
        ("en", MONDAY, "youth", "There will be people again Tuesday, 17 November at 09:00."),
        ("nl", EVENING, "front_office", "Er zijn weer mensen dinsdag 17 november om 09:00."),
    ],
)
def test_people_are_told_the_hours_of_their_queue(
    language: str, at: int, queue: str, told: str
) -> None:
    """Two people at the same moment hear what is true of where each of them is."""
    assert told in times()[0].people(language, at, queue)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_day_off_is_told_the_day_before_and_on_the_evening_before(language: str) -> None:
    """Open today: tomorrow we are closed. Closed already: the day after tomorrow is named."""
    said, _ = times(TUESDAY_OFF)
    tomorrow = VOICE.text(language, "web-closed-tomorrow")
    assert said.people(language, MONDAY).endswith(tomorrow)
    assert tomorrow not in times()[0].people(language, MONDAY)
    assert "18" in said.people(language, EVENING)
    assert tomorrow not in said.people(language, local("2026-11-13T10:00:00"))


def test_an_ordinary_weekend_is_no_day_off() -> None:
    """A day closed in the books on which nobody would be there anyway is not news."""
    said, _ = times(("", date(2026, 11, 21)))
    assert "Morgen" not in said.people("nl", local("2026-11-20T10:00:00"))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("at", "present"), [(EVENING, EVERYBODY), (MONDAY, frozenset[str]())])
def test_help_in_danger_comes_first_where_nobody_is_there(
    language: str, at: int, present: frozenset[str]
) -> None:
    """Outside the hours, and inside them while nobody is at work."""
    told = times(present=present)[0].told(language, at, "front_office")
    assert told.startswith(VOICE.text(language, "web-danger-line"))
    assert "112" in told.split("\n")[0]


def test_with_nobody_at_work_nothing_is_promised() -> None:
    """Neither for a P0 nor for the rest; with somebody there the deadline is told."""
    for present, promised in ((EVERYBODY, True), (frozenset[str](), False)):
        said, calendar = times(present=present)
        for priority in (Priority.P0, Priority.P1, Priority.P2):
            due = calendar.deadline("front_office", priority, MONDAY)
            told = said.may_expect("nl", due, MONDAY, "front_office")
            assert (told is not None) is promised
    assert times(present=frozenset())[0].people("nl", MONDAY) == VOICE.text("nl", "web-people-none")


def test_outside_the_hours_a_p0_promises_nothing_and_a_p1_the_first_hour() -> None:
    """Five minutes run all the same, but nobody may be there to keep them."""
    said, calendar = times(TUESDAY_OFF)
    p0, p1 = (calendar.deadline("front_office", one, EVENING) for one in (Priority.P0, Priority.P1))
    assert said.may_expect("nl", p0, EVENING, "front_office") is None
    assert said.may_expect("nl", p1, EVENING, "front_office") == ("woensdag 18 november om 10:00")


def test_days_off_in_a_row_are_told_as_one_and_by_queue() -> None:
    """And the week shows a break as two times."""
    days = [("youth", date(2026, 11, one)) for one in (17, 18, 19, 24)]
    said, _ = times(*days)
    assert said.closed_soon("nl", MONDAY, "youth") == [
        "17 november 2026 – 19 november 2026",
        "24 november 2026",
    ]
    assert said.closed_soon("nl", MONDAY) == []
    assert said.week("nl", "youth") == [("dinsdag", "09:00 – 12:30, 13:00 – 17:00")]
    assert said.week("nl")[0][0] == "maandag – vrijdag"
