"""What a colleague does on a conversation's page with one button: claim, reply, note, and so on."""

from collections.abc import Callable
from dataclasses import replace
from http import HTTPStatus
from typing import TypeAlias

from sqlalchemy import Connection
from starlette.responses import Response

from flows.casework import Deed
from flows.limits import WORDS_MAX
from flows.words import clean
from handlers.channels import Reply
from handlers.desk.cases import do_once, id_of, reach, read_in
from handlers.desk.conversation import Conversation
from handlers.desk.desk import Desk
from handlers.desk.pages import to
from handlers.desk.visit import Visit
from storage.drafts import Draft
from storage.errors import Refused

Work: TypeAlias = Callable[[Connection], str]
"""Does a deed; the notice that its page shows, if any."""


class Deeds:
    """Handles what is posted to `/c/<id>/…`."""

    def __init__(self, desk: Desk, conversation: Conversation) -> None:
        """Work on this desk's conversations; what cannot be done is said on their page."""
        self._desk = desk
        self._conversation = conversation

    async def claim(self, visit: Visit) -> Response:
        """Take a conversation; who comes second sees who has it."""
        return await self._plain(visit, Deed.CLAIM)

    async def hand_back(self, visit: Visit) -> Response:
        """Give it back to the queue."""
        return await self._plain(visit, Deed.HAND_BACK)

    async def reopen(self, visit: Visit) -> Response:
        """Open a closed one again and take it."""
        return await self._plain(visit, Deed.REOPEN)

    async def _plain(self, visit: Visit, deed: Deed) -> Response:
        one, cases = id_of(visit), self._desk.road.cases

        def work(connection: Connection) -> str:
            cases.do(connection, one, deed, visit.hand.id, visit.at)
            return ""

        left = Draft(one.hex(), visit.form.get("reply"), visit.form.get("note"))
        return await self._done(visit, one, work, deed.value, left)

    async def reply(self, visit: Visit) -> Response:
        """Answer the person; an unclaimed conversation is claimed with the same button."""
        one, road, hand = id_of(visit), self._desk.road, visit.hand
        cases = road.cases
        text = clean(visit.form.get("reply"))
        if text and visit.form.get("front") == "yes":
            text = "\n\n".join(filter(None, (await self._conversation.proof(visit), text)))
        if text and not visit.form.cut and (rules := await self._unseen(visit, text)):
            draft = Draft(one.hex(), text, visit.form.get("note"))
            return await self._conversation.with_rules(replace(visit, draft=draft), rules)
        claims = visit.form.get("claim") == "yes"

        def work(connection: Connection) -> str:
            road.reaching.tell(connection, one, Reply(visit.language, text))
            if claims:
                cases.do(connection, one, Deed.CLAIM, hand.id, visit.at)
            read = read_in(visit)
            is_late = cases.reply(connection, one, hand.id, hand.name, text, visit.at, read)
            return "wrote-since" if is_late else ""

        left = Draft(one.hex(), note=visit.form.get("note"))
        return await self._written(visit, one, work, text, left)

    async def _unseen(self, visit: Visit, text: str) -> tuple[str, ...]:
        """The wishes of the person that an answer goes against and the page did not tell of."""
        rules = await self._conversation.rules_against(visit, text)
        seen = visit.form.get("despite").split(",")
        return rules if set(rules) - set(seen) else ()

    async def writing(self, visit: Visit) -> Response:
        """A colleague is typing an answer: the person's messenger may show that."""
        one, hand, road = id_of(visit), visit.hand, self._desk.road
        row = await road.read(lambda connection: reach(connection, hand, one))
        if row["claimed_by"] in {None, hand.id}:
            await road.show_typing(one)
        return Response(status_code=HTTPStatus.NO_CONTENT)

    async def note(self, visit: Visit) -> Response:
        """Write an internal note, closed to the person's code."""
        one, cases, hand = id_of(visit), self._desk.road.cases, visit.hand
        text = clean(visit.form.get("note"))

        def work(connection: Connection) -> str:
            cases.note(connection, one, hand.name, text, visit.at)
            return ""

        left = Draft(one.hex(), reply=visit.form.get("reply"))
        return await self._written(visit, one, work, text, left)

    async def _written(
        self, visit: Visit, one: bytes, work: Work, text: str, left: Draft
    ) -> Response:
        fault = "cut" if visit.form.cut else _fault(text)
        if fault:
            return await self._conversation.with_draft(visit, fault, 422)
        return await self._done(visit, one, work, text, left)

    async def _done(
        self, visit: Visit, one: bytes, work: Work, content: str, left: Draft
    ) -> Response:
        """Do it once. Words in the page's other field, `left`, stand on it again."""
        try:
            path = visit.request.url.path
            notice = await do_once(self._desk, visit, one, work, f"{path}\n{content}")
        except Refused as refused:
            if refused.code in {"case-gone", "case-door", "case-unreadable"}:
                raise
            return await self._conversation.with_draft(visit, refused.code)
        if notice or left:
            page = replace(visit, draft=left)
            return await self._conversation.with_draft(page, notice or "kept", 200)
        return to(f"/c/{one.hex()}")


def _fault(text: str) -> str:
    """What is wrong with words to be sent; empty if nothing."""
    if not text:
        return "empty"
    return "too-long" if len(text) > WORDS_MAX else ""
