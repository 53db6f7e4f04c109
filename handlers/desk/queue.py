"""The queue: who waits, for what, how long. No content."""

from collections.abc import Mapping
from typing import Final

from msgspec import Struct
from sqlalchemy import Connection
from starlette.responses import Response

from handlers.desk.desk import Desk
from handlers.desk.visit import Visit
from handlers.lines import to_verify
from storage.desk_queries import (
    PAGES_MAX,
    Alarm,
    Page,
    Show,
    alarm_of,
    names_of,
    queue_page,
    scope_of,
)
from storage.readership import TeamWarning, readers, warnings

_GRAVE: Final = frozenset({"team-duty-empty", "team-duty-none"})
"""Warnings that every colleague sees above the queue: a P0 or P1 reaches nobody."""


class Seen(Struct, frozen=True):
    """What one look at the database found. `lines_to_verify`: 0 for who may not verify them."""

    page: Page
    names: Mapping[bytes, str]
    alarm: Alarm
    warnings: tuple[TeamWarning, ...]
    closed_doors: tuple[str, ...]
    unattended: tuple[str, ...]
    lines_to_verify: int


class Queue:
    """Handles `/` and `/queue`, its live part."""

    def __init__(self, desk: Desk) -> None:
        """List this desk's conversations."""
        self._desk = desk

    async def show(self, visit: Visit) -> Response:
        """The whole page."""
        return await self._render(visit, "queue")

    async def live(self, visit: Visit) -> Response:
        """The list alone, re-read at a tick."""
        return await self._render(visit, "queue_list")

    async def _render(self, visit: Visit, template: str) -> Response:
        show, number = _shown(visit), _number(visit)
        seen = await self._desk.road.read(
            lambda connection: self._look(connection, visit, show, number)
        )
        return self._desk.pages.render(
            visit,
            template,
            seen=seen,
            alarm=seen.alarm,
            show=show,
            number=seen.page.number,
            shows=tuple(Show),
        )

    def _look(self, connection: Connection, visit: Visit, show: Show, number: int) -> Seen:
        hand = visit.hand
        scope = scope_of(connection, hand.teams)
        page = queue_page(connection, scope, show, hand.id, number)
        names = names_of(connection, self._desk.road.vault, [row.claimed_by for row in page.rows])
        grave = tuple(one for one in warnings(connection) if one.code in _GRAVE)
        closed = tuple(one for one in scope.teams if hand.id not in readers(connection, one))
        nobody = tuple(self._desk.road.calendar.unattended(visit.at))
        may_verify, voice = visit.may("POST", "/resources"), self._desk.road.voice
        lines = to_verify(voice, connection, visit.at) if may_verify else 0
        alarm = alarm_of(connection, scope, visit.at)
        return Seen(page, names, alarm, grave, closed, nobody, lines)


def _shown(visit: Visit) -> Show:
    wish = visit.request.query_params.get("show", "")
    return Show(wish) if wish in set(Show) else Show.TEAMS


def _number(visit: Visit) -> int:
    wish = visit.request.query_params.get("page", "")
    is_number = wish.isascii() and wish.isdecimal() and len(wish) <= len(str(PAGES_MAX))
    return max(1, min(int(wish), PAGES_MAX)) if is_number else 1
