"""One-time links and codes: whoever holds the token may do one thing, once, for some minutes.

The database keeps a look-up index of the token, which tells nothing without the secrets.
"""

import base64
import binascii
import os
from enum import StrEnum
from typing import Final

from msgspec import Struct
from sqlalchemy import Connection, delete, insert, select

from flows.units import MINUTE
from storage.keys import derive
from storage.schema import links
from storage.sealing import Place, open_, seal
from storage.vault import Vault

LINK_LIVES: Final = 15 * MINUTE
TOKEN_SIZE: Final = 33
"""Bytes: 44 characters, which a Telegram start link (64) holds."""


_SEALS: Final = "link"
"""The purpose of the key that is derived from a token."""


class LinkKind(StrEnum):
    """What a link is for; its subject is the row that it speaks of."""

    WEB = "web"  # a chat goes on in the web chat: the contact
    CHAT = "chat"  # a conversation of the web gets its answers in a chat: the conversation
    STAFF = "staff"  # a colleague's own Telegram: the colleague


class Used(Struct, frozen=True):
    """What a link speaks of, and what it carries there."""

    subject: bytes
    carried: bytes = b""


def make_link(
    connection: Connection,
    vault: Vault,
    kind: LinkKind,
    subject: bytes,
    at: int,
    carried: bytes = b"",
) -> str:
    """A new token, shown this once, good for 15 minutes; earlier ones of the subject end.

    What it carries is sealed under the token, which the database does not have.
    """
    drop_links(connection, subject)
    raw = os.urandom(TOKEN_SIZE)
    lookup = _lookup(vault, kind, raw)
    connection.execute(
        insert(links),
        {
            "lookup": lookup,
            "kind": kind.value,
            "subject": subject,
            "until": at + LINK_LIVES,
            "carried_blob": seal(derive(raw, _SEALS), 0, _place(lookup), carried)
            if carried
            else None,
        },
    )
    return base64.urlsafe_b64encode(raw).decode()


def use_link(
    connection: Connection, vault: Vault, kind: LinkKind, token: str, at: int
) -> Used | None:
    """Use a token up; None when it is over, used or unknown."""
    try:
        raw = base64.b64decode(token, altchars=b"-_", validate=True)
    except (ValueError, binascii.Error):
        return None
    lookup = _lookup(vault, kind, raw)
    here = links.c.lookup == lookup
    query = select(links.c.subject, links.c.until, links.c.carried_blob).where(here)
    row = connection.execute(query.with_for_update()).one_or_none()
    if row is None:
        return None
    connection.execute(delete(links).where(here))
    if row.until <= at:
        return None
    blob: bytes | None = row.carried_blob
    return Used(row.subject, open_(derive(raw, _SEALS), _place(lookup), blob) if blob else b"")


def drop_links(connection: Connection, subject: bytes) -> None:
    """End every link that speaks of a row."""
    connection.execute(delete(links).where(links.c.subject == subject))


def drop_old_links(connection: Connection, at: int) -> None:
    """Delete what nobody used in time."""
    connection.execute(delete(links).where(links.c.until <= at))


def _place(lookup: bytes) -> Place:
    return Place("link", "links", lookup)


def _lookup(vault: Vault, kind: LinkKind, raw: bytes) -> bytes:
    return vault.index("link", kind.value.encode(), raw)
