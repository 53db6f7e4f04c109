"""A small stock of return codes that are stretched already, so that no turn waits for Argon2id."""

import os
import secrets
import sys
import threading
from collections import deque
from dataclasses import dataclass
from typing import Self

from storage.codes import Code, StretchedCode, new_code, stretch
from storage.keys import SymmetricKey
from storage.stretching import Argon2Cost

REST = 5.0
"""Seconds to wait before trying again when the machine had no memory to give."""
_NICENESS = 10


@dataclass(frozen=True, slots=True)
class ReadyCode:
    """A new code, what it gives, and the generation of the pepper it was stretched with."""

    code: Code
    stretched: StretchedCode
    generation: int


class CodePool:
    """Fills itself in a background thread of low priority. Codes live in memory only.

    Use it as a context manager, or call `close`. Safe to use from several threads.
    """

    def __init__(
        self, pepper: SymmetricKey | bytes, generation: int, cost: Argon2Cost, size: int = 8
    ) -> None:
        """Begin to fill the pool with `size` codes."""
        self._pepper = pepper
        self._generation = generation
        self._cost = cost
        self._size = size
        self._ready: deque[ReadyCode] = deque()
        self._changed = threading.Condition()
        self._closed = False
        self._thread = threading.Thread(target=self._fill, name="code-pool", daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        """Return the pool itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def __len__(self) -> int:
        """Return how many codes are ready."""
        return len(self._ready)

    @property
    def is_full(self) -> bool:
        """Whether the pool holds as many as it may."""
        return len(self._ready) >= self._size

    def take(self) -> ReadyCode | None:
        """Take a code, or None when none is ready; never waits for one to be made."""
        with self._changed:
            if not self._ready:
                return None
            taken = self._ready.popleft()
            self._changed.notify()
            return taken

    def close(self) -> None:
        """Throw the codes away and end the thread; waits for the one being made (0.3 s)."""
        with self._changed:
            self._closed = True
            self._ready.clear()
            self._changed.notify()
        self._thread.join()

    def _fill(self) -> None:
        if sys.platform == "linux":  # elsewhere niceness belongs to the whole process
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
        while self._wait_for_room():
            try:
                made = self._make()
            except MemoryError:
                self._rest()
            else:
                self._put(made)

    def _wait_for_room(self) -> bool:
        """Return True when a code is wanted, False when the pool was closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or len(self._ready) < self._size)
            return not self._closed

    def _rest(self) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._closed, timeout=REST)

    def _put(self, made: ReadyCode) -> None:
        with self._changed:
            if not self._closed:
                self._ready.append(made)

    def _make(self) -> ReadyCode:
        code = new_code(secrets.randbelow)
        stretched = stretch(code, self._pepper, self._generation, self._cost)
        return ReadyCode(code, stretched, self._generation)
