"""What still stands in the Telegram of somebody who has no link any more, to be deleted there.

A row holds the chat's number as its link did, sealed. It goes as soon as the bot was there; where
the bot is blocked it waits until the bot is let in again, for all of it would be found there.
"""

import os
from collections.abc import Collection, Mapping
from contextlib import suppress
from typing import Final

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from storage.errors import SealBroken
from storage.schema import cards, leftovers, staff_chats, topics
from storage.vault import ID_SIZE, Vault

AT_ONCE: Final = 50
"""Leftovers that one look takes on."""

_LET_IN: Final = 2**62
"""Until when those wait that no moment ends (µs UTC)."""

_WAITS: Final = leftovers.c.put_off_until.is_not(None)


class Leftover(Struct, frozen=True):
    """A message in a chat, with `is_topic` a whole topic; without a number the menu of commands."""

    id: bytes
    chat: int
    message_id: int | None
    is_topic: bool


def still_linked(
    connection: Connection, staff_id: bytes, address_blob: bytes, *, hold: bool = False
) -> bool:
    """Whether a colleague has the link with this sealed number still, and not none or another.

    `hold`: until this transaction ends.
    """
    link = (staff_chats.c.staff_id == staff_id) & (staff_chats.c.address_blob == address_blob)
    found = select(staff_chats.c.staff_id).where(link)
    held = found.with_for_update() if hold else found
    return connection.execute(held).first() is not None


def leave(connection: Connection, staff_id: bytes, address_blob: bytes) -> None:
    """Note what stands in a colleague's chat, and its menu, before its rows are deleted."""
    known = (cards.c.staff_id == staff_id) & cards.c.message_id.is_not(None)
    messages = connection.execute(select(cards.c.message_id).where(known)).scalars().all()
    threads = select(topics.c.thread_id).where(topics.c.staff_id == staff_id)
    rows = [_row(staff_id, address_blob, one, is_topic=False) for one in (None, *messages)]
    rows += [
        _row(staff_id, address_blob, one, is_topic=True)
        for one in connection.execute(threads).scalars()
    ]
    connection.execute(insert(leftovers), rows)


def leave_one(
    connection: Connection, staff_id: bytes, address_blob: bytes, number: int, *, is_topic: bool
) -> None:
    """Note something that was sent while its link ended."""
    connection.execute(insert(leftovers), _row(staff_id, address_blob, number, is_topic=is_topic))


def _row(
    staff_id: bytes, address_blob: bytes, number: int | None, *, is_topic: bool
) -> Mapping[str, object]:
    return {
        "id": os.urandom(ID_SIZE),
        "staff_id": staff_id,
        "address_blob": address_blob,
        "message_id": number,
        "is_topic": is_topic,
    }


def some_leftovers(connection: Connection, vault: Vault) -> list[Leftover]:
    """What to delete next, topics first: they hold words. Rows that were changed are passed by."""
    return _opened(connection, vault, ~_WAITS, AT_ONCE)


def waiting_in(connection: Connection, vault: Vault, chat: int) -> list[bytes]:
    """Ids of what is left over in a chat and waits until the bot is let in there."""
    return [one.id for one in _opened(connection, vault, _WAITS) if one.chat == chat]


def _opened(
    connection: Connection, vault: Vault, which: ColumnElement[bool], most: int | None = None
) -> list[Leftover]:
    query = select(leftovers).where(which)
    query = query.order_by(leftovers.c.is_topic.desc(), leftovers.c.id).limit(most)
    found = []
    for row in connection.execute(query):
        with suppress(SealBroken):
            chat = int(vault.open_address(row.staff_id, row.address_blob))
            found.append(Leftover(row.id, chat, row.message_id, row.is_topic))
    return found


def put_off(connection: Connection, leftover: bytes) -> None:
    """The bot is blocked there: do not try it before it is let in."""
    here = leftovers.c.id == leftover
    connection.execute(update(leftovers).where(here).values(put_off_until=_LET_IN))


def try_again(connection: Connection, ids: Collection[bytes] | None = None) -> None:
    """Try these at the next look, or with None all that wait."""
    here = _WAITS if ids is None else leftovers.c.id.in_(ids)
    connection.execute(update(leftovers).where(here).values(put_off_until=None))


def drop(connection: Connection, leftover: bytes) -> None:
    """It is gone there, or can never be deleted."""
    connection.execute(delete(leftovers).where(leftovers.c.id == leftover))
