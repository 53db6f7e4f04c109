"""What still stands in the Telegram of somebody who has no link any more, to be deleted there.

A row holds the chat's number as its link did, sealed. It goes as soon as the bot was there; where
the bot is blocked it is put off, for whoever lets the bot in again would find all of it there.
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final

from msgspec import Struct
from sqlalchemy import Connection, Select, delete, insert, or_, select, update

from storage.errors import SealBroken
from storage.schema import cards, leftovers, staff_chats, topics
from storage.vault import ID_SIZE, Vault

AT_ONCE: Final = 50
"""Leftovers that one look takes on."""


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


def some_leftovers(connection: Connection, vault: Vault, at: int) -> list[Leftover]:
    """What to delete next, topics first: they hold words. Rows that were changed are passed by."""
    until = leftovers.c.put_off_until
    query = select(leftovers).where(or_(until.is_(None), until <= at))
    query = query.order_by(leftovers.c.is_topic.desc(), leftovers.c.id).limit(AT_ONCE)
    return _opened(connection, vault, query)


def _opened(connection: Connection, vault: Vault, query: Select[Any]) -> list[Leftover]:
    found = []
    for row in connection.execute(query):
        with suppress(SealBroken):
            chat = int(vault.open_address(row.staff_id, row.address_blob))
            found.append(Leftover(row.id, chat, row.message_id, row.is_topic))
    return found


def put_off(connection: Connection, leftover: bytes, until: int | None) -> None:
    """Try it then and no sooner; None: at the next look."""
    here = leftovers.c.id == leftover
    connection.execute(update(leftovers).where(here).values(put_off_until=until))


def try_again(connection: Connection, vault: Vault, chat: int) -> bool:
    """Put off no longer what is left over in a chat; whether anything was put off there."""
    waits = select(leftovers).where(leftovers.c.put_off_until.is_not(None))
    here = [one for one in _opened(connection, vault, waits) if one.chat == chat]
    for one in here:
        put_off(connection, one.id, None)
    return bool(here)


def drop(connection: Connection, leftover: bytes) -> None:
    """It is gone there, or can never be deleted."""
    connection.execute(delete(leftovers).where(leftovers.c.id == leftover))
