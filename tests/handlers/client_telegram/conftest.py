"""An office with the person's bot at work against a Bot API server on this machine."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Final

import pytest
import uvicorn
from starlette.types import ASGIApp

from handlers.client_telegram.channel import TelegramChannel
from handlers.client_telegram.running import ClientBotRun, make_channel
from handlers.hours import Calendar
from handlers.pacing import Limits
from handlers.relay import Pace, run_relays
from handlers.road import Road, now
from tests.botapi import Bot, BotApi
from tests.support.office import OFFICE_HOURS, make_road
from tests.support.texts import our_voice

ORIGIN: Final = "https://chat.example.org"
PACE: Final = Pace(patience=2.0, longest_wait=1.0, lease=4.0, first_pause=0.05, longest_pause=0.5)
FAST: Final = Limits(total=10_000, total_burst=1_000, per_chat=1_000, burst=100)
"""Limits that no test meets which is not about them."""


class Clock:
    """The clock of the office and of Telegram: the real one, put forward by hand."""

    def __init__(self) -> None:
        """Not put forward."""
        self.ahead = 0

    def __call__(self) -> int:
        """The time in µs UTC."""
        return now() + self.ahead


@pytest.fixture
def api(clock: Clock) -> Iterator[BotApi]:
    """Telegram."""
    with BotApi(clock=lambda: clock() / 1_000_000) as server:
        yield server


@pytest.fixture
def bot(api: BotApi) -> Bot:
    """The person's bot, as Telegram knows it."""
    return api.bot("inloop_bot")


@pytest.fixture
def clock() -> Clock:
    """The clock of all."""
    return Clock()


class Office:
    """A road, and how the bot gets to work on it."""

    def __init__(self, road: Road, channel: TelegramChannel) -> None:
        """Nothing runs yet."""
        self.road = road
        self.channel = channel

    @asynccontextmanager
    async def running(self, *, by_webhook: bool = False, pace: Pace = PACE) -> AsyncIterator[None]:
        """The bot asks for updates, or gets them brought, and the relay sends; until it ends."""
        run = ClientBotRun(self.road, self.channel)
        async with AsyncExitStack() as stack:
            relay = asyncio.create_task(run_relays(self.road, pace, is_alone=True))
            stack.push_async_callback(_ended, relay)
            if by_webhook:
                webhook, app = run.webhook()
                address = await stack.enter_async_context(listening(app))
                bot = asyncio.create_task(run.serve(webhook, address))
            else:
                bot = asyncio.create_task(run.poll())
            stack.push_async_callback(_ended, bot)
            yield

    async def close(self) -> None:
        """End what is left."""
        await self.channel.close()
        self.road.close()


async def _ended(task: "asyncio.Task[None]") -> None:
    task.cancel()
    await asyncio.wait([task])


@asynccontextmanager
async def listening(app: ASGIApp) -> AsyncIterator[str]:
    """Serve an application on a free port of this machine; its address."""
    with socket.create_server(("127.0.0.1", 0)) as place:
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, timeout_graceful_shutdown=1))
        task = asyncio.create_task(server.serve([place]))
        try:
            yield f"http://127.0.0.1:{place.getsockname()[1]}"
        finally:
            server.should_exit = True
            await task


def office_on(
    database_url: str,
    tmp_path: Path,
    api: BotApi,
    bot: Bot,
    clock: Clock,
    limits: Limits = FAST,
    origin: str = ORIGIN,
) -> Office:
    """An office whose bot talks to this server."""
    voice = our_voice()
    channel = make_channel(
        bot.token, api.base, voice, Calendar(OFFICE_HOURS), clock, origin, limits
    )
    road = make_road(database_url, tmp_path, clock, voice=voice, channels=[channel])
    return Office(road, channel)


@pytest.fixture
async def idle(
    database_url: str, tmp_path: Path, api: BotApi, bot: Bot, clock: Clock
) -> AsyncIterator[Office]:
    """An office whose bot does not run yet, on either database."""
    one = office_on(database_url, tmp_path, api, bot, clock)
    yield one
    await one.close()


@pytest.fixture
async def office(idle: Office) -> AsyncIterator[Office]:
    """An office at work."""
    async with idle.running():
        yield idle
