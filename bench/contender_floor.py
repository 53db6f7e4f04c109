"""The raw floor: what the database and one seal cost if nothing else is done.

Bare sqlite3 (WAL, synchronous=FULL) in one thread, one transaction for each round of turns:
record the events, read the dialogues, seal them once, write them back, commit. The bytes are
ours: the same columns, random 16-byte ids, and blobs as large as our road really writes after
each turn. There is no dialogue, no rendering, no opening of what was read and no server around it.
"""

import os
import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from bench import intake
from bench.steady import steady

_NONCE = 12
_TAG = 16
_ID = 16
_AT = 1_800_000_000_000_000
_DAY = 24 * 3_600_000_000

Receipt = tuple[bytes, bytes, bytes, int]

_SCHEMA = """
CREATE TABLE inbox (contact_id BLOB, external_id BLOB, digest BLOB NOT NULL, at INTEGER NOT NULL,
                    PRIMARY KEY (contact_id, external_id)) WITHOUT ROWID;
CREATE TABLE contacts (id BLOB NOT NULL PRIMARY KEY, channel TEXT NOT NULL, conversation_id BLOB,
                       revision INTEGER NOT NULL, seen_at INTEGER NOT NULL,
                       expires_at INTEGER NOT NULL, held_blob BLOB NOT NULL);
"""


class Floor:
    """A contender that stores blobs of `sizes` bytes (nonce and tag included), one size a turn.

    Raises `ValueError` unless there is one for each turn, each with room for a byte.
    """

    def __init__(self, sizes: Sequence[int]) -> None:
        """Make what will be sealed."""
        if len(sizes) != intake.TURNS or min(sizes) <= _NONCE + _TAG:
            raise ValueError("the floor needs the size of a sealed blob for every turn")
        self._plain = [os.urandom(size - _NONCE - _TAG) for size in sizes]

    async def __call__(self, people: int, directory: Path) -> float:
        """Return the seconds for 12 group commits of `people` turns, stored in `directory`.

        Raises `RuntimeError` if afterwards the file does not hold every turn.
        """
        database = _open(directory / "floor.db")
        try:
            cipher = ChaCha20Poly1305(ChaCha20Poly1305.generate_key())
            ids = sorted(os.urandom(_ID) for _ in range(people))
            database.executemany(
                "INSERT INTO contacts VALUES (?, 'web', NULL, 1, ?, ?, ?)",
                [(one, _AT, _AT + _DAY, _seal(cipher, self._plain[0], one)) for one in ids],
            )
            rounds = [_receipts(ids, turn) for turn in range(intake.TURNS)]
            began = time.perf_counter()
            for plain, receipts in zip(self._plain, rounds, strict=True):
                _one_round(database, cipher, plain, receipts)
            seconds = time.perf_counter() - began
            self._check(database, cipher, people)
        finally:
            database.close()
        return seconds

    def _check(self, database: sqlite3.Connection, cipher: ChaCha20Poly1305, people: int) -> None:
        (events,) = database.execute("SELECT count(*) FROM inbox").fetchone()
        rows = database.execute("SELECT id, held_blob FROM contacts").fetchall()
        whole = sum(1 for one, blob in rows if self._opens(cipher, one, blob))
        if events != people * intake.TURNS or whole != people:
            raise RuntimeError(f"floor: {events} events, {whole} of {people} dialogues")

    def _opens(self, cipher: ChaCha20Poly1305, one: bytes, blob: bytes) -> bool:
        return cipher.decrypt(blob[:_NONCE], blob[_NONCE:], one) == self._plain[-1]


def _open(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.executescript(_SCHEMA)
    steady(database.execute)
    return database


def _receipts(ids: Sequence[bytes], turn: int) -> list[Receipt]:
    return [(one, os.urandom(_ID), os.urandom(_ID), _AT + turn) for one in ids]


def _one_round(
    database: sqlite3.Connection,
    cipher: ChaCha20Poly1305,
    plain: bytes,
    receipts: Sequence[Receipt],
) -> None:
    ids, at = [one for one, *_ in receipts], receipts[0][-1]
    marks = ",".join("?" * len(ids))
    database.execute("BEGIN IMMEDIATE")
    database.executemany("INSERT INTO inbox VALUES (?, ?, ?, ?)", receipts)
    database.execute(
        f"SELECT id, revision, seen_at, held_blob FROM contacts WHERE id IN ({marks})",  # noqa: S608 - only marks
        ids,
    ).fetchall()
    database.executemany(
        "UPDATE contacts SET revision = ?, seen_at = ?, expires_at = ?, held_blob = ? WHERE id = ?",
        [(1, at, at + _DAY, _seal(cipher, plain, one), one) for one in ids],
    )
    database.execute("COMMIT")


def _seal(cipher: ChaCha20Poly1305, plain: bytes, place: bytes) -> bytes:
    nonce = os.urandom(_NONCE)
    return nonce + cipher.encrypt(nonce, plain, place)
