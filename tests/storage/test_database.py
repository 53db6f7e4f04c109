"""The database: how it is opened, what it says when it cannot write, and how it forgets."""

import os
from pathlib import Path

import pytest
from sqlalchemy import delete, event, func, insert, select, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from storage.database import Database, reason_of
from storage.errors import OldSchema, Unavailable
from storage.migrate import upgrade
from storage.schema import inbox, wraps


def impatient(database: Database) -> None:
    """Wait for locks a tenth of a second only."""

    @event.listens_for(database.writer, "connect")
    def _connect(raw: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        raw.cursor().execute("PRAGMA busy_timeout=100")


def fill(database: Database, rows: int, size: int = 1100) -> list[bytes]:
    """Store wraps of random bytes."""
    blobs = [os.urandom(size) for _ in range(rows)]
    made = [
        {
            "conversation_id": os.urandom(16),
            "side": "shared",
            "epoch": 1,
            "recipient": "person",
            "key_blob": blob,
        }
        for blob in blobs
    ]
    with database.writer.begin() as connection:
        connection.execute(insert(wraps), made)
    return blobs


def files_of(database: Database, *tables: str) -> bytes:
    """The bytes of the database's files; of PostgreSQL those of these tables."""
    if database.is_sqlite:
        path = Path(str(database.url.database))
        return b"".join(one.read_bytes() for one in path.parent.glob(f"{path.name}*"))
    with database.writer.connect() as connection:
        auto = connection.execution_options(isolation_level="AUTOCOMMIT")
        auto.execute(text("CHECKPOINT"))
        folder = auto.execute(text("SHOW data_directory")).scalar_one()
        found = [
            auto.execute(text("SELECT pg_relation_filepath(:name)"), {"name": name}).scalar_one()
            for name in tables
        ]
    return b"".join(Path(folder, path).read_bytes() for path in found)


def test_sqlite_is_durable_forgets_and_lets_readers_only_read(tmp_path: Path) -> None:
    """WAL, a commit that is on the disk, deleted bytes overwritten; a reader cannot write."""
    database = Database(f"sqlite:///{tmp_path / 'one.sqlite'}")
    for engine, only in ((database.writer, 0), (database.readers, 1)):
        with engine.connect() as connection:
            found = [
                connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
                for name in ("journal_mode", "synchronous", "secure_delete", "query_only")
            ]
        assert found == ["wal", 2, 1, only]
    with pytest.raises(Unavailable), database.reading() as connection:
        connection.execute(text("CREATE TABLE one (two INTEGER)"))
    database.close()


def test_an_empty_database_asks_for_its_migration(database_url: str) -> None:
    """An old or missing schema is told before anything is done."""
    database = Database(database_url)
    with pytest.raises(OldSchema, match="inloop migrate"):
        database.check_schema()
    database.close()


def test_the_schema_of_this_program_is_recognised(database: Database) -> None:
    """After the migrations nothing is said."""
    database.check_schema()


def test_a_reader_sees_one_moment(database: Database) -> None:
    """What is committed while somebody looks does not change what they see."""
    with database.reading() as connection:
        count = select(func.count()).select_from(wraps)
        before = connection.execute(count).scalar_one()
        fill(database, 3)
        assert connection.execute(count).scalar_one() == before == 0
    with database.reading() as connection:
        assert connection.execute(count).scalar_one() == 3


def test_who_cannot_be_reached_is_told_so(tmp_path: Path) -> None:
    """A database that is not there is Unavailable, whichever it is; its address is not told."""
    nowhere = tmp_path / "nowhere"
    for url in (
        f"sqlite:///{nowhere}/x.sqlite",
        f"postgresql+psycopg://postgres@/x?host={nowhere}",
    ):
        database = Database(url)
        with pytest.raises(Unavailable) as caught, database.reading():
            pass
        assert caught.value.reason == "unreachable"
        assert str(nowhere) not in str(caught.value)
        assert caught.value.__cause__ is None
        database.close()


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("database or disk is full", "full"),
        ("could not extend file: No space left on device", "full"),
        ("disk I/O error", "full"),
        ("database is locked", "locked"),
        ("canceling statement due to lock timeout", "locked"),
        ("deadlock detected", "locked"),
        ("server closed the connection unexpectedly", "unreachable"),
    ],
)
def test_a_refusal_is_put_in_one_word(said: str, reason: str) -> None:
    """Both databases' words, in the three words that there are texts for."""
    assert reason_of(OperationalError("", {}, Exception(said))) == reason


def test_a_failed_transaction_leaves_nothing_and_the_next_one_works(database: Database) -> None:
    """Whatever is raised inside, it is rolled back and the kept connection made anew."""
    row = {"contact_id": bytes(16), "external_id": bytes(16), "digest": b"", "at": 1}

    def fail() -> None:
        with database.writing() as connection:
            connection.execute(insert(inbox).values(row))
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    with database.writing() as connection:
        assert connection.execute(select(func.count()).select_from(inbox)).scalar_one() == 0
        connection.execute(insert(inbox).values(row))
    with database.reading() as connection:
        assert connection.execute(select(func.count()).select_from(inbox)).scalar_one() == 1


def test_after_compacting_nothing_deleted_is_left_in_the_files(database: Database) -> None:
    """Of wraps, half of them deleted in between the others; what stays is there."""
    blobs = fill(database, 60)
    gone, stays = blobs[::2], blobs[1::2]
    assert all(blob in files_of(database, "wraps") for blob in gone)  # the check can fail
    with database.writer.begin() as connection:
        connection.execute(delete(wraps).where(wraps.c.key_blob.in_(gone)))
    assert database.compact()
    left = files_of(database, "wraps")
    assert not [blob for blob in gone if blob[:64] in left or blob[-64:] in left]
    assert all(blob in left for blob in stays)


def test_a_reader_holds_up_compacting_on_sqlite_and_it_is_told(tmp_path: Path) -> None:
    """The log cannot be cut while somebody reads an older moment: then it is done again."""
    url = f"sqlite:///{tmp_path / 'one.sqlite'}"
    upgrade(url)
    database = Database(url)
    impatient(database)
    fill(database, 2)
    with database.reading() as connection:
        connection.execute(select(wraps)).all()
        fill(database, 2)
        assert not database.compact()
    assert database.compact()
    database.close()
