"""Scripted people, and their private chats with bots."""

from typing import Any

from tests.botapi import objects
from tests.botapi.bots import Bot
from tests.botapi.errors import Json
from tests.botapi.room import Room
from tests.botapi.scene import Scene, said
from tests.botapi.sending import media
from tests.botapi.world import World


class Person:
    """A user of Telegram."""

    def __init__(self, world: World, user: Json) -> None:
        self._world = world
        self.user = user
        self.id: int = user["id"]

    def chat(self, bot: Bot) -> "Chat":
        """The private chat with a bot; always the same one. It starts when the person writes."""
        with self._world.lock:
            room = self._world.rooms.get((bot.id, self.id))
            if room is None:
                room = Room(objects.private_chat(self.user), bot)
                for user in (self.user, bot.user):
                    room.members[user["id"]] = objects.chat_member(user, "member")
                self._world.rooms[bot.id, self.id] = room
            return Chat(self._world, room, self)

    def deactivates(self) -> None:
        """Delete the account: bots get 403 "user is deactivated"."""
        with self._world.lock:
            self._world.deactivated.add(self.id)


class Chat(Scene):
    """A person's private chat with a bot; what the person does becomes updates."""

    def __init__(self, world: World, room: Room, person: Person) -> None:
        super().__init__(world, room)
        self.person = person

    def _sends(self, content: Json, thread_id: int | None = None, reply: int | None = None) -> int:
        with self._world.lock:
            if self._room.blocked:
                raise RuntimeError("the person has blocked the bot: unblock it first")
            self._room.started = True
            return self._post(self.person.user, content, thread_id, reply)

    def says(self, text: str, *, thread_id: int | None = None, reply_to: int | None = None) -> int:
        """Send a text; its message id."""
        return self._sends(said(text), thread_id, reply_to)

    def starts(self, payload: str = "") -> int:
        """Press Start, or follow a link with a payload; the message id."""
        return self.says(f"/start {payload}".strip())

    def edits(self, message_id: int, text: str) -> None:
        """Change an own text message."""
        self._edit(self.person.user, message_id, text)

    def presses(
        self, label: str | None = None, *, data: str | None = None, message_id: int | None = None
    ) -> str:
        """Press the newest visible button of that text, of text containing it, or of that data.

        Returns:
            The id of the callback query.

        Raises:
            LookupError: There is no such button that can be pressed.
        """
        return self._press(self.person.user, label, data, message_id)

    def presses_old(self, message_id: int, data: str) -> str:
        """Press a button that the bot has taken away, before the person's app noticed."""
        with self._world.lock:
            post = self._room.posts.get(message_id)
            if post is not None:
                return self._query(self.person.user, post.raw, data)
            gone = next(one for one in self._room.deleted if one.id == message_id)
            return self._query(self.person.user, gone.raw | {"date": 0}, data)

    def _file(
        self,
        kind: str,
        name: str,
        content: bytes,
        caption: str,
        told: Json | None = None,
        **more: Any,  # noqa: ANN401
    ) -> int:
        with self._world.lock:
            file = media(kind, self._world.store(f"{kind}s", name, content)) | (told or {})
        if caption:
            file["caption"] = caption
        return self._sends(file, **more)

    def sends_photo(
        self,
        content: bytes = b"a picture",
        *,
        caption: str = "",
        album: str = "",
        thread_id: int | None = None,
    ) -> int:
        """Send a picture, one of an album perhaps; the message id, as with all that follow."""
        more = {"media_group_id": album} if album else {}
        return self._file("photo", "photo.jpg", content, caption, more, thread_id=thread_id)

    def sends_document(
        self, content: bytes = b"a file", *, name: str = "file.pdf", caption: str = ""
    ) -> int:
        """Send a file."""
        return self._file("document", name, content, caption)

    def sends_voice(self, content: bytes = b"spoken words") -> int:
        """Send a voice message."""
        return self._file("voice", "voice.ogg", content, "")

    def sends_sticker(self) -> int:
        """Send a sticker."""
        return self._file("sticker", "sticker.webp", b"a sticker", "")

    def sends_contact(self, phone_number: str = "31612345678") -> int:
        """Send the own telephone number."""
        user = self.person.user
        contact = {"phone_number": phone_number, "first_name": user["first_name"]}
        return self._sends({"contact": contact | {"user_id": user["id"]}})

    def sends_location(self, latitude: float = 52.09, longitude: float = 5.12) -> int:
        """Send a place."""
        return self._sends({"location": {"latitude": latitude, "longitude": longitude}})

    def forwards(self, text: str, *, author: str = "Somebody") -> int:
        """Forward a text of somebody who hides their account, but not their name."""
        origin: Json = {"type": "hidden_user", "date": int(self._world.now())}
        origin["sender_user_name"] = author
        return self._sends(said(text) | {"forward_origin": origin})

    def is_told(self, notice: Json) -> int:
        """Telegram itself says something here, such as that messages will delete themselves."""
        return self._sends(notice)

    def reacts(self, message_id: int, emoji: str | None) -> None:
        """Put a reaction under a message, or take it away; told only to bots that asked."""
        with self._world.lock:
            assert self._room.bot is not None
            post = self._room.posts[message_id]
            old = post.reactions.get(self.person.id, [])
            new = [{"type": "emoji", "emoji": emoji}] if emoji else []
            post.reactions[self.person.id] = new
            body: Json = {"chat": self._room.chat, "message_id": message_id}
            body |= {"user": self.person.user, "date": int(self._world.now())}
            body |= {"old_reaction": old, "new_reaction": new}
            self._world.update(self._room.bot, "message_reaction", body, self._room)

    def creates_topic(self, name: str) -> int:
        """Make a topic, if the bot has them; its thread id."""
        return self._create_topic(self.person.user, name)

    def blocks(self) -> None:
        """Block the bot."""
        self._turns("kicked", blocked=True)

    def unblocks(self, *, told: bool = True) -> None:
        """Let the bot write again; if it is not `told`, it was away for too long to hear of it."""
        self._turns("member", blocked=False, told=told)

    def _turns(self, status: str, *, blocked: bool, told: bool = True) -> None:
        with self._world.lock:
            assert self._room.bot is not None
            self._room.blocked = blocked
            if not told:
                return
            user = self._room.bot.user
            self._world.member_changed(self._room, user, self.person.user, status)

    @property
    def drafts(self) -> list[str]:
        """The texts that the bot showed while it was writing."""
        with self._world.lock:
            return list(self._room.drafts)
