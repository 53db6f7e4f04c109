"""Drafts: what a colleague had typed when the desk was locked, sealed until it is unlocked.

The blob travels in the lock screen's form. It opens with the desk session's secret and the master
secret together, and the desk opens it only after the passphrase.
"""

import base64
import binascii
from contextlib import suppress
from typing import Final

import msgspec
from msgspec import Struct

from storage.errors import SealBroken
from storage.sealing import Place, open_, seal
from storage.vault import Session

_NO_ROW: Final = 0  # it lies in no row, so there is no revision to bind it to


class Draft(Struct, frozen=True):
    """Words that were not sent yet: in which conversation (hex), as answer and as internal note."""

    conversation: str
    reply: str = ""
    note: str = ""

    def __bool__(self) -> bool:
        """Whether there is anything to keep."""
        return bool(self.reply.strip() or self.note.strip())


def seal_draft(session: Session, draft: Draft) -> str:
    """The draft as text for a form's hidden field."""
    plain = msgspec.msgpack.encode(draft)
    blob = seal(session.key, session.generation, _place(session), plain)
    return base64.urlsafe_b64encode(blob).decode()


def open_draft(session: Session, text: str) -> Draft | None:
    """Open what `seal_draft` made; None for anything else."""
    with suppress(ValueError, binascii.Error, SealBroken, msgspec.DecodeError):
        blob = base64.b64decode(text, altchars=b"-_", validate=True)
        plain = open_(session.key, _place(session), blob)
        return msgspec.msgpack.decode(plain, type=Draft)
    return None


def _place(session: Session) -> Place:
    return Place("draft", "desk_sessions", session.id, _NO_ROW)
