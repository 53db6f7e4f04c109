"""Every error of Telegram, word for word, as seen through both libraries."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Literal

import aiogram
import pytest
import telegram
from aiogram import methods
from telegram import InlineKeyboardMarkup, ReplyParameters, TelegramObject

from tests.botapi import Bot, BotApi, Chat, Group, Person
from tests.botapi.errors import NOT_MODIFIED, OLD_QUERY

Speak = Callable[..., Awaitable[str]]


@dataclass
class Setting:
    """What a case may use to bring an error about."""

    api: BotApi
    bot: Bot
    chat: Chat
    group: Group
    other: Person
    speak: Speak
    sent: int = 0


@pytest.fixture(params=["aiogram", "ptb"])
def library(request: pytest.FixtureRequest) -> Literal["aiogram", "ptb"]:
    """The library that speaks."""
    found: Literal["aiogram", "ptb"] = request.param
    return found


def _of_ptb(name: str, value: object) -> object:
    """A parameter as PTB wants it: an object of its own, where aiogram takes a dictionary."""
    kinds: dict[str, type[TelegramObject]] = {
        "reply_markup": InlineKeyboardMarkup,
        "reply_parameters": ReplyParameters,
    }
    return kinds[name].de_json(value) if isinstance(value, dict) else value


@pytest.fixture
def speak(library: Literal["aiogram", "ptb"], aio: aiogram.Bot, ptb: telegram.Bot) -> Speak:
    """Call a method through a library; the error's text in small letters, or an empty one."""

    async def through_aiogram(method: str, /, **params: object) -> str:
        try:
            await aio(getattr(methods, method)(**params))
        except aiogram.exceptions.TelegramAPIError as error:
            return error.message.lower()
        return ""

    async def through_ptb(method: str, /, **params: object) -> str:
        call = getattr(ptb, method[0].lower() + method[1:])
        try:
            await call(**{name: _of_ptb(name, value) for name, value in params.items()})
        except telegram.error.TelegramError as error:
            return error.message.lower()
        return ""

    return through_aiogram if library == "aiogram" else through_ptb


@pytest.fixture
def at(api: BotApi, bot: Bot, chat: Chat, speak: Speak) -> Setting:
    """A chat, a forum and somebody who never wrote."""
    group = api.group("Team", forum=True)
    group.adds(bot)
    return Setting(api, bot, chat, group, api.person("Bea"), speak)


async def _sent(at: Setting, **more: object) -> int:
    """A message that the bot has just sent to Anna."""
    assert not await at.speak("SendMessage", chat_id=at.chat.id, text="hoi", **more)
    return at.chat.last.message_id


def _keyboard(**button: object) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Ja", **button}]]}


async def test_not_modified(at: Setting) -> None:
    """The same text again is no change; neither is the same keyboard."""
    sent = await _sent(at, reply_markup=_keyboard(callback_data="yes"))
    about = {
        "chat_id": at.chat.id,
        "message_id": sent,
        "reply_markup": _keyboard(callback_data="yes"),
    }
    error = await at.speak("EditMessageText", text="hoi", **about)
    assert NOT_MODIFIED in error
    assert NOT_MODIFIED in await at.speak("EditMessageReplyMarkup", **about)
    assert not await at.speak("EditMessageReplyMarkup", **about | {"reply_markup": None})


@pytest.mark.parametrize(
    ("method", "words", "more"),
    [
        ("DeleteMessage", "message to delete not found", {}),
        ("EditMessageText", "message to edit not found", {"text": "x"}),
        ("EditMessageReplyMarkup", "message to edit not found", {}),
        ("PinChatMessage", "message to pin not found", {}),
        ("UnpinChatMessage", "message to unpin not found", {}),
        ("SetMessageReaction", "message to react not found", {}),
    ],
)
async def test_gone(at: Setting, method: str, words: str, more: dict[str, Any]) -> None:
    """A message that is not there can be neither deleted, edited, pinned nor reacted to."""
    assert words in await at.speak(method, chat_id=at.chat.id, message_id=99, **more)


async def test_gone_source(at: Setting) -> None:
    """Nothing can be copied from, or replied to, a message that is not there."""
    here = {"chat_id": at.chat.id}
    copied = await at.speak("CopyMessage", from_chat_id=at.chat.id, message_id=99, **here)
    assert "message to copy not found" in copied
    replied = await at.speak("SendMessage", text="x", reply_parameters={"message_id": 99}, **here)
    assert "message to be replied not found" in replied
    loose = {"message_id": 99, "allow_sending_without_reply": True}
    assert not await at.speak("SendMessage", text="x", reply_parameters=loose, **here)


async def test_too_old_to_delete(at: Setting) -> None:
    """After 48 hours of the server's clock a message stays."""
    sent = await _sent(at)
    at.api.forward(hours=49)
    error = await at.speak("DeleteMessage", chat_id=at.chat.id, message_id=sent)
    assert "message can't be deleted" in error


