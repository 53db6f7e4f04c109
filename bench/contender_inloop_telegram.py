"""A whole turn on Telegram, everything but the network: from an update's bytes to the reply's POST.

The door reads the update, aiogram parses and dispatches what it lets in, the road takes the turn
(receipt, unseal, advance, speak, seal, outbox, one commit), the relay sends the reply through our
session. Only the HTTP POST is replaced, as in the other contenders: requests are encoded, answers
are parsed. A round ends when each reply and each courtesy of it (the button's acknowledgement, the
answer marked under its question) has been posted. That a reply was sent is written down by the
next round's commit, as in use.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

import msgspec
from sqlalchemy import Connection, func, select
from typing_extensions import override

from bench import intake, wire
from bench.commits import Commits
from bench.office import SURE, as_served, open_office, stocked
from handlers.client_telegram.bot import ClientBot
from handlers.client_telegram.channel import NAME, TelegramChannel
from handlers.client_telegram.door import read_update
from handlers.client_telegram.looks import Looks
from handlers.client_telegram.session import LeanBot, LeanSession
from handlers.client_telegram.taking import Taking
from handlers.client_times import Times
from handlers.hours import Calendar
from handlers.pacing import Limits, Pacer
from handlers.relay import run_relays
from handlers.road import Road, now
from locales.voice import Voice
from storage import contacts
from storage.schema import outbox
from storage.writer import LINGER

ORIGIN: Final = "https://chat.example.org"
BOUNDLESS: Final = Limits(total=1e9, total_burst=10**9, per_chat=1e9, burst=10**9)
"""No waiting for Telegram's limits: there is no Telegram."""

REHEARSING: Final = 2
"""People who go through it beforehand: their questions are what the updates hold."""

PATIENCE: Final = 10.0
"""Seconds after which a request that is still missing counts as lost."""

_REPLY: Final = "sendMessage"
_PRESSED: Final = 3
"""Requests of a pressed button: its acknowledgement, the mark under the question, the reply."""

_TYPED: Final = 2
"""Requests of typed words: the reply, and the buttons before it taken away."""


class PostlessSession(LeanSession):
    """Our session without the POST; it keeps the `replies` since `expect`."""

    def __init__(self) -> None:
        """Expect nothing yet."""
        super().__init__()
        self.replies: list[bytes] = []
        self._missing = 0
        self._all_posted = asyncio.Event()
        self._templates = intake.canned_answers()
        self._answers: dict[str, bytes] = {}

    def expect(self, requests: int, number: int) -> None:
        """From now on so many are expected; replies get this number in their chat."""
        self.replies.clear()
        self._missing = requests
        self._all_posted.clear()
        mark = b'"message_id": %d,' % number
        self._answers = {
            name: answer.replace(b'"message_id": 1,', mark)
            for name, answer in self._templates.items()
        }

    async def all_posted(self) -> None:
        """Wait until what is expected was posted; raises TimeoutError when it is not."""
        async with asyncio.timeout(PATIENCE):
            await self._all_posted.wait()

    @override
    async def post(self, url: str, body: bytes, patience: float) -> tuple[int, bytes]:
        """Answer as Telegram would."""
        name = url.rpartition("/")[2]
        if name == _REPLY:
            self.replies.append(body)
        self._missing -= 1
        if not self._missing:
            self._all_posted.set()
        return 200, self._answers[name]


class InloopTelegram:
    """The contender; it remembers how many commits its crowds needed, with the last settlement."""

    def __init__(self) -> None:
        """Nothing was run yet."""
        self.commits = Commits()

    async def __call__(self, people: int, directory: Path) -> float:
        """Return the seconds for the 12 rounds with `people` people at once.

        Raises RuntimeError if afterwards somebody is not at the last question, a reply is missing
        or still lies in the outbox, or if a crowd needed more than one fsync for 16 turns.
        """
        async with _at_work(directory) as office:
            crowd = range(people)
            rounds = wire.rounds(people, await _rehearsed(office, people))
            await office.begin(crowd)
            before = office.road.writer.commits
            with as_served():
                seconds = await _go_through(office, rounds)
            await office.check(crowd)
            self.commits.count(people, office.road.writer.commits - before)
        return seconds


