"""Opening hours on the desk: the week of every queue, days off, and who is there now."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Final

from msgspec import Struct
from sqlalchemy import Connection
from starlette.responses import Response

from flows.queues import QUEUES
from handlers.bells import DESK
from handlers.desk.desk import Desk
from handlers.desk.pages import to
from handlers.desk.visit import Visit
from handlers.hours import BadSpans, OpeningHours, parse_spans, spans_text
from storage.desk_queries import names_of
from storage.errors import Refused
from storage.opening import (
    NAME_MAX,
    ClosedDay,
    Opening,
    Week,
    close_days,
    on_duty,
    open_days,
    opening,
    set_week,
)

DAYS: Final = range(7)
CLOSED_MAX: Final = 62
"""Days that can be closed at once."""


class Row(Struct, frozen=True):
    """A queue as the page shows it: `typed` are the hours of each day, `there` who is on duty."""

    queue: str
    is_own: bool
    is_open: bool
    typed: tuple[str, ...]
    there: Sequence[str]


class Closed(Struct, frozen=True):
    """Days off in a row, for one queue or (empty) for all."""

    first: date
    last: date
    queue: str
    name: str


class Fault(Struct, frozen=True):
    """What could not be saved, and what was typed; `weekday` is the one that is wrong."""

    code: str
    queue: str = ""
    typed: tuple[str, ...] = ()
    weekday: int = 0
    day: str = ""
    last: str = ""
    name: str = ""


class Hours:
    """Handles `/hours`."""

    def __init__(self, desk: Desk) -> None:
        """Show and set the hours of this desk's office."""
        self._desk = desk

    async def show(self, visit: Visit) -> Response:
        """Every queue's week, and the days off."""
        return await self._page(visit)

    async def week(self, visit: Visit) -> Response:
        """Give a queue hours of its own, or the usual ones again."""
        queue, form = visit.form.get("queue"), visit.form
        if queue not in QUEUES:
            raise Refused("hours-gone")
        typed = tuple(form.get(f"day-{day}") for day in DAYS)
        week: Week | None = None
        if form.get("usual") != "yes":
            found = _week(typed)
            if isinstance(found, Fault):
                return await self._page(visit, Fault(found.code, queue, typed, found.weekday))
            week = found
        return await self._save(visit, partial(set_week, queue=queue, week=week, seen=_seen(visit)))

    async def close(self, visit: Visit) -> Response:
        """Close days for a queue or for all."""
        form = visit.form
        day, last, queue = form.get("day").strip(), form.get("last").strip(), form.get("queue")
        name = form.get("name").strip()
        if queue and queue not in QUEUES:
            raise Refused("hours-gone")
        try:
            days = _days(day, last or day, self._desk.road.calendar.local(visit.at).date())
        except ValueError:
            return await self._page(visit, Fault("day", queue, day=day, last=last, name=name))
        job = partial(close_days, days=days, queue=queue, name=name[:NAME_MAX], seen=_seen(visit))
        return await self._save(visit, job)

    async def open(self, visit: Visit) -> Response:
        """Open closed days again."""
        form = visit.form
        try:
            days = _days(form.get("day"), form.get("last") or form.get("day"))
        except ValueError:
            raise Refused("hours-gone") from None
        queue = form.get("queue")
        return await self._save(
            visit, partial(open_days, days=days, queue=queue, seen=_seen(visit))
        )

    async def _save(self, visit: Visit, job: "partial[None]") -> Response:
        road = self._desk.road
        try:
            await road.job(job, DESK)
        except Refused as refused:
            if refused.code != "hours-changed":
                raise
            return await self._page(visit, Fault("changed"))
        await road.read_calendar()
        return to("/hours")

    async def _page(self, visit: Visit, fault: Fault | None = None) -> Response:
        road = self._desk.road
        found, there = await road.read(partial(self._look, at=visit.at))
        calendar, today = road.calendar, road.calendar.local(visit.at).date()
        rows = [
            Row(
                queue,
                queue in found.weeks,
                calendar.of(queue).is_open(visit.at),
                fault.typed
                if fault and fault.typed and fault.queue == queue
                else _typed(calendar.of(queue)),
                there.get(queue, ()),
            )
            for queue in sorted(QUEUES)
        ]
        times = self._desk.pages.times
        return self._desk.pages.render(
            visit,
            "hours",
            422 if fault else 200,
            rows=rows,
            closed=_runs(one for one in found.closed if one.day >= today),
            revision=found.revision,
            days=times.weekdays(visit.language),
            day=lambda one: times.day(visit.language, one),
            today=today.isoformat(),
            fault=fault,
            may_change=visit.may("POST", "/hours/week"),
            name_max=NAME_MAX,
        )

    def _look(self, connection: Connection, at: int) -> tuple[Opening, Mapping[str, Sequence[str]]]:
        """What is set, and the names of who is on duty for each queue."""
        there = on_duty(connection, at)
        everybody = {one for those in there.values() for one in those}
        names = names_of(connection, self._desk.road.vault, everybody)
        named = {
            queue: sorted(names.get(one, "") for one in those) for queue, those in there.items()
        }
        return opening(connection), named


def _seen(visit: Visit) -> int:
    """The revision that the colleague's page showed; -1 for none."""
    text = visit.form.get("revision")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else -1  # noqa: PLR2004 - digits


def _week(typed: tuple[str, ...]) -> Week | Fault:
    """The hours that were typed, empty days left out; or what is wrong on which day."""
    week: dict[int, tuple[tuple[int, int], ...]] = {}
    for day, text in enumerate(typed):
        try:
            spans = parse_spans(text)
        except BadSpans as bad:
            return Fault(bad.code, weekday=day)
        if spans:
            week[day] = spans
    return week


def _days(first: str, last: str, earliest: date = date.min) -> list[date]:
    """The days from one to another, both included; ValueError if they are none or too many."""
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    count = (end - begin).days + 1
    if begin < earliest or not 1 <= count <= CLOSED_MAX:
        raise ValueError("no days, or too many")
    return [begin + timedelta(days=one) for one in range(count)]


def _runs(closed: Iterable[ClosedDay]) -> list[Closed]:
    """Days off with neighbours of the same name and queue taken together."""
    runs: list[Closed] = []
    for one in sorted(closed, key=lambda it: (it.queue, it.name, it.day)):
        before = runs[-1] if runs else None
        if before and _follows(before, one):
            runs[-1] = Closed(before.first, one.day, one.queue, one.name)
        else:
            runs.append(Closed(one.day, one.day, one.queue, one.name))
    return sorted(runs, key=lambda it: (it.first, it.queue))


def _follows(before: Closed, one: ClosedDay) -> bool:
    """Whether it is the next day of a run that one button can still open again."""
    return (
        (before.queue, before.name) == (one.queue, one.name)
        and one.day - before.last == timedelta(days=1)
        and (one.day - before.first).days < CLOSED_MAX
    )


def _typed(hours: OpeningHours) -> tuple[str, ...]:
    return tuple(spans_text(hours.week.get(day, ())) for day in DAYS)
