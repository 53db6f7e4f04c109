"""Contacts: one browser session or chat each, with the sealed state of its dialogue.

The hot path of every turn: rows come in sorted order and by primary key, writes go out by
`executemany`, and nothing grows with what is stored.
"""

from collections.abc import Collection, Sequence
from typing import Final

import msgspec
from msgspec import Struct
from sqlalchemy import (
    ColumnElement,
    Connection,
    bindparam,
    delete,
    insert,
    null,
    select,
    update,
)

from flows.types import Dialogue, Say
from flows.units import HOUR
from storage.chats import WEB, Door
from storage.inbox import Key, drop_receipts, old_receipts
from storage.prepared import Prepared, PreparedIn
from storage.schema import contacts, inbox, links, outbox, shown, wraps
from storage.vault import Vault

DIALOGUE_LIVES: Final = 24 * HOUR
CHAT_HOLDER: Final = "chat/"
"""Begins the names under which chats hold a person's key in `wraps`."""

NEVER: Final = 2**62
"""The expiry of a chat that was handed over: it is how the answer reaches the person."""

SWEPT_AT_ONCE: Final = 500
"""Rows that one job deletes: nobody's turn waits longer than for these."""


class Held(Struct, frozen=True, array_like=True):
    """What is sealed in a contact: the dialogue, the last texts said, the way to the conversation.

    `code` is the return code until the person confirmed keeping it (`kept`), given at `code_at`.
    `heard` tells which question a message of a chat answered, should it be edited.
    """

    dialogue: Dialogue
    says: tuple[Say, ...] = ()
    conversation: bytes | None = None
    code: str | None = None
    code_at: int = 0
    kept: bool = False
    heard: tuple[tuple[int, str], ...] = ()


class Row(Struct, frozen=True):
    """A contact as stored; from `expires_at` on it counts as gone.

    `lifetime`: seconds that messages may stand in its chat, None for ever.
    """

    id: bytes
    revision: int
    seen_at: int
    blob: bytes
    expires_at: int
    lifetime: int | None = None


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Held)

_ROWS = select(
    contacts.c.id,
    contacts.c.revision,
    contacts.c.seen_at,
    contacts.c.held_blob,
    contacts.c.expires_at,
    contacts.c.lifetime,
)
_ROWS = _ROWS.order_by(contacts.c.id)
_LOAD = PreparedIn(lambda keys: _ROWS.where(contacts.c.id.in_(keys)))
_LOCK = PreparedIn(lambda keys: _ROWS.where(contacts.c.id.in_(keys)).with_for_update())
_CHANGE = Prepared(
    lambda _dialect: (
        update(contacts)
        .where(contacts.c.id == bindparam("contact"))
        .values(
            revision=bindparam("new_revision"),
            held_blob=bindparam("blob"),
            seen_at=bindparam("seen"),
            expires_at=bindparam("until"),
            conversation_id=bindparam("conversation"),
            unreachable=null(),  # who writes can be reached
        )
    )
)


def seal(door: Door, revision: int, held: Held) -> bytes:
    """Seal the state of a contact for one revision of its row."""
    return Vault.seal_held(door, revision, _encoder.encode(held))


def unseal(door: Door, row: Row) -> Held:
    """Open the state of a contact; raises SealBroken."""
    return _decoder.decode(Vault.open_held(door, row.revision, row.blob))


def load(connection: Connection, ids: Collection[bytes], *, lock: bool = False) -> dict[bytes, Row]:
    """The contacts with these ids, in sorted order; `lock` holds them for this transaction."""
    found = (_LOCK if lock else _LOAD).fetch(connection, sorted(ids))
    return {row[0]: Row(*row) for row in found}


def conversation_of(connection: Connection, contact: bytes) -> bytes | None:
    """The conversation that a contact belongs to."""
    query = select(contacts.c.conversation_id).where(contacts.c.id == contact)
    return connection.execute(query).scalar_one_or_none()


class Change(Struct, frozen=True):
    """A contact to write: its new revision, sealed state and the conversation it belongs to.

    `address` is the sealed address of a new one that answers must be sent to; `seen_at`, when its
    person was last there, if not `at`.
    """

    id: bytes
    revision: int
    blob: bytes
    conversation: bytes | None
    at: int
    is_new: bool
    channel: str = WEB
    address: bytes | None = None
    seen_at: int | None = None


def save(connection: Connection, changes: Sequence[Change]) -> None:
    """Write contacts, new and changed, a statement each."""
    fresh = [_inserted(one) for one in changes if one.is_new]
    if fresh:
        connection.execute(insert(contacts), fresh)
    changed = [_changed(one) for one in changes if not one.is_new]
    if changed:
        _CHANGE.many(connection, changed)


def _inserted(change: Change) -> dict[str, object]:
    return {
        "id": change.id,
        "channel": change.channel,
        "conversation_id": change.conversation,
        "revision": change.revision,
        "seen_at": _seen_at(change),
        "expires_at": _until(change),
        "held_blob": change.blob,
        "address_blob": change.address,
    }


def _changed(change: Change) -> dict[str, object]:
    return {
        "contact": change.id,
        "conversation": change.conversation,
        "new_revision": change.revision,
        "blob": change.blob,
        "seen": _seen_at(change),
        "until": _until(change),
    }


def _seen_at(change: Change) -> int:
    return change.at if change.seen_at is None else change.seen_at


