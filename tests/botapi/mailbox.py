"""The updates that a bot has not confirmed yet."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from tests.botapi.errors import Json

# Telegram sends these only to a bot that asked for them by name.
_ONLY_IF_ASKED = {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass(eq=False, slots=True)
class Pending:
    """An update on its way.

    ``owed`` deliveries are still to be made; a ``repeated`` one is delivered although the bot has
    confirmed its number before.
    """

    update: Json
    lane: int
    owed: int = 1
    repeated: bool = False
    delivered: bool = False

    @property
    def number(self) -> int:
        """Its ``update_id``."""
        return int(self.update["update_id"])


class Mailbox:
    """Updates in order, numbered by one; used under the world's lock."""

    def __init__(self, first: int, wake: Callable[[asyncio.Event], None]) -> None:
        """``first`` is the first ``update_id``; ``wake`` sets an event from any thread."""
        self._next = first
        self._wake = wake
        self._newest: Pending | None = None
        self.queue: list[Pending] = []
        self.allowed: list[str] = []
        self.arrived = asyncio.Event()

    def add(self, kind: str, body: Json, lane: int, copies: int) -> Json | None:
        """Number and queue an update, unless the bot does not want its kind.

        Args:
            kind: The field of Update, such as ``message``.
            body: What stands in that field.
            lane: The chat; a webhook gets the updates of one chat one after the other.
            copies: How many times to deliver it.
        """
        if kind not in self.allowed if self.allowed else kind in _ONLY_IF_ASKED:
            return None
        update: Json = {"update_id": self._next, kind: body}
        self._next += 1
        self._newest = Pending(update, lane, copies)
        self.queue.append(self._newest)
        self._wake(self.arrived)
        return update

    def repeat_newest(self) -> None:
        """Deliver the newest update once more, whether it was confirmed or not.

        Raises:
            LookupError: There has not been one.
        """
        newest = self._newest
        if newest is None:
            raise LookupError("this bot has had no update yet")
        if newest in self.queue:
            newest.owed += 1
            return
        self._newest = Pending(newest.update, newest.lane, repeated=True)
        self.queue.append(self._newest)
        self._wake(self.arrived)

    def confirm(self, offset: int) -> None:
        """Forget what the bot has: all before ``offset``; negative: all but the last ones."""
        if offset < 0:
            self.queue = self.queue[offset:]
            return
        self.queue = [one for one in self.queue if not self._is_done(one, offset)]

    @staticmethod
    def _is_done(one: Pending, offset: int) -> bool:
        if one.number >= offset or (one.repeated and not one.delivered):
            return False
        one.owed -= 1
        one.repeated, one.delivered = True, False
        return one.owed <= 0

    def batch(self, limit: int) -> list[Json]:
        """The oldest updates, delivered herewith."""
        first = sorted(self.queue, key=lambda one: one.number)[:limit]
        for one in first:
            one.delivered = True
        return [one.update for one in first]
