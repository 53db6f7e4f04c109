"""Coming back: the return code opens the conversation in a new session."""

from http import HTTPStatus
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from flows.words import clean
from handlers.client.nonces import Stale
from handlers.client.screens import CodeForm, Screens, to_chat
from handlers.client.visits import Visit
from handlers.web import Form, read_form
from storage.errors import Busy, Refused, StorageError, WrongCode
from storage.vault import Session

_KEEP_FIRST: Final = "web-code-keep-first"
_LOSES: Final = "web-code-loses"
_LOSE: Final = "yes"


class ComeBack:
    """Handles `/return`."""

    def __init__(self, screens: Screens) -> None:
        """Show these screens."""
        self._screens = screens
        self._road = screens.road
        self._visits = screens.visits

    async def show(self, request: Request) -> Response:
        """The field for the code."""
        return self._screens.code_form(self._screens.pages.language(request))

    async def take(self, request: Request) -> Response:
        """Look the code up; what is wrong is said, what was typed stays."""
        form = await read_form(request)
        try:
            return await self._open(request, form)
        except (Stale, StorageError) as error:
            return self._wrong(request, form, *_fault_of(error))

    async def _open(self, request: Request, form: Form) -> Response:
        self._screens.nonces.read(form.get("nonce"), None, self._road.clock())
        before = await self._visits.of(request)
        if before and _would_lose(before):
            raise Refused(_KEEP_FIRST)
        if before and form.get("lose") != _LOSE and self._has_answers(before):
            raise Refused(_LOSES)
        language = self._screens.pages.language(request)
        token, session = await self._road.come_back(form.get("code"), language)
        return await self._welcome(form, before, token, session)

    def _has_answers(self, visit: Visit) -> bool:
        """Whether this browser holds answers that nobody has yet: opening a code erases them."""
        held, language = visit.view.held, self._road.book.start.id
        answered = any(step != language for step in held.dialogue.answers)
        return held.conversation is None and (answered or bool(held.dialogue.remarks))

    async def _welcome(
        self, form: Form, before: Visit | None, token: str, session: Session
    ) -> Response:
        """Into the conversation; words that were typed before it locked are in the field."""
        if before:
            await self._road.leave(before.session)
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
        ours = error.code in {_KEEP_FIRST, _LOSES}
        return error.code if ours else "web-code-unknown", HTTPStatus.UNPROCESSABLE_ENTITY
    return "web-away", HTTPStatus.SERVICE_UNAVAILABLE


def _would_lose(visit: Visit) -> bool:
    """Whether this browser holds another conversation to which nobody keeps a code yet."""
    held = visit.view.held
    return held.conversation is not None and not held.kept
