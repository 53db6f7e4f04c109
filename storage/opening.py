"""When the queues are open as the desk set it, and in which of them somebody is there."""

import logging
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Final, TypeAlias

from msgspec import Struct
from sqlalchemy import Connection, delete, insert, select

from flows.units import MINUTE
from storage.errors import Refused
from storage.facts import read_fact, write_fact
from storage.schema import (
    closed_days,
    desk_sessions,
    hours,
    members,
    queues,
    staff,
    staff_chats,
    team_wraps,
    teams,
)
from storage.teams import ACTIVE, member_name

Week: TypeAlias = Mapping[int, tuple[tuple[int, int], ...]]
"""Weekday (0 = Monday) → from and until of each span, in minutes of the day."""

NAME_MAX: Final = 80
"""Characters in the name of a day off."""

THERE: Final = 30 * MINUTE
"""Since somebody last did something at their desk: within this they are there."""

_DAY: Final = 24 * 60
"""Minutes."""

_OWN: Final = -1
"""In the place of a weekday: the queue has hours of its own, if only that it is always closed."""

_REVISION: Final = "hours_revision"

log = logging.getLogger("inloop.opening")


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
    """What is set now. A row that is no hours or no day is left out: the clock must go on."""
    weeks: dict[str, dict[int, tuple[tuple[int, int], ...]]] = {}
    in_order = select(hours).order_by(hours.c.queue, hours.c.day, hours.c.begins)
    for queue, day, begins, ends in connection.execute(in_order):
        week = weeks.setdefault(queue, {})
        if day == _OWN:
            continue
        if 0 <= begins < ends < _DAY:
            week[day] = (*week.get(day, ()), (begins, ends))
        else:
            log.error("the hours of queue %s on weekday %d are damaged", queue, day)
    found = connection.execute(select(closed_days)).all()
    closed = [one for row in found if (one := _closed_day(*row)) is not None]
    return Opening(weeks, tuple(sorted(closed)), _revision(connection))


def _closed_day(day: str, queue: str, name: str) -> ClosedDay | None:
    try:
        return ClosedDay(date.fromisoformat(day), queue, name)
    except ValueError:
        log.error("a day off is damaged")
        return None


def set_week(connection: Connection, queue: str, week: Week | None, seen: int) -> None:
    """Give a queue hours of its own, or with None the usual ones.

    `seen` is the revision that the colleague saw; Refused (`hours-changed`) when it is old.
    """
    _count(connection, seen)
    connection.execute(delete(hours).where(hours.c.queue == queue))
    if week is not None:
        spans = [(day, *span) for day, of_day in week.items() for span in of_day]
        rows = [(_OWN, 0, 0), *spans]
        connection.execute(
            insert(hours),
            [{"queue": queue, "day": day, "begins": a, "ends": b} for day, a, b in rows],
        )


def close_days(
    connection: Connection, days: Collection[date], queue: str, name: str, seen: int
) -> None:
    """Close days; one that is closed already gets the new name."""
    open_days(connection, days, queue, seen)
    rows = [{"day": day.isoformat(), "queue": queue, "name": name} for day in days]
    connection.execute(insert(closed_days), rows)


def open_days(connection: Connection, days: Collection[date], queue: str, seen: int) -> None:
    """Open closed days again."""
    _count(connection, seen)
    here = closed_days.c.day.in_([day.isoformat() for day in days])
    connection.execute(delete(closed_days).where(here, closed_days.c.queue == queue))


def on_duty(connection: Connection, at: int) -> Mapping[str, Sequence[bytes]]:
    """Queues → who of the team is at their desk, or on duty in their Telegram. None: left out.

    Only who holds the team's present key: nobody is helped by who can open nothing.
    """
    at_desk = select(desk_sessions.c.staff_id).where(
        desk_sessions.c.seen_at > at - THERE, desk_sessions.c.until > at
    )
    on_duty = select(staff_chats.c.staff_id).where(
        staff_chats.c.on_duty, staff_chats.c.blocked_at.is_(None)
    )
    query = (
        select(queues.c.queue, queues.c.team, members.c.staff_id)
        .join(members, members.c.team == queues.c.team)
        .join(staff, staff.c.id == members.c.staff_id)
        .where(staff.c.state == ACTIVE)
        .where(members.c.staff_id.in_(at_desk) | members.c.staff_id.in_(on_duty))
    )
    holding = select(team_wraps.c.team, team_wraps.c.recipient).join(
        teams, (teams.c.id == team_wraps.c.team) & (teams.c.epoch == team_wraps.c.epoch)
    )
    holders = {(team, name) for team, name in connection.execute(holding)}
    found: dict[str, list[bytes]] = defaultdict(list)
    for queue, team, who in connection.execute(query):
        if (team, member_name(who)) in holders:
            found[queue].append(who)
    return found


def _revision(connection: Connection) -> int:
    return int(read_fact(connection, _REVISION) or b"0")


def _count(connection: Connection, seen: int) -> None:
    if _revision(connection) != seen:
        raise Refused("hours-changed")
    write_fact(connection, _REVISION, str(seen + 1).encode())
