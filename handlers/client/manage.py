"""What a person can do about their conversation: keep the code, a new code, cut off, lock."""

from contextlib import suppress
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from handlers.client.nonces import Stale
from handlers.client.screens import Screens, to_chat
from handlers.client.visits import Visit
from handlers.web import Form, read_form
from storage.errors import Refused, Unavailable


class Manage:
    """Handles `/chat/manage` and `/chat/keep`."""

    def __init__(self, screens: Screens) -> None:
        """Show these screens."""
        self._screens = screens
        self._road = screens.road
        self._visits = screens.visits

    async def show(self, request: Request) -> Response:
        """The page with what can be done; without a conversation there is none."""
        visit = await self._visits.of(request)
        if visit is None or visit.view.conversation is None:
            return to_chat()
        if self._visits.is_idle(visit.view.seen_at) and visit.may_lock:
            return await self._screens.lock(visit)
        await self._visits.touch(visit)
        return self._page(visit)

    def _page(self, visit: Visit, note: str = "", status: int = HTTPStatus.OK) -> Response:
        now = self._road.clock()
        return self._screens.pages.render(
            visit.language,
            "manage",
            now,
            status,
            nonce=self._screens.nonces.make(visit.session, now),
            note=note,
            is_kept=visit.view.held.kept,
            idle_minutes=self._visits.idle_seconds // 60,
        )

    async def keep(self, request: Request) -> Response:
        """The person keeps the code: it is shown no more."""
        visit = await self._visits.of(request)
        form = await read_form(request)
        if visit and self._is_ours(form, visit):
            with suppress(Refused):  # the session ended at this moment
                await self._road.keep_code(visit.session)
        return to_chat()

    async def act(self, request: Request) -> Response:
        """Do what was pressed."""
        form = await read_form(request)
        visit = await self._visits.of(request)
        if visit is None or visit.view.conversation is None:
            return to_chat()
        if not self._is_ours(form, visit):
            return self._page(visit, "web-stale-button", HTTPStatus.UNPROCESSABLE_ENTITY)
        try:
            return await self._do(form.get("deed"), visit)
        except Refused:
            return self._page(visit, "web-code-later", HTTPStatus.SERVICE_UNAVAILABLE)
        except Unavailable:
            return self._page(visit, "web-away", HTTPStatus.SERVICE_UNAVAILABLE)

    async def _do(self, deed: str, visit: Visit) -> Response:
        if deed == "code":
            await self._road.new_code(visit.session)
            return to_chat()
        if deed == "cut":
            others = await self._road.cut_off_others(visit.session)
            return self._page(visit, "web-cut-some" if others else "web-cut-none")
        if deed == "lock" and visit.view.held.kept:
            await self._road.leave(visit.session)
            response = RedirectResponse("/", HTTPStatus.SEE_OTHER)
            self._visits.cookie.drop(response)
            return response
        return self._page(visit, "web-stale-button", HTTPStatus.UNPROCESSABLE_ENTITY)

    def _is_ours(self, form: Form, visit: Visit) -> bool:
        try:
            self._screens.nonces.read(form.get("nonce"), visit.session, self._road.clock())
        except Stale:
            return False
        return True
