"""Migrations: the schema they make, and what becomes of rows from before them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, Table, insert, make_url, select, text
from sqlalchemy.exc import ProgrammingError

from storage.database import Database, alembic_config
from storage.errors import OldSchema, Unavailable
from storage.migrate import migration_engine, upgrade
from storage.schema import metadata
from storage.vault import Vault
from tests.storage.old_rows import OLD_ROWS, OldRows

SQLITE = """
    SELECT type, name, tbl_name, sql FROM sqlite_master WHERE tbl_name NOT LIKE 'alembic%'
"""
COLUMNS = """
    SELECT table_name, column_name, data_type, character_maximum_length, is_nullable, column_default
    FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name NOT LIKE 'alembic%'
"""
INDEXES = """
    SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE 'alembic%'
"""
CONSTRAINTS = """
    SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE 'alembic%'
"""
COMMENTS = """
    SELECT relname, obj_description(oid) FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname NOT LIKE 'alembic%'
"""
SNAPSHOT = {"sqlite": (SQLITE,), "postgresql": (COLUMNS, INDEXES, CONSTRAINTS, COMMENTS)}


@contextmanager
def changing(url: str) -> Iterator[Connection]:
    """A connection that may make and drop tables."""
    engine = migration_engine(make_url(url))
    with engine.begin() as connection:
        yield connection


def snapshot(connection: Connection) -> set[tuple[str, ...]]:
    """Everything the database itself knows about its tables, white space and quotes apart."""
    found = set()
    for query in SNAPSHOT[connection.dialect.name]:
        for row in connection.execute(text(query)):
            found.add(tuple(_plain(str(value)) for value in row))
    return found


def _plain(said: str) -> str:
    return "".join(said.replace('"', "").split())


def test_the_migrations_make_exactly_the_schema(database_url: str) -> None:
    """Tables, columns, keys, indexes and their conditions are those of `schema.py`."""
    with changing(database_url) as connection:
        metadata.create_all(connection)
        wanted = snapshot(connection)
        metadata.drop_all(connection)
    upgrade(database_url)
    with changing(database_url) as connection:
        assert snapshot(connection) == wanted


def test_alembic_finds_no_difference(database_url: str) -> None:
    """Alembic's own comparison has nothing to add or to remove."""
    upgrade(database_url)
    with changing(database_url) as connection:
        options = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []


def test_a_second_upgrade_changes_nothing(database_url: str) -> None:
    """Upgrading an up-to-date database is allowed and does nothing."""
    upgrade(database_url)
    with changing(database_url) as connection:
        before = snapshot(connection)
    upgrade(database_url)
    with changing(database_url) as connection:
        assert snapshot(connection) == before


def test_an_old_schema_is_refused(database_url: str) -> None:
    """A database without tables is not used until it is migrated."""
    database = Database(database_url)
    try:
        with pytest.raises(OldSchema):
            database.check_schema()
        upgrade(database_url)
        database.check_schema()
    finally:
        database.close()


def test_a_locked_database_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While another process writes to SQLite the migration gives up and says why."""
    monkeypatch.setattr("storage.migrate.BUSY_MS", 50)
    url = f"sqlite:///{tmp_path / 'inloop.sqlite'}"
    with changing(url) as connection:
        with pytest.raises(Unavailable) as caught:
            upgrade(url)
        assert snapshot(connection) == set()
    assert caught.value.reason == "locked"


def test_a_migration_that_fails_leaves_nothing_behind(database_url: str) -> None:
    """A failure after the first tables were made undoes them, on SQLite too."""
    with changing(database_url) as connection:
        connection.execute(text("CREATE TABLE desk_sessions (in_the_way INTEGER)"))
        before = snapshot(connection)
    with pytest.raises((Unavailable, ProgrammingError)):
        upgrade(database_url)
    with changing(database_url) as connection:
        assert snapshot(connection) == before


def revisions() -> list[str]:
    """Every revision, oldest first."""
    scripts = ScriptDirectory.from_config(alembic_config(make_url("sqlite://")))
    return [script.revision for script in reversed(list(scripts.walk_revisions()))]


def test_every_revision_is_tested_with_data() -> None:
    """Whoever adds a migration adds rows as they were after it."""
    assert list(OLD_ROWS) == revisions()


@pytest.mark.parametrize("revision", revisions())
def test_rows_of_a_revision_survive_the_upgrade(
    database_url: str, vault: Vault, revision: str
) -> None:
    """Rows of every table, written at an older revision, are there at the newest and open."""
    upgrade(database_url, revision)
    old = OLD_ROWS[revision](vault)
    with changing(database_url) as connection:
        tables = MetaData()
        tables.reflect(connection)
        assert set(tables.tables) - {"alembic_version"} == set(old.rows), "a table without rows"
        for name, row in old.rows.items():
            connection.execute(insert(tables.tables[name]).values(row))
    upgrade(database_url)
    with changing(database_url) as connection:
        _check(connection, old)


def _check(connection: Connection, old: OldRows) -> None:
    found: dict[str, dict[str, object]] = {}
    for name, row in old.rows.items():
        table = Table(name, MetaData(), autoload_with=connection)
        found[name] = dict(connection.execute(select(table)).mappings().one())
        kept = {column: value for column, value in row.items() if column in found[name]}
        assert {column: found[name][column] for column in kept} == kept
    old.open(found)


def test_every_revision_can_be_taken_back(database_url: str) -> None:
    """Downgrading to nothing leaves no table, and the way up is open again."""
    upgrade(database_url)
    command.downgrade(alembic_config(make_url(database_url)), "base")
    with changing(database_url) as connection:
        assert snapshot(connection) == set()
    upgrade(database_url)
