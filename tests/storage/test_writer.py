"""The one writer: many works in one commit, and whatever goes wrong costs nobody else anything."""

import asyncio
import gc
import logging
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, insert, select, update
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from storage.database import Database
from storage.errors import Refused, Unavailable
from storage.inbox import Raced
from storage.migrate import upgrade
from storage.schema import inbox
from storage.writer import GROUP_MAX, Job, Writer

WHO = bytes(16)


class Notes:
    """A made-up kind of turn: each notes a word, and some words are poison."""

    def __init__(self) -> None:
        """Nothing was done or heard yet."""
        self.groups: list[list[bytes]] = []
        self.heard: list[object] = []
        self.trouble: dict[bytes, Callable[[Connection], object]] = {}

    def take(self, connection: Connection, words: Sequence[bytes]) -> list[object]:
        """Note these words in one transaction."""
        self.groups.append(list(words))
        for word in words:
            if word in self.trouble:
                self.trouble[word](connection)
            note(word)(connection)
        return list(words)

    def listen(self, outcome: object) -> None:
        """Hear of a commit."""
        self.heard.append(outcome)
        if outcome == b"deaf":
            raise LookupError


def note(word: bytes) -> Job:
    """Note a word; the word."""

    def job(connection: Connection) -> bytes:
        row = {"contact_id": WHO, "external_id": word.ljust(16), "digest": b"", "at": 1}
        connection.execute(insert(inbox).values(row))
        return word

    return job


def noted(database: Database) -> set[bytes]:
    """The words that are committed."""
    with database.reading() as connection:
        return {one.rstrip() for one in connection.execute(select(inbox.c.external_id)).scalars()}


@pytest.fixture
def notes() -> Notes:
    """What the writer's turns do."""
    return Notes()


@pytest.fixture
def writer(database: Database, notes: Notes) -> Iterator[Writer]:
    """A writer at work."""
    writer = Writer(database, notes.take, notes.listen)
    yield writer
    writer.close()


def words(count: int) -> list[bytes]:
    """Different words."""
    return [b"word %d" % number for number in range(count)]


async def put(writer: Writer, works: Sequence[object]) -> list[object]:
    """Put works at one moment, so that they stand in one group; what each came to."""
    hold = asyncio.Event()
    loop = asyncio.get_running_loop()

    def first(_: Connection) -> None:
        asyncio.run_coroutine_threadsafe(hold.wait(), loop).result()

    begun = writer.put(first)
    await asyncio.sleep(0.05)
    waiting = [writer.put(work) for work in works]
    hold.set()
    await begun
    return list(await asyncio.gather(*waiting, return_exceptions=True))


async def test_what_arrives_during_a_commit_goes_into_the_next_one(
    writer: Writer, notes: Notes, database: Database
) -> None:
    """Thirty-two turns, one commit; each hears its own outcome, and so does the listener."""
    works = words(32)
    assert await put(writer, works) == works
    assert notes.groups == [works]
    assert notes.heard == [None, *works]
    assert (writer.commits, writer.works) == (2, 33)
    assert noted(database) == set(works)


async def test_a_group_is_bounded(writer: Writer, notes: Notes) -> None:
    """Nobody waits for more than so many others."""
    works = words(GROUP_MAX + 10)
    assert await put(writer, works) == works
    assert [len(group) for group in notes.groups] == [GROUP_MAX, 10]


async def test_nobody_hears_an_answer_before_it_is_committed(
    writer: Writer, database: Database
) -> None:
    """Another connection sees the word as soon as it is answered."""
    for word in words(20):
        await writer.put(word)
        assert word in noted(database)


def lose_heart(_: Connection) -> None:
    """Raise something of one's own."""
    raise KeyError("secret word")


def note_twice(connection: Connection) -> None:
    """Write the same row twice: the database refuses."""
    note(b"twice")(connection)
    note(b"twice")(connection)


