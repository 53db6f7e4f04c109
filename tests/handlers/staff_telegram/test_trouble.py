"""What goes wrong between the bot, Telegram and the database: nothing is lost, nothing is told."""

import asyncio
import logging
from collections.abc import Callable
from functools import partial
from typing import NoReturn

import pytest
from sqlalchemy import Connection, func, select, update

from bot.logs import set_up_logs
from flows.casework import Deed
from flows.types import Priority
from handlers.hours import MINUTE
from handlers.road import Road
from handlers.staff_telegram.bot import run_staff_bot
from storage.database import Database
from storage.errors import Unavailable
from storage.schema import cards, staff_chats
from tests.botapi import Bot, BotApi, Fault
from tests.handlers.desk.conftest import Clock
from tests.handlers.staff_telegram.conftest import DESK, Running
from tests.handlers.staff_telegram.phones import Phone, until
from tests.support.cases import do, facts
from tests.support.colleagues import ask, write

Phones = Callable[..., Phone]


async def test_a_card_that_failed_comes_at_the_next_look(
    running: Running, phone: Phones, road: Road, api: BotApi
) -> None:
    """A proxy's error page, a server's error, a line that was cut before anything was done."""
    anna = phone("anna")
    async with running():
        await anna.link()
        for fault in (
            Fault(method="sendMessage", html=502),
            Fault(method="sendMessage", status=500),
            Fault(method="sendMessage", drop="before"),
            Fault(method="sendMessage", garbage=True),
        ):
            api.fault(fault)
        ask(road, priority=Priority.P0)
        for _ in range(4):
            await anna.looks()
        await anna.sees("P0 Nu")
    assert len(anna.all_with("P0 Nu")) == 1


async def test_too_many_requests_are_waited_for(
    running: Running, phone: Phones, road: Road, api: BotApi
) -> None:
    """As long as Telegram asks for, then it is sent."""
    anna = phone("anna")
    async with running():
        await anna.link()
        api.fault(Fault(method="sendMessage", retry_after=1))
        ask(road, priority=Priority.P0)
        await anna.looks()
        await anna.sees("P0 Nu")
    assert len(anna.all_with("P0 Nu")) == 1


async def test_a_chat_that_must_wait_holds_up_nobody_else(
    running: Running, phone: Phones, road: Road, api: BotApi
) -> None:
    """Neither their presses nor their cards; its own card comes afterwards, its answer does not."""
    anna, bo = phone("anna"), phone("bo")
    loop = asyncio.get_running_loop()
    async with running():
        await anna.link()
        await bo.link()
        one, _, _ = ask(road, priority=Priority.P1)
        await bo.looks()
        await bo.sees("P1 Met spoed")
        await anna.sees("P1 Met spoed")
        began = loop.time()
        api.fault(Fault(method="sendMessage", chat_id=anna.chat.id, retry_after=6, times=2))
        anna.chat.says("/help")
        bo.chat.presses("Oppakken")
        await bo.sees("Bij jou")
        ask(road, priority=Priority.P0)
        await bo.looks()
        await bo.sees("P0 Nu")
        assert loop.time() - began < 5
        await anna.sees("P0 Nu")
        assert loop.time() - began > 6
    assert facts(road, one, "claimed_by") == [bo.id]


async def test_one_slow_chat_holds_up_nobody_else(
    running: Running, phone: Phones, road: Road, api: BotApi
) -> None:
    """A P0 reaches the others while Telegram answers nothing for one."""
    anna, bo = phone("anna"), phone("bo")
    async with running():
        await anna.link()
        await bo.link()
        api.fault(Fault(method="sendMessage", chat_id=anna.chat.id, hang=True))
        ask(road, priority=Priority.P0)
        await bo.looks()
        await bo.sees("P0 Nu")
        one, _, _ = ask(road, priority=Priority.P1)
        await bo.looks()
        await bo.sees("P1 Met spoed")
        do(road, one, Deed.CLAIM, bo.id, road.clock())
        await bo.looks()
        await bo.sees("Bij jou")


async def test_a_card_that_the_colleague_deleted_comes_when_it_changes(
    running: Running, phone: Phones, road: Road
) -> None:
    """It is shown anew, without a sound."""
    anna = phone("anna")
    async with running():
        await anna.link()
        one, _, _ = ask(road, priority=Priority.P0)
        await anna.looks()
        card = await anna.sees("P0 Nu")
        anna.chat.deletes(card.message_id)
        do(road, one, Deed.CLAIM, anna.id, road.clock())
        await anna.looks()
        again = await anna.sees("Bij jou")
    assert again.silent


