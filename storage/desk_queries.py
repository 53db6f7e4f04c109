"""What the desk lists: the queue, the alarm, colleagues' names. No content, and no key.

Every look is a seek into `conversations_open` or `conversations_closed`, one for each team and
priority, or into `conversations_claimed`, so that it costs the same however many are stored.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, Final

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, Select, bindparam, case, select, text

from flows.types import URGENT, Priority
from storage import duress
from storage.colleagues import known_profile
from storage.schema import conversations, staff
from storage.teams import all_teams, duty_teams
from storage.vault import Vault

PAGE: Final = 100
"""Conversations on a page of the queue."""

_EVERY: Final = 2**31 - 1
PAGES_MAX: Final = 50
ALARM_MAX: Final = 100
"""Urgent conversations that are counted of one team and priority."""


class Show(StrEnum):
    """Which conversations the queue shows."""

    TEAMS = "teams"
    UNCLAIMED = "unclaimed"
    MINE = "mine"
    CLOSED = "closed"


class Listed(Struct, frozen=True):
    """A conversation in the queue (times in µs UTC)."""

    id: bytes
    pseudonym: str
    queue: str
    topic: str
    priority: str
    language: str
    channel: str
    team: str
    state: str
    claimed_by: bytes | None
    outcome: str | None
    opened_at: int
    waiting_since: int | None
    deadline_at: int | None
    closed_at: int | None
    duress_at: int | None = None

    @property
    def is_duress(self) -> bool:
        """Whether a duress word was said that nobody has answered since."""
        return duress.waits(self.duress_at, self.waiting_since)


class Page(Struct, frozen=True):
    """A page of the queue; `has_more`: there is another one after it; `number` is from 1."""

    rows: tuple[Listed, ...]
    has_more: bool
    number: int


class Scope(Struct, frozen=True):
    """What a colleague may list: all of `teams`, and of `urgent` teams the P0 and P1."""

    teams: tuple[str, ...]
    urgent: tuple[str, ...]

    def of(self, priority: Priority) -> tuple[str, ...]:
        """The teams whose conversations of this priority are listed."""
        return self.urgent if priority in URGENT else self.teams


class Alarm(Struct, frozen=True):
    """Urgent conversations that nobody has, or whose deadline passed: how many, of which P0.

    `newest` is when the last of them began to ring (µs UTC).
    """

    count: int
    highest: int
    newest: int


_COLUMNS: Final = [conversations.c[name] for name in Listed.__struct_fields__]
_IS_OPEN: Final = conversations.c.state != text("'closed'")  # as the index says it
_HERE: Final = (
    conversations.c.team == bindparam("team"),
    conversations.c.priority == bindparam("priority"),
)
_FREE: Final = conversations.c.claimed_by.is_(None) | duress.WAITS
"""Nobody has it; or a duress word waits for an answer: it rings for all, whoever has it."""

_MINE: Final = (
    select(*_COLUMNS)
    .where(conversations.c.claimed_by == bindparam("who"), _IS_OPEN)
    .order_by(conversations.c.deadline_at.is_(None), conversations.c.priority)
    .order_by(conversations.c.deadline_at, conversations.c.opened_at)
    .limit(bindparam("most"))
)


def _waiting(*conditions: ColumnElement[bool]) -> Select[Any]:
    found = select(*_COLUMNS).where(_IS_OPEN, *_HERE, conversations.c.deadline_at > 0, *conditions)
    return found.order_by(conversations.c.deadline_at).limit(bindparam("most"))


def _answered(*conditions: ColumnElement[bool]) -> Select[Any]:
    none = conversations.c.deadline_at.is_(None)
    found = select(*_COLUMNS).where(_IS_OPEN, *_HERE, none, *conditions)
    # None of these has a deadline; naming it lets both databases read the order off the index.
    found = found.order_by(conversations.c.deadline_at, conversations.c.opened_at)
    return found.limit(bindparam("most"))


_OPEN: Final = {
    Show.TEAMS: (_waiting(), _answered()),
    Show.UNCLAIMED: (_waiting(_FREE),),
}
_CLOSED: Final = (
    select(*_COLUMNS)
    .where(conversations.c.state == text("'closed'"), conversations.c.team == bindparam("team"))
    .order_by(conversations.c.closed_at.desc())
    .limit(bindparam("most"))
)
_ALARM: Final = (
    select(
        conversations.c.priority,
        case(
            (duress.WAITS, conversations.c.duress_at),
            (_FREE, conversations.c.waiting_since),
            else_=conversations.c.deadline_at,
        ),
    )
    .where(_IS_OPEN, *_HERE, conversations.c.deadline_at > 0)
    .where(_FREE | (conversations.c.deadline_at <= bindparam("at")))
    .limit(ALARM_MAX)
)


def scope_of(connection: Connection, teams: Collection[str]) -> Scope:
    """What members of these teams may list; whoever is on duty lists every P0 and P1."""
    is_on_duty = not set(teams).isdisjoint(duty_teams(connection))
    urgent = all_teams(connection) if is_on_duty else sorted(teams)
    return Scope(tuple(sorted(teams)), tuple(urgent))


def unclaimed(connection: Connection, teams: Collection[str]) -> list[Listed]:
    """Who waits in these teams and nobody has, by priority and deadline.

    Every P0 and P1, for somebody must hear of each; of the rest a page of each team at most.
    """
    return [
        Listed(*row)
        for priority in Priority
        for team in sorted(teams)
        for row in connection.execute(
            _OPEN[Show.UNCLAIMED][0],
            {
                "team": team,
                "priority": priority.value,
                "most": _EVERY if priority in URGENT else PAGE,
            },
        )
    ]


def listed(connection: Connection, ids: Collection[bytes]) -> list[Listed]:
    """The conversations with these ids that are still there."""
    query = select(*_COLUMNS).where(conversations.c.id.in_(sorted(ids)))
    return [Listed(*row) for row in connection.execute(query)]


def claimed_and_waiting(connection: Connection, holders: Collection[bytes]) -> list[Listed]:
    """What these colleagues have and must still answer."""
    query = select(*_COLUMNS).where(
        conversations.c.claimed_by.in_(sorted(holders)), conversations.c.deadline_at.is_not(None)
    )
    return [Listed(*row) for row in connection.execute(query)]


def queue_page(connection: Connection, scope: Scope, show: Show, who: bytes, page: int = 1) -> Page:
    """A page (from 1): who waits by priority and deadline, then who was answered.

    The last one instead of one past it: the list may have shrunk since somebody looked.
    """
    page = min(max(page, 1), PAGES_MAX)
    most = page * PAGE + 1
    if show is Show.CLOSED:
        rows = _closed(connection, scope, most)
    elif show is Show.MINE:
        rows = [Listed(*row) for row in connection.execute(_MINE, {"who": who, "most": most})]
    else:
        rows = _open(connection, scope, show, most)
    page = min(page, max(1, -(-len(rows) // PAGE)))
    return Page(tuple(rows[(page - 1) * PAGE : page * PAGE]), len(rows) == most, page)


def _open(connection: Connection, scope: Scope, show: Show, most: int) -> list[Listed]:
    rows: list[Listed] = []
    for statement in _OPEN[show]:
        for priority in Priority:
            if len(rows) >= most:
                break
            found = [
                Listed(*row)
                for team in scope.of(priority)
                for row in connection.execute(
                    statement, {"team": team, "priority": priority.value, "most": most}
                )
            ]
            rows += sorted(found, key=_due)
    return rows[:most]


def _due(row: Listed) -> tuple[int, int]:
    return row.deadline_at or 0, row.opened_at


def _closed(connection: Connection, scope: Scope, most: int) -> list[Listed]:
    rows = [
        Listed(*row)
        for team in scope.teams
        for row in connection.execute(_CLOSED, {"team": team, "most": most})
    ]
    return sorted(rows, key=lambda row: row.closed_at or 0, reverse=True)[:most]


def alarm_of(connection: Connection, scope: Scope, at: int) -> Alarm:
    """The urgent conversations that wait to be claimed, or for an answer past their deadline."""
    found = list(_urgent(connection, scope, at))
    highest = sum(priority == Priority.P0 for priority, _ in found)
    return Alarm(len(found), highest, max((since for _, since in found), default=0))


def _urgent(connection: Connection, scope: Scope, at: int) -> Iterator[tuple[str, int]]:
    for priority in URGENT:
        for team in scope.urgent:
            here = {"team": team, "priority": priority.value, "at": at}
            rows = connection.execute(_ALARM, here)
            yield from ((found, since or 0) for found, since in rows)


def names_of(
    connection: Connection, vault: Vault, ids: Iterable[bytes | None]
) -> Mapping[bytes, str]:
    """The names of colleagues by id; one whose row was changed is left out, the others stay."""
    wanted = {one for one in ids if one is not None}
    query = select(staff.c.id, staff.c.revision, staff.c.profile_blob).where(
        staff.c.id.in_(sorted(wanted))
    )
    return {
        one: name
        for one, revision, blob in connection.execute(query)
        if (name := known_profile(vault, one, revision, blob).name)
    }
