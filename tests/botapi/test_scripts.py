"""What scripted people can do, and how tests look at a chat."""

import threading

import aiogram
import httpx
import pytest
import telegram
from aiogram.types import CopyTextButton, DisabledButton, InlineKeyboardButton, InlineKeyboardMarkup

from tests.botapi import Bot, BotApi, Chat, Person


def _markup(*buttons: InlineKeyboardButton) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[button] for button in buttons])


async def test_everything_a_person_sends_is_read_by_both(
    bot: Bot, chat: Chat, aio: aiogram.Bot, ptb: telegram.Bot
) -> None:
    """Each kind of message has its shape in either library."""
    chat.sends_photo(caption="kijk")
    chat.sends_contact()
    chat.sends_location()
    chat.sends_sticker()
    chat.sends_document()
    chat.sends_voice()
    chat.forwards("van een ander")
    of_aiogram = [update.message for update in await aio.get_updates() if update.message]
    kinds = [message.content_type for message in of_aiogram]
    assert kinds == [
        *("text", "photo", "contact", "location", "sticker", "document", "voice", "text")
    ]
    of_ptb = [update.message for update in await ptb.get_updates() if update.message]
    assert of_ptb[1].caption == "kijk"
    assert of_ptb[2].contact is not None
    assert of_ptb[2].contact.user_id == chat.id
    assert of_ptb[-1].forward_origin is not None
    assert bot.pending == 8


async def test_a_person_edits_blocks_and_unblocks(chat: Chat, ptb: telegram.Bot) -> None:
    """Each is an update; nobody writes to a bot they have blocked."""
    sent = chat.says("hoi", reply_to=chat.messages[0].message_id)
    chat.edits(sent, "hallo")
    chat.blocks()
    with pytest.raises(RuntimeError, match="unblock it first"):
        chat.says("hoor je mij?")
    chat.unblocks()
    _, message, edit, block, unblock = await ptb.get_updates()
    assert message.message is not None
    assert message.message.reply_to_message is not None
    assert edit.edited_message is not None
    assert edit.edited_message.text == "hallo"
    assert block.my_chat_member is not None
    assert block.my_chat_member.new_chat_member.status == "kicked"
    assert unblock.my_chat_member is not None
    assert unblock.my_chat_member.new_chat_member.status == "member"


async def test_a_link_starts_with_its_payload(anna: Person, bot: Bot, ptb: telegram.Bot) -> None:
    """The payload stands behind the command."""
    anna.chat(bot).starts("c_12")
    (update,) = await ptb.get_updates()
    assert update.message is not None
    assert update.message.text == "/start c_12"


async def test_the_newest_fitting_button_is_pressed(chat: Chat, aio: aiogram.Bot) -> None:
    """An exact label goes before one that only contains it; data and message can be named."""
    go = InlineKeyboardButton(text="Ga", callback_data="exact")
    first = await aio.send_message(chat.id, "1", reply_markup=_markup(go))
    longer = InlineKeyboardButton(text="Ga door", callback_data="longer")
    second = await aio.send_message(chat.id, "2", reply_markup=_markup(longer))
    chat.presses("Ga")
    chat.presses("door")
    chat.presses(data="exact")
    chat.presses("Ga", message_id=second.message_id)
    updates = await aio.get_updates()
    pressed = [update.callback_query.data for update in updates if update.callback_query]
    assert pressed == ["exact", "longer", "exact", "longer"]
    with pytest.raises(LookupError, match="no button 'Stop'"):
        chat.presses("Stop")
    with pytest.raises(LookupError, match="no button with data 'longer'"):
        chat.presses(data="longer", message_id=first.message_id)


async def test_some_buttons_cannot_be_pressed(chat: Chat, aio: aiogram.Bot) -> None:
    """Disabled ones, and those that copy a text; the person sees which they are."""
    disabled = InlineKeyboardButton(text="Even niet", disabled=DisabledButton())
    copying = InlineKeyboardButton(text="Code", copy_text=CopyTextButton(text="1234"))
    await aio.send_message(chat.id, "x", reply_markup=_markup(disabled, copying))
    (one,), (other,) = chat.last.buttons
    assert (one.disabled, other.copy) == (True, "1234")
    for label in ("Even niet", "Code"):
        with pytest.raises(LookupError):
            chat.presses(label)


async def test_a_button_that_is_gone_can_still_be_pressed(
    chat: Chat, aio: aiogram.Bot, ptb: telegram.Bot
) -> None:
    """The person's app was slow: the query comes with what is left of the message."""
    go = InlineKeyboardButton(text="Ga", callback_data="go")
    sent = await aio.send_message(chat.id, "1", reply_markup=_markup(go))
    await aio.edit_message_reply_markup(chat_id=chat.id, message_id=sent.message_id)
    chat.presses_old(sent.message_id, "go")
    await aio.delete_message(chat.id, sent.message_id)
    chat.presses_old(sent.message_id, "go")
    *_, before, after = [update.callback_query for update in await ptb.get_updates()]
    assert before is not None
    assert isinstance(before.message, telegram.Message)
    assert before.message.is_accessible
    assert before.message.reply_markup is None
    assert after is not None
    # PTB makes a Message of it all the same; only this tells the two apart.
    assert after.message is not None
    assert not after.message.is_accessible


async def test_a_person_deletes_a_message(chat: Chat, aio: aiogram.Bot) -> None:
    """Bots are not told, and no longer find it."""
    sent = chat.says("toch niet")
    chat.deletes(sent)
    with pytest.raises(aiogram.exceptions.TelegramBadRequest, match="message to delete not found"):
        await aio.delete_message(chat.id, sent)


def test_a_test_can_wait_for_what_a_bot_does(api: BotApi, bot: Bot, chat: Chat) -> None:
    """It is woken by the change; in vain, it is shown the chat."""
    url = f"{api.base}/bot{bot.token}/sendMessage"
    send = threading.Timer(0.05, httpx.get, [url], {"params": {"chat_id": chat.id, "text": "dag"}})
    send.start()
    chat.wait(lambda: chat.texts == ["dag"])
    with pytest.raises(TimeoutError, match="bot: dag"):
        chat.wait(lambda: chat.texts == ["iets anders"], timeout=0.05)
    send.join()


async def test_waiting_in_vain_shows_the_chat(anna: Person, bot: Bot) -> None:
    """In a test with a loop, too; an empty chat is shown as empty."""
    chat = anna.chat(bot)
    with pytest.raises(TimeoutError, match="the chat is empty"):
        await chat.until(lambda: chat.messages, timeout=0.01)
    with pytest.raises(LookupError, match="no message of a bot"):
        _ = chat.last


def test_mistakes_of_scripts(api: BotApi, bot: Bot, anna: Person, chat: Chat) -> None:
    """No text of 4,097 characters, no topics where there are none, no edit of another's words."""
    with pytest.raises(ValueError, match="1 to 4096"):
        chat.says("x" * 4097)
    with pytest.raises(LookupError, match="no topics"):
        chat.creates_topic("Gesprek")
    group = api.group("Team")
    group.adds(bot)
    said = group.says(anna, "hoi")
    with pytest.raises(LookupError, match="of somebody else"):
        group.edits(api.person("Bea"), said, "dag")
    assert group.id < 0
