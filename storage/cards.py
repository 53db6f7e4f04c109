"""Cards that stand in colleagues' Telegram: which message, what it shows, how loud it was.

A row says what is there, not what should be: that is worked out anew at every look. `digest` is a
keyed hash of what the card shows. A conversation's card stands once in a chat.
"""

from typing import Final

from msgspec import Struct, structs
from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from storage.leftovers import still_linked
from storage.schema import cards

SUMMARY: Final = bytes(16)
"""Stands for a conversation in the row of the card that gathers what is not urgent."""

ANEW: Final = b""
"""The digest of a card that its colleague asked to see again, below everything else."""


class Card(Struct, frozen=True):
    """A card as it stands; `message_id` is None until it was sent (times in µs UTC)."""

    staff_id: bytes
    conversation_id: bytes
    message_id: int | None
    digest: bytes
    level: int
    snoozed_until: int | None
    sent_at: int


_COLUMNS: Final = [cards.c[name] for name in Card.__struct_fields__]


def all_cards(connection: Connection) -> list[Card]:
    """Every card that stands or was asked for."""
    return [Card(*row) for row in connection.execute(select(*_COLUMNS))]


def card_of(connection: Connection, staff_id: bytes, conversation: bytes) -> Card | None:
    """A colleague's card of a conversation, held for this transaction."""
    found = select(*_COLUMNS).where(*_here(staff_id, conversation)).with_for_update()
    row = connection.execute(found).one_or_none()
    return None if row is None else Card(*row)


def put(connection: Connection, card: Card, seen: Card | None, address_blob: bytes) -> bool:
    """Write down what stands now; False when the link that it was sent to ended meanwhile.

    `seen` is the row as it was before the sending: was the card asked for or silenced meanwhile, or
    must it ring again, that counts.
    """
    if not still_linked(connection, card.staff_id, address_blob, hold=True):
        return False
    before = card_of(connection, card.staff_id, card.conversation_id)
    if before is None:
        connection.execute(insert(cards), structs.asdict(card))
        return True
    is_asked = seen is None or before.digest != seen.digest
    is_reset = seen is None or (before.level, before.snoozed_until) != (
        seen.level,
        seen.snoozed_until,
    )
    now = structs.replace(
        card,
        digest=before.digest if is_asked else card.digest,
        level=before.level if is_reset else card.level,
        snoozed_until=before.snoozed_until,
    )
    here = _here(card.staff_id, card.conversation_id)
    connection.execute(update(cards).where(*here).values(**structs.asdict(now)))
    return True


def ask(connection: Connection, staff_id: bytes, conversation: bytes, at: int) -> None:
    """A colleague wants to see a conversation's card below everything else."""
    if card_of(connection, staff_id, conversation) is None:
        card = Card(staff_id, conversation, None, ANEW, 0, None, at)
        connection.execute(insert(cards), structs.asdict(card))
        return
    here = _here(staff_id, conversation)
    connection.execute(update(cards).where(*here).values(digest=ANEW))


def snooze(connection: Connection, staff_id: bytes, conversation: bytes, until: int) -> None:
    """Keep a card silent until then; afterwards it rings again if it must.

    One that has yet to ring is not silenced: its colleague has not heard what they silence.
    """
    here = (*_here(staff_id, conversation), cards.c.level > 0)
    connection.execute(update(cards).where(*here).values(snoozed_until=until, level=0))


def ring_again(connection: Connection, conversation: bytes) -> None:
    """Let every colleague's card of a conversation ring anew, if it must; also a silenced one."""
    here = cards.c.conversation_id == conversation
    connection.execute(update(cards).where(here).values(snoozed_until=None, level=0))


def drop(connection: Connection, staff_id: bytes, conversation: bytes) -> None:
    """The card does not stand any more."""
    connection.execute(delete(cards).where(*_here(staff_id, conversation)))


def _here(staff_id: bytes, conversation: bytes) -> tuple[ColumnElement[bool], ...]:
    return (cards.c.staff_id == staff_id, cards.c.conversation_id == conversation)
