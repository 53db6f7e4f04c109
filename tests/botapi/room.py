"""A chat as Telegram keeps it: its messages, topics and members."""

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.botapi.errors import Json

if TYPE_CHECKING:
    from tests.botapi.bots import Bot


@dataclass(slots=True)
class Post:
    """A message.

    Attributes:
        raw: The Message that bots see; replaced, never changed, for updates hold it too.
        sent: When it was sent, in seconds of the world's clock.
        at: The same in ``time.monotonic()``.
        reactions: ReactionType objects by the id of the user or bot.
    """

    raw: Json
    sent: float
    silent: bool = False
    at: float = field(default_factory=time.monotonic)
    reactions: dict[int, list[Json]] = field(default_factory=dict)

    @property
    def id(self) -> int:
        """Its ``message_id``."""
        return int(self.raw["message_id"])

    @property
    def author(self) -> int:
        """The id of the user or bot who wrote it."""
        return int(self.raw["from"]["id"])

    @property
    def thread(self) -> int | None:
        """The topic that it stands in."""
        return self.raw.get("message_thread_id")

    @property
    def is_service(self) -> bool:
        """Whether it tells of an event, and so can be neither copied nor edited."""
        return not self.raw.keys() & CONTENT


CONTENT = {
    "text",
    "entities",
    "caption",
    "caption_entities",
    "photo",
    "document",
    "voice",
    "sticker",
    "contact",
    "location",
}
"""The fields of a message that are its content; a message with none of them is a service one."""


BLUE = 0x6FB9F0
"""The colour of a topic's icon if none is chosen."""


@dataclass(slots=True)
class Topic:
    """A thread of a forum or of a private chat."""

    name: str
    icon_color: int = BLUE
    closed: bool = False
    deleted: bool = False


@dataclass(slots=True)
class CallbackAnswer:
    """What a bot answered to the press of a button."""

    query_id: str
    text: str
    show_alert: bool


@dataclass
class Room:
    """One chat. A person's private chats with two bots are two rooms with the same ``id``.

    Attributes:
        chat: The Chat object.
        bot: The bot of a private chat.
        members: ChatMember objects by user id.
        moved_to: The id of the supergroup that a group has become.
        started: Whether the person of a private chat has ever written to the bot.
    """

    chat: Json
    bot: "Bot | None" = None
    is_forum: bool = False
    started: bool = False
    blocked: bool = False
    moved_to: int | None = None
    members: dict[int, Json] = field(default_factory=dict)
    posts: dict[int, Post] = field(default_factory=dict)
    deleted: list[Post] = field(default_factory=list)
    topics: dict[int, Topic] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    answers: list[CallbackAnswer] = field(default_factory=list)
    drafts: list[str] = field(default_factory=list)
    typing: int = 0
    last_id: int = 0

    @property
    def id(self) -> int:
        """Its ``chat_id``."""
        return int(self.chat["id"])

    @property
    def is_private(self) -> bool:
        """Whether it is the chat of one person with a bot."""
        return self.bot is not None

    @property
    def has_topics(self) -> bool:
        """Whether messages can stand in topics here."""
        return self.is_forum or (self.bot is not None and self.bot.has_topics_enabled)

    def new_id(self) -> int:
        """The next message id: a bot counts through all its private chats, a group by itself."""
        if self.bot is not None:
            self.bot.last_message_id += 1
            return self.bot.last_message_id
        self.last_id += 1
        return self.last_id

    def remove(self, message_id: int) -> None:
        """Delete a message for everybody."""
        self.deleted.append(self.posts.pop(message_id))
        if message_id in self.pinned:
            self.pinned.remove(message_id)
