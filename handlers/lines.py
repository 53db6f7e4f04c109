"""Help lines with how well we know them: what the public page and the desk both show."""

from collections.abc import Mapping
from typing import Final

from msgspec import Struct
from sqlalchemy import Connection

from flows.units import DAY
from handlers.hours import Calendar
from locales.days import long_day
from locales.help_lines import ALWAYS, HelpLine, help_lines
from locales.voice import Voice
from storage.resources import Verified, verified

DAYS: Final = 180
"""Days for which it counts that somebody looked."""


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
    return Line(facts, "old" if now - verified.on > DAYS * DAY else "fresh", verified)


def marks(
    voice: Voice, calendar: Calendar, connection: Connection, language: str, now: int
) -> dict[str, str]:
    """How well we know each line, in words, for when all are listed in a chat; of 112 nothing."""
    found = {ALWAYS: ""}
    for line in known_lines(voice, verified(connection), now):
        day = day_of(calendar, language, line.verified.on) if line.verified else ""
        text = voice.text(language, f"web-lines-{line.state}", {"day": day})
        found.setdefault(line.facts.id, text)
    return found


def to_verify(voice: Voice, connection: Connection, now: int) -> int:
    """How many lines nobody has verified, or not for long."""
    return sum(line.state != "fresh" for line in known_lines(voice, verified(connection), now))


def day_of(calendar: Calendar, language: str, at: int) -> str:
    """The day of a moment, in full, on the office's calendar."""
    return long_day(language, calendar.local(at).date())
