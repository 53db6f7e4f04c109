"""One writer for all: whatever arrived while the last commit ran goes into the next one.

Natural group commit: under load one fsync carries many turns, alone a turn waits for nobody.
Nobody hears an answer before the commit. A database error halves the group until the culprit
stands alone.
"""

import asyncio
import contextlib
import logging
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, Final, Protocol, TypeAlias

from msgspec import Struct
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from storage.database import Database, reason_of
from storage.errors import Refused, Unavailable
from storage.inbox import Raced

GROUP_MAX: Final = 64
"""Works in one commit: bounds how long anybody waits for somebody else's."""

RACES: Final = 2
"""How often a group is done again because another process wrote the same at that moment."""

RACE_PAUSE: Final = 0.02
"""Seconds before that: the other one goes first, else the two would meet again."""

_RACE_STATES: Final = frozenset({"40001", "40P01"})
"""PostgreSQL's codes of a serialization failure and of a deadlock."""

log = logging.getLogger("inloop.writer")

Outcome: TypeAlias = Any  # what a work gives back is known to who put it
Group: TypeAlias = Callable[[Connection, Sequence[Any]], Sequence[Outcome | Exception]]
Aside: TypeAlias = Callable[[Connection, Sequence[Any]], None]
Job: TypeAlias = Callable[[Connection], Outcome]


class _AsideError(Exception):
    """What is done by the way failed: the others' works are done without it."""


class ByTheWay(Struct, frozen=True):
    """What the listener hears of works that nobody waited for: they were done."""

    done: tuple[Any, ...]


class Listener(Protocol):
    """Hears what was committed."""

    def __call__(self, outcome: Outcome) -> None:
        """Take note of one work's outcome; called after its commit, in the writer's thread."""


LINGER: Final = 0.02
"""Seconds that what is done by the way waits for a commit to go along with."""

FAILED_LINGER: Final = 0.5
"""The same after it could not be done."""

_BY_THE_WAY: Final = object()
"""In the queue: there is something to do by the way."""


class _Work:
    __slots__ = ("content", "future", "loop", "then")

    def __init__(
        self,
        content: object,
        loop: asyncio.AbstractEventLoop,
        then: Callable[[Outcome], None] | None,
    ) -> None:
        self.content = content
        self.loop = loop
        self.then = then
        self.future: asyncio.Future[Outcome] = loop.create_future()


def _nothing(_connection: Connection, _some: Sequence[Any]) -> None:
    """What is done by the way where nothing is."""


