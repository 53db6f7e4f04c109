"""Fill a database quickly with conversations of real size, whose blobs nobody could open."""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from sqlalchemy import Table

from storage.schema import codes, contacts, conversations, epochs, inbox, messages, wraps

PSEUDONYM = "Pseudoniem"
"""What the name of every conversation begins with."""

_AT = 1_800_000_000_000_000
_SECOND = 1_000_000
_PRIORITIES = ("P2", "P3", "P1", "P2", "P0")
_WRAPS = (("shared", "team/front/1"), ("shared", "person"), ("team", "team/front/1"))
_MESSAGES = 3
_RECEIPTS = 12

# The bytes of what our road seals: a hybrid key and its wrap, a message, a held dialogue.
_PUBLIC, _MAC = os.urandom(1216), os.urandom(32)
_WRAP, _LOCK = os.urandom(1396), os.urandom(288)
_MESSAGE, _HELD = os.urandom(1652), os.urandom(1056)

Row = dict[str, object]


def fill(path: Path, stored: int, still_open: int, team: str, colleague: bytes) -> None:
    """Add `stored` conversations of a team, `still_open` of them open and the rest closed.

    Nobody else may have the file open. A failure leaves a broken file: it is only for measuring.
    """
    ids = sorted(os.urandom(16) for _ in range(stored))
    opened = frozenset(ids[:: max(1, stored // still_open)][:still_open])
    database = sqlite3.connect(path, isolation_level=None)
    try:
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-400000"):
            database.execute(f"PRAGMA {pragma}")
        database.execute("BEGIN")
        cases = (
            _conversation(number, one, team, colleague, is_open=one in opened)
            for number, one in enumerate(ids)
        )
        _insert(database, conversations, cases)
        _insert(database, epochs, (row for one in ids for row in _epochs(one)))
        _insert(database, wraps, (row for one in ids for row in _wraps(one)))
        _insert(database, messages, (row for one in ids for row in _messages(one)))
        _insert(database, codes, (_code(one) for one in ids))
        senders = sorted((os.urandom(16), one) for one in ids)
        _insert(database, contacts, (_contact(*one) for one in senders))
        _insert(database, inbox, (row for sender, _ in senders for row in _receipts(sender)))
        database.execute("COMMIT")
        database.execute("PRAGMA journal_mode=WAL")
    finally:
        database.close()
    os.sync()


def _insert(database: sqlite3.Connection, table: Table, rows: Iterable[Row]) -> None:
    rest = iter(rows)
    first = next(rest)
    columns, marks = ", ".join(first), ", ".join(f":{name}" for name in first)
    sql = f"INSERT INTO {table.name} ({columns}) VALUES ({marks})"  # noqa: S608 - our own names
    database.executemany(sql, chain([first], rest))


def _conversation(number: int, one: bytes, team: str, colleague: bytes, *, is_open: bool) -> Row:
    at = _AT + number * _SECOND
    is_claimed = number % 3 == 0
    state = ("claimed" if is_claimed else "waiting") if is_open else "closed"
    return {
        "id": one,
        "pseudonym": f"{PSEUDONYM} {number}",
        "queue": "front_office",
        "topic": "intake",
        "priority": _PRIORITIES[number % len(_PRIORITIES)],
        "language": "nl",
        "channel": "web",
        "team": team,
        "state": state,
        "claimed_by": colleague if is_claimed else None,
        "outcome": None if is_open else "answered",
        "opened_at": at,
        "waiting_since": at if is_open else None,
        "deadline_at": at + 3600 * _SECOND if is_open else None,
        "closed_at": None if is_open else at + 7200 * _SECOND,
        "epoch": 1,
        "person_epoch": 1,
        "person_public": _PUBLIC,
        "person_mac": _MAC,
        "last_seq": _MESSAGES,
        "revision": _MESSAGES + 1,
    }


def _epochs(one: bytes) -> Iterator[Row]:
    for side in ("shared", "team"):
        yield {"conversation_id": one, "side": side, "epoch": 1, "public": _PUBLIC, "mac": _MAC}


def _wraps(one: bytes) -> Iterator[Row]:
    for side, reader in _WRAPS:
        yield _wrap(one, side, reader, _WRAP)
    for holder in ("session", "code"):
        yield _wrap(one, "person", f"{holder}/{os.urandom(16).hex()}", _LOCK)


def _wrap(one: bytes, side: str, reader: str, blob: bytes) -> Row:
    return {
        "conversation_id": one,
        "side": side,
        "epoch": 1,
        "recipient": reader,
        "key_blob": blob,
    }


def _messages(one: bytes) -> Iterator[Row]:
    for seq in range(1, _MESSAGES + 1):
        yield {
            "conversation_id": one,
            "seq": seq,
            "side": "shared",
            "epoch": 1,
            "kind": "person",
            "at": _AT + seq * _SECOND,
            "body_blob": _MESSAGE,
        }


def _code(one: bytes) -> Row:
    return {"lookup": os.urandom(16), "conversation_id": one, "generation": 1, "made_at": _AT}


def _contact(sender: bytes, conversation: bytes) -> Row:
    return {
        "id": sender,
        "channel": "web",
        "conversation_id": conversation,
        "revision": _RECEIPTS,
        "seen_at": _AT,
        "expires_at": _AT + 86_400 * _SECOND,
        "held_blob": _HELD,
    }


def _receipts(sender: bytes) -> Iterator[Row]:
    for nonce in sorted(os.urandom(16) for _ in range(_RECEIPTS)):
        yield {
            "contact_id": sender,
            "external_id": nonce,
            "digest": os.urandom(16),
            "at": _AT,
        }
