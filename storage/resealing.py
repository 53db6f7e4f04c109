"""What is still held when its ephemeral key comes to its end is sealed anew under the newest.

That is: chats' dialogues, the wraps of their persons' keys, messages that wait. Afterwards the key
can be forgotten, and what was deleted in the meantime opens for nobody.
"""

from collections.abc import Callable, Collection, Iterator
from typing import Any, Final, NamedTuple, TypeAlias

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Row,
    Table,
    and_,
    func,
    select,
    true,
    update,
)

from storage import outbox as letters
from storage.chats import WEB
from storage.contacts import CHAT_HOLDER
from storage.ephemeral import EphemeralKeys
from storage.errors import SealBroken
from storage.schema import Bytes, contacts, outbox, wraps
from storage.sealing import Place, key_id_of, open_, seal
from storage.vault import held_place, wrap_place

_Row: TypeAlias = Row[Any]  # rows of three tables: each kind knows its own


class _Kind(NamedTuple):
    """One kind of blob that is sealed under ephemeral keys."""

    table: Table
    blob: Column[bytes]
    is_ours: ColumnElement[bool]
    place: Callable[[_Row], Place]


_KINDS: Final = (
    _Kind(
        contacts,
        contacts.c.held_blob,
        contacts.c.channel != WEB,
        lambda row: held_place(row.id, row.revision),
    ),
    _Kind(
        wraps,
        wraps.c.key_blob,
        wraps.c.recipient.startswith(CHAT_HOLDER),
        lambda row: wrap_place(row.conversation_id, row.side, row.epoch, row.recipient),
    ),
    _Kind(outbox, outbox.c.message_blob, true(), lambda row: letters.place(row.id)),
)


class Stale(NamedTuple):
    """A blob under a key that comes to its end: its kind and its row's primary key."""

    kind: int
    key: tuple[object, ...]


def stale(connection: Connection, key_ids: Collection[int]) -> list[Stale]:
    """Everything that is sealed under these ephemeral keys, in the order in which rows are held."""
    wanted = [number.to_bytes(2, "big") for number in key_ids]
    return [one for kind in range(len(_KINDS)) for one in _stale_of(connection, kind, wanted)]


def _stale_of(connection: Connection, number: int, wanted: list[bytes]) -> Iterator[Stale]:
    kind = _KINDS[number]
    key = kind.table.primary_key.columns
    header = func.substr(kind.blob, 3, 2, type_=Bytes())  # where `sealing` puts the key id
    query = select(*key).where(kind.is_ours, header.in_(wanted)).order_by(*key)
    for row in connection.execute(query):
        yield Stale(number, tuple(row))


def reseal(connection: Connection, keys: EphemeralKeys, found: Collection[Stale], at: int) -> int:
    """Seal these anew under the key of `at` (µs UTC); how many could not be opened."""
    return sum(not _reseal(connection, keys, one, at) for one in found)


def _reseal(connection: Connection, keys: EphemeralKeys, one: Stale, at: int) -> bool:
    kind = _KINDS[one.kind]
    key = kind.table.primary_key.columns
    here = and_(*(column == value for column, value in zip(key, one.key, strict=True)))
    row = connection.execute(
        select(kind.table, kind.blob.label("sealed")).where(here).with_for_update()
    ).one_or_none()
    if row is None:  # sent or forgotten meanwhile
        return True
    blob, place = row.sealed, kind.place(row)
    try:
        plain = open_(keys.key(key_id_of(blob)), place, blob)
    except SealBroken:
        return False
    key_id, newest = keys.current(at)
    fresh = {kind.blob: seal(newest, key_id, place, plain)}
    connection.execute(update(kind.table).where(here).values(fresh))
    return True
