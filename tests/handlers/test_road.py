"""The road: commits first and answers after, whatever happens to the database or the process."""

import asyncio
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, select
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from bot.sources import sources_of
from flows.book import DIALOGUES
from flows.types import Command
from handlers.bells import DESK
from handlers.returning import Returning
from handlers.road import Road
from handlers.turns import Answered
from storage.errors import Refused, Unavailable
from storage.schema import epochs, messages, wraps
from tests.handlers.test_duress import HARMLESS
from tests.support.cases import NOW
from tests.support.office import make_road, open_road
from tests.support.people import Person

ROOT = Path(__file__).parents[2]


@pytest.fixture
def road(database_url: str, tmp_path: Path) -> Iterator[Road]:
    """An office at one moment, whose SQLite waits for locks a tenth of a second only."""
    road = make_road(database_url, tmp_path, lambda: NOW)
    impatient(road)
    yield road
    road.close()


def impatient(road: Road) -> None:
    """Wait for locks a tenth of a second only."""
    if road.database.is_sqlite:
        road.database.writer.dispose()

        @event.listens_for(road.database.writer, "connect")
        def _connect(raw: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
            raw.cursor().execute("PRAGMA busy_timeout=100")


async def handed_over(road: Road) -> Person:
    """Somebody with a conversation."""
    person = Person(road)
    await road.take(person.starts())
    await road.take(person.presses(Command.PERSON))
    return person


async def test_a_turn_is_answered_once_it_is_stored_and_rings(road: Road) -> None:
    """The page reads it at once; the conversation's bell and the desk's have rung."""
    person = await handed_over(road)
    async with road.bells.listen(person.conversation) as mine, road.bells.listen(DESK) as desk:
        answered = await road.take(person.says("hello"))
        assert answered.rings == person.conversation
        assert person.told[-1] == "hello"
        await asyncio.wait_for(asyncio.gather(mine.wait(), desk.wait()), 5)


async def test_a_page_shows_question_standing_and_transcript(road: Road) -> None:
    """And nothing for a session that is unknown."""
    person = await handed_over(road)
    await road.take(person.says("hello"))
    view = await road.look(person.session)
    assert view is not None
    assert view.standing is not None
    assert (view.standing.state, view.standing.waiting_since) == ("waiting", NOW)
    assert view.transcript.lines[-1].body.text == "hello"
    assert await road.look(road.new_session()[1]) is None


def thanks_under(name: str, data: Path) -> None:
    """An office whose dialogue after a handoff says thanks in a text of this name."""
    dialogues = data / "office" / "dialogues"
    dialogues.mkdir(parents=True, exist_ok=True)
    ours = (DIALOGUES / "after.yaml").read_text("utf-8")
    renamed = ours.replace("go: practical", f"go: {name}").replace("  practical:", f"  {name}:")
    (dialogues / "after.yaml").write_text(renamed, "utf-8")
    for language in ("nl", "en"):
        texts = data / "office" / "locales" / language
        texts.mkdir(parents=True, exist_ok=True)
        (texts / "flow_after.ftl").write_text(f"after-{name} = Dank je wel.\n", "utf-8")


async def test_a_text_that_is_gone_after_an_upgrade_keeps_nobody_out(
    tmp_path: Path, database_url: str
) -> None:
    """What was said last is not said again; a form that comes twice is answered, too."""
    thanks_under("ours", tmp_path)
    make_road(database_url, tmp_path).close()
    road = open_road(database_url, tmp_path, sources=sources_of(tmp_path))
    person = Person(road)
    person.start()
    person.walk(HARMLESS | {"more.confirm": "send", "opening.for_whom": "question"})
    before = await road.look(person.session)
    road.close()
    thanks_under("renamed", tmp_path)
    road = open_road(database_url, tmp_path, sources=sources_of(tmp_path))
    after = await road.look(person.session)
    assert before is not None
    assert after is not None
    assert "Dank je wel." in before.screen.notices
    assert after.screen.notices == tuple(
        one for one in before.screen.notices if one != "Dank je wel."
    )
    assert after.transcript == before.transcript
    road.close()


def test_who_erases_while_another_process_writes_erases_that_too(road: Road) -> None:
    """A colleague's answer and keys of that moment are gone with the conversation."""
    person = Person(road)
    person.start()
    conversation = person.ask_for_a_person()
    erasing = threading.Thread(target=person.forget)
    # SQLite has one writer: it waits for the whole of the other.
    with road.database.writer.begin() as desk:
        road.cases.new_epoch(desk, conversation)
        road.cases.note(desk, conversation, "Anna", "worried", NOW)
        if not road.database.is_sqlite:
            erasing.start()
            erasing.join(0.5)
            assert erasing.is_alive()
    if road.database.is_sqlite:
        erasing.start()
    erasing.join(20)
    with road.database.reading() as connection:
        for table in (epochs, wraps, messages):
            rows = select(table).where(table.c.conversation_id == conversation)
            assert connection.execute(rows).all() == []


async def test_a_locked_database_costs_a_word_and_nothing_more(tmp_path: Path, road: Road) -> None:
    """Unavailable for all; the same forms sent again are taken, each once."""
    if not road.database.is_sqlite:  # PostgreSQL locks rows: who waits is served when they are free
        road = make_road(f"sqlite:///{tmp_path / 'locked.sqlite'}", tmp_path, lambda: NOW)
        impatient(road)
    people = [await handed_over(road) for _ in range(5)]
    turns = [person.says("hello") for person in people]
    with road.database.writer.begin():
        outcomes = await asyncio.gather(*map(road.take, turns), return_exceptions=True)
        assert {one.reason for one in outcomes if isinstance(one, Unavailable)} == {"locked"}
    outcomes = await asyncio.gather(*map(road.take, [*turns, *turns]), return_exceptions=True)
    assert [type(one) for one in outcomes] == [Answered] * 10
    assert [person.told.count("hello") for person in people] == [1] * 5


async def test_a_full_disk_costs_a_word_and_nothing_more(tmp_path: Path) -> None:
    """A turn, a handoff and a job are told that it is full; with room again they are taken."""
    road = make_road(f"sqlite:///{tmp_path / 'full.sqlite'}", tmp_path, lambda: NOW)
    person, other = await handed_over(road), Person(road)
    await road.take(other.starts())

    async def room(pages: int) -> None:
        def job(connection: Connection) -> None:
            count = int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())
            connection.exec_driver_sql(f"PRAGMA max_page_count={count + pages}")

        await road.writer.put(job)

    before = person.told
    turns = [person.says("long words " * 300), other.presses(Command.PERSON)]
    for turn in turns:
        await room(0)
        with pytest.raises(Unavailable) as caught:
            await road.take(turn)
        assert caught.value.reason == "full"
    assert person.told == before
    assert other.held.conversation is None
    await room(100_000)
    for turn in turns:
        assert isinstance(await road.take(turn), Answered)
    assert str(person.told[-1]).startswith("long words")
    assert other.conversation
    road.close()


