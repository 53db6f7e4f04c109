"""What a handoff costs, where its time goes, and what it does to the turns of everybody else.

Codes come ready from the pool and are stretched anew (Argon2id, full cost) in the background
while this measures, as in use.
"""

import asyncio
import cProfile
import statistics
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import CodeType

from sqlalchemy import Connection, func, select

from bench import people
from bench.office import open_office, stocked
from handlers.road import Road
from handlers.turns import Incoming, Turns
from storage.schema import conversations
from storage.vault import Session

HANDOFFS = 30  # of each kind
OTHERS = 31
WINDOWS = 6  # of each kind
WINDOW = 0.5  # seconds
PER_SECOND = 10  # handoffs in a window that has some: 36,000 an hour
PROFILED = 20

_PARTS: Mapping[str, str] = {
    "sealing_to_public_keys": "seal_to",
    "reading_public_keys": "PublicKey.from_bytes",
    "statements": "Connection.execute",
}
"""Part → the function whose whole time it is; none of them calls another."""

_WHOLE = "Turns.take_turns"


async def measure(directory: Path) -> dict[str, float]:
    """The figures, by key. Raises RuntimeError when a handoff left no conversation."""
    road = open_office(directory, codes=HANDOFFS)
    try:
        await stocked(road)
        await _one_by_one(road, 2)  # statements are compiled once
        ready = await _one_by_one(road, HANDOFFS)
        empty = await _one_by_one(road, HANDOFFS, empties_pool=True)
        figures = {
            "handoff_ms": statistics.median(ready),
            "handoff_p95_ms": _p95(ready),
            "handoff_empty_pool_ms": statistics.median(empty),
            "handoff_empty_pool_p95_ms": _p95(empty),
            **await _others(road),
            **await _breakdown(road),
        }
        await _check(road, 2 + 2 * HANDOFFS)
    finally:
        road.close()
    return {key: round(value, 3) for key, value in figures.items()}


async def _one_by_one(road: Road, count: int, *, empties_pool: bool = False) -> list[float]:
    """The milliseconds of each handoff, one person at a time."""
    times = []
    for session in await people.at_the_end(road, count):
        while empties_pool and road.kits.code():
            pass
        times.append(await people.timed(road, session, people.handing_off()))
    return times


async def _check(road: Road, least: int) -> None:
    query = select(func.count()).select_from(conversations)
    found = await road.read(lambda connection: connection.scalar(query))
    if found is None or found < least:
        raise RuntimeError(f"handoff: {found} conversations, {least} are missing some")


# ── everybody else ───────────────────────────────────────────────────────────────────────────


async def _others(road: Road) -> dict[str, float]:
    """How long plain turns take while somebody hands off, and while nobody does."""
    others = await people.at_the_end(road, OTHERS)
    count = int(PER_SECOND * WINDOW)
    times: dict[str, list[float]] = {"without": [], "with": []}
    for window in range(2 * WINDOWS):
        kind = ("without", "with", "with", "without")[window % 4]
        leaving = await people.at_the_end(road, count) if kind == "with" else []
        times[kind] += await _window(road, others, leaving)
    figures = {
        f"others_{name}_ms_{kind}_handoffs": figure(times[kind])
        for name, figure in (("p50", statistics.median), ("p95", _p95))
        for kind in times
    }
    for name in ("p50", "p95"):
        quiet = figures[f"others_{name}_ms_without_handoffs"]
        figures[f"others_{name}_vs_no_handoffs"] = (
            figures[f"others_{name}_ms_with_handoffs"] / quiet
        )
    return figures


async def _window(road: Road, others: Sequence[Session], leaving: Sequence[Session]) -> list[float]:
    end = time.perf_counter() + WINDOW
    found = await asyncio.gather(
        *(_plain_turns(road, one, end) for one in others), _leave(road, leaving)
    )
    return [one for times in found for one in times]


async def _plain_turns(road: Road, session: Session, end: float) -> list[float]:
    """Take turns until `end`, an even number, so that the next window begins alike."""
    times: list[float] = []
    while time.perf_counter() < end:
        times += [await people.timed(road, session, people.plain(turn)) for turn in (0, 1)]
    return times


async def _leave(road: Road, sessions: Sequence[Session]) -> list[float]:
    for session in sessions:
        await people.take(road, session, people.handing_off())
        await asyncio.sleep(1 / PER_SECOND)
    return []


# ── where the time goes ──────────────────────────────────────────────────────────────────────


async def _breakdown(road: Road) -> dict[str, float]:
    """Microseconds of a handoff inside its transaction, by part, under a profiler."""
    turns = Turns(road.book, road.voice, road.vault, road.cases, road.kits)
    profile = cProfile.Profile()
    for session in await people.at_the_end(road, PROFILED):
        one = Incoming(session, session.id, session.id, people.handing_off())

        def job(connection: Connection, one: Incoming = one) -> None:
            profile.runcall(turns.take_turns, connection, [one])

        await road.job(job)
    return _parts(profile)


def _parts(profile: cProfile.Profile) -> dict[str, float]:
    whole = {_name(row.code): row.totaltime * 1_000_000 / PROFILED for row in profile.getstats()}
    found = {part: whole[name] for part, name in _PARTS.items()}
    found["all_else"] = whole[_WHOLE] - sum(found.values())
    in_sqlite = sum(value for name, value in whole.items() if "sqlite3.Cursor" in name)
    found["statements_in_sqlite_itself"] = in_sqlite
    return {f"handoff_us_{part}": value for part, value in found.items()}


def _name(code: CodeType | str) -> str:
    return code if isinstance(code, str) else code.co_qualname


def _p95(values: Sequence[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]
