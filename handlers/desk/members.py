"""Letting colleagues into a team, and out of it."""

from typing import Final

from sqlalchemy import Connection
from starlette.responses import Response

from handlers.bells import DESK
from handlers.desk.desk import Desk
from handlers.desk.pages import to
from handlers.desk.teams import colleague_named, known, may_manage
from handlers.desk.visit import Visit
from storage.colleagues import DISABLED, Colleague, list_staff
from storage.damage import Unrenewed
from storage.errors import Refused
from storage.hands import READING
from storage.memberships import add_member, remove_member
from storage.teams import all_teams

_CHANGES: Final = {"add": (known, add_member), "remove": (colleague_named, remove_member)}
"""Change → who may be meant, and what is done. Also whom nobody can name can leave."""


class Members:
    """Handles `/teams/members`."""

    def __init__(self, desk: Desk) -> None:
        """Change the teams of this desk."""
        self._desk = desk

    async def show(self, visit: Visit) -> Response:
        """Whom to add; or, for a member who leaves, what that means."""
        asked = visit.request.query_params
        team, leaving = asked.get("team", ""), asked.get("remove", "")
        staff = await self._desk.road.read(lambda one: self._look(one, visit, team))
        return self._desk.pages.render(
            visit,
            "members",
            team=team,
            addable=[one for one in staff if _may_join(one, team)],
            leaving=colleague_named(staff, leaving) if leaving else None,
        )

    def _look(self, connection: Connection, visit: Visit, team: str) -> list[Colleague]:
        _check(connection, visit, team)
        return list_staff(connection, self._desk.road.vault)

    async def take(self, visit: Visit) -> Response:
        """Add or remove."""
        road, form = self._desk.road, visit.form
        team, change = form.get("team"), form.get("change")

        def job(connection: Connection) -> list[Unrenewed]:
            _check(connection, visit, team)
            work = _CHANGES.get(change)
            if work is None:
                raise Refused("stale")
            named, change_it = work
            colleague = named(list_staff(connection, road.vault), form.get("staff"))
            return change_it(connection, road.vault, team, colleague.id, road.cases.renew_team)

        unrenewed = await road.job(job, DESK)
        if unrenewed:
            return self._desk.pages.render(visit, "unrenewed", unrenewed=unrenewed)
        return to("/teams")


def _check(connection: Connection, visit: Visit, team: str) -> None:
    if team not in all_teams(connection):
        raise Refused("team-unknown")
    if not may_manage(visit, team):
        raise Refused("not-yours")


def _may_join(one: Colleague, team: str) -> bool:
    return (
        bool(one.name) and one.role in READING and one.state != DISABLED and team not in one.teams
    )
