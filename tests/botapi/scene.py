"""What is to be seen in a chat, and what people can do in any chat."""

import asyncio
import time
from collections.abc import Callable, Iterator

from tests.botapi import marks
from tests.botapi.errors import Json
from tests.botapi.room import CallbackAnswer, Post, Room, Topic
from tests.botapi.sending import TEXT_LIMIT
from tests.botapi.shown import Button, Shown, shown
from tests.botapi.world import Query, World


class Scene:
    """A chat as its people see it. Every method may be called from any thread."""

    def __init__(self, world: World, room: Room) -> None:
        self._world = world
        self._room = room

    @property
    def id(self) -> int:
        """Its ``chat_id``."""
        return self._room.id

    @property
    def messages(self) -> list[Shown]:
        """All that is visible now, oldest first."""
        with self._world.lock:
            return [shown(post) for post in self._room.posts.values()]

    @property
    def deleted(self) -> list[Shown]:
        """All that was deleted, in the order of deletion."""
        with self._world.lock:
            return [shown(post) for post in self._room.deleted]

    @property
    def _from_bots(self) -> list[Shown]:
        return [one for one in self.messages if not one.mine and not one.service]

    @property
    def texts(self) -> list[str]:
        """The texts of the visible messages of bots, oldest first."""
        return [one.text for one in self._from_bots]

    @property
    def last(self) -> Shown:
        """The newest visible message of a bot.

        Raises:
            LookupError: There is none.
        """
        found = self._from_bots
        if not found:
            raise LookupError(f"no message of a bot is visible\n{self.dump()}")
        return found[-1]

    @property
    def typing(self) -> int:
        """How often a bot showed that it is typing."""
        return self._room.typing

    @property
    def answers(self) -> list[CallbackAnswer]:
        """What bots answered to presses, oldest first."""
        with self._world.lock:
            return list(self._room.answers)

    @property
    def topics(self) -> dict[int, Topic]:
        """The topics by thread id, the deleted ones too."""
        with self._world.lock:
            return dict(self._room.topics)

    @property
    def pinned(self) -> list[int]:
        """The ids of pinned messages, oldest pin first."""
        with self._world.lock:
            return list(self._room.pinned)

    def dump(self) -> str:
        """The visible chat as text, for error messages."""
        return "\n".join(_line(one) for one in self.messages) or "(the chat is empty)"

    def wait(self, condition: Callable[[], object], timeout: float = 10) -> None:
        """Block until a condition holds; it is looked at after each change, and every 50 ms.

        The server stands still meanwhile, so a condition must not ask it anything over HTTP.

        Raises:
            TimeoutError: It does not after so many seconds; the message shows the chat.
        """
        end = time.monotonic() + timeout
        with self._world.changed:
            while not condition():
                if time.monotonic() > end:
                    raise TimeoutError(self._waited(timeout))
                self._world.changed.wait(0.05)

    async def until(self, condition: Callable[[], object], timeout: float = 10) -> None:  # noqa: ASYNC109
        """The same for a test that runs a bot in its own loop.

        Raises:
            TimeoutError: The condition does not hold after so many seconds.
        """
        end = time.monotonic() + timeout
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError(self._waited(timeout))
            await asyncio.sleep(0.005)

    def _waited(self, timeout: float) -> str:
        return f"not within {timeout} seconds; the chat shows:\n{self.dump()}"

    def _post(self, author: Json, content: Json, thread: int | None, reply_to: int | None) -> int:
        with self._world.lock:
            room = self._room
            if thread is not None and (thread not in room.topics or room.topics[thread].deleted):
                raise LookupError(f"there is no topic {thread}")
            if reply_to is not None:
                raw = room.posts[reply_to].raw
                bare = {key: raw[key] for key in raw if key != "reply_to_message"}
                content = content | {"reply_to_message": bare}
            return self._world.post(room, author, content, thread=thread).id

    def _edit(self, author: Json, message_id: int, text: str) -> None:
        with self._world.lock:
            post = self._room.posts[message_id]
            if post.author != author["id"]:
                raise LookupError(f"message {message_id} is of somebody else")
            rest = {key: value for key, value in post.raw.items() if key != "entities"}
            self._world.edit(self._room, post, rest | said(text))

    def _create_topic(self, author: Json, name: str) -> int:
        with self._world.lock:
            if not self._room.has_topics:
                raise LookupError("this chat has no topics")
            return self._world.open_topic(self._room, author, Topic(name))

    def deletes(self, message_id: int) -> None:
        """A person deletes a message for everybody; bots are not told."""
        with self._world.lock:
            self._room.remove(message_id)
            self._world.changed.notify_all()

    def _press(
        self, user: Json, label: str | None, data: str | None, message_id: int | None
    ) -> str:
        with self._world.lock:
            post, button = self._find(label, data, message_id)
            assert button.data is not None
            return self._query(user, post.raw, button.data)

    def _query(self, user: Json, message: Json, data: str) -> str:
        """Tell the bot whose message it is of a press; the id of the query."""
        with self._world.lock:
            author = message["from"]["id"]
            bot = next(bot for bot in self._world.bots.values() if bot.id == author)
            query_id = f"{user['id'] % 1000}{next(self._world.numbers):015d}"
            self._world.queries[query_id] = Query(bot, self._room, self._world.now())
            if message["date"] == 0:  # all that is left of a deleted message
                message = {key: message[key] for key in ("chat", "message_id", "date")}
            body: Json = {"id": query_id, "from": user, "message": message, "data": data}
            body["chat_instance"] = str(self.id)
            self._world.update(bot, "callback_query", body, self._room)
            return query_id

    def _find(
        self, label: str | None, data: str | None, message_id: int | None
    ) -> tuple[Post, Button]:
        tests: list[Callable[[Button], bool]] = [
            lambda button: data is not None and button.data == data,
            lambda button: label is not None and button.text == label,
            lambda button: label is not None and label in button.text,
        ]
        for test in tests:
            for post, button in self._pressable(message_id):
                if test(button):
                    return post, button
        wanted = repr(label) if label is not None else f"with data {data!r}"
        raise LookupError(f"there is no button {wanted} to press\n{self.dump()}")

    def _pressable(self, message_id: int | None) -> Iterator[tuple[Post, Button]]:
        for post in reversed(self._room.posts.values()):
            if message_id in {None, post.id}:
                for row in shown(post).buttons:
                    yield from ((post, one) for one in row if one.data is not None)


def said(text: str) -> Json:
    """The content of a text message of a person; the app lets nobody write more, or nothing."""
    if not 1 <= marks.units(text) <= TEXT_LIMIT:
        raise ValueError(f"a message has 1 to {TEXT_LIMIT} characters")
    entities = marks.with_found(text, [])
    return {"text": text, "entities": entities} if entities else {"text": text}


def _line(one: Shown) -> str:
    who = "person" if one.mine else "bot"
    service = "".join(key for key in one.raw if "_topic_" in key or "pinned" in key)
    buttons = " ".join(f"[{button.text}]" for row in one.buttons for button in row)
    text = one.text or f"({service or 'file'})"
    return f"{one.message_id:>5} {who:>6}: {text} {buttons}"
