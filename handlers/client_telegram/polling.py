"""Asking Telegram for updates. They are acknowledged by the next question, after their commits."""

import asyncio
import logging
from typing import Final

from aiogram.exceptions import (
    TelegramConflictError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import DeleteWebhook

from handlers.client_telegram.door import ALLOWED, newest_in, read_updates
from handlers.client_telegram.session import LeanBot
from handlers.client_telegram.taking import Taking

WAIT: Final = 50
"""Seconds that Telegram holds a question open: its most."""

FIRST_PAUSE: Final = 0.5
LONGEST_PAUSE: Final = 15.0
"""Seconds after a failure, doubled each time: so long people wait once Telegram is back."""

AT_ONCE: Final = 100

log = logging.getLogger("inloop.telegram")


class Polling:
    """Asks for a bot's updates until cancelled."""

    def __init__(self, bot: LeanBot, taking: Taking) -> None:
        """Ask nothing yet."""
        self._bot = bot
        self._taking = taking
        self._offset = 0
        self._pause = FIRST_PAUSE

    async def run(self) -> None:
        """Ask and take until cancelled; what goes wrong is tried again, later each time."""
        await self._without_webhook()
        while True:
            try:
                await self._once()
                self._pause = FIRST_PAUSE
            except Exception as error:  # noqa: BLE001 - a bot that ends would leave people unanswered
                await self._wait(error)

    async def _without_webhook(self) -> None:
        """A webhook of before would keep every update from us; what waits there stays."""
        while True:
            try:
                await self._bot(DeleteWebhook())
            except Exception as error:  # noqa: BLE001 - as above
                await self._wait(error)
            else:
                return

    async def _once(self) -> None:
        body: dict[str, object] = {
            "timeout": WAIT,
            "limit": AT_ONCE,
            "allowed_updates": list(ALLOWED),
            "offset": self._offset,
        }
        raw = await self._bot.lean.updates(self._bot, body, WAIT + 10)
        newest = newest_in(raw)
        await self._taking.take_all(read_updates(raw))
        if newest is not None:
            self._offset = newest + 1

    async def _wait(self, error: Exception) -> None:
        seconds = self._pause
        if isinstance(error, TelegramRetryAfter):
            seconds = float(error.retry_after)
        elif isinstance(error, TelegramConflictError):
            log.error("another program asks for this bot's updates: stop that one")
        elif isinstance(error, TelegramUnauthorizedError | TelegramNotFound):
            log.error("Telegram does not know this bot: check client_bot_token")
        else:
            log.warning("asking for updates failed: %s", type(error).__name__)
        self._pause = min(LONGEST_PAUSE, self._pause * 2)
        await asyncio.sleep(seconds)
