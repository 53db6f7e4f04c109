"""What is due becomes work: dialogues expire, desks lock, codes are shown no more."""

import asyncio
from functools import partial
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from handlers.road import Road
from storage import contacts, desk_sessions, resealing
from storage.ephemeral import EphemeralKeys
from storage.errors import StorageError

RESEAL_AT_ONCE: Final = 200
"""Rows sealed anew in one job: nobody's turn waits longer than for these."""

TICK: Final = 30.0
"""Seconds between two looks at the clock."""


async def run_clock(road: Road, tick: float = TICK) -> None:
    """Look at the clock until cancelled; what could not be done is done at the next look."""
    while True:
        try:
            await do_due(road)
            if road.ephemeral is not None:
                await renew_ephemeral(road, road.ephemeral)
        except (StorageError, SQLAlchemyError, OSError):
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


async def renew_ephemeral(road: Road, keys: EphemeralKeys) -> int:
    """Begin the hour's key, seal anew what an expired one still holds, then forget that key.

    Gives how many rows were sealed anew; a key is forgotten only when all of them were.
    """
    at = road.clock()
    await asyncio.to_thread(keys.current, at)
    expired = await asyncio.to_thread(keys.expired, at)
    if not expired:
        return 0
    stale = await road.read(lambda connection: resealing.stale(connection, expired))
    for begin in range(0, len(stale), RESEAL_AT_ONCE):
        part = stale[begin : begin + RESEAL_AT_ONCE]
        lost = await road.job(partial(resealing.reseal, keys=keys, found=part, at=at))
        if lost:
            road.log.error("%d blobs do not open with their ephemeral key", lost)
    await asyncio.to_thread(keys.forget_expired, at)
    return len(stale)
