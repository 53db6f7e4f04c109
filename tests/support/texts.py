"""Our own texts and dialogues, read once in a test process: that takes seconds."""

from functools import cache

from bot.sources import OURS
from flows.book import Book
from locales.texts import FluentTexts
from locales.voice import Voice


@cache
def our_texts() -> FluentTexts:
    """What the proof reads of our own files; nobody changes it."""
    return FluentTexts()


@cache
def our_voice() -> Voice:
    """Speaks our own texts; what it has read once it knows, so nobody changes it."""
    return Voice()


@cache
def our_book(languages: tuple[str, ...]) -> Book:
    """Our own dialogues. Immutable."""
    return OURS.book(languages)
