"""What people send: every form of the chat becomes turns. Words are kept or given back."""

import logging
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response

from flows.types import TALK, Event, Started
from handlers.client.nonces import Doors, Stale
from handlers.client.posted import Posted, content_of, empty_text, events_of, read_post
from handlers.client.screens import Fault, Screens, to_chat
from handlers.client.visits import Visit
from handlers.turns import Answered, Expired, Incoming
from handlers.web import read_form
from storage.vault import Session

log = logging.getLogger("inloop.chat")


class Replies:
    """Handles POST `/chat`."""

    def __init__(self, screens: Screens) -> None:
        """Answer with these screens."""
        self._screens = screens
        self._visits = screens.visits
        self._road = screens.road
        self._doors = Doors()

    async def take(self, request: Request) -> Response:
        """Take what a form brings; whatever goes wrong, its words come back."""
        form = await read_form(request)
        if form.has_file:
            return self._trouble(request, HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "web-no-files")
        posted = read_post(form, self._road.book)
        if form.cut:
            status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
            return self._trouble(request, status, "web-too-large", posted.words)
        try:
            return await self._reply(request, posted)
        except Expired:
            return self._screens.over(request, posted)
        except Exception as error:  # noqa: BLE001 - whatever it is, what was typed must come back
            log.error("reply failed: %s", type(error).__name__)
            return self._screens.again(request, posted)

    async def _reply(self, request: Request, posted: Posted) -> Response:
        session = self._visits.session(request)
        if posted.language:
            return await self._begin(request, posted, session)
        if session is None:
            raise Expired
        return await self._answer(request, posted, session)

    def _trouble(self, request: Request, status: int, text: str, words: str = "") -> Response:
        language = self._screens.pages.language(request)
        now = self._road.clock()
        return self._screens.pages.render(language, "trouble", now, status, text=text, words=words)

    # ── the first form ───────────────────────────────────────────────────────────────────

    async def _begin(self, request: Request, posted: Posted, session: Session | None) -> Response:
        """Begin a dialogue in the language that was picked; only now is there a cookie."""
        visit = await self._visits.of(request) if session else None
        if visit and not _may_change(visit, posted):
            return to_chat()
        at = self._road.clock()
        try:
            raw = self._screens.nonces.read(posted.nonce, None, at)
        except Stale:
            return self._screens.start(request, note="web-start-again")
        event = Started(at, self._road.voice.known(posted.language), chosen=True)
        response = to_chat()
        if visit:
            await self._turn(visit.session, raw, b"", event)
            return response
        token, session = self._door(raw, at)
        await self._turn(session, raw, b"", event)
        self._visits.cookie.give(response, token)
        return response

    def _door(self, raw: bytes, at: int) -> tuple[str, Session]:
        found = self._doors.find(raw, at)
        if found is None:
            found = self._road.new_session()
            self._doors.note(raw, at, *found)
        return found

    # ── every other form ─────────────────────────────────────────────────────────────────

    async def _answer(self, request: Request, posted: Posted, session: Session) -> Response:
        seen_at = await self._visits.seen_at(session)
        if seen_at is None:
            raise Expired
        if self._visits.is_idle(seen_at):
            visit = await self._visits.of(request)
            if visit and visit.may_lock:
                return await self._screens.lock(visit, posted.words)
        at = self._road.clock()
        try:
            raw = self._screens.nonces.read(posted.nonce, session, at)
        except Stale:
            return await self._give_back(request, posted, "web-stale")
        if posted.is_too_long:
            return await self._give_back(request, posted, "engine-too-long")
        if posted.is_empty:
            return await self._give_back(request, posted, "")
        return await self._take(session, raw, posted, at)

    async def _take(self, session: Session, raw: bytes, posted: Posted, at: int) -> Response:
        for part, event in events_of(posted, at):
            answered = await self._turn(session, raw, part, event)
            if answered.gone:
                return self._screens.done()
        return to_chat()

    async def _turn(self, session: Session, raw: bytes, part: bytes, event: Event) -> Answered:
        digest = self._road.vault.tag("content", content_of(event))
        external_id = self._screens.nonces.external_id(session, raw, part)
        return await self._road.take(Incoming(session, external_id, digest, event))

    async def _give_back(self, request: Request, posted: Posted, text: str) -> Response:
        """The page again, with what is wrong and the words in their field."""
        visit = await self._visits.of(request)
        if visit is None:
            raise Expired
        text = text or empty_text(visit.view.screen.kind)
        return self._screens.chat(visit, Fault(text, posted.words))


def _may_change(visit: Visit, posted: Posted) -> bool:
    """Whether the first form may change a running dialogue: only into another language."""
    dialogue = visit.view.held.dialogue
    return dialogue.step != TALK and posted.language != dialogue.language
