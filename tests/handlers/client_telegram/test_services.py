"""Every service and dialogue on Telegram: from the first word to the queue it must lie in."""

import asyncio
from pathlib import Path
from typing import Final

from sqlalchemy import select

from flows.types import Priority, Route
from handlers.client_telegram.channel import NAME
from storage.contacts import conversation_of
from storage.schema import conversations
from tests.botapi import Bot, BotApi
from tests.handlers.client_telegram.conftest import Clock, Office, office_on
from tests.support.services import GIVEN, ROWS, Answers, Row
from tests.support.telegram import Talker

TOGETHER: Final = 8
"""People who write at the same time."""


async def walked(api: BotApi, bot: Bot, office: Office, answers: Answers) -> Route:
    """Go to the end: where the conversation of this chat lies then."""
    anna, given = Talker(api, bot), {**GIVEN, **answers}
    await anna.starts()
    for _ in range(60):
        if not anna.step:
            break
        await anna.answers(given.get(anna.step, ""))
    contact = office.road.chat(NAME, str(anna.chat.id)).id
    columns = [conversations.c[name] for name in ("queue", "topic", "priority")]
    with office.road.database.reading() as connection:
        found = conversation_of(connection, contact)
        query = select(*columns).where(conversations.c.id == found)
        queue, topic, priority = connection.execute(query).one()
    return Route(queue, topic, Priority(priority))


async def test_every_row_lies_in_its_queue(tmp_path: Path, api: BotApi, bot: Bot) -> None:
    """With the priority and the topic it must have; one office, a few people at a time."""
    office = office_on(f"sqlite:///{tmp_path / 'inloop.sqlite'}", tmp_path, api, bot, Clock())
    places = asyncio.Semaphore(TOGETHER)

    async def one(row: Row) -> tuple[str, Route]:
        async with places:
            return row[0], await walked(api, bot, office, row[1])

    async with office.running():
        reached = dict(await asyncio.gather(*map(one, ROWS)))
    assert reached == {row[0]: row[2] for row in ROWS}
    await office.close()
