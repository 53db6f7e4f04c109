"""Every service and dialogue on Telegram: from the first word to the queue it must lie in."""

import asyncio
from pathlib import Path
from typing import Final

from sqlalchemy import select

from flows.types import Priority, Route
from handlers.client_telegram.channel import NAME
from storage.contacts import conversation_of
from storage.schema import conversations
from tests.botapi import Bot, BotApi, Shown
from tests.handlers.client_telegram.conftest import Clock, Office, office_on
from tests.support.services import GIVEN, ROWS, Answers, Row
from tests.support.telegram import PATIENCE, Talker

TOGETHER: Final = 8
"""People who write at the same time."""


def data_of(message: Shown) -> list[str]:
    """What the buttons of a message bring."""
    return [one.data for row in message.buttons for one in row if one.data]


def step_of(message: Shown) -> str:
    """The question that a message asks, "" for none: every question has "a person, please"."""
    found = [data.partition(":")[2] for data in data_of(message) if data.startswith("/person:")]
    return found[0] if found else ""


async def answer(anna: Talker, step: str, code: str) -> None:
    """Answer the newest question: with a code, else skip it, else take the first option."""
    message, chat = anna.last, anna.chat
    offered, skip = data_of(message), f"/skip:{step}"
    if not code and skip not in offered:
        code = next(data for data in offered if not data.startswith("/")).partition(":")[2]
    assert not code or f"{step}:{code}" in offered, f"{code} is not offered at {step}"
    chat.presses_old(message.message_id, f"{step}:{code}" if code else skip)
    if code and f"{step}:" in offered:  # one of several: "done" comes after it
        chat.presses_old(message.message_id, f"{step}:")

    def is_next() -> bool:
        mine = [one for one in chat.messages if not one.mine and not one.service]
        return mine[-1].message_id > message.message_id

    await chat.until(is_next, PATIENCE)


async def walked(api: BotApi, bot: Bot, office: Office, answers: Answers) -> Route:
    """Go to the end: where the conversation of this chat lies then."""
    anna, given = Talker(api, bot), {**GIVEN, **answers}
    await anna.starts()
    for _ in range(60):
        step = step_of(anna.last)
        if not step:
            break
        await answer(anna, step, given.get(step, ""))
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
