"""Moments and spans in words, on the office's clock."""

from datetime import date
from functools import lru_cache
from typing import Final

from babel.dates import format_date, format_datetime, format_time, get_day_names

from handlers.hours import MINUTE, Calendar
from locales.days import locale_of
from locales.voice import Voice

_SPANS_KEPT: Final = 4096  # a queue of a hundred says two hundred spans at every tick
_HOUR_MINUTES: Final = 60
_DAY_MINUTES: Final = 24 * 60
_TWO_DAYS: Final = 2 * _DAY_MINUTES


class Times:
    """Says moments and spans in a language of the desk."""

    def __init__(self, voice: Voice, calendar: Calendar) -> None:
        """Use this office's time zone."""
        self._voice = voice
        self._calendar = calendar
        self._spans = lru_cache(_SPANS_KEPT)(self._span)

    def moment(self, language: str, at: int, now: int) -> str:
        """A moment, short: `14:30` today, else `ma 12 mei 14:30`, with the year if another."""
        local, today = self._calendar.local(at), self._calendar.local(now)
        locale = locale_of(language)
        clock = format_time(local.time(), "short", locale=locale)
        if local.date() == today.date():
            return clock
        form = "EEE d MMM" if local.year == today.year else "d MMM y"
        return f"{format_datetime(local, form, locale=locale)} {clock}"

    def iso(self, at: int) -> str:
        """A moment for the `datetime` of a `<time>`."""
        return self._calendar.local(at).isoformat(timespec="seconds")

    @staticmethod
    def day(language: str, day: date) -> str:
        """A day in full."""
        return format_date(day, "full", locale=locale_of(language))

    @staticmethod
    def weekdays(language: str) -> list[str]:
        """The names of the days, Monday first."""
        names = get_day_names("wide", "stand-alone", locale=locale_of(language))
        return [names[day] for day in range(7)]

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
