"""What Telegram shows of the bot before anybody writes."""

import asyncio
from pathlib import Path

import pytest

from handlers.client_telegram.channel import TelegramChannel
from handlers.client_telegram.introducing import COMMANDS, introduce
from handlers.road import Road
from locales.voice import Voice
from storage.errors import Unavailable
from tests.botapi import Bot, BotApi, Fault
from tests.handlers.client_telegram.conftest import Clock, Office, office_on
from tests.support.telegram import Talker

LANGUAGES = Voice().languages
ASKED = ("setMyCommands", "setMyDescription", "setMyShortDescription")


async def test_commands_and_descriptions_stand_in_every_language(
    idle: Office, api: BotApi, bot: Bot
) -> None:
    """In each language of its own, and in the first for everybody else; a fault delays it."""
    api.fault(Fault(method="setMyCommands", status=500))
    async with idle.running():
        async with asyncio.timeout(20):
            while len(bot.short_description) < len(LANGUAGES) + 1:  # noqa: ASYNC110 - looked at from outside
                await asyncio.sleep(0.01)
    named = {key: [name for name, _ in found] for key, found in bot.commands.items()}
    languages = {language for _, language in named}
    assert languages == {"", *(code.partition("-")[0] for code in LANGUAGES)}
    assert all(tuple(names) == COMMANDS for names in named.values())
    assert "Bel 112." in bot.description["nl"]
    assert "Call 112." in bot.description["en"]
    assert bot.description[""] == bot.description["nl"]


async def test_what_telegram_knows_already_is_not_told_again(
    database_url: str,
    tmp_path: Path,
    api: BotApi,
    bot: Bot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A second start asks for nothing to be changed."""
    introduced = asyncio.Event()

    async def noticed(road: Road, channel: TelegramChannel) -> None:
        await introduce(road, channel)
        introduced.set()

    monkeypatch.setattr("handlers.client_telegram.running.introduce", noticed)
    one = office_on(database_url, tmp_path, api, bot, Clock())
    async with one.running(), asyncio.timeout(20):
        await introduced.wait()
    told = [len(api.calls_of(method)) for method in ASKED]
    assert all(told)
    await one.channel.close()
    introduced.clear()
    async with one.running(), asyncio.timeout(20):
        await introduced.wait()
    assert [len(api.calls_of(method)) for method in ASKED] == told
    await one.close()


async def test_a_failure_of_the_introduction_ends_nothing(
    idle: Office, api: BotApi, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database is away just then: people are answered, and it is tried again."""
    failures = [Unavailable("locked")]

    async def stumble(road: Road, channel: TelegramChannel) -> None:
        if failures:
            raise failures.pop()
        await introduce(road, channel)

    monkeypatch.setattr("handlers.client_telegram.running.introduce", stumble)
    async with idle.running():
        await Talker(api, bot).starts()
        async with asyncio.timeout(20):
            while len(bot.short_description) < len(LANGUAGES) + 1:  # noqa: ASYNC110 - looked at from outside
                await asyncio.sleep(0.01)
    assert not failures
