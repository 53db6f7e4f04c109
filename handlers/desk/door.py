"""Opening the door of a team for a colleague: one click, and a confirmation."""

from sqlalchemy import Connection
from starlette.responses import Response

from handlers.bells import DESK
from handlers.desk.desk import Desk
from handlers.desk.pages import to
from handlers.desk.teams import known
from handlers.desk.visit import Visit
from storage.colleagues import Colleague, list_staff
from storage.doors import closed_doors, open_door
from storage.errors import Refused


class Door:
    """Handles `/teams/door`."""

    def __init__(self, desk: Desk) -> None:
        """Open the doors of this desk's teams."""
        self._desk = desk

    async def show(self, visit: Visit) -> Response:
        """What it means that the door opens."""
        asked = visit.request.query_params
        team, wanted = asked.get("team", ""), asked.get("staff", "")
        colleague = await self._desk.road.read(lambda one: self._look(one, visit, team, wanted))
        return self._desk.pages.render(visit, "door", team=team, colleague=colleague)

    def _look(self, connection: Connection, visit: Visit, team: str, wanted: str) -> Colleague:
        colleague = known(list_staff(connection, self._desk.road.vault), wanted)
        if colleague.id not in closed_doors(connection, team, visit.hand.id):
            raise Refused("door-open-already")
        return colleague

    async def take(self, visit: Visit) -> Response:
        """Give the colleague every key of the team that one holds."""
        road, team, wanted = self._desk.road, visit.form.get("team"), visit.form.get("staff")

        def job(connection: Connection) -> None:
            colleague = known(list_staff(connection, road.vault), wanted)
            open_door(connection, road.vault, visit.hand, team, colleague.id)

        await road.job(job, DESK)
        return to("/teams")
