"""What is due becomes work: dialogues expire, desks lock, codes are shown no more."""

import asyncio
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from handlers.road import Road
from storage import contacts, desk_sessions
from storage.errors import StorageError

TICK: Final = 30.0
"""Seconds between two looks at the clock."""


async def run_clock(road: Road, tick: float = TICK) -> None:
    """Look at the clock until cancelled; what could not be done is done at the next look."""
    while True:
        try:
            await do_due(road)
        except (StorageError, SQLAlchemyError):
            road.log.warning("clock: not done, again at the next tick")
        await asyncio.sleep(tick)


async def do_due(road: Road) -> int:
    """Do once what is due; how many dialogues expired."""
    at = road.clock()

    def job(connection: Connection) -> int:
        desk_sessions.lock_idle(connection, at)
        return contacts.expire(connection, at)

    expired = await road.job(job)
    if expired or road.must_compact:
        await asyncio.to_thread(road.compact)
    return expired