def _until(change: Change) -> int:
    stays = change.channel != WEB and change.conversation is not None
    return NEVER if stays else change.at + DIALOGUE_LIVES


def touch(connection: Connection, contact: bytes, at: int) -> None:
    """Note that somebody is there: puts off the idle lock."""
    connection.execute(
        update(contacts)
        .where(contacts.c.id == contact)
        .values(seen_at=at, expires_at=at + DIALOGUE_LIVES)
    )


def erase(connection: Connection, ids: Collection[bytes]) -> None:
    """Delete contacts with their wraps, links, unsent messages and the numbers of sent ones.

    Receipts go too, but not a chat's: a messenger may deliver an update once more, and it must not
    begin anew what somebody has just erased. They are pruned in time.
    """
    _erase(connection, ids)
    connection.execute(delete(shown).where(shown.c.contact_id.in_(ids)))
    connection.execute(delete(outbox).where(outbox.c.contact_id.in_(ids)))


def _erase(connection: Connection, ids: Collection[bytes]) -> None:
    is_page = select(contacts.c.id).where(contacts.c.channel == WEB)
    for one in sorted(ids):
        connection.execute(delete(wraps).where(wraps.c.recipient.in_((_session(one), _chat(one)))))
        mine = inbox.c.contact_id == one
        connection.execute(
            delete(inbox).where(mine, inbox.c.contact_id.in_(is_page.where(contacts.c.id == one)))
        )
        connection.execute(delete(links).where(links.c.subject == one))
        connection.execute(delete(contacts).where(contacts.c.id == one))


class Overdue(Struct, frozen=True):
    """What the clock found: contacts whose time is over, receipts that nobody sends again."""

    contacts: tuple[bytes, ...]
    receipts: tuple[Key, ...]


def overdue(connection: Connection, at: int) -> Overdue:
    """Look for what is over.

    It reads whole tables, so it is for a reader and not for the writer: an index on these times
    would cost every turn a page more.
    """
    contact = select(contacts.c.id).where(contacts.c.expires_at <= at).limit(SWEPT_AT_ONCE)
    return Overdue(
        tuple(sorted(connection.execute(contact).scalars())),
        old_receipts(connection, at, SWEPT_AT_ONCE),
    )


def expire(connection: Connection, at: int, found: Overdue) -> int:
    """Delete what was found, if it is still over; counts the contacts.

    The numbers of messages stay until their own time is over: who comes back may still wish to have
    them deleted. What waits to be sent stays, too: it may be what deletes messages.
    """
    still = select(contacts.c.id).where(
        contacts.c.id.in_(found.contacts), contacts.c.expires_at <= at
    )
    # Held and so looked at again: somebody may write this moment, through another process.
    ids = sorted(connection.execute(still.with_for_update()).scalars())
    _erase(connection, ids)
    drop_receipts(connection, found.receipts)
    return len(ids)


def holder(door: Door) -> str:
    """The name under which a session or a chat holds the person's key in `wraps`."""
    return _session(door.id) if door.address is None else _chat(door.id)


def _session(contact: bytes) -> str:
    return f"session/{contact.hex()}"


def _chat(contact: bytes) -> str:
    return f"{CHAT_HOLDER}{contact.hex()}"


class Reached(Struct, frozen=True):
    """A chat of a conversation: where it is and what is sealed in its row."""

    id: bytes
    channel: str
    address: bytes
    row: Row


def chats_of(connection: Connection, conversation: bytes, *, hold: bool = True) -> list[Reached]:
    """The chats of a conversation, in sorted order, held for this transaction unless told not."""
    return _reached(connection, contacts.c.conversation_id == conversation, hold=hold)


def chat_of(connection: Connection, contact: bytes, *, hold: bool = True) -> Reached | None:
    """The chat with this id, held for this transaction unless told not."""
    return next(iter(_reached(connection, contacts.c.id == contact, hold=hold)), None)


def _reached(connection: Connection, which: ColumnElement[bool], *, hold: bool) -> list[Reached]:
    columns = [contacts.c[name] for name in ("id", "channel", "address_blob")]
    rest = [*_ROWS.selected_columns][1:]
    query = select(*columns, *rest).where(which, contacts.c.channel != WEB)
    query = query.order_by(contacts.c.id)
    found = connection.execute(query.with_for_update() if hold else query).all()
    return [Reached(row[0], row[1], row[2], Row(row[0], *row[3:])) for row in found]


def mark_closed(connection: Connection, contact: bytes, reason: str) -> bytes | None:
    """Note why a chat cannot be reached (a code of at most 32 characters); its conversation."""
    here = contacts.c.id == contact
    connection.execute(update(contacts).where(here).values(unreachable=reason))
    return conversation_of(connection, contact)


def mark_open(connection: Connection, contact: bytes, seen_at: int) -> bytes | None:
    """Note that a chat can be reached: its person was there (µs UTC); its conversation."""
    here = contacts.c.id == contact
    connection.execute(update(contacts).where(here).values(unreachable=None, seen_at=seen_at))
    return conversation_of(connection, contact)


def unreachable(connection: Connection, conversation: bytes) -> str | None:
    """Why a chat of this conversation cannot be reached, None when all can."""
    query = select(contacts.c.unreachable).where(
        contacts.c.conversation_id == conversation, contacts.c.unreachable.is_not(None)
    )
    return connection.execute(query.limit(1)).scalar_one_or_none()
