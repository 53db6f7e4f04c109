"""Opening hours and deadlines on the clock of the office. Time zones live here and nowhere else."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo

from msgspec import Struct

from flows import units
from flows.queues import QUEUES
from flows.types import Priority

FRONT_OFFICE: Final = "front_office"
_BOT_ONLY: Final = "self_service"
MICRO: Final = units.SECOND
MINUTE: Final = units.MINUTE
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

_LOOK_AHEAD: Final = 400
"""Days in which openings are looked for: a queue may have few hours a week."""

Day: TypeAlias = tuple[tuple[time, time], ...]
"""From and until of a day, one after the other: between two of them is a break."""

Minutes: TypeAlias = tuple[tuple[int, int], ...]
"""The same in minutes of the day."""

_SPAN: Final = re.compile(
    r"([01]?\d|2[0-3])[:.]([0-5]\d)\s*[-–]\s*([01]?\d|2[0-3])[:.]([0-5]\d)", re.ASCII
)


class BadSpans(ValueError):
    """No hours of a day. `code` is `time`, `order` (it ends before it begins) or `overlap`."""

    def __init__(self, code: str) -> None:
        """Say which of them."""
        super().__init__(code)
        self.code = code


def parse_spans(text: str) -> Minutes:
    """Read `09:00-12:30, 13:00-17:00`, in any order; raises BadSpans. Empty: closed."""
    parts = [part.strip() for part in text.split(",")] if text.strip() else []
    spans = sorted(map(_parse_span, parts))
    for (_, ends), (begins, _) in pairwise(spans):
        if begins < ends:
            raise BadSpans("overlap")
    return tuple(spans)


def _parse_span(text: str) -> tuple[int, int]:
    found = _SPAN.fullmatch(text)
    if found is None:
        raise BadSpans("time")
    begin_hour, begin_minute, end_hour, end_minute = map(int, found.groups())
    begin, end = begin_hour * 60 + begin_minute, end_hour * 60 + end_minute
    if begin >= end:
        raise BadSpans("order")
    return begin, end


def clocks(spans: Minutes) -> Day:
    """Minutes of the day as times of the day."""
    return tuple((_clock(begin), _clock(end)) for begin, end in spans)


def spans_text(day: Day) -> str:
    """The hours of a day as one writes them; what `parse_spans` reads."""
    return ", ".join(f"{begin:%H:%M}-{end:%H:%M}" for begin, end in day)


class OpeningHours(Struct, frozen=True):
    """When people are there: weekday (0 = Monday) → its hours, in the office's time zone.

    `closed` are days on which nobody is there all the same.
    """

    week: Mapping[int, Day]
    zone: str = "Europe/Amsterdam"
    closed: frozenset[date] = frozenset()

    def is_open(self, at: int) -> bool:
        """Whether people are there now."""
        return any(span.holds(at) for span in self._spans(self.local(at).date()))

    def is_closed_day(self, day: date) -> bool:
        """Whether it is a day off on which people would be there otherwise."""
        return day in self.closed and bool(self.week.get(day.weekday()))

    def next_opening(self, at: int) -> int | None:
        """When people are there again (µs UTC); now if they are, None if never."""
        if self.is_open(at):
            return at
        day = self.local(at).date()
        for ahead in range(_LOOK_AHEAD):
            for span in self._spans(day + timedelta(days=ahead)):
                if span.begin >= at:
                    return span.begin
        return None

    def add(self, at: int, minutes: int) -> int:
        """The moment when the office has been open that many minutes from now on.

        With too few hours for that in sight the end of the last opening; without any, clock time.
        """
        left = minutes * MINUTE
        last = at + left
        day = self.local(at).date()
        for ahead in range(_LOOK_AHEAD):
            for span in self._spans(day + timedelta(days=ahead)):
                begin = max(span.begin, at)
                if begin >= span.end:
                    continue
                if begin + left <= span.end:
                    return begin + left
                left -= span.end - begin
                last = span.end
        return last

    def deadline(self, priority: Priority, at: int) -> int:
        """When somebody must have answered."""
        minutes = ANSWER_WITHIN[priority]
        return at + minutes * MINUTE if priority is Priority.P0 else self.add(at, minutes)

    def local(self, at: int) -> datetime:
        """A moment as the clock on the office's wall shows it."""
        return datetime.fromtimestamp(at / MICRO, UTC).astimezone(ZoneInfo(self.zone))

    def _spans(self, day: date) -> "list[_Span]":
        """The hours of a day. What the change of the clock pushes into the next counts once."""
        if day in self.closed:
            return []
        hours = self.week.get(day.weekday(), ())
        spans, before = list[_Span](), 0
        for begin, end in hours:
            span = _Span(max(self._at(day, begin), before), self._at(day, end))
            if span.begin < span.end:
                spans.append(span)
                before = span.end
        return spans

    def _at(self, day: date, hour: time) -> int:
        local = datetime.combine(day, hour, ZoneInfo(self.zone))
        return int(local.timestamp()) * MICRO


class Calendar:
    """The hours of every queue as they are now, and who is there. Read anew when they change.

    `of` is asked for a queue; without one it is the front office's, the door for everybody.
    """

    def __init__(self, usual: OpeningHours) -> None:
        """Use these hours for every queue until others are set."""
        self.usual = usual
        self._own: Mapping[str, OpeningHours] = {}
        self._present: frozenset[str] | None = None

    def set(
        self,
        weeks: Mapping[str, Mapping[int, Minutes]],
        closed: Iterable[tuple[str, date]],
        present: frozenset[str],
    ) -> None:
        """Take what was set: weeks of queues (in minutes), days closed, queues with people.

        A day closed for the queue "" is closed for all.
        """
        days: dict[str, set[date]] = {}
        for queue, day in closed:
            days.setdefault(queue, set()).add(day)
        for_all = days.get("", set())
        self._own = {
            queue: OpeningHours(
                {day: clocks(spans) for day, spans in weeks[queue].items()}
                if queue in weeks
                else self.usual.week,
                self.usual.zone,
                frozenset(for_all | days.get(queue, set())),
            )
            for queue in QUEUES
        }
        self._present = present

    def of(self, queue: str = FRONT_OFFICE) -> OpeningHours:
        """The hours of a queue."""
        return self._own.get(queue, self.usual)

    def is_staffed(self, queue: str, at: int) -> bool:
        """Whether the queue is open and, as far as known, somebody is there."""
        return self.of(queue).is_open(at) and (self._present is None or queue in self._present)

    def unattended(self, at: int) -> list[str]:
        """The queues that are open and have nobody there."""
        is_open = [one for one in QUEUES if one != _BOT_ONLY and self.of(one).is_open(at)]
        return [one for one in is_open if not self.is_staffed(one, at)]

    def deadline(self, queue: str, priority: Priority, at: int) -> int:
        """When somebody must have answered in a queue."""
        return self.of(queue).deadline(priority, at)

    def local(self, at: int) -> datetime:
        """A moment as the clock on the office's wall shows it."""
        return self.usual.local(at)


def _clock(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


class _Span(Struct, frozen=True):
    begin: int
    end: int

    def holds(self, at: int) -> bool:
        return self.begin <= at < self.end