async def test_the_persons_message_cannot_be_edited(at: Setting) -> None:
    """A bot edits only what it wrote."""
    theirs = at.chat.says("hoi")
    error = await at.speak("EditMessageText", chat_id=at.chat.id, message_id=theirs, text="x")
    assert "message can't be edited" in error


@pytest.mark.parametrize(
    ("words", "params"),
    [
        ("message is too long", {"text": "x" * 4097}),
        ("message is too long", {"text": "👍" * 2049}),
        ("message text is empty", {"text": ""}),
        ("message text is empty", {"text": "<b> </b>", "parse_mode": "HTML"}),
        ("button_data_invalid", {"text": "x", "reply_markup": _keyboard(callback_data="é" * 33)}),
        (
            "button_copy_text_invalid",
            {"text": "x", "reply_markup": _keyboard(copy_text={"text": "x" * 257})},
        ),
        (
            "can't parse entities: can't find end tag corresponding to start tag \"b\"",
            {"text": "<b>x", "parse_mode": "HTML"},
        ),
        (
            'can\'t parse entities: unsupported start tag "h1" at byte offset 3',
            {"text": "é <h1>x</h1>", "parse_mode": "HTML"},
        ),
        (
            'unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
            {"text": "<b><i>x</b></i>", "parse_mode": "HTML"},
        ),
    ],
)
async def test_mistakes(at: Setting, words: str, params: dict[str, Any]) -> None:
    """What only a mistake brings about has Telegram's words, and is a violation."""
    assert words in await at.speak("SendMessage", chat_id=at.chat.id, **params)
    assert len(at.api.violations) == 1
    at.api.violations.clear()


async def test_lengths_are_counted_after_parsing_in_utf_16(at: Setting) -> None:
    """4,096 code units of shown text pass, however long its marks are."""
    text = f"<b>{'👍' * 2048}</b>"
    assert not await at.speak("SendMessage", chat_id=at.chat.id, text=text, parse_mode="HTML")
    assert at.chat.last.entities == [{"type": "bold", "offset": 0, "length": 4096}]


async def test_old_query(at: Setting) -> None:
    """After 15 seconds of the server's clock a press can't be answered; nor can an unknown one."""
    await _sent(at, reply_markup=_keyboard(callback_data="yes"))
    query = at.chat.presses("Ja")
    at.api.forward(seconds=16)
    for one in (query, "unknown"):
        assert OLD_QUERY.lower() in await at.speak("AnswerCallbackQuery", callback_query_id=one)


async def test_topics(at: Setting) -> None:
    """No such topic; no forum at all; a closed topic."""
    here = {"chat_id": at.group.id}
    missing = await at.speak("SendMessage", text="x", message_thread_id=77, **here)
    assert "message thread not found" in missing
    private = await at.speak("CreateForumTopic", chat_id=at.chat.id, name="x")
    assert "the chat is not a forum" in private
    assert not await at.speak("CreateForumTopic", name="Zaak 1", **here)
    thread = next(iter(at.group.topics))
    assert not await at.speak("CloseForumTopic", message_thread_id=thread, **here)
    closed = await at.speak("SendMessage", text="x", message_thread_id=thread, **here)
    assert "topic_closed" in closed


async def test_migration(at: Setting, library: str) -> None:
    """A group that became a supergroup names its new id."""
    old = at.group.id
    new = at.group.migrates()
    error = await at.speak("SendMessage", chat_id=old, text="x")
    # PTB puts a text of its own in place of Telegram's.
    said = "group chat was upgraded to a supergroup chat" if library == "aiogram" else "migrated"
    assert said in error
    assert str(new) in error or library == "aiogram"
    assert not await at.speak("SendMessage", chat_id=new, text="x")


async def test_chats_that_cannot_be_written_to(at: Setting) -> None:
    """Unknown, never started, blocked, gone: each has its words."""
    assert "chat not found" in await at.speak("SendMessage", chat_id=12345, text="x")
    strange = await at.speak("SendMessage", chat_id=at.other.id, text="x")
    assert "forbidden: bot can't initiate conversation with a user" in strange
    at.chat.blocks()
    blocked = await at.speak("SendMessage", chat_id=at.chat.id, text="x")
    assert "forbidden: bot was blocked by the user" in blocked
    at.chat.unblocks()
    assert not await at.speak("SendMessage", chat_id=at.chat.id, text="x")
    at.chat.person.deactivates()
    gone = await at.speak("SendMessage", chat_id=at.chat.id, text="x")
    assert "forbidden: user is deactivated" in gone


async def test_groups_that_cannot_be_written_to(at: Setting) -> None:
    """A bot that left is no member; one that was kicked is told so."""
    assert not await at.speak("LeaveChat", chat_id=at.group.id)
    left = await at.speak("SendMessage", chat_id=at.group.id, text="x")
    assert "forbidden: bot is not a member of the supergroup chat" in left
    at.group.adds(at.bot)
    at.group.kicks(at.bot)
    kicked = await at.speak("SendMessage", chat_id=at.group.id, text="x")
    assert "forbidden: bot was kicked from the supergroup chat" in kicked
