"""Kits: the keys of a conversation and a return code, made before anybody needs them.

Argon2id takes a tenth of a second and three key pairs half a millisecond: neither may run inside
a turn (docs/security.md).
"""

import os
import queue
import threading
from dataclasses import dataclass
from typing import Final

from storage.codepool import CodePool, ReadyCode
from storage.vault import ID_SIZE, NewPair, Side, Vault

FIRST_EPOCH: Final = 1

STOCK: Final = 32
"""Kits that are ready."""


@dataclass(frozen=True, slots=True)
class Kit:
    """What a new conversation needs: its id, both sides' key pairs, the person's key pair."""

    conversation: bytes
    shared: NewPair
    team: NewPair
    person: NewPair


class Kits:
    """A small stock of kits and codes, refilled in the background. Only in memory."""

    def __init__(self, vault: Vault, codes: CodePool) -> None:
        """Start filling."""
        self._vault = vault
        self._codes = codes
        self._stock: queue.Queue[Kit] = queue.Queue(maxsize=STOCK)
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._fill, name="kits", daemon=True)
        self._thread.start()

    def take(self) -> Kit:
        """A kit; made on the spot when the stock is empty (half a millisecond)."""
        try:
            return self._stock.get_nowait()
        except queue.Empty:
            return self._make()

    @property
    def is_full(self) -> bool:
        """Whether nothing more is being made: both stocks are full."""
        return self._stock.full() and self._codes.is_full

    def code(self) -> ReadyCode | None:
        """A return code, or None when the pool is empty: then the code follows."""
        return self._codes.take()

    def close(self) -> None:
        """End the thread and the pool of codes."""
        self._closing.set()
        self._codes.close()
        while not self._stock.empty():
            self._stock.get_nowait()
        self._thread.join()

    def _fill(self) -> None:
        while not self._closing.is_set():
            kit = self._make()
            while not self._closing.is_set():
                try:
                    self._stock.put(kit, timeout=0.2)
                    break
                except queue.Full:
                    continue

    def _make(self) -> Kit:
        conversation = os.urandom(ID_SIZE)
        return Kit(
            conversation,
            shared=pair(self._vault, conversation, Side.SHARED, FIRST_EPOCH),
            team=pair(self._vault, conversation, Side.TEAM, FIRST_EPOCH),
            person=pair(self._vault, conversation, Side.PERSON, FIRST_EPOCH),
        )


def pair(vault: Vault, conversation: bytes, side: Side, epoch: int) -> NewPair:
    """A new key pair for a side of a conversation."""
    return vault.new_pair(f"conversation-{side}", conversation, epoch)
