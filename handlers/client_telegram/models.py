"""aiogram's models of what the door let in.

The door has checked every field already. Copies of a model are filled with them, which costs a
third of checking them once more.
"""

from datetime import UTC, datetime
from typing import Any

from aiogram import Bot
from aiogram.types import CallbackQuery, Chat, Message, Update, User


class Models:
    """Makes models for a bot."""

    def __init__(self, bot: Bot) -> None:
        """Make the models that will be copied; copies belong to the bot as these do."""
        self._context = {"bot": bot}
        user = {"id": 0, "is_bot": False, "first_name": ""}
        message = {"message_id": 0, "date": 0, "chat": {"id": 0, "type": "private"}}
        query = {"id": "", "from": user, "chat_instance": ""}
        self._user = User.model_validate(user, context=self._context)
        self._chat = Chat.model_validate(message["chat"], context=self._context)
        self._message = Message.model_validate(message, context=self._context)
        self._query = CallbackQuery.model_validate(query, context=self._context)
        self._update = Update.model_validate({"update_id": 0}, context=self._context)

    def update(self, given: dict[str, Any]) -> Update:
        """The model of an update as the door gives it."""
        for kind, make in (
            ("callback_query", self._query_of),
            ("message", self._message_of),
            ("edited_message", self._message_of),
        ):
            event = given.get(kind)
            if event is not None:
                filled = {"update_id": given["update_id"], kind: make(event)}
                return self._update.model_copy(update=filled)
        return Update.model_validate(given, context=self._context)

    def _query_of(self, given: dict[str, Any]) -> CallbackQuery:
        filled = given | {
            "from_user": self._user.model_copy(update=given["from"]),
            "message": self._message_of(given["message"]),
        }
        del filled["from"]
        return self._query.model_copy(update=filled)

    def _message_of(self, given: dict[str, Any]) -> Message:
        filled = given | {
            "date": datetime.fromtimestamp(given["date"], UTC),
            "chat": self._chat.model_copy(update=given["chat"]),
        }
        user = filled.pop("from", None)
        if user is not None:
            filled["from_user"] = self._user.model_copy(update=user)
        return self._message.model_copy(update=filled)
