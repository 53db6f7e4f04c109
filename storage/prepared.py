"""Statements of the hot path: compiled once a dialect, run by the driver itself.

SQLAlchemy's way of running one costs several times what SQLite takes for it. Errors are its own.

Only for plain integers, bytes and strings, which both drivers take as they are.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from operator import itemgetter
from typing import Any, TypeAlias, cast

from sqlalchemy import BindParameter, Connection, bindparam
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement

Row: TypeAlias = Mapping[str, object]


@contextmanager
def _running(connection: Connection, sql: str, arguments: object = ()) -> Iterator[DBAPICursor]:
    """A cursor of the driver; what it raises comes as SQLAlchemy's errors, without parameters.

    Whoever listens for statements hears of this one, too.
    """
    dialect = connection.dialect
    cursor = connection.connection.cursor()
    try:
        for heard in connection.dispatch.before_cursor_execute:
            heard(connection, cursor, sql, arguments, None, isinstance(arguments, list))
        yield cursor
    except dialect.loaded_dbapi.Error as error:
        base, hide = dialect.loaded_dbapi.Error, True
        raise DBAPIError.instance(sql, None, error, base, hide, dialect=dialect) from error
    finally:
        cursor.close()


def run(connection: Connection, sql: str) -> None:
    """Run one statement without parameters: a savepoint."""
    with _running(connection, sql) as cursor:
        cursor.execute(sql)


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
        with _running(connection, sql, arguments) as cursor:
            if len(arguments) == 1:
                cursor.execute(sql, arguments[0])
            else:
                cursor.executemany(sql, arguments)
            return int(cursor.rowcount)

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
        with _running(connection, compiled.string, arguments) as cursor:
            cursor.execute(compiled.string, arguments)
            return cast("Sequence[tuple[Any, ...]]", cursor.fetchall())

    def _for(self, connection: Connection, count: int) -> SQLCompiler:
        place = connection.dialect.name, count
        found = self._compiled.get(place)
        if found is None:
            statement = self._statement([bindparam(f"key_{number}") for number in range(count)])
            compiled = statement.compile(dialect=connection.dialect)
            found = self._compiled[place] = cast("SQLCompiler", compiled)
        return found
