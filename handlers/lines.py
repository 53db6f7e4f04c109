"""Help lines with how well we know them: what the public page and the desk both show."""

from collections.abc import Mapping
from typing import Final

from babel import Locale
from babel.dates import format_date
from msgspec import Struct

from handlers.hours import MINUTE, OpeningHours
from locales.help_lines import HelpLine, help_lines
from locales.voice import Voice
from storage.resources import Verified

DAYS: Final = 180
"""Days for which it counts that somebody looked."""

_DAY: Final = 24 * 60 * MINUTE


class Line(Struct, frozen=True):
    """A help line and when it was last verified. `state` is `new`, `old` or `fresh`."""

    facts: HelpLine
    state: str
    verified: Verified | None = None


def known_lines(voice: Voice, found: Mapping[str, Verified], now: int) -> list[Line]:
    """Every line of the office, 112 first, with its state at a moment (µs UTC)."""
    return [_line(one, found.get(one.key), now) for one in help_lines(*voice.directories)]


def _line(facts: HelpLine, verified: Verified | None, now: int) -> Line:
    if verified is None:
        return Line(facts, "new")
    return Line(facts, "old" if now - verified.on > DAYS * _DAY else "fresh", verified)


def day_of(hours: OpeningHours, language: str, at: int) -> str:
    """The day of a moment, in full, on the office's calendar."""
    return format_date(hours.local(at).date(), "long", locale=Locale.parse(language, sep="-"))
