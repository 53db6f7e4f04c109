"""The answers of every method, as both libraries read them."""

import aiogram
import httpx
import pytest
import telegram
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    BufferedInputFile,
    MenuButtonCommands,
    ReactionTypeEmoji,
)
from telegram import BotCommandScopeAllPrivateChats, MenuButtonDefault

from tests.botapi import Bot, BotApi, Chat


async def test_about_itself_with_aiogram(bot: Bot, chat: Chat, aio: aiogram.Bot) -> None:
    """Settings are kept by scope and language, and read back."""
    assert (await aio.get_me()).username == "inloop_bot"
    commands = [BotCommand(command="start", description="Begin")]
    scope = BotCommandScopeChat(chat_id=chat.id)
    await aio.set_my_commands(commands, scope=scope, language_code="nl")
    assert bot.commands == {("chat", "nl"): [("start", "Begin")]}
    (command,) = await aio.get_my_commands(scope=scope, language_code="nl")
    assert command.description == "Begin"
    await aio.delete_my_commands(scope=scope, language_code="nl")
    assert await aio.get_my_commands(scope=scope, language_code="nl") == []
    await aio.set_my_name("Inloop")
    await aio.set_my_description("Wat je leest", language_code="nl")
    await aio.set_my_short_description("Kort")
    assert (bot.name, bot.description, bot.short_description) == (
        {"": "Inloop"},
        {"nl": "Wat je leest"},
        {"": "Kort"},
    )
    await aio.set_my_short_description("")
    assert bot.short_description == {}
    await aio.set_chat_menu_button(chat_id=chat.id, menu_button=MenuButtonCommands())
    assert bot.menu_button == {chat.id: {"type": "commands"}}
    assert await aio.log_out()


async def test_about_itself_with_ptb(bot: Bot, ptb: telegram.Bot) -> None:
    """The same for the other library."""
    assert (await ptb.get_me()).username == "inloop_bot"
    scope = BotCommandScopeAllPrivateChats()
    await ptb.set_my_commands([("help", "Hulp")], scope=scope, language_code="nl")
    (command,) = await ptb.get_my_commands(scope=scope, language_code="nl")
    assert command.description == "Hulp"
    assert await ptb.delete_my_commands(scope=scope, language_code="nl")
    assert await ptb.set_my_name("Inloop")
    assert await ptb.set_my_description("Wat je leest")
    assert await ptb.set_my_short_description("Kort")
    assert await ptb.set_chat_menu_button(menu_button=MenuButtonDefault())
    assert bot.menu_button == {None: {"type": "default"}}
    assert (await ptb.get_webhook_info()).url == ""
    assert await ptb.close()


async def test_messages_with_aiogram(chat: Chat, aio: aiogram.Bot) -> None:
    """Sending, changing, copying, pinning, reacting, deleting."""
    sent = await aio.send_message(
        chat.id, " <b>hoi</b> ", parse_mode="HTML", disable_notification=True
    )
    assert (sent.text, chat.last.silent) == ("hoi", True)
    edited = await aio.edit_message_text("dag", chat_id=chat.id, message_id=sent.message_id)
    assert isinstance(edited, aiogram.types.Message)
    assert chat.last.edited
    copied = await aio.copy_message(chat.id, chat.id, sent.message_id)
    assert chat.texts == ["dag", "dag"]
    await aio.pin_chat_message(chat.id, sent.message_id)
    assert chat.pinned == [sent.message_id]
    full = await aio.get_chat(chat.id)
    assert full.pinned_message is not None
    await aio.unpin_chat_message(chat.id)
    await aio.set_message_reaction(chat.id, sent.message_id, [ReactionTypeEmoji(emoji="👍")])
    assert chat.messages[1].reactions == ["👍"]
    await aio.delete_message(chat.id, sent.message_id)
    assert [one.message_id for one in chat.deleted] == [sent.message_id]
    await aio.delete_messages(chat.id, [copied.message_id, 12345, chat.messages[0].message_id])
    assert chat.texts == []


