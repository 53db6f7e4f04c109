"""What a person can do about their conversation: keep the code, a new code, cut off, lock."""

from hmac import compare_digest
from http import HTTPStatus
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from handlers.client.crossing import MESSENGER
from handlers.client.nonces import Stale
from handlers.client.screens import Fault, Screens, to_chat
from handlers.client.visits import Visit
from handlers.web import Form, read_form
from storage.errors import Refused, Unavailable

_OTHER_CODE: Final = Fault("web-code-changed", about_code=True)


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
        if self._visits.must_lock(visit):
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
            has_telegram=MESSENGER in self._road.invites and visit.may_lock,
            is_kept=visit.view.held.kept,
            idle_minutes=self._visits.idle_seconds // 60,
        )

    async def keep(self, request: Request) -> Response:
        """The person keeps the code that their page showed: it is shown no more."""
        form = await read_form(request)
        visit = await self._visits.of(request)
        if visit is None or not self._is_ours(form, visit):
            return to_chat()
        if self._visits.must_lock(visit):
            return await self._screens.lock(visit, missed=True)
        return await self._keep(visit, form.get("shown"))

    async def _keep(self, visit: Visit, shown: str) -> Response:
        def is_shown(code: str) -> bool:
            tag = self._screens.nonces.code_tag(visit.session, code)
            return compare_digest(tag.encode(), shown.encode())

        try:
            await self._screens.returning.keep_code(visit.session, is_shown)
        except Refused as error:
            view = await self._road.look(visit.session)
            if view is None or error.code != "code-changed":
                return to_chat()  # the session ended at this moment
            return self._screens.chat(Visit(visit.session, view), _OTHER_CODE)
        return to_chat()

    async def act(self, request: Request) -> Response:
        """Do what was pressed."""
        form = await read_form(request)
        visit = await self._visits.of(request)
        if visit is None or visit.view.conversation is None:
            return to_chat()
        if self._visits.must_lock(visit):
            return await self._screens.lock(visit, missed=True)
        if not self._is_ours(form, visit):
            return self._page(visit, "web-stale-button", HTTPStatus.UNPROCESSABLE_ENTITY)
        try:
            return await self._do(form.get("deed"), visit)
        except Refused as error:
            return self._refused(visit, error.code)
        except Unavailable:
            return self._page(visit, "web-away", HTTPStatus.SERVICE_UNAVAILABLE)

    def _refused(self, visit: Visit, code: str) -> Response:
        """Only where no code is ready the old one still works; else the conversation is gone."""
        if code == "code-later":
            return self._page(visit, "web-code-later", HTTPStatus.SERVICE_UNAVAILABLE)
        now, status = self._road.clock(), HTTPStatus.GONE
        return self._screens.pages.render(
            visit.language, "trouble", now, status, text="web-case-gone", words=""
        )

    async def _do(self, deed: str, visit: Visit) -> Response:
        if deed == "code":
            await self._screens.returning.new_code(visit.session)
            return to_chat()
        if deed == "cut":
            others = await self._screens.returning.cut_off_others(visit.session)
            return self._page(visit, "web-cut-some" if others else "web-cut-none")
        if deed == "lock" and visit.view.held.kept:
            await self._road.leave(visit.session)
            return self._screens.left("/", visit.language)
        return self._page(visit, "web-stale-button", HTTPStatus.UNPROCESSABLE_ENTITY)

    def _is_ours(self, form: Form, visit: Visit) -> bool:
        try:
            self._screens.nonces.read(form.get("nonce"), visit.session, self._road.clock())
        except Stale:
            return False
        return True
