"""The gate before every page: session, permission, form. The one place that says who may.

Errors of storage become pages here too, so that no page repeats it.
"""

import functools
import logging
import traceback
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from typing import Final, TypeAlias

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from handlers.desk.desk import Desk
from handlers.desk.pages import safe_path, to, to_login
from handlers.desk.permissions import PERMISSIONS, Permission
from handlers.desk.visit import Visit
from handlers.web import read_form
from storage.desk_sessions import needs_touch, touch
from storage.drafts import Draft, seal_draft
from storage.errors import Busy, Refused, SealBroken, Unavailable, WrongSession
from storage.hands import Hand, Locked

Endpoint: TypeAlias = Callable[[Visit], Awaitable[Response]]

STATE: Final = "Desk-State"
"""The header that tells our script that the desk is `locked` or `out`."""

log = logging.getLogger("inloop.desk")


class Gate:
    """Lets requests in, or says why not."""

    def __init__(self, desk: Desk) -> None:
        """Guard the pages of this desk."""
        self._desk = desk

    def route(self, method: str, path: str, endpoint: Endpoint) -> Route:
        """A route behind the gate."""
        serve = functools.partial(self._serve, method, path, endpoint)
        return Route(path, serve, methods=[method])

    async def _serve(
        self, method: str, path: str, endpoint: Endpoint, request: Request
    ) -> Response:
        desk = self._desk
        permission = PERMISSIONS.get((method, path))
        visit = Visit(request, desk.road.clock(), desk.pages.language(request, None), b"")
        if method == "POST":
            visit = replace(visit, form=await read_form(request))
            visit = replace(visit, draft=_draft(visit))
        try:
            visit = await self._recognised(visit)
            response = self._turned_away(visit, permission)
            if response is None:
                response = await self._admitted(visit, permission, endpoint)
        except Unavailable as error:
            log.warning("the database is away: %s", error.reason)
            response = self._kept(visit, "unavailable", 503)
        except Exception as error:
            if visit.draft is None:
                raise  # the guard has a page for it
            where = "".join(traceback.format_tb(error.__traceback__))
            log.error("request failed: %s\n%s", type(error).__name__, where)
            response = self._again(visit, 500, "broken")
        if visit.who is None and visit.owner and not desk.entry.door.read(request):
            desk.entry.door.give(response, visit.owner.decode())
        return response

    async def _recognised(self, visit: Visit) -> Visit:
        entry = self._desk.entry
        who = await entry.find(visit.request, visit.at)
        owner = entry.owner(visit.request, who)
        language = self._desk.pages.language(visit.request, who.language if who else None)
        nonce = entry.nonces.read(visit.form.get("nonce"), owner)
        return replace(visit, who=who, owner=owner, language=language, nonce=nonce or b"")

    # ── turned away ──────────────────────────────────────────────────────────────────────

    def _turned_away(self, visit: Visit, permission: Permission | None) -> Response | None:
        """The answer to who may not come in, None for who may."""
        if permission is None:
            return self._desk.pages.refused(visit, "not-yours", 403)
        if permission.is_public:
            return None
        if visit.who is None:
            return self._logged_out(visit)
        if isinstance(visit.who, Locked) and not permission.when_locked:
            return self._locked(visit)
        if visit.who.role not in permission.roles:
            return self._desk.pages.refused(visit, "not-yours", 403)
        return None

    def _logged_out(self, visit: Visit) -> Response:
        if visit.is_live:
            return Response(status_code=204, headers={STATE: "out"})
        path = visit.request.url.path
        if visit.draft is None:
            return to_login(path)
        return self._desk.pages.render(
            visit,
            "login",
            403,
            back=_page_of(visit),
            draft=self.sealed(visit),
            login="",
            wrong="draft",
        )

    def _locked(self, visit: Visit) -> Response:
        if visit.is_live:
            return Response(status_code=204, headers={STATE: "locked"})
        if visit.draft is None:
            return to(f"/locked?to={safe_path(visit.request.url.path)}")
        return self._desk.pages.render(
            visit, "locked", 403, back=_page_of(visit), draft=self.sealed(visit), wrong=""
        )

    def sealed(self, visit: Visit) -> str:
        """The visit's draft for a hidden field; empty without one."""
        token = self._desk.entry.cookie.read(visit.request)
        if visit.draft is None or token is None:
            return ""
        with suppress(WrongSession):
            return seal_draft(self._desk.road.vault.session("desk", token), visit.draft)
        return ""

    # ── let in ───────────────────────────────────────────────────────────────────────────

    async def _admitted(
        self, visit: Visit, permission: Permission | None, endpoint: Endpoint
    ) -> Response:
        pages = self._desk.pages
        if visit.request.method == "POST" and not visit.nonce:
            return self._stale(visit)
        if permission and permission.touches:
            await self._touch(visit)
        try:
            return await endpoint(visit)
        except Refused as refused:
            status = 404 if refused.code == "case-gone" else 409
            return pages.refused(visit, refused.code, status)
        except Busy:
            return pages.refused(visit, "busy", 503)
        except SealBroken:
            log.warning("something stored does not open")
            return self._kept(visit, "sealed", 500)

    async def _touch(self, visit: Visit) -> None:
        """Put off the idle lock. That it could not be written down must not keep anybody out."""
        if isinstance(visit.who, Hand) and needs_touch(visit.who, visit.at):
            session, at = visit.who.session, visit.at
            with suppress(Unavailable):
                await self._desk.road.job(lambda connection: touch(connection, session, at))

    def _stale(self, visit: Visit) -> Response:
        """The form was made for another session. Its words are kept if it is surely ours."""
        if visit.draft is not None and _is_surely_ours(visit.request):
            return self._again(visit)
        return self._desk.pages.refused(visit, "stale", 403)

    def _kept(self, visit: Visit, code: str, status: int) -> Response:
        """It failed, and why. Words that were sent stand on the page, to be sent again."""
        if visit.draft is not None:
            return self._again(visit, status, code)
        return self._desk.pages.refused(visit, code, status)

    def _again(self, visit: Visit, status: int = 403, code: str = "stale-draft") -> Response:
        """Show words that were not sent, with a button to send them.

        The nonce stays the same where it holds: what was sent after all is not sent twice.
        """
        owner = visit.owner or b"-"
        nonce = visit.form.get("nonce") if visit.nonce or not visit.owner else ""
        fresh = nonce or self._desk.entry.nonces.make(owner)
        path = visit.request.url.path
        return self._desk.pages.render(visit, "again", status, code=code, path=path, kept=fresh)


def _draft(visit: Visit) -> Draft | None:
    """What stood in the fields of a conversation's page: every button on it sends them along."""
    conversation = str(visit.request.path_params.get("id", ""))
    draft = Draft(conversation, visit.form.get("reply"), visit.form.get("note"))
    return draft if draft and safe_path(f"/c/{conversation}") != "/" else None


def _is_surely_ours(request: Request) -> bool:
    """Whether the browser said where the form came from; the guard let only our own pass."""
    return "sec-fetch-site" in request.headers or request.headers.get("origin", "null") != "null"


def _page_of(visit: Visit) -> str:
    """The page that a form stood on."""
    if visit.draft is not None:
        return safe_path(f"/c/{visit.draft.conversation}")
    return safe_path(visit.request.url.path)
