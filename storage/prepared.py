"""Statements of the hot path: compiled once a dialect, run without SQLAlchemy's work per row.

Only for plain integers, bytes and strings, which both drivers take as they are.
"""

from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter
from typing import Any, TypeAlias, cast

from sqlalchemy import BindParameter, Connection, bindparam
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement

Row: TypeAlias = Mapping[str, object]


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
        return connection.exec_driver_sql(sql, arguments).rowcount

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
        return connection.exec_driver_sql(compiled.string, arguments).all()

    def _for(self, connection: Connection, count: int) -> SQLCompiler:
        place = connection.dialect.name, count
        found = self._compiled.get(place)
        if found is None:
            statement = self._statement([bindparam(f"key_{number}") for number in range(count)])
            compiled = statement.compile(dialect=connection.dialect)
            found = self._compiled[place] = cast("SQLCompiler", compiled)
        return found
