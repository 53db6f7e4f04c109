"""Seals: authenticated encryption that is bound to the place where the blob is kept.

A blob is `version (1) | suite (1) | key id (2, big-endian) | body`. The header and the place are
authenticated, so a blob that is changed, moved to another row or rolled back to an earlier
revision does not open. Plaintext is padded, so a blob tells only its size bucket.

The nonce of the symmetric suite is 96 random bits: safe up to about 2**32 blobs under one key.
HPKE does not say who sealed: authenticate public keys with `mac` before sealing to them.
"""

import os
import struct
from functools import lru_cache
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from storage.errors import SealBroken, UnusableKey
from storage.keys import PrivateKey, PublicKey, SymmetricKey, labels_of

FORMAT_VERSION = 1
SYMMETRIC = 1
HYBRID = 2
HEADER_SIZE = 4
NONCE_SIZE = 12
BUCKETS = (256, 512, 1024, 2048, 4096)
"""Padded sizes in bytes; above the last one, its multiples."""

_HEADER = struct.Struct(">BBH")
_LENGTH = struct.Struct(">I")
_ROW = struct.Struct(">qI")
_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class Place(NamedTuple):
    """Where a blob belongs: it opens nowhere else.

    `row` is the id of the row, made before the insert; `revision` is the row's revision (64 bits),
    or 0 for what is never changed.
    """

    purpose: str
    table: str
    row: bytes
    revision: int = 0

    def binding(self, header: bytes) -> bytes:
        """Return bytes that differ for any two (header, place): every part carries its length."""
        kind = _kind(header, self.purpose, self.table)
        return kind + _ROW.pack(self.revision, len(self.row)) + self.row


@lru_cache(maxsize=256)
def _kind(header: bytes, purpose: str, table: str) -> bytes:
    """What is common to the places of a table: there are few, so they are kept."""
    return _LENGTH.pack(len(header)) + header + labels_of(purpose, table)


def bucket(size: int) -> int:
    """Return the padded size in bytes of a plaintext of `size` bytes."""
    needed = size + _LENGTH.size
    for limit in BUCKETS:
        if needed <= limit:
            return limit
    return -(-needed // BUCKETS[-1]) * BUCKETS[-1]


def pad(plaintext: bytes) -> bytes:
    """Put the length in front and fill with zeros up to the size bucket."""
    size = len(plaintext)
    return (_LENGTH.pack(size) + plaintext).ljust(bucket(size), b"\0")


def unpad(padded: bytes) -> bytes:
    """Undo `pad`; raises `SealBroken` for anything that `pad` does not make."""
    size = int.from_bytes(padded[: _LENGTH.size], "big")
    end = _LENGTH.size + size
    if len(padded) != bucket(size) or padded.count(0, end) != len(padded) - end:
        raise SealBroken
    return padded[_LENGTH.size : end]


def seal(key: SymmetricKey, key_id: int, place: Place, plaintext: bytes) -> bytes:
    """Seal for this place. `key_id` (0 to 65535) lets the reader find the key again."""
    header = _HEADER.pack(FORMAT_VERSION, SYMMETRIC, key_id)
    nonce = os.urandom(NONCE_SIZE)
    return header + nonce + key.aead.encrypt(nonce, pad(plaintext), place.binding(header))


def open_(key: SymmetricKey, place: Place, blob: bytes) -> bytes:
    """Open what `seal` made for this place; raises `SealBroken` for everything else."""
    header = _header_of(blob, SYMMETRIC)
    nonce, body = blob[HEADER_SIZE : HEADER_SIZE + NONCE_SIZE], blob[HEADER_SIZE + NONCE_SIZE :]
    try:
        padded = key.aead.decrypt(nonce, body, place.binding(header))
    except (InvalidTag, ValueError):
        padded = b""  # raised below, outside this block: a chained error would hold the bytes
    return unpad(padded)


def seal_to(public: PublicKey, key_id: int, place: Place, plaintext: bytes) -> bytes:
    """Seal for this place so that only the holder of the private key can open it.

    Raises `UnusableKey` when the X25519 half is a low-order point.
    """
    header = _HEADER.pack(FORMAT_VERSION, HYBRID, key_id)
    try:
        return header + _SUITE.encrypt(pad(plaintext), public.kem, info=place.binding(header))
    except ValueError:
        pass  # raised below, outside this block: a chained error would hold the plaintext
    raise UnusableKey("this public key has a low-order X25519 half")


def open_with(private: PrivateKey, place: Place, blob: bytes) -> bytes:
    """Open what `seal_to` made for this place; raises `SealBroken` for everything else."""
    header = _header_of(blob, HYBRID)
    try:
        padded = _SUITE.decrypt(blob[HEADER_SIZE:], private.kem, info=place.binding(header))
    except (InvalidTag, ValueError):
        padded = b""
    return unpad(padded)


def key_id_of(blob: bytes) -> int:
    """Return the key id in the header, not yet authenticated; `SealBroken` if it is no blob."""
    if len(blob) < HEADER_SIZE or blob[0] != FORMAT_VERSION or blob[1] not in (SYMMETRIC, HYBRID):
        raise SealBroken
    return blob[2] << 8 | blob[3]


def _header_of(blob: bytes, suite: int) -> bytes:
    header = blob[:HEADER_SIZE]
    if len(header) != HEADER_SIZE or header[0] != FORMAT_VERSION or header[1] != suite:
        raise SealBroken
    return header
