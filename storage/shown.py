"""Messages that stand in a chat: their numbers, so that the bot can delete them there.

Telegram lets a bot delete messages, its own and the person's, for 48 hours. A number is forgotten
when its message was deleted or no longer can be.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from typing import Final

from msgspec import Struct
from sqlalchemy import Connection, case, delete, select, update

from flows.units import SECOND
from storage.prepared import insert_new
from storage.schema import contacts, shown

DELETABLE: Final = 47 * 3600
"""Seconds for which a message is deleted on request: Telegram's 48 hours with room to spare."""

SWEPT_AT_ONCE: Final = 500
"""Rows that one look takes."""


class Note(Struct, frozen=True):
    """A message of a chat at `at` (µs UTC). `lifetime`: seconds that the person lets it stay.

    `seq` is its number in the conversation, where the person's words went to the team.
    """

    contact: bytes
    message_id: int
    at: int
    lifetime: int | None = None
    seq: int | None = None


class Due(Struct, frozen=True):
    """Messages of one chat whose time is over; `wished`: the person wants them deleted."""

    contact: bytes
    ids: tuple[int, ...]
    wished: bool


_NOTE: Final = insert_new(shown)


def note(connection: Connection, notes: Sequence[Note]) -> None:
    """Remember messages that stand in chats."""
    rows = [
        {
            "contact_id": one.contact,
            "message_id": one.message_id,
            "at": one.at,
            "until": one.at + _seconds(one.lifetime) * SECOND,
            "seq": one.seq,
        }
        for one in notes
    ]
    if rows:
        _NOTE.many(connection, rows)


def _seconds(lifetime: int | None) -> int:
    return min(lifetime or DELETABLE, DELETABLE)


def noted_in(connection: Connection, chats: Collection[bytes]) -> set[bytes]:
    """Those of the chats of which numbers are remembered; an erased one has none."""
    if not chats:
        return set()
    query = select(shown.c.contact_id).where(shown.c.contact_id.in_(chats)).distinct()
    return set(connection.execute(query).scalars())


def seq_of(connection: Connection, contact: bytes, message_id: int) -> int | None:
    """The number in the conversation of a message that the person typed."""
    query = select(shown.c.seq).where(
        shown.c.contact_id == contact, shown.c.message_id == message_id
    )
    return connection.execute(query).scalar_one_or_none()


def standing(connection: Connection, contact: bytes, at: int) -> tuple[int, ...]:
    """The messages of a chat that can still be deleted, oldest first."""
    query = select(shown.c.message_id).where(
        shown.c.contact_id == contact, shown.c.at > at - DELETABLE * SECOND
    )
    return tuple(connection.execute(query.order_by(shown.c.message_id)).scalars())


def let_live(connection: Connection, contact: bytes, lifetime: int | None) -> None:
    """From now on messages of this chat stay so many seconds; those that stand there too."""
    connection.execute(update(contacts).where(contacts.c.id == contact).values(lifetime=lifetime))
    connection.execute(
        update(shown)
        .where(shown.c.contact_id == contact)
        .values(until=shown.c.at + _seconds(lifetime) * SECOND)
    )


def overdue(connection: Connection, at: int) -> list[Due]:
    """Messages whose time is over, by chat."""
    wished = case((contacts.c.lifetime.is_not(None), 1), else_=0)
    query = (
        select(shown.c.contact_id, shown.c.message_id, wished)
        .join(contacts, contacts.c.id == shown.c.contact_id, isouter=True)
        .where(shown.c.until <= at)
        .order_by(shown.c.contact_id, shown.c.message_id)
        .limit(SWEPT_AT_ONCE)
    )
    return list(_grouped(connection.execute(query).all()))


def _grouped(rows: Sequence[tuple[bytes, int, int]]) -> Iterator[Due]:
    for contact, found in groupby(rows, key=lambda row: row[0]):
        mine = list(found)
        yield Due(contact, tuple(row[1] for row in mine), wished=bool(mine[0][2]))


def forget(connection: Connection, contact: bytes) -> None:
    """Forget the numbers of all messages of a chat."""
    connection.execute(delete(shown).where(shown.c.contact_id == contact))


def drop(connection: Connection, due: Due) -> None:
    """Forget the numbers of these messages."""
    connection.execute(
        delete(shown).where(shown.c.contact_id == due.contact, shown.c.message_id.in_(due.ids))
    )
