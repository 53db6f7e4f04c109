"""Moments and spans in words, on the office's clock."""

from functools import lru_cache
from typing import Final

from babel import Locale
from babel.dates import format_datetime, format_time

from handlers.hours import OpeningHours
from locales.voice import Voice

MINUTE: Final = 60_000_000
_SPANS_KEPT: Final = 4096  # a queue of a hundred says two hundred spans at every tick
_HOUR_MINUTES: Final = 60
_DAY_MINUTES: Final = 24 * 60
_TWO_DAYS: Final = 2 * _DAY_MINUTES


class Times:
    """Says moments and spans in a language of the desk."""

    def __init__(self, voice: Voice, hours: OpeningHours) -> None:
        """Use this office's time zone."""
        self._voice = voice
        self._hours = hours
        self._spans = lru_cache(_SPANS_KEPT)(self._span)

    def moment(self, language: str, at: int, now: int) -> str:
        """A moment, short: `14:30` today, else `ma 12 mei 14:30`, with the year if another."""
        local, today = self._hours.local(at), self._hours.local(now)
        locale = Locale.parse(language, sep="-")
        clock = format_time(local.time(), "short", locale=locale)
        if local.date() == today.date():
            return clock
        form = "EEE d MMM" if local.year == today.year else "d MMM y"
        return f"{format_datetime(local, form, locale=locale)} {clock}"

    def iso(self, at: int) -> str:
        """A moment for the `datetime` of a `<time>`."""
        return self._hours.local(at).isoformat(timespec="seconds")

    def span(self, language: str, micros: int) -> str:
        """A span, rounded down: minutes, then hours and minutes, then days."""
        return self._spans(language, max(0, micros) // MINUTE)

    def _span(self, language: str, minutes: int) -> str:
        if minutes < _HOUR_MINUTES:
            return self._voice.text(language, "desk-minutes", {"minutes": minutes})
        if minutes < _TWO_DAYS:
            hours, rest = divmod(minutes, _HOUR_MINUTES)
            return self._voice.text(language, "desk-hours", {"hours": hours, "minutes": rest})
        return self._voice.text(language, "desk-days", {"days": minutes // _DAY_MINUTES})

    def deadline(self, language: str, at: int, now: int) -> str:
        """How long until a deadline, or how long it is over."""
        name = "desk-due-over" if at <= now else "desk-due-in"
        return self._voice.text(language, name, {"span": self.span(language, abs(at - now))})
