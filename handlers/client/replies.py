"""What people send: every form of the chat becomes turns. Words are kept or given back."""

import logging
from http import HTTPStatus
from typing import Final

from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from flows.types import TALK, Command, Event, Said, Started
from handlers.client.nonces import FRESH, Recent, Stale
from handlers.client.posted import (
    Posted,
    content_of,
    empty_text,
    presses_of,
    read_post,
    words_of,
)
from handlers.client.screens import Fault, Screens, to_chat
from handlers.client.visits import Visit
from handlers.hours import MINUTE
from handlers.turns import Answered, Expired, Incoming
from handlers.web import may_be_history, read_form
from storage.vault import Session

log = logging.getLogger("inloop.chat")

_DOOR_OPEN: Final = 10_000_000
"""How long (µs) the first form leads into the session it began, so that a double click makes one.

Then it begins afresh, so that Back on a shared phone opens nothing.
"""

_REPEATS: Final = 10 * MINUTE
"""How long (µs) a repeated form is known as one; the first form only with the same words."""

_FULL: Final = "engine-full"


class Replies:
    """Handles POST `/chat`."""

    def __init__(self, screens: Screens) -> None:
        """Answer with these screens."""
        self._screens = screens
        self._visits = screens.visits
        self._road = screens.road
        self._doors: Recent[tuple[str, Session]] = Recent(_DOOR_OPEN)
        self._firsts: Recent[tuple[str, Session]] = Recent(_REPEATS)
        self._shown: Recent[bool] = Recent(FRESH)
        self._farewells: Recent[bool] = Recent(_REPEATS)
        self._moves: Recent[bool] = Recent(_REPEATS)

    async def take(self, request: Request) -> Response:
        """Take what a form brings; whatever goes wrong, its words come back."""
        form = await read_form(request)
        if form.has_file:
            return self._trouble(request, HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "web-no-files")
        posted = self._without_shown_words(request, read_post(form))
        try:
            page = await self._answer_to(request, posted, is_cut=form.cut)
        except Exception as error:  # noqa: BLE001 - whatever it is, what was typed must come back
            log.error("reply failed: %s", type(error).__name__)
            return self._screens.again(request, posted)
        if not isinstance(page, RedirectResponse):
            self._shown.note(posted.nonce.encode(), self._road.clock(), value=True)
        return page

    def _without_shown_words(self, request: Request, posted: Posted) -> Posted:
        """Words of a form that a page answered, sent again from no session of its own, are dropped.

        Without JavaScript that form stays in the browser's history, also after quick exit; who
        comes next may have begun something of their own.
        """
        was_shown = self._shown.find(posted.nonce.encode(), self._road.clock())
        if was_shown and may_be_history(request) and not self._is_of_session(request, posted):
            return replace(posted, words="")
        return posted

    def _is_of_session(self, request: Request, posted: Posted) -> bool:
        session = self._visits.session(request)
        try:
            self._screens.nonces.read(posted.nonce, session, self._road.clock())
        except Stale:
            return False
        return session is not None

    async def _answer_to(self, request: Request, posted: Posted, *, is_cut: bool) -> Response:
        if is_cut:
            status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
            return self._trouble(request, status, "web-too-large", posted.words)
        try:
            return await self._reply(request, posted)
        except Expired:
            return self._over(request, posted)

    async def _reply(self, request: Request, posted: Posted) -> Response:
        session = self._visits.session(request)
        if posted.first and (posted.is_empty or posted.is_too_long):
            note = "engine-too-long" if posted.is_too_long else "engine-empty"
            return self._screens.start(request, note=note, words=posted.words)
        if posted.language or posted.first:
            return await self._begin(request, posted, session)
        if session is None:
            raise Expired
        return await self._answer(request, posted, session)

    def _over(self, request: Request, posted: Posted) -> Response:
        """The session is over: "erased" is said only to who pressed twice on what erased it."""
        if not posted.words and self._farewells.find(posted.nonce.encode(), self._road.clock()):
            return self._screens.done(self._screens.pages.language(request))
        return self._screens.over(request, posted)

    def _trouble(self, request: Request, status: int, text: str, words: str = "") -> Response:
        language = self._screens.pages.language(request)
        now = self._road.clock()
        return self._screens.pages.render(language, "trouble", now, status, text=text, words=words)

    # ── the first form ───────────────────────────────────────────────────────────────────

    async def _begin(self, request: Request, posted: Posted, session: Session | None) -> Response:
        """Begin a dialogue in the language that was picked, or with words; now there is a cookie.

        Words for which no language was picked go on in theirs; a running dialogue takes them.
        """
        visit = await self._visits.of(request) if session else None
        if visit and posted.first and self._visits.must_lock(visit):
            return await self._screens.lock(visit, posted.words)
        if visit and (self._visits.must_lock(visit) or not _may_change(visit, posted)):
            return to_chat()
        at = self._road.clock()
        try:
            raw = self._screens.nonces.read(posted.nonce, None, at)
        except Stale:
            return self._screens.start(request, note="web-start-again", words=posted.words)
        known = self._road.voice.known
        event = Started(at, known(posted.language or posted.first), chosen=bool(posted.language))
        response = to_chat()
        first = Said(at, posted.words, self._road.book.start.id)
        if visit and posted.first:
            await self._turn(visit.session, raw, b"first", first)
            return response
        if visit:
            await self._turn(visit.session, raw, b"", event)
            return response
        token, session = self._door(raw, posted.words if posted.first else "", at)
        await self._turn(session, raw, b"", event)
        if posted.first:
            await self._turn(session, raw, b"first", first)
        self._visits.cookie.give(response, token)
        return response

    def _door(self, raw: bytes, words: str, at: int) -> tuple[str, Session]:
        """The session of a first form; with the same words again it may be long under way."""
        first = raw + self._road.vault.tag("first", words.encode())
        found = self._doors.find(raw, at)
        if found is None and words:
            found = self._firsts.find(first, at)
        if found is None:
            found = self._doors.first(raw, at, self._road.new_session())
            if words:
                self._firsts.note(first, at, found)
        return found

    # ── every other form ─────────────────────────────────────────────────────────────────

    async def _answer(self, request: Request, posted: Posted, session: Session) -> Response:
        seen_at = await self._visits.seen_at(session)
        if seen_at is None:
            raise Expired
        if self._visits.is_idle(seen_at):
            visit = await self._visits.of(request)
            if visit and visit.may_lock:
                missed = bool(posted.codes or posted.command)
                return await self._screens.lock(visit, posted.words, missed=missed)
        at = self._road.clock()
        try:
            raw = self._screens.nonces.read(posted.nonce, session, at)
        except Stale:
            return await self._give_back(request, posted, "web-stale")
        if posted.is_too_long:
            return await self._give_back(request, posted, "engine-too-long")
        if posted.is_empty:
            return await self._give_back(request, posted, "")
        if posted.command is Command.SKIP and posted.words:
            posted = await self._without_old_words(request, posted)
        return await self._take(request, session, raw, posted)

    async def _without_old_words(self, request: Request, posted: Posted) -> Posted:
        """Who skips a question that shows their earlier answer takes that answer back."""
        visit = await self._visits.of(request)
        is_old = visit is not None and posted.words == self._screens.written(visit.view)
        return replace(posted, words="") if is_old else posted

    async def _take(
        self, request: Request, session: Session, raw: bytes, posted: Posted
    ) -> Response:
        """Words first, then what was pressed; words that nobody took are given back."""
        at = self._road.clock()
        said = words_of(posted, at)
        fault, moved, is_kept = "", False, said is not None
        if said:
            answered = await self._turn(session, raw, b"", said)
            moved = self._has_moved(raw, posted, answered, at)
            fault = _FULL if self._is_full(answered) else ""
        for part, event in presses_of(posted, at, moved=moved):
            answered = await self._turn(session, raw, part, event)
            if answered.gone:
                self._farewells.note(posted.nonce.encode(), at, value=True)
                return self._screens.done(answered.screen.language)
        if fault or (posted.words and not is_kept):
            return await self._give_back(request, posted, fault or None)
        return to_chat()

    def _has_moved(self, raw: bytes, posted: Posted, answered: Answered, at: int) -> bool:
        """Whether the words led to another question. A repeat knows what the first time saw."""
        moved = self._moves.find(raw, at)
        if moved is None:
            moved = answered.screen.step != posted.step
            self._moves.note(raw, at, moved)
        return moved

    def _is_full(self, answered: Answered) -> bool:
        screen = answered.screen
        return self._road.voice.text(screen.language, _FULL) in screen.notices

    async def _turn(self, session: Session, raw: bytes, part: bytes, event: Event) -> Answered:
        digest = self._road.vault.tag("content", content_of(event))
        external_id = self._screens.nonces.external_id(session, raw, part)
        return await self._road.take(Incoming(session, external_id, digest, event))

    async def _give_back(self, request: Request, posted: Posted, text: str | None) -> Response:
        """The page again, with what is wrong and the words in their field.

        Where another question is asked by now, they stand beside it, to be copied.
        """
        visit = await self._visits.of(request)
        if visit is None:
            raise Expired
        if text is None or (text == _FULL and visit.view.screen.step != posted.step):
            return self._screens.chat(visit, unsent=posted.words)
        text = text or empty_text(visit.view.screen.kind)
        return self._screens.chat(visit, Fault(text, posted.words))


def _may_change(visit: Visit, posted: Posted) -> bool:
    """Whether the first form may change a running dialogue: only into another language."""
    if posted.first:
        return True
    dialogue = visit.view.held.dialogue
    return dialogue.step != TALK and posted.language != dialogue.language
