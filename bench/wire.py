"""The intake as Telegram brings it: updates as bytes, with every field that they usually have.

Each contender gets the messages that it sent itself, as a button's update holds the message under
which it was pressed, with its text and its whole keyboard.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from bench import intake

Json: TypeAlias = dict[str, Any]
Rounds: TypeAlias = list[list[bytes]]

_NAMES: Mapping[str, str] = {"last_name": "Else", "username": "someone_else_1"}
"""What a person's account usually has besides a first name."""

TYPED = 1
"""A typed message stands right behind the question that it answers."""

_NUMBERS_A_TURN = 3

_MOST_PEOPLE = 10_000
"""Below it lie the persons, so that every update has a number of its own."""


def number(turn: int) -> int:
    """The number in a chat of the message that asks a turn (from 0); -1: what comes before."""
    return 100 + _NUMBERS_A_TURN * (turn + 1)


def rounds(people: int, asked: Sequence[Json]) -> Rounds:
    """The updates of each of the 12 rounds, one per person.

    `asked` are the messages with the questions (text, entities, reply_markup), one a turn.
    """
    return [
        [raw(answer(person, turn, asked[turn])) for person in range(people)]
        for turn in range(intake.TURNS)
    ]


def plain_rounds(people: int, *, in_chat: bool) -> Rounds:
    """The same for who sends the questions as they stand in the intake.

    `in_chat`: with all that a person sees of them in a chat.
    """
    return rounds(people, [intake.shown(one, in_chat=in_chat) for one in intake.QUESTIONS])


def raw(update: Mapping[str, object]) -> bytes:
    """An update as it comes over the wire."""
    return json.dumps(update, ensure_ascii=False, separators=(",", ":")).encode()


def start(person: int) -> bytes:
    """The update of `/start`."""
    update: Json = intake.raw_start(person, _update_id(person, -2))
    return raw(update | {"message": _whole(update["message"], number(-1) - TYPED)})


def pressed(person: int, turn: int, asked: Json, data: str) -> Json:
    """The update of the button with this data under the message that asked a turn."""
    update: Json = intake.raw_update(person, 0, _update_id(person, turn))
    query: Json = update["callback_query"]
    message = _whole(query["message"], number(turn)) | asked
    query |= {"from": query["from"] | _NAMES, "message": message, "data": data}
    return update


def answer(person: int, turn: int, asked: Json) -> Json:
    """The update in which a person gives the script's answer."""
    question = intake.QUESTIONS[turn]
    if question.options:
        data = data_of(asked, lambda one: one.endswith(f":{question.answer}"))
        return pressed(person, turn, asked, data)
    update: Json = intake.raw_update(person, turn, _update_id(person, turn))
    return update | {"message": _whole(update["message"], number(turn) + TYPED)}


def data_of(asked: Json, wanted: Callable[[str], bool]) -> str:
    """The data of the first button that is wanted; raises RuntimeError when there is none."""
    buttons = [one for row in asked["reply_markup"]["inline_keyboard"] for one in row]
    for button in buttons:
        if wanted(button["callback_data"]):
            return str(button["callback_data"])
    raise RuntimeError("the keyboard lacks a button")


def _whole(message: Json, message_id: int) -> Json:
    """A message with the names that the intake leaves out; a bot's own has none."""
    whole = message | {"message_id": message_id, "chat": message["chat"] | _NAMES}
    if not message["from"]["is_bot"]:
        whole["from"] = message["from"] | _NAMES
    return whole


def _update_id(person: int, turn: int) -> int:
    """The number of an update: -1 chooses the language, -2 starts."""
    return _MOST_PEOPLE * (turn + 2) + person
