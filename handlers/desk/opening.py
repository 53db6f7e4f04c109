"""Opening hours on the desk: the week of every queue, days off, and who is there now."""

from datetime import date
from functools import partial
from typing import Final

from msgspec import Struct
from starlette.responses import Response

from flows.queues import QUEUES
from handlers.bells import DESK
from handlers.desk.desk import Desk
from handlers.desk.pages import to
from handlers.desk.visit import Visit
from handlers.hours import OpeningHours
from handlers.quiet import clock_of, minutes_of
from storage.errors import Refused
from storage.opening import NAME_MAX, ClosedDay, Week, close_day, open_day, opening, set_week

DAYS: Final = range(7)


class Row(Struct, frozen=True):
    """A queue as the page shows it: `typed` are from and until of each day, as texts."""

    queue: str
    is_own: bool
    is_open: bool
    is_staffed: bool
    typed: tuple[tuple[str, str], ...]


class Fault(Struct, frozen=True):
    """What could not be saved, and what was typed."""

    code: str
    queue: str = ""
    typed: tuple[tuple[str, str], ...] = ()
    day: str = ""
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
        typed = tuple((form.get(f"from-{day}"), form.get(f"until-{day}")) for day in DAYS)
        week: Week | None = None
        if form.get("usual") != "yes":
            try:
                week = _week(typed)
            except ValueError:
                return await self._page(visit, Fault("span", queue, typed))
        return await self._save(visit, partial(set_week, queue=queue, week=week, seen=_seen(visit)))

    async def close(self, visit: Visit) -> Response:
        """Close a day for a queue or for all."""
        form = visit.form
        day, queue, name = form.get("day").strip(), form.get("queue"), form.get("name").strip()
        if queue and queue not in QUEUES:
            raise Refused("hours-gone")
        try:
            one = ClosedDay(date.fromisoformat(day), queue, name[:NAME_MAX])
        except ValueError:
            return await self._page(visit, Fault("day", queue, day=day, name=name))
        return await self._save(visit, partial(close_day, one=one, seen=_seen(visit)))

    async def open(self, visit: Visit) -> Response:
        """Open a closed day again."""
        try:
            day = date.fromisoformat(visit.form.get("day"))
        except ValueError:
            raise Refused("hours-gone") from None
        queue = visit.form.get("queue")
        return await self._save(visit, partial(open_day, day=day, queue=queue, seen=_seen(visit)))

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
        found = await road.read(opening)
        calendar, today = road.calendar, road.calendar.local(visit.at).date()
        rows = [
            Row(
                queue,
                queue in found.weeks,
                calendar.of(queue).is_open(visit.at),
                calendar.is_staffed(queue, visit.at),
                fault.typed
                if fault and fault.typed and fault.queue == queue
                else _typed(calendar.of(queue)),
            )
            for queue in sorted(QUEUES)
        ]
        times = self._desk.pages.times
        return self._desk.pages.render(
            visit,
            "hours",
            422 if fault else 200,
            rows=rows,
            closed=[one for one in found.closed if one.day >= today],
            revision=found.revision,
            days=times.weekdays(visit.language),
            day=lambda one: times.day(visit.language, one),
            today=today.isoformat(),
            fault=fault,
            may_change=visit.may("POST", "/hours/week"),
            name_max=NAME_MAX,
        )


def _seen(visit: Visit) -> int:
    """The revision that the colleague's page showed; -1 for none."""
    text = visit.form.get("revision")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else -1  # noqa: PLR2004 - digits


def _week(typed: tuple[tuple[str, str], ...]) -> Week:
    """The spans that were typed, empty days left out; ValueError."""
    week: dict[int, tuple[int, int]] = {}
    for day, (begin, end) in enumerate(typed):
        if not begin.strip() and not end.strip():
            continue
        span = minutes_of(begin), minutes_of(end)
        if span[0] >= span[1]:
            raise ValueError("a day that ends before it begins")
        week[day] = span
    return week


def _typed(hours: OpeningHours) -> tuple[tuple[str, str], ...]:
    return tuple(_span(hours, day) for day in DAYS)


def _span(hours: OpeningHours, day: int) -> tuple[str, str]:
    found = hours.week.get(day)
    if found is None:
        return "", ""
    begin, end = (clock_of(one.hour * 60 + one.minute) for one in found)
    return begin, end
