"""The relay: at least once and in order, over real HTTP, through faults and kills."""

import asyncio
import logging
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from itertools import groupby
from pathlib import Path

import pytest
from sqlalchemy import event, func, select

from handlers.channels import Delivery, Outgoing
from handlers.relay import Pace, run_relays
from handlers.road import Road
from storage.schema import contacts, outbox
from tests.support.chatting import QUESTION, QUESTION_SENT, Person
from tests.support.office import make_road
from tests.support.postbox import NAME, Postbox, PostboxChannel, open_postbox

PACE = Pace(patience=0.4, lease=0.8, first_pause=0.05, longest_pause=0.2, longest_wait=0.1)


@pytest.fixture
def postbox() -> Iterator[Postbox]:
    """Where messages arrive."""
    with open_postbox() as box:
        yield box


@pytest.fixture
async def road(database_url: str, tmp_path: Path, postbox: Postbox) -> AsyncIterator[Road]:
    """An office with one channel that must be sent to."""
    channel = PostboxChannel(postbox.url)
    road = make_road(database_url, tmp_path, channels=[channel])
    yield road
    await channel.close()
    road.close()


@asynccontextmanager
async def relaying(road: Road, pace: Pace = PACE) -> AsyncIterator[None]:
    """The relay at work."""
    task = asyncio.create_task(run_relays(road, pace))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait([task])


async def arrived(postbox: Postbox, count: int) -> None:
    """Wait until so many messages arrived."""
    await asyncio.to_thread(postbox.wait, count)


async def emptied(road: Road, seconds: float = 20) -> None:
    """Wait until nothing waits to be sent."""
    until = time.monotonic() + seconds
    while await waiting(road):
        assert time.monotonic() < until, "the outbox does not empty"
        await asyncio.sleep(0.02)


async def waiting(road: Road) -> int:
    """How many messages wait."""
    query = select(func.count()).select_from(outbox)
    return int(await road.read(lambda connection: connection.execute(query).scalar_one()))


async def unreachable(road: Road, address: str) -> str | None:
    """Why somebody is not reached."""
    here = contacts.c.id == road.vault.contact(NAME, address)
    query = select(contacts.c.unreachable).where(here)
    return await road.read(lambda connection: connection.execute(query).scalar_one())


async def test_answers_arrive_in_order_and_nothing_is_kept(road: Road, postbox: Postbox) -> None:
    """A whole intake over the channel; each answer comes because its commit rang."""
    ann = Person(road, "ann")
    async with relaying(road, Pace(longest_look=60)):
        began = time.monotonic()
        await ann.begin()
        await ann.moves(*QUESTION_SENT)
        await arrived(postbox, len(QUESTION_SENT) + 1)
        await emptied(road)
        assert time.monotonic() - began < 20
    assert [text for _, text in postbox.received][:2] == [
        "Welke taal wil je gebruiken?",
        "Kun je nu veilig typen?",
    ]
    assert len(postbox.received) == len(QUESTION_SENT) + 1


async def test_one_blocked_contact_delays_nobody(road: Road, postbox: Postbox) -> None:
    """While one address hangs and fails the others get everything; then it follows, in order."""
    people = [Person(road, f"person {number}") for number in range(6)]
    slow = people[0]
    postbox.fail(slow.address, *["hang"] * 3, 500, 502)
    for person in people:
        await person.begin()
        await person.moves("[nl]", "[safe]")
    async with relaying(road):
        until = time.monotonic() + 10
        while any(len(postbox.of(one.address)) < 3 for one in people[1:]):
            assert time.monotonic() < until
            await asyncio.sleep(0.01)
        assert len(set(postbox.of(slow.address))) < 3
        await emptied(road)
    for person in people[1:]:
        assert postbox.of(person.address) == postbox.of(people[1].address)
    assert _once(postbox.of(slow.address)) == postbox.of(people[1].address)


async def test_a_pause_that_the_channel_asks_for_is_kept(road: Road, postbox: Postbox) -> None:
    """429 with a number of seconds: not sooner, and nothing twice."""
    postbox.fail("ann", 429, 429)
    await Person(road, "ann").begin()
    began = time.monotonic()
    async with relaying(road):
        await arrived(postbox, 1)
        assert time.monotonic() - began >= 0.6
        await emptied(road)
    assert len(postbox.received) == 1
    assert postbox.tried == ["ann"] * 3


async def test_who_blocked_the_channel_is_given_up_and_marked(road: Road, postbox: Postbox) -> None:
    """The message is dropped and the desk hears why; who writes again is reachable again."""
    postbox.fail("ann", 403)
    ann = Person(road, "ann")
    await ann.begin()
    async with relaying(road):
        await emptied(road)
        assert await unreachable(road, "ann") == "blocked"
        assert postbox.received == []
        await ann.moves("[nl]")
        await arrived(postbox, 1)
    assert await unreachable(road, "ann") is None


async def test_the_desk_hears_of_a_conversation_that_cannot_be_reached(
    road: Road, postbox: Postbox
) -> None:
    """The conversation's bell rings when its answer was refused."""
    ann = Person(road, "ann")
    await ann.begin()
    await ann.moves(*QUESTION, "[here]")
    postbox.fail("ann", *[200] * (len(QUESTION) + 2), 403)
    await ann.moves("[send]")
    assert ann.last is not None
    assert ann.last.rings is not None
    async with road.bells.listen(ann.last.rings) as bell, relaying(road):
        await asyncio.wait_for(bell.wait(), 20)
    assert await unreachable(road, "ann") == "blocked"


