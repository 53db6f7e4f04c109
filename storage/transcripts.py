"""Reading a conversation: with a colleague's keys, or with the person's."""

from collections.abc import Callable
from typing import TypeAlias

import msgspec
from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, RowMapping, select

from storage.chats import Door
from storage.contacts import holder
from storage.conversations import Body
from storage.errors import SealBroken
from storage.keys import PrivateKey
from storage.schema import conversations, messages, wraps
from storage.vault import PERSON, Session, Side, Spot, Vault

Keys: TypeAlias = Callable[[str], PrivateKey | None]
"""Recipient name (``team/meldpunt/2``) → the private key, if this colleague holds it."""

EpochKeys: TypeAlias = dict[tuple[str, int], PrivateKey]
"""Side and epoch → the conversation's private key."""


class Line(Struct, frozen=True):
    """One opened message: number, when (µs UTC), kind, and what it says."""

    seq: int
    at: int
    kind: str
    body: Body


class Transcript(Struct, frozen=True):
    """An opened conversation. `closed_lines` counts what these keys do not open."""

    lines: tuple[Line, ...]
    closed_lines: int = 0


_decoder = msgspec.msgpack.Decoder(Body)


def facts_of(connection: Connection, conversation: bytes) -> RowMapping | None:
    """The row of a conversation, None when it is gone."""
    query = select(conversations).where(conversations.c.id == conversation)
    return connection.execute(query).mappings().one_or_none()


def as_team(connection: Connection, conversation: bytes, keys: Keys) -> Transcript | None:
    """What a colleague's keys open; None when they open nothing at all."""
    found = team_epochs_of(connection, conversation, keys)
    if not found:
        return None
    return _read(connection, conversation, found, (Side.SHARED, Side.TEAM))


def opens_now(connection: Connection, row: RowMapping, keys: Keys) -> bool:
    """Whether a colleague's keys open what is said now: the current epoch of the shared side.

    Keys of earlier epochs, or of notes alone, may be left with a team that has it no more.
    """
    now = (wraps.c.side == Side.SHARED.value) & (wraps.c.epoch == row["epoch"])
    return bool(team_epochs_of(connection, row["id"], keys, now))


def as_person(connection: Connection, conversation: bytes, session: Session) -> Transcript:
    """What the person may read; raises SealBroken."""
    person = person_key(connection, conversation, session)
    found = shared_epochs_of(connection, conversation, person)
    return _read(connection, conversation, found, (Side.SHARED,))


def person_key(connection: Connection, conversation: bytes, door: Door) -> PrivateKey:
    """The person's private key, out of the door's wrap; raises SealBroken."""
    name = holder(door)
    query = select(wraps.c.epoch, wraps.c.key_blob).where(
        wraps.c.conversation_id == conversation,
        wraps.c.side == Side.PERSON.value,
        wraps.c.recipient == name,
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        raise SealBroken
    key = door.opening(row.key_blob)
    return Vault.unlock(key, conversation, Side.PERSON, row.epoch, name, row.key_blob)


def shared_epochs_of(connection: Connection, conversation: bytes, person: PrivateKey) -> EpochKeys:
    """The keys of the shared side, opened with the person's key; raises SealBroken."""
    query = select(wraps.c.side, wraps.c.epoch, wraps.c.key_blob).where(
        wraps.c.conversation_id == conversation, wraps.c.recipient == PERSON
    )
    return {
        (side, epoch): Vault.unwrap(person, conversation, side, epoch, PERSON, blob)
        for side, epoch, blob in connection.execute(query)
    }


def team_epochs_of(
    connection: Connection, conversation: bytes, keys: Keys, *which: ColumnElement[bool]
) -> EpochKeys:
    """The keys of both sides that a colleague's team keys open; only of some wraps, if asked."""
    query = select(wraps.c.side, wraps.c.epoch, wraps.c.recipient, wraps.c.key_blob).where(
        wraps.c.conversation_id == conversation, wraps.c.recipient.like("team/%"), *which
    )
    found: EpochKeys = {}
    for side, epoch, recipient, blob in connection.execute(query):
        if (side, epoch) in found or (key := keys(recipient)) is None:
            continue
        found[side, epoch] = Vault.unwrap(key, conversation, side, epoch, recipient, blob)
    return found


def _read(
    connection: Connection,
    conversation: bytes,
    keys: EpochKeys,
    sides: tuple[Side, ...],
) -> Transcript:
    query = (
        select(messages)
        .where(
            messages.c.conversation_id == conversation,
            messages.c.side.in_([side.value for side in sides]),
        )
        .order_by(messages.c.seq)
    )
    lines, closed = [], 0
    for row in connection.execute(query).mappings():
        key = keys.get((row["side"], row["epoch"]))
        if key is None:
            closed += 1
            continue
        lines.append(_open(conversation, key, row))
    return Transcript(tuple(lines), closed)


def _open(conversation: bytes, key: PrivateKey, row: RowMapping) -> Line:
    spot = Spot(row["side"], row["epoch"], row["seq"], row["kind"], row["at"])
    plain = Vault.open_message(key, conversation, spot, row["body_blob"])
    return Line(spot.seq, spot.at, spot.kind, _decoder.decode(plain))
