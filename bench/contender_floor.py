"""The raw floor: what the database and one seal cost if nothing else is done.

Bare sqlite3 (WAL, synchronous=FULL) in one thread, one transaction for each round of turns:
record the events, read the dialogues, seal them once, write them back, commit. There is no
dialogue, no rendering, no opening of what was read, no outbox and no server around it.
"""

import os
import sqlite3
import time
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from bench import intake

DEFAULT_BLOB_BYTES = 1024
_NONCE = 12
_TAG = 16

_SCHEMA = """
CREATE TABLE inbox (contact_id INTEGER, external_id INTEGER,
                    PRIMARY KEY (contact_id, external_id)) WITHOUT ROWID;
CREATE TABLE dialogue (contact_id INTEGER PRIMARY KEY, sealed BLOB NOT NULL);
"""


@dataclass(frozen=True, slots=True)
class Floor:
    """A contender that stores `blob_bytes` (nonce and tag included) per turn.

    Raises `ValueError` if that is too small for a nonce, a tag and one byte.
    """

    blob_bytes: int = DEFAULT_BLOB_BYTES

    def __post_init__(self) -> None:
        """Refuse a blob that cannot be sealed."""
        if self.blob_bytes <= _NONCE + _TAG:
            raise ValueError(f"a sealed blob has more than {_NONCE + _TAG} bytes")

    async def __call__(self, people: int, directory: Path) -> float:
        """Return the seconds for 12 group commits of `people` turns, stored in `directory`.

        Raises `RuntimeError` if afterwards the file does not hold every turn.
        """
        database = _open(directory / "floor.db")
        try:
            plain = os.urandom(self.blob_bytes - _NONCE - _TAG)
            cipher = ChaCha20Poly1305(ChaCha20Poly1305.generate_key())
            database.executemany(
                "INSERT INTO dialogue VALUES (?, ?)",
                [(person, _seal(cipher, plain, person)) for person in range(people)],
            )
            began = time.perf_counter()
            for turn in range(intake.TURNS):
                _one_round(database, cipher, plain, people, turn)
            seconds = time.perf_counter() - began
            self._check(database, cipher, plain, people)
        finally:
            database.close()
        return seconds

    def _check(
        self, database: sqlite3.Connection, cipher: ChaCha20Poly1305, plain: bytes, people: int
    ) -> None:
        (events,) = database.execute("SELECT count(*) FROM inbox").fetchone()
        rows = database.execute("SELECT contact_id, sealed FROM dialogue").fetchall()
        whole = sum(1 for person, blob in rows if self._opens(cipher, plain, person, blob))
        if events != people * intake.TURNS or whole != people:
            raise RuntimeError(f"floor: {events} events, {whole} of {people} dialogues")

    def _opens(self, cipher: ChaCha20Poly1305, plain: bytes, person: int, blob: bytes) -> bool:
        opened = cipher.decrypt(blob[:_NONCE], blob[_NONCE:], _place(person))
        return opened == plain and len(blob) == self.blob_bytes


def _open(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.executescript(_SCHEMA)
    return database


def _one_round(
    database: sqlite3.Connection, cipher: ChaCha20Poly1305, plain: bytes, people: int, turn: int
) -> None:
    contacts = range(people)
    marks = ",".join("?" * people)
    database.execute("BEGIN IMMEDIATE")
    database.executemany("INSERT INTO inbox VALUES (?, ?)", [(c, turn) for c in contacts])
    database.execute(
        f"SELECT sealed FROM dialogue WHERE contact_id IN ({marks})",  # noqa: S608 - only marks
        tuple(contacts),
    ).fetchall()
    database.executemany(
        "UPDATE dialogue SET sealed = ? WHERE contact_id = ?",
        [(_seal(cipher, plain, contact), contact) for contact in contacts],
    )
    database.execute("COMMIT")


def _seal(cipher: ChaCha20Poly1305, plain: bytes, person: int) -> bytes:
    nonce = os.urandom(_NONCE)
    return nonce + cipher.encrypt(nonce, plain, _place(person))


def _place(person: int) -> bytes:
    return person.to_bytes(8, "big")
