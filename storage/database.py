"""The database behind one writer: engines, pragmas, the schema's version, compaction.

SQLite runs in WAL mode with synchronous=FULL (a commit is on the disk before anybody hears of it)
and secure_delete (deleted bytes are overwritten). PostgreSQL runs through psycopg 3.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from storage.errors import OldSchema, Unavailable
from storage.prepared import run

BUSY_MS: Final = 5_000
"""How long a writer waits for another process's lock before it says so."""

COMPACT_MS: Final = 250
"""How long compacting waits for readers before it leaves it for the next time."""

READERS: Final = 4
"""Looks at the database at the same time."""

_KEY_TABLES: Final = ("wraps", "team_wraps", "desk_sessions", "codes")
_MIGRATIONS: Final = Path(__file__).parent / "migrations"


class Database:
    """One database: `writer` for the writer's thread, `reading()` for everybody else."""

    def __init__(self, url: str | URL) -> None:
        """Prepare the engines; nothing is opened yet. Errors never show parameters."""
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        # One for the writer's thread to keep, one for compacting beside it.
        self.writer = self._engine(pool_size=2, writes=True)
        self.readers = self._engine(pool_size=READERS, writes=False)
        self._kept: Connection | None = None

    def _engine(self, *, pool_size: int, writes: bool) -> Engine:
        options: dict[str, Any] = {
            "poolclass": QueuePool,
            "pool_size": pool_size,
            "max_overflow": 0,
            "hide_parameters": True,
        }
        if self.is_sqlite:
            # A pool hands one connection to different threads, to one at a time.
            patience = BUSY_MS / 1000
            options["connect_args"] = {"timeout": patience, "check_same_thread": False}
        elif not writes:
            options["isolation_level"] = "REPEATABLE READ"
        engine = create_engine(self.url, **options)
        if self.is_sqlite:
            _make_sqlite(engine, writes=writes)
        return engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent look at the database; raises Unavailable when it cannot be reached."""
        try:
            with self.readers.connect() as connection, connection.begin():
                yield connection
        except OperationalError as error:
            raise Unavailable(reason_of(error)) from None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction on the connection that the writer keeps; for the writer's thread only."""
        if self._kept is None:
            self._kept = self.writer.connect()
        try:
            with self._kept.begin():
                yield self._kept
        except BaseException:
            self._kept.close()
            self._kept = None
            raise

    def check_schema(self) -> None:
        """Raise OldSchema unless the schema is the one that this program was written for.

        Raises Unavailable when it cannot be read, as when the file is no database at all.
        """
        try:
            with self.reading() as connection:
                found = MigrationContext.configure(connection).get_current_heads()
        except DBAPIError as error:
            raise Unavailable(reason_of(error)) from None
        wanted = ScriptDirectory.from_config(alembic_config(self.url)).get_heads()
        if set(found) != set(wanted):
            raise OldSchema

    def compact(self) -> bool:
        """Overwrite what was deleted in the files themselves; True when nothing is left of it.

        SQLite: a truncating checkpoint. PostgreSQL: the small tables of keys are rewritten; without
        them nothing else opens. False while a reader holds it up: nobody's turn waits for that.
        """
        with self.writer.connect() as connection:
            raw = connection.execution_options(isolation_level="AUTOCOMMIT")
            return _cut_log(raw) if self.is_sqlite else _rewrite_keys(raw)

    def close(self) -> None:
        """Give back every connection."""
        if self._kept is not None:
            self._kept.close()
            self._kept = None
        self.readers.dispose()
        self.writer.dispose()


def _cut_log(raw: Connection) -> bool:
    raw.execute(text(f"PRAGMA busy_timeout={COMPACT_MS}"))
    busy = raw.execute(text("PRAGMA wal_checkpoint(TRUNCATE)")).one()[0]
    raw.execute(text(f"PRAGMA busy_timeout={BUSY_MS}"))
    return not busy


def _rewrite_keys(raw: Connection) -> bool:
    raw.execute(text(f"SET lock_timeout = {COMPACT_MS}"))
    try:
        for table in _KEY_TABLES:
            raw.execute(text(f"VACUUM FULL {table}"))
        raw.execute(text("CHECKPOINT"))
    except OperationalError as error:
        if reason_of(error) != "locked":
            raise
        return False
    finally:
        raw.execute(text("RESET lock_timeout"))
    return True


def alembic_config(url: URL) -> Config:
    """The migrations' settings for a database."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["url"] = url
    return config


def reason_of(error: DBAPIError) -> str:
    """Why a database refused, in one word: `full`, `locked` or `unreachable`.

    What came before counts too: on a full disk SQLite drops the savepoint that is then missed.
    """
    told: BaseException | None = error
    while told is not None:
        if isinstance(told, DBAPIError) and (reason := _reason_in(str(told.orig).casefold())):
            return reason
        told = told.__context__
    return "unreachable"


def _reason_in(said: str) -> str | None:
    if "full" in said or "no space" in said or "disk i/o" in said:
        return "full"
    held = any(word in said for word in ("locked", "timeout", "deadlock"))
    return "locked" if held else None


def _make_sqlite(engine: Engine, *, writes: bool) -> None:
    """Set the pragmas, and begin transactions ourselves: a writer's take the lock at once."""
    begin = "BEGIN IMMEDIATE" if writes else "BEGIN"

    @event.listens_for(engine, "connect")
    def _connect(raw: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        raw.isolation_level = None
        cursor = raw.cursor()
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA secure_delete=ON")
        cursor.execute("PRAGMA foreign_keys=ON")
        if not writes:
            cursor.execute("PRAGMA query_only=ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if connection.get_execution_options().get("isolation_level") != "AUTOCOMMIT":
            run(connection, begin)
