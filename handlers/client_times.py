"""Moments in words: when people are there, since when somebody waits."""

from datetime import date, time
from itertools import groupby

from babel.dates import format_datetime, format_time, get_day_names

from handlers.hours import OpeningHours
from locales.days import locale_of, long_day
from locales.voice import Voice


class Times:
    """Says moments in a language, on the office's clock."""

    def __init__(self, voice: Voice, hours: OpeningHours) -> None:
        """Use these opening hours."""
        self._voice = voice
        self._hours = hours

    def moment(self, language: str, at: int, now: int) -> str:
        """A moment as one says it: `vandaag om 14:30`, `maandag 12 mei om 09:00`."""
        local, today = self._hours.local(at), self._hours.local(now)
        clock = format_time(local.time(), "short", locale=locale_of(language))
        if local.date() == today.date():
            return self._voice.text(language, "web-today", {"time": clock})
        day = format_datetime(local, "EEEE d MMMM", locale=locale_of(language))
        return self._voice.text(language, "web-on-day", {"day": day, "time": clock})

    @staticmethod
    def day(language: str, day: date) -> str:
        """A day in full: `26 november 2026`."""
        return long_day(language, day)

    def people(self, language: str, now: int) -> str:
        """Whether people are there now, and if not, when again."""
        if self._hours.is_open(now):
            return self._voice.text(language, "web-people-now")
        opening = self._hours.next_opening(now)
        if opening is None:
            return self._voice.text(language, "web-people-unknown")
        when = self.moment(language, opening, now)
        return self._voice.text(language, "web-people-later", {"when": when})

    def week(self, language: str) -> list[tuple[str, str]]:
        """Days and hours of opening, days with the same hours together."""
        names = get_day_names("wide", "stand-alone", locale_of(language))
        return [
            (_days([names[day] for day in days]), self._span(language, *span))
            for span, days in self._runs()
        ]

    def may_expect(self, language: str, deadline: int, now: int) -> str | None:
        """By when an answer can be expected; None where nobody is there by then."""
        if deadline <= now or not self._hours.is_open(deadline - 1):
            return None
        return self.moment(language, deadline, now)

    def _runs(self) -> list[tuple[tuple[time, time], list[int]]]:
        """Neighbouring days with the same hours: their distance to their place is the same."""
        week = self._hours.week
        runs = groupby(enumerate(sorted(week)), key=lambda one: (week[one[1]], one[1] - one[0]))
        return [(key[0], [day for _, day in run]) for key, run in runs]

    @staticmethod
    def _span(language: str, begin: time, end: time) -> str:
        locale = locale_of(language)
        return " – ".join(format_time(one, "short", locale=locale) for one in (begin, end))


def _days(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{names[0]} – {names[-1]}"
