"""Moments in words: when people are there, since when somebody waits."""

from datetime import date, time, timedelta
from itertools import groupby
from typing import Final

from babel.dates import format_datetime, format_time, get_day_names

from handlers.hours import FRONT_OFFICE, Calendar
from locales.days import locale_of, long_day
from locales.voice import Voice

_SOON: Final = 21
"""Days in which a day off is worth telling."""


class Times:
    """Says moments in a language, on the office's clock."""

    def __init__(self, voice: Voice, calendar: Calendar) -> None:
        """Use these opening hours."""
        self._voice = voice
        self._calendar = calendar

    def moment(self, language: str, at: int, now: int) -> str:
        """A moment as one says it: `vandaag om 14:30`, `maandag 12 mei om 09:00`."""
        local, today = self._calendar.local(at), self._calendar.local(now)
        clock = format_time(local.time(), "short", locale=locale_of(language))
        if local.date() == today.date():
            return self._voice.text(language, "web-today", {"time": clock})
        day = format_datetime(local, "EEEE d MMMM", locale=locale_of(language))
        return self._voice.text(language, "web-on-day", {"day": day, "time": clock})

    @staticmethod
    def day(language: str, day: date) -> str:
        """A day in full: `26 november 2026`."""
        return long_day(language, day)

    def people(self, language: str, now: int, queue: str = FRONT_OFFICE) -> str:
        """Whether people of a queue are there now, and if not, when again."""
        if self._calendar.is_staffed(queue, now):
            return self._voice.text(language, "web-people-now")
        hours = self._calendar.of(queue)
        if hours.is_open(now):
            return self._voice.text(language, "web-people-none")
        opening = hours.next_opening(now)
        if opening is None:
            return self._voice.text(language, "web-people-unknown")
        when = self.moment(language, opening, now)
        return self._voice.text(language, "web-people-later", {"when": when})

    def told(self, language: str, now: int, queue: str) -> str:
        """The same for a messenger; where nobody is there, help in danger comes first."""
        people = self.people(language, now, queue)
        if self.is_staffed(now, queue):
            return people
        return f"{self._voice.text(language, 'web-danger-line')}\n\n{people}"

    def is_staffed(self, now: int, queue: str = FRONT_OFFICE) -> bool:
        """Whether people of a queue are there now."""
        return self._calendar.is_staffed(queue, now)

    def closed_soon(self, language: str, now: int) -> list[str]:
        """The days of the next weeks on which the front office is closed."""
        today = self._calendar.local(now).date()
        ahead = (today + timedelta(days=one) for one in range(_SOON))
        closed = self._calendar.of().closed
        return [self.day(language, one) for one in ahead if one in closed]

    def week(self, language: str) -> list[tuple[str, str]]:
        """Days and hours of opening, days with the same hours together."""
        names = get_day_names("wide", "stand-alone", locale_of(language))
        return [
            (_days([names[day] for day in days]), self._span(language, *span))
            for span, days in self._runs()
        ]

    def may_expect(self, language: str, deadline: int, now: int, queue: str) -> str | None:
        """By when an answer can be expected; None where nobody is there by then."""
        if deadline <= now or not self._calendar.of(queue).is_open(deadline - 1):
            return None
        return self.moment(language, deadline, now)

    def _runs(self) -> list[tuple[tuple[time, time], list[int]]]:
        """Neighbouring days with the same hours: their distance to their place is the same."""
        week = self._calendar.of().week
        runs = groupby(enumerate(sorted(week)), key=lambda one: (week[one[1]], one[1] - one[0]))
        return [(key[0], [day for _, day in run]) for key, run in runs]

    @staticmethod
    def _span(language: str, begin: time, end: time) -> str:
        locale = locale_of(language)
        return " – ".join(format_time(one, "short", locale=locale) for one in (begin, end))


def _days(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{names[0]} – {names[-1]}"
