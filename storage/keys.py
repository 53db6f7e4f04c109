"""The kinds of keys there are, and what can be derived from them.

One suite: ChaCha20-Poly1305 for symmetric keys, ML-KEM-768 with X25519 for key pairs, HMAC-SHA256
for deriving keys and for look-up indexes.
"""

import hmac
import os
import struct
from collections.abc import Iterable
from functools import lru_cache

from cryptography.hazmat.primitives.asymmetric.mlkem import (
    MLKEM768PrivateKey,
    MLKEM768PublicKey,
)
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import MLKEM768X25519PrivateKey, MLKEM768X25519PublicKey

from storage.errors import UnusableKey
from storage.opaque import Opaque

KEY_SIZE = 32
MLKEM_PUBLIC_SIZE = 1184
MLKEM_SEED_SIZE = 64
X25519_SIZE = 32

_ZERO_KEY = bytes(KEY_SIZE)
_LENGTH = struct.Struct(">I")


class SymmetricKey(Opaque):
    """A 32-byte key for `seal`, `derive` and `mac`.

    Raises `UnusableKey` for another length, and for all zeros (a forgotten initialisation).
    """

    __slots__ = ("_aead",)

    def __init__(self, raw: bytes) -> None:
        """Check and hold the key."""
        if len(raw) != KEY_SIZE or raw == _ZERO_KEY:
            raise UnusableKey
        self._raw = raw
        self._aead: ChaCha20Poly1305 | None = None

    @classmethod
    def generate(cls) -> "SymmetricKey":
        """Make a new random key."""
        return cls(os.urandom(KEY_SIZE))

    def to_bytes(self) -> bytes:
        """Return the secret itself, only for sealing it under another key."""
        return self._raw

    @property
    def aead(self) -> ChaCha20Poly1305:
        """The cipher for this key, made on first use: keys that only derive never need it."""
        if self._aead is None:
            self._aead = ChaCha20Poly1305(self._raw)
        return self._aead


class PublicKey:
    """A hybrid post-quantum public key (ML-KEM-768 and X25519), to seal to."""

    __slots__ = ("_raw", "kem")

    def __init__(self, mlkem: MLKEM768PublicKey, x25519: X25519PublicKey) -> None:
        """Join the two halves."""
        self.kem = MLKEM768X25519PublicKey(mlkem, x25519)
        self._raw = mlkem.public_bytes_raw() + x25519.public_bytes_raw()

    @classmethod
    def from_bytes(cls, raw: bytes) -> "PublicKey":
        """Read 1184 + 32 bytes; raises `UnusableKey` when they are malformed.

        A low-order X25519 half is found at the first `seal_to`, which does that arithmetic anyway.
        """
        try:
            return cls(
                MLKEM768PublicKey.from_public_bytes(raw[:MLKEM_PUBLIC_SIZE]),
                X25519PublicKey.from_public_bytes(raw[MLKEM_PUBLIC_SIZE:]),
            )
        except ValueError:
            raise UnusableKey("this public key is malformed") from None

    def to_bytes(self) -> bytes:
        """Return 1184 + 32 bytes."""
        return self._raw

    def __eq__(self, other: object) -> bool:
        """Compare by content."""
        return isinstance(other, PublicKey) and self._raw == other._raw

    def __hash__(self) -> int:
        """Hash by content."""
        return hash(self._raw)


class PrivateKey(Opaque):
    """The private half of a `PublicKey`, held as its ML-KEM seed and X25519 scalar."""

    __slots__ = ("_mlkem", "_x25519", "kem")

    def __init__(self, mlkem: MLKEM768PrivateKey, x25519: X25519PrivateKey) -> None:
        """Join the two halves."""
        super().__init__(mlkem.private_bytes_raw() + x25519.private_bytes_raw())
        self._mlkem = mlkem
        self._x25519 = x25519
        self.kem = MLKEM768X25519PrivateKey(mlkem, x25519)

    @classmethod
    def generate(cls) -> "PrivateKey":
        """Make a new random key pair."""
        return cls(MLKEM768PrivateKey.generate(), X25519PrivateKey.generate())

    @classmethod
    def from_bytes(cls, raw: bytes) -> "PrivateKey":
        """Read 64 + 32 bytes; raises `UnusableKey` for another length or a half of only zeros."""
        seed, scalar = raw[:MLKEM_SEED_SIZE], raw[MLKEM_SEED_SIZE:]
        if len(scalar) != X25519_SIZE or not any(seed) or not any(scalar):
            raise UnusableKey("this private key is malformed")
        return cls(
            MLKEM768PrivateKey.from_seed_bytes(seed), X25519PrivateKey.from_private_bytes(scalar)
        )

    def to_bytes(self) -> bytes:
        """Return the secret itself (64 + 32 bytes), only for sealing it under another key."""
        return self._raw

    @property
    def public(self) -> PublicKey:
        """The public key that belongs to it; calculated at each call."""
        return PublicKey(self._mlkem.public_key(), self._x25519.public_key())


def derive(key: SymmetricKey | bytes, purpose: str, *parts: bytes) -> SymmetricKey:
    """Derive an independent key for a purpose and its parts (HMAC-SHA256 as a PRF).

    `key` is a key or a secret of at least 32 bytes that is already uniformly random; raises
    `UnusableKey` for a shorter one.
    """
    raw = key if isinstance(key, bytes) else key.to_bytes()
    if len(raw) < KEY_SIZE:
        raise UnusableKey
    return SymmetricKey(hmac.digest(raw, joined(b"derive" + labels_of(purpose), parts), "sha256"))


def mac(key: SymmetricKey, *parts: bytes) -> bytes:
    """Return the HMAC-SHA256 (32 bytes) of the list of parts, never equal to a derived key."""
    return hmac.digest(key.to_bytes(), joined(b"mac", parts), "sha256")


def same(left: bytes, right: bytes) -> bool:
    """Compare in constant time."""
    return hmac.compare_digest(left, right)


def joined(tag: bytes, parts: Iterable[bytes]) -> bytes:
    """Join parts so that no two lists of parts give the same bytes."""
    pieces = [tag]
    for part in parts:
        pieces.append(_LENGTH.pack(len(part)))
        pieces.append(part)
    return b"".join(pieces)


@lru_cache(maxsize=256)
def labels_of(*labels: str) -> bytes:
    """Encode names from our own code; there are few, so they are kept."""
    return joined(b"", [label.encode() for label in labels])
