"""The Bot API's schema as functions that check a value and say what is wrong with it."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.botapi.errors import Json

Check = Callable[[object], str]
"""Takes any value; an empty text means that it fits, any other says where it does not."""

_SCHEMA: Json = json.loads(Path(__file__).with_name("bot-api-10.3.json").read_bytes())
TYPES: dict[str, Json] = _SCHEMA["types"]
METHODS: dict[str, Json] = _SCHEMA["methods"]

# The schema names the unions but not their members: a field of the value tells which it is.
_TOLD_BY = {
    "BotCommandScope": "type",
    "ChatMember": "status",
    "MenuButton": "type",
    "MessageOrigin": "type",
    "ReactionType": "type",
}
_NAMED_OTHERWISE = {"creator": "Owner", "kicked": "Banned"}


@dataclass(frozen=True, slots=True)
class Field:
    """One parameter of a method or field of a type."""

    type: str
    required: bool
    check: Check


def _exactly(kind: type, name: str) -> Check:
    # A Python bool is an int; Telegram's is not.
    return lambda value: "" if type(value) is kind else f" is not {name}"


def _float(value: object) -> str:
    return "" if type(value) in {int, float} else " is not Float"


def _true(value: object) -> str:
    return "" if value is True else " is not True"


def _anything(_: object) -> str:
    return ""


def _input_file(value: object) -> str:
    fits = isinstance(value, str) and value.startswith("attach://")
    return "" if fits else " is not InputFile"


_PRIMITIVES: dict[str, Check] = {
    "Integer": _exactly(int, "Integer"),
    "String": _exactly(str, "String"),
    "Boolean": _exactly(bool, "Boolean"),
    "Float": _float,
    "True": _true,
    "RichText": _anything,  # nested without end, and no bot of ours sends it
    "InputFile": _input_file,
}


def _array(of: str) -> Check:
    inner = checker(of)

    def check(value: object) -> str:
        if not isinstance(value, list):
            return f" is not Array of {of}"
        for index, item in enumerate(value):
            if wrong := inner(item):
                return f"[{index}]{wrong}"
        return ""

    return check


def _any_of(name: str, members: list[str]) -> Check:
    # An object is told from a text or a number by its kind; its own complaint is then clearer.
    objects = [member for member in members if member in TYPES and member not in _PRIMITIVES]
    others = [checker(member) for member in members if member not in objects]

    def check(value: object) -> str:
        if not isinstance(value, dict):
            fits = any(not other(value) for other in others)
            return "" if fits else f" is not {name}"
        wrongs = [checker(member)(value) for member in objects]
        if "" in wrongs:
            return ""
        # The member that got furthest before it complained is the one that was meant.
        return max(wrongs, key=_depth, default=f" is not {name}")

    return check


def _depth(wrong: str) -> int:
    return wrong.count("[") + wrong.count(".")


def _told(name: str, by: str) -> Check:
    def check(value: object) -> str:
        if not isinstance(value, dict) or not isinstance(value.get(by), str):
            return f" is not {name}"
        word = value[by]
        ending = _NAMED_OTHERWISE.get(word) or "".join(p.capitalize() for p in word.split("_"))
        if name + ending not in TYPES:
            return f".{by} {word!r} is unknown"
        return checker(name + ending)(value)

    return check


def _object(name: str) -> Check:
    fields = fields_of(TYPES[name])
    required = [field for field, kind in fields.items() if kind.required]

    def check(value: object) -> str:
        if not isinstance(value, dict):
            return f" is not {name}"
        for key, item in value.items():
            field = fields.get(key)
            if field is None:
                return f".{key} is unknown to {name}"
            if wrong := field.check(item):
                return f".{key}{wrong}"
        for key in required:
            if key not in value:
                return f".{key} is missing"
        return ""

    return check


def _named(name: str) -> Check:
    if name == "MaybeInaccessibleMessage":
        return _any_of(name, ["Message", "InaccessibleMessage"])
    if name in _TOLD_BY:
        return _told(name, _TOLD_BY[name])
    members = [other for other, fields in TYPES.items() if fields and other.startswith(name)]
    if TYPES[name] or not members:
        return _object(name)
    return _any_of(name, members)


@cache
def _compiled(type_name: str) -> Check:
    if type_name in _PRIMITIVES:
        return _PRIMITIVES[type_name]
    if type_name.startswith("Array of "):
        return _array(type_name.removeprefix("Array of "))
    members = re.split(r", | and | or ", type_name)
    return _any_of(type_name, members) if len(members) > 1 else _named(type_name)


def checker(type_name: str) -> Check:
    """The check of a type as the schema writes it, such as ``Array of BotCommand``.

    It is compiled when first used, for types contain each other.
    """
    if type_name in _PRIMITIVES:
        return _PRIMITIVES[type_name]

    def check(value: object) -> str:
        return _compiled(type_name)(value)

    return check


def fields_of(described: Json) -> dict[str, Field]:
    """The fields of a type, or the parameters of a method, ready to check."""
    return {
        name: Field(field["type"], field["required"], checker(field["type"]))
        for name, field in described.items()
    }
