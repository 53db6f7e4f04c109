"""Every kind of fault, as both libraries meet it."""

import asyncio
import time
from datetime import timedelta
from typing import Any

import aiogram
import pytest
import telegram
from aiogram import exceptions

from tests.botapi import Bot, BotApi, Chat, Fault


@pytest.mark.parametrize(
    ("fault", "errors", "shown"),
    [
        ({"status": 500}, (exceptions.TelegramServerError, telegram.error.NetworkError), 0),
        ({"status": 403}, (exceptions.TelegramForbiddenError, telegram.error.Forbidden), 0),
        ({"html": 502}, (exceptions.ClientDecodeError, telegram.error.NetworkError), 0),
        ({"garbage": True}, (exceptions.ClientDecodeError, telegram.error.TelegramError), 0),
        ({"retry_after": 7}, (exceptions.TelegramRetryAfter, telegram.error.RetryAfter), 0),
        ({"conflict": True}, (exceptions.TelegramConflictError, telegram.error.Conflict), 0),
        ({"drop": "before"}, (exceptions.TelegramNetworkError, telegram.error.NetworkError), 0),
        ({"drop": "after"}, (exceptions.TelegramNetworkError, telegram.error.NetworkError), 2),
        ({"cut": "half"}, (exceptions.TelegramNetworkError, telegram.error.NetworkError), 2),
    ],
)
async def test_both_libraries_meet_it(
    api: BotApi,
    chat: Chat,
    aio: aiogram.Bot,
    ptb: telegram.Bot,
    fault: dict[str, Any],
    errors: tuple[type[Exception], type[Exception]],
    shown: int,
) -> None:
    """Each raises its error; the message is there only if the fault came after the effect."""
    api.fault(Fault(method="sendMessage", times=2, **fault))
    of_aiogram, of_ptb = errors
    with pytest.raises(of_aiogram):
        await aio.send_message(chat.id, "hoi")
    with pytest.raises(of_ptb):
        await ptb.send_message(chat.id, "hoi")
    assert len(chat.texts) == shown
    await aio.send_message(chat.id, "en weer goed")
    assert chat.last.text == "en weer goed"


async def test_how_long_to_wait_is_said(api: BotApi, chat: Chat, ptb: telegram.Bot) -> None:
    """A 429 gives its seconds, and is counted."""
    api.fault(Fault(retry_after=7))
    with pytest.raises(telegram.error.RetryAfter) as caught:
        await ptb.send_message(chat.id, "hoi")
    assert caught.value.retry_after == timedelta(seconds=7)
    assert api.count_429 == 1


async def test_slow_answers_come(api: BotApi, chat: Chat, aio: aiogram.Bot) -> None:
    """After the seconds ordered it works."""
    api.fault(Fault(slow=0.2))
    started = time.monotonic()
    await aio.send_message(chat.id, "hoi")
    assert time.monotonic() - started >= 0.2
    assert chat.texts == ["hoi"]


async def test_a_hanging_call_never_answers(
    api: BotApi, chat: Chat, aio: aiogram.Bot, ptb: telegram.Bot
) -> None:
    """The client gives up; nothing was done."""
    api.fault(Fault(hang=True, times=2))
    with pytest.raises(exceptions.TelegramNetworkError):
        await aio.send_message(chat.id, "hoi", request_timeout=1)
    with pytest.raises(telegram.error.TimedOut):
        await ptb.send_message(chat.id, "hoi", read_timeout=0.1)
    assert chat.texts == []


async def test_faults_wait_for_their_call(api: BotApi, chat: Chat, aio: aiogram.Bot) -> None:
    """Another method, chat or bot passes, and so do the first calls of ``after``."""
    api.fault(Fault(method="sendMessage", chat_id=1, status=500))
    api.fault(Fault(token="1:x", status=500))
    api.fault(Fault(method="sendPhoto", status=500))
    late = api.fault(Fault(method="sendmessage", chat_id=chat.id, after=1, times=None, status=500))
    await aio.send_message(chat.id, "een")
    for _ in range(3):
        with pytest.raises(exceptions.TelegramServerError):
            await aio.send_message(chat.id, "twee")
    assert late.used == 3
    api.clear_faults()
    await aio.send_message(chat.id, "drie")
    assert chat.texts == ["een", "drie"]


def test_a_fault_has_exactly_one_kind() -> None:
    """None or two is a mistake of the test."""
    with pytest.raises(ValueError, match="exactly one kind"):
        Fault(method="sendMessage")
    with pytest.raises(ValueError, match="exactly one kind"):
        Fault(status=500, hang=True)


async def test_a_burst_passes_and_the_next_waits(api: BotApi, chat: Chat, aio: aiogram.Bot) -> None:
    """Three at once into a chat, then one a second; the clock may be put forward."""
    api.enforce_limits()
    for _ in range(3):
        await aio.send_message(chat.id, "hoi")
    with pytest.raises(exceptions.TelegramRetryAfter) as caught:
        await aio.send_message(chat.id, "te veel")
    assert caught.value.retry_after == 1
    api.forward(seconds=1)
    await aio.send_message(chat.id, "weer")
    assert len(chat.texts) == 4
    assert api.count_429 == 1


async def test_a_group_takes_twenty_a_minute(api: BotApi, bot: Bot, aio: aiogram.Bot) -> None:
    """Twenty in a minute pass; the next has to wait three seconds, for one more."""
    api.enforce_limits(burst=20)
    group = api.group("Team")
    group.adds(bot)
    for _ in range(20):
        await aio.send_message(group.id, "hoi")
    with pytest.raises(exceptions.TelegramRetryAfter) as caught:
        await aio.send_message(group.id, "te veel")
    assert caught.value.retry_after == 3
    api.forward(seconds=3)
    await aio.send_message(group.id, "weer")


async def test_all_chats_together_have_a_limit(api: BotApi, bot: Bot, aio: aiogram.Bot) -> None:
    """Five a second here: of ten to ten people at once, at least four are refused."""
    api.enforce_limits(total=5)
    chats = [api.person("Somebody").chat(bot) for _ in range(10)]
    for chat in chats:
        chat.starts()
    sends = [aio.send_message(chat.id, "hoi") for chat in chats]
    answers = await asyncio.gather(*sends, return_exceptions=True)
    refused = [one for one in answers if isinstance(one, exceptions.TelegramRetryAfter)]
    assert len(refused) >= 4
    assert api.count_429 == len(refused)
