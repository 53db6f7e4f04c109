"""Which examples an office's reader learns from, and where it keeps what it learned."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bot.sources import OURS, sources_of
from handlers.reading import Read, Reading

if TYPE_CHECKING:
    from locales.reading.reader import Reader


def reader_of(data: Path, say: Callable[[str], None] = lambda _line: None) -> "Reader":
    """The reader of an office; learns first, where its examples changed. Raises Unreadable."""
    from locales.reading import teaching  # noqa: PLC0415 - numpy is loaded when words are read

    sources = sources_of(data)
    keep = teaching.OURS if sources == OURS else data / teaching.FILE
    return teaching.taught(keep, *sources.locales, say=say)


def reading_of(data: Path) -> Reading:
    """The same for whoever takes turns: loaded when the first words are read."""

    def load() -> Read:
        return reader_of(data).read

    return Reading(load)