async def test_a_card_older_than_two_days_is_emptied(
    running: Running, phone: Phones, road: Road, api: BotApi, clock: Clock
) -> None:
    """Telegram deletes it no more: only a sentence without any fact is left."""
    anna = phone("anna")
    async with running():
        await anna.link()
        one, _, _ = ask(road, priority=Priority.P3)
        do(road, one, Deed.CLAIM, anna.id, road.clock())
        anna.chat.says("/mine")
        await anna.sees("P3 Binnen")
        api.forward(hours=49)
        clock.at += MINUTE
        do(road, one, Deed.CLOSE, anna.id, road.clock())
        await anna.looks()
        left = await anna.sees("Dit gesprek staat hier niet meer.")
        await anna.sees_no_more("P3 Binnen")
    assert left.buttons == []


async def test_nothing_is_lost_between_two_lives(
    running: Running, phone: Phones, road: Road
) -> None:
    """What happened while the bot was away is worked out anew, and no card stands twice."""
    anna = phone("anna")
    async with running():
        await anna.link()
        one, _, _ = ask(road, priority=Priority.P0)
        await anna.looks()
        await anna.sees("P0 Nu")
    do(road, one, Deed.CLAIM, anna.id, road.clock())
    ask(road, priority=Priority.P1)
    anna.chat.says("/duty off")
    async with running():
        await anna.sees("Je hebt geen dienst.")
        await anna.sees("Bij jou")
    assert len(anna.all_with("P0 Nu")) == 1


def noted(connection: Connection) -> int:
    """How many cards are written down as sent."""
    return connection.execute(select(func.count()).select_from(cards)).scalar_one()


async def test_a_crash_after_the_send_shows_a_card_twice_at_most(
    running: Running, phone: Phones, road: Road
) -> None:
    """Sent and not written down: it comes once more, late."""
    anna = phone("anna")
    async with running():
        await anna.link()
        ask(road, priority=Priority.P0)
        await anna.looks()
        await anna.sees("P0 Nu")
        await anna.chat.until(lambda: write(road, noted))  # the chat shows it a moment before
        write(road, lambda it: it.execute(cards.delete()))
        await anna.looks()
        await anna.looks()
        await anna.chat.until(lambda: len(anna.all_with("P0 Nu")) == 2)
        await anna.looks()
    assert len(anna.all_with("P0 Nu")) == 2


async def test_a_card_rings_once_while_nothing_can_be_written(
    running: Running, phone: Phones, road: Road, caplog: pytest.LogCaptureFixture
) -> None:
    """Another one rings meanwhile; afterwards both are known, so they change and go."""
    anna = phone("anna")
    async with running():
        await anna.link()
        ids = [ask(road, priority=Priority.P0)[0] for _ in range(2)]
        await road.job(lambda it: it.exec_driver_sql("PRAGMA busy_timeout=50"))
        other = Database(road.database.url)
        with other.writing():  # it can be read all the while
            for refused in range(1, 6):
                await anna.looks()
                await until(partial(was_refused, caplog, refused))
            assert len(anna.all_with("P0 Nu")) == anna.rings() == 2
        other.close()
        await anna.looks()
        await anna.chat.until(lambda: write(road, noted) == 2)
        for one in ids:
            do(road, one, Deed.CLAIM, anna.id, road.clock())
            do(road, one, Deed.CLOSE, anna.id, road.clock())
        await anna.looks()
        await anna.sees_no_more("P0 Nu")


def was_refused(caplog: pytest.LogCaptureFixture, times: int) -> bool:
    """Whether so many commits were refused by now."""
    return caplog.text.count("commit refused: locked") >= times


