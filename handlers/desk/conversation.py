"""One conversation: safe contact on top, the answers, what was said, and room to write."""

from dataclasses import replace
from http import HTTPStatus

from starlette.responses import Response

from flows.casework import State
from handlers.desk.canned import Reply, Version, grouped
from handlers.desk.cases import Opened, id_of, open_case
from handlers.desk.desk import Desk
from handlers.desk.pages import to
from handlers.desk.story import story
from handlers.desk.visit import Visit
from storage.drafts import Draft
from storage.errors import Refused


class Conversation:
    """Handles `/c/<id>` and its live part."""

    def __init__(self, desk: Desk) -> None:
        """Open this desk's conversations."""
        self._desk = desk

    async def show(self, visit: Visit) -> Response:
        """The whole page."""
        return self._render(visit, await self._opened(visit), await self._canned())

    async def live(self, visit: Visit) -> Response:
        """What changed since the page was read; nothing if nothing did."""
        try:
            opened = await self._opened(visit)
        except Refused as refused:
            return self._desk.pages.render(visit, "case_gone", code=refused.code)
        if visit.request.query_params.get("seen") == opened.version:
            return Response(status_code=HTTPStatus.NO_CONTENT)
        return self._render(visit, opened, await self._canned(), template="case")

    async def elsewhere(self, visit: Visit) -> Response:
        """The address of a form, opened by itself."""
        return to(f"/c/{id_of(visit).hex()}")

    async def with_draft(self, visit: Visit, notice: str, status: int = 409) -> Response:
        """The page again with words that were not sent, and why."""
        draft = visit.draft
        at = bytes.fromhex(draft.conversation) if draft else id_of(visit)
        opened = await self._opened(visit, at)
        return self._render(visit, opened, await self._canned(), status, notice=notice)

    async def with_canned(self, visit: Visit) -> Response:
        """The page with a canned reply, in the person's language, below what stands in the field.

        It is only put there: a colleague reads it through, beside the wording in their own
        language, and sends it.
        """
        if visit.form.cut:
            return await self.with_draft(visit, "cut", 422)
        opened, replies = await self._opened(visit), await self._canned()
        wanted, language = visit.form.get("canned"), str(opened.row["language"])
        chosen = next((one for one in replies if one.id == wanted), None)
        before, text, notice = visit.form.get("reply").rstrip(), "", "canned-gone"
        if chosen:
            spoken = chosen.spoken(language)
            text = chosen.versions[spoken].text
            notice = "" if spoken == language else "canned-other"
        reply = "\n\n".join(part for part in (before, text) if part)
        draft = Draft(opened.row["id"].hex(), reply, visit.form.get("note"))
        return self._render(
            replace(visit, draft=draft),
            opened,
            replies,
            template="case" if visit.is_live else "conversation",
            notice=notice,
            chosen=chosen,
        )

    async def _canned(self) -> tuple[Reply, ...]:
        return await self._desk.road.read(self._desk.library.all)

    async def _opened(self, visit: Visit, conversation: bytes | None = None) -> Opened:
        road, hand = self._desk.road, visit.hand
        wanted = conversation or id_of(visit)
        return await road.read(lambda one: open_case(one, road.vault, hand, wanted, visit.at))

    def _render(
        self,
        visit: Visit,
        opened: Opened,
        replies: tuple[Reply, ...],
        status: int = 200,
        *,
        template: str = "conversation",
        notice: str = "",
        chosen: Reply | None = None,
    ) -> Response:
        row, road = opened.row, self._desk.road
        spoken = chosen.spoken(row["language"]) if chosen else ""
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
            canned=grouped(replies),
            spoken=spoken,
            own=_own(chosen, spoken, visit.language),
            length=max(len(visit.draft.reply), len(visit.draft.note)) if visit.draft else 0,
        )


def _own(chosen: Reply | None, spoken: str, language: str) -> Version | None:
    """A chosen reply in the colleague's language, where it was put there in another one."""
    return chosen.versions.get(language) if chosen and spoken != language else None
