"""Opening hours and deadlines, on the clock of the office: weekends and both changes of it."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.types import Priority
from handlers.hours import (
    ANSWER_WITHIN,
    DAY_OF_WORK,
    MINUTE,
    Minutes,
    OpeningHours,
    clocks,
    parse_spans,
    spans_text,
)

ZONE = ZoneInfo("Europe/Amsterdam")
OFFICE = OpeningHours({day: ((time(9), time(17)),) for day in range(5)})
LUNCH = OpeningHours(
    {day: ((time(9), time(12, 30)), (time(13), time(17))) for day in range(5)},
    closed=frozenset({date(2027, 3, 26), date(2027, 3, 29)}),  # Good Friday, Easter Monday
)
NIGHT = OpeningHours({6: ((time(2, 15), time(2, 45)), (time(3, 30), time(5)))})
TUESDAY = OpeningHours({1: ((time(10), time(12)),)})
ALWAYS = OpeningHours({day: ((time(0), time(23, 59, 59)),) for day in range(7)})
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


@pytest.mark.parametrize(
    ("priority", "due"),
    [
        (Priority.P1, "2026-11-24T11:00:00"),
        (Priority.P2, "2026-12-15T12:00:00"),
        (Priority.P3, "2027-02-09T12:00:00"),
        (Priority.P4, "2027-04-06T12:00:00"),
    ],
)
def test_a_queue_with_few_hours_counts_them_for_months(priority: Priority, due: str) -> None:
    """Two hours a week: a deadline falls at the end of an opening, and is never clock time."""
    assert TUESDAY.deadline(priority, local("2026-11-23T12:00:00")) == local(due)


def test_with_too_few_hours_in_sight_the_last_opening_counts() -> None:
    """A minute a week: the end of an opening a year from now, and not in eight hours."""
    minute = OpeningHours({1: ((time(10), time(10, 1)),)})
    due = minute.deadline(Priority.P2, local("2026-11-23T12:00:00"))
    assert due == local("2027-12-21T10:01:00")


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


@pytest.mark.parametrize(
    ("at", "priority", "due"),
    [
        ("2026-11-23T12:00:00", Priority.P1, "2026-11-23T13:30:00"),
        ("2026-11-23T12:45:00", Priority.P1, "2026-11-23T14:00:00"),
        ("2026-11-23T12:30:00", Priority.P1, "2026-11-23T14:00:00"),
        # Thursday before Easter: two days off, a weekend and the change of the clock lie between
        ("2027-03-25T16:30:00", Priority.P1, "2027-03-30T09:30:00"),
        ("2027-03-28T12:00:00", Priority.P1, "2027-03-30T10:00:00"),
        ("2027-03-25T10:00:00", Priority.P2, "2027-03-30T10:30:00"),
        ("2027-03-27T12:00:00", Priority.P0, "2027-03-27T12:05:00"),
    ],
)
def test_a_deadline_skips_breaks_and_days_off(at: str, priority: Priority, due: str) -> None:
    """Lunch, Easter, its weekend and the lost hour of Sunday together; a P0 skips nothing."""
    assert LUNCH.deadline(priority, local(at)) == local(due)


@pytest.mark.parametrize(
    ("night", "minutes", "end"),
    [
        # 02:15 to 02:45 is not on the clock: it comes an hour later, into the next hours
        ("2027-03-28T00:30:00", 105, "2027-03-28T05:00:00"),
        # it is there twice: the first time counts
        ("2026-10-25T00:00:00", 120, "2026-10-25T05:00:00"),
    ],
)
def test_hours_at_night_count_once_over_a_change_of_the_clock(
    night: str, minutes: int, end: str
) -> None:
    """No minute is counted twice, in what is open and in what a deadline counts."""
    at = utc(night)
    assert sum(NIGHT.is_open(at + one * MINUTE) for one in range(300)) == minutes
    assert NIGHT.add(at, minutes) == local(end)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("", ()),
        ("09:00-17:00", ((540, 1020),)),
        ("13:00-17:00, 9.00 – 12:30", ((540, 750), (780, 1020))),
        ("09:00-12:00,12:00-13:00", ((540, 720), (720, 780))),
    ],
)
def test_hours_of_a_day_are_read_as_people_write_them(text: str, spans: Minutes) -> None:
    """In any order, and what is shown again is read as the same."""
    assert parse_spans(text) == spans
    assert parse_spans(spans_text(clocks(spans))) == spans
