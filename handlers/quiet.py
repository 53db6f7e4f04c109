"""Quiet hours as colleagues write them, on the desk and in their Telegram: `22:00` and `07:00`."""

import re
from typing import Final

from storage.staff_chats import Quiet

_CLOCK: Final = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)", re.ASCII)


def parse_quiet(begin: str, end: str) -> Quiet:
    """From and until in minutes of the day; ValueError when it is no span."""
    found = minutes_of(begin), minutes_of(end)
    if found[0] == found[1]:
        raise ValueError("a span that ends as it begins")
    return found


def minutes_of(clock: str) -> int:
    """`22:00` in minutes; ValueError."""
    found = _CLOCK.fullmatch(clock.strip())
    if found is None:
        raise ValueError("no time of the day")
    return int(found[1]) * 60 + int(found[2])


def clock_of(minutes: int) -> str:
    """Minutes as `22:00`."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