async def test_messages_with_ptb(bot: Bot, chat: Chat, ptb: telegram.Bot) -> None:
    """The same for the other library."""
    theirs = chat.says("hoi")
    answer = telegram.ReplyParameters(theirs)
    sent = await ptb.send_message(chat.id, "dag", reply_parameters=answer)
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.text == "hoi"
    edited = await ptb.edit_message_text("doei", chat.id, sent.id)
    assert isinstance(edited, telegram.Message)
    copied = await ptb.copy_message(chat.id, chat.id, theirs)
    assert chat.last.message_id == copied.message_id
    assert await ptb.pin_chat_message(chat.id, sent.id)
    assert (await ptb.get_chat(chat.id)).pinned_message is not None
    assert await ptb.unpin_chat_message(chat.id, sent.id)
    assert await ptb.set_message_reaction(chat.id, theirs, "👍")
    assert (await ptb.get_chat_member(chat.id, bot.id)).status == "member"
    assert await ptb.delete_message(chat.id, sent.id)
    assert await ptb.delete_messages(chat.id, [theirs, copied.message_id])
    assert await ptb.send_chat_action(chat.id, "typing")
    assert chat.typing == 1


async def test_drafts(chat: Chat, aio: aiogram.Bot) -> None:
    """A text that is being written is shown, and is no message."""
    await aio.send_message_draft(chat.id, draft_id=1, text="Ik den")
    await aio.send_message_draft(chat.id, draft_id=1, text="Ik denk na")
    assert chat.drafts == ["Ik den", "Ik denk na"]
    assert chat.texts == []


async def test_files_with_aiogram(chat: Chat, aio: aiogram.Bot) -> None:
    """An upload can be sent again by its id and downloaded; so can what a person sends."""
    picture = BufferedInputFile(b"\x00picture", "p.jpg")
    sent = await aio.send_photo(chat.id, picture, caption="<i>kijk</i>", parse_mode="HTML")
    assert sent.photo is not None
    assert chat.last.text == "kijk"
    again = await aio.send_photo(chat.id, sent.photo[-1].file_id)
    assert again.photo == sent.photo
    copied = await aio.copy_message(chat.id, chat.id, sent.message_id, caption="anders")
    assert (chat.last.message_id, chat.last.text) == (copied.message_id, "anders")
    file = await aio.download(sent.photo[-1])
    assert file is not None
    assert file.read() == b"\x00picture"
    document = await aio.send_document(chat.id, BufferedInputFile(b"x", "a.txt"))
    assert document.document is not None
    assert document.document.file_name == "a.txt"
    assert (await aio.send_voice(chat.id, BufferedInputFile(b"x", "a.ogg"))).voice is not None


async def test_files_with_ptb(chat: Chat, ptb: telegram.Bot) -> None:
    """The same for the other library, which uploads in another way."""
    sent = await ptb.send_document(chat.id, b"\x00file", filename="a.pdf", caption="lees")
    assert sent.document is not None
    file = await sent.document.get_file()
    assert await file.download_as_bytearray() == b"\x00file"
    assert (await ptb.send_photo(chat.id, b"x")).photo
    assert (await ptb.send_voice(chat.id, b"x")).voice is not None


async def test_what_a_person_sends_can_be_fetched(chat: Chat, ptb: telegram.Bot) -> None:
    """A picture of a person is a file for the bot."""
    chat.sends_photo(b"mine", caption="ik")
    message = (await ptb.get_updates())[-1].message
    assert message is not None
    file = await message.photo[-1].get_file()
    assert await file.download_as_bytearray() == b"mine"


def test_a_file_is_not_for_strangers(api: BotApi, chat: Chat) -> None:
    """Without a bot's token, or under another path, nothing is found."""
    chat.sends_document()
    assert httpx.get(f"{api.base}/file/bot1:x/documents/file_1.pdf").status_code == 404


async def test_files_above_20_mb_cannot_be_fetched(chat: Chat, aio: aiogram.Bot) -> None:
    """Telegram's limit."""
    chat.sends_document(b"x" * (20 * 1024 * 1024 + 1))
    message = (await aio.get_updates())[-1].message
    assert message is not None
    assert message.document is not None
    with pytest.raises(aiogram.exceptions.TelegramBadRequest, match="file is too big"):
        await aio.get_file(message.document.file_id)
