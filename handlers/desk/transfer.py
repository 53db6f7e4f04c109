"""Handing a conversation to the team of another queue: choose, then confirm."""

from typing import Final

from msgspec import Struct
from sqlalchemy import Connection, RowMapping, select
from starlette.responses import Response

from flows.queues import QUEUES
from flows.types import URGENT, Priority
from handlers.desk.cases import do_once, id_of, keys_of, reach
from handlers.desk.desk import Desk
from handlers.desk.pages import to
from handlers.desk.visit import Visit
from storage.readership import readers
from storage.schema import queues
from storage.teams import duty_teams
from storage.transfers import hand_over

_NOBODY: Final = "self_service"
"""What the bot answers alone: nobody looks there."""


class Target(Struct, frozen=True):
    """A queue to hand over to: its team, how many can read there, whether I can afterwards."""

    queue: str
    team: str
    readers: int
    keeps: bool


class Transfer:
    """Handles `/c/<id>/transfer`."""

    def __init__(self, desk: Desk) -> None:
        """Hand over this desk's conversations."""
        self._desk = desk

    async def show(self, visit: Visit) -> Response:
        """The queues to choose from."""
        return await self._page(visit, "")

    async def take(self, visit: Visit) -> Response:
        """First show what it means; then, confirmed, do it."""
        queue = visit.form.get("queue")
        if queue not in QUEUES or visit.form.get("sure") != "yes":
            return await self._page(visit, queue if queue in QUEUES else "")
        road, one = self._desk.road, id_of(visit)

        def work(connection: Connection) -> None:
            hand = visit.hand
            hand_over(
                connection,
                road.vault,
                road.cases,
                one,
                keys_of(connection, hand),
                hand.id,
                queue,
                visit.at,
            )

        await do_once(self._desk, visit, one, work, f"transfer {queue}")
        return to("/")

    async def _page(self, visit: Visit, queue: str) -> Response:
        row, targets = await self._desk.road.read(lambda one: self._look(one, visit))
        chosen = next((one for one in targets if one.queue == queue), None)
        return self._desk.pages.render(
            visit,
            "transfer",
            row=row,
            path=f"/c/{row['id'].hex()}",
            targets=targets,
            chosen=chosen,
        )

    def _look(self, connection: Connection, visit: Visit) -> tuple[RowMapping, list[Target]]:
        row = reach(connection, visit.hand, id_of(visit))
        return row, _targets(connection, visit, row)


def _targets(connection: Connection, visit: Visit, row: RowMapping) -> list[Target]:
    """Every other queue that a team works, in the order of the front office."""
    works = connection.execute(select(queues.c.queue, queues.c.team))
    teams: dict[str, str] = {queue: team for queue, team in works}  # noqa: C416 - a row is no tuple to mypy
    counts = {team: len(readers(connection, team)) for team in set(teams.values())}
    on_duty = set(duty_teams(connection)) if Priority(row["priority"]) in URGENT else set()
    return [
        Target(
            queue,
            teams[queue],
            counts[teams[queue]],
            not visit.hand.teams.isdisjoint({teams[queue], *on_duty}),
        )
        for queue in QUEUES
        if queue in teams and queue not in {row["queue"], _NOBODY}
    ]
