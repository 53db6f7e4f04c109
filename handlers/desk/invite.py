"""Accepting an invitation: a generated passphrase, written down, typed once, never stored."""

import hmac

from starlette.responses import Response

from handlers.desk.desk import Desk
from handlers.desk.login import LONGEST
from handlers.desk.visit import Visit
from storage.colleagues import Colleague
from storage.errors import Refused
from storage.passphrases import generate, normalise
from storage.staff import accept, invited


class Invite:
    """Handles `/invite/<token>`."""

    def __init__(self, desk: Desk) -> None:
        """Let new colleagues in at this desk."""
        self._desk = desk

    async def show(self, visit: Visit) -> Response:
        """The passphrase to write down, a new one at each look."""
        colleague = await self._invited(visit)
        passphrase = generate()
        return self._desk.pages.render(
            visit,
            "invite",
            colleague=colleague,
            words=passphrase.split(),
            proof=self._proof(visit, passphrase),
            step="write",
            is_wrong=False,
        )

    async def take(self, visit: Visit) -> Response:
        """Ask to type it once; when it is the one that was shown, the colleague has keys."""
        colleague = await self._invited(visit)
        proof, typed = visit.form.get("proof"), visit.form.get("passphrase")[:LONGEST]
        if not typed.strip():
            return self._page(visit, colleague, proof, "type")
        if not hmac.compare_digest(self._proof(visit, typed).encode(), proof.encode()):
            return self._page(visit, colleague, proof, "type", is_wrong=True)
        await self._accept(visit, typed)
        return self._page(visit, colleague, "", "done")

    async def _invited(self, visit: Visit) -> Colleague:
        road, token = self._desk.road, self._token(visit)
        found = await road.read(lambda one: invited(one, road.vault, token, visit.at))
        if found is None:
            raise Refused("invitation-over")
        return found

    async def _accept(self, visit: Visit, passphrase: str) -> None:
        road, token = self._desk.road, self._token(visit)
        stretched = await self._desk.entry.fresh(passphrase)
        await road.job(
            lambda connection: accept(
                connection, road.vault, token, stretched, visit.at, road.cases.renew_team
            )
        )

    def _proof(self, visit: Visit, passphrase: str) -> str:
        """Shows that a passphrase is one that we generated for this invitation."""
        token, words = self._token(visit).encode(), normalise(passphrase).encode()
        return self._desk.road.vault.tag("invitation passphrase", token, words).hex()

    @staticmethod
    def _token(visit: Visit) -> str:
        return str(visit.request.path_params["token"])

    def _page(
        self, visit: Visit, colleague: Colleague, proof: str, step: str, *, is_wrong: bool = False
    ) -> Response:
        return self._desk.pages.render(
            visit,
            "invite",
            422 if is_wrong else 200,
            colleague=colleague,
            words=(),
            proof=proof,
            step=step,
            is_wrong=is_wrong,
        )