async def test_what_cannot_be_compacted_now_is_left_for_the_clock(road: Road) -> None:
    """The person hears that it is gone, nobody else waits, and it is remembered."""
    person, other = await handed_over(road), await handed_over(road)

    def broken() -> bool:
        raise Unavailable("unreachable")

    compact = road.database.compact
    road.database.compact = broken  # type: ignore[method-assign]  # a disk that fails now
    await road.take(person.presses(Command.FORGET))
    answered = await road.take(person.picks("always.forget", "forget_all"))
    assert answered.gone
    assert road.must_compact
    assert isinstance(await road.take(other.says("hello")), Answered)
    road.database.compact = compact  # type: ignore[method-assign]
    road.compact()
    assert not road.must_compact


async def test_what_needs_a_session_or_a_conversation_says_so(road: Road) -> None:
    """Cutting off, a new code, keeping the code: refused in words there are texts for."""
    person, back = Person(road), Returning(road)
    keep_code = partial(back.keep_code, is_shown=bool)
    for work in (back.cut_off_others, back.new_code, keep_code):
        with pytest.raises(Refused) as caught:
            await work(person.session)
        assert caught.value.code == "session-over"
    await road.take(person.starts())
    for work in (back.cut_off_others, back.new_code):
        with pytest.raises(Refused) as caught:
            await work(person.session)
        assert caught.value.code == "case-gone"


async def test_the_code_is_shown_until_it_is_kept(road: Road) -> None:
    """Confirmed once, it is no longer in what the session holds."""
    person = await handed_over(road)
    before = person.held
    await Returning(road).keep_code(person.session, is_shown=bool)
    after = person.held
    assert before.code
    assert (before.kept, after.code, after.kept) == (False, None, True)


@pytest.mark.timeout(90)
def test_after_a_kill_every_answered_turn_is_there_exactly_once(
    database_url: str, tmp_path: Path
) -> None:
    """Killed in the middle of its work, several times: each time at most one was not yet told."""
    road = make_road(database_url, tmp_path)
    person = Person(road)
    person.start()
    person.ask_for_a_person()
    token, before = person.token, len(person.told)
    road.close()
    answered: list[str] = []
    for wanted in (1, 25, 60):
        answered += killed_after(
            wanted, database_url, str(tmp_path), token, str(wanted * 1_000_000)
        )
    road = open_road(database_url, tmp_path)
    again = Person(road, road.session(token))
    found = [str(text) for text in again.told[before:]]
    assert set(answered) <= set(found)
    assert len(found) == len(set(found)) <= len(answered) + 3
    assert [line.seq for line in again.lines] == list(range(1, len(again.lines) + 1))
    again.do(again.says("after"))
    assert again.told[-1] == "after"
    road.close()


def killed_after(wanted: int, *arguments: str) -> list[str]:
    """Start a process, kill it once it has told so many answers; what it told."""
    command = [sys.executable, "-m", "tests.handlers.killed", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        told = [process.stdout.readline() for _ in range(wanted)]
        process.kill()
        told += process.stdout
    return [line.strip() for line in told if line.endswith("\n")]
