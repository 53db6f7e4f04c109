"""The recovery key: printed once, kept on paper, for when nobody can log in any more.

What is printed is a seed of 32 random bytes and a checksum, in base32: 14 groups of four. The key
pair is expanded from the seed, so that a person has 56 characters to type and not 160.
"""

import base64
import hashlib
import os
from contextlib import suppress
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import Connection, insert, select

from storage.errors import Refused
from storage.keys import MLKEM_SEED_SIZE, X25519_SIZE, PrivateKey, same
from storage.schema import facts
from storage.vault import RECOVERY, Recipient, Vault

SEED_SIZE: Final = 32
CHECKSUM_SIZE: Final = 3
GROUP: Final = 4
ROW: Final = 7
"""Groups in a printed line."""

MAX_TYPED: Final = 500

_PUBLIC: Final = "recovery_public"
_MAC: Final = "recovery_mac"
_MISREAD = str.maketrans("018", "OIB")
"""Digits that base32 does not have, and the letters they were misread from."""


def new_recovery_key() -> tuple[str, PrivateKey]:
    """The text to print, in two lines, and the private key it stands for."""
    seed = os.urandom(SEED_SIZE)
    text = base64.b32encode(seed + _checksum(seed)).decode()
    groups = [text[start : start + GROUP] for start in range(0, len(text), GROUP)]
    lines = [groups[start : start + ROW] for start in range(0, len(groups), ROW)]
    return "\n".join(" ".join(line) for line in lines), _expand(seed)


def parse_recovery_key(typed: str) -> PrivateKey:
    """Read a recovery key as it was typed, in any case and grouping.

    Raises Refused (`recovery-mistyped`), which never repeats what was typed.
    """
    text = "".join(filter(str.isalnum, typed[:MAX_TYPED])).upper().translate(_MISREAD)
    raw = b""
    with suppress(ValueError):
        raw = base64.b32decode(text)
    seed = raw[:SEED_SIZE]
    if len(seed) != SEED_SIZE or not same(_checksum(seed), raw[SEED_SIZE:]):
        raise Refused("recovery-mistyped")
    return _expand(seed)


def _checksum(seed: bytes) -> bytes:
    return hashlib.sha256(b"inloop recovery checksum" + seed).digest()[:CHECKSUM_SIZE]


def _expand(seed: bytes) -> PrivateKey:
    size = MLKEM_SEED_SIZE + X25519_SIZE
    return PrivateKey.from_bytes(HKDF(SHA256(), size, None, b"inloop recovery key").derive(seed))


def keep_recovery(connection: Connection, vault: Vault, private: PrivateKey) -> None:
    """Store the public half, certified; the private half stays on paper."""
    public = private.public.to_bytes()
    certificate = vault.certificate(RECOVERY, b"", 0, public)
    connection.execute(
        insert(facts),
        [{"name": _PUBLIC, "value": public}, {"name": _MAC, "value": certificate}],
    )


def recovery_recipient(connection: Connection, vault: Vault) -> Recipient:
    """The recovery key to wrap to; raises SealBroken when it was exchanged.

    Raises Refused (`not-set-up`) before the first-run set-up.
    """
    query = select(facts.c.name, facts.c.value).where(facts.c.name.in_((_PUBLIC, _MAC)))
    found = {row.name: row.value for row in connection.execute(query)}
    if len(found) != len((_PUBLIC, _MAC)):
        raise Refused("not-set-up")
    return vault.recipient(RECOVERY, RECOVERY, b"", 0, found[_PUBLIC], found[_MAC])
