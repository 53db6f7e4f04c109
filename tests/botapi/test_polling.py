"""getUpdates: what is confirmed, what comes again, and who may ask."""

import asyncio
import socket
import threading
import time

import aiogram
import httpx
import pytest
import telegram

from tests.botapi import Bot, BotApi, Chat
from tests.botapi.errors import TWO_POLLERS, WEBHOOK_ACTIVE


async def _texts(aio: aiogram.Bot, offset: int | None = None) -> list[str | None]:
    updates = await aio.get_updates(offset=offset)
    return [update.message.text for update in updates if update.message is not None]


async def test_what_is_not_confirmed_comes_again(chat: Chat, bot: Bot, aio: aiogram.Bot) -> None:
    """An offset confirms all before it, and only that."""
    chat.says("een")
    assert await _texts(aio) == ["/start", "een"]
    updates = await aio.get_updates()
    assert [update.update_id for update in updates] == [1_000_001, 1_000_002]
    assert await _texts(aio, 1_000_002) == ["een"]
    assert bot.pending == 1
    assert await _texts(aio, 1_000_003) == []
    assert bot.pending == 0


async def test_a_negative_offset_forgets_all_but_the_last(chat: Chat, aio: aiogram.Bot) -> None:
    """As Telegram does."""
    chat.says("een")
    chat.says("twee")
    assert await _texts(aio, -1) == ["twee"]
    assert await _texts(aio) == ["twee"]


async def test_a_limit_gives_the_oldest(chat: Chat, aio: aiogram.Bot) -> None:
    """The rest waits."""
    chat.says("een")
    (update,) = await aio.get_updates(limit=1)
    assert update.update_id == 1_000_001


async def test_a_long_poll_ends_with_an_update(chat: Chat, ptb: telegram.Bot) -> None:
    """It waits for one from another thread, and then answers at once."""
    await ptb.get_updates(offset=1_000_002)
    started = time.monotonic()
    threading.Timer(0.1, chat.says, ["eindelijk"]).start()
    (update,) = await ptb.get_updates(offset=1_000_002, timeout=20)
    assert update.message is not None
    assert update.message.text == "eindelijk"
    assert 0.05 < time.monotonic() - started < 5


async def test_an_empty_poll_waits_its_time(chat: Chat, aio: aiogram.Bot) -> None:
    """A timeout of one second takes about one."""
    await aio.get_updates(offset=chat.id)
    started = time.monotonic()
    assert await aio.get_updates(offset=chat.id, timeout=1) == []
    assert 0.9 < time.monotonic() - started < 3


async def test_a_second_poller_ends_the_first(
    bot: Bot, chat: Chat, aio: aiogram.Bot, ptb: telegram.Bot
) -> None:
    """The first is told of the conflict; the second goes on."""
    first = asyncio.create_task(aio.get_updates(offset=1_000_002, timeout=20))
    await chat.until(lambda: bot.poll is not None)
    assert await ptb.get_updates() == ()
    with pytest.raises(aiogram.exceptions.TelegramConflictError) as caught:
        await first
    assert TWO_POLLERS in caught.value.message


async def test_polling_beside_a_webhook_is_a_conflict(aio: aiogram.Bot, ptb: telegram.Bot) -> None:
    """Both libraries are told to delete it first."""
    await aio.set_webhook("http://127.0.0.1:9/")
    with pytest.raises(aiogram.exceptions.TelegramConflictError) as caught:
        await aio.get_updates()
    assert WEBHOOK_ACTIVE in caught.value.message
    with pytest.raises(telegram.error.Conflict):
        await ptb.get_updates()
    await ptb.delete_webhook()
    assert await ptb.get_updates() == ()


async def test_only_wanted_updates_come(chat: Chat, aio: aiogram.Bot) -> None:
    """The list is remembered; reactions come only to a bot that named them."""
    sent = chat.says("hoi")
    chat.reacts(sent, "👍")
    assert len(await aio.get_updates()) == 2
    await aio.get_updates(offset=1_000_003, allowed_updates=["message_reaction"])
    chat.says("niet voor jou")
    chat.reacts(sent, "👍")
    chat.reacts(sent, None)
    first, second = (update.message_reaction for update in await aio.get_updates())
    assert first is not None
    assert second is not None
    assert (len(first.new_reaction), len(second.new_reaction)) == (1, 0)
    assert second.old_reaction == first.new_reaction


async def test_an_update_can_be_delivered_twice(
    api: BotApi, bot: Bot, chat: Chat, aio: aiogram.Bot
) -> None:
    """On order it comes again, with its old number, after it was confirmed; and then no more."""
    api.duplicate_updates(1)
    chat.says("dubbel")
    chat.says("enkel")
    last = 1_000_003
    assert await _texts(aio) == ["/start", "dubbel", "enkel"]
    assert await _texts(aio, last + 1) == ["dubbel"]
    assert await _texts(aio, last + 1) == []
    api.repeat_last_update(bot)
    assert await _texts(aio, last + 1) == ["enkel"]
    assert await _texts(aio, last + 1) == []


async def test_the_newest_update_can_come_twice_before_it_is_confirmed(
    api: BotApi, bot: Bot, chat: Chat, aio: aiogram.Bot
) -> None:
    """It then comes once more after its confirmation."""
    chat.says("dubbel")
    api.repeat_last_update(bot)
    assert await _texts(aio, 1_000_002) == ["dubbel"]
    assert await _texts(aio, 1_000_003) == ["dubbel"]
    assert await _texts(aio, 1_000_003) == []


def test_nothing_can_be_repeated_before_the_first_update(api: BotApi, bot: Bot) -> None:
    """That is a mistake of the test."""
    with pytest.raises(LookupError, match="no update yet"):
        api.repeat_last_update(bot)


def test_a_poller_that_dies_leaves_no_conflict(api: BotApi, bot: Bot, chat: Chat) -> None:
    """Its poll ends with its connection, and its updates are still there."""
    path = f"/bot{bot.token}/getUpdates"
    httpx.get(f"{api.base}{path}", params={"offset": 1_000_002})
    host, port = api.base.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as dying:
        dying.sendall(f"GET {path}?timeout=50 HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        chat.wait(lambda: bot.poll is not None)
    chat.wait(lambda: bot.poll is None)
    chat.says("nog daar?")
    assert len(httpx.get(f"{api.base}{path}").json()["result"]) == 1


def test_stopping_ends_a_long_poll_at_once(bot: Bot) -> None:
    """A server that stops does not wait for its pollers."""
    api = BotApi().start()
    poller = api.bot("polling_bot")
    errors: list[Exception] = []

    def poll() -> None:
        try:
            httpx.get(f"{api.base}/bot{poller.token}/getUpdates?timeout=50", timeout=60)
        except httpx.HTTPError as error:
            errors.append(error)

    thread = threading.Thread(target=poll)
    thread.start()
    api.person("Anna").chat(poller).wait(lambda: poller.poll is not None)
    started = time.monotonic()
    api.stop()
    thread.join(5)
    assert len(errors) == 1
    assert time.monotonic() - started < 2
    assert bot.poll is None
