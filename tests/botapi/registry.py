"""The table of methods, and what each is given."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.botapi.bots import Bot
from tests.botapi.errors import Json, bad, forbidden
from tests.botapi.parameters import Upload
from tests.botapi.room import Room
from tests.botapi.schema import Check, checker
from tests.botapi.world import World


@dataclass(frozen=True, slots=True)
class Asked:
    """A checked call of a method."""

    world: World
    bot: Bot
    params: Json
    uploads: Mapping[str, Upload]


Run = Callable[[Asked], object]


@dataclass(frozen=True, slots=True)
class Method:
    """A method: its name, what carries it out, and the check of what it answers."""

    name: str
    run: Run
    answer: Check


METHODS: dict[str, Method] = {}
"""By name in small letters, for Telegram does not mind the case."""


def method(name: str, returns: str = "True") -> Callable[[Run], Run]:
    """Enter a function into the table under a method's name, with the type that it answers."""

    def enter(run: Run) -> Run:
        METHODS[name.lower()] = Method(name, run, checker(returns))
        return run

    return enter


def room_for(asked: Asked, parameter: str = "chat_id") -> Room:
    """The chat that a call is about.

    Raises:
        Refused: There is none, it became a supergroup, or the bot may not (or not yet) enter it.
    """
    chat_id = asked.params[parameter]
    room = asked.world.room_of(asked.bot, chat_id) if isinstance(chat_id, int) else None
    if chat_id in asked.world.deactivated:
        raise forbidden("user is deactivated")
    if room is None:
        if chat_id in asked.world.users:
            raise forbidden("bot can't initiate conversation with a user")
        raise bad("chat not found")
    if room.is_private:
        _must_be_open(room)
    else:
        _must_be_inside(room, asked.bot)
    return room


def _must_be_open(room: Room) -> None:
    if room.blocked:
        raise forbidden("bot was blocked by the user")
    if not room.started:
        raise forbidden("bot can't initiate conversation with a user")


def _must_be_inside(room: Room, bot: Bot) -> None:
    kind = room.chat["type"]
    if room.moved_to is not None:
        error = bad("group chat was upgraded to a supergroup chat")
        error.parameters["migrate_to_chat_id"] = room.moved_to
        raise error
    status = room.members.get(bot.id, {}).get("status", "left")
    if status == "kicked":
        raise forbidden(f"bot was kicked from the {kind} chat")
    if status == "left":
        raise forbidden(f"bot is not a member of the {kind} chat")


def is_admin(room: Room, bot: Bot) -> bool:
    """Whether the bot administers the group."""
    return bool(room.members.get(bot.id, {}).get("status") == "administrator")
