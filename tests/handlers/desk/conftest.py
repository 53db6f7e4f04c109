"""A road for the desk's tests, with a clock that the test moves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from handlers.road import Road
from tests.support.office import make_road

MONDAY = 1_794_819_600_000_000
"""Monday 16 November 2026, 10:00 in the office, in microseconds UTC."""


class Clock:
    """The time as the test wants it (µs UTC)."""

    def __init__(self) -> None:
        """Begin on a Monday morning."""
        self.at = MONDAY

    def __call__(self) -> int:
        """The time now."""
        return self.at


@pytest.fixture
def clock() -> Clock:
    """The clock of the road."""
    return Clock()


@pytest.fixture
def road(tmp_path: Path, clock: Clock) -> Iterator[Road]:
    """An office on SQLite without colleagues."""
    road = make_road(f"sqlite:///{tmp_path / 'inloop.sqlite'}", tmp_path, clock)
    yield road
    road.close()


@pytest.fixture
def any_road(database_url: str, tmp_path: Path, clock: Clock) -> Iterator[Road]:
    """An office without colleagues, once on each kind of database."""
    road = make_road(database_url, tmp_path, clock)
    yield road
    road.close()
