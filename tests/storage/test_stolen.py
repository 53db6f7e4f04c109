"""The stolen database: what a thief finds in its tables, its files and the logs, and what not.

Marked words stand in every field. Each search is shown to be able to find something first.
"""

import asyncio
import logging
import os
import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import String, select, text

from flows.casework import Deed
from flows.types import Command, Started
from handlers.clock import do_due
from handlers.road import Road
from handlers.turns import Incoming
from storage.contacts import DIALOGUE_LIVES
from storage.database import Database
from storage.errors import SealBroken
from storage.keyring import Keyring
from storage.keys import PrivateKey, SymmetricKey, derive
from storage.schema import contacts, messages, metadata, staff, wraps
from storage.sealing import Place, open_, open_with
from storage.vault import Vault, held_place, wrap_place
from tests.support.cases import ALL, NOW
from tests.support.colleagues import enrol, hand_of, write
from tests.support.office import make_road
from tests.support.people import Person, together

MARK = "zqxmerk"
MARKS = [
    f"{MARK}{part}" for part in ("remark", "words", "more", "reply", "note", "name", "address")
]
MASTER_KEYS = (
    "index",
    "sessions",
    "profiles",
    "certificates",
    "tags",
    "channel addresses",
    "canned replies",
)


class Moment:
    """A clock that the test moves."""

    at = NOW

    def __call__(self) -> int:
        """The time."""
        return self.at


@pytest.fixture
def clock() -> Moment:
    """The clock of everything here."""
    return Moment()


@pytest.fixture
def road(
    database_url: str, tmp_path: Path, clock: Moment, caplog: pytest.LogCaptureFixture
) -> Iterator[Road]:
    """An office that logs whatever it can."""
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "sqlalchemy.engine")
    road = make_road(database_url, tmp_path, clock)
    yield road
    road.close()


def tell(road: Road) -> Person:
    """Marked words in every field: a dialogue handed over, answered and noted upon, and a chat."""
    colleague = enrol(road, f"{MARK}name", ["front_office"])
    name = hand_of(road, f"{MARK}name").name
    person = Person(road)
    person.start()
    person.do(person.says(f"{MARK}remark"))
    person.walk({"opening.for_whom": "question", "question.words": f"{MARK}words"})
    person.do(person.says(f"{MARK}more"))
    one = person.conversation
    write(road, lambda it: road.cases.do(it, one, Deed.CLAIM, colleague, NOW))
    write(road, lambda it: road.cases.reply(it, one, colleague, name, f"{MARK}reply", NOW, ALL))
    write(road, lambda it: road.cases.note(it, one, name, f"{MARK}note", NOW))
    chat = road.chat("test", f"{MARK}address")
    together(road, [Incoming(chat, os.urandom(16), b"", Started(NOW, "nl", chosen=True))])
    unfinished = Person(road)
    unfinished.start()
    unfinished.do(unfinished.says(f"{MARK}remark"))
    return person


# ── where a thief looks ──────────────────────────────────────────────────────────────────────


def in_tables(database: Database) -> bytes:
    """Every value of every row of every table."""
    found: list[bytes] = []
    with database.reading() as connection:
        for table in metadata.sorted_tables:
            for row in connection.execute(select(table)):
                found += [one if isinstance(one, bytes) else str(one).encode() for one in row]
    return b"\n".join(found)


def in_files(database: Database, *, log: bool = True) -> bytes:
    """Every byte of the database's files; `log`: those of PostgreSQL's write-ahead log too."""
    if database.is_sqlite:
        path = Path(str(database.url.database))
        return b"".join(one.read_bytes() for one in sorted(path.parent.glob(f"{path.name}*")))
    with database.writer.connect() as connection:
        auto = connection.execution_options(isolation_level="AUTOCOMMIT")
        auto.execute(text("CHECKPOINT"))
        data = Path(auto.execute(text("SHOW data_directory")).scalar_one())
        one = auto.execute(text("SELECT pg_relation_filepath('wraps')")).scalar_one()
    folders = [(data / one).parent, *([data / "pg_wal"] if log else [])]
    return b"".join(
        file.read_bytes() for folder in folders for file in folder.iterdir() if file.is_file()
    )