@pytest.mark.parametrize("number", [0, 13, 31])
@pytest.mark.parametrize(("trouble", "error"), [(lose_heart, KeyError), (note_twice, Unavailable)])
async def test_a_poisoned_work_costs_the_others_nothing(
    writer: Writer,
    notes: Notes,
    database: Database,
    number: int,
    trouble: Callable[[Connection], None],
    error: type[Exception],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Its group is halved until it stands alone; it alone hears of it, and may come again.

    The log tells the error's name and no word.
    """
    works = words(32)
    others = works[:number] + works[number + 1 :]
    notes.trouble = {works[number]: trouble}
    outcomes = await put(writer, works)
    assert [one for one in outcomes if not isinstance(one, Exception)] == others
    assert isinstance(outcomes[number], error)
    assert noted(database) == set(others)
    assert notes.heard[1:] == others
    assert "work failed" in caplog.text
    assert "secret word" not in caplog.text
    notes.trouble = {}
    assert await put(writer, [works[number]]) == [works[number]]


async def test_a_work_that_the_database_refuses_is_told_without_its_words(
    writer: Writer, notes: Notes, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither the error nor the log repeats a statement or a parameter."""
    await writer.put(b"once")
    outcome = (await put(writer, [b"once", b"other"]))[0]
    assert isinstance(outcome, Unavailable)
    assert outcome.reason == "refused"
    assert outcome.__cause__ is None
    assert "once" not in caplog.text
    assert len(notes.groups) > 3


async def test_a_race_with_another_process_is_run_again(writer: Writer, notes: Notes) -> None:
    """Who found the same row being written takes its turn on what was left."""
    left = [True, True]

    def race(_: Connection) -> None:
        if left:
            left.pop()
            raise Raced

    notes.trouble = {b"mine": race}
    assert await writer.put(b"mine") == b"mine"
    assert notes.groups == [[b"mine"]] * 3


async def test_a_job_that_is_refused_leaves_nothing_and_the_others_stand(
    writer: Writer, database: Database
) -> None:
    """What it had written is undone, what its group wrote is committed."""

    def refused(connection: Connection) -> None:
        note(b"refused")(connection)
        raise Refused("case-taken")

    outcomes = await put(writer, [b"one", refused, note(b"two")])
    assert isinstance(outcomes[1], Refused)
    assert outcomes[::2] == [b"one", b"two"]
    assert noted(database) == {b"one", b"two"}
    assert writer.commits == 2


async def test_a_listener_that_fails_costs_nobody_an_answer(
    writer: Writer, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    """The commit stands, is answered, and the writer goes on."""
    with caplog.at_level(logging.ERROR):
        assert await put(writer, [b"deaf", b"one"]) == [b"deaf", b"one"]
    assert await writer.put(b"two") == b"two"
    assert "LookupError" in caplog.text
    assert noted(database) == {b"deaf", b"one", b"two"}


async def test_a_deadlock_with_another_process_is_run_again(
    writer: Writer, notes: Notes, database: Database
) -> None:
    """PostgreSQL ends one of two that wait for each other: it begins anew and is served.

    On SQLite one writes at a time, so there is none.
    """
    await asyncio.gather(writer.put(b"one"), writer.put(b"two"))
    ours, theirs = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def hold(connection: Connection, word: bytes) -> None:
        here = update(inbox).where(inbox.c.external_id == word.ljust(16))
        connection.execute(here.values(at=2))

    def other_process() -> None:
        other = Database(database.url)
        with other.writer.begin() as connection:
            connection.exec_driver_sql("SET deadlock_timeout = '1h'")  # ours is the one to end
            hold(connection, b"two")
            loop.call_soon_threadsafe(theirs.set)
            asyncio.run_coroutine_threadsafe(ours.wait(), loop).result()
            hold(connection, b"one")
        other.close()

    def cross(connection: Connection) -> None:
        hold(connection, b"one")
        loop.call_soon_threadsafe(ours.set)
        hold(connection, b"two")

    notes.trouble = {b"mine": cross}
    if database.is_sqlite:
        assert await writer.put(b"mine") == b"mine"
        return
    waiting = asyncio.create_task(asyncio.to_thread(other_process))
    await theirs.wait()
    assert await writer.put(b"mine") == b"mine"
    await waiting
    assert notes.groups.count([b"mine"]) > 1


async def test_who_stops_waiting_is_served_all_the_same(writer: Writer, database: Database) -> None:
    """A browser that went away loses nothing and disturbs nobody."""
    waiting = [writer.put(word) for word in words(5)]
    waiting[2].cancel()
    await asyncio.gather(*waiting[:2], *waiting[3:])
    await writer.put(b"last")
    assert noted(database) == {*words(5), b"last"}


async def test_closing_finishes_what_waits_and_refuses_what_comes_later(
    database: Database, notes: Notes
) -> None:
    """Nobody waits for ever."""
    writer = Writer(database, notes.take, notes.listen)
    waiting = [writer.put(word) for word in words(100)]
    writer.close()
    assert list(await asyncio.gather(*waiting)) == words(100)
    with pytest.raises(Unavailable):
        await writer.put(b"late")
    gc.collect()  # a future that nobody resolved would warn


# ── SQLite's own bad luck ────────────────────────────────────────────────────────────────────


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Database]:
    """A SQLite file whose writer waits for locks a tenth of a second only."""
    url = f"sqlite:///{tmp_path / 'one.sqlite'}"
    upgrade(url)
    database = Database(url)

    @event.listens_for(database.writer, "connect")
    def _connect(raw: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        raw.cursor().execute("PRAGMA busy_timeout=100")

    yield database
    database.close()


async def test_a_locked_database_is_told_and_nothing_is_lost(
    sqlite: Database, notes: Notes
) -> None:
    """While another process holds it everybody hears Unavailable, soon; afterwards all goes on."""
    writer = Writer(sqlite, notes.take, notes.listen)
    await writer.put(b"before")
    with sqlite.writer.begin():
        outcomes = await asyncio.gather(*map(writer.put, words(32)), return_exceptions=True)
        found = [one.reason for one in outcomes if isinstance(one, Unavailable)]
        assert found == ["locked"] * 32
        assert noted(sqlite) == {b"before"}
    assert await asyncio.gather(*map(writer.put, words(32))) == words(32)
    assert noted(sqlite) == {b"before", *words(32)}
    writer.close()


@pytest.mark.parametrize("nested", [False, True])
async def test_a_full_disk_is_told_and_what_was_committed_stays(
    sqlite: Database, notes: Notes, *, nested: bool
) -> None:
    """Also when it is found inside a savepoint; with room again all goes on."""
    writer = Writer(sqlite, notes.take, notes.listen)
    await writer.put(b"before")
    room: list[int] = []

    def fill(connection: Connection) -> None:
        count = int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())
        connection.exec_driver_sql(f"PRAGMA max_page_count={room[0] if room else count + 3}")
        row = {"contact_id": os.urandom(16), "external_id": WHO, "digest": bytes(40_000), "at": 1}
        if nested:
            with connection.begin_nested():
                connection.execute(insert(inbox).values(row))
        else:
            connection.execute(insert(inbox).values(row))

    notes.trouble = {b"much": fill}
    with pytest.raises(Unavailable) as caught:
        await writer.put(b"much")
    assert caught.value.reason == "full"
    assert noted(sqlite) == {b"before"}
    room.append(1_000_000)
    assert await writer.put(b"much") == b"much"
    assert b"before" in noted(sqlite)
    writer.close()


async def test_a_job_may_fill_the_disk_too(sqlite: Database, notes: Notes) -> None:
    """A job runs in a savepoint: the reason is told all the same."""
    writer = Writer(sqlite, notes.take, notes.listen)

    def fill(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count=5")
        row = {"contact_id": WHO, "external_id": WHO, "digest": bytes(40_000), "at": 1}
        connection.execute(insert(inbox).values(row))

    with pytest.raises(Unavailable) as caught:
        await writer.put(fill)
    assert caught.value.reason == "full"
    writer.close()


async def test_who_hears_of_it_hears_when_nobody_waits_any_more(
    writer: Writer, database: Database
) -> None:
    """A waiter that was cancelled changes nothing: the answer is sent all the same."""
    heard: list[object] = []
    waiting = writer.put(b"one", heard.append)
    waiting.cancel()
    assert await writer.put(b"two", heard.append) == b"two"
    assert heard == [b"one", b"two"]
    assert noted(database) == {b"one", b"two"}


async def test_trouble_in_hearing_costs_nobody_an_answer(
    writer: Writer, caplog: pytest.LogCaptureFixture
) -> None:
    """What is told to fail after the commit is logged without its words; the others hear theirs."""

    def fails(word: object) -> None:
        raise LookupError(word)

    first, second = writer.put(b"one", fails), writer.put(b"two")
    assert list(await asyncio.gather(first, second)) == [b"one", b"two"]
    assert "after the commit: LookupError" in caplog.text
    assert "one" not in caplog.text


async def test_refused_work_is_not_heard_of(writer: Writer, notes: Notes) -> None:
    """Only what is durable is told."""
    heard: list[object] = []

    def poison(connection: Connection) -> object:
        del connection
        raise ValueError

    notes.trouble[b"bad"] = poison
    with pytest.raises(ValueError):  # noqa: PT011 - any of them
        await writer.put(b"bad", heard.append)
    assert not heard


async def test_a_database_that_is_away_is_not_asked_all_the_time(
    database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    """What is done by the way waits half a second for the next try, and the log does not fill."""
    upgrade(database_url)
    database = Database(database_url)
    tries = 0

    def fails(_connection: Connection, _some: Sequence[object]) -> None:
        nonlocal tries
        tries += 1
        raise OperationalError("BEGIN", {}, Exception("database or disk is full"))

    notes = Notes()
    writer = Writer(database, notes.take, notes.listen, fails)
    with caplog.at_level(logging.ERROR, "inloop.writer"):
        writer.put_by_the_way("sent")
        await asyncio.sleep(2)
    writer.close()
    database.close()
    assert 3 <= tries <= 8
    assert len(caplog.records) == tries
