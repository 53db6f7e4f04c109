"""What everything in the staff's bot stands on: the road, the post, the voice, whose chat it is."""

import struct
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from sqlalchemy import Connection
from telegram.ext import Application, CallbackContext, ExtBot

from handlers.road import Road
from handlers.staff_telegram.faces import Face, Faces
from handlers.staff_telegram.post import Post
from storage.inbox import Receipt, record
from storage.staff_chats import Linked

_EXTERNAL: Final = struct.Struct(">qq")


class StaffContext(CallbackContext[ExtBot[int], dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """The context of one update; the doorkeeper says whose chat it came from."""

    colleague: Linked | None = None

    @property
    def one(self) -> Linked:
        """The colleague; whoever has no link does not come this far."""
        if self.colleague is None:
            raise TypeError("an update of somebody without a link came through the door")
        return self.colleague


StaffApplication: TypeAlias = Application[
    ExtBot[int], StaffContext, dict[Any, Any], dict[Any, Any], dict[Any, Any], Any
]


@dataclass(frozen=True, slots=True)
class Station:
    """The parts that every handler uses."""

    road: Road
    post: Post
    faces: Faces

    def say(self, one: Linked, text: str, **args: str | int) -> str:
        """A text in the colleague's language."""
        return self.road.voice.text(one.language, text, args)

    async def answer(self, one: Linked, text: str, **args: str | int) -> None:
        """Say something in the colleague's chat, without a sound: they are looking at it."""
        await self.post.show(one.chat, Face(self.say(one, text, **args)), rings=False)

    def is_new(self, connection: Connection, one: Linked, update: int, at: int) -> bool:
        """Inside a job: whether this update (its number) was not done before; from now on it is."""
        external = _EXTERNAL.pack(self.post.bot.id, update)
        return not record(connection, [Receipt(one.id, external, b"", at)])
