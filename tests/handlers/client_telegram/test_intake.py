"""A person's way through the dialogues on Telegram."""

import pytest
from sqlalchemy import select

from storage.schema import conversations
from tests.botapi import Bot, BotApi
from tests.handlers.client_telegram.conftest import Office
from tests.support.telegram import Talker


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_a_whole_intake(office: Office, api: BotApi, bot: Bot, language: str) -> None:
    """From the first word to the handoff, with buttons and typed words."""
    anna = Talker(api, bot, language=language)
    await anna.intake()
    query = select(conversations.c.queue, conversations.c.priority, conversations.c.channel)
    found = await office.road.read(lambda connection: connection.execute(query).one())
    assert tuple(found) == ("front_office", "P3", "telegram")
