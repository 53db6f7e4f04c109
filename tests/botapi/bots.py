"""A bot as Telegram keeps it: its token, its settings and its updates."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from tests.botapi.errors import Json
from tests.botapi.mailbox import Mailbox

Scope = tuple[str, int | None, int | None, str]
"""Scope of commands: its type, chat, user, and the language code ("" for all others)."""


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where a bot wants its updates to be sent."""

    url: str
    secret: str | None
    allowed_updates: list[str]
    max_connections: int


@dataclass(eq=False, slots=True)
class Poll:
    """A getUpdates that waits; another one may take its place."""

    replaced: bool = False


class Bot:
    """A registered bot.

    ``name``, ``description`` and ``short_description`` are by language code, "" for all others;
    ``menu_button`` by chat id, None for all others.
    """

    def __init__(
        self,
        number: int,
        username: str,
        *,
        has_topics_enabled: bool,
        wake: Callable[[asyncio.Event], None],
    ) -> None:
        """``wake`` sets an event from any thread."""
        self.id = 7_000_000_000 + number
        self.token = f"{self.id}:AAtest{number:029d}"
        self.username = username
        self.has_topics_enabled = has_topics_enabled
        self.name: dict[str, str] = {"": username}
        self.description: dict[str, str] = {}
        self.short_description: dict[str, str] = {}
        self.menu_button: dict[int | None, Json] = {}
        self.scoped_commands: dict[Scope, list[Json]] = {}
        self.webhook: Webhook | None = None
        self.webhook_error: tuple[int, str] | None = None
        self.poll: Poll | None = None
        self.mailbox = Mailbox(number * 1_000_000 + 1, wake)
        self.last_message_id = 0

    @property
    def commands(self) -> dict[tuple[str, str], list[tuple[str, str]]]:
        """(command, description) by scope type and language code; chats' own ones together."""
        return {
            (scope[0], scope[3]): [(one["command"], one["description"]) for one in commands]
            for scope, commands in self.scoped_commands.items()
        }

    @property
    def pending(self) -> int:
        """How many updates the bot has not confirmed."""
        return len(self.mailbox.queue)

    @property
    def user(self) -> Json:
        """The bot as a User, as it stands in messages."""
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.name[""],
            "username": self.username,
        }

    @property
    def me(self) -> Json:
        """The bot as getMe shows it."""
        return self.user | {
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
            "has_topics_enabled": self.has_topics_enabled,
            "allows_users_to_create_topics": self.has_topics_enabled,
        }
