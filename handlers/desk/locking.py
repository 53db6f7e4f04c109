"""The lock screen: no content, but it rings."""

from dataclasses import replace

from starlette.responses import Response

from flows.units import SECOND
from handlers.desk.desk import Desk
from handlers.desk.entry import as_locked
from handlers.desk.events import alarm_for
from handlers.desk.gate import Gate
from handlers.desk.login import LONGEST
from handlers.desk.pages import safe_path, to
from handlers.desk.resuming import Resuming
from handlers.desk.visit import Visit
from storage.desk_sessions import lock, salt_of_session, unlock
from storage.errors import Refused
from storage.hands import Hand, Locked


class Locking:
    """Handles `/locked`, `/lock` and `/unlock`."""

    def __init__(self, desk: Desk, gate: Gate, resuming: Resuming) -> None:
        """Lock and unlock this desk; the gate seals what was being written."""
        self._desk = desk
        self._gate = gate
        self._resuming = resuming

    async def show(self, visit: Visit) -> Response:
        """The lock screen; whose desk is open goes on."""
        back = safe_path(visit.request.query_params.get("to", "/"))
        return to(back) if isinstance(visit.who, Hand) else await self._page(visit, back=back)

    async def elsewhere(self, _visit: Visit) -> Response:
        """The address of a form, opened by itself."""
        return to("/locked")

    async def lock(self, visit: Visit) -> Response:
        """Lock now. What is being written is sealed into the lock screen's form."""
        if isinstance(visit.who, Hand):
            session = visit.who.session
            await self._desk.road.job(lambda connection: lock(connection, session))
        hidden = replace(visit, who=_locked(visit.who), draft=None)
        return await self._page(hidden, draft=self._gate.sealed(visit))

    async def take(self, visit: Visit) -> Response:
        """Try the passphrase of whose desk it is.

        A form of an earlier lock, which the browser's history holds with the passphrase in it,
        opens nothing when it is sent again.
        """
        if not isinstance(visit.who, Locked):
            return await self._resuming.go_on(visit)  # another tab unlocked it before
        if visit.form.get("since") != str(visit.who.seen_at):
            return self._gate.stale(visit)
        pause = self._desk.entry.guard.attempt_unlock(visit.who.id, visit.at)
        if pause:
            return await self._page(visit, 429, wrong="wait", seconds=-(-pause // SECOND))
        try:
            hand = await self._unlock(visit)
        except Refused as refused:
            if refused.code == "session-over":
                return self._gate.logged_out(replace(visit, who=None))
            return await self._page(visit, 403, wrong="wrong")
        self._desk.entry.guard.succeeded(visit.who.id)
        return await self._resuming.go_on(replace(visit, who=hand))

    async def _unlock(self, visit: Visit) -> Hand:
        road = self._desk.road
        vault = road.vault
        token = self._desk.entry.cookie.read(visit.request) or ""
        salted = await road.read(
            lambda connection: salt_of_session(connection, vault, token, visit.at)
        )
        proof = await self._desk.entry.unlock(visit.form.get("passphrase")[:LONGEST], salted)
        return await road.job(lambda connection: unlock(connection, vault, token, proof, visit.at))

    async def _page(
        self,
        visit: Visit,
        status: int = 200,
        *,
        back: str = "",
        draft: str = "",
        wrong: str = "",
        seconds: int = 0,
    ) -> Response:
        return self._desk.pages.render(
            visit,
            "locked",
            status,
            alarm=await alarm_for(self._desk, visit),
            back=back or safe_path(visit.form.get("back")),
            draft=draft or visit.form.get("draft"),
            wrong=wrong,
            seconds=seconds,
        )


def _locked(who: Hand | Locked | None) -> Locked | None:
    return as_locked(who) if isinstance(who, Hand) else who
