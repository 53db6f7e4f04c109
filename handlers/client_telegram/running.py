"""The person's bot from its first request to its last."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Final

from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramUnauthorizedError
from aiogram.methods import GetMe
from starlette.applications import Starlette

from handlers.client_telegram.bot import ClientBot
from handlers.client_telegram.channel import NAME, TelegramChannel
from handlers.client_telegram.introducing import introduce
from handlers.client_telegram.looks import Looks
from handlers.client_telegram.polling import Polling
from handlers.client_telegram.session import LeanBot, LeanSession
from handlers.client_telegram.taking import Taking
from handlers.client_telegram.webhook import Webhook
from handlers.client_times import Times
from handlers.hours import Calendar
from handlers.pacing import Limits, Pacer
from handlers.road import Road
from locales.voice import Voice

PATIENCE: Final = 15.0
"""Seconds that Telegram gets for an answer."""

FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 60.0

log = logging.getLogger("inloop.telegram")


def make_channel(
    token: str,
    api: str,
    voice: Voice,
    calendar: Calendar,
    clock: Callable[[], int],
    chat_origin: str,
    limits: Limits | None = None,
) -> TelegramChannel:
    """The way out of the bot with this token; nothing is asked of Telegram yet.

    `api` is the address of the Bot API, `chat_origin` that of the web chat. Raises
    TokenValidationError when the token is none.
    """
    session = LeanSession(api=TelegramAPIServer.from_base(api), timeout=PATIENCE)
    bot = LeanBot(token, session)
    return TelegramChannel(
        bot, Looks(voice, chat_origin), Times(voice, calendar), clock, Pacer(limits)
    )


class ClientBotRun:
    """The bot at work on a road."""

    def __init__(self, road: Road, channel: TelegramChannel) -> None:
        """Ask nothing yet."""
        self._road = road
        self._channel = channel
        self._taking = Taking(road, ClientBot(road, channel), channel)

    async def poll(self) -> None:
        """Ask for updates until cancelled."""
        await self._beside(Polling(self._channel.bot, self._taking).run())

    def webhook(self) -> tuple[Webhook, Starlette]:
        """What takes the updates that Telegram brings, and the application that listens."""
        number = str(self._channel.bot.id).encode()
        webhook = Webhook(self._road.vault.tag("telegram-webhook", number).hex(), self._taking)
        return webhook, webhook.app

    async def serve(self, webhook: Webhook, address: str) -> None:
        """Tell Telegram to bring updates to an address, until cancelled."""
        await self._beside(webhook.announce(self._channel, address))

    async def _beside(self, work: Coroutine[None, None, None]) -> None:
        """Do it, and introduce the bot beside it, until cancelled."""
        forever = asyncio.Event().wait()
        tasks = [asyncio.create_task(one) for one in (work, self._introduce(), forever)]
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _introduce(self) -> None:
        name = await self._name()
        self._road.invites[NAME] = f"https://t.me/{name}?start="
        pause = FIRST_PAUSE
        while True:
            try:
                return await introduce(self._road, self._channel)
            except Exception as error:  # noqa: BLE001 - beside it people are waited for
                log.warning("the bot could not be introduced: %s", type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(LONGEST_PAUSE, pause * 2)

    async def _name(self) -> str:
        """The bot's name, asked until Telegram says it."""
        pause = FIRST_PAUSE
        while True:
            try:
                return (await self._channel.bot(GetMe())).username or ""
            except Exception as error:  # noqa: BLE001 - as above
                if isinstance(error, TelegramUnauthorizedError):
                    log.error("Telegram does not know this bot: check client_bot_token")
                await asyncio.sleep(pause)
                pause = min(LONGEST_PAUSE, pause * 2)
