"""Help lines on the desk: what nobody has verified for long stands first, one click verifies."""

from collections.abc import Mapping

from sqlalchemy import Connection
from starlette.responses import Response

from handlers.desk.desk import Desk
from handlers.desk.pages import to
from handlers.desk.visit import Visit
from handlers.lines import DAYS, day_of, known_lines
from locales.help_lines import help_lines
from storage.desk_queries import names_of
from storage.errors import Refused
from storage.resources import Verified, verified, verify


class Resources:
    """Handles `/resources`."""

    def __init__(self, desk: Desk) -> None:
        """Show and verify the lines on this desk."""
        self._desk = desk

    async def show(self, visit: Visit) -> Response:
        """Every line: to verify first, then the verified ones; 112 before all others."""
        road = self._desk.road
        found, names = await road.read(self._look)
        lines = known_lines(road.voice, found, visit.at)
        return self._desk.pages.render(
            visit,
            "resources",
            todo=[one for one in lines if one.state != "fresh"],
            done=[one for one in lines if one.state == "fresh"],
            names=names,
            days=DAYS,
            day=lambda at: day_of(road.calendar, visit.language, at),
            may_verify=visit.may("POST", "/resources"),
        )

    def _look(self, connection: Connection) -> tuple[Mapping[str, Verified], Mapping[bytes, str]]:
        found = verified(connection)
        by = {one.by for one in found.values()}
        return found, names_of(connection, self._desk.road.vault, sorted(by))

    async def take(self, visit: Visit) -> Response:
        """A colleague verified a line today. Raises Refused (`resource-gone`)."""
        key, by, at = visit.form.get("key"), visit.hand.id, visit.at
        if key not in {one.key for one in help_lines(*self._desk.road.voice.directories)}:
            raise Refused("resource-gone")
        await self._desk.road.job(lambda connection: verify(connection, key, by, at))
        return to("/resources")
