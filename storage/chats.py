"""Doors: where a person comes in, a browser session or a chat of a channel.

A session's key is in the browser's cookie (`storage/vault.py`). A chat has nobody to keep a key:
what it holds is sealed under ephemeral keys, which the program can use by itself.
"""

from dataclasses import dataclass, field
from typing import Final, Protocol

from storage.ephemeral import EphemeralKeys
from storage.keys import SymmetricKey
from storage.sealing import key_id_of

WEB: Final = "web"
"""The channel whose answers are read by the person's page; every other one is sent to."""


class Door(Protocol):
    """A contact as it comes in. What is theirs is sealed under the door's own key."""

    @property
    def id(self) -> bytes:
        """The row of the contact."""

    @property
    def channel(self) -> str:
        """The name of the channel."""

    @property
    def address(self) -> str | None:
        """Where answers must be sent; None when the person's page reads them itself."""

    def sealing(self) -> tuple[int, SymmetricKey]:
        """Key id and key to seal with now."""

    def opening(self, blob: bytes, /) -> SymmetricKey:
        """The key to open a blob with; raises SealBroken when it is gone."""


@dataclass(frozen=True, slots=True)
class Chat:
    """A person at an address of a channel, at one moment (`at`, µs UTC); `id` hides the address."""

    id: bytes
    channel: str
    address: str = field(repr=False)
    keys: EphemeralKeys
    at: int

    def sealing(self) -> tuple[int, SymmetricKey]:
        """The ephemeral key of this hour."""
        return self.keys.current(self.at)

    def opening(self, blob: bytes, /) -> SymmetricKey:
        """The ephemeral key of a blob; raises KeyGone."""
        return self.keys.key(key_id_of(blob))
