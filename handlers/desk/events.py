"""Ticks for open pages, the alarm that they re-read, and the sign that somebody is there."""

from starlette.responses import Response

from handlers.bells import DESK
from handlers.desk.desk import Desk
from handlers.desk.gate import STATE
from handlers.desk.visit import Visit
from handlers.web import ticks
from storage.desk_queries import Alarm, alarm_of, scope_of
from storage.hands import Locked


class Events:
    """Handles `/events`, `/alarm` and `/here`."""

    def __init__(self, desk: Desk) -> None:
        """Ring at this desk."""
        self._desk = desk

    async def stream(self, visit: Visit) -> Response:
        """A tick whenever something changed at a desk; ends when this one locks, opens or ends."""
        kind = type(visit.who)

        async def is_alive() -> bool:
            found = await self._desk.entry.find(visit.request, self._desk.road.clock())
            return type(found) is kind

        return ticks(self._desk.road.bells, DESK, is_alive)

    async def alarm(self, visit: Visit) -> Response:
        """How many urgent conversations wait: a count, also on a locked desk."""
        page = self._desk.pages.render(visit, "alarm", alarm=await alarm_for(self._desk, visit))
        if isinstance(visit.who, Locked):
            page.headers[STATE] = "locked"  # many pages ask for nothing else, and show words
        return page

    async def here(self, _visit: Visit) -> Response:
        """Somebody types or moves: the gate put off the idle lock."""
        return Response(status_code=204)


async def alarm_for(desk: Desk, visit: Visit) -> Alarm:
    """The alarm of whose desk it is, open or locked."""
    teams = visit.who.teams if visit.who else frozenset()
    return await desk.road.read(
        lambda connection: alarm_of(connection, scope_of(connection, teams), visit.at)
    )
