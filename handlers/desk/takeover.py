"""Taking a conversation over from a colleague who is away: first it is said who has it."""

from sqlalchemy import Connection, RowMapping
from starlette.responses import Response

from flows.casework import Deed
from handlers.desk.cases import do_once, id_of, reach
from handlers.desk.desk import Desk
from handlers.desk.pages import to
from handlers.desk.visit import Visit
from storage.desk_queries import names_of
from storage.errors import Refused


class TakeOver:
    """Handles `/c/<id>/take-over`."""

    def __init__(self, desk: Desk) -> None:
        """Take over this desk's conversations."""
        self._desk = desk

    async def show(self, visit: Visit) -> Response:
        """Who has it, and what taking it over means; nothing to ask where nobody else has it."""
        row, name = await self._desk.road.read(lambda one: self._look(one, visit))
        path, holder = f"/c/{row['id'].hex()}", row["claimed_by"]
        if holder in {None, visit.hand.id}:
            return to(path)
        return self._desk.pages.render(
            visit, "take_over", row=row, path=path, has_it=name, holder=holder.hex()
        )

    def _look(self, connection: Connection, visit: Visit) -> tuple[RowMapping, str]:
        row = reach(connection, visit.hand, id_of(visit))
        holder = row["claimed_by"]
        names = names_of(connection, self._desk.road.vault, [holder])
        return row, names.get(holder, "")

    async def take(self, visit: Visit) -> Response:
        """Do it, unless another colleague than the page named has it by now."""
        one, cases = id_of(visit), self._desk.road.cases
        named = visit.form.get("holder")

        def work(connection: Connection) -> None:
            holder = cases.locked(connection, one)["claimed_by"]
            if holder not in {None, visit.hand.id} and holder.hex() != named:
                raise Refused("case-taken")
            cases.do(connection, one, Deed.TAKE_OVER, visit.hand.id, visit.at)

        await do_once(self._desk, visit, one, work, f"take over {named}")
        return to(f"/c/{one.hex()}")
