"""When a person may be written to."""

from datetime import UTC, datetime, time

import pytest

from flows.types import Dialogue
from handlers.hours import OpeningHours
from handlers.safe_times import is_watched, next_safe

HOURS = OpeningHours({day: ((time(9), time(17)),) for day in range(5)})


def moment(text: str) -> int:
    """A time of the office's clock in µs UTC."""
    local = datetime.fromisoformat(text).replace(tzinfo=HOURS.local(0).tzinfo)
    return int(local.astimezone(UTC).timestamp()) * 1_000_000


def said(text: int) -> str:
    """A moment as the office's clock shows it."""
    return HOURS.local(text).strftime("%Y-%m-%d %H:%M")


def dialogue(step: str, *codes: str) -> Dialogue:
    """Somebody who answered a question about safe times."""
    return Dialogue("talk", 0, "nl", path=(step,), answers={step: codes})


@pytest.mark.parametrize(
    ("step", "codes", "at", "then"),
    [
        # 2027-01-11 is a Monday
        ("reaching.safe_times", ("monday",), "2027-01-11 10:05", "2027-01-11 10:05"),
        ("reaching.safe_times", ("tuesday",), "2027-01-11 10:05", "2027-01-12 08:00"),
        ("reaching.safe_times", ("morning",), "2027-01-11 12:00", "2027-01-12 08:00"),
        ("reaching.safe_times", ("friday", "evening"), "2027-01-11 10:05", "2027-01-15 18:00"),
        ("reaching.safe_times", ("friday", "evening"), "2027-01-15 21:59", "2027-01-15 21:59"),
        ("reaching.safe_times", ("friday", "evening"), "2027-01-15 22:00", "2027-01-22 18:00"),
        ("reaching.safe_times", ("weekend",), "2027-01-11 10:05", "2027-01-16 08:00"),
        ("youth.safe_times", ("after_school",), "2027-01-15 18:00", "2027-01-18 15:00"),
        ("youth.safe_times", ("school_hours",), "2027-01-11 03:00", "2027-01-11 08:30"),
        ("youth.safe_times", ("school_hours", "evening"), "2027-01-11 16:00", "2027-01-11 18:00"),
        ("youth.safe_times", ("evening",), "2027-01-16 12:00", "2027-01-16 18:00"),
        ("youth.safe_times", ("weekend",), "2027-01-16 12:00", "2027-01-16 12:00"),
    ],
)
def test_the_next_safe_moment(step: str, codes: tuple[str, ...], at: str, then: str) -> None:
    """Now if it is one, else the beginning of the next time that was given."""
    assert said(next_safe(dialogue(step, *codes), moment(at), HOURS)) == then


def test_who_said_nothing_may_be_written_to() -> None:
    """A skipped or unasked question keeps nothing back."""
    at = moment("2027-01-11 03:00")
    assert next_safe(Dialogue("talk", 0, "nl"), at, HOURS) == at
    skipped = Dialogue(
        "talk", 0, "nl", path=("youth.safe_times",), answers={"youth.safe_times": None}
    )
    assert next_safe(skipped, at, HOURS) == at


def test_the_clock_change_moves_nothing() -> None:
    """On the night of the change eight o'clock is eight o'clock on the wall."""
    answers = dialogue("reaching.safe_times", "weekend", "morning")
    for night, day in (("2027-03-27 20:00", "2027-03-28"), ("2027-10-30 20:00", "2027-10-31")):
        assert said(next_safe(answers, moment(night), HOURS)) == f"{day} 08:00"


@pytest.mark.parametrize(
    ("answer", "watched"),
    [("nobody", False), ("sometimes", True), ("somebody", True), (None, True)],
)
def test_who_is_watched(answer: str | None, *, watched: bool) -> None:
    """Only a clear "nobody" counts as alone; skipped means unknown, never safe."""
    step = "opening.reads_along"
    assert is_watched(Dialogue("talk", 0, "nl", path=(step,), answers={step: answer})) is watched


def test_who_was_not_asked_is_watched() -> None:
    """Somebody who asked for a person at once never came to that question."""
    assert is_watched(Dialogue("talk", 0, "nl"))
