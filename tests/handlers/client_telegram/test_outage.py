"""Trouble between the office and Telegram: whatever it is, the bot goes on by itself."""

import time
from pathlib import Path
from typing import Any

import pytest

from handlers.pacing import Limits
from handlers.relay import Pace
from tests.botapi import Bot, BotApi, Fault
from tests.handlers.client_telegram.conftest import Clock, Office, office_on
from tests.support.telegram import Talker

TROUBLE: tuple[dict[str, Any], ...] = (
    {"html": 502},
    {"status": 500},
    {"status": 401},
    {"cut": "half"},
    {"drop": "before"},
    {"drop": "after"},
    {"garbage": True},
    {"retry_after": 1},
    {"conflict": True},
)


@pytest.mark.parametrize("method", ["getUpdates", "getMe", "deleteWebhook"])
@pytest.mark.parametrize("kind", TROUBLE, ids=str)
async def test_the_bot_goes_on_after_any_trouble(
    idle: Office, api: BotApi, bot: Bot, method: str, kind: dict[str, Any]
) -> None:
    """Asking for updates is never given up, and nor is the way to it."""
    fault = api.fault(Fault(method=method, **kind))
    async with idle.running():
        anna = Talker(api, bot)
        await anna.starts()
        await anna.presses("Nederlands", "veilig typen")
        await anna.chat.until(lambda: fault.used)
        await anna.presses("Ja", "meelezen")


@pytest.mark.usefixtures("office")
async def test_an_update_that_cannot_be_read_is_asked_for_once(api: BotApi, bot: Bot) -> None:
    """It is passed by like one that was taken: nobody asks for it again and again."""
    anna = Talker(api, bot)
    await anna.starts()
    pressed_elsewhere = {"id": "1", "from": anna.chat.person.user, "chat_instance": "1"}
    bot.mailbox.add("callback_query", pressed_elsewhere | {"data": "x"}, 0, 1)
    await anna.chat.until(lambda: bot.pending == 0)
    await anna.presses("Nederlands", "veilig typen")
    assert len(api.calls_of("getUpdates")) < 10


async def test_after_a_standstill_nothing_goes_all_at_once(
    database_url: str, tmp_path: Path, api: BotApi, bot: Bot, clock: Clock
) -> None:
    """What waited for its place while the machine stood still leaves one after the other."""
    api.enforce_limits()
    one = office_on(database_url, tmp_path, api, bot, clock, Limits())
    people = [Talker(api, bot, f"person {number}") for number in range(120)]
    async with one.running(pace=Pace()):  # what is on its way then must not be sent again
        for person in people:
            person.chat.starts()
        await people[0].sees("Welke taal")
        time.sleep(2.5)  # noqa: ASYNC251 - nothing moves, as on a machine that was suspended
        for person in people:
            await person.sees("Welke taal")
    assert api.count_429 == 0
    await one.close()
