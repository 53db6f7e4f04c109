"""What is not let in: files, places, profiles, groups."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from handlers.client_telegram.door import NOTICES, read_update, read_updates
from storage.schema import contacts
from tests.botapi import Bot, BotApi, Chat, Fault
from tests.botapi.schema import TYPES
from tests.handlers.client_telegram.conftest import Office
from tests.handlers.client_telegram.test_intake import opened, told
from tests.support.colleagues import enrol
from tests.support.telegram import Talker

FILES = "Foto’s, filmpjes, stickers, geluid en andere bestanden nemen we niet aan."
PLACES = "Een contact of een plek nemen we niet aan."


@pytest.mark.parametrize(
    ("sends", "says"),
    [
        (Chat.sends_photo, FILES),
        (Chat.sends_document, FILES),
        (Chat.sends_voice, FILES),
        (Chat.sends_sticker, FILES),
        (Chat.sends_contact, PLACES),
        (Chat.sends_location, PLACES),
    ],
)
@pytest.mark.usefixtures("office")
async def test_what_is_not_taken_is_told_kindly_and_deleted(
    api: BotApi, bot: Bot, sends: Callable[[Chat], int], says: str
) -> None:
    """A kind word, the question again, and the thing itself is gone from the chat."""
    anna = Talker(api, bot)
    await opened(anna)
    before = anna.last.message_id
    number = sends(anna.chat)
    again = await anna.newer(before, says)
    assert "Voor wie ben je hier" in again.text
    await anna.chat.until(lambda: number in [one.message_id for one in anna.chat.deleted])


async def test_words_beside_a_picture_are_kept(office: Office, api: BotApi, bot: Bot) -> None:
    """The picture is not taken, what stood under it is."""
    enrol(office.road, "sanne", ["front_office"])
    anna = Talker(api, bot)
    await opened(anna)
    before = anna.last.message_id
    anna.chat.sends_photo(caption="dit stuurde hij mij")
    await anna.newer(before, FILES)
    await anna.presses("Een mens, graag", "Ik heb de vraag om een mens")
    assert ("opening.for_whom", "dit stuurde hij mij") in await told(office)


@pytest.mark.usefixtures("office")
async def test_the_young_are_told_before_they_try(api: BotApi, bot: Bot) -> None:
    """No picture of somebody under 18 is ever taken, and the first screen says so."""
    anna = Talker(api, bot)
    await opened(anna)
    await anna.presses("Ik ben jonger dan 18", "Stuur nooit foto’s of filmpjes.")


async def test_a_forwarded_message_is_words_without_an_origin(
    office: Office, api: BotApi, bot: Bot
) -> None:
    """What somebody else wrote is taken; who they are is dropped."""
    enrol(office.road, "sanne", ["front_office"])
    anna = Talker(api, bot)
    await opened(anna)
    before = anna.last.message_id
    anna.chat.forwards("ik weet waar je woont")
    await anna.newer(before, "Dat bewaar ik")
    await anna.presses("Een mens, graag", "Ik heb de vraag om een mens")
    found = await told(office)
    assert ("opening.for_whom", "ik weet waar je woont") in found
    assert "Somebody" not in str(found)


@pytest.mark.parametrize(
    "notice",
    [
        {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86_400}},
        {"chat_background_set": {"type": {"type": "chat_theme", "theme_name": "x"}}},
    ],
)
async def test_what_telegram_itself_says_is_no_file(
    office: Office, api: BotApi, bot: Bot, notice: dict[str, object]
) -> None:
    """Who lets messages delete themselves has sent nothing; after forgetting nothing begins."""
    anna = Talker(api, bot)
    await opened(anna)
    before = len(anna.chat.texts)
    anna.chat.is_told(notice)
    await anna.chat.until(lambda: bot.pending == 0)
    await anna.says("/forget", "Alles wissen?")
    assert len(anna.chat.texts) == before + 1
    await anna.presses("Ja, alles wissen", "Klaar. Bij ons is het gewist.")
    await anna.chat.until(lambda: len(anna.chat.texts) == 1)
    anna.chat.is_told(notice)
    await anna.chat.until(lambda: bot.pending == 0)
    assert await office.road.read(lambda one: one.execute(select(contacts)).all()) == []


def test_notices_are_spelt_as_telegram_spells_them() -> None:
    """The schema lists them behind the contents of a message; two fields there are contents."""
    fields = list(TYPES["Message"])
    behind = fields[fields.index("location") + 1 : fields.index("reply_markup")]
    assert frozenset(behind) - {"invoice", "giveaway"} >= NOTICES


async def test_an_album_that_could_not_be_deleted_goes_with_all_the_rest(
    office: Office, api: BotApi, bot: Bot
) -> None:
    """One word for all its pictures, and each of them can be deleted later."""
    anna = Talker(api, bot)
    await opened(anna)
    api.fault(Fault(method="deleteMessages", retry_after=1, times=3))
    before = anna.last.message_id
    pictures = [anna.chat.sends_photo(album="7") for _ in range(3)]
    await anna.newer(before, FILES)
    await anna.chat.until(lambda: len(api.calls_of("deleteMessages")) == 3)
    await anna.says("/forget", "wissen")
    await anna.presses("Ja, alles wissen", "Bij ons is het gewist")
    await anna.chat.until(lambda: not {one.message_id for one in anna.chat.messages} & {*pictures})
    assert await office.road.read(lambda one: one.execute(select(contacts)).all()) == []


async def test_groups_are_left_without_a_word(office: Office, api: BotApi, bot: Bot) -> None:
    """Nobody in a group hears what this bot is."""
    group = api.group("Vrienden", forum=True)
    group.adds(bot)
    person = api.person("Kees")
    group.adds(person)
    await group.until(lambda: api.calls_of("leaveChat"))
    assert group.texts == []
    assert await office.road.read(lambda one: one.execute(select(contacts)).all()) == []


def test_no_more_than_is_needed_comes_through_the_door() -> None:
    """Names, usernames, numbers, places and files are gone before aiogram sees an update."""
    raw = b"""{"update_id": 7, "message": {"message_id": 5, "date": 9,
        "from": {"id": 77, "is_bot": false, "first_name": "GEHEIM", "last_name": "GEHEIM",
                 "username": "GEHEIM", "language_code": "nl", "is_premium": true},
        "chat": {"id": 77, "type": "private", "first_name": "GEHEIM", "username": "GEHEIM"},
        "forward_origin": {"type": "hidden_user", "sender_user_name": "GEHEIM", "date": 1},
        "contact": {"phone_number": "GEHEIM", "first_name": "GEHEIM"},
        "via_bot": {"id": 1, "is_bot": true, "first_name": "GEHEIM"}}}"""
    arrival = read_update(raw)
    assert arrival is not None
    assert "GEHEIM" not in str(arrival)
    assert (arrival.id, arrival.chat, arrival.dropped) == (7, 77, "place")


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'{"update_id": "x"}',
        b'{"update_id": 1, "message": {"message_id": 1}}',
        b'{"update_id": 1, "callback_query": {"id": "1", "from": {"id": 1}, "data": "x"}}',
        b'{"update_id": 1, "channel_post": {"message_id": 1, "chat": {"id": 1, "type": "c"}}}',
        b"\xff\xfe",
        b'{"update_id": 1' + b"0" * 5000 + b"}",
    ],
)
def test_what_cannot_be_read_is_passed_by(raw: bytes) -> None:
    """No update of a kind or form that we did not ask for stops anything."""
    assert read_update(raw) is None


def test_one_broken_update_does_not_cost_the_others() -> None:
    """Of a list the rest is taken, in order."""
    chat = '{{"id": 3, "type": "private"}}'
    good = '{{"update_id": {}, "message": {{"message_id": 1, "chat": ' + chat + "}}}}"
    raw = f'[{good.format(1)}, {{"update_id": 2, "message": 5}}, {good.format(3)}]'.encode()
    assert [one.id for one in read_updates(raw)] == [1, 3]
