"""Who writes to the bot instead of pressing a button: over real HTTP, on either database."""

from sqlalchemy import select

from storage.schema import conversations
from tests.botapi import Bot, BotApi
from tests.handlers.client_telegram.conftest import Office
from tests.handlers.client_telegram.test_conversation import case_of
from tests.support.colleagues import browser_of, enrol
from tests.support.reading import DUTCH_DANGER, reader
from tests.support.telegram import Talker


async def test_danger_typed_to_the_bot_is_answered_with_112_and_lies_on_the_desk(
    office: Office, api: BotApi, bot: Bot
) -> None:
    """The suggestion stands on the desk and in no message of the chat."""
    office.road.read_with(reader().read)
    enrol(office.road, "sanne", ["front_office", "meldpunt"])
    anna = Talker(api, bot)
    await anna.starts()
    told = await anna.says(DUTCH_DANGER, "112")
    assert told.text.find("112") < told.text.find("veilig typen")
    query = select(conversations.c.priority)
    assert await office.road.read(lambda one: one.execute(query).scalar_one()) in {"P0", "P1"}
    sanne = await browser_of(office.road, "sanne")
    page = await sanne.get(await case_of(office))
    suggests = office.road.voice.text("nl", "sign-suggests")
    assert suggests in page.text
    assert DUTCH_DANGER in page.text
    assert [one.text for one in anna.chat.messages if suggests in one.text] == []
