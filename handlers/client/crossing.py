"""Crossing between a messenger and this page, by one-time links."""

from http import HTTPStatus
from typing import Final

import segno
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from handlers.client.nonces import Recent, Stale
from handlers.client.screens import Screens, keep_first, to_chat
from handlers.client.visits import Visit
from handlers.moves import HAS_CODE, Moves
from handlers.web import read_form
from storage.errors import Refused
from storage.links import LINK_LIVES
from storage.vault import Session

MESSENGER: Final = "telegram"
"""The channel that a conversation may be taken along to."""

_LOSES: Final = "web-from-loses"


class Crossing:
    """Handles `/from/<token>` and `/chat/telegram`."""

    def __init__(self, screens: Screens) -> None:
        """Show these screens."""
        self._screens = screens
        self._road = screens.road
        self._visits = screens.visits
        self._moves = Moves(screens.road)
        self._entries: Recent[tuple[str, Session]] = Recent(LINK_LIVES)

    # ── from a messenger to here ─────────────────────────────────────────────────────────

    async def arrive(self, request: Request) -> Response:
        """What the link will do, and a button: looking at it, as messengers do, uses nothing up."""
        return self._door(request)

    def _door(self, request: Request, fault: str = "") -> Response:
        now, pages = self._road.clock(), self._screens.pages
        status = HTTPStatus.UNPROCESSABLE_ENTITY if fault else HTTPStatus.OK
        nonce = self._screens.nonces.make(None, now)
        language = pages.language(request)
        return pages.render(
            language,
            "from",
            now,
            status,
            nonce=nonce,
            fault=fault,
            lose=fault == _LOSES,
            path=request.url.path,
        )

    async def enter(self, request: Request) -> Response:
        """Use the link; what this browser holds is not lost for it.

        Sent again, as by a double click or where its answer was lost, it leads in all the same.
        """
        form = await read_form(request)
        at = self._road.clock()
        try:
            raw = self._screens.nonces.read(form.get("nonce"), None, at)
        except Stale:
            return self._door(request, "web-stale-button")
        cookie, session = self._entry(raw, at)
        fault = await self._use(request, session, is_sure=bool(form.get("lose")))
        if fault and await self._visits.seen_at(session) is None:
            return self._door(request, fault)
        page = to_chat()
        self._visits.cookie.give(page, cookie)
        return page

    def _entry(self, raw: bytes, at: int) -> tuple[str, Session]:
        """The session into which a form leads, each time that it is sent."""
        found = self._entries.find(raw, at)
        if found is None:
            found = self._road.new_session()
            self._entries.note(raw, at, found)
        return found

    async def _use(self, request: Request, session: Session, *, is_sure: bool) -> str:
        """Go on in this session; "" or the text that says why not."""
        before = await self._visits.of(request)
        if before is not None and before.would_lose:
            return keep_first(before, self._road.clock())
        if before is not None and not is_sure and self._visits.has_answers(before):
            return _LOSES
        try:
            await self._moves.to_page(str(request.path_params["token"]), session)
        except Refused as error:
            return "web-from-code" if error.code == HAS_CODE else "web-from-over"
        if before is not None:
            await self._road.leave(before.session)
        return ""

    # ── from here to a messenger ─────────────────────────────────────────────────────────

    @property
    def invitation(self) -> str:
        """Where a token leads into the messenger; empty where there is none."""
        return self._road.invites.get(MESSENGER, "")

    async def offer(self, request: Request) -> Response:
        """Make a one-time link into the messenger, and show it with what it costs."""
        form = await read_form(request)
        visit = await self._visits.of(request)
        if visit is None or visit.view.conversation is None or not self.invitation:
            return to_chat()
        if visit.would_lose:  # from a chat only the code leads back to a page
            return to_chat()
        if self._visits.must_lock(visit):
            return await self._screens.lock(visit, missed=True)
        try:
            self._screens.nonces.read(form.get("nonce"), visit.session, self._road.clock())
        except Stale:
            return to_chat()
        return await self._offer(visit, visit.view.conversation)

    async def _offer(self, visit: Visit, conversation: bytes) -> Response:
        address = self.invitation + await self._moves.link_to_chat(
            conversation, visit.view.held.dialogue
        )
        picture = segno.make(address, error="m").svg_inline(scale=4, border=3, light="#fff")
        return self._screens.pages.render(
            visit.language,
            "telegram",
            self._road.clock(),
            address=address,
            picture=Markup(picture),  # noqa: S704 - made here, of an address of ours
        )
