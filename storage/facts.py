"""Single facts by name; none of them says anything of a person."""

from sqlalchemy import Connection, delete, insert, select

from storage.schema import facts


def read_fact(connection: Connection, name: str) -> bytes | None:
    """What is kept under a name, None when nothing is."""
    query = select(facts.c.value).where(facts.c.name == name)
    return connection.execute(query).scalar_one_or_none()


def write_fact(connection: Connection, name: str, value: bytes) -> None:
    """Keep a value under a name, in the place of the one before."""
    connection.execute(delete(facts).where(facts.c.name == name))
    connection.execute(insert(facts).values(name=name, value=value))
