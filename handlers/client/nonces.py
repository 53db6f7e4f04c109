"""Nonces: what a form carries, so that it is ours, is fresh, and does nothing twice."""

import base64
import binascii
import hmac
import os
import struct
from collections import OrderedDict
from typing import Final

from msgspec import Struct

from storage.contacts import HOUR
from storage.vault import Session, Vault

FRESH: Final = 24 * HOUR
"""How long (µs) a form counts; older ones are shown again with their words kept."""

_RAW: Final = struct.Struct(">q16s")
_TAG_SIZE: Final = 32
_DOOR: Final = b"door"
_DOOR_OPEN: Final = 10_000_000
_DOORS_MAX: Final = 10_000


class Stale(Exception):
    """The form is too old, or was made for another session."""


class Nonces:
    """Makes and checks nonces, each bound to a session, or to the door where there is none yet."""

    def __init__(self, vault: Vault) -> None:
        """Use the vault's tags: nothing is stored for a form that is only looked at."""
        self._vault = vault

    def make(self, session: Session | None, at: int) -> str:
        """A nonce for one form."""
        raw = _RAW.pack(at, os.urandom(16))
        return base64.urlsafe_b64encode(raw + self._tag(session, raw)).decode()

    def read(self, text: str, session: Session | None, at: int) -> bytes:
        """What is unique to the form; raises Stale."""
        try:
            both = base64.b64decode(text, altchars=b"-_", validate=True)
        except (ValueError, binascii.Error):
            raise Stale from None
        raw, tag = both[: _RAW.size], both[_RAW.size :]
        if len(tag) != _TAG_SIZE or not hmac.compare_digest(tag, self._tag(session, raw)):
            raise Stale
        if not 0 <= at - _RAW.unpack(raw)[0] <= FRESH:
            raise Stale
        return raw

    def external_id(self, session: Session, raw: bytes, part: bytes = b"") -> bytes:
        """The id (16 bytes) under which the form's content is a repeat."""
        return self._vault.index("nonce", session.id, raw, part)

    def _tag(self, session: Session | None, raw: bytes) -> bytes:
        return self._vault.tag("form", session.id if session else _DOOR, raw)


class _Begun(Struct, frozen=True):
    at: int
    token: str
    session: Session


class Doors:
    """The sessions that began a moment ago, by the first form's nonce: a double click makes one.

    After ten seconds the same form begins afresh, so that Back on a shared phone opens nothing.
    """

    def __init__(self) -> None:
        """Nobody has come in yet."""
        self._begun: OrderedDict[bytes, _Begun] = OrderedDict()

    def find(self, raw: bytes, at: int) -> tuple[str, Session] | None:
        """The session that this form began, if that was a moment ago."""
        while self._begun and next(iter(self._begun.values())).at < at - _DOOR_OPEN:
            self._begun.popitem(last=False)
        begun = self._begun.get(raw)
        return (begun.token, begun.session) if begun else None

    def note(self, raw: bytes, at: int, token: str, session: Session) -> None:
        """Remember for a moment what this form began."""
        self._begun[raw] = _Begun(at, token, session)
        if len(self._begun) > _DOORS_MAX:
            self._begun.popitem(last=False)
