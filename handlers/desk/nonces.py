"""Nonces of the desk's forms: bound to the session, and the id by which a repeat is known."""

import base64
import binascii
import hmac
import os
from typing import Final

from storage.vault import ID_SIZE, Vault

_TAG_SIZE: Final = 32


class Nonces:
    """Makes and checks nonces; nothing is stored for a form that is only looked at."""

    def __init__(self, vault: Vault) -> None:
        """Use the vault's tags."""
        self._vault = vault

    def make(self, owner: bytes) -> str:
        """A nonce for one form of `owner`: a desk session's id, or the login page's cookie."""
        raw = os.urandom(ID_SIZE)
        return base64.urlsafe_b64encode(raw + self._tag(owner, raw)).decode()

    def read(self, text: str, owner: bytes) -> bytes | None:
        """What is unique to the form (16 bytes); None when it is not one of `owner`'s."""
        try:
            both = base64.b64decode(text, altchars=b"-_", validate=True)
        except (ValueError, binascii.Error):
            return None
        raw, tag = both[:ID_SIZE], both[ID_SIZE:]
        genuine = len(tag) == _TAG_SIZE and hmac.compare_digest(tag, self._tag(owner, raw))
        return raw if genuine else None

    def _tag(self, owner: bytes, raw: bytes) -> bytes:
        return self._vault.tag("desk form", owner, raw)
