"""Opening hours and deadlines on the clock of the office. Time zones live here and nowhere else."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from msgspec import Struct

from flows.types import Priority

MICRO: Final = 1_000_000
MINUTE: Final = 60 * MICRO
DAY_OF_WORK: Final = 8 * 60
"""Minutes of opening that count as one working day."""

ANSWER_WITHIN: Final[Mapping[Priority, int]] = {
    Priority.P0: 5,
    Priority.P1: 60,
    Priority.P2: DAY_OF_WORK,
    Priority.P3: 3 * DAY_OF_WORK,
    Priority.P4: 5 * DAY_OF_WORK,
}
"""Minutes; those of a P0 run always, the others while the office is open."""

_LOOK_AHEAD: Final = 60
"""Days in which an opening is looked for."""


class OpeningHours(Struct, frozen=True):
    """When people are there: weekday (0 = Monday) → from and until, in the office's time zone."""

    week: Mapping[int, tuple[time, time]]
    zone: str = "Europe/Amsterdam"

    def is_open(self, at: int) -> bool:
        """Whether people are there now."""
        return self._span(self.local(at).date()).holds(at)

    def next_opening(self, at: int) -> int | None:
        """When people are there again (µs UTC); now if they are, None if never."""
        if self.is_open(at):
            return at
        day = self.local(at).date()
        for ahead in range(_LOOK_AHEAD):
            span = self._span(day + timedelta(days=ahead))
            if span.begin < span.end and span.begin >= at:
                return span.begin
        return None

    def add(self, at: int, minutes: int) -> int:
        """The moment when the office has been open that many minutes from now on."""
        left = minutes * MINUTE
        day = self.local(at).date()
        for ahead in range(_LOOK_AHEAD):
            span = self._span(day + timedelta(days=ahead))
            begin = max(span.begin, at)
            if begin >= span.end:
                continue
            if begin + left <= span.end:
                return begin + left
            left -= span.end - begin
        return at + minutes * MINUTE

    def deadline(self, _queue: str, priority: Priority, at: int) -> int:
        """When somebody must have answered."""
        minutes = ANSWER_WITHIN[priority]
        return at + minutes * MINUTE if priority is Priority.P0 else self.add(at, minutes)

    def local(self, at: int) -> datetime:
        """A moment as the clock on the office's wall shows it."""
        return datetime.fromtimestamp(at / MICRO, UTC).astimezone(ZoneInfo(self.zone))

    def _span(self, day: date) -> "_Span":
        hours = self.week.get(day.weekday())
        if hours is None:
            return _Span(0, 0)
        return _Span(self._at(day, hours[0]), self._at(day, hours[1]))

    def _at(self, day: date, hour: time) -> int:
        local = datetime.combine(day, hour, ZoneInfo(self.zone))
        return int(local.timestamp()) * MICRO


class _Span(Struct, frozen=True):
    begin: int
    end: int

    def holds(self, at: int) -> bool:
        return self.begin <= at < self.end