async def test_a_dropped_connection_gives_a_late_duplicate_and_no_loss(
    road: Road, postbox: Postbox
) -> None:
    """Nobody knows whether it arrived: it is sent again, and what follows comes after it."""
    postbox.fail("ann", "cut", 500, 503)
    ann = Person(road, "ann")
    await ann.begin()
    await ann.moves("[nl]")
    async with relaying(road):
        await emptied(road)
    first, second = "Welke taal wil je gebruiken?", "Kun je nu veilig typen?"
    assert postbox.of("ann") == [first, first, second]


async def test_a_channel_that_raises_loses_nothing_and_tells_no_log(
    database_url: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever a channel raises, the message is sent again; no address comes into the log."""

    class Moody:
        name = NAME
        tries = 0
        enough = asyncio.Event()

        def reserve(self, address: str, longest: float) -> float:
            del address, longest
            return 0.0

        def typing(self, address: str) -> None:
            del address

        async def close(self) -> None:
            """There is nothing to close."""

        async def send(
            self, address: str, message: Outgoing, ids: list[int], *, again: bool = False
        ) -> Delivery:
            del ids, again
            self.tries += 1
            if self.tries == 3:
                self.enough.set()
            raise ValueError(f"{address}: {message}")

    channel = Moody()
    road = make_road(database_url, tmp_path, channels=[channel])
    try:
        await Person(road, "secret-address").begin()
        with caplog.at_level(logging.DEBUG):
            async with relaying(road):
                await asyncio.wait_for(channel.enough.wait(), 20)
        assert await waiting(road) == 1
        assert "ValueError" in caplog.text
        assert "secret-address" not in caplog.text
        assert "Welke taal" not in caplog.text
    finally:
        road.close()


async def test_what_could_not_be_written_down_is_not_sent_again(
    road: Road, postbox: Postbox
) -> None:
    """While the database refuses the deletion the message stays ours; then it goes."""
    await Person(road, "ann").begin()
    refusals = 0

    def refuse(*arguments: object) -> None:
        nonlocal refusals
        if str(arguments[2]).startswith("DELETE FROM outbox") and refusals < 4:
            refusals += 1
            raise OSError("the disk is full")

    event.listen(road.database.writer, "before_cursor_execute", refuse)
    async with relaying(road):
        await emptied(road)
    assert refusals == 4
    assert len(postbox.received) == 1


async def test_ending_lets_what_is_on_its_way_arrive(road: Road, postbox: Postbox) -> None:
    """Ctrl-C waits a moment for sendings that have begun, so nobody reads them twice."""
    await Person(road, "ann").begin()
    task = asyncio.create_task(run_relays(road, PACE))
    await arrived(postbox, 1)
    task.cancel()
    await asyncio.wait([task])
    assert await waiting(road) == 0


def test_a_lease_is_longer_than_a_sending_may_take() -> None:
    """Else two relays could send the same message at the same time."""
    with pytest.raises(ValueError, match="lease"):
        Pace(patience=5, lease=5, longest_wait=0)


def test_pauses_grow_up_to_a_bound() -> None:
    """Twice as long each time, never longer than the longest, whatever the count."""
    pace = Pace()
    assert [pace.pause(number) for number in (1, 2, 3, 10, 10_000)] == [1, 2, 4, 512, 600]


# ── killed ───────────────────────────────────────────────────────────────────────────────────


async def test_a_kill_between_sending_and_deleting_is_one_late_duplicate(
    road: Road, postbox: Postbox, database_url: str, tmp_path: Path
) -> None:
    """The postbox has the message, the sender never hears so and is killed: it comes once more."""
    ann = Person(road, "ann")
    await ann.begin()
    await ann.moves("[nl]", "[safe]")
    postbox.fail("ann", "hang")
    with sender(database_url, tmp_path, postbox) as process:
        await arrived(postbox, 1)
        process.kill()
    assert await waiting(road) == 3
    with sender(database_url, tmp_path, postbox):
        await emptied(road)
    first, *rest = postbox.of("ann")
    assert rest == [first, "Kun je nu veilig typen?", rest[-1]]
    assert len(rest) == 3


async def test_killed_again_and_again_nothing_is_lost_and_the_order_is_kept(
    road: Road, postbox: Postbox, database_url: str, tmp_path: Path
) -> None:
    """Three kills at random moments: every message arrives, doubled only where a kill was."""
    people = [Person(road, f"person {number}") for number in range(12)]
    for person in people:
        await person.begin()
        await person.moves(*QUESTION)
    total = len(people) * (len(QUESTION) + 1)
    for kill in range(3):
        with sender(database_url, tmp_path, postbox) as process:
            await arrived(postbox, (kill + 1) * total // 5)
            process.kill()
    with sender(database_url, tmp_path, postbox):
        await emptied(road, 60)
    texts = {tuple(_once(postbox.of(person.address))) for person in people}
    assert len(texts) == 1
    assert len(texts.pop()) == len(QUESTION) + 1
    assert len(postbox.received) <= total + 3 * len(people)


class sender:  # noqa: N801 - a context manager that reads as a verb
    """A process that relays; killed at the end of the block."""

    def __init__(self, database_url: str, folder: Path, postbox: Postbox) -> None:
        """Prepare the command."""
        module = "tests.support.relay_process"
        self._command = [sys.executable, "-m", module, database_url, str(folder), postbox.url]

    def __enter__(self) -> "subprocess.Popen[bytes]":
        """Start it."""
        self._process = subprocess.Popen(self._command, cwd=Path(__file__).parents[2])
        return self._process

    def __exit__(self, *_: object) -> None:
        """Kill it."""
        self._process.kill()
        self._process.wait()


def _once(texts: list[str]) -> list[str]:
    """Without what came twice in a row."""
    return [text for text, _ in groupby(texts)]
