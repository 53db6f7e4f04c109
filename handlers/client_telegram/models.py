"""aiogram's models, filled with what was checked already: what the door let in, what is sent.

pydantic checks every field of a model once more, and its own copies look at every field: both cost
many times what a turn needs.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, TypeAlias, TypeVar

from aiogram import Bot
from aiogram.types import CallbackQuery, Chat, ChatMemberUpdated, Message, User
from pydantic import BaseModel

T = TypeVar("T", bound=BaseModel)
Event: TypeAlias = CallbackQuery | Message | ChatMemberUpdated

_new = object.__new__
_set = object.__setattr__


def filled(model: T, given: Mapping[str, object]) -> T:
    """A model like this one with other fields; nothing is checked. The copy is not to be changed.

    The rest, such as the bot that it belongs to, it shares with its original.
    """
    copy = _new(type(model))
    _set(copy, "__dict__", {**model.__dict__, **given})
    _set(copy, "__pydantic_fields_set__", model.__pydantic_fields_set__)
    _set(copy, "__pydantic_extra__", model.__pydantic_extra__)
    _set(copy, "__pydantic_private__", model.__pydantic_private__)
    return copy


class Models:
    """Makes a bot's models of what the door let in."""

    def __init__(self, bot: Bot) -> None:
        """Make the models that will be filled."""
        self._context = {"bot": bot}
        user = {"id": 0, "is_bot": False, "first_name": ""}
        chat = {"id": 0, "type": "private"}
        message = {"message_id": 0, "date": 0, "chat": chat}
        query = {"id": "", "from": user, "chat_instance": ""}
        self._user = User.model_validate(user, context=self._context)
        self._chat = Chat.model_validate(chat, context=self._context)
        self._message = Message.model_validate(message, context=self._context)
        self._query = CallbackQuery.model_validate(query, context=self._context)

    def event(self, kind: str, given: dict[str, Any]) -> Event:
        """The model of an update's event as the door gives it."""
        if kind == "callback_query":
            return self._query_of(given)
        if kind == "my_chat_member":
            return ChatMemberUpdated.model_validate(given, context=self._context)
        return self._message_of(given)

    def _query_of(self, given: dict[str, Any]) -> CallbackQuery:
        fields = dict(given)
        fields["from_user"] = filled(self._user, fields.pop("from"))
        fields["message"] = self._message_of(given["message"])
        return filled(self._query, fields)

    def _message_of(self, given: dict[str, Any]) -> Message:
        fields = dict(given)
        fields["date"] = datetime.fromtimestamp(given["date"], UTC)
        fields["chat"] = filled(self._chat, given["chat"])
        if "from" in fields:
            fields["from_user"] = filled(self._user, fields.pop("from"))
        return filled(self._message, fields)
