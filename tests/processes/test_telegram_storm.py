"""A storm on Telegram: 200 people, both directions failing on order, three SIGKILLs."""

import asyncio
import os
import random
import sqlite3
import time
from contextlib import closing
from typing import Final

import pytest

from tests.botapi import Bot, BotApi, Call
from tests.processes.colleague import Colleague
from tests.processes.fragile import Fragile, fragile
from tests.processes.kept import kept
from tests.processes.storm import ANSWERED, TURNS, Progress, Stormer
from tests.processes.weather import Weather
from tests.support.server import Server

PEOPLE: Final = 200
SEED: Final = int(os.environ.get("STORM_SEED") or random.randrange(10_000))  # noqa: S311 - order and moments, no secrets
KILLED_AT: Final = ((0.10, 0.25), (0.40, 0.55), (0.70, 0.85))
"""Between which parts of all answered turns each kill comes."""

TOO_MANY: Final = 429
ONE_IN: Final = 1000
"""Requests: so many of them for one refusal."""
LATE: Final = 0.3
"""Seconds by which a machine oversleeps that stood still; our Telegram did, too."""
BURST: Final = 5.0
"""Seconds after it stood still in which what waited on the way arrives all at once."""
CALM: Final = 40.0
"""Seconds after the last turn in which all that waits must be gone."""


class Storm:
    """All of it: Telegram, the office, the people, the weather."""

    def __init__(self, api: BotApi, server: Server) -> None:
        """Nothing happens yet."""
        api.enforce_limits()
        self.api = api
        self.server = server
        self.bot: Bot = api.bot("inloop_bot")
        server.environment["INLOOP_CLIENT_BOT_TOKEN"] = self.bot.token
        server.environment["INLOOP_TELEGRAM_API"] = api.base
        self.progress = Progress()
        self.people = [Stormer(api, self.bot, one, self.progress) for one in range(PEOPLE)]
        self.chance = random.Random(SEED)  # noqa: S311 - order and moments, no secrets
        self.weather = Weather(api, self.chance)
        self.kills: list[int] = []
        self.standstills: list[float] = []
        self.began = 0.0

    async def breaks(self) -> None:
        """Everything at once, until everybody is done and nothing waits any more."""
        hoping = {one.mark: one.reply for one in self.people if one.hopes}
        with fragile(self.server) as office:
            office.start()
            self.began = time.monotonic()
            weather = asyncio.create_task(self.weather.rages())
            clock = asyncio.create_task(self._feels())
            async with asyncio.TaskGroup() as group:
                group.create_task(self._kill(office))
                group.create_task(Colleague(self.server, hoping).works())
                for one in self.people:
                    group.create_task(one.storms())
            weather.cancel()
            clock.cancel()
            await asyncio.wait([weather, clock])
            self.api.clear_faults()
            await self._calms()

    async def _kill(self, office: Fragile) -> None:
        for first, last in KILLED_AT:
            at = int(self.chance.uniform(first, last) * PEOPLE * ANSWERED)
            while self.progress.turns < at:  # noqa: ASYNC110 - many count
                await asyncio.sleep(0.01)
            office.kill()
            self.kills.append(self.progress.turns)
            office.start()

    async def _feels(self) -> None:
        """Note when the machine stood still."""
        while True:
            due = time.monotonic() + LATE
            await asyncio.sleep(LATE)
            if time.monotonic() > due + LATE:
                self.standstills.append(time.monotonic())

    async def _calms(self) -> None:
        end = time.monotonic() + CALM
        while self.waiting() or self.bot.mailbox.queue:
            assert time.monotonic() < end, f"{self.waiting()} messages still wait to be sent"
            await asyncio.sleep(0.2)

    def waiting(self) -> int:
        """How many messages lie in the outbox."""
        address = f"file:{self.server.data / 'inloop.sqlite'}?mode=ro"
        with closing(sqlite3.connect(address, uri=True)) as database:
            return int(database.execute("SELECT count(*) FROM outbox").fetchone()[0])

    def named_in(self, log: str) -> list[str]:
        """Whose words or number stand in there, and whether the bot's token does."""
        secrets = [self.bot.token, *(one.mark for one in self.people)]
        return [one for one in (*secrets, *(str(one.chat.id) for one in self.people)) if one in log]

    def refusals(self) -> list[str]:
        """Each 429 that the office earned, with what the same chat and all got around it."""
        sent = [one for one in self.api.calls if one.method == "sendMessage"]
        earned = (one for one in sent if one.status == TOO_MANY and one.fault is None)
        return [self._around(one, sent) for one in earned if not self._follows_standstill(one)]

    def _follows_standstill(self, call: Call) -> bool:
        # It is noted after the fact: what came in it may have been refused a moment before.
        return any(-LATE < call.at - one < BURST for one in self.standstills)

    @staticmethod
    def _around(refused: Call, sent: list[Call]) -> str:
        chat, at = refused.params["chat_id"], refused.at
        near = [one for one in sent if abs(one.at - at) < 5]
        mine = [f"{one.at - at:+.2f}" for one in near if one.params["chat_id"] == chat]
        in_all = sum(-1 < one.at - at <= 0 for one in near)
        return f"chat {chat}: {' '.join(mine)}; {in_all} in the second before"

    def report(self) -> str:
        """What it came to, in counts."""
        received = [one.received() for one in self.people]
        hoped = sum(one.hopes for one in self.people)
        lines = {
            "seed": SEED,
            "people": len(self.people),
            "turns": len(self.people) * TURNS,
            "updates delivered twice": self.weather.twice,
            "answers awaited": sum(one.wanted for one in received),
            "answers delivered": sum(len(one.texts) for one in received),
            "of these by a colleague": hoped,
            "delivered twice": sum(one.doubled + len(one.unmarked) for one in received),
            "of these not marked": sum(len(one.unmarked) for one in received),
            "marked as perhaps seen": sum(one.marked for one in received),
            "kills, at so many answers": self.kills,
            "429 in all": self.api.count_429,
            "429 on order": self.weather.refused,
            "429 in calm": len(self.refusals()),
            "standstills": len(self.standstills),
            "requests": len(self.api.calls),
            "seconds": round(time.monotonic() - self.began, 1),
        }
        faults = [f"    {name}: {count}" for name, count in sorted(self.weather.struck().items())]
        text = [f"  {name}: {value}" for name, value in lines.items()]
        return "\n".join(["", *text, f"  faults: {self.weather.struck().total()}", *faults])


@pytest.mark.timeout(600)
async def test_every_turn_once_and_every_answer_delivered(server: Server) -> None:
    """Nothing is lost or out of order, nothing twice but what says so, limits hardly ever met."""
    with BotApi() as api:
        storm = Storm(api, server)
        await storm.breaks()
        print(storm.report())  # noqa: T201 - the counts are what the test is asked for
        told = [(tuple(one.told.answers), tuple(one.told.messages)) for one in storm.people]
        assert [line for one in storm.people for line in one.misses()] == []
        assert [line for one in storm.people for line in one.received().unmarked] == []
        assert sorted(kept(server)) == sorted(told)
        assert storm.weather.missed == set()
        assert len(storm.refusals()) <= len(api.calls) // ONE_IN, storm.refusals()
        assert "Traceback" not in server.said()
        assert storm.named_in(server.said()) == []
