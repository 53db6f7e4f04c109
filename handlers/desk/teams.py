"""Teams: who belongs to them, who can read, and what somebody should mend."""

from collections.abc import Collection

from msgspec import Struct
from sqlalchemy import Connection, select
from starlette.responses import Response

from handlers.desk.desk import Desk
from handlers.desk.visit import Visit
from storage.colleagues import Colleague, list_staff
from storage.doors import closed_doors
from storage.errors import Refused, SealBroken
from storage.hands import Role
from storage.readership import readers, warnings
from storage.schema import queues
from storage.teams import all_teams, duty_teams
from storage.vault import Vault


class Member(Struct, frozen=True):
    """A member of a team. `door`: I can open it for them; `waits`: somebody has to."""

    colleague: Colleague
    reads: bool
    waits: bool
    door: bool


class Team(Struct, frozen=True):
    """A team as the page shows it; `manages`: I may change who belongs to it."""

    id: str
    is_duty: bool
    is_mine: bool
    manages: bool
    members: tuple[Member, ...]
    queues: tuple[str, ...]
    warnings: tuple[str, ...]


class Teams:
    """Handles `/teams`."""

    def __init__(self, desk: Desk) -> None:
        """Show this desk's teams."""
        self._desk = desk

    async def show(self, visit: Visit) -> Response:
        """Every team, one's own first."""
        road = self._desk.road
        found, no_duty = await road.read(lambda one: _look(one, road.vault, visit))
        return self._desk.pages.render(visit, "teams", teams=found, no_duty=no_duty)


def may_manage(visit: Visit, team: str) -> bool:
    """Whether the colleague may change who belongs to a team: a coordinator their own ones."""
    if not visit.may("POST", "/teams/members"):
        return False
    return visit.hand.role is not Role.COORDINATOR or team in visit.hand.teams


def _look(connection: Connection, vault: Vault, visit: Visit) -> tuple[list[Team], bool]:
    staff = list_staff(connection, vault)
    faults = warnings(connection)
    duty = duty_teams(connection)
    found = [
        Team(
            team,
            team in duty,
            team in visit.hand.teams,
            may_manage(visit, team),
            _members(connection, visit, team, staff),
            tuple(
                connection.execute(select(queues.c.queue).where(queues.c.team == team)).scalars()
            ),
            tuple(one.code for one in faults if one.team == team),
        )
        for team in all_teams(connection)
    ]
    found.sort(key=lambda one: not one.is_mine)
    return found, any(one.code == "team-duty-none" for one in faults)


def _members(
    connection: Connection, visit: Visit, team: str, staff: list[Colleague]
) -> tuple[Member, ...]:
    reading = set(readers(connection, team))
    waiting = {one for reader in reading for one in closed_doors(connection, team, reader)}
    openable = set(closed_doors(connection, team, visit.hand.id))
    can_open = visit.may("POST", "/teams/door")
    return tuple(
        Member(one, one.id in reading, one.id in waiting, can_open and _opens(one, openable))
        for one in staff
        if team in one.teams
    )


def _opens(one: Colleague, openable: Collection[bytes]) -> bool:
    """Whether I can let somebody in: never whom the page cannot name, for their row was changed."""
    return bool(one.name) and one.id in openable


def colleague_named(staff: list[Colleague], text: str) -> Colleague:
    """The colleague whose id was sent; raises Refused (`staff-unknown`)."""
    for one in staff:
        if one.id.hex() == text:
            return one
    raise Refused("staff-unknown")


def known(staff: list[Colleague], text: str) -> Colleague:
    """The same, for who is let in; raises SealBroken when their row was changed: who is it?"""
    one = colleague_named(staff, text)
    if not one.name:
        raise SealBroken
    return one
