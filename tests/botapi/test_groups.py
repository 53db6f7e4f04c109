"""Forums, private topics, and two bots in one place."""

import aiogram
import pytest
import telegram
from aiogram.client.telegram import TelegramAPIServer

from tests.botapi import Bot, BotApi, Group, Person
from tests.botapi.conftest import QuickSession


@pytest.fixture
def team(api: BotApi, bot: Bot) -> Group:
    """A forum of which the bot is an administrator; it has seen nothing yet."""
    group = api.group("Team", forum=True)
    group.adds(bot)
    return group


async def test_topics_of_a_forum_with_aiogram(team: Group, anna: Person, aio: aiogram.Bot) -> None:
    """A topic is made, renamed, closed, opened and deleted with its messages."""
    topic = await aio.create_forum_topic(team.id, "Zaak 1")
    thread = topic.message_thread_id
    sent = await aio.send_message(team.id, "hier", message_thread_id=thread)
    assert (sent.message_thread_id, sent.is_topic_message) == (thread, True)
    await aio.edit_forum_topic(team.id, thread, name="Zaak 1: klaar")
    assert team.topics[thread].name == "Zaak 1: klaar"
    await aio.close_forum_topic(team.id, thread)
    assert team.topics[thread].closed
    await aio.reopen_forum_topic(team.id, thread)
    team.says(anna, "gezien", thread_id=thread)
    await aio.delete_forum_topic(team.id, thread)
    assert team.topics[thread].deleted
    assert "gezien" in [one.text for one in team.deleted]
    assert not [one for one in team.messages if one.thread_id == thread]
    with pytest.raises(LookupError, match="no topic"):
        team.says(anna, "nog iets", thread_id=thread)


async def test_topics_of_a_forum_with_ptb(team: Group, anna: Person, ptb: telegram.Bot) -> None:
    """The same for the other library."""
    topic = await ptb.create_forum_topic(team.id, "Zaak 1")
    thread = topic.message_thread_id
    assert await ptb.edit_forum_topic(team.id, thread, name="Zaak 2")
    with pytest.raises(telegram.error.BadRequest, match=r"(?i)topic_not_modified"):
        await ptb.edit_forum_topic(team.id, thread, name="Zaak 2")
    assert await ptb.close_forum_topic(team.id, thread)
    assert await ptb.reopen_forum_topic(team.id, thread)
    team.says(anna, "gezien", thread_id=thread)
    message = (await ptb.get_updates())[-1].message
    assert message is not None
    assert message.message_thread_id == thread
    assert await ptb.delete_forum_topic(team.id, thread)


async def test_private_topics(api: BotApi, anna: Person) -> None:
    """A bot that has them may make topics in a private chat; the person may, too."""
    bot = api.bot("topics_bot", has_topics_enabled=True)
    chat = anna.chat(bot)
    chat.starts()
    session = QuickSession(api=TelegramAPIServer.from_base(api.base))
    async with aiogram.Bot(bot.token, session) as aio:
        assert (await aio.get_me()).has_topics_enabled
        topic = await aio.create_forum_topic(chat.id, "Gesprek 1")
        thread = topic.message_thread_id
        await aio.send_message(chat.id, "hier", message_thread_id=thread)
        chat.says("ja", thread_id=thread)
        mine = chat.creates_topic("Gesprek 2")
        updates = await aio.get_updates()
        messages = [update.message for update in updates if update.message]
        assert [message.message_thread_id for message in messages] == [None, thread, mine]
        assert messages[-1].forum_topic_created is not None
        with pytest.raises(aiogram.exceptions.TelegramBadRequest, match="the chat is not a forum"):
            await aio.close_forum_topic(chat.id, thread)
        await aio.delete_forum_topic(chat.id, thread)
        assert chat.texts == []


async def test_an_administrator_deletes_whatever_there_is(
    api: BotApi, bot: Bot, team: Group, anna: Person, aio: aiogram.Bot
) -> None:
    """Of others too, and after 48 hours; a plain member only its own, young messages."""
    theirs = team.says(anna, "hoi")
    api.forward(hours=49)
    await aio.delete_message(team.id, theirs)
    group = api.group("Praat")
    group.adds(bot, admin=False)
    theirs = group.says(anna, "hoi")
    mine = (await aio.send_message(group.id, "dag")).message_id
    await aio.delete_messages(group.id, [theirs, mine])
    assert [one.message_id for one in group.deleted] == [mine]


