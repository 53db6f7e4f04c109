"""Looking at the chat: the question or the conversation, and ticks while it stays open."""

from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Final

from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import Response

from flows.types import Say
from handlers.client.screens import Screens
from handlers.client.visits import Visit
from handlers.web import ticks
from storage.errors import Refused, Unavailable
from storage.vault import Session

QUIET: Final = "x-quiet"
"""The header with which our script re-reads a page: that is no sign of the person."""


class Chat:
    """Handles GET `/chat` and `/chat/events`."""

    def __init__(self, screens: Screens) -> None:
        """Show these screens."""
        self._screens = screens
        self._visits = screens.visits
        self._road = screens.road

    async def show(self, request: Request) -> Response:
        """The person's page; it locks when nothing was done for too long."""
        visit = await self._visits.of(request)
        if visit is None:
            return self._screens.nobody(request)
        if self._visits.must_lock(visit):
            return await self._screens.lock(visit)
        is_idle = self._visits.is_idle(visit.view.seen_at)
        if request.method == "HEAD":  # our script: its own lock is put off by the whole time
            await self._road.touch(visit.session)
        elif QUIET not in request.headers:
            await self._visits.touch(visit)
        visit = await self._with_code(visit)
        return self._screens.chat(self._back_again(visit) if is_idle else visit)

    def _back_again(self, visit: Visit) -> Visit:
        """With a notice that they were away, and why nothing locked."""
        view = visit.view
        held, screen = view.held, view.screen
        text = self._screens.pages.text(visit.language, _STILL_OPEN)
        held = replace(held, says=(Say(_STILL_OPEN), *held.says))
        screen = replace(screen, notices=(text, *screen.notices))
        return replace(visit, view=replace(view, held=held, screen=screen))

    async def _with_code(self, visit: Visit) -> Visit:
        """Give the code that the handoff had to leave out, as soon as there is one."""
        held = visit.view.held
        if held.conversation is None or held.code or held.kept:
            return visit
        try:
            came = await self._screens.returning.late_code(visit.session)
        except Refused:  # the session ended at this moment
            return visit
        if not came:
            return visit
        view = await self._road.look(visit.session)
        return replace(visit, view=view) if view else visit

    async def events(self, request: Request) -> Response:
        """Ticks, for as long as the session lives and is not locked; none before the handoff."""
        visit = await self._visits.of(request)
        if visit is None or visit.view.conversation is None:
            return Response(status_code=HTTPStatus.NO_CONTENT)
        return ticks(self._road.bells, visit.view.conversation, self._alive(visit.session))

    def _alive(self, session: Session) -> Callable[[], Awaitable[bool]]:
        async def is_alive() -> bool:
            try:
                return not await self._is_over(session)
            except Unavailable:
                return True

        return is_alive

    async def _is_over(self, session: Session) -> bool:
        seen_at = await self._visits.seen_at(session)
        if seen_at is None or not self._visits.is_idle(seen_at):
            return seen_at is None
        view = await self._road.look(session)
        return view is None or Visit(session, view).may_lock


_STILL_OPEN: Final = "web-idle-open"
