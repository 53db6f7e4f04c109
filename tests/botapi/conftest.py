"""A server, a bot and a person for each test, and both real libraries speaking to them."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import aiogram
import pytest
import telegram
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from tests.botapi import Bot, BotApi, Chat, Person


class QuickSession(AiohttpSession):
    """Aiogram's session, without the quarter of a second that it waits for TLS when it closes."""

    async def close(self) -> None:
        """Close at once: there is no TLS on loopback."""
        if self._session is not None:
            await self._session.close()


@pytest.fixture
def api() -> Iterator[BotApi]:
    """A running server; a violation fails the test."""
    with BotApi() as running:
        yield running


@pytest.fixture
def bot(api: BotApi) -> Bot:
    """A registered bot."""
    return api.bot("inloop_bot")


@pytest.fixture
def anna(api: BotApi) -> Person:
    """A person who speaks Dutch."""
    return api.person("Anna", language_code="nl")


@pytest.fixture
def chat(anna: Person, bot: Bot) -> Chat:
    """Anna's chat with the bot, which she has started."""
    chat = anna.chat(bot)
    chat.starts()
    return chat


@pytest.fixture
async def aio(api: BotApi, bot: Bot) -> AsyncIterator[aiogram.Bot]:
    """The bot, spoken for by aiogram."""
    server = TelegramAPIServer.from_base(api.base)
    async with aiogram.Bot(bot.token, QuickSession(api=server)) as speaking:
        yield speaking


@pytest.fixture
async def ptb(
    api: BotApi, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[telegram.Bot]:
    """The same bot, spoken for by python-telegram-bot."""
    # Without it, PTB warns that the type of retry_after will change.
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    urls: dict[str, Any] = {"base_url": f"{api.base}/bot", "base_file_url": f"{api.base}/file/bot"}
    async with telegram.Bot(bot.token, **urls) as speaking:
        yield speaking
