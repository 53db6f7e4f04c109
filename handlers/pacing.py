"""Telegram's limits, kept by waiting: so many messages a second in all, and to each chat.

Each limit is a bucket that fills at its rate and holds a short burst. A place is taken when it is
promised, so that those who wait go in their order. Who was promised one may come late: when the
machine stood still, all of them at once. So what leaves is counted by a bucket of its own.
"""

import time
from collections.abc import Callable
from typing import Final

from msgspec import Struct

FORGET_ABOVE: Final = 10_000
"""So many chats are remembered before those that are at rest are forgotten."""

HAIRBREADTH: Final = 1e-6
"""Seconds by which sums of floating-point numbers may be wrong."""

LONG_WAY: Final = 0.3
"""Seconds within which a message lands; what Telegram allows beyond our limits bears no more."""


class Limits(Struct, frozen=True):
    """What Telegram allows: messages a second in all and to one chat, with a short burst.

    A little less than the 30 in all, and the one to a chat, that it takes: its clock is not ours,
    and one message travels longer than the next.
    """

    total: float = 28.0
    total_burst: int = 20
    per_chat: float = 0.9
    burst: int = 3


class Pacer:
    """Says how long to wait. `clock` gives seconds that only grow."""

    def __init__(
        self, limits: Limits | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Nothing is promised yet, but a process before may have sent until a moment ago.

        So the bucket for all begins empty: there is no burst just after a restart.
        """
        self._limits = limits or Limits()
        self._clock = clock
        self._free_at = clock() + self._limits.total_burst / self._limits.total
        self._next_leaves_at = self._free_at
        self._on_the_way = 0
        self._chats: dict[str, float] = {}

    def reserve(self, chat: str, longest: float) -> float:
        """Take a place; the seconds to wait for it. More than `longest`: none was taken."""
        limits, now = self._limits, self._clock()
        total, every = self._free_at, 1 / limits.total
        own, each = self._chats.get(chat, 0.0), 1 / limits.per_chat
        # A bucket that is full may be ahead of its rate by a burst.
        ahead = (limits.total_burst - 1) * every
        at = max(now, total - ahead, own - (limits.burst - 1) * each)
        if at - now > longest:
            return at - now
        self._free_at = max(total, at) + every
        self._chats[chat] = max(own, at) + each
        if len(self._chats) > FORGET_ABOVE:
            self._chats = {one: free for one, free in self._chats.items() if free > now}
        return at - now

    def leave(self) -> float:
        """A message leaves now, if this is 0; else come again after so many seconds.

        Whoever left must land: until then it may arrive at any moment, and takes of the burst.
        """
        now, every = self._clock(), 1 / self._limits.total
        counted = self._counted(now)
        wait = counted - (self._limits.total_burst - 1) * every - now
        if wait > HAIRBREADTH:
            return wait
        self._next_leaves_at = counted + every
        self._on_the_way += 1
        return 0.0

    def landed(self, took: float) -> None:
        """A message that left was answered, or never will be, after `took` seconds.

        After a long way Telegram may have counted it only now, and so do we.
        """
        if took > LONG_WAY:
            self._next_leaves_at = self._counted(self._clock())
        self._on_the_way -= 1

    def _counted(self, now: float) -> float:
        """When the next could leave had we no burst, were those on their way to arrive just now."""
        most = self._limits.total_burst - 1
        return max(self._next_leaves_at, now + min(self._on_the_way, most) / self._limits.total)

    def pause(self, seconds: float) -> None:
        """Telegram asked for a pause after all: nothing is promised or leaves before its end."""
        until = self._clock() + seconds + self._limits.total_burst / self._limits.total
        self._free_at = max(self._free_at, until)
        self._next_leaves_at = max(self._next_leaves_at, until)
