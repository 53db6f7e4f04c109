"""Coming back: the return code opens the conversation in a new session."""

from http import HTTPStatus
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from flows.words import clean
from handlers.client.nonces import FRESH, Recent, Stale
from handlers.client.screens import (
    KEEP_FIRST,
    UNSHOWN,
    CodeForm,
    Screens,
    keep_first,
    to_chat,
)
from handlers.client.visits import Visit
from handlers.hours import MINUTE
from handlers.web import Form, may_be_history, read_form
from storage.codes import parse_code
from storage.errors import Busy, Refused, StorageError, WrongCode
from storage.vault import Session

_LOSES: Final = "web-code-loses"
_NOT_NEW: Final = "web-stale-button"
_LOSE: Final = "yes"

_OPEN: Final = 10_000_000
"""How long (µs) a form that opened nothing may be sent again, as by a double click."""

_REPEATS: Final = 10 * MINUTE
"""How long (µs) a form that opened a session leads into that one again."""


class _Spent(Exception):
    """The form was answered before: the browser's Back sends it again, perhaps for another."""


class ComeBack:
    """Handles `/return`."""

    def __init__(self, screens: Screens) -> None:
        """Show these screens."""
        self._screens = screens
        self._road = screens.road
        self._visits = screens.visits
        self._opened: Recent[tuple[str, Session]] = Recent(_REPEATS)
        self._answered: Recent[int] = Recent(FRESH)

    async def show(self, request: Request) -> Response:
        """The field for the code."""
        return self._screens.code_form(self._screens.pages.language(request))

    async def take(self, request: Request) -> Response:
        """Look the code up; what is wrong is said, what was typed stays.

        Without JavaScript the form stays in the browser's history, with the code in it: once it was
        answered it opens nothing any more, unless what it opened is still open.
        """
        form = await read_form(request)
        try:
            return await self._open(request, form)
        except _Spent:
            language, empty = self._screens.pages.language(request), CodeForm(fault=_NOT_NEW)
            return self._screens.code_form(language, empty, HTTPStatus.UNPROCESSABLE_ENTITY)
        except (Stale, StorageError) as error:
            return self._wrong(request, form, *_fault_of(error))

    async def _open(self, request: Request, form: Form) -> Response:
        at = self._road.clock()
        raw = self._screens.nonces.read(form.get("nonce"), None, at)
        sent = raw + self._road.vault.tag("typed-code", form.get("code").encode())
        opened = self._opened.find(sent, at)
        if opened is None or await self._visits.seen_at(opened[1]) is None:
            was_answered = opened is not None or self._was_answered(sent, at)
            if was_answered and may_be_history(request):
                raise _Spent
            opened = await self._enter(request, form)
            self._opened.note(sent, at, opened)
        return await self._welcome(form, *opened)

    def _was_answered(self, sent: bytes, at: int) -> bool:
        before = self._answered.find(sent, at)
        if before is None:
            self._answered.note(sent, at, at)
        return before is not None and at - before > _OPEN

    async def _enter(self, request: Request, form: Form) -> tuple[str, Session]:
        """The session in which the code opens its conversation, and its token."""
        before = await self._visits.of(request)
        if before and before.would_lose:
            return await self._keep(request, form, before)
        if before and form.get("lose") != _LOSE and self._visits.has_answers(before):
            raise Refused(_LOSES)
        language = self._screens.pages.language(request)
        opened = await self._screens.returning.come_back(form.get("code"), language)
        if before:
            await self._road.leave(before.session)
        return opened

    async def _keep(self, request: Request, form: Form, visit: Visit) -> tuple[str, Session]:
        """Who types the very code of what is open here keeps it; any other has to wait."""
        code = parse_code(form.get("code")).shown()
        if code != visit.view.held.code:
            raise Refused(keep_first(visit, self._road.clock()))
        await self._screens.returning.keep_code(visit.session, lambda shown: shown == code)
        return self._visits.cookie.read(request) or "", visit.session

    async def _welcome(self, form: Form, token: str, session: Session) -> Response:
        """Into the conversation; words that were typed before it locked are in the field."""
        words = clean(form.get("words"))
        view = await self._road.look(session) if words else None
        page = self._screens.chat(Visit(session, view), words=words) if view else to_chat()
        self._visits.cookie.give(page, token)
        return page

    def _wrong(self, request: Request, form: Form, fault: str, status: int) -> Response:
        again = CodeForm(
            fault=fault,
            code=clean(form.get("code"))[:100],
            words=clean(form.get("words")),
            locked=bool(form.get("words")),
            lose=fault == _LOSES or form.get("lose") == _LOSE,
        )
        return self._screens.code_form(self._screens.pages.language(request), again, status)


def _fault_of(error: Stale | StorageError) -> tuple[str, int]:
    """The text that says what is wrong, and the status."""
    if isinstance(error, Stale):
        return "web-code-again", HTTPStatus.UNPROCESSABLE_ENTITY
    if isinstance(error, WrongCode):
        return f"web-code-{error.code}", HTTPStatus.UNPROCESSABLE_ENTITY
    if isinstance(error, Busy):
        return "web-code-busy", HTTPStatus.TOO_MANY_REQUESTS
    if isinstance(error, Refused):
        ours = error.code in {KEEP_FIRST, UNSHOWN, _LOSES}
        return error.code if ours else "web-code-unknown", HTTPStatus.UNPROCESSABLE_ENTITY
    return "web-away", HTTPStatus.SERVICE_UNAVAILABLE