def marks_in(haystack: bytes) -> list[str]:
    """The marked words in there, in either case and as UTF-16."""
    low = haystack.lower()
    return [
        mark for mark in (*MARKS, MARK) if mark.encode() in low or mark.encode("utf-16-le") in low
    ]


def pieces_in(haystack: bytes, blobs: list[bytes]) -> int:
    """How many pieces of 32 bytes of these blobs are in there."""
    size = 32
    cut = {blob[i : i + size] for blob in blobs for i in range(4, len(blob) - size, size)}
    return sum(piece in haystack for piece in cut)


def test_a_planted_word_is_found_in_no_table_file_or_log(
    road: Road, caplog: pytest.LogCaptureFixture
) -> None:
    """Own words, remarks, messages, replies, notes, names, logins and addresses."""
    person = tell(road)
    assert {f"{MARK}{one}" for one in ("remark", "words", "more", "reply")} <= set(person.told)
    assert marks_in(repr(person.told).encode())  # the search finds what is there
    pseudonym = person.facts["pseudonym"].encode()
    assert pseudonym in in_files(road.database)  # the files are those of this database
    assert pseudonym in in_tables(road.database)
    assert marks_in(in_tables(road.database)) == []
    assert marks_in(in_files(road.database)) == []
    assert "INSERT INTO messages" in caplog.text  # the log says much, and none of this
    assert marks_in(caplog.text.encode()) == []


def test_the_whole_schema_has_no_column_for_words() -> None:
    """What is neither sealed nor an identifier is short: no field that a word could slip into."""
    long = [
        column
        for table in metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, String) and (column.type.length or 1000) > 80
    ]
    assert long == []


# ── with the secrets too ─────────────────────────────────────────────────────────────────────


def keys_of(tmp_path: Path) -> list[SymmetricKey]:
    """Every key that the secrets file gives without a session, code or passphrase."""
    (file,) = tmp_path.glob("secrets-*.json")
    secrets = Keyring.load(file).secrets
    found = [SymmetricKey(secrets.master), SymmetricKey(secrets.pepper)]
    for raw in (secrets.master, secrets.pepper):
        found += [derive(raw, label) for label in MASTER_KEYS]
        found += [derive(raw, "return code salt", (1).to_bytes(2, "big"))]
    sessions = derive(secrets.master, "sessions")
    with_no_secret = [derive(sessions, "session", purpose, b"") for purpose in (b"chat", b"desk")]
    return [*found, *with_no_secret]


def opens(blob: bytes, place: Place, keys: list[SymmetricKey]) -> bool:
    """Whether one of the keys opens the blob, as a key or as the seed of a key pair."""
    for key in keys:
        seed = key.to_bytes() * 3
        with suppress(SealBroken):
            open_(key, place, blob)
            return True
        with suppress(SealBroken):
            open_with(PrivateKey.from_bytes(seed), place, blob)
            return True
    return False


def sealed(database: Database) -> list[tuple[bytes, Place]]:
    """Every blob of contacts and conversations with the place where it belongs."""
    with database.reading() as connection:
        held = connection.execute(select(contacts).where(contacts.c.channel == "web")).all()
        keys = connection.execute(select(wraps)).all()
        said = connection.execute(select(messages)).all()
    return [
        *((one.held_blob, held_place(one.id, one.revision)) for one in held),
        *(
            (one.key_blob, wrap_place(one.conversation_id, one.side, one.epoch, one.recipient))
            for one in keys
        ),
        *(
            (
                one.body_blob,
                Place(
                    f"message-{one.side}",
                    "messages",
                    one.conversation_id + struct.pack(">q", one.seq),
                    one.epoch,
                ),
            )
            for one in said
        ),
    ]


def test_with_the_secrets_nothing_of_a_conversation_opens(road: Road, tmp_path: Path) -> None:
    """No blob with any key that derives from them; with the session's token everything does."""
    person = tell(road)
    keys = keys_of(tmp_path)
    blobs = sealed(road.database)
    assert len(blobs) > 10
    assert not [place for blob, place in blobs if opens(blob, place, keys)]
    with road.database.reading() as connection:  # the keys are right: a colleague's name opens
        row = connection.execute(select(staff)).one()
    assert opens(row.profile_blob, Place("profile", "staff", row.id, row.revision), keys)
    session = road.vault.session("chat", person.token)
    assert [place for blob, place in blobs if opens(blob, place, [session.key])]
    assert Person(road, session).told == person.told


