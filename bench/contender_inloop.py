"""Our own road: dedupe, open, advance, speak, seal, store, one commit a group; without a channel.

The twelfth answer confirms and leads to one more question, so that the handoff, which is measured
apart (`bench.handoff`), does not begin.
"""

from pathlib import Path

from sqlalchemy import Connection, func, select

from bench import intake
from bench.commits import Commits
from bench.office import SURE, as_served, open_office, stocked
from bench.people import answer, at_the_end, begin, everybody, go_through
from handlers.road import Road
from storage.schema import contacts
from storage.vault import Session


class Inloop:
    """The contender; it remembers how many commits its crowds needed."""

    def __init__(self) -> None:
        """Nothing was run yet."""
        self.commits = Commits()

    async def __call__(self, people: int, directory: Path) -> float:
        """Return the seconds for the 12 rounds with `people` people at once.

        Raises RuntimeError if afterwards somebody is not at the last question, or if a crowd
        needed more than one fsync for 16 turns.
        """
        road = open_office(directory)
        try:
            await stocked(road)
            await at_the_end(road, 2)  # SQLAlchemy compiles each statement once an engine
            sessions = await begin(road, people)
            before = road.writer.commits
            with as_served():
                seconds = await go_through(road, sessions)
            self.commits.count(len(sessions), road.writer.commits - before)
            await _check(road, sessions)
        finally:
            road.close()
        return seconds


async def _check(road: Road, sessions: list[Session]) -> None:
    for session in sessions:
        view = await road.look(session)
        if view is None or view.screen.step != SURE:
            raise RuntimeError("inloop: a turn was lost")


async def blob_sizes(directory: Path) -> tuple[int, ...]:
    """The bytes of the sealed dialogue as stored after each of the 12 turns."""
    road = open_office(directory)
    try:
        await stocked(road)
        sessions = await begin(road, 1)
        sizes = []
        for turn, question in enumerate(intake.QUESTIONS):
            await everybody(road, sessions, answer(turn, question))
            sizes.append(await road.read(_blob_size))
        return tuple(sizes)
    finally:
        road.close()


def _blob_size(connection: Connection) -> int:
    """The bytes of the only dialogue there is."""
    return int(connection.execute(select(func.length(contacts.c.held_blob))).scalar_one())
