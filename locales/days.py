"""Days and languages in words, in any language that we speak."""

from datetime import date
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

_FALLBACK: Final = "en"


def locale_of(language: str) -> Locale:
    """What Babel knows of a language; of one that it does not know, English."""
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse(_FALLBACK)


def name_of(code: str, language: str) -> str:
    """The name of a language in another one; the code itself if nobody knows it."""
    try:
        name = Locale.parse(code, sep="-").get_display_name(locale_of(language))
    except (UnknownLocaleError, ValueError):
        return code
    return name or code


def long_day(language: str, day: date) -> str:
    """A day in full: `26 november 2026`."""
    return format_date(day, "long", locale=locale_of(language))