class Writer:
    """The thread that alone writes. Works are turns (done in a group by `group`) or jobs.

    What nobody waits for is done *by the way*: `aside` does all of it at the start of the next
    commit, or in one of its own when none comes for a moment.
    """

    def __init__(
        self, database: Database, group: Group, listener: Listener, aside: Aside = _nothing
    ) -> None:
        """Start the thread."""
        self._database = database
        self._group = group
        self._listener = listener
        self._aside = aside
        self._by_the_way: deque[object] = deque()
        self._linger = LINGER
        self._is_looking = False
        self._put: deque[_Work] = deque()
        self._handing_over: asyncio.AbstractEventLoop | None = None
        self._waiting: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self.commits = 0
        self.works = 0
        self._is_closed = False
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def put(
        self, content: object, then: Callable[[Outcome], None] | None = None
    ) -> asyncio.Future[Outcome]:
        """Do a turn, or a Job, in the next commit; its outcome comes once it is durable.

        `then` hears the outcome in the loop's thread, also when nobody waits any more. A Refused
        that a job raises is raised to whoever awaits, and whatever it wrote is undone. After
        `close` it comes to Unavailable.
        """
        loop = asyncio.get_running_loop()
        work = _Work(content, loop, then)
        if self._is_closed:
            work.future.set_exception(Unavailable("unreachable"))
        else:
            self._put.append(work)
            if self._handing_over is not loop:
                self._handing_over = loop
                loop.call_soon(self._hand_over)
        return work.future

    def _hand_over(self) -> None:
        """Give the thread what was put: all that the loop had ready comes into one commit."""
        self._handing_over = None
        with contextlib.suppress(IndexError):
            while True:
                self._waiting.put(self._put.popleft())

    def put_by_the_way(self, content: object) -> None:
        """Do this with the next commit; nobody hears of it. Called where `put` is.

        It does not wake the thread, which would then run beside a loop that is busy.
        """
        self._by_the_way.append(content)
        if not self._is_looking:
            self._is_looking = True
            self._look_later()

    def _look_later(self) -> None:
        loop = asyncio.get_running_loop()
        loop.call_later(self._linger, self._look, self.commits)

    def _look(self, commits: int) -> None:
        """See that what is done by the way is done, also when no other commit has come."""
        self._is_looking = bool(self._by_the_way)
        if not self._is_looking:
            return
        if commits == self.commits:
            self._waiting.put(_BY_THE_WAY)
        self._look_later()

    def close(self) -> None:
        """Finish what waits and end the thread; called where `put` is."""
        self._is_closed = True
        self._hand_over()
        self._waiting.put(None)
        self._thread.join()

    # ── the writer's thread ──────────────────────────────────────────────────────────────

    def _run(self) -> None:
        while True:
            first = self._waiting.get()
            group: list[_Work] = [] if first in {None, _BY_THE_WAY} else [first]
            closing = first is None or self._gather(group)
            if group:
                self._do(group)
            if self._by_the_way and (closing or not group):
                self._do_by_the_way()
            if closing:
                return

    def _gather(self, group: list[_Work]) -> bool:
        """Take what else waits into the group; whether the end was among it."""
        while len(group) < GROUP_MAX:
            try:
                work = self._waiting.get_nowait()
            except queue.Empty:
                return False
            if work is None:
                return True
            if work is not _BY_THE_WAY:
                group.append(work)
        return False

    def _do_by_the_way(self) -> None:
        """A commit for what is done by the way alone; what the database refuses stays for later."""
        try:
            self._commit([])
        except _AsideError:
            self._one_by_one()
        except Exception as error:  # noqa: BLE001 - this thread must not end
            self._linger = FAILED_LINGER
            log.error("by the way: %s", type(error).__name__)

    def _do(self, group: list[_Work]) -> None:
        """Commit a group, or its halves when the database refused it."""
        try:
            outcomes = self._commit_again(group)
        except OperationalError as error:
            reason = reason_of(error)
            outcomes = [Unavailable(reason) for _ in group]
            log.error("commit refused: %s", reason)
        except Exception as error:  # noqa: BLE001 - whatever it is, the others must not lose their turns
            if len(group) > 1:
                middle = len(group) // 2
                self._do(group[:middle])
                self._do(group[middle:])
                return
            outcomes = [Unavailable("refused") if isinstance(error, DBAPIError) else error]
            log.error("work failed: %s", type(error).__name__)
        self._answer(group, outcomes)

    def _commit_again(self, group: list[_Work]) -> list[Outcome]:
        """Commit; after a race with another process once more, on what that one left."""
        alone = False
        for _ in range(RACES):
            try:
                return self._commit(group, alone=alone)
            except _AsideError:
                self._one_by_one()
                alone = True
                continue
            except (DBAPIError, Raced) as error:
                if not _is_race(error):
                    raise
            time.sleep(RACE_PAUSE)
        return self._commit(group, alone=alone)

    def _commit(self, group: list[_Work], *, alone: bool = False) -> list[Outcome]:
        turns = [work for work in group if not callable(work.content)]
        answers: dict[int, Outcome] = {}
        beside = () if alone else tuple(self._by_the_way)
        with self._database.writing() as connection:
            if beside:
                self._do_aside(connection, beside)
            if turns:
                outcomes = self._group(connection, [work.content for work in turns])
                answers.update(zip(map(id, turns), outcomes, strict=True))
            for work in group:
                if callable(work.content):
                    answers[id(work)] = _job(connection, work.content)
        if beside:
            for _ in beside:
                self._by_the_way.popleft()
            self._linger = LINGER
            self._tell(ByTheWay(beside))
        self.commits += 1
        self.works += len(group)
        return [answers[id(work)] for work in group]

    def _do_aside(self, connection: Connection, some: Sequence[object]) -> None:
        """Do what nobody waits for; raises _AsideError, with which the commit is undone."""
        try:
            self._aside(connection, some)
        except OperationalError:
            raise  # not its fault
        except Exception as error:
            raise _AsideError(type(error).__name__) from error

    def _one_by_one(self) -> None:
        """By the way, each in a commit of its own: one that fails waits, the others are done."""
        waiting = list(self._by_the_way)
        failed = [one for one in waiting if not self._done_alone(one)]
        for _ in waiting:
            self._by_the_way.popleft()
        self._by_the_way.extend(failed)
        self._linger = FAILED_LINGER if failed else LINGER

    def _done_alone(self, one: object) -> bool:
        try:
            with self._database.writing() as connection:
                self._aside(connection, [one])
        except Exception as error:  # noqa: BLE001 - see above
            log.error("by the way: %s", type(error).__name__)
            return False
        self._tell(ByTheWay((one,)))
        return True

    def _answer(self, group: list[_Work], outcomes: Sequence[Outcome]) -> None:
        pairs = list(zip(group, outcomes, strict=True))
        for _, outcome in pairs:
            if not isinstance(outcome, Exception):
                self._tell(outcome)
        for loop in {work.loop for work in group}:
            mine = [pair for pair in pairs if pair[0].loop is loop]
            try:
                loop.call_soon_threadsafe(_resolve, mine)
            except RuntimeError:  # the loop was closed: nobody waits any more
                continue

    def _tell(self, outcome: Outcome) -> None:
        """Tell the listener; what it cannot do must neither end this thread nor cost an answer."""
        try:
            self._listener(outcome)
        except Exception as error:  # noqa: BLE001 - the commit stands, and the next ones must come
            log.error("after the commit: %s", type(error).__name__)


def _is_race(error: DBAPIError | Raced) -> bool:
    if isinstance(error, IntegrityError | Raced):
        return True
    return getattr(error.orig, "sqlstate", None) in _RACE_STATES


def _job(connection: Connection, job: Job) -> Outcome:
    try:
        with connection.begin_nested():
            return job(connection)
    except Refused as refused:
        return refused


def _resolve(pairs: Sequence[tuple[_Work, Outcome]]) -> None:
    for work, outcome in pairs:
        is_waited_for = not work.future.done()  # else whoever waited was cancelled
        if isinstance(outcome, Exception):
            if is_waited_for:
                work.future.set_exception(outcome)
            continue
        if is_waited_for:
            work.future.set_result(outcome)
        if work.then is not None:
            try:
                work.then(outcome)
            except Exception as error:  # noqa: BLE001 - the others wait for theirs
                log.error("after the commit: %s", type(error).__name__)
