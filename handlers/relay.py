"""The relay: outbox → channel, at least once and in order, with growing pauses.

A row is claimed, sent, and deleted only when the channel has it. A crash between sending and
deleting shows a message twice, late: there is no way to ask a messenger whether it came. Each
contact has one message on its way at most, and one that is blocked holds up nobody else.
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection

from handlers.bells import DESK, RELAY
from handlers.channels import (
    Away,
    Channel,
    Delivery,
    Later,
    Refused,
    Sent,
    Unknown,
    read_message,
)
from handlers.farewells import erasing
from handlers.hours import MICRO
from handlers.road import Road
from storage import outbox
from storage.ephemeral import EphemeralKeys
from storage.outbox import Arrived, Claim, Letter
from storage.writer import LINGER

T = TypeVar("T")

LOOK: Final = 0.25
"""Of its patience: how often the relay looks for sendings that take too long."""

log = logging.getLogger("inloop.relay")


class Pace(Struct, frozen=True):
    """How the relay goes about it; all times in seconds.

    `patience` is how long a sending may take (a quarter more at most), `longest_wait` how long it
    may wait for its place in the channel's limits. `lease` must be longer than both, so that nobody
    sends what another still sends.
    """

    parallel: int = 64
    patience: float = 20.0
    lease: float = 30.0
    first_pause: float = 1.0
    longest_pause: float = 600.0
    longest_look: float = 30.0
    longest_wait: float = 1.0
    grace: float = 3.0

    def __post_init__(self) -> None:
        """Refuse a lease that ends while its message may still be on its way."""
        if self.lease <= (1 + LOOK) * self.patience + self.longest_wait:
            raise ValueError("the lease must be longer than a sending and its wait may take")

    def pause(self, attempts: int) -> float:
        """How long to wait after so many sendings of unknown end (from 1)."""
        return float(min(self.longest_pause, self.first_pause * 2 ** min(attempts - 1, 30)))


class _Sending:
    """A sending that a channel has begun; `is_late` once it was told to end."""

    __slots__ = ("is_late", "since", "task")

    def __init__(self) -> None:
        """Begin now, in the task that runs."""
        self.task = asyncio.current_task()
        self.since = time.monotonic()
        self.is_late = False


class Relay:
    """Sends what waits for one channel."""

    def __init__(
        self,
        road: Road,
        keys: EphemeralKeys,
        channel: Channel,
        pace: Pace | None,
        *,
        is_alone: bool,
    ) -> None:
        """Send nothing yet. `is_alone`: no other process sends for this channel."""
        self._is_alone = is_alone
        self._road = road
        self._keys = keys
        self._channel = channel
        self._pace = pace or Pace()
        self._on_the_way: dict[bytes, asyncio.Task[None]] = {}
        self._sending: set[_Sending] = set()
        self._is_watched = False

    async def run(self) -> None:
        """Send until cancelled or the bells are closed; then what is on its way may arrive."""
        lease = int(self._pace.lease * MICRO)
        self._road.send_at_once(self._channel.name, self.send_now, lease)
        if self._is_alone:
            await self._tried(self._release)
        try:
            async with self._road.bells.listen(RELAY) as bell:
                while not self._road.bells.is_closed:
                    bell.clear()
                    seconds = await self._send_due()
                    # Not wait_for: on Python 3.11 a bell at that moment swallows a cancellation.
                    with contextlib.suppress(TimeoutError):
                        async with asyncio.timeout(seconds):
                            await bell.wait()
        finally:
            self._road.send_at_once(self._channel.name, None)
            await self._finish()

    async def _release(self) -> bool:
        """After a restart: what the process before had begun is due now, not after its lease."""
        name, at = self._channel.name, self._road.clock()
        await self._road.job(lambda connection: outbox.release(connection, name, at))
        return True

    def send_now(self, letter: Letter) -> None:
        """Send a letter that was claimed as it was written; in the loop's thread."""
        if letter.id not in self._on_the_way and letter.id not in self._road.unwritten:
            self._begin(letter)

    def _begin(self, letter: Letter) -> None:
        self._on_the_way[letter.id] = asyncio.create_task(self._on_its_way(letter))

    async def _send_due(self) -> float:
        """Begin to send what is due; how long until there may be more."""
        free = self._pace.parallel - len(self._on_the_way)
        if free <= 0:
            return self._pace.longest_look  # whatever arrives rings
        claim = await self._tried(lambda: self._claim(free))
        if claim is None:
            return self._pace.first_pause
        for letter in claim.letters:
            self.send_now(letter)  # unless it was sent, but not yet written down
        return self._until(claim.next_due)

    async def _on_its_way(self, letter: Letter) -> None:
        try:
            await self._send(letter)
        finally:
            was_full = len(self._on_the_way) >= self._pace.parallel
            del self._on_the_way[letter.id]
            if was_full:
                self._road.bells.ring(RELAY)

    def _until(self, due: int | None) -> float:
        longest = self._pace.longest_look
        if due is None:
            return longest
        return max(0.0, min(longest, (due - self._road.clock()) / MICRO))

    async def _claim(self, limit: int) -> Claim:
        road, name = self._road, self._channel.name
        at, lease = road.clock(), int(self._pace.lease * MICRO)
        claim = await road.job(
            lambda connection: outbox.claim(
                connection, self._keys, name, at, lease, limit, road.reaching.held_until
            )
        )
        if claim.unreadable:
            log.error("%d messages dropped: their key is gone", len(claim.unreadable))
            self._road.bells.ring(DESK)
        return claim

    # ── one message ──────────────────────────────────────────────────────────────────────

    async def _send(self, letter: Letter) -> None:
        """Send a message and write down what came of it, however often that takes."""
        longest = self._pace.longest_wait
        wait = self._channel.reserve(letter.address, longest)
        if 0 < wait <= longest:
            await asyncio.sleep(wait)
        ids: list[int] = []
        delivery = Later(wait) if wait > longest else await self._delivered(letter, ids)
        if isinstance(delivery, Sent):
            self._road.arrived(Arrived(letter, tuple(ids), self._road.clock()))
            return
        settle = self._settlement(letter, delivery, tuple(ids))
        attempts = 0
        while (conversation := await self._tried(lambda: self._road.job(settle))) is None:
            attempts += 1
            await asyncio.sleep(self._pace.pause(attempts))
        if isinstance(delivery, Refused):
            self._road.left(letter)
        self._road.bells.ring(RELAY)
        if conversation:
            self._road.bells.ring(conversation, DESK)

    async def _delivered(self, letter: Letter, ids: list[int]) -> Delivery:
        """What came of sending it; `ids` grows by the numbers of its parts."""
        try:
            message = read_message(letter.message)
        except msgspec.DecodeError:
            return Refused(outbox.UNREADABLE)
        sending = _Sending()
        self._sending.add(sending)
        self._watch()
        try:
            again = letter.begun > 0
            return await self._channel.send(letter.address, message, ids, again=again)
        except asyncio.CancelledError:
            if not sending.is_late or sending.task is None or sending.task.uncancel():
                raise
            log.warning("sending took too long")
            return Unknown()
        except Exception as error:  # noqa: BLE001 - whatever a channel raises, nothing may be lost
            log.warning("sending failed: %s", type(error).__name__)
            return Unknown()
        finally:
            self._sending.discard(sending)

    def _watch(self) -> None:
        """Look for sendings that take too long: one timer for all costs less than one for each."""
        if self._sending and not self._is_watched:
            self._is_watched = True
            asyncio.get_running_loop().call_later(LOOK * self._pace.patience, self._end_late)

    def _end_late(self) -> None:
        self._is_watched = False
        begun_before = time.monotonic() - self._pace.patience
        for one in self._sending:
            if one.since <= begun_before and not one.is_late and one.task is not None:
                one.is_late = True
                one.task.cancel()
        self._watch()

    def _settlement(
        self, letter: Letter, delivery: Delivery, ids: tuple[int, ...]
    ) -> Callable[[Connection], bytes]:
        """What to write; it gives the conversation that the desk must hear of, or b"".

        `ids` are the parts that stand in the chat all the same.
        """
        at = self._road.clock()
        # What may stand there is marked when it comes again; an honest answer counts for nothing.
        attempts = letter.begun + (1 if ids or isinstance(delivery, Unknown) else 0)

        def settle(connection: Connection) -> bytes:
            if ids:
                stood = Arrived(letter, ids, at)
                outbox.shown_in_part(connection, self._keys, stood, erasing)
            if isinstance(delivery, Refused):
                reason = delivery.reason
                return outbox.refuse(connection, letter.id, letter.contact, reason) or b""
            if isinstance(delivery, Away):
                begun = replace(letter, begun=attempts)
                return outbox.set_aside(connection, begun, delivery.reason, at) or b""
            if isinstance(delivery, Later | Unknown):
                pause = self._pace.pause(attempts)
                seconds = delivery.after if isinstance(delivery, Later) else pause
                due_at = at + int(seconds * MICRO)
                outbox.postpone(connection, letter.id, due_at, attempts)
            return b""

        return settle

    async def _tried(self, work: Callable[[], Awaitable[T]]) -> T | None:
        """Do a piece of work with the database; None when it must be tried again."""
        try:
            return await work()
        except Exception as error:  # noqa: BLE001 - a relay that ends would leave people unanswered
            log.warning("relay waits: %s", type(error).__name__)
            return None

    async def _finish(self) -> None:
        """Let what is on its way arrive for a moment: what is cut off is sent twice."""
        until = time.monotonic() + self._pace.grace
        if tasks := list(self._on_the_way.values()):
            _, late = await asyncio.wait(tasks, timeout=self._pace.grace)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        while self._road.unwritten and time.monotonic() < until:  # noqa: ASYNC110 - the writer's thread empties it
            await asyncio.sleep(LINGER / 2)


async def run_relays(road: Road, pace: Pace | None = None, *, is_alone: bool = False) -> None:
    """Send for every channel of a road until cancelled. `is_alone`: no other process does."""
    if road.ephemeral is None:
        return
    relays = [
        Relay(road, road.ephemeral, channel, pace, is_alone=is_alone) for channel in road.channels
    ]
    await asyncio.gather(*(relay.run() for relay in relays))
