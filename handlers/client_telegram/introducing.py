"""What Telegram shows of the bot before anybody writes: commands and descriptions, by language."""

import asyncio
import hashlib
import logging
from collections.abc import Iterator
from typing import Any, Final

import msgspec
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter
from aiogram.methods import (
    SetChatMenuButton,
    SetMyCommands,
    SetMyDescription,
    SetMyShortDescription,
    TelegramMethod,
)
from aiogram.types import BotCommand, MenuButtonCommands

from handlers.client_telegram.channel import TelegramChannel
from handlers.client_telegram.session import encode
from handlers.road import Road
from locales.voice import Voice
from storage.facts import read_fact, write_fact

COMMANDS: Final = (
    "person",
    "emergency",
    "lines",
    "language",
    "web",
    "lifetime",
    "stop",
    "forget",
    "privacy",
    "help",
)
FACT: Final = "telegram-introduction"
"""Where the digest of what Telegram was told last is kept."""

FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 300.0

log = logging.getLogger("inloop.telegram")


async def introduce(road: Road, channel: TelegramChannel) -> None:
    """Tell Telegram what it shows, if that changed since the last time; tried until it worked."""
    methods = await asyncio.to_thread(lambda: list(_methods(road.voice)))
    digest = hashlib.sha256(
        msgspec.msgpack.encode([channel.bot.id, *(encode(one) for one in methods)])
    ).digest()
    if await road.read(lambda connection: read_fact(connection, FACT)) == digest:
        return
    for method in methods:
        await _tell(channel, method)
    await road.job(lambda connection: write_fact(connection, FACT, digest))


def _methods(voice: Voice) -> Iterator[TelegramMethod[Any]]:
    yield SetChatMenuButton(menu_button=MenuButtonCommands())
    for language in (None, *voice.languages):
        spoken = language or voice.languages[0]
        code = language and language.partition("-")[0]  # Telegram knows two letters: pt, zh
        commands = [
            BotCommand(command=name, description=voice.text(spoken, f"chat-command-{name}"))
            for name in COMMANDS
        ]
        yield SetMyCommands(commands=commands, language_code=code)
        yield SetMyDescription(description=voice.text(spoken, "chat-about"), language_code=code)
        short = voice.text(spoken, "chat-about-short")
        yield SetMyShortDescription(short_description=short, language_code=code)


async def _tell(channel: TelegramChannel, method: TelegramMethod[Any]) -> None:
    pause = FIRST_PAUSE
    while True:
        try:
            await channel.bot(method)
        except TelegramRetryAfter as error:
            await asyncio.sleep(float(error.retry_after))
        except TelegramAPIError as error:
            log.warning("the bot could not be introduced: %s", type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(LONGEST_PAUSE, pause * 2)
        else:
            return
