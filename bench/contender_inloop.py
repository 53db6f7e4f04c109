"""Our own road: dedupe, open, advance, speak, seal, store, one commit a group; without a channel.

The twelfth answer confirms and leads to one more question, so that the handoff, which is measured
apart (`bench.handoff`), does not begin.
"""

import asyncio
import time
from pathlib import Path

from bench import intake
from bench.office import FLOW, open_office, stocked
from flows.types import Chose, Event, Said, Started
from handlers.road import Road
from handlers.turns import Incoming
from storage.vault import Session


async def run(people: int, directory: Path) -> float:
    """Return the seconds for the 12 rounds with `people` at once.

    Raises RuntimeError if afterwards somebody is not at the last question, or more than one fsync
    in 16 turns was needed with 32 people.
    """
    road = open_office(directory)
    try:
        await stocked(road)
        await _warm(road)
        sessions = [road.new_session()[1] for _ in range(people)]
        await _round(road, sessions, 0, Started(1, "nl", chosen=True))
        commits = road.writer.commits
        began = time.perf_counter()
        for turn, question in enumerate(intake.QUESTIONS):
            await _round(road, sessions, turn + 1, _event(turn, question))
        seconds = time.perf_counter() - began
        commits = road.writer.commits - commits
        await _check(road, sessions, commits)
    finally:
        road.close()
    return seconds


async def _warm(road: Road) -> None:
    """Carry one pair through first: SQLAlchemy compiles each statement once an engine."""
    pair = [road.new_session()[1] for _ in range(2)]
    await _round(road, pair, 0, Started(1, "nl", chosen=True))
    for turn, question in enumerate(intake.QUESTIONS):
        await _round(road, pair, turn + 1, _event(turn, question))


def _event(turn: int, question: intake.Question) -> Event:
    step = f"{FLOW}.{question.code}"
    if question.options:
        return Chose(turn + 2, step, (question.answer,))
    return Said(turn + 2, question.answer, step)


async def _round(road: Road, sessions: list[Session], turn: int, event: Event) -> None:
    external = turn.to_bytes(16, "big")
    await asyncio.gather(
        *(road.take(Incoming(one, external, external, event)) for one in sessions)
    )


async def _check(road: Road, sessions: list[Session], commits: int) -> None:
    for session in sessions:
        view = await road.look(session)
        if view is None or view.screen.step != f"{FLOW}.sure":
            raise RuntimeError("inloop: a turn was lost")
    turns = intake.TURNS * len(sessions)
    if len(sessions) >= 32 and commits * 16 > turns:
        raise RuntimeError(f"inloop: {commits} commits for {turns} turns")
