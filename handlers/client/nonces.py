"""Nonces: what a form carries, so that it is ours, is fresh, and does nothing twice."""

import base64
import binascii
import hmac
import os
import struct
from collections import OrderedDict
from typing import Final, Generic, TypeVar

from msgspec import Struct

from flows.units import HOUR
from storage.vault import Session, Vault

FRESH: Final = 24 * HOUR
"""How long (µs) a form counts; older ones are shown again with their words kept."""

_RAW: Final = struct.Struct(">q16s")
_TAG_SIZE: Final = 32
_DOOR: Final = b"door"
_RECENT_MAX: Final = 10_000

V = TypeVar("V")


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

    def code_tag(self, session: Session, code: str) -> str:
        """What says which return code a page showed, without saying the code."""
        return self._vault.tag("shown-code", session.id, code.encode()).hex()

    def _tag(self, session: Session | None, raw: bytes) -> bytes:
        return self._vault.tag("form", session.id if session else _DOOR, raw)


class _Noted(Struct, Generic[V], frozen=True):
    at: int
    value: V


class Recent(Generic[V]):
    """What came of forms a moment ago, by what is unique to the form: bounded, and soon forgotten.

    It lives in this process only. Where it forgot, a form counts as never seen.
    """

    def __init__(self, lives: int) -> None:
        """Remember nothing yet; each thing stays for `lives` µs."""
        self._lives = lives
        self._noted: OrderedDict[bytes, _Noted[V]] = OrderedDict()

    def find(self, raw: bytes, at: int) -> V | None:
        """What came of this form, if that was a moment ago."""
        while self._noted and next(iter(self._noted.values())).at < at - self._lives:
            self._noted.popitem(last=False)
        noted = self._noted.get(raw)
        return noted.value if noted else None

    def first(self, raw: bytes, at: int, value: V) -> V:
        """What came of this form already, else this: of two at the same moment one is the first."""
        noted = self._noted.setdefault(raw, _Noted(at, value))
        self._bound()
        return noted.value

    def note(self, raw: bytes, at: int, value: V) -> None:
        """Remember for a moment what came of this form."""
        self._noted[raw] = _Noted(at, value)
        self._noted.move_to_end(raw)
        self._bound()

    def _bound(self) -> None:
        if len(self._noted) > _RECENT_MAX:
            self._noted.popitem(last=False)
