"""Whether a turn or the desk's queue cost more when much is stored.

Two offices, the same but for what lies in them: 1,000 and 100,000 conversations, all closed but
the same few, each with keys, messages, a contact and receipts, as many bytes as real ones. They
are measured in turn, and the ratio is taken between neighbours.
"""

import statistics
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx
from starlette.types import ASGIApp

from bench import intake, people
from bench.filling import PSEUDONYM, fill
from bench.office import TEAM, open_office, stocked
from handlers.desk.app import make_desk
from handlers.desk.settings import DeskSettings
from handlers.road import Road, now
from storage.desk_queries import PAGE
from storage.desk_sessions import log_in
from storage.hands import Role
from storage.staff import Invitee, accept, invite
from storage.stretching import Argon2Cost
from storage.unlocking import Unlocking

FEW, MANY = 1_000, 100_000
OPEN = 150  # more than a page of the queue shows
PAIRS = 61
PEOPLE = 32
PAGES = 3  # of the queue, read for one measurement
_COST = Argon2Cost(memory_kib=64, iterations=1, for_tests=True)  # a login is not measured

Measured = Callable[[], Awaitable[float]]


class _Filled:
    """An office with conversations in it, and a colleague at the desk."""

    def __init__(self, road: Road, desk: ASGIApp, token: str) -> None:
        self.road = road
        self._browser = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=desk),
            base_url=DeskSettings().origin,
            cookies={"desk": token},
        )

    async def turn(self) -> float:
        """The seconds of an intake with everybody at once."""
        sessions = await people.begin(self.road, PEOPLE)
        return await people.go_through(self.road, sessions)

    async def queue(self) -> float:
        """The seconds of some pages of the queue; RuntimeError when one is not a full page."""
        began = time.perf_counter()
        for _ in range(PAGES):
            page = await self._browser.get("/")
            if page.status_code != httpx.codes.OK or page.text.count(PSEUDONYM) < PAGE:
                raise RuntimeError(f"the queue answered {page.status_code}")
        return time.perf_counter() - began

    async def close(self) -> None:
        await self._browser.aclose()
        self.road.close()


async def measure(directory: Path) -> dict[str, float]:
    """The figures, by key; it writes some 2 GB into `directory`."""
    few, many = await _open(directory / str(FEW), FEW), await _open(directory / str(MANY), MANY)
    try:
        turn_growth, turn = await _compare(few.turn, many.turn)
        queue_growth, queue = await _compare(few.queue, many.queue)
    finally:
        await few.close()
        await many.close()
    return {
        "turn_growth": round(turn_growth, 4),
        "turn_us_with_100000_stored": round(turn * 1_000_000 / PEOPLE / intake.TURNS, 1),
        "queue_growth": round(queue_growth, 4),
        "queue_ms_with_100000_stored": round(queue * 1000 / PAGES, 2),
    }


async def _compare(few: Measured, many: Measured) -> tuple[float, float]:
    """The median of the ratios, and of the seconds with many."""
    for warm in (few, many):
        await warm()
    ratios, seconds = [], []
    for cycle in range(PAIRS):
        if cycle % 2:
            with_many = await many()
            with_few = await few()
        else:
            with_few = await few()
            with_many = await many()
        ratios.append(with_many / with_few)
        seconds.append(with_many)
    return statistics.median(ratios), statistics.median(seconds)


async def _open(directory: Path, stored: int) -> _Filled:
    road = open_office(directory)
    token, colleague = _log_in(road)
    road.database.close()
    fill(directory / "inloop.sqlite", stored, OPEN, TEAM, colleague)
    await stocked(road)
    settings = DeskSettings(secure_cookies=False)
    return _Filled(road, make_desk(road, settings, _COST), token)


def _log_in(road: Road) -> tuple[str, bytes]:
    """A colleague's cookie, and their id."""
    vault, unlocking, at = road.vault, Unlocking(road.vault, _COST), now()
    invitee = Invitee("Noor", "noor", Role.WORKER, "nl", (TEAM,))
    stretched = unlocking.fresh("words that open a desk of the benchmark")
    with road.database.writing() as connection:
        token = invite(connection, vault, invitee, at)
        accept(connection, vault, token, stretched, at, lambda _connection, _team: [])
        cookie, hand = log_in(connection, vault, "noor", stretched, at)
    return cookie, hand.id
