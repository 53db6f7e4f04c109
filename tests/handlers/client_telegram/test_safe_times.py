"""Whatever delays a colleague's answer: it comes when its person said that it may."""

import asyncio
from datetime import UTC, datetime
from typing import Final

import pytest
from sqlalchemy import select

from handlers.bells import RELAY
from handlers.channels import Reply
from storage.schema import contacts, conversations, outbox
from tests.botapi import Bot, BotApi, Fault
from tests.handlers.client_telegram.conftest import Clock, Office
from tests.handlers.client_telegram.test_conversation import (
    HOUR,
    case_of,
    put_to,
    replies,
    young_after_school,
)
from tests.handlers.client_telegram.test_intake import emptied
from tests.support.colleagues import browser_of, enrol
from tests.support.telegram import Talker

WORDS: Final = "Ik heb je bericht gelezen."
NOON: Final = datetime(2027, 1, 11, 12, tzinfo=UTC)
"""A Monday, one o'clock in Rotterdam: they may be written to from three to six."""

LATE: Final = datetime(2027, 1, 11, 22, 30, tzinfo=UTC)
NEXT: Final = datetime(2027, 1, 12, 14, tzinfo=UTC)
"""When they may be written to after that evening."""


async def answered(office: Office, text: str = WORDS) -> None:
    """A colleague answers, without the desk."""
    query = select(conversations.c.id)
    one = await office.road.read(lambda connection: connection.execute(query).scalar_one())
    reply = Reply("nl", text)
    await office.road.job(
        lambda connection: office.road.reaching.tell(connection, one, reply), RELAY
    )


async def due(office: Office) -> datetime | None:
    """When the only message that waits is due."""
    query = select(outbox.c.due_at)
    found = await office.road.read(lambda connection: connection.execute(query).scalars().all())
    return datetime.fromtimestamp(found[0] / 1e6, UTC) if len(found) == 1 else None


async def until_due(office: Office, moment: datetime) -> None:
    """Wait until the only message that waits is put off to this moment or later."""
    async with asyncio.timeout(20):
        while (await due(office) or NOON) < moment:  # noqa: ASYNC110 - the relay rings nobody
            await asyncio.sleep(0.02)


async def waits_for_the_next_time(office: Office, anna: Talker) -> None:
    """Wait until the answer is put off to the next afternoon; it was not shown."""
    await until_due(office, NEXT)
    assert await due(office) == NEXT
    assert not any(WORDS in text for text in anna.chat.texts)


async def test_an_answer_that_a_downtime_delayed_waits_for_the_next_safe_time(
    idle: Office, api: BotApi, bot: Bot, clock: Clock
) -> None:
    """Down in the afternoon, back late in the evening: it comes the next afternoon."""
    put_to(clock, NOON)
    anna = Talker(api, bot)
    async with idle.running():
        await young_after_school(anna)
        clock.ahead += HOUR // 3
        await answered(idle)
        await emptied(idle, but=1)
    put_to(clock, LATE)
    async with idle.running():
        await waits_for_the_next_time(idle, anna)
        put_to(clock, NEXT)
        idle.road.bells.ring(RELAY)
        await anna.sees(WORDS)


async def test_an_answer_that_telegram_delayed_waits_for_the_next_safe_time(
    office: Office, api: BotApi, bot: Bot, clock: Clock
) -> None:
    """Tried all afternoon in vain: from six o'clock on it is not tried, and the desk says so."""
    put_to(clock, NOON)
    enrol(office.road, "sanne", ["front_office"])
    sanne = await browser_of(office.road, "sanne")
    anna = Talker(api, bot)
    await young_after_school(anna)
    clock.ahead += HOUR // 3
    await replies(office, sanne, WORDS)
    await emptied(office, but=1)
    fault = api.fault(Fault(method="sendMessage", status=502, times=None))
    put_to(clock, datetime(2027, 1, 11, 14, 0, 1, tzinfo=UTC))
    office.road.bells.ring(RELAY)
    await anna.chat.until(lambda: fault.used > 1)
    put_to(clock, LATE)
    api.clear_faults()
    office.road.bells.ring(RELAY)
    await waits_for_the_next_time(office, anna)
    sanne = await browser_of(office.road, "sanne")
    page = await sanne.get(await case_of(office))
    assert "Een antwoord wacht in Telegram tot" in page.text


