"""The outbox: what must be sent, written in the transaction of the turn that says it.

A row is sealed under an ephemeral key together with its address. It stays until somebody knows
that it was sent: whoever claims it pushes its due time ahead for as long as a sending may take, so
that after a crash it is sent once more. Only the first row of each contact is ever due: the order
within a contact is kept, and one that waits holds up nobody else.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Final, TypeAlias

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
    or_,
    select,
    text,
    update,
)

from flows.units import HOUR, MINUTE
from storage.chats import Chat
from storage.contacts import conversation_of, mark_closed
from storage.ephemeral import EphemeralKeys
from storage.errors import SealBroken
from storage.prepared import Prepared, PreparedIn
from storage.schema import contacts, outbox
from storage.sealing import Place, key_id_of, open_, seal
from storage.shown import Note, note, noted_in
from storage.vault import ID_SIZE

Erasing: TypeAlias = Callable[[tuple[int, ...]], bytes]
"""Numbers of messages → the message, as the outbox keeps it, that deletes them in their chat."""

Holding: TypeAlias = "Callable[[Connection, Letter], int | None]"
"""A letter → until when it may not be sent (µs UTC), None when it may go now."""

LONGEST_LEASE: Final = 2 * MINUTE
"""What is due later than this was put off, and is not on its way (µs)."""

SET_ASIDE: Final = 6 * HOUR
"""How long a message lies that a chat does not take now, if its person does not come back (µs)."""

LAST_TRY: Final = 8
"""Tries of what deletes, or is for a chat that is known no more: 48 hours, as long as it helps."""

UNREADABLE: Final = "unreadable"
"""Why a contact was not reached: the key of the message is gone (a restored backup)."""


class Parcel(Struct, frozen=True):
    """A message to send to a chat; what it looks like is its writer's and its reader's affair.

    It is sent at `due_at` (µs UTC), or as soon as can be. Its number in the chat is noted, to
    delete it after `lifetime` seconds, unless it is `unnoted`: a farewell.
    """

    chat: Chat
    message: bytes
    lifetime: int | None = None
    due_at: int | None = None
    unnoted: bool = False


class Letter(Struct, frozen=True):
    """A message to be sent now; `begun` counts the sendings before that nobody knows the end of."""

    id: bytes
    contact: bytes
    channel: str
    address: str
    message: bytes
    begun: int = 0
    lifetime: int | None = None
    unnoted: bool = False


class Arrived(Struct, frozen=True):
    """A letter that was sent: the numbers of its messages in the chat, and when (µs UTC)."""

    letter: Letter
    ids: tuple[int, ...]
    at: int


class Claim(Struct, frozen=True):
    """What is to be sent now, what can never be, and when to look again (µs UTC)."""

    letters: tuple[Letter, ...]
    unreadable: tuple[bytes, ...] = ()
    next_due: int | None = None


class _Content(Struct, frozen=True, array_like=True):
    address: str
    message: bytes
    lifetime: int | None = None
    unnoted: bool = False


_decoder = msgspec.msgpack.Decoder(_Content)
_is_put_off = or_(
    # Nobody sends it this moment; a prepared statement has no values of its own.
    outbox.c.attempts == text("0"),
    outbox.c.due_at > bindparam("later"),
)
_PUT = Prepared(lambda _dialect: insert(outbox))
_SENT = Prepared(lambda _dialect: delete(outbox).where(outbox.c.id == bindparam("row")))
_LAST = PreparedIn(
    lambda keys: (
        select(outbox.c.contact_id, func.max(outbox.c.seq))
        .where(outbox.c.contact_id.in_(keys))
        .group_by(outbox.c.contact_id)
    )
)
_WAKE = Prepared(
    lambda _dialect: (
        update(outbox)
        .where(
            outbox.c.contact_id == bindparam("contact"),
            # What is due already, too: held so, nobody puts it off before this turn is seen.
            or_(outbox.c.due_at <= bindparam("at"), _is_put_off),
        )
        .values(due_at=bindparam("at"))
    )
)
_more = exists().where(outbox.c.contact_id == contacts.c.id)
_STANDING = PreparedIn(lambda keys: select(contacts.c.id, _more).where(contacts.c.id.in_(keys)))

_before = outbox.alias()
_HEADS: Final = (
    select(outbox)
    .where(
        outbox.c.channel == bindparam("channel"),
        ~exists().where(_before.c.contact_id == outbox.c.contact_id, _before.c.seq < outbox.c.seq),
    )
    .order_by(outbox.c.due_at)
)


def put(
    connection: Connection, parcels: Sequence[Parcel], lease: int = 0, *, waking: bool = False
) -> list[Letter]:
    """Add messages behind those that wait for the same chat; the caller holds their contacts.

    With a `lease` (µs), the caller sends by itself what may be sent at once: these letters are
    claimed for that long and given back. `waking`: what was put off for these chats (a colleague's
    answer that waits for a safe time) is due now, for their people have written; whoever claims it
    looks whether they are there.
    """
    if not parcels:
        return []
    last = dict(map(tuple, _LAST.fetch(connection, sorted({one.chat.id for one in parcels}))))
    if waking and last:
        wake(connection, sorted(last), parcels[0].chat.at)
    rows, letters = [], []
    for one in parcels:
        contact = one.chat.id
        is_first = contact not in last
        last[contact] = last.get(contact, 0) + 1
        row = os.urandom(ID_SIZE)
        mine = bool(lease) and is_first and one.due_at is None
        due = one.chat.at + lease if mine else one.due_at or one.chat.at
        rows.append(_row(one, row, last[contact], due, 1 if mine else 0))
        if mine:
            letters.append(_letter_of(row, one))
    _PUT.many(connection, rows)
    return letters


def put_first(connection: Connection, parcel: Parcel) -> None:
    """Add a message before those that wait for the same chat; the caller holds its contact."""
    query = select(func.min(outbox.c.seq)).where(outbox.c.contact_id == parcel.chat.id)
    seq = (connection.execute(query).scalar() or 1) - 1
    _PUT.many(connection, [_row(parcel, os.urandom(ID_SIZE), seq, parcel.chat.at, 0)])


def wake(connection: Connection, ids: Sequence[bytes], at: int) -> None:
    """What was put off for these contacts is due now, but for what somebody sends this moment."""
    _WAKE.many(connection, [{"contact": one, "at": at, "later": at + LONGEST_LEASE} for one in ids])


def _letter_of(row: bytes, one: Parcel) -> Letter:
    chat = one.chat
    return Letter(
        row, chat.id, chat.channel, chat.address, one.message, 0, one.lifetime, one.unnoted
    )


def _row(parcel: Parcel, row: bytes, seq: int, due_at: int, attempts: int) -> Mapping[str, object]:
    chat = parcel.chat
    key_id, key = chat.sealing()
    content = _Content(chat.address, parcel.message, parcel.lifetime, parcel.unnoted)
    return {
        "id": row,
        "contact_id": chat.id,
        "channel": chat.channel,
        "seq": seq,
        "due_at": due_at,
        "attempts": attempts,
        "message_blob": seal(key, key_id, place(row), msgspec.msgpack.encode(content)),
    }


def place(row: bytes) -> Place:
    """Where the blob of a row belongs."""
    return Place("outbox", "outbox", row)


# ── the relay's side ─────────────────────────────────────────────────────────────────────────


def _at_once(_connection: Connection, _letter: Letter) -> None:
    """Nothing is held back."""


def claim(
    connection: Connection,
    keys: EphemeralKeys,
    channel: str,
    at: int,
    lease: int,
    limit: int,
    holding: Holding = _at_once,
) -> Claim:
    """Take up to `limit` messages that are due, nobody else's for `lease` microseconds.

    Several relays may claim at once: what one holds the others skip. A message whose key is gone
    can never be sent: it is dropped and its contact marked. What is due and may not go all the same
    (`holding`) is put off.
    """
    due = _HEADS.where(outbox.c.due_at <= at).limit(limit)
    found = connection.execute(due.with_for_update(skip_locked=True, of=outbox), _of(channel))
    letters, unreadable = [], []
    for row in found.all():
        try:
            letter = _open(keys, row)
        except SealBroken:
            unreadable.append(row.contact_id)
            refuse(connection, row.id, row.contact_id, UNREADABLE)
            continue
        until = holding(connection, letter)
        if until is None:
            letters.append(letter)
        else:
            postpone(connection, row.id, until, row.attempts)
            _let_pass(connection, keys, row, holding)
    if letters:
        held = outbox.c.id.in_([one.id for one in letters])
        begun = {"due_at": at + lease, "attempts": outbox.c.attempts + 1}
        connection.execute(update(outbox).where(held).values(begun))
    return Claim(tuple(letters), tuple(unreadable), _next_due(connection, channel))


def _let_pass(
    connection: Connection,
    keys: EphemeralKeys,
    held: Row[tuple[object, ...]],
    holding: Holding,
) -> None:
    """What lies behind a message that is held back and may go itself goes before it.

    What a turn writes this moment is skipped: the turn wakes what is held, so it is looked at anew.
    """
    behind = select(outbox).where(outbox.c.contact_id == held.contact_id, outbox.c.seq > held.seq)
    behind = behind.order_by(outbox.c.seq.desc())
    seq = held.seq
    for row in connection.execute(behind.with_for_update(skip_locked=True)).all():
        with suppress(SealBroken):
            if holding(connection, _open(keys, row)) is None:
                seq -= 1
                connection.execute(update(outbox).where(outbox.c.id == row.id).values(seq=seq))


def _of(channel: str) -> Mapping[str, object]:
    return {"channel": channel}


def _open(keys: EphemeralKeys, row: Row[tuple[object, ...]]) -> Letter:
    blob = row.message_blob
    content = _decoder.decode(open_(keys.key(key_id_of(blob)), place(row.id), blob))
    return Letter(
        row.id,
        row.contact_id,
        row.channel,
        content.address,
        content.message,
        row.attempts,
        content.lifetime,
        content.unnoted,
    )


def _next_due(connection: Connection, channel: str) -> int | None:
    query: Select[int] = _HEADS.with_only_columns(outbox.c.due_at).limit(1)
    return connection.execute(query, _of(channel)).scalar_one_or_none()


def release(connection: Connection, channel: str, at: int) -> None:
    """Make due what another process had claimed: for a process that knows it is alone."""
    late = (outbox.c.channel == channel) & (outbox.c.attempts > 0) & (outbox.c.due_at > at)
    connection.execute(update(outbox).where(late).values(due_at=at))


def arrived(
    connection: Connection, keys: EphemeralKeys, found: Sequence[Arrived], erase: Erasing
) -> bool:
    """These were sent: nothing is kept of them but their numbers; whether more may wait for them.

    Where the contact was erased meanwhile, the message is deleted in its chat, too.
    """
    _SENT.many(connection, [{"row": one.letter.id} for one in found])
    ids = sorted({one.letter.contact for one in found})
    standing = dict(map(tuple, _STANDING.fetch(connection, ids)))
    kept = [one for one in found if not one.letter.unnoted]
    gone = {one.letter.contact for one in kept}.difference(standing)
    gone -= noted_in(connection, gone)  # a link that is over was pressed there, and nothing begun
    note(
        connection,
        [
            Note(one.letter.contact, number, one.at, one.letter.lifetime)
            for one in kept
            if one.letter.contact not in gone
            for number in one.ids
        ],
    )
    late = [one for one in kept if one.ids and one.letter.contact in gone]
    if late:
        put(connection, [_taken_back(keys, one, erase) for one in late])
    others = [one for one in ids if one not in standing]  # erased, or a colleague's
    return any(standing.values()) or bool(others and _LAST.fetch(connection, others))


def _taken_back(keys: EphemeralKeys, one: Arrived, erase: Erasing) -> Parcel:
    letter = one.letter
    chat = Chat(letter.contact, letter.channel, letter.address, keys, one.at)
    return Parcel(chat, erase(one.ids), unnoted=True)


def shown_in_part(
    connection: Connection, keys: EphemeralKeys, one: Arrived, erase: Erasing
) -> None:
    """Of a message that was not sent as a whole these parts stand in the chat.

    As with `arrived`: their numbers are noted, or they are deleted where the contact is gone.
    """
    letter = one.letter
    if letter.unnoted:
        return
    ours = [letter.contact]
    if _STANDING.fetch(connection, ours) or noted_in(connection, ours):
        note(connection, [Note(letter.contact, part, one.at, letter.lifetime) for part in one.ids])
    else:
        put(connection, [_taken_back(keys, one, erase)])


def postpone(connection: Connection, row: bytes, due_at: int, attempts: int) -> None:
    """Send it again at `due_at` (µs UTC); what waits behind it waits too."""
    connection.execute(
        update(outbox).where(outbox.c.id == row).values(due_at=due_at, attempts=attempts)
    )


def waits_until(connection: Connection, conversation: bytes, at: int) -> int | None:
    """Until when (µs UTC) an answer waits that was put off, None when none does."""
    mine = (contacts.c.conversation_id == conversation) & contacts.c.unreachable.is_(None)
    query = select(func.max(outbox.c.due_at)).join(contacts, contacts.c.id == outbox.c.contact_id)
    query = query.where(mine, outbox.c.due_at > at, _is_put_off)
    return connection.execute(query, {"later": at + LONGEST_LEASE}).scalar_one_or_none()


def set_aside(connection: Connection, letter: Letter, reason: str, at: int) -> bytes | None:
    """Its chat is closed for now: keep it until its person comes back, and mark the contact.

    Gives the contact's conversation. `reason` as with `refuse`. What only deletes, or is for a
    contact that was erased, is tried for two days.
    """
    here = contacts.c.id == letter.contact
    marked = connection.execute(update(contacts).where(here).values(unreachable=reason))
    if marked.rowcount and not letter.unnoted:
        postpone(connection, letter.id, at + SET_ASIDE, letter.begun)
    elif letter.begun < LAST_TRY:
        postpone(connection, letter.id, at + SET_ASIDE, letter.begun + 1)
    else:
        connection.execute(delete(outbox).where(outbox.c.id == letter.id))
    return conversation_of(connection, letter.contact)


def refuse(connection: Connection, row: bytes, contact: bytes, reason: str) -> bytes | None:
    """It will never be sent: drop it and mark the contact until they write again.

    Gives the contact's conversation. `reason` is a code of at most 32 characters, in the clear.
    """
    connection.execute(delete(outbox).where(outbox.c.id == row))
    return mark_closed(connection, contact, reason)
