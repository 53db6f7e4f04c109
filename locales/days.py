"""Days and languages in words, in any language that we speak."""

import re
from datetime import date
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

_EUROPEAN: Final = "en-GB"  # 14:30 and 12 May, not 2:30 PM and May 12

_YEAR: Final = re.compile(r"^y\S?\s*|[\s,]*(?:'de'\s|G\s)?y(?:\s'\w'\.)?")
"""The year in the pattern of a full date, with what belongs to it: ` 'de' y`, `y.`, `, y`."""


def locale_of(language: str) -> Locale:
    """What Babel knows of a language; of one that it does not know, English as in Europe."""
    try:
        return Locale.parse(_EUROPEAN if language == "en" else language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse(_EUROPEAN, sep="-")


def name_of(code: str, language: str) -> str:
    """The name of a language in another one; the code itself if nobody knows it."""
    try:
        name = Locale.parse(code, sep="-").get_display_name(locale_of(language))
    except (UnknownLocaleError, ValueError):
        return code
    return name or code


def near_day(language: str, day: date) -> str:
    """A day of these weeks, without its year: `maandag 12 mei`."""
    locale = locale_of(language)
    pattern = _YEAR.sub("", locale.date_formats["full"].pattern)
    return format_date(day, pattern, locale=locale)


def long_day(language: str, day: date) -> str:
    """A day in full: `26 november 2026`."""
    return format_date(day, "long", locale=locale_of(language))
