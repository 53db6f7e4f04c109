"""Crossing between a messenger and this page, by one-time links."""

from http import HTTPStatus
from typing import Final

import segno
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from handlers.client.nonces import Stale
from handlers.client.screens import Screens, to_chat
from handlers.client.visits import Visit
from handlers.moves import Moves
from handlers.web import read_form
from storage.errors import Refused

MESSENGER: Final = "telegram"
"""The channel that a conversation may be taken along to."""


class Crossing:
    """Handles `/from/<token>` and `/chat/telegram`."""

    def __init__(self, screens: Screens) -> None:
        """Show these screens."""
        self._screens = screens
        self._road = screens.road
        self._moves = Moves(screens.road)

    # ── from a messenger to here ─────────────────────────────────────────────────────────

    async def arrive(self, request: Request) -> Response:
        """What the link will do, and a button: looking at it, as messengers do, uses nothing up."""
        return self._door(request)

    def _door(self, request: Request, fault: str = "") -> Response:
        now, pages = self._road.clock(), self._screens.pages
        status = HTTPStatus.UNPROCESSABLE_ENTITY if fault else HTTPStatus.OK
        nonce = self._screens.nonces.make(None, now)
        language = pages.language(request)
        path = request.url.path
        return pages.render(language, "from", now, status, nonce=nonce, fault=fault, path=path)

    async def enter(self, request: Request) -> Response:
        """Use the link; a conversation that this browser holds is not lost for it."""
        form = await read_form(request)
        try:
            self._screens.nonces.read(form.get("nonce"), None, self._road.clock())
        except Stale:
            return self._door(request, "web-stale-button")
        before = await self._screens.visits.of(request)
        if before is not None and before.view.conversation and not before.view.held.kept:
            return self._door(request, "web-code-keep-first")
        try:
            arrival = await self._moves.to_page(str(request.path_params["token"]))
        except Refused:
            return self._door(request, "web-from-over")
        if arrival.token is None:
            return RedirectResponse("/return", HTTPStatus.SEE_OTHER)
        if before is not None:
            await self._road.leave(before.session)
        page = to_chat()
        self._screens.visits.cookie.give(page, arrival.token)
        return page

    # ── from here to a messenger ─────────────────────────────────────────────────────────

    @property
    def invitation(self) -> str:
        """Where a token leads into the messenger; empty where there is none."""
        return self._road.invites.get(MESSENGER, "")

    async def offer(self, request: Request) -> Response:
        """Make a one-time link into the messenger, and show it with what it costs."""
        form = await read_form(request)
        visit = await self._screens.visits.of(request)
        if visit is None or visit.view.conversation is None or not self.invitation:
            return to_chat()
        if self._screens.visits.must_lock(visit):
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
