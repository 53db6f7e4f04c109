"""The outbox: what must be sent, written in the transaction of the turn that says it.

A row is sealed under an ephemeral key together with its address. It stays until somebody knows
that it was sent: whoever claims it pushes its due time ahead for as long as a sending may take, so
that after a crash it is sent once more. Only the first row of each contact is ever due: the order
within a contact is kept, and one that waits holds up nobody else.
"""

import os
from collections.abc import Collection, Mapping, Sequence
from typing import Final

import msgspec
from msgspec import Struct
from sqlalchemy import (
    Connection,
    Row,
    Select,
    bindparam,
    delete,
    exists,
    func,
    insert,
    select,
    update,
)

from storage.chats import WEB, Chat
from storage.ephemeral import EphemeralKeys
from storage.errors import SealBroken
from storage.prepared import Prepared
from storage.schema import contacts, outbox
from storage.sealing import Place, key_id_of, open_, seal
from storage.vault import ID_SIZE, Vault

UNREADABLE: Final = "unreadable"
"""Why a contact was not reached: the key of the message is gone (a restored backup)."""


class Parcel(Struct, frozen=True):
    """A message to send to a chat; what it looks like is its writer's and its reader's affair."""

    chat: Chat
    message: bytes


class Letter(Struct, frozen=True):
    """A claimed message; `attempts` counts the sendings before that nobody knows the end of."""

    id: bytes
    contact: bytes
    address: str
    message: bytes
    attempts: int


class Claim(Struct, frozen=True):
    """What is to be sent now, what can never be, and when to look again (µs UTC)."""

    letters: tuple[Letter, ...]
    unreadable: tuple[bytes, ...] = ()
    next_due: int | None = None


class _Content(Struct, frozen=True, array_like=True):
    address: str
    message: bytes


_decoder = msgspec.msgpack.Decoder(_Content)
_PUT = Prepared(lambda _dialect: insert(outbox))

_before = outbox.alias()
_HEADS: Final = (
    select(outbox)
    .where(
        outbox.c.channel == bindparam("channel"),
        ~exists().where(_before.c.contact_id == outbox.c.contact_id, _before.c.seq < outbox.c.seq),
    )
    .order_by(outbox.c.due_at)
)


def put(connection: Connection, parcels: Sequence[Parcel]) -> None:
    """Add messages behind those that wait for the same chat; the caller holds their contacts."""
    last = _last(connection, {one.chat.id for one in parcels})
    rows = []
    for one in parcels:
        last[one.chat.id] = last.get(one.chat.id, 0) + 1
        rows.append(_row(one, last[one.chat.id]))
    _PUT.many(connection, rows)


def tell(
    connection: Connection,
    vault: Vault,
    keys: EphemeralKeys,
    conversation: bytes,
    message: bytes,
    at: int,
) -> int:
    """Put a message for every chat of a conversation; how many there are.

    It holds the contacts: call it before anything that holds the conversation, as turns do.
    """
    query = select(contacts.c.id, contacts.c.channel, contacts.c.address_blob).where(
        contacts.c.conversation_id == conversation, contacts.c.channel != WEB
    )
    found = connection.execute(query.order_by(contacts.c.id).with_for_update()).all()
    chats = [
        Chat(contact, channel, vault.open_address(contact, blob), keys, at)
        for contact, channel, blob in found
    ]
    if chats:
        put(connection, [Parcel(chat, message) for chat in chats])
    return len(chats)


def _last(connection: Connection, ids: Collection[bytes]) -> dict[bytes, int]:
    query = select(outbox.c.contact_id, func.max(outbox.c.seq)).group_by(outbox.c.contact_id)
    found = connection.execute(query.where(outbox.c.contact_id.in_(sorted(ids))))
    return {row.contact_id: row[1] for row in found}


def _row(parcel: Parcel, seq: int) -> Mapping[str, object]:
    chat, row = parcel.chat, os.urandom(ID_SIZE)
    key_id, key = chat.sealing()
    plain = msgspec.msgpack.encode(_Content(chat.address, parcel.message))
    return {
        "id": row,
        "contact_id": chat.id,
        "channel": chat.channel,
        "seq": seq,
        "due_at": chat.at,
        "attempts": 0,
        "message_blob": seal(key, key_id, place(row), plain),
    }


def place(row: bytes) -> Place:
    """Where the blob of a row belongs."""
    return Place("outbox", "outbox", row)


# ── the relay's side ─────────────────────────────────────────────────────────────────────────


def claim(
    connection: Connection, keys: EphemeralKeys, channel: str, at: int, lease: int, limit: int
) -> Claim:
    """Take up to `limit` messages that are due, nobody else's for `lease` microseconds.

    Several relays may claim at once: what one holds the others skip. A message whose key is gone
    can never be sent: it is dropped and its contact marked.
    """
    due = _HEADS.where(outbox.c.due_at <= at).limit(limit)
    found = connection.execute(due.with_for_update(skip_locked=True, of=outbox), _of(channel))
    letters, unreadable = [], []
    for row in found.all():
        try:
            letters.append(_open(keys, row))
        except SealBroken:
            unreadable.append(row.contact_id)
            refuse(connection, row.id, row.contact_id, UNREADABLE)
    if letters:
        held = [one.id for one in letters]
        connection.execute(update(outbox).where(outbox.c.id.in_(held)).values(due_at=at + lease))
    return Claim(tuple(letters), tuple(unreadable), _next_due(connection, channel))


def _of(channel: str) -> Mapping[str, object]:
    return {"channel": channel}


def _open(keys: EphemeralKeys, row: Row[tuple[object, ...]]) -> Letter:
    blob = row.message_blob
    content = _decoder.decode(open_(keys.key(key_id_of(blob)), place(row.id), blob))
    return Letter(row.id, row.contact_id, content.address, content.message, row.attempts)


def _next_due(connection: Connection, channel: str) -> int | None:
    query: Select[int] = _HEADS.with_only_columns(outbox.c.due_at).limit(1)
    return connection.execute(query, _of(channel)).scalar_one_or_none()


def sent(connection: Connection, row: bytes) -> None:
    """It was sent: nothing is kept of it."""
    connection.execute(delete(outbox).where(outbox.c.id == row))


def postpone(connection: Connection, row: bytes, due_at: int, attempts: int) -> None:
    """Send it again at `due_at` (µs UTC); what waits behind it waits too."""
    connection.execute(
        update(outbox).where(outbox.c.id == row).values(due_at=due_at, attempts=attempts)
    )


def refuse(connection: Connection, row: bytes, contact: bytes, reason: str) -> bytes | None:
    """It will never be sent: drop it and mark the contact until they write again.

    Gives the contact's conversation. `reason` is a code of at most 32 characters, in the clear.
    """
    sent(connection, row)
    here = contacts.c.id == contact
    connection.execute(update(contacts).where(here).values(unreachable=reason))
    query = select(contacts.c.conversation_id).where(here)
    return connection.execute(query).scalar_one_or_none()
