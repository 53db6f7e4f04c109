"""Nonces of the desk's forms: bound to the session, and the id by which a repeat is known.

They also name the colleague whose page the form stood on: words that come when the session is over
are sealed for whoever wrote them, and then no session says who that was.
"""

import base64
import binascii
import hmac
import os
from typing import Final

from storage.vault import ID_SIZE, Vault

_OWN_SIZE: Final = ID_SIZE + 32  # with its tag


class Nonces:
    """Makes and checks nonces; nothing is stored for a form that is only looked at."""

    def __init__(self, vault: Vault) -> None:
        """Use the vault's tags."""
        self._vault = vault

    def make(self, owner: bytes, colleague: bytes = b"") -> str:
        """A nonce for one form of `owner`: a desk session's id, or the login page's cookie.

        `colleague` is whose desk it is, if anybody's.
        """
        raw = os.urandom(ID_SIZE)
        whose = colleague + self._mark(raw, colleague) if colleague else b""
        return base64.urlsafe_b64encode(raw + self._tag(owner, raw) + whose).decode()

    def read(self, text: str, owner: bytes) -> bytes | None:
        """What is unique to the form (16 bytes); None when it is not one of `owner`'s."""
        raw, tag, _, _ = _parts(text)
        return raw if hmac.compare_digest(tag, self._tag(owner, raw)) else None

    def colleague(self, text: str) -> bytes | None:
        """Whose page the form stood on, also when that session is over; None if nobody's."""
        raw, _, colleague, mark = _parts(text)
        return colleague if hmac.compare_digest(mark, self._mark(raw, colleague)) else None

    def _tag(self, owner: bytes, raw: bytes) -> bytes:
        return self._vault.tag("desk form", owner, raw)

    def _mark(self, raw: bytes, colleague: bytes) -> bytes:
        return self._vault.tag("desk form of", colleague, raw)


def _parts(text: str) -> tuple[bytes, bytes, bytes, bytes]:
    """What is unique to the form, its tag, the colleague, the mark of both; empty where amiss."""
    try:
        whole = base64.b64decode(text, altchars=b"-_", validate=True)
    except (ValueError, binascii.Error):
        whole = b""
    own, whose = whole[:_OWN_SIZE], whole[_OWN_SIZE:]
    return own[:ID_SIZE], own[ID_SIZE:], whose[:ID_SIZE], whose[ID_SIZE:]
