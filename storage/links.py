"""One-time links and codes: whoever holds the token may do one thing, once, for some minutes.

The database keeps a look-up index of the token, which tells nothing without the secrets.
"""

import base64
import binascii
import os
from enum import StrEnum
from typing import Final

from sqlalchemy import Connection, delete, insert, select

from storage.schema import links
from storage.vault import Vault

MINUTE: Final = 60_000_000
"""Microseconds."""

LINK_LIVES: Final = 15 * MINUTE
TOKEN_SIZE: Final = 24
"""Bytes: 32 characters, which a Telegram start link (64) holds."""


class LinkKind(StrEnum):
    """What a link is for; its subject is the row that it speaks of."""

    WEB = "web"  # a chat goes on in the web chat: the contact
    CHAT = "chat"  # a conversation of the web gets its answers in a chat: the conversation
    STAFF = "staff"  # a colleague's own Telegram: the colleague


def make_link(connection: Connection, vault: Vault, kind: LinkKind, subject: bytes, at: int) -> str:
    """A new token, shown this once, good for 15 minutes; earlier ones of the subject end."""
    drop_links(connection, subject)
    raw = os.urandom(TOKEN_SIZE)
    connection.execute(
        insert(links),
        {
            "lookup": _lookup(vault, kind, raw),
            "kind": kind.value,
            "subject": subject,
            "until": at + LINK_LIVES,
        },
    )
    return base64.urlsafe_b64encode(raw).decode()


def use_link(
    connection: Connection, vault: Vault, kind: LinkKind, token: str, at: int
) -> bytes | None:
    """Use a token up; its subject, None when it is over, used or unknown."""
    try:
        raw = base64.b64decode(token, altchars=b"-_", validate=True)
    except (ValueError, binascii.Error):
        return None
    here = links.c.lookup == _lookup(vault, kind, raw)
    query = select(links.c.subject, links.c.until).where(here).with_for_update()
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    connection.execute(delete(links).where(here))
    subject: bytes = row.subject
    return subject if row.until > at else None


def drop_links(connection: Connection, subject: bytes) -> None:
    """End every link that speaks of a row."""
    connection.execute(delete(links).where(links.c.subject == subject))


def drop_old_links(connection: Connection, at: int) -> None:
    """Delete what nobody used in time."""
    connection.execute(delete(links).where(links.c.until <= at))


def _lookup(vault: Vault, kind: LinkKind, raw: bytes) -> bytes:
    return vault.index("link", kind.value.encode(), raw)
