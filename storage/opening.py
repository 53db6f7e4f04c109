"""When the queues are open as the desk set it, and in which of them somebody is there."""

from collections.abc import Mapping
from datetime import date
from typing import Final, TypeAlias

from msgspec import Struct
from sqlalchemy import Connection, delete, insert, select

from storage.errors import Refused
from storage.facts import read_fact, write_fact
from storage.schema import closed_days, desk_sessions, hours, members, queues, staff, staff_chats
from storage.teams import ACTIVE

Week: TypeAlias = Mapping[int, tuple[int, int]]
"""Weekday (0 = Monday) → from and until, in minutes of the day."""

NAME_MAX: Final = 80
"""Characters in the name of a day off."""

THERE: Final = 30 * 60 * 1_000_000
"""Microseconds since somebody last did something at their desk, within which they are there."""

_OWN: Final = -1
"""In the place of a weekday: the queue has hours of its own, if only that it is always closed."""

_REVISION: Final = "hours_revision"


class ClosedDay(Struct, frozen=True, order=True):
    """A day on which nobody is there; `queue` empty: in no queue."""

    day: date
    queue: str
    name: str


class Opening(Struct, frozen=True):
    """What was set. `revision` counts the changes: two colleagues must not undo each other."""

    weeks: Mapping[str, Week]
    closed: tuple[ClosedDay, ...]
    revision: int


def opening(connection: Connection) -> Opening:
    """What is set now."""
    weeks: dict[str, dict[int, tuple[int, int]]] = {}
    for queue, day, begins, ends in connection.execute(select(hours).order_by(hours.c.day)):
        week = weeks.setdefault(queue, {})
        if day != _OWN:
            week[day] = (begins, ends)
    found = connection.execute(select(closed_days)).all()
    closed = (ClosedDay(date.fromisoformat(day), queue, name) for day, queue, name in found)
    return Opening(weeks, tuple(sorted(closed)), _revision(connection))


def set_week(connection: Connection, queue: str, week: Week | None, seen: int) -> None:
    """Give a queue hours of its own, or with None the usual ones.

    `seen` is the revision that the colleague saw; Refused (`hours-changed`) when it is old.
    """
    _count(connection, seen)
    connection.execute(delete(hours).where(hours.c.queue == queue))
    if week is not None:
        rows = [(_OWN, 0, 0), *((day, *span) for day, span in week.items())]
        connection.execute(
            insert(hours),
            [{"queue": queue, "day": day, "begins": a, "ends": b} for day, a, b in rows],
        )


def close_day(connection: Connection, one: ClosedDay, seen: int) -> None:
    """Close a day; one that is closed already gets the new name."""
    open_day(connection, one.day, one.queue, seen)
    row = {"day": one.day.isoformat(), "queue": one.queue, "name": one.name}
    connection.execute(insert(closed_days), row)


def open_day(connection: Connection, day: date, queue: str, seen: int) -> None:
    """Open a closed day again."""
    _count(connection, seen)
    here = (closed_days.c.day == day.isoformat()) & (closed_days.c.queue == queue)
    connection.execute(delete(closed_days).where(here))


def attended(connection: Connection, at: int) -> frozenset[str]:
    """The queues in whose team somebody is at their desk, or on duty in their Telegram."""
    at_desk = select(desk_sessions.c.staff_id).where(
        desk_sessions.c.seen_at > at - THERE, desk_sessions.c.until > at
    )
    on_duty = select(staff_chats.c.staff_id).where(
        staff_chats.c.on_duty, staff_chats.c.blocked_at.is_(None)
    )
    query = (
        select(queues.c.queue)
        .join(members, members.c.team == queues.c.team)
        .join(staff, staff.c.id == members.c.staff_id)
        .where(staff.c.state == ACTIVE)
        .where(members.c.staff_id.in_(at_desk) | members.c.staff_id.in_(on_duty))
    )
    return frozenset(connection.execute(query).scalars())


def _revision(connection: Connection) -> int:
    return int(read_fact(connection, _REVISION) or b"0")


def _count(connection: Connection, seen: int) -> None:
    if _revision(connection) != seen:
        raise Refused("hours-changed")
    write_fact(connection, _REVISION, str(seen + 1).encode())
