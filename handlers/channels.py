"""The contract of a channel that must be sent to, and nothing of any messenger."""

from typing import Protocol, TypeAlias

import msgspec
from msgspec import Struct

from locales.voice import Screen


class Sent(Struct, frozen=True):
    """The message arrived."""


class Later(Struct, frozen=True):
    """The channel asks for a pause of `after` seconds; nothing was shown."""

    after: float


class Refused(Struct, frozen=True):
    """The channel will never take this message: `reason` is a code of at most 32 characters.

    It is stored in the clear and shown on the desk, so it must tell nothing of the person.
    """

    reason: str


class Unknown(Struct, frozen=True):
    """Nobody knows whether it arrived: it is sent again. Late twice is better than never."""


Delivery: TypeAlias = Sent | Later | Refused | Unknown


class Channel(Protocol):
    """A way to reach people. Its name is kept with their contacts, so it never changes."""

    @property
    def name(self) -> str:
        """At most 16 characters; not `web`."""

    async def send(self, address: str, message: Screen) -> Delivery:
        """Send one message. Whatever is raised counts as Unknown; being cancelled too."""


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Screen)


def write_message(message: Screen) -> bytes:
    """A message as the outbox keeps it."""
    return _encoder.encode(message)


def read_message(raw: bytes) -> Screen:
    """What `write_message` wrote; raises msgspec.DecodeError."""
    return _decoder.decode(raw)
