"""Where dialogues and texts lie: ours, and over them an organisation's own.

An organisation changes what is said and asked without touching the program: in the folder `office`
of the data directory, `dialogues/NAME.yaml` takes the place of ours of that name or adds a flow,
and a message in `locales/<language>/*.ftl` takes the place of ours with its attributes; so do help
lines, pages of the knowledge base and canned replies in `locales` (docs/office.md).
"""

from pathlib import Path
from typing import Final

from msgspec import Struct

from flows.book import DIALOGUES, Book, read_book
from locales.places import LOCALES
from locales.texts import FluentTexts
from locales.voice import Voice

OFFICE: Final = "office"
"""The folder in the data directory."""


class Sources(Struct, frozen=True):
    """Folders with dialogues and with texts; what stands in a later one takes the place."""

    dialogues: tuple[Path, ...] = (DIALOGUES,)
    locales: tuple[Path, ...] = (LOCALES,)

    def voice(self) -> Voice:
        """The voice that speaks these texts."""
        return Voice(*self.locales)

    def texts(self) -> FluentTexts:
        """The texts as they stand in the files."""
        return FluentTexts(*self.locales)

    def book(self, languages: tuple[str, ...]) -> Book:
        """The dialogues; raises FlowError."""
        return read_book(languages, *self.dialogues)


OURS: Final = Sources()
"""What the program brings."""


def sources_of(data: Path) -> Sources:
    """Ours, and what the office with this data directory has of its own."""
    own = data / OFFICE
    if not own.is_dir():
        return OURS
    return Sources((DIALOGUES, own / "dialogues"), (LOCALES, own / "locales"))