def test_the_sessions_token_without_the_secrets_opens_nothing(road: Road) -> None:
    """The cookie alone, with the database of another operator's secrets, is no key."""
    person = tell(road)
    stranger = Vault(Keyring.create()).session("chat", person.token)
    assert stranger.id != person.session.id
    keys = [stranger.key]
    assert not [place for blob, place in sealed(road.database) if opens(blob, place, keys)]


# ── what is gone ─────────────────────────────────────────────────────────────────────────────


class Watch:
    """Remembers every blob that was ever stored for some people."""

    def __init__(self, road: Road) -> None:
        """Nothing yet."""
        self.road = road
        self.states: list[bytes] = []
        self.keys: list[bytes] = []
        self.words: list[bytes] = []

    def look(self, person: Person) -> None:
        """Take what is stored now."""
        one = person.held.conversation
        with self.road.database.reading() as connection:
            mine = select(contacts.c.held_blob).where(contacts.c.id == person.session.id)
            self.states += connection.execute(mine).scalars()
            held = select(wraps.c.key_blob).where(wraps.c.conversation_id == one)
            self.keys += connection.execute(held).scalars()
            said = select(messages.c.body_blob).where(messages.c.conversation_id == one)
            self.words += connection.execute(said).scalars()


async def test_after_forget_neither_words_nor_wraps_are_in_the_files(road: Road) -> None:
    """Of any turn ever taken, among people who stay; on SQLite the log included.

    On PostgreSQL the wraps are rewritten, without which nothing else opens.
    """
    people = [Person(road) for _ in range(10)]
    gone, stay = Watch(road), Watch(road)
    for person in people:
        person.start()
    for step in range(8):
        for number, person in enumerate(people):
            if step == 4:
                person.ask_for_a_person()
            else:
                person.do(person.says(f"{step} " + "words " * (1 + 40 * (number % 4))))
            (gone if number % 2 else stay).look(person)
    before = in_files(road.database, log=False)
    assert pieces_in(before, gone.keys) > 100
    assert pieces_in(before, gone.words) > 100
    for person in people[1::2]:
        await road.take(person.presses(Command.FORGET))
        answered = await road.take(person.picks("always.forget", "forget_all"))
        assert answered.gone
    assert not road.must_compact
    after = in_files(road.database, log=False)
    assert pieces_in(after, gone.keys) == 0
    if road.database.is_sqlite:
        assert pieces_in(after, gone.words) == 0
        assert pieces_in(after, gone.states) == 0
    assert pieces_in(after, stay.keys) > 100
    assert all(person.lines for person in people[::2])


async def test_after_a_day_nothing_of_an_unfinished_dialogue_is_in_the_files(
    road: Road, clock: Moment
) -> None:
    """The row is gone; on SQLite its bytes too. On PostgreSQL they open with the cookie alone."""
    person, other = Person(road), Person(road)
    watch = Watch(road)
    person.start()
    for word in ("one", "two " * 100, "three"):
        person.do(person.says(word))
        watch.look(person)
    assert pieces_in(in_files(road.database, log=False), watch.states[-1:]) > 3
    clock.at += DIALOGUE_LIVES
    other.start()
    assert await do_due(road) == 1
    await asyncio.sleep(0)
    if road.database.is_sqlite:
        assert pieces_in(in_files(road.database), watch.states) == 0
    assert await road.look(person.session) is None
    assert await road.look(other.session) is not None


async def test_what_a_reader_holds_up_is_compacted_by_the_clock(road: Road) -> None:
    """A long look keeps the bytes there, and nobody waiting: the next tick erases them."""
    person, watch = Person(road), Watch(road)
    person.start()
    person.ask_for_a_person()
    watch.look(person)
    await road.take(person.presses(Command.FORGET))
    with road.database.reading() as connection:
        connection.execute(select(wraps)).all()
        await road.take(person.picks("always.forget", "forget_all"))
        held_up = road.must_compact
        assert pieces_in(in_files(road.database, log=False), watch.keys) > 0
    await do_due(road)
    assert (held_up, road.must_compact) == (True, False)
    assert pieces_in(in_files(road.database, log=False), watch.keys) == 0
