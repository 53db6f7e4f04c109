"""The staff's bot against a Bot API server over real HTTP, with colleagues who have phones."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest

from handlers.relay import Pace, run_relays
from handlers.road import Road
from handlers.staff_telegram.bot import run_staff_bot
from handlers.staff_telegram.channel import StaffChannel
from storage.hands import Role
from tests.botapi import Bot, BotApi
from tests.handlers.desk.conftest import Clock
from tests.handlers.staff_telegram.phones import Phone, until
from tests.support.colleagues import enrol, let_in
from tests.support.office import make_road

DESK = "https://desk.example.org"
PACE = Pace(first_pause=0.1)
Running = Callable[..., AbstractAsyncContextManager["asyncio.Task[None]"]]


@pytest.fixture(autouse=True)
def _durations(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library's own warning of a change to come is no failure of ours; it reads this."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
def clock() -> Clock:
    """The clock of the road."""
    return Clock()


@pytest.fixture
def road(tmp_path: Path, clock: Clock) -> Iterator[Road]:
    """An office whose colleagues have Telegram; nobody is linked yet."""
    url = f"sqlite:///{tmp_path / 'inloop.sqlite'}"
    road = make_road(url, tmp_path, clock, channels=[StaffChannel()])
    yield road
    road.close()


@pytest.fixture
def api() -> Iterator[BotApi]:
    """A running Bot API; whatever is used wrongly fails the test."""
    with BotApi() as running:
        yield running


@pytest.fixture
def bot(api: BotApi) -> Bot:
    """The staff's bot as Telegram keeps it."""
    return api.bot("inloop_staff_bot", has_topics_enabled=True)


@pytest.fixture
def running(road: Road, api: BotApi, bot: Bot) -> Running:
    """Runs the program's side of the bot while a block lasts."""

    @asynccontextmanager
    async def run(*, words: bool = False) -> AsyncIterator["asyncio.Task[None]"]:
        task = asyncio.create_task(run_staff_bot(road, bot.token, api.base, DESK, words=words))
        relays = asyncio.create_task(run_relays(road, PACE))
        try:
            await until(lambda: road.staff_bot or task.done())
            yield task
        finally:
            task.cancel()
            relays.cancel()
            await asyncio.gather(task, relays, return_exceptions=True)

    return run


@pytest.fixture
def phone(road: Road, api: BotApi, bot: Bot) -> Callable[..., Phone]:
    """Makes a colleague who can read, with a phone that is not linked yet."""
    first: list[str] = []

    def make(
        login: str, teams: tuple[str, ...] = ("front_office",), role: Role = Role.WORKER
    ) -> Phone:
        one = enrol(road, login, teams, role)
        if first and teams == ("front_office",):
            let_in(road, first[0], "front_office", one)
        elif teams == ("front_office",):
            first.append(login)
        return Phone(road, one, api.person(login.capitalize()).chat(bot))

    return make
