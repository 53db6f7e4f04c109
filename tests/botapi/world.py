"""All that the server knows: bots, people, chats, files and the clock."""

import asyncio
import contextlib
import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from tests.botapi import objects
from tests.botapi.bots import Bot
from tests.botapi.errors import Json
from tests.botapi.room import Post, Room, Topic
from tests.botapi.schema import checker

_is_update = checker("Update")


@dataclass(frozen=True, slots=True)
class Stored:
    """A file that can be downloaded."""

    file_id: str
    path: str
    name: str
    content: bytes


@dataclass(slots=True)
class Query:
    """A press of a button that waits for answerCallbackQuery; ``sent`` in the world's time."""

    bot: Bot
    room: Room
    sent: float


class World:
    """The state, guarded by ``lock``; ``changed`` is notified after every change."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self.clock = clock
        self.lock = threading.RLock()
        self.changed = threading.Condition(self.lock)
        self.loop: asyncio.AbstractEventLoop | None = None
        self.bots: dict[str, Bot] = {}
        self.users: dict[int, Json] = {}
        self.deactivated: set[int] = set()
        self.rooms: dict[tuple[int, int], Room] = {}
        self.files: dict[str, Stored] = {}
        self.queries: dict[str, Query] = {}
        self.violations: list[str] = []
        self.duplicates = 0
        self.ahead = 0.0
        self.numbers = itertools.count(1)

    def now(self) -> float:
        """The time of this world, in seconds since 1970."""
        return self.clock() + self.ahead

    def wake(self, event: asyncio.Event) -> None:
        """Set an event of the server's loop, from any thread."""
        loop = self.loop
        if loop is not None:
            # It may have been closed a moment ago, and then nobody waits.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(event.set)

    def room_of(self, bot: Bot, chat_id: int) -> Room | None:
        """The chat that a bot means by an id."""
        return self.rooms.get((bot.id, chat_id)) or self.rooms.get((0, chat_id))

    def store(self, folder: str, name: str, content: bytes) -> Stored:
        """Keep a file under a new id."""
        number = next(self.numbers)
        ending = name.rpartition(".")[2] if "." in name else "bin"
        path = f"{folder}/file_{number}.{ending}"
        stored = Stored(f"AgACtest{number:012d}", path, name, content)
        self.files[stored.file_id] = stored
        return stored

    def post(
        self,
        room: Room,
        author: Json,
        content: Json,
        *,
        thread: int | None = None,
        silent: bool = False,
        opens: bool = False,
    ) -> Post:
        """Put a message into a chat; the bots that may see it get an update.

        A message that ``opens`` a topic gives its id to the topic's thread.
        """
        now = self.now()
        raw: Json = {"message_id": room.new_id(), "from": author, "chat": room.chat}
        raw["date"] = int(now)
        thread = raw["message_id"] if opens else thread
        if thread is not None:
            raw |= {"message_thread_id": thread, "is_topic_message": True}
        post = Post(raw | content, now, silent)
        room.posts[post.id] = post
        self.tell("message", post.raw, room)
        self.changed.notify_all()
        return post

    def edit(self, room: Room, post: Post, raw: Json) -> None:
        """Replace a message; the bots that may see it get an update."""
        post.raw = raw | {"edit_date": int(self.now())}
        self.tell("edited_message", post.raw, room)
        self.changed.notify_all()

    def open_topic(self, room: Room, author: Json, topic: Topic) -> int:
        """Make a topic; its thread id."""
        what = {"name": topic.name, "icon_color": topic.icon_color}
        post = self.post(room, author, {"forum_topic_created": what}, opens=True)
        room.topics[post.id] = topic
        return post.id

    def service(self, room: Room, author: Json, what: Json, thread: int | None = None) -> Post:
        """Put a service message into a chat, such as the creation of a topic."""
        return self.post(room, author, what, thread=thread)

    def tell(self, kind: str, message: Json, room: Room) -> None:
        """Tell of a message to every bot of the chat that may see it: never its own, no bot's."""
        if room.bot is not None:
            if message["from"]["id"] != room.bot.id:
                self.update(room.bot, kind, message, room)
            return
        if message["from"]["is_bot"]:
            return
        for bot in self.bots.values():
            if bot.id in room.members and _may_read(bot, room.members[bot.id], message):
                self.update(bot, kind, message, room)

    def update(self, bot: Bot, kind: str, body: Json, room: Room) -> None:
        """Queue an update for a bot."""
        copies = 1
        if self.duplicates:
            self.duplicates -= 1
            copies = 2
        update = bot.mailbox.add(kind, body, room.id, copies)
        if update is not None and (wrong := _is_update(update)):
            self.violations.append(f"answer: update{wrong}")
        self.changed.notify_all()

    def member_changed(self, room: Room, user: Json, by: Json, status: str) -> None:
        """Give a member another status; the bot concerned, or all that asked, are told."""
        old = room.members.get(user["id"]) or objects.chat_member(user, "left")
        new = objects.chat_member(user, status)
        room.members[user["id"]] = new
        body: Json = {"chat": room.chat, "from": by, "date": int(self.now())}
        body |= {"old_chat_member": old, "new_chat_member": new}
        for bot in self.bots.values():
            if bot.id == user["id"]:
                self.update(bot, "my_chat_member", body, room)
            elif bot.id in room.members:
                self.update(bot, "chat_member", body, room)


def _may_read(bot: Bot, member: Json, message: Json) -> bool:
    """Privacy mode: a bot that is no administrator sees commands, mentions and replies to it."""
    if member["status"] != "member":
        return bool(member["status"] == "administrator")
    text = message.get("text", "")
    answered = message.get("reply_to_message", {}).get("from", {}).get("id")
    is_for_it = text.startswith("/") or f"@{bot.username}" in text or answered == bot.id
    return bool(is_for_it) or "new_chat_members" in message
