"""Somebody who writes through Telegram, as the person's bot takes their updates."""

from flows.types import Corrected, Event
from handlers.road import Road
from handlers.turns import Answered, Incoming
from storage.topics import TELEGRAM
from tests.support.chatting import QUESTION_SENT, Person


class Writer(Person):
    """Somebody who writes through Telegram; `message` is the number of their last one there."""

    message: int | None = None

    async def send(self, event: Event, number: int | None = None) -> Answered:
        """One update of the person's bot; its number is that of the message too."""
        chat = self.road.chat(TELEGRAM, self.address)
        update = number or next(self._numbers)
        external = update.to_bytes(16, "big")
        digest = self.road.vault.tag("content", repr(event).encode())
        if not isinstance(event, Corrected):
            self.message = update
        incoming = Incoming(chat, external, digest, event, message=self.message)
        self.last = await self.road.take(incoming)
        return self.last

    async def corrects(self, text: str) -> None:
        """Change the last message in the chat."""
        await self.send(Corrected(self.road.clock(), text))


async def handed_over(road: Road, moves: tuple[str, ...] = QUESTION_SENT) -> tuple[Writer, bytes]:
    """Somebody who wrote through Telegram, and the conversation."""
    ann = Writer(road, "4711")
    await ann.begin()
    await ann.moves(*moves)
    assert ann.last is not None
    assert ann.last.rings is not None
    return ann, ann.last.rings
