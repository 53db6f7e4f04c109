"""The way in: cookies, sessions, and passphrases stretched a few at a time."""

import asyncio
import hmac
import logging
import os
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from handlers.desk.nonces import Nonces
from handlers.desk.settings import DeskSettings
from handlers.patience import FewAtOnce
from handlers.road import Road
from handlers.web import SessionCookie
from storage.desk_sessions import LIVES, hand
from storage.errors import SealBroken
from storage.hands import Hand, Locked
from storage.logins import LoginGuard
from storage.stretching import Argon2Cost
from storage.unlocking import Salted, Stretched, Unlocking

STRETCHES: Final = 2
"""Passphrases that are stretched at once: 64 MiB and a third of a second each."""

UNLOCKS: Final = 1
"""Places on top of these for who has a session already: strangers' logins do not take them."""

KNOWN_LIVES: Final = 180 * 24 * 3600
"""Seconds in which a browser is known, from the last login in it."""

_DOOR_BYTES: Final = 16
_KNOWN_BYTES: Final = 16
log = logging.getLogger("inloop.desk")


class Entry:
    """Knows whose desk a cookie opens, and slows down who guesses."""

    def __init__(self, road: Road, settings: DeskSettings, cost: Argon2Cost) -> None:
        """Use the cookies that fit the settings."""
        self._road = road
        self._settings = settings
        self.cookie = SessionCookie("desk", settings.secure_cookies)
        self.door = SessionCookie("desk_door", settings.secure_cookies)
        self._known = SessionCookie("desk_known", settings.secure_cookies, KNOWN_LIVES)
        self.nonces = Nonces(road.vault)
        self.guard = LoginGuard()
        self._unlocking = Unlocking(road.vault, cost, STRETCHES + UNLOCKS)
        self._places = FewAtOnce(STRETCHES)
        self._unlock_places = FewAtOnce(UNLOCKS)

    async def find(self, request: Request, at: int) -> Hand | Locked | None:
        """Whose desk the request's cookie opens, if anybody's."""
        token = self.cookie.read(request)
        if token is None:
            return None
        try:
            found = await self._road.read(lambda one: hand(one, self._road.vault, token, at))
        except SealBroken:
            log.warning("a desk session does not open: its row was changed")
            return None
        return self._within_limits(found, at)

    def _within_limits(self, found: Hand | Locked | None, at: int) -> Hand | Locked | None:
        """The settings may lock and end sooner than the storage does."""
        if found is None or at - (found.until - LIVES) >= self._settings.lives:
            return None
        if isinstance(found, Hand) and at - found.seen_at >= self._settings.idle:
            return as_locked(found)
        return found

    def owner(self, request: Request, who: Hand | Locked | None) -> bytes:
        """What forms are bound to: the session, or the cookie of the login page."""
        if who is not None:
            return who.session
        return (self.door.read(request) or os.urandom(_DOOR_BYTES).hex()).encode()

    def known(self, request: Request, login: bytes) -> bytes | None:
        """What the tries of a browser count under in which this login succeeded before.

        None for any other: strangers share the login's own count, so that whoever merely knows a
        login keeps nobody out. `login` is its index.
        """
        token = self._known.read(request) or ""
        random, _, tag = token.partition(".")
        if not hmac.compare_digest(tag.encode(), self._known_tag(random, login).encode()):
            return None
        return self._road.vault.index("known browser", token.encode())

    def remember(self, response: Response, login: bytes) -> None:
        """Let the browser be known from now on; its cookie tells nothing of the colleague."""
        random = os.urandom(_KNOWN_BYTES).hex()
        self._known.give(response, f"{random}.{self._known_tag(random, login)}")

    def _known_tag(self, random: str, login: bytes) -> str:
        return self._road.vault.tag("known browser", random.encode(), login).hex()

    async def fresh(self, passphrase: str) -> Stretched:
        """Stretch a new passphrase; raises Busy when too many do so at this moment."""
        async with self._places:
            return await asyncio.to_thread(self._unlocking.fresh, passphrase)

    async def again(self, passphrase: str, salted: Salted) -> Stretched:
        """Stretch as it was done before; raises Busy."""
        async with self._places:
            return await asyncio.to_thread(self._unlocking.again, passphrase, salted)

    async def unlock(self, passphrase: str, salted: Salted) -> Stretched:
        """The same for a locked session, which waits for no login; raises Busy."""
        async with self._unlock_places:
            return await asyncio.to_thread(self._unlocking.again, passphrase, salted)


def as_locked(found: Hand) -> Locked:
    """The same desk without its keys and without a name."""
    return Locked(
        found.session,
        found.id,
        found.role,
        found.language,
        found.teams,
        found.seen_at,
        found.until,
    )
