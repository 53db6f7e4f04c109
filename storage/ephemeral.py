"""Keys that live for 48 hours: for what the bot must read by itself, and nobody may read later.

They lie in one file outside the database and its backups. Several processes on one machine may
share that file: whoever needs a new key takes the folder's lock and reads the file first.
Forgotten keys stay in the memory of another process until it next reads the file, which it does
once an hour when it is at work.
"""

import fcntl
import os
import threading
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import msgspec

from flows.units import HOUR
from storage.errors import KeyGone, UnsafeSecrets, UnusableKey
from storage.keys import SymmetricKey
from storage.secretfiles import read_private, replace_private

LIFETIME = 48
"""Hours, counted from the beginning of the hour in which a key is used."""
KEY_IDS = 1 << 16
"""Key ids have two bytes: an id comes back after seven and a half years."""
FORMAT = "inloop-ephemeral/1"


class _Stored(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    keys: dict[int, str]


class _Newest(NamedTuple):
    hour: int
    key_id: int
    key: SymmetricKey


class EphemeralKeys:
    """One symmetric key an hour, kept in a file (0600). Safe to use from several threads.

    The file is made when the first key is needed; its folder must exist. Everything that reads
    the file raises `UnsafeSecrets` when others may use it or when it is malformed.
    """

    def __init__(self, path: Path) -> None:
        """Read the keys there are."""
        self._path = path
        self._lock = threading.Lock()
        self._newest: _Newest | None = None
        self._by_hour: Mapping[int, SymmetricKey] = {}
        self._by_id: Mapping[int, SymmetricKey] = {}
        self._seen: tuple[int, int] | None = None
        with self._alone():
            self._reload()

    def __repr__(self) -> str:
        """Show how many keys there are, and no key."""
        return f"<EphemeralKeys, {len(self._by_hour)} held>"

    def current(self, at: int) -> tuple[int, SymmetricKey]:
        """Return (key id, key) of the hour of `at` (microseconds UTC).

        The first call in an hour writes the file (some milliseconds); the others read memory.
        """
        newest = self._newest
        if newest is None or newest.hour != at // HOUR:
            newest = self._begin(at // HOUR)
        return newest.key_id, newest.key

    def key(self, key_id: int) -> SymmetricKey:
        """Return the key with this id; raises `KeyGone` when it has been forgotten."""
        key = self._by_id.get(key_id)
        if key is None:
            with self._alone():  # another process may have begun an hour
                self._reload_if_changed()
                key = self._by_id.get(key_id)
        if key is None:
            raise KeyGone
        return key

    def expired(self, at: int) -> tuple[int, ...]:
        """Return the ids of keys older than 48 hours: seal anew what is still held under them.

        A key from more than 48 hours ahead, made while the clock was wrong, is expired too.
        """
        with self._alone():
            self._reload_if_changed()
            return tuple(hour % KEY_IDS for hour in self._by_hour if _is_expired(hour, at))

    def forget_expired(self, at: int) -> tuple[int, ...]:
        """Remove the expired keys from file and memory; return their ids.

        The caller has first sealed anew, under the current key, what was sealed under them.
        """
        with self._alone():
            self._reload()
            gone = tuple(hour for hour in self._by_hour if _is_expired(hour, at))
            if gone:
                self._write({h: key for h, key in self._by_hour.items() if h not in gone})
        return tuple(hour % KEY_IDS for hour in gone)

    def _begin(self, hour: int) -> _Newest:
        key_id = hour % KEY_IDS
        with self._alone():
            self._reload()
            if hour not in self._by_hour:
                # A key with the same id is 7.5 years old; it gives way, as ids must be unique.
                kept = {h: key for h, key in self._by_hour.items() if h % KEY_IDS != key_id}
                self._write({**kept, hour: SymmetricKey.generate()})
            self._newest = _Newest(hour, key_id, self._by_hour[hour])
            return self._newest

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep out other threads and, by a lock on the folder, other processes."""
        with self._lock:
            folder = os.open(self._path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
            try:
                fcntl.flock(folder, fcntl.LOCK_EX)
                yield
            finally:
                os.close(folder)

    def _reload_if_changed(self) -> None:
        if self._stamp() != self._seen:
            self._reload()

    def _reload(self) -> None:
        try:
            keys = _parse(read_private(self._path))
        except FileNotFoundError:
            keys = {}
        self._hold(keys)

    def _write(self, keys: Mapping[int, SymmetricKey]) -> None:
        stored = {hour: b64encode(key.to_bytes()).decode() for hour, key in keys.items()}
        replace_private(self._path, msgspec.json.encode(_Stored(FORMAT, stored)).decode())
        self._hold(keys)

    def _hold(self, keys: Mapping[int, SymmetricKey]) -> None:
        """Replace what is in memory at once, so that readers need no lock."""
        self._by_hour = keys
        self._by_id = {hour % KEY_IDS: keys[hour] for hour in sorted(keys)}
        self._newest = None
        self._seen = self._stamp()

    def _stamp(self) -> tuple[int, int] | None:
        try:
            status = self._path.stat()
        except FileNotFoundError:
            return None
        return status.st_ino, status.st_mtime_ns


def _is_expired(hour: int, at: int) -> bool:
    return abs(at // HOUR - hour) >= LIFETIME


def _parse(text: str) -> dict[int, SymmetricKey]:
    # Decoding errors may quote the content, so nothing is raised inside the except block.
    try:
        stored = msgspec.json.decode(text, type=_Stored)
        if stored.format == FORMAT:
            return {hour: SymmetricKey(b64decode(raw)) for hour, raw in stored.keys.items()}
    except (msgspec.DecodeError, UnusableKey, ValueError):
        pass
    raise UnsafeSecrets(
        "the file of ephemeral keys is malformed; move it away to begin afresh: what was sealed "
        "under its keys (unfinished Telegram dialogues, unsent messages) is then lost"
    )