async def test_two_bots_do_not_hear_each_other(
    api: BotApi, bot: Bot, team: Group, anna: Person, aio: aiogram.Bot
) -> None:
    """Both hear people, neither hears the other; private chats are apart."""
    second = api.bot("second_bot")
    team.adds(second)
    await aio.get_updates(offset=-1)
    await aio.send_message(team.id, "ik ben een bot")
    team.says(anna, "ik niet")
    session = QuickSession(api=TelegramAPIServer.from_base(api.base))
    async with aiogram.Bot(second.token, session) as other:
        updates = await other.get_updates()
        texts = [update.message.text for update in updates if update.message]
        assert texts == [None, "ik niet"]
        anna.chat(bot).starts()
        with pytest.raises(aiogram.exceptions.TelegramForbiddenError, match="can't initiate"):
            await other.send_message(anna.id, "hoi")
        anna.chat(second).starts()
        await other.send_message(anna.id, "hoi")
    assert anna.chat(second).texts == ["hoi"]
    assert anna.chat(bot).texts == []


async def test_privacy_mode(api: BotApi, bot: Bot, anna: Person, aio: aiogram.Bot) -> None:
    """A bot that is no administrator hears commands, mentions and replies to it."""
    group = api.group("Team")
    group.adds(bot, admin=False)
    sent = await aio.send_message(group.id, "hoi")
    for text in ("onder ons", "/help", "@inloop_bot hier"):
        group.says(anna, text)
    group.says(anna, "dank", reply_to=sent.message_id)
    updates = await aio.get_updates()
    texts = [update.message.text for update in updates if update.message]
    assert texts == [None, "/help", "@inloop_bot hier", "dank"]
    with pytest.raises(aiogram.exceptions.TelegramBadRequest, match="not enough rights"):
        await aio.pin_chat_message(group.id, sent.message_id)


async def test_members_come_and_go(
    api: BotApi, bot: Bot, team: Group, anna: Person, aio: aiogram.Bot
) -> None:
    """A bot hears of itself, and of others if it asked; it can look them up."""
    wanted = ["my_chat_member", "chat_member"]
    await aio.get_updates(offset=-1, allowed_updates=wanted)
    await aio.get_updates(offset=1_000_003)
    team.adds(anna)
    (update,) = await aio.get_updates()
    assert update.chat_member is not None
    assert update.chat_member.new_chat_member.status == "member"
    stranger = api.person("Bea")
    assert (await aio.get_chat_member(team.id, stranger.id)).status == "left"
    assert (await aio.get_chat_member(team.id, bot.id)).status == "administrator"
    with pytest.raises(aiogram.exceptions.TelegramBadRequest, match="PARTICIPANT_ID_INVALID"):
        await aio.get_chat_member(team.id, 12345)
    team.kicks(anna)
    assert (await aio.get_chat_member(team.id, anna.id)).status == "kicked"


async def test_presses_and_edits_in_a_group(team: Group, anna: Person, ptb: telegram.Bot) -> None:
    """A member's press names the group; an edited message comes as such."""
    button = telegram.InlineKeyboardButton("Pak op", callback_data="claim")
    markup = telegram.InlineKeyboardMarkup.from_button(button)
    await ptb.send_message(team.id, "Nieuw", reply_markup=markup)
    team.presses(anna, "Pak op")
    said = team.says(anna, "ja")
    team.edits(anna, said, "nee")
    *_, press, _, edit = await ptb.get_updates()
    assert press.callback_query is not None
    assert press.callback_query.message is not None
    assert press.callback_query.message.chat.id == team.id
    assert edit.edited_message is not None
    assert edit.edited_message.text == "nee"
    thread = team.creates_topic(anna, "Van Anna")
    assert team.topics[thread].name == "Van Anna"


async def test_a_basic_group_becomes_a_supergroup(
    api: BotApi, bot: Bot, anna: Person, ptb: telegram.Bot
) -> None:
    """Both chats tell of it, and people go on in the new one."""
    group = api.group("Team", basic=True)
    old = group.id
    group.adds(bot)
    new = group.migrates()
    group.says(anna, "hier")
    messages = [update.message for update in await ptb.get_updates() if update.message]
    assert [one.migrate_to_chat_id for one in messages] == [None, new, None, None]
    assert [one.chat.id for one in messages] == [old, old, new, new]
