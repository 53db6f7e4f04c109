"""One conversation: safe contact on top, the answers, what was said, and room to write."""

from dataclasses import replace
from typing import Final

from msgspec import Struct
from starlette.responses import Response

from flows.casework import State
from flows.duress import TOPIC
from handlers.desk.canned import Reply, Version, grouped
from handlers.desk.cases import Opened, id_of, open_case
from handlers.desk.desk import Desk
from handlers.desk.pages import to
from handlers.desk.story import story
from handlers.desk.visit import Visit
from handlers.desk.wishes import Wishes
from handlers.reaching import UNTIL_THEY_WRITE
from storage.conversations import Kind
from storage.drafts import Draft
from storage.errors import Refused


class _Page(Struct, frozen=True):
    """How a conversation is shown. `rules`: wishes that an answer, not sent yet, goes against."""

    template: str = "conversation"
    status: int = 200
    notice: str = ""
    spoken: str = ""
    own: Version | None = None
    rules: tuple[str, ...] = ()


_WHOLE: Final = _Page()


class Conversation:
    """Handles `/c/<id>` and its live part."""

    def __init__(self, desk: Desk) -> None:
        """Open this desk's conversations."""
        self._desk = desk

    async def show(self, visit: Visit) -> Response:
        """The whole page."""
        return self._render(visit, await self._opened(visit), await self._canned())

    async def live(self, visit: Visit) -> Response:
        """What changed since the page was read; its times go on in any case."""
        try:
            opened = await self._opened(visit)
        except Refused as refused:
            path = visit.request.url.path.removesuffix("/live")
            return self._desk.pages.render(visit, "case_gone", code=refused.code, path=path)
        if visit.request.query_params.get("seen") == opened.version:
            response = self._desk.pages.render(visit, "clock", 200, **_facts(visit, opened))
            response.headers["HX-Retarget"] = "#clock"
            return response
        return self._render(visit, opened, await self._canned(), _Page("case"))

    async def elsewhere(self, visit: Visit) -> Response:
        """The address of a form, opened by itself."""
        return to(f"/c/{id_of(visit).hex()}")

    async def with_draft(self, visit: Visit, notice: str, status: int = 409) -> Response:
        """The page again with words that were not sent, and why."""
        draft = visit.draft
        at = bytes.fromhex(draft.conversation) if draft else id_of(visit)
        opened = await self._opened(visit, at)
        page = _Page(status=status, notice=notice)
        return self._render(visit, opened, await self._canned(), page)

    async def rules_against(self, visit: Visit, text: str) -> tuple[str, ...]:
        """The person's wishes that an answer would go against, sent now; none of a repeat."""
        opened, road = await self._opened(visit), self._desk.road
        rules = await road.read(lambda one: road.reaching.rules_against(one, opened.row["id"]))
        lines, name = opened.transcript.lines, visit.hand.name
        replies = [line for line in lines if line.kind == Kind.REPLY]
        mine = [line.body.text for line in replies if line.body.author == name]
        if mine and lines[-1] is replies[-1] and lines[-1].body.text == text:
            return ()
        wishes = Wishes.of(lines)
        return wishes.against(rules, text, mine, self._desk.settings.organisation)

    async def with_rules(self, visit: Visit, rules: tuple[str, ...]) -> Response:
        """The page with an answer that was not sent, and the wishes that it goes against."""
        page = _Page(rules=rules)
        return self._render(visit, await self._opened(visit), await self._canned(), page)

    async def proof(self, visit: Visit) -> str:
        """The phrase that the team says first; empty if none was agreed."""
        return Wishes.of((await self._opened(visit)).transcript.lines).proof

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
        before, text, notice, spoken = visit.form.get("reply").rstrip(), "", "canned-gone", language
        own = None
        if chosen:
            spoken = chosen.spoken(language)
            text = chosen.versions[spoken].text
            notice = "" if spoken == language else "canned-other"
            own = chosen.versions.get(visit.language) if spoken != visit.language else None
        reply = "\n\n".join(part for part in (before, text) if part)
        draft = Draft(opened.row["id"].hex(), reply, visit.form.get("note"))
        template = "case" if visit.is_live else "conversation"
        page = _Page(template, notice=notice, spoken=spoken, own=own)
        response = self._render(replace(visit, draft=draft), opened, replies, page)
        # Not a target in the page: what it named may have been renewed while this was on its way.
        response.headers["HX-Retarget"] = "#case"
        return response

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
        page: _Page = _WHOLE,
    ) -> Response:
        row, road = opened.row, self._desk.road
        told = story(road.book, road.voice, visit.language, opened.transcript.lines)
        return self._desk.pages.render(
            visit,
            page.template,
            page.status,
            **_facts(visit, opened),
            path=f"/c/{row['id'].hex()}",
            version=opened.version,
            story=told,
            closed_lines=opened.transcript.closed_lines,
            duty=opened.duty,
            unreachable=opened.unreachable,
            waits_until=opened.waits_until,
            waits_for_them=(opened.waits_until or 0) > visit.at + UNTIL_THEY_WRITE // 2,
            is_alarm=row["topic"] == TOPIC,
            notice=page.notice,
            rules=page.rules,
            canned=grouped(replies),
            spoken=page.spoken,
            own=page.own,
            length=max(len(visit.draft.reply), len(visit.draft.note)) if visit.draft else 0,
        )


def _facts(visit: Visit, opened: Opened) -> dict[str, object]:
    """How a conversation stands: whose it is, and since and until when it waits."""
    holder = opened.row["claimed_by"]
    return {
        "row": opened.row,
        "holder": opened.names.get(holder, "") if holder else "",
        "is_mine": holder == visit.hand.id,
        "is_free": holder is None,
        "is_closed": opened.row["state"] == State.CLOSED,
    }
