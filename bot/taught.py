"""Which examples an office's reader learns from, and where it keeps what it learned."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bot.sources import OURS, Sources, sources_of
from handlers.reading import Read, Reading
from locales.reading import lessons

if TYPE_CHECKING:
    from locales.reading.reader import Reader


def ensure_taught(data: Path, say: Callable[[str], None]) -> None:
    """Learn from the examples, unless that was done. Raises Unreadable."""
    sources = sources_of(data)
    if not lessons.kept(_place(sources, data), *sources.locales).exists():
        reader_of(data, say)


def reader_of(data: Path, say: Callable[[str], None] = lambda _line: None) -> "Reader":
    """The reader of an office; learns first, where its examples changed. Raises Unreadable."""
    from locales.reading.teaching import taught  # noqa: PLC0415 - numpy is loaded for words only

    sources = sources_of(data)
    return taught(_place(sources, data), *sources.locales, say=say)


def reading_of(data: Path) -> Reading:
    """The same for whoever takes turns: loaded when the first words are read."""

    def load() -> Read:
        return reader_of(data).read

    return Reading(load)


def _place(sources: Sources, data: Path) -> Path:
    """What only our own examples teach is kept beside them, for every office alike."""
    names = (lessons.EXAMPLES, lessons.CONCEPTS)
    added = [one for one in sources.locales if one not in OURS.locales]
    has_own = any(lessons.lesson_files(name, *added) for name in names)
    return data if has_own else lessons.OURS
