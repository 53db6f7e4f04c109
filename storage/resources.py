"""When a help line was last verified, and by whom. What the line says is shipped, not stored."""

from collections.abc import Mapping

from msgspec import Struct
from sqlalchemy import Connection, delete, insert, select

from storage.schema import resources


class Verified(Struct, frozen=True):
    """Somebody looked (µs UTC) and found a line right; `by` is a colleague's id."""

    on: int
    by: bytes


def verified(connection: Connection) -> Mapping[str, Verified]:
    """What was verified, by the key of the line."""
    query = select(resources.c.id, resources.c.verified_on, resources.c.verified_by)
    return {key: Verified(on, by) for key, on, by in connection.execute(query)}


def verify(connection: Connection, key: str, by: bytes, at: int) -> None:
    """A colleague verified a line; the time before is forgotten."""
    connection.execute(delete(resources).where(resources.c.id == key))
    connection.execute(insert(resources).values(id=key, verified_on=at, verified_by=by))
