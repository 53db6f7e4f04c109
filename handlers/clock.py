"""What is due becomes work: dialogues expire, desks lock, ephemeral keys are renewed."""

import asyncio
from contextlib import suppress
from functools import partial
from typing import Final

from sqlalchemy import Connection

from handlers.bells import RELAY
from handlers.farewells import chat_at, erasing, farewell
from handlers.hours import MINUTE
from handlers.road import Road
from storage import contacts, desk_sessions, outbox, resealing, shown
from storage.ephemeral import EphemeralKeys
from storage.errors import SealBroken
from storage.links import drop_old_links
from storage.outbox import Parcel
from storage.vault import Vault

RESEAL_AT_ONCE: Final = 200
"""Rows sealed anew in one job: nobody's turn waits longer than for these."""

TICK: Final = 30.0
"""Seconds between two looks at the clock."""

SWEEP_EVERY: Final = 10 * MINUTE
"""How often what is over is looked for; until it is deleted it counts as gone all the same."""


async def run_clock(road: Road) -> None:
    """Look at the clock until cancelled; what could not be done is done at the next look."""
    swept_at = 0
    while True:
        is_time = abs(road.clock() - swept_at) >= SWEEP_EVERY  # it may have been set back
        swept_at = road.clock() if is_time else swept_at
        for work in (partial(do_due, road, sweeping=is_time), partial(_renew_keys, road)):
            try:
                await work()
            except Exception as error:  # noqa: BLE001 - a clock that dies would keep everything for ever
                road.log.error("clock: %s, again at the next tick", type(error).__name__)
                swept_at = 0
        await asyncio.sleep(TICK)


async def do_due(road: Road, *, sweeping: bool = True) -> int:
    """Do once what is due; how many dialogues expired.

    Each part is done though another fails; then the first of what failed is raised.
    """
    failed: list[Exception] = []
    expired = 0
    for part in (
        road.read_calendar,
        partial(_lock_idle, road),
        partial(_erase_shown, road),
        *((partial(_sweep, road),) if sweeping else ()),
        partial(_drop_old_links, road),
        partial(_compact, road),
    ):
        try:
            expired += await part() or 0
        except Exception as error:  # noqa: BLE001 - raised below, when the others are done
            failed.append(error)
    if failed:
        raise failed[0]
    return expired


async def _lock_idle(road: Road) -> None:
    at = road.clock()
    await road.job(lambda connection: desk_sessions.lock_idle(connection, at))


async def _drop_old_links(road: Road) -> None:
    at = road.clock()
    await road.job(lambda connection: drop_old_links(connection, at))


async def _renew_keys(road: Road) -> None:
    if road.ephemeral is not None:
        await renew_ephemeral(road, road.ephemeral)


async def _compact(road: Road) -> None:
    if road.must_compact:
        await asyncio.to_thread(road.compact)


async def _erase_shown(road: Road) -> None:
    """Delete in the chats what has stood there as long as its person wished."""
    keys, at = road.ephemeral, road.clock()
    if keys is None:
        return
    due = await road.read(lambda connection: shown.overdue(connection, at))
    for one in due:
        job = partial(_erase_one, vault=road.vault, keys=keys, due=one, at=at)
        await road.job(job, RELAY)


def _erase_one(
    connection: Connection, vault: Vault, keys: EphemeralKeys, due: shown.Due, at: int
) -> None:
    reached = contacts.chat_of(connection, due.contact) if due.wished else None
    if reached is not None:
        # An address that was changed leads nowhere, and must not hold up the others.
        with suppress(SealBroken):
            chat = chat_at(vault, keys, reached, at)
            outbox.put_first(connection, Parcel(chat, erasing(due.ids), unnoted=True))
    shown.drop(connection, due)


async def _sweep(road: Road) -> int:
    """Delete the dialogues and receipts whose time is over; how many dialogues."""
    at, expired = road.clock(), 0
    while True:
        found = await road.read(lambda connection: contacts.overdue(connection, at))
        if not (found.contacts or found.receipts):
            break
        job = partial(_expire, vault=road.vault, keys=road.ephemeral, at=at, found=found)
        expired += await road.job(job, RELAY)
    if expired:
        road.must_compact = True
    return expired


def _expire(
    connection: Connection,
    vault: Vault,
    keys: EphemeralKeys | None,
    at: int,
    found: contacts.Overdue,
) -> int:
    """Let dialogues end; who wished that messages go from their chat sees them go."""
    goodbyes: list[Parcel] = []
    for one in found.contacts if keys else ():
        reached = contacts.chat_of(connection, one)
        if keys and reached and reached.row.lifetime and reached.row.expires_at <= at:
            with suppress(SealBroken):
                goodbyes += farewell(connection, chat_at(vault, keys, reached, at))
            shown.forget(connection, one)
    expired = contacts.expire(connection, at, found)
    outbox.put(connection, goodbyes)
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
