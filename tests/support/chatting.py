"""A person in a chat of a channel that must be sent to, as tests drive them."""

import itertools
from typing import Final

from flows.types import Asked, Chose, Command, Event, Said, Started
from handlers.road import Road
from handlers.turns import Answered, Incoming
from tests.support.postbox import NAME

QUESTION: Final = (
    "[nl]",
    "[safe]",
    "[nobody]",
    "[question]",
    "[own_question]",
    "Waar ben je?",
    "[can_wait]",
)
QUESTION_SENT: Final = (*QUESTION, "[here]", "[send]")
"""A plain question, up to the handoff."""

HURT: Final = ("[nl]", "[safe]", "[nobody]", "[myself_adult]", "[hurt_or_controlled]")
"""A danger, handed over at once; the dialogue goes on."""


class Person:
    """Somebody at an address; every move is one update of the channel."""

    def __init__(self, road: Road, address: str) -> None:
        """Say nothing yet."""
        self.road = road
        self.address = address
        self.last: Answered | None = None
        self._numbers = itertools.count(1)

    async def begin(self) -> Answered:
        """Open a dialogue."""
        return await self.send(Started(self.road.clock(), "nl"))

    async def moves(self, *moves: str) -> None:
        """`[code]` presses an option, `/person` a button, anything else is typed."""
        for move in moves:
            await self.send(self._event(move))

    async def send(self, event: Event, number: int | None = None) -> Answered:
        """One update; with the `number` of an earlier one it is a repeat."""
        chat = self.road.chat(NAME, self.address)
        external = (number or next(self._numbers)).to_bytes(16, "big")
        digest = self.road.vault.tag("content", repr(event).encode())
        self.last = await self.road.take(Incoming(chat, external, digest, event))
        return self.last

    def _event(self, move: str) -> Event:
        at, step = self.road.clock(), self.last.screen.step if self.last else None
        if move.startswith("["):
            return Chose(at, step or "", (move.strip("[]"),))
        if move.startswith("/"):
            return Asked(at, Command(move[1:]), step)
        return Said(at, move, step)
