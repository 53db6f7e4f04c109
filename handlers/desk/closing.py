"""Closing a conversation with an outcome."""

from sqlalchemy import Connection, RowMapping
from starlette.responses import Response

from flows.casework import OUTCOMES, Deed
from handlers.desk.cases import do_once, id_of, reach
from handlers.desk.desk import Desk
from handlers.desk.pages import to
from handlers.desk.visit import Visit


class Closing:
    """Handles `/c/<id>/close`."""

    def __init__(self, desk: Desk) -> None:
        """Close this desk's conversations."""
        self._desk = desk

    async def show(self, visit: Visit) -> Response:
        """Choose how it ended."""
        return await self._page(visit)

    async def take(self, visit: Visit) -> Response:
        """Close it; without an outcome, ask again."""
        outcome = visit.form.get("outcome")
        if outcome not in OUTCOMES:
            return await self._page(visit, 422)
        one, cases = id_of(visit), self._desk.road.cases

        def work(connection: Connection) -> None:
            cases.do(connection, one, Deed.CLOSE, visit.hand.id, visit.at, outcome=outcome)

        await do_once(self._desk, visit, one, work, f"close {outcome}")
        return to("/")

    async def _page(self, visit: Visit, status: int = 200) -> Response:
        row = await self._desk.road.read(lambda one: _look(one, visit))
        return self._desk.pages.render(
            visit, "close", status, row=row, path=f"/c/{row['id'].hex()}", outcomes=OUTCOMES
        )


def _look(connection: Connection, visit: Visit) -> RowMapping:
    return reach(connection, visit.hand, id_of(visit))
