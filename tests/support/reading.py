"""The real reader for tests, loaded once; learns first, in about half a minute, if it must."""

from functools import cache
from pathlib import Path
from typing import Final

from bot.taught import reader_of
from locales.reading.reader import Reader

DUTCH_DANGER: Final = "hij slaat me en laat me niet weg"
ARABIC_QUESTION: Final = "مرحبا، أريد أن أسأل سؤالاً عن حقوقي في العمل"


@cache
def reader() -> Reader:
    """The reader of an office without examples of its own."""
    return reader_of(Path("no such office"))
