"""Closing a conversation with an outcome."""

from sqlalchemy import Connection, RowMapping
from starlette.responses import Response

from flows.casework import OUTCOMES
from handlers.desk.cases import do_once, id_of, reach, read_in
from handlers.desk.conversation import Conversation
from handlers.desk.desk import Desk
from handlers.desk.pages import to
from handlers.desk.visit import Visit
from storage.errors import Refused


class Closing:
    """Handles `/c/<id>/close`."""

    def __init__(self, desk: Desk, conversation: Conversation) -> None:
        """Close this desk's conversations; why one stays open is said on its page."""
        self._desk = desk
        self._conversation = conversation

    async def show(self, visit: Visit) -> Response:
        """Choose how it ended; who does not come from the conversation sees that first."""
        return await self._page(visit) if read_in(visit) else to(f"/c/{id_of(visit).hex()}")

    async def take(self, visit: Visit) -> Response:
        """Close it, unless the person wrote meanwhile; without an outcome, ask again."""
        outcome = visit.form.get("outcome")
        if outcome not in OUTCOMES:
            return await self._page(visit, 422)
        one, cases, read = id_of(visit), self._desk.road.cases, read_in(visit)

        def work(connection: Connection) -> None:
            cases.close(connection, one, visit.hand.id, visit.at, outcome, read)

        try:
            await do_once(self._desk, visit, one, work, f"close {outcome}")
        except Refused as refused:
            if refused.code not in {"case-wrote", "case-alarm"}:
                raise
            return await self._conversation.with_draft(visit, refused.code)
        return to("/")

    async def _page(self, visit: Visit, status: int = 200) -> Response:
        row = await self._desk.road.read(lambda one: _look(one, visit))
        path, read = f"/c/{row['id'].hex()}", read_in(visit)
        return self._desk.pages.render(
            visit, "close", status, row=row, path=path, outcomes=OUTCOMES, read=read
        )


def _look(connection: Connection, visit: Visit) -> RowMapping:
    return reach(connection, visit.hand, id_of(visit))
