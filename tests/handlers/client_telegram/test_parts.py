"""A long answer of which only a part was sent: forgetting takes what stands in the chat."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import select

from handlers.bells import RELAY
from handlers.channels import Reply
from handlers.client_telegram.looks import Shape
from storage.schema import contacts, conversations
from tests.botapi import Bot, BotApi, Fault
from tests.handlers.client_telegram.conftest import Office
from tests.handlers.client_telegram.test_conversation import eventually
from tests.handlers.client_telegram.test_intake import count, emptied
from tests.support.telegram import Talker

SMILE = "\U0001f642"
LONG = SMILE * 3900
"""An answer that takes two messages."""


async def answers_long(office: Office) -> None:
    """The team answers at length."""
    case = await office.road.read(lambda one: one.execute(select(conversations.c.id)).scalar_one())
    await office.road.job(
        lambda one: office.road.reaching.tell(one, case, Reply("nl", LONG)), RELAY
    )


async def nothing_is_left(anna: Talker) -> None:
    """No part of the answer stands in the chat, or only for a moment."""
    await anna.chat.until(lambda: not any(SMILE in text for text in anna.chat.texts))


async def forgets(anna: Talker) -> None:
    """Erase everything."""
    await anna.says("/forget", "wissen")
    await anna.presses("Ja, alles wissen", "Bij ons is het gewist")


async def test_blocked_between_two_parts(office: Office, api: BotApi, bot: Bot) -> None:
    """The first part stands there: all of it comes marked, and whoever forgets is rid of both."""
    anna = Talker(api, bot)
    await anna.intake()
    api.fault(Fault(method="sendMessage", after=1, status=403))
    await answers_long(office)
    await anna.chat.until(lambda: any(SMILE in text for text in anna.chat.texts))
    await eventually(lambda: is_known_as_closed(office))
    await anna.says("/forget", "wissen")
    await emptied(office)
    assert any("zag je dit al." in text for text in anna.chat.texts)
    await anna.presses("Ja, alles wissen", "Bij ons is het gewist")
    await nothing_is_left(anna)


async def is_known_as_closed(office: Office) -> bool:
    """The refusal was written down."""
    query = select(contacts.c.unreachable)
    return await office.road.read(lambda one: one.execute(query).scalar_one()) is not None


async def test_the_second_part_takes_too_long(office: Office, api: BotApi, bot: Bot) -> None:
    """The relay gives it up and sends all of it again; both first parts go."""
    anna = Talker(api, bot)
    await anna.intake()
    api.fault(Fault(method="sendMessage", after=1, hang=True))
    await answers_long(office)
    await anna.chat.until(lambda: any("zag je dit al." in text for text in anna.chat.texts))
    await emptied(office)
    await forgets(anna)
    await nothing_is_left(anna)


async def test_forgotten_while_the_second_part_is_on_its_way(
    office: Office, api: BotApi, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Telegram refuses that one for now, and nobody sends it again: the first goes, too."""
    anna = Talker(api, bot)
    await anna.intake()
    await anna.says("/forget", "wissen")
    asked = anna.last.message_id
    await emptied(office)
    second, held = asyncio.Event(), asyncio.Event()
    monkeypatch.setattr(
        office.channel,
        "_post",
        _holding(office.channel._post, api, second, held),  # noqa: SLF001 - between two parts
    )
    await answers_long(office)
    await second.wait()
    anna.chat.presses("Ja, alles wissen", message_id=asked)

    async def is_gone() -> bool:
        return await count(office, contacts) == 0

    await eventually(is_gone)
    held.set()
    await nothing_is_left(anna)


Post = Callable[[int, Shape], Awaitable[int]]


def _holding(post: Post, api: BotApi, second: asyncio.Event, held: asyncio.Event) -> Post:
    """The second part waits until `held` is set, and is refused for a second."""
    parts: list[Shape] = []

    async def posts(chat: int, shape: Shape) -> int:
        if SMILE in shape.text:
            parts.append(shape)
            if len(parts) == 2:
                second.set()
                await held.wait()
                api.fault(Fault(method="sendMessage", retry_after=1))
        return await post(chat, shape)

    return posts
