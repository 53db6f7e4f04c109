"""Opening hours and deadlines, on the clock of the office: weekends and both changes of it."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.types import Priority
from handlers.hours import ANSWER_WITHIN, DAY_OF_WORK, MINUTE, OpeningHours

ZONE = ZoneInfo("Europe/Amsterdam")
OFFICE = OpeningHours({day: (time(9), time(17)) for day in range(5)})
ALWAYS = OpeningHours({day: (time(0), time(23, 59, 59)) for day in range(7)})
NEVER = OpeningHours({})


def local(text: str) -> int:
    """A moment on the office's clock as microseconds UTC."""
    return int(datetime.fromisoformat(text).replace(tzinfo=ZONE).timestamp()) * 1_000_000


def utc(text: str) -> int:
    """A moment in UTC as microseconds."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()) * 1_000_000


@pytest.mark.parametrize(
    ("at", "is_open"),
    [
        ("2026-11-23T08:59:59", False),
        ("2026-11-23T09:00:00", True),
        ("2026-11-23T16:59:59", True),
        ("2026-11-23T17:00:00", False),
        ("2026-11-22T12:00:00", False),
    ],
)
def test_the_office_is_open_from_the_first_minute_up_to_the_last(at: str, is_open: bool) -> None:  # noqa: FBT001 - a column of a table
    """Open at nine, closed at five and in the weekend."""
    assert OFFICE.is_open(local(at)) is is_open


@pytest.mark.parametrize(
    ("at", "opening"),
    [
        ("2026-11-23T12:00:00", "2026-11-23T12:00:00"),
        ("2026-11-23T07:00:00", "2026-11-23T09:00:00"),
        ("2026-11-23T18:00:00", "2026-11-24T09:00:00"),
        ("2026-11-20T17:00:00", "2026-11-23T09:00:00"),
        ("2026-03-27T18:00:00", "2026-03-30T09:00:00"),
        ("2026-10-23T18:00:00", "2026-10-26T09:00:00"),
    ],
)
def test_the_next_opening_is_told_on_the_office_clock(at: str, opening: str) -> None:
    """Over nights, weekends and both clock changes; now when it is open."""
    assert OFFICE.next_opening(local(at)) == local(opening)


def test_an_office_without_hours_never_opens() -> None:
    """Then there is no next opening, and a deadline still is a moment to come."""
    at = local("2026-11-23T12:00:00")
    assert NEVER.next_opening(at) is None
    assert NEVER.deadline(Priority.P2, at) == at + DAY_OF_WORK * MINUTE


@pytest.mark.parametrize(
    ("at", "priority", "due"),
    [
        ("2026-11-23T10:00:00", Priority.P1, "2026-11-23T11:00:00"),
        ("2026-11-23T16:30:00", Priority.P1, "2026-11-24T09:30:00"),
        ("2026-11-20T16:30:00", Priority.P1, "2026-11-23T09:30:00"),
        ("2026-11-21T12:00:00", Priority.P1, "2026-11-23T10:00:00"),
        ("2026-11-23T16:00:00", Priority.P1, "2026-11-23T17:00:00"),
        ("2026-11-23T10:00:00", Priority.P2, "2026-11-24T10:00:00"),
        ("2026-11-20T10:00:00", Priority.P2, "2026-11-23T10:00:00"),
        ("2026-11-19T10:00:00", Priority.P3, "2026-11-24T10:00:00"),
        ("2026-11-20T10:00:00", Priority.P4, "2026-11-27T10:00:00"),
        # the clock goes forward on Sunday 29 March and back on Sunday 25 October
        ("2026-03-27T16:30:00", Priority.P1, "2026-03-30T09:30:00"),
        ("2026-03-27T10:00:00", Priority.P2, "2026-03-30T10:00:00"),
        ("2026-10-23T16:30:00", Priority.P1, "2026-10-26T09:30:00"),
        ("2026-10-23T10:00:00", Priority.P2, "2026-10-26T10:00:00"),
    ],
)
def test_a_deadline_counts_the_hours_in_which_people_are_there(
    at: str, priority: Priority, due: str
) -> None:
    """Nights, weekends and clock changes do not count, and do not shift it by an hour."""
    assert OFFICE.deadline(priority, local(at)) == local(due)


@pytest.mark.parametrize(
    "at", ["2026-11-22T03:00:00", "2026-03-29T00:58:00", "2026-10-25T00:58:00"]
)
def test_danger_to_life_is_due_in_five_minutes_at_any_hour(at: str) -> None:
    """Also at night, in the weekend and while the clock changes."""
    assert OFFICE.deadline(Priority.P0, utc(at)) == utc(at) + 5 * MINUTE


@pytest.mark.parametrize(
    ("at", "due"),
    [
        ("2026-03-29T00:30:00", "2026-03-29T01:30:00"),
        ("2026-10-25T00:30:00", "2026-10-25T01:30:00"),
    ],
)
def test_an_office_open_at_night_counts_real_hours_over_a_clock_change(at: str, due: str) -> None:
    """An hour is an hour, whether the clock leaves one out or shows one twice."""
    assert ALWAYS.deadline(Priority.P1, utc(at)) == utc(due)


_MOMENTS = st.integers(utc("2026-01-01T00:00:00"), utc("2027-12-31T00:00:00"))


@given(at=_MOMENTS, priority=st.sampled_from(list(Priority)))
def test_a_deadline_lies_ahead_and_falls_in_opening_hours(at: int, priority: Priority) -> None:
    """Never sooner than its minutes; only that of danger to life may fall outside the hours."""
    due = OFFICE.deadline(priority, at)
    assert due >= at + ANSWER_WITHIN[priority] * MINUTE
    if priority is not Priority.P0:
        assert OFFICE.is_open(due - 1)


@given(at=_MOMENTS, later=st.integers(0, 30 * 24 * 60))
def test_who_comes_later_is_never_due_earlier(at: int, later: int) -> None:
    """The order of coming is the order of the deadlines of one priority."""
    after = at + later * MINUTE
    assert OFFICE.add(at, 60) <= OFFICE.add(after, 60)