async def test_an_answer_to_a_closed_chat_is_tried_at_safe_times_only(
    office: Office, api: BotApi, bot: Bot, clock: Clock
) -> None:
    """Closed at five to six: the try six hours later would come near midnight."""
    put_to(clock, NOON)
    anna = Talker(api, bot)
    await young_after_school(anna)
    await emptied(office)
    put_to(clock, datetime(2027, 1, 11, 16, 55, tzinfo=UTC))
    fault = api.fault(Fault(method="sendMessage", status=403))
    await answered(office)
    await anna.chat.until(lambda: fault.used == 1)
    await until_due(office, LATE)
    put_to(clock, datetime(2027, 1, 11, 22, 56, tzinfo=UTC))
    office.road.bells.ring(RELAY)
    await waits_for_the_next_time(office, anna)


@pytest.mark.parametrize("way", ["writes", "unblocks"])
async def test_who_wrote_hours_ago_is_not_there_any_more(
    idle: Office, api: BotApi, bot: Bot, clock: Clock, way: str
) -> None:
    """What was done while we were down wakes no answer late at night; what was asked is told."""
    put_to(clock, NOON)
    anna = Talker(api, bot)
    async with idle.running():
        await young_after_school(anna)
        clock.ahead += HOUR // 3
        await answered(idle)
        await emptied(idle, but=1)
    wrote = datetime(2027, 1, 11, 16, tzinfo=UTC)
    put_to(clock, wrote)
    if way == "writes":
        anna.chat.says("/privacy")
    else:
        anna.chat.blocks()
        anna.chat.unblocks()
    put_to(clock, LATE)
    async with idle.running():
        if way == "writes":
            await anna.sees("Wie leest mee")
        await anna.chat.until(lambda: bot.pending == 0)
        await waits_for_the_next_time(idle, anna)
        query = select(contacts.c.seen_at)
        seen = await idle.road.read(lambda connection: connection.execute(query).scalar_one())
    assert abs(seen / 1e6 - wrote.timestamp()) < 60


async def test_who_opens_the_chat_again_is_there(
    office: Office, api: BotApi, bot: Bot, clock: Clock
) -> None:
    """Unblocking the bot brings what waited at once, as a message does."""
    put_to(clock, NOON)
    anna = Talker(api, bot)
    await young_after_school(anna)
    clock.ahead += HOUR // 3
    await answered(office)
    await emptied(office, but=1)
    anna.chat.blocks()
    anna.chat.unblocks()
    await anna.sees(WORDS)


async def test_nothing_shows_that_a_colleague_writes_at_an_unsafe_time(
    office: Office, api: BotApi, bot: Bot, clock: Clock
) -> None:
    """On a screen that somebody else may see, "typing" tells that the team is there."""
    put_to(clock, NOON)
    enrol(office.road, "sanne", ["front_office"])
    sanne = await browser_of(office.road, "sanne")
    anna = Talker(api, bot)
    await young_after_school(anna)
    case = await case_of(office)
    await sanne.get(case)
    clock.ahead += HOUR // 3
    assert (await sanne.post(f"{case}/writing")).status_code == 204
    put_to(clock, datetime(2027, 1, 11, 14, 0, 1, tzinfo=UTC))
    sanne = await browser_of(office.road, "sanne")
    await sanne.get(case)
    assert (await sanne.post(f"{case}/writing")).status_code == 204
    await anna.chat.until(lambda: anna.chat.typing > 0)
    assert anna.chat.typing == 1
