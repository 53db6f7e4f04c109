"""Our own texts of every language, read once in a test process: parsing takes seconds."""

from functools import cache

from locales.texts import FluentTexts


@cache
def our_texts() -> FluentTexts:
    """What the proof reads of our own files; nobody changes it."""
    return FluentTexts()
