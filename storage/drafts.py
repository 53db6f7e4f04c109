"""Drafts: what a colleague had typed when the desk locked or the session ended, sealed for them.

The blob travels in a hidden field of the lock screen or the login page; nothing is stored. Any
session of that colleague opens it for a day, and the desk opens it only after the passphrase.
"""

import base64
import binascii
from contextlib import suppress
from typing import Final

import msgspec
from msgspec import Struct

from flows.units import DAY
from storage.errors import SealBroken
from storage.vault import Vault

LIVES: Final = DAY
"""Until the next working day has begun."""


class Draft(Struct, frozen=True):
    """Words that were not sent yet: in which conversation (hex), as answer and as internal note.

    `canned`: the fields of a canned reply's form, which belongs to no conversation.
    """

    conversation: str
    reply: str = ""
    note: str = ""
    canned: tuple[tuple[str, str], ...] = ()

    @property
    def page(self) -> str:
        """Where the words are written."""
        return f"/c/{self.conversation}" if self.conversation else "/replies/edit"

    def __bool__(self) -> bool:
        """Whether there is anything to keep."""
        return bool(self.reply.strip() or self.note.strip() or self.canned)


class _Kept(Struct, frozen=True):
    """A draft and the end of its life (µs UTC)."""

    until: int
    draft: Draft


def seal_draft(vault: Vault, colleague: bytes, draft: Draft, at: int) -> str:
    """The draft as text for a form's hidden field."""
    blob = vault.seal_draft(colleague, msgspec.msgpack.encode(_Kept(at + LIVES, draft)))
    return base64.urlsafe_b64encode(blob).decode()


def open_draft(vault: Vault, colleague: bytes, text: str, at: int) -> Draft | None:
    """Open what `seal_draft` made for this colleague; None once it is over, and for all else."""
    with suppress(ValueError, binascii.Error, SealBroken, msgspec.DecodeError):
        blob = base64.b64decode(text, altchars=b"-_", validate=True)
        kept = msgspec.msgpack.decode(vault.open_draft(colleague, blob), type=_Kept)
        return kept.draft if at < kept.until else None
    return None
