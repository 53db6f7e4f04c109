"""Moments in words: when people are there, since when somebody waits."""

from datetime import date, timedelta
from itertools import groupby
from typing import Final

from babel.dates import format_time, get_day_names

from handlers.hours import FRONT_OFFICE, Calendar, Day
from locales.days import locale_of, long_day, near_day
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
        day = near_day(language, local.date())
        return self._voice.text(language, "web-on-day", {"day": day, "time": clock})

    @staticmethod
    def day(language: str, day: date) -> str:
        """A day in full: `26 november 2026`."""
        return long_day(language, day)

    def people(self, language: str, now: int, queue: str = FRONT_OFFICE) -> str:
        """Whether people of a queue are there now, and if not, when again."""
        hours = self._calendar.of(queue)
        if hours.is_open(now):
            is_staffed = self._calendar.is_staffed(queue, now)
            people = self._voice.text(
                language, "web-people-now" if is_staffed else "web-people-none"
            )
            tomorrow = self._calendar.local(now).date() + timedelta(days=1)
            if not hours.is_closed_day(tomorrow):
                return people
            return f"{people} {self._voice.text(language, 'web-closed-tomorrow')}"
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

    def closed_soon(self, language: str, now: int, queue: str = FRONT_OFFICE) -> list[str]:
        """The days of the next weeks on which a queue is closed; those in a row together."""
        today = self._calendar.local(now).date()
        ahead = [today + timedelta(days=one) for one in range(_SOON)]
        closed = self._calendar.of(queue).closed
        runs = groupby(ahead, key=closed.__contains__)
        days = [list(run) for is_closed, run in runs if is_closed]
        return [_days([self.day(language, one) for one in run]) for run in days]

    def week(self, language: str, queue: str = FRONT_OFFICE) -> list[tuple[str, str]]:
        """Days and hours of opening, days with the same hours together."""
        names = get_day_names("wide", "stand-alone", locale_of(language))
        return [
            (_days([names[day] for day in days]), self._spans(language, hours))
            for hours, days in self._runs(queue)
        ]

    def may_expect(self, language: str, deadline: int, now: int, queue: str) -> str | None:
        """By when an answer can be expected; None where that would be an empty promise.

        So it is where nobody is there by then, and while the queue is open and nobody is at work.
        """
        hours = self._calendar.of(queue)
        if deadline <= now or not hours.is_open(deadline - 1):
            return None
        if hours.is_open(now) and not self._calendar.is_staffed(queue, now):
            return None
        return self.moment(language, deadline, now)

    def _runs(self, queue: str) -> list[tuple[Day, list[int]]]:
        """Neighbouring days with the same hours: their distance to their place is the same."""
        week = {day: hours for day, hours in self._calendar.of(queue).week.items() if hours}
        runs = groupby(enumerate(sorted(week)), key=lambda one: (week[one[1]], one[1] - one[0]))
        return [(key[0], [day for _, day in run]) for key, run in runs]

    @staticmethod
    def _spans(language: str, hours: Day) -> str:
        locale = locale_of(language)
        return ", ".join(
            " – ".join(format_time(one, "short", locale=locale) for one in span) for span in hours
        )


def _days(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{names[0]} – {names[-1]}"
