"""An organisation's own wordings of canned replies, which lie over the shipped ones.

They hold no person's words. They are sealed under the master secret all the same: a colleague
sends them in languages that they may not read, so nobody but the organisation may change one.
"""

import logging
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, Row, delete, insert, select

from storage.errors import Refused, SealBroken
from storage.schema import replies
from storage.vault import Vault

log = logging.getLogger("inloop.storage")


class OwnReply(Struct, frozen=True):
    """A reply in one language, as the organisation wrote it; `edited_at` in µs UTC."""

    id: str
    language: str
    title: str
    text: str
    edited_at: int


def own_replies(connection: Connection, vault: Vault) -> list[OwnReply]:
    """Every wording of the organisation's own, the oldest change first.

    One that somebody changed behind our back is left out, so that the shipped one is used.
    """
    query = select(replies).order_by(replies.c.edited_at, replies.c.id, replies.c.language)
    found = [_opened(vault, row) for row in connection.execute(query)]
    return [one for one in found if one is not None]


def save_reply(connection: Connection, vault: Vault, reply: OwnReply, seen: int | None) -> None:
    """Keep a wording in the place of the one of `seen` (its `edited_at`; None: there was none).

    Saving the same wording twice does nothing. Raises Refused (`reply-changed`) when somebody else
    changed it meanwhile.
    """
    here = (replies.c.id == reply.id) & (replies.c.language == reply.language)
    row = connection.execute(select(replies).where(here).with_for_update()).first()
    there = _opened(vault, row) if row else None
    if there and (there.title, there.text) == (reply.title, reply.text):
        return
    if (there.edited_at if there else None) != seen:
        raise Refused("reply-changed")
    connection.execute(delete(replies).where(here))
    plain = msgspec.msgpack.encode((reply.title, reply.text))
    blob = vault.seal_own_reply(reply.id, reply.language, reply.edited_at, plain)
    values = {"id": reply.id, "language": reply.language, "edited_at": reply.edited_at}
    connection.execute(insert(replies).values(**values, wording_blob=blob))


def drop_reply(connection: Connection, reply: str, language: str) -> None:
    """Forget the organisation's own wording; the shipped one, if there is one, is back."""
    here = (replies.c.id == reply) & (replies.c.language == language)
    connection.execute(delete(replies).where(here))


def _opened(vault: Vault, row: Row[Any]) -> OwnReply | None:
    try:
        plain = vault.open_own_reply(row.id, row.language, row.edited_at, row.wording_blob)
    except SealBroken:
        log.warning("a canned reply does not open: its row was changed")
        return None
    title, text = msgspec.msgpack.decode(plain, type=tuple[str, str])
    return OwnReply(row.id, row.language, title, text, row.edited_at)
