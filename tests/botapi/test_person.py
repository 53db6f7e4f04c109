"""A scripted person and a bot of either library see each other's messages."""

import aiogram
import pytest
import telegram
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from tests.botapi import Button, Chat


async def test_what_a_person_says_reaches_aiogram(chat: Chat, aio: aiogram.Bot) -> None:
    """A text becomes an update with the person and the text in it."""
    chat.says("hoi")
    start, hello = await aio.get_updates()
    assert start.message is not None
    assert start.message.text == "/start"
    assert hello.message is not None
    assert hello.message.from_user is not None
    assert (hello.message.text, hello.message.from_user.language_code) == ("hoi", "nl")


async def test_what_a_person_says_reaches_ptb(chat: Chat, ptb: telegram.Bot) -> None:
    """The same for the other library."""
    chat.says("hoi")
    start, hello = await ptb.get_updates()
    assert start.message is not None
    assert start.message.entities[0].type == "bot_command"
    assert hello.message is not None
    assert hello.message.text == "hoi"


async def test_buttons_come_back_as_sent(chat: Chat, aio: aiogram.Bot) -> None:
    """Style, copied text and address of buttons are in the message as the person sees it."""
    keyboard = [
        [InlineKeyboardButton(text="Help!", callback_data="sos", style="danger")],
        [InlineKeyboardButton(text="Site", url="https://example.org")],
    ]
    markup = InlineKeyboardMarkup(inline_keyboard=keyboard)
    await aio.send_message(chat.id, "Kies", reply_markup=markup, protect_content=True)
    assert chat.last.protected
    assert chat.last.buttons == [
        [Button("Help!", data="sos", style="danger")],
        [Button("Site", url="https://example.org")],
    ]


async def test_a_press_is_answered_once(chat: Chat, ptb: telegram.Bot) -> None:
    """A press becomes a callback query; a second answer is too late."""
    markup = telegram.InlineKeyboardMarkup.from_button(
        telegram.InlineKeyboardButton("Ga door", callback_data="go")
    )
    await ptb.send_message(chat.id, "Kies", reply_markup=markup)
    chat.presses("door")
    query = (await ptb.get_updates())[-1].callback_query
    assert query is not None
    assert query.data == "go"
    await query.answer("ok")
    assert [one.text for one in chat.answers] == ["ok"]
    with pytest.raises(telegram.error.BadRequest, match=r"(?i)query is too old"):
        await query.answer("ok")
