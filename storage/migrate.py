"""Bringing a database to the schema of this program.

All changes are made in one transaction, on SQLite too: a process killed half-way leaves the
database as it was.
"""

from typing import Final

from alembic import command
from alembic.util import CommandError
from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import ConnectionPoolEntry

from storage.database import BUSY_MS, alembic_config, reason_of
from storage.errors import NewerSchema, Unavailable

_LOCK: Final = 0x1_4E_4C_4F_4F_50
"""PostgreSQL's advisory lock that keeps two processes from migrating at once."""


def upgrade(url: str | URL, revision: str = "head") -> None:
    """Make or change the tables; does nothing when they are as they should be.

    Raises Unavailable when the database cannot be reached, and NewerSchema when a newer program
    made its tables; it is then unchanged.
    """
    try:
        command.upgrade(alembic_config(make_url(url)), revision)
    except CommandError:  # the revision that it has is none of ours
        raise NewerSchema from None
    except DatabaseError as error:  # also a file that is no database
        raise Unavailable(reason_of(error)) from None


def migration_engine(url: URL) -> Engine:
    """An engine for changing tables: on SQLite foreign keys wait until `check_references`."""
    is_sqlite = url.get_backend_name() == "sqlite"
    engine = create_engine(
        url,
        poolclass=NullPool,
        hide_parameters=True,
        connect_args={"timeout": BUSY_MS / 1000} if is_sqlite else {},
    )
    if is_sqlite:
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(raw: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    raw.isolation_level = None
    cursor = raw.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA secure_delete=ON")
    # A batch migration drops a table and makes it anew, which would delete what refers to it.
    cursor.execute("PRAGMA foreign_keys=OFF")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def lock_out_others(connection: Connection) -> None:
    """Wait until no other process migrates; holds until the transaction ends."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")


def check_references(connection: Connection) -> None:
    """Raise RuntimeError, before anything is committed, when rows refer to rows that are gone."""
    if connection.dialect.name != "sqlite":
        return
    broken = {row[0] for row in connection.exec_driver_sql("PRAGMA foreign_key_check")}
    if broken:
        raise RuntimeError(f"the migration would break references in {sorted(broken)}")
