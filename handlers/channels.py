"""The contract of a channel that must be sent to, and nothing of any messenger."""

from typing import Protocol, TypeAlias

import msgspec
from msgspec import Struct

from locales.voice import Screen


class Reply(Struct, frozen=True, tag=True):
    """A colleague's words. `discreet`: somebody may read along, so a preview must not show them."""

    language: str
    text: str
    discreet: bool = False


class Erase(Struct, frozen=True, tag=True):
    """Remove these messages from the chat, as far as the channel still can."""

    ids: tuple[int, ...]


class ToTopic(Struct, frozen=True, tag=True):
    """Words of a conversation for the colleague who has it, in a topic of their own Telegram.

    `pseudonym` names the topic. Empty `text`: the conversation was closed, remove the topic.
    """

    conversation: bytes
    pseudonym: str
    text: str


Outgoing: TypeAlias = Screen | Reply | Erase | ToTopic
"""What can be sent."""


class Sent(Struct, frozen=True):
    """The message arrived."""


class Later(Struct, frozen=True):
    """The channel asks for a pause of `after` seconds."""

    after: float


class Away(Struct, frozen=True):
    """The person has closed the chat and may open it again: the message is kept until then.

    `reason` as with `Refused`.
    """

    reason: str


class Refused(Struct, frozen=True):
    """The channel will never take this message: `reason` is a code of at most 32 characters.

    It is stored in the clear and shown on the desk, so it must tell nothing of the person.
    """

    reason: str


class Unknown(Struct, frozen=True):
    """Nobody knows whether it arrived: it is sent again. Late twice is better than never."""


Delivery: TypeAlias = Sent | Later | Away | Refused | Unknown


class Channel(Protocol):
    """A way to reach people. Its name is kept with their contacts, so it never changes."""

    @property
    def name(self) -> str:
        """At most 16 characters; not `web`."""

    def reserve(self, address: str, longest: float) -> float:
        """Take a place in the channel's limits; how many seconds to wait for it.

        More than `longest`: no place was taken, ask again after that time.
        """

    async def send(
        self, address: str, message: Outgoing, ids: list[int], *, again: bool = False
    ) -> Delivery:
        """Send one message. Whatever is raised counts as Unknown; being cancelled too.

        `ids` grows by the number of each part that stands in the chat, whatever comes of the rest:
        by them it can be removed later. `again`: it may have been shown before, so it is marked.
        """

    def typing(self, address: str) -> None:
        """Show for some seconds that somebody writes, where the channel can."""

    async def close(self) -> None:
        """End its connections."""


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Outgoing)


def write_message(message: Outgoing) -> bytes:
    """A message as the outbox keeps it."""
    return _encoder.encode(message)


def read_message(raw: bytes) -> Outgoing:
    """What `write_message` wrote; raises msgspec.DecodeError."""
    message: Outgoing = _decoder.decode(raw)
    return message