async def test_an_update_waits_for_the_database(
    running: Running, phone: Phones, road: Road, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While it is locked by another process a press is not taken; afterwards it counts."""
    anna = phone("anna")
    async with running():
        await anna.link()
        one, _, _ = ask(road, priority=Priority.P1)
        await anna.looks()
        await anna.sees("P1 Met spoed")
        monkeypatch.setattr("storage.database.BUSY_MS", 50)
        other = Database(road.database.url)
        with other.writing():
            anna.chat.says("/duty off")
            await asyncio.sleep(6)
        other.close()
        await anna.sees("Je hebt geen dienst.")
    linked = anna.linked()
    assert linked is not None
    assert not linked.on_duty
    assert facts(road, one, "claimed_by") == [None]


async def test_an_update_waits_while_the_database_cannot_be_read(
    running: Running, phone: Phones, road: Road, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody knows whose chat it is: neither a command nor a press is lost."""
    anna = phone("anna")
    async with running():
        await anna.link()
        one, _, _ = ask(road, priority=Priority.P1)
        await anna.looks()
        await anna.sees("P1 Met spoed")
        with monkeypatch.context() as patched:
            patched.setattr(road, "read", away)
            anna.chat.says("/duty off")
            anna.chat.presses("Oppakken")
            await asyncio.sleep(1.5)
        await anna.sees("Je hebt geen dienst.")
        await anna.sees("Bij jou")
    assert facts(road, one, "claimed_by") == [anna.id]


async def away(_: object) -> NoReturn:
    """Stands for a read while the database is away."""
    raise Unavailable("unreachable")


async def test_a_wrong_token_is_said_once_and_without_the_token(
    road: Road, api: BotApi, caplog: pytest.LogCaptureFixture
) -> None:
    """The rest of the office goes on; the bot tries again from time to time."""
    caplog.set_level(logging.INFO, "inloop")
    token = f"7000000001:{'x' * 35}"
    task = asyncio.create_task(run_staff_bot(road, token, api.base, DESK, words=False))
    await asyncio.sleep(1.5)
    assert not task.done()
    task.cancel()
    await asyncio.wait([task])
    said = [one.getMessage() for one in caplog.records if one.name.startswith("inloop")]
    assert said == ["the staff's bot is not let in: staff_bot_token is wrong, or was replaced"]
    assert token not in caplog.text


async def test_a_second_program_with_the_token_is_named(
    running: Running, phone: Phones, api: BotApi, caplog: pytest.LogCaptureFixture
) -> None:
    """It is said once, and the bot goes on as soon as it may."""
    anna = phone("anna")
    api.fault(Fault(method="getUpdates", conflict=True, times=2))
    async with running():
        await anna.link()
    assert caplog.text.count("another program polls with the same staff_bot_token") == 1


async def test_it_ends_at_once(running: Running, phone: Phones) -> None:
    """Also in the middle of a long poll and of a sending that hangs."""
    anna = phone("anna")
    loop = asyncio.get_running_loop()
    async with running() as task:
        await anna.link()
        began = loop.time()
        task.cancel()
        await asyncio.wait([task], timeout=5)
        assert loop.time() - began < 3
        assert task.cancelled()


async def test_no_library_tells_anything_of_a_chat(
    running: Running,
    phone: Phones,
    bot: Bot,
    api: BotApi,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With the program's own logging: no token, no number of a chat, no name, no text."""
    before = logging.getLogger().handlers[:], logging.getLogger().level
    set_up_logs()
    anna = phone("anna")
    try:
        async with running():
            await anna.link()
            for fault in (
                Fault(method="sendMessage", status=400),
                Fault(method="sendMessage", drop="after"),
                Fault(method="getUpdates", status=401),
                Fault(method="getUpdates", html=502),
            ):
                api.fault(fault)
            anna.chat.says("/help zqxmerk")
            await anna.looks()
            anna.chat.says("/mine")
            await anna.sees("Je hebt nu geen gesprekken.")
    finally:
        logging.getLogger().handlers[:], level = before
        logging.getLogger().setLevel(level)
    said = capsys.readouterr()
    for word in (bot.token, str(anna.chat.id), "zqxmerk", "Anna", api.base):
        assert word not in said.err + said.out
    assert "an update failed: BadRequest" in said.err


async def test_a_changed_row_stops_no_other_card(
    running: Running, phone: Phones, road: Road
) -> None:
    """Somebody who can write the database moves a sealed number: nobody gets what is another's."""
    anna, bo = phone("anna"), phone("bo")
    async with running():
        await anna.link()
        await bo.link()
        blob = anna.linked()
        assert blob is not None
        moved = update(staff_chats).where(staff_chats.c.staff_id == bo.id)
        moved = moved.values(address_blob=blob.address_blob)
        write(road, lambda it: it.execute(moved))
        ask(road, priority=Priority.P0)
        await anna.looks()
        await anna.sees("P0 Nu")
    assert bo.all_with("P0 Nu") == []
    assert len(anna.all_with("P0 Nu")) == 1
