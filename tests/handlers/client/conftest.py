"""A web chat on a real database, with a clock that the test moves."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select
from starlette.applications import Starlette

from flows.casework import Deed
from handlers.client.app import make_client
from handlers.client.settings import ClientSettings
from handlers.road import Road
from storage.schema import conversations
from tests.handlers.client.browser import ORIGIN, Browser
from tests.support.cases import ALL
from tests.support.office import make_road

MINUTE = 60_000_000
COLLEAGUE = bytes(15) + b"\x01"


SETTINGS = ClientSettings(
    origin=ORIGIN,
    organisation="Humanitas ESSM",
    exit_url="https://weather.test/",
    secure_cookies=False,
)


class Clock:
    """A Monday at ten in Rotterdam, until the test moves it."""

    def __init__(self) -> None:
        """Begin in opening hours."""
        self.at = int(datetime(2026, 11, 23, 9, 0, tzinfo=UTC).timestamp()) * 1_000_000

    def __call__(self) -> int:
        """The time in microseconds UTC."""
        return self.at

    def pass_minutes(self, minutes: float) -> None:
        """Let time pass."""
        self.at += int(minutes * MINUTE)


class FrontOffice:
    """A colleague, as far as the person notices one."""

    def __init__(self, road: Road, clock: Clock) -> None:
        """Sit down."""
        self._road = road
        self._clock = clock

    def conversations(self) -> list[bytes]:
        """The conversations that arrived."""
        with self._road.database.reading() as connection:
            return list(connection.execute(select(conversations.c.id)).scalars())

    def _do(self, deed: Deed) -> None:
        with self._road.database.writer.begin() as connection:
            for one in self.conversations():
                self._road.cases.do(
                    connection, one, deed, COLLEAGUE, self._clock(), outcome="answered"
                )

    def claim(self) -> None:
        """Claim what is there."""
        self._do(Deed.CLAIM)

    def hand_over(self) -> None:
        """Leave it to another team."""
        self._do(Deed.TRANSFER)

    def close(self) -> None:
        """Close it."""
        self._do(Deed.CLOSE)

    def reply(self, text: str) -> None:
        """Answer the only conversation."""
        (conversation,) = self.conversations()
        with self._road.database.writer.begin() as connection:
            self._road.cases.reply(
                connection, conversation, COLLEAGUE, "Sam", text, self._clock(), ALL
            )
        self._road.bells.ring(conversation)


@pytest.fixture
def clock() -> Clock:
    """The clock of everything in the test."""
    return Clock()


@pytest.fixture
def road(tmp_path: Path, clock: Clock) -> Iterator[Road]:
    """A road on a fresh SQLite file."""
    road = make_road(f"sqlite:///{tmp_path / 'inloop.sqlite'}", tmp_path, clock)
    yield road
    road.close()


@pytest.fixture
def app(road: Road) -> Starlette:
    """The web chat."""
    return make_client(road, SETTINGS)


@pytest.fixture
def person(app: Starlette) -> Iterator[Browser]:
    """A person's browser, on the first page."""
    with Browser(app) as browser:
        yield browser


@pytest.fixture
def other_device(app: Starlette) -> Iterator[Browser]:
    """Another browser."""
    with Browser(app) as browser:
        yield browser


@pytest.fixture
def front_office(road: Road, clock: Clock) -> FrontOffice:
    """Somebody at the desk."""
    return FrontOffice(road, clock)
