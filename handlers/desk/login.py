"""Logging in and out."""

from dataclasses import replace

from sqlalchemy import Connection
from starlette.responses import Response

from flows.units import SECOND
from handlers.desk.desk import Desk
from handlers.desk.gate import Gate
from handlers.desk.pages import safe_path, to
from handlers.desk.permissions import home_of
from handlers.desk.resuming import Resuming
from handlers.desk.visit import Visit
from storage.desk_sessions import log_in, log_out
from storage.errors import Refused
from storage.hands import Hand, Locked
from storage.logins import login_index
from storage.unlocking import Stretched, salt_of

LONGEST = 1000
"""Characters of a login or passphrase that are read."""


class Login:
    """Handles `/login` and `/logout`."""

    def __init__(self, desk: Desk, gate: Gate, resuming: Resuming) -> None:
        """Let colleagues in at this desk; who was writing goes on there."""
        self._desk = desk
        self._gate = gate
        self._resuming = resuming

    async def show(self, visit: Visit) -> Response:
        """The login page; whoever is in goes on."""
        if isinstance(visit.who, Hand):
            return to(home_of(visit.who.role))
        if isinstance(visit.who, Locked):
            return to("/locked")
        return self._page(visit, back=visit.request.query_params.get("to", "/"))

    async def take(self, visit: Visit) -> Response:
        """Try login and passphrase. An unknown login and a wrong passphrase look the same.

        Whose desk it is goes on: another tab logged in before. It may be somebody else's by now,
        and then who logs in ends that session: their words must not open to the other, nor be lost.
        """
        login = visit.form.get("login")[:LONGEST]
        entry, guard = self._desk.entry, self._desk.entry.guard
        index = login_index(self._desk.road.vault, login)
        if isinstance(visit.who, Hand):
            if index == login_index(self._desk.road.vault, visit.who.login):
                return await self._resuming.go_on(visit)
            if not visit.nonce:
                return self._gate.stale(visit)
        visit = replace(visit, who=None)  # no page of whose desk it is
        known = entry.known(visit.request, index)
        pause = guard.attempt_unlock(known, visit.at) if known else guard.attempt(index, visit.at)
        if pause:
            return self._page(visit, 429, wrong="wait", seconds=-(-pause // SECOND))
        try:
            token, hand = await self._enter(visit, login, await self._prove(visit, login))
        except Refused:
            return self._page(visit, 403, wrong="wrong")
        guard.succeeded(known or index)
        response = await self._welcome(visit, hand)
        entry.cookie.give(response, token)
        entry.remember(response, index)
        entry.door.drop(response)
        return response

    async def _prove(self, visit: Visit, login: str) -> Stretched:
        """What the colleague knows. What they have (a second factor) is asked after this."""
        road = self._desk.road
        salted = await road.read(lambda connection: salt_of(connection, road.vault, login))
        return await self._desk.entry.again(visit.form.get("passphrase")[:LONGEST], salted)

    async def _enter(self, visit: Visit, login: str, proof: Stretched) -> tuple[str, Hand]:
        """A new session, never one that the browser brought along; the old one ends."""
        road = self._desk.road
        old = self._desk.entry.cookie.read(visit.request) or ""

        def job(connection: Connection) -> tuple[str, Hand]:
            entered = log_in(connection, road.vault, login, proof, visit.at)
            log_out(connection, road.vault, old)
            return entered

        entered = await road.job(job)
        await road.read_calendar()  # somebody is there now, and people are told so
        return entered

    async def _welcome(self, visit: Visit, hand: Hand) -> Response:
        """Where the colleague was; with the words that could not be sent, if there are any."""
        language = self._desk.pages.language(visit.request, hand.language)
        inside = replace(visit, who=hand, owner=hand.session, language=language)
        return await self._resuming.go_on(inside)

    def _page(
        self, visit: Visit, status: int = 200, *, back: str = "", wrong: str = "", seconds: int = 0
    ) -> Response:
        return self._desk.pages.render(
            visit,
            "login",
            status,
            back=safe_path(back or visit.form.get("back")),
            draft=visit.form.get("draft"),
            login=visit.form.get("login")[:LONGEST],
            wrong=wrong,
            seconds=seconds,
        )

    async def leave(self, visit: Visit) -> Response:
        """End this desk's session."""
        road = self._desk.road
        token = self._desk.entry.cookie.read(visit.request) or ""
        await road.job(lambda connection: log_out(connection, road.vault, token))
        await road.read_calendar()
        response = to("/login")
        self._desk.entry.cookie.drop(response)
        # Not the storage: whether letters are shortcuts stands there, and stays as it was chosen.
        response.headers["Clear-Site-Data"] = '"cache"'
        return response
