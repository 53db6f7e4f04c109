"""How long messages stay in the chat is the person's choice."""

import asyncio
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from handlers.bells import RELAY
from handlers.client_telegram.channel import NAME
from handlers.clock import do_due
from storage.schema import contacts, outbox, shown
from tests.botapi import Bot, BotApi, Fault
from tests.handlers.client_telegram.conftest import Clock, Office
from tests.handlers.client_telegram.test_conversation import put_to, replies, young_after_school
from tests.handlers.client_telegram.test_intake import emptied, opened
from tests.support.colleagues import browser_of, enrol
from tests.support.telegram import Talker

HOUR = 3_600_000_000
MINUTE = 60_000_000


async def test_after_the_chosen_time_messages_are_deleted(
    office: Office, api: BotApi, bot: Bot, clock: Clock
) -> None:
    """The bot's and the person's own; what came later stays until its time is over."""
    anna = Talker(api, bot)
    await opened(anna)
    asked = await anna.says("/lifetime", "Hoe lang mogen berichten")
    assert "Wat ouder is dan 48 uur, kan ik niet meer wissen" in asked.text
    await anna.presses("Een uur", "Dat is ingesteld.")
    old = [one.message_id for one in anna.chat.messages]
    await emptied(office)  # what is not written down yet would be as young as the clock then is
    clock.ahead += HOUR // 2
    await anna.says("/privacy", "Wie leest mee")
    young = anna.last.message_id
    await emptied(office)
    clock.ahead += HOUR // 2 + 60_000_000
    await emptied(office)
    await do_due(office.road)
    await anna.chat.until(lambda: not {one.message_id for one in anna.chat.messages} & set(old))
    assert young in [one.message_id for one in anna.chat.messages]
    assert "/privacy" in [one.text for one in anna.chat.messages]


async def test_without_a_choice_nothing_is_deleted(
    office: Office, api: BotApi, bot: Bot, clock: Clock
) -> None:
    """After 48 hours the numbers are forgotten, for nothing can be deleted any more."""
    anna = Talker(api, bot)
    await anna.intake()
    await emptied(office)
    count = len(anna.chat.messages)
    clock.ahead += 47 * HOUR + 60_000_000
    await do_due(office.road)
    assert await office.road.read(lambda one: one.execute(select(shown)).all()) == []
    assert len(anna.chat.messages) == count


async def test_deleting_waits_for_no_safe_time(
    office: Office, api: BotApi, bot: Bot, clock: Clock
) -> None:
    """An answer that waits behind it holds up no deletion: that is for who is watched."""
    put_to(clock, datetime(2027, 1, 11, 12, tzinfo=UTC))
    enrol(office.road, "sanne", ["front_office"])
    sanne = await browser_of(office.road, "sanne")
    anna = Talker(api, bot)
    await young_after_school(anna)
    await anna.says("/lifetime", "Hoe lang mogen berichten")
    await anna.presses("Een uur", "Dat is ingesteld.")
    await emptied(office)
    clock.ahead += HOUR // 3
    await replies(office, sanne, "Ik heb je bericht gelezen.")
    clock.ahead += HOUR * 3 // 4
    await emptied(office, but=1)
    await do_due(office.road)
    await anna.chat.until(lambda: not anna.chat.messages)
    await emptied(office, but=1)


async def test_a_deletion_is_not_tried_for_ever_where_the_bot_is_blocked(
    office: Office, api: BotApi, bot: Bot, clock: Clock
) -> None:
    """Until nothing of it can be deleted any more: for 48 hours."""
    anna = Talker(api, bot)
    await anna.intake()
    await anna.says("/lifetime", "Hoe lang mogen berichten")
    await anna.presses("Een uur", "Dat is ingesteld.")
    await emptied(office)
    anna.chat.blocks()
    clock.ahead += HOUR + MINUTE
    await do_due(office.road)
    tries = 1
    while await put_off(office):
        assert len(api.calls_of("deleteMessages")) == tries
        tries += 1
        clock.ahead += 6 * HOUR + MINUTE
        office.road.bells.ring(RELAY)
    assert tries == 9


async def put_off(office: Office) -> bool:
    """Wait until the only message that waits is put off, or dropped: then there is none."""
    async with asyncio.timeout(10):
        while due := await office.road.read(lambda one: one.execute(select(outbox.c.due_at)).all()):
            if due[0][0] > office.road.clock() + 5 * HOUR:
                return True
            await asyncio.sleep(0.01)
    return False


