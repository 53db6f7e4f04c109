"""Statements of the hot path: compiled once a dialect, run by the driver itself.

SQLAlchemy's way of running one costs several times what SQLite takes for it. Errors are its own.

Only for plain integers, bytes and strings, which both drivers take as they are.
"""

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter, itemgetter, methodcaller
from typing import Any, TypeAlias, TypeVar, cast

from sqlalchemy import BindParameter, Connection, Table, bindparam
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement

T = TypeVar("T")
Row: TypeAlias = Mapping[str, object]


def _do(
    connection: Connection,
    sql: str,
    arguments: Any,  # noqa: ANN401 - the driver's own
    take: Callable[[DBAPICursor], T],
) -> T:
    """Run a statement with the driver; what it raises comes as SQLAlchemy's errors.

    Parameters in a list are those of many rows. None stand in an error. Whoever listens for
    statements hears of this one, too.
    """
    dialect = connection.dialect
    cursor = connection.connection.cursor()
    is_many = isinstance(arguments, list)
    try:
        for heard in connection.dispatch.before_cursor_execute:
            heard(connection, cursor, sql, arguments, None, is_many)
        if is_many:
            cursor.executemany(sql, arguments)
        else:
            cursor.execute(sql, arguments)
        return take(cursor)
    except dialect.loaded_dbapi.Error as error:
        base, hide = dialect.loaded_dbapi.Error, True
        raise DBAPIError.instance(sql, None, error, base, hide, dialect=dialect) from error
    finally:
        cursor.close()


_rows: Callable[[DBAPICursor], Any] = methodcaller("fetchall")
_count: Callable[[DBAPICursor], Any] = attrgetter("rowcount")


def run(connection: Connection, sql: str) -> None:
    """Run one statement without parameters: a savepoint."""
    _do(connection, sql, (), _count)


class Prepared:
    """One statement for many rows of parameters."""

    def __init__(self, statement: Callable[[str], ClauseElement]) -> None:
        """`statement` builds it for a dialect's name (`sqlite`, `postgresql`)."""
        self._statement = statement
        self._compiled: dict[str, tuple[str, Callable[[Row], Any] | None]] = {}

    def many(self, connection: Connection, rows: Sequence[Row]) -> int:
        """Run it for every row; how many rows it touched in all."""
        sql, order = self._for(connection)
        arguments = [order(row) for row in rows] if order else list(rows)
        return int(_do(connection, sql, arguments[0] if len(arguments) == 1 else arguments, _count))

    def _for(self, connection: Connection) -> tuple[str, Callable[[Row], Any] | None]:
        name = connection.dialect.name
        found = self._compiled.get(name)
        if found is None:
            compiled = cast(
                "SQLCompiler", self._statement(name).compile(dialect=connection.dialect)
            )
            order = _in_order(compiled.positiontup) if compiled.positiontup else None
            found = self._compiled[name] = (compiled.string, order)
        return found


def insert_new(table: Table) -> Prepared:
    """Insert rows; those that are there already stay as they are."""
    return Prepared(
        lambda dialect: (
            sqlite.insert(table).on_conflict_do_nothing()
            if dialect == "sqlite"
            else postgresql.insert(table).on_conflict_do_nothing()
        )
    )


def _in_order(names: Sequence[str]) -> Callable[[Row], Any]:
    """What makes a tuple of a row's parameters."""
    if len(names) == 1:  # of a single name itemgetter makes no tuple
        return lambda row: (row[names[0]],)
    return itemgetter(*names)


class PreparedIn:
    """One statement that looks for a set of keys: compiled once a dialect and number of keys."""

    def __init__(self, statement: Callable[[Sequence[BindParameter[Any]]], ClauseElement]) -> None:
        """`statement` builds it for so many parameters, which stand for the keys in order."""
        self._statement = statement
        self._compiled: dict[tuple[str, int], SQLCompiler] = {}

    def fetch(self, connection: Connection, keys: Sequence[object]) -> Sequence[tuple[Any, ...]]:
        """The rows that it finds."""
        compiled = self._for(connection, len(keys))
        names = compiled.positiontup
        arguments = tuple(keys) if names else dict(zip(compiled.params, keys, strict=True))
        return cast("Sequence[tuple[Any, ...]]", _do(connection, compiled.string, arguments, _rows))

    def _for(self, connection: Connection, count: int) -> SQLCompiler:
        place = connection.dialect.name, count
        found = self._compiled.get(place)
        if found is None:
            statement = self._statement([bindparam(f"key_{number}") for number in range(count)])
            compiled = statement.compile(dialect=connection.dialect)
            found = self._compiled[place] = cast("SQLCompiler", compiled)
        return found
