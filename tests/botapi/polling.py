"""getUpdates: long polling."""

import asyncio

from tests.botapi.bots import Bot, Poll
from tests.botapi.errors import TWO_POLLERS, WEBHOOK_ACTIVE, Json, Refused
from tests.botapi.world import World

LONGEST = 50
"""Seconds that a poll waits at most."""


async def get_updates(world: World, bot: Bot, params: Json) -> list[Json]:
    """Wait for updates and give the oldest; those before ``offset`` are confirmed.

    Raises:
        Refused: A webhook is set, or another poll took this one's place meanwhile.
    """
    poll = Poll()
    with world.lock:
        if bot.webhook is not None:
            raise Refused(409, WEBHOOK_ACTIVE)
        if bot.poll is not None:
            bot.poll.replaced = True
            bot.mailbox.arrived.set()
        bot.poll = poll
        bot.mailbox.allowed = params.get("allowed_updates", bot.mailbox.allowed)
        if offset := params.get("offset", 0):
            bot.mailbox.confirm(offset)
            world.changed.notify_all()
    limit = min(max(params.get("limit", 100), 1), 100)
    try:
        return await _batch(world, bot, poll, limit, min(params.get("timeout", 0), LONGEST))
    finally:
        if bot.poll is poll:
            bot.poll = None


async def _batch(world: World, bot: Bot, poll: Poll, limit: int, timeout: float) -> list[Json]:  # noqa: ASYNC109
    loop = asyncio.get_running_loop()
    until = loop.time() + timeout
    while True:
        with world.lock:
            if poll.replaced:
                raise Refused(409, TWO_POLLERS)
            if bot.webhook is not None:
                raise Refused(409, WEBHOOK_ACTIVE)
            batch = bot.mailbox.batch(limit)
            bot.mailbox.arrived.clear()
        left = until - loop.time()
        if batch or left <= 0:
            return batch
        try:
            async with asyncio.timeout(left):
                await bot.mailbox.arrived.wait()
        except TimeoutError:
            continue