class _Office:
    """An office with its bot at work."""

    def __init__(self, road: Road, channel: TelegramChannel, session: PostlessSession) -> None:
        """Nothing has arrived yet."""
        self.road = road
        self.session = session
        self._taking = Taking(road, ClientBot(road, channel), channel)

    async def round(self, updates: Sequence[bytes], requests: int, number: int) -> None:
        """Take updates at once; done when everything that follows has been posted."""
        self.session.expect(requests * len(updates), number)
        await asyncio.gather(*(self._take(one) for one in updates))
        await self.session.all_posted()
        if len(self.session.replies) != len(updates):
            raise RuntimeError("inloop on Telegram: a reply was lost")

    async def _take(self, raw: bytes) -> None:
        arrival = read_update(raw)
        if arrival is not None:
            await self._taking.take(arrival)

    async def begin(self, people: Sequence[int]) -> None:
        """Bring new people before the first question."""
        starts = [wire.start(one) for one in people]
        await self.round(starts, 1, wire.number(-1))
        language = msgspec.json.decode(self.session.replies[0])
        data = wire.data_of(language, lambda one: one.endswith(":nl"))
        presses = [wire.raw(wire.pressed(one, -1, language, data)) for one in people]
        await self.round(presses, _PRESSED, wire.number(0))

    async def check(self, people: Sequence[int]) -> None:
        """Everybody is at the last question, and the outbox is empty in a moment."""
        async with asyncio.timeout(PATIENCE):
            while await self.road.read(_waiting):  # noqa: ASYNC110 - the writer empties it
                await asyncio.sleep(LINGER)
        for person in people:
            if await self._asked(person) != SURE:
                raise RuntimeError("inloop on Telegram: a turn was lost")

    async def _asked(self, person: int) -> str:
        chat = self.road.chat(NAME, str(intake.chat_id(person)))
        rows = await self.road.read(lambda connection: contacts.load(connection, [chat.id]))
        return contacts.unseal(chat, rows[chat.id]).dialogue.asking


def _waiting(connection: Connection) -> int:
    """The rows of the outbox."""
    return connection.execute(select(func.count()).select_from(outbox)).scalar_one()


@asynccontextmanager
async def _at_work(directory: Path) -> AsyncIterator[_Office]:
    session = PostlessSession()
    road = open_office(directory, channel=lambda *parts: _channel(session, *parts))
    relays = asyncio.create_task(run_relays(road, is_alone=True))
    try:
        await stocked(road)
        (channel,) = road.channels
        if not isinstance(channel, TelegramChannel):
            raise TypeError("another channel than ours")
        yield _Office(road, channel, session)
        await channel.close()
    finally:
        relays.cancel()
        await asyncio.wait([relays])
        road.close()


def _channel(session: PostlessSession, voice: Voice, calendar: Calendar) -> TelegramChannel:
    bot = LeanBot(intake.TOKEN, session)
    looks, times = Looks(voice, ORIGIN), Times(voice, calendar)
    return TelegramChannel(bot, looks, times, now, Pacer(BOUNDLESS))


async def _rehearsed(office: _Office, people: int) -> list[wire.Json]:
    """The messages with the twelve questions, as our bot sends them."""
    some = range(people, people + REHEARSING)
    await office.begin(some)
    asked: list[wire.Json] = []
    for turn, question in enumerate(intake.QUESTIONS):
        asked.append(_as_shown(office.session.replies[0]))
        updates = [wire.raw(wire.answer(one, turn, asked[turn])) for one in some]
        await office.round(updates, _requests(question), wire.number(turn + 1))
    return asked


def _as_shown(reply: bytes) -> wire.Json:
    """What of a request comes back in an update when a button of its message is pressed."""
    sent = msgspec.json.decode(reply)
    shown = {name: sent[name] for name in ("text", "entities", "reply_markup") if name in sent}
    return shown | {"has_protected_content": True}


def _requests(question: intake.Question) -> int:
    return _PRESSED if question.options else _TYPED


async def _go_through(office: _Office, rounds: wire.Rounds) -> float:
    began = time.perf_counter()
    for turn, updates in enumerate(rounds):
        requests = _requests(intake.QUESTIONS[turn])
        await office.round(updates, requests, wire.number(turn + 1))
    return time.perf_counter() - began
