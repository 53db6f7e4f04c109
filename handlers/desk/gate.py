"""The gate before every page: session, permission, form. The one place that says who may.

Errors of storage become pages here too, so that no page repeats it.
"""

import functools
import logging
import re
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
from storage.errors import Busy, Refused, SealBroken, Unavailable
from storage.hands import Hand, Locked

Endpoint: TypeAlias = Callable[[Visit], Awaitable[Response]]

STATE: Final = "Desk-State"
"""The header that tells our script that the desk is `locked` or `out`."""

_ENTRANCES: Final = frozenset({"/login", "/unlock"})
"""Forms that lead on where the desk is open already: another tab was quicker."""

_BY_ITSELF: Final = "itself"
"""`by` in the address of a page that a browser without our script reads again by itself."""

_WRITTEN_ON: Final = re.compile(r"/c/([0-9a-f]{32})(?:/[a-z-]+)?|/replies/edit", re.ASCII)
"""Pages, and the forms on them, that a colleague writes on: the conversation is the group."""

_CANNED: Final = ("id", "language", "seen", "title", "text")

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
            if visit.draft is None and not visit.form.get("draft"):
                raise  # the guard has a page for it
            where = "".join(traceback.format_tb(error.__traceback__))
            log.error("request failed: %s\n%s", type(error).__name__, where)
            response = self._kept(visit, "broken", 500)
        # A tick at the same moment would make the form of the login page another's.
        is_page = not visit.is_live
        if is_page and visit.who is None and visit.owner and not desk.entry.door.read(request):
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
            return self.logged_out(visit)
        if isinstance(visit.who, Locked) and not permission.when_locked:
            return self._locked(visit)
        if visit.who.role not in permission.roles:
            return self._desk.pages.refused(visit, "not-yours", 403)
        return None

    def logged_out(self, visit: Visit) -> Response:
        """The login, which holds the words that were sent."""
        if visit.is_live:
            return Response(status_code=204, headers={STATE: "out"})
        draft = self.sealed(visit)
        if not draft:
            return to_login(_page_of(visit))
        return self._desk.pages.render(
            visit,
            "login",
            403,
            back=_page_of(visit),
            draft=draft,
            login="",
            wrong="draft",
        )

    def _locked(self, visit: Visit) -> Response:
        if visit.is_live:
            return Response(status_code=204, headers={STATE: "locked"})
        draft = self.sealed(visit)
        if not draft:
            return to(f"/locked?to={safe_path(visit.request.url.path)}")
        return self._desk.pages.render(
            visit, "locked", 403, back=_page_of(visit), draft=draft, wrong=""
        )

    def sealed(self, visit: Visit) -> str:
        """The words of a visit for a hidden field; empty without any.

        They are sealed for whose page they stood on, who need not be whose desk it is by now.
        """
        if visit.draft is None:
            return visit.form.get("draft")
        colleague = self._desk.entry.nonces.colleague(visit.form.get("nonce")) or visit.whose
        if not colleague:
            return ""
        return seal_draft(self._desk.road.vault, colleague, visit.draft, visit.at)

    # ── let in ───────────────────────────────────────────────────────────────────────────

    async def _admitted(
        self, visit: Visit, permission: Permission | None, endpoint: Endpoint
    ) -> Response:
        pages = self._desk.pages
        path = visit.request.url.path
        is_open = isinstance(visit.who, Hand)
        goes_on = path in _ENTRANCES and is_open and not self._is_others(visit)
        if visit.request.method == "POST" and not visit.nonce and not goes_on:
            return self.stale(visit)
        by = visit.request.query_params.get("by")
        if permission and permission.touches and by != _BY_ITSELF:
            await self._touch(visit)
        try:
            return await endpoint(visit)
        except Refused as refused:
            status = 404 if refused.code == "case-gone" else 409
            return pages.refused(visit, refused.code, status)
        except Busy:
            return self._kept(visit, "busy", 503)
        except SealBroken:
            log.warning("something stored does not open")
            return self._kept(visit, "sealed", 500)

    async def _touch(self, visit: Visit) -> None:
        """Put off the idle lock. That it could not be written down must not keep anybody out."""
        if isinstance(visit.who, Hand) and needs_touch(visit.who, visit.at):
            session, at = visit.who.session, visit.at
            with suppress(Unavailable):
                await self._desk.road.job(lambda connection: touch(connection, session, at))

    def stale(self, visit: Visit) -> Response:
        """The form was made for another session. Its words are kept if it is surely ours.

        In a tab that somebody else left open they are theirs: who is in now does not see them.
        """
        is_others = isinstance(visit.who, Hand) and self._is_others(visit)
        if is_others and self.sealed(visit):
            return self.logged_out(replace(visit, who=None))
        if not _is_surely_ours(visit.request):
            return self._desk.pages.refused(visit, "stale", 403)
        if visit.request.url.path == "/login" and self.sealed(visit):
            # Who logs in need not be whose desk it is by now: nothing of it stands on the page.
            return self._kept(replace(visit, who=None), "stale", 403)
        if isinstance(visit.who, Locked) and self.sealed(visit):
            return self._locked(visit)
        return self._kept(visit, "stale", 403)

    def _is_others(self, visit: Visit) -> bool:
        """Whether the form stood on a page of another colleague than whose desk it is."""
        writer = self._desk.entry.nonces.colleague(visit.form.get("nonce"))
        return writer not in {None, visit.whose}

    def _kept(self, visit: Visit, code: str, status: int) -> Response:
        """It failed, and why. Words that were sent stand on the page, to be sent again.

        The nonce stays the same where it holds: what was sent after all is not sent twice.
        """
        path, pages = visit.request.url.path, self._desk.pages
        fresh = self._desk.entry.nonces.make(visit.owner or b"-", visit.whose)
        form = visit.form.get("nonce") if visit.nonce or not visit.owner else ""
        page, kept = _page_of(visit), form or fresh
        if visit.draft is not None:
            code = "stale-draft" if code == "stale" else code
            return pages.render(
                visit, "again", status, code=code, action=path, path=page, kept=kept
            )
        draft = visit.form.get("draft")
        if not draft:
            return pages.refused(visit, code, status)
        return pages.render(
            visit,
            "login" if path == "/login" else "locked",
            status,
            back=page,
            draft=draft,
            login=visit.form.get("login"),
            wrong="",
            code=code,
            kept=kept,
        )


def _draft(visit: Visit) -> Draft | None:
    """What stood in the fields of a page that one writes on: every button on it sends them."""
    path, form = visit.request.url.path, visit.form
    page = _WRITTEN_ON.fullmatch(form.get("back") if path == "/lock" else path)
    if page is None:
        return None
    if page[1]:
        return Draft(page[1], form.get("reply"), form.get("note")) or None
    if not (form.get("title") or form.get("text")):
        return None
    return Draft("", canned=tuple((name, form.get(name)) for name in _CANNED))


def _is_surely_ours(request: Request) -> bool:
    """Whether the browser said where the form came from; the guard let only our own pass."""
    return "sec-fetch-site" in request.headers or request.headers.get("origin", "null") != "null"


def _page_of(visit: Visit) -> str:
    """The page that a form stood on."""
    if visit.draft is not None:
        return visit.draft.page
    return safe_path(visit.form.get("back") or visit.request.url.path)