async def test_a_dialogue_that_ends_by_itself_takes_its_messages_along(
    office: Office, api: BotApi, bot: Bot, clock: Clock
) -> None:
    """After a standstill of a day the first look deletes what Telegram still lets go."""
    anna = Talker(api, bot)
    await opened(anna)
    await anna.says("/lifetime", "Hoe lang mogen berichten")
    await anna.presses("Een dag", "Dat is ingesteld.")
    await emptied(office)
    clock.ahead += 20 * HOUR
    await anna.says("nog iets", "")
    await emptied(office)
    clock.ahead += 24 * HOUR + 300_000_000
    await emptied(office)
    await do_due(office.road)
    await anna.chat.until(lambda: not anna.chat.messages)
    assert await office.road.read(lambda one: one.execute(select(contacts)).all()) == []


async def test_a_deletion_that_waits_outlives_the_dialogue(
    office: Office, api: BotApi, bot: Bot, clock: Clock
) -> None:
    """Telegram is away when messages must go, and a day later the dialogue is over: they go."""
    anna = Talker(api, bot)
    await opened(anna)
    await anna.says("/lifetime", "Hoe lang mogen berichten")
    await anna.presses("Een uur", "Dat is ingesteld.")
    await emptied(office)
    api.fault(Fault(method="deleteMessages", status=500, times=None))
    clock.ahead += HOUR + 60_000_000
    await do_due(office.road)
    clock.ahead += 24 * HOUR
    await do_due(office.road)
    assert await office.road.read(lambda one: one.execute(select(contacts)).all()) == []
    api.clear_faults()
    office.road.bells.ring(RELAY)
    await anna.chat.until(lambda: not anna.chat.messages)


async def test_who_comes_back_after_a_day_can_still_delete(
    office: Office, api: BotApi, bot: Bot, clock: Clock
) -> None:
    """The dialogue is over, the numbers of its messages are not: the bot can delete them yet."""
    anna = Talker(api, bot)
    await opened(anna)
    await anna.says("hij slaat mij", "")
    clock.ahead += 25 * HOUR
    await emptied(office)
    await do_due(office.road)
    assert await office.road.read(lambda one: one.execute(select(contacts)).all()) == []
    await anna.says("/start", "Welke taal")
    await anna.says("/forget", "wissen")
    await anna.presses("Ja, alles wissen", "Bij ons is het gewist")
    await anna.chat.until(lambda: not any("slaat" in one.text for one in anna.chat.messages))


async def test_an_address_that_was_changed_holds_up_nobody_else(
    office: Office, api: BotApi, bot: Bot, clock: Clock
) -> None:
    """Whoever writes the database gives a chat another's address: the others' messages still go."""
    anna, bea = Talker(api, bot), Talker(api, bot, "Bea")
    for one in (anna, bea):
        await opened(one)
        await one.says("/lifetime", "Hoe lang mogen berichten")
        await one.presses("Een uur", "Dat is ingesteld.")
    await emptied(office)
    people = {office.road.chat(NAME, str(one.chat.id)).id: one for one in (anna, bea)}
    first, second = sorted(people)  # in the order in which the clock takes them
    await give_address(office, second, first)
    clock.ahead += HOUR + MINUTE
    await do_due(office.road)
    await people[second].chat.until(lambda: not people[second].chat.messages)
    assert people[first].chat.messages


async def give_address(office: Office, giver: bytes, taker: bytes) -> None:
    """Put the sealed address of one contact into another's row."""
    address = select(contacts.c.address_blob).where(contacts.c.id == giver).scalar_subquery()
    there = contacts.update().where(contacts.c.id == taker).values(address_blob=address)
    await office.road.job(lambda one: one.execute(there).rowcount)


@pytest.mark.parametrize(
    ("label", "lifetime"), [("Zo laten", None), ("Een dag", 86_400), ("Een uur", 3_600)]
)
async def test_the_choice_is_kept(
    office: Office, api: BotApi, bot: Bot, label: str, lifetime: int | None
) -> None:
    """In seconds, beside the sealed dialogue, for the clock must read it by itself."""
    anna = Talker(api, bot)
    await opened(anna)
    await anna.says("/lifetime", "Hoe lang mogen berichten")
    await anna.presses(label, "Dat is ingesteld.")
    kept = select(contacts.c.lifetime)
    assert await office.road.read(lambda one: one.execute(kept).scalar_one()) == lifetime
