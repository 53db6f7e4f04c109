"""A dialogue as tests drive it: sealed away and read back between any two turns."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from flows.book import Book, read_book
from flows.engine import advance, prompt
from flows.types import Asked, Chose, Command, Dialogue, Effect, Event, Prompt, Said, Started, Turn

SOUND: Final = Path(__file__).parent / "sound"
"""A small book without a fault, with every kind of step, and its texts."""

LANGUAGES: Final = ("nl", "en")


def sound_book() -> Book:
    """The small book."""
    return read_book(LANGUAGES, SOUND / "dialogues")


def stored(dialogue: Dialogue) -> Dialogue:
    """The dialogue as it comes back from storage."""
    return msgspec.msgpack.decode(msgspec.msgpack.encode(dialogue), type=Dialogue)


class Talk:
    """Somebody in a dialogue."""

    def __init__(self, book: Book, language: str = "nl") -> None:
        """Open a new dialogue."""
        self.book = book
        self.turn = Turn(Dialogue("", 0, language), ())
        self.effects: Sequence[Effect] = ()
        self.take(Started(0, language), fresh=True)

    def take(self, event: Event, *, fresh: bool = False) -> Turn:
        """One turn, with storage before it."""
        before = None if fresh else stored(self.turn.dialogue)
        self.turn = advance(self.book, before, event)
        self.effects = self.turn.effects
        return self.turn

    def choose(self, *codes: str, at: str | None = None) -> Turn:
        """Press options, of the question on the screen or of an earlier one."""
        return self.take(Chose(0, at or self.dialogue.asking, codes))

    def say(self, text: str, at: str | None = None) -> Turn:
        """Type words."""
        return self.take(Said(0, text, at))

    def press(self, command: Command) -> Turn:
        """Press one of the buttons that are there at every step."""
        return self.take(Asked(0, command))

    @property
    def dialogue(self) -> Dialogue:
        """Where it stands now."""
        return self.turn.dialogue

    @property
    def prompt(self) -> Prompt | None:
        """What is on the screen."""
        return prompt(self.book, self.dialogue)

    @property
    def says(self) -> list[str]:
        """The ids of the texts of the last turn."""
        return [say.text for say in self.turn.says]

    def found(self, kind: type[Effect]) -> list[Effect]:
        """The effects of one kind in the last turn."""
        return [effect for effect in self.effects if isinstance(effect, kind)]
