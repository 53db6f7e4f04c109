"""Logins: how they are looked up, and how guessing is slowed down."""

import unicodedata
from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from flows.units import HOUR, SECOND
from storage.vault import Vault

FREE_TRIES: Final = 3
FIRST_PAUSE: Final = 2 * SECOND
LONGEST_PAUSE: Final = 300 * SECOND
FORGOTTEN_AFTER: Final = HOUR
"""Tries of a login are forgotten so long after the last one."""

BURST: Final = 20
REFILL: Final = SECOND // 4
"""All logins together: a burst, then one try in this time. Bounds the work of a flood.

Two are stretched at once, a third of a second each: this leaves room for who is already waiting.
"""

REMEMBERED: Final = 10_000


def normalise_login(login: str) -> str:
    """The form in which logins are compared: no difference of case, width or white space."""
    return " ".join(unicodedata.normalize("NFKC", login).casefold().split())


def login_index(vault: Vault, login: str) -> bytes:
    """The look-up index of a login (16 bytes)."""
    return vault.index("login", normalise_login(login).encode())


@dataclass(slots=True)
class _Tries:
    count: int
    last_at: int


class LoginGuard:
    """Growing pauses for each login, and a softer bound on all together. Lives in memory only.

    A try counts as failed until `succeeded` says otherwise, so that many at the same time gain
    nothing. Time comes in as `at` (µs UTC). Use it from one thread.
    """

    def __init__(self) -> None:
        """Begin with nothing remembered."""
        self._tries: OrderedDict[bytes, _Tries] = OrderedDict()
        self._full_at = 0

    def attempt(self, who: bytes, at: int) -> int:
        """0 when this login may be tried, else how long to wait (µs); a refused try counts not.

        `who` is the login's index.
        """
        pause = max(self._own_pause(who, at), self._common_pause(at))
        if not pause:
            self._count(who, at)
            self._full_at = max(self._full_at, at) + REFILL
        return pause

    def attempt_unlock(self, who: bytes, at: int) -> int:
        """The same for who logged in before: `who` has a locked session, or is a known browser.

        Strangers who try the login, or flood all of them, must not keep these out.
        """
        pause = self._own_pause(who, at)
        if not pause:
            self._count(who, at)
        return pause

    def succeeded(self, who: bytes) -> None:
        """Forget the tries of a login or a colleague: this one was right."""
        self._tries.pop(who, None)

    def _own_pause(self, who: bytes, at: int) -> int:
        tries = self._tries.get(who)
        if tries is None or tries.count < FREE_TRIES or at - tries.last_at >= FORGOTTEN_AFTER:
            return 0
        doublings = min(tries.count - FREE_TRIES, 30)
        return max(0, tries.last_at + min(FIRST_PAUSE << doublings, LONGEST_PAUSE) - at)

    def _common_pause(self, at: int) -> int:
        return max(0, self._full_at - (BURST - 1) * REFILL - at)

    def _count(self, who: bytes, at: int) -> None:
        tries = self._tries.pop(who, None)
        if tries is None or at - tries.last_at >= FORGOTTEN_AFTER:
            tries = _Tries(0, at)
        self._tries[who] = _Tries(tries.count + 1, at)
        if len(self._tries) > REMEMBERED:
            self._tries.popitem(last=False)
