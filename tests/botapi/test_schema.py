"""The checks made of the schema, and that our own answers are held to them."""

import asyncio
from typing import Any

import pytest

from tests.botapi.bots import Bot
from tests.botapi.errors import Json
from tests.botapi.gateway import Gateway
from tests.botapi.parameters import Form
from tests.botapi.registry import METHODS, Asked, Method
from tests.botapi.room import Room
from tests.botapi.schema import checker
from tests.botapi.world import World

CHAT: Json = {"id": 1, "type": "private"}
MESSAGE: Json = {"message_id": 1, "date": 1, "chat": CHAT}


@pytest.mark.parametrize(
    ("type_name", "value", "wrong"),
    [
        ("Integer", 1, ""),
        ("Integer", True, " is not Integer"),
        ("Boolean", 1, " is not Boolean"),
        ("Float", 1, ""),
        ("Float", "1", " is not Float"),
        ("True", False, " is not True"),
        ("Integer or String", "@x", ""),
        ("Integer or String", 1.5, " is not Integer or String"),
        ("InputFile", "attach://x", ""),
        ("InputFile", "x", " is not InputFile"),
        ("RichText", ["x"], ""),
        ("Array of Integer", [1, "2"], "[1] is not Integer"),
        ("Array of Integer", "1", " is not Array of Integer"),
        ("DisabledButton", {}, ""),
        ("DisabledButton", {"x": 1}, ".x is unknown to DisabledButton"),
        ("Message", MESSAGE, ""),
        ("Message", MESSAGE | {"chat": {"id": 1}}, ".chat.type is missing"),
        ("MaybeInaccessibleMessage", MESSAGE | {"date": 0}, ""),
        ("ChatMember", {"status": "left", "user": {}}, ".user.id is missing"),
        ("ChatMember", {"status": "asleep"}, ".status 'asleep' is unknown"),
        ("ChatMember", [], " is not ChatMember"),
        ("BotCommandScope", {"type": "all_private_chats"}, ""),
        ("BotCommandScope", {"type": "chat"}, ".chat_id is missing"),
        ("MenuButton", {"type": "web_app", "text": "x"}, ".web_app is missing"),
        ("ReactionType", {"type": "emoji", "emoji": "👍"}, ""),
        (
            "InlineKeyboardMarkup or ReplyKeyboardRemove",
            {"inline_keyboard": [[{"text": 1}]]},
            ".inline_keyboard[0][0].text is not String",
        ),
    ],
)
def test_a_check_says_what_is_wrong_and_where(type_name: str, value: Any, wrong: str) -> None:  # noqa: ANN401
    """An empty text means that the value fits."""
    assert checker(type_name)(value) == wrong


@pytest.fixture
def world() -> World:
    """A world with one bot, that nobody serves."""
    world = World()
    bot = Bot(1, "some_bot", has_topics_enabled=False, wake=asyncio.Event.set)
    world.bots[bot.token] = bot
    return world


def test_our_own_updates_are_checked(world: World) -> None:
    """A message that Telegram would never send is a violation of ours."""
    (bot,) = world.bots.values()
    with world.lock:
        world.update(bot, "message", MESSAGE | {"smell": "x"}, Room(CHAT, bot))
    assert world.violations == ["answer: update.message.smell is unknown to Message"]


def test_our_own_answers_are_checked(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """So is an answer of another type, and a method that fails."""

    def fails(_: Asked) -> object:
        raise ZeroDivisionError

    (token,) = world.bots
    wrong = Method("getMe", lambda _: "me", checker("User"))
    monkeypatch.setitem(METHODS, "getme", wrong)
    monkeypatch.setitem(METHODS, "close", Method("close", fails, checker("True")))
    gateway = Gateway(world)
    gateway.carry_out(token, "getMe", Form())
    with pytest.raises(ZeroDivisionError):
        gateway.carry_out(token, "close", Form())
    assert world.violations == [
        "answer: getMe is not User",
        "answer: close failed: ZeroDivisionError()",
    ]
