"""Updates one after the other within a chat, chats side by side; none is given up quietly."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from handlers.client_telegram.bot import ClientBot
from handlers.client_telegram.channel import TelegramChannel
from handlers.client_telegram.door import Arrival
from handlers.road import Road
from handlers.turns import Expired
from storage.errors import Unavailable

TRIES: Final = 3
"""How often an update is tried that fails for a reason of its own."""

REFUSED: Final = "refused"
"""Why the database did not take a work by itself: trying again for ever would not help."""

PAUSE: Final = 0.5
"""Seconds between two tries."""

log = logging.getLogger("inloop.telegram")


class Taking:
    """Takes updates for a bot."""

    def __init__(self, road: Road, bot: ClientBot, channel: TelegramChannel) -> None:
        """Take nothing yet."""
        self._road = road
        self._bot = bot
        self._channel = channel
        self._locks: dict[int, asyncio.Lock] = {}
        self._waiting: defaultdict[int, int] = defaultdict(int)

    async def take_all(self, arrivals: Iterable[Arrival]) -> None:
        """Take a list of updates; when this returns, each is durable or was apologised for."""
        by_chat: defaultdict[int, list[Arrival]] = defaultdict(list)
        for one in arrivals:
            by_chat[one.chat].append(one)
        await asyncio.gather(*(self._in_order(mine) for mine in by_chat.values()))

    async def _in_order(self, arrivals: list[Arrival]) -> None:
        for one in arrivals:
            await self.take(one)

    async def take(self, arrival: Arrival) -> None:
        """Take one update, after those of its chat that came before."""
        chat = arrival.chat
        lock = self._locks.setdefault(chat, asyncio.Lock())
        self._waiting[chat] += 1
        try:
            async with lock:
                await self._try(arrival)
        finally:
            self._waiting[chat] -= 1
            if not self._waiting[chat]:
                del self._waiting[chat], self._locks[chat]

    async def _try(self, arrival: Arrival) -> None:
        """While the database is away the update waits: nothing is acknowledged that is not kept."""
        failures = 0
        while True:
            try:
                await self._bot.take(arrival)
            except Expired:
                return  # erased just now by an update before it
            except Exception as error:  # noqa: BLE001 - one update must not hold up the others
                failures += not _is_away(error)
                log.error("an update was not taken: %s", type(error).__name__)
                if failures == TRIES:
                    self._apologise(arrival)
                    return
            else:
                return
            await asyncio.sleep(PAUSE)

    def _apologise(self, arrival: Arrival) -> None:
        """Nobody must believe that the team has what was lost."""
        if arrival.chat > 0:  # a private chat
            voice = self._road.voice
            language = voice.known(arrival.event.get("from", {}).get("language_code"))
            self._channel.polite.say(arrival.chat, voice.text(language, "chat-failed"))


def _is_away(error: Exception) -> bool:
    """Whether it is the database that is away: it comes back, and the update waits for it."""
    return isinstance(error, Unavailable) and error.reason != REFUSED
