"""One conversation: safe contact on top, the answers, what was said, and room to write."""

from http import HTTPStatus

from starlette.responses import Response

from flows.casework import State
from handlers.desk.cases import Opened, id_of, open_case
from handlers.desk.desk import Desk
from handlers.desk.pages import to
from handlers.desk.story import story
from handlers.desk.visit import Visit
from storage.errors import Refused


class Conversation:
    """Handles `/c/<id>` and its live part."""

    def __init__(self, desk: Desk) -> None:
        """Open this desk's conversations."""
        self._desk = desk

    async def show(self, visit: Visit) -> Response:
        """The whole page."""
        return self._render(visit, await self._opened(visit))

    async def live(self, visit: Visit) -> Response:
        """What changed since the page was read; nothing if nothing did."""
        try:
            opened = await self._opened(visit)
        except Refused as refused:
            return self._desk.pages.render(visit, "case_gone", code=refused.code)
        if visit.request.query_params.get("seen") == opened.version:
            return Response(status_code=HTTPStatus.NO_CONTENT)
        return self._render(visit, opened, template="case")

    async def elsewhere(self, visit: Visit) -> Response:
        """The address of a form, opened by itself."""
        return to(f"/c/{id_of(visit).hex()}")

    async def with_draft(self, visit: Visit, notice: str, status: int = 409) -> Response:
        """The page again with words that were not sent, and why."""
        draft = visit.draft
        at = bytes.fromhex(draft.conversation) if draft else id_of(visit)
        return self._render(visit, await self._opened(visit, at), status, notice=notice)

    async def _opened(self, visit: Visit, conversation: bytes | None = None) -> Opened:
        road, hand = self._desk.road, visit.hand
        wanted = conversation or id_of(visit)
        return await road.read(lambda one: open_case(one, road.vault, hand, wanted, visit.at))

    def _render(
        self,
        visit: Visit,
        opened: Opened,
        status: int = 200,
        *,
        template: str = "conversation",
        notice: str = "",
    ) -> Response:
        row, road = opened.row, self._desk.road
        told = story(road.book, road.voice, visit.language, opened.transcript.lines)
        holder = row["claimed_by"]
        return self._desk.pages.render(
            visit,
            template,
            status,
            row=row,
            path=f"/c/{row['id'].hex()}",
            version=opened.version,
            story=told,
            closed_lines=opened.transcript.closed_lines,
            holder=opened.names.get(holder, "") if holder else "",
            is_mine=holder == visit.hand.id,
            is_free=holder is None,
            is_closed=row["state"] == State.CLOSED,
            duty=opened.duty,
            unreachable=opened.unreachable,
            waits_until=opened.waits_until,
            notice=notice,
            length=max(len(visit.draft.reply), len(visit.draft.note)) if visit.draft else 0,
        )
