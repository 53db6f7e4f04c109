"""Today's empty tables, laid at once: thousands of tests begin with them."""

import tempfile
from functools import cache
from pathlib import Path

from alembic import command
from sqlalchemy import make_url

from storage.database import Database, alembic_config
from storage.migrate import upgrade
from storage.schema import metadata


def lay_tables(database_url: str) -> None:
    """Give an empty database its tables.

    On SQLite a file is copied that the migrations made, which is a hundred times faster. On
    PostgreSQL they come from the schema, which the migrations make exactly (`test_migrations.py`).
    """
    url = make_url(database_url)
    if url.get_backend_name() == "sqlite":
        Path(str(url.database)).write_bytes(_migrated_file())
        return
    database = Database(url)
    metadata.create_all(database.writer)
    database.close()
    command.stamp(alembic_config(url), "head")


@cache
def _migrated_file() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "empty.sqlite")
        upgrade(f"sqlite:///{path}")
        return path.read_bytes()
