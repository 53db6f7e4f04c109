"""Scripted groups, such as the forum of a team."""

from tests.botapi import objects
from tests.botapi.bots import Bot
from tests.botapi.errors import Json
from tests.botapi.people import Person
from tests.botapi.room import Room
from tests.botapi.scene import Scene, said
from tests.botapi.world import World


class Group(Scene):
    """A group with its people and bots; a supergroup unless it is a basic one."""

    def __init__(self, world: World, room: Room, creator: Json) -> None:
        super().__init__(world, room)
        self._creator = creator

    def adds(self, who: Bot | Person, *, admin: bool = True) -> None:
        """Add somebody; a bot is made an administrator at once, for it could not do much else."""
        is_admin = admin and isinstance(who, Bot)
        with self._world.lock:
            status = "administrator" if is_admin else "member"
            self._world.member_changed(self._room, who.user, self._creator, status)
            new = {"new_chat_members": [who.user]}
            self._world.service(self._room, self._creator, new)

    def kicks(self, who: Bot | Person) -> None:
        """Remove somebody; a bot gets 403 from now on."""
        with self._world.lock:
            self._world.member_changed(self._room, who.user, self._creator, "kicked")
            gone = {"left_chat_member": who.user}
            self._world.service(self._room, self._creator, gone)

    def _joins(self, person: Person) -> None:
        member = objects.chat_member(person.user, "member")
        self._room.members.setdefault(person.id, member)

    def says(
        self,
        person: Person,
        text: str,
        *,
        thread_id: int | None = None,
        reply_to: int | None = None,
    ) -> int:
        """A person, who becomes a member if need be, sends a text; its message id."""
        with self._world.lock:
            self._joins(person)
            return self._post(person.user, said(text), thread_id, reply_to)

    def edits(self, person: Person, message_id: int, text: str) -> None:
        """A person changes an own text message."""
        self._edit(person.user, message_id, text)

    def presses(
        self,
        person: Person,
        label: str | None = None,
        *,
        data: str | None = None,
        message_id: int | None = None,
    ) -> str:
        """A person presses a button, as in a private chat; the id of the query."""
        with self._world.lock:
            self._joins(person)
            return self._press(person.user, label, data, message_id)

    def creates_topic(self, person: Person, name: str) -> int:
        """A person makes a topic; its thread id."""
        return self._create_topic(person.user, name)

    def migrates(self) -> int:
        """The group becomes a (new) supergroup; its new id, which this object has from now on."""
        with self._world.lock:
            old = self._room
            new_id = -1_009_000_000_000 - next(self._world.numbers)
            chat = old.chat | {"id": new_id, "type": "supergroup"}
            new = Room(chat, is_forum=old.is_forum, members=dict(old.members))
            self._world.rooms[0, new_id] = new
            self._world.service(old, self._creator, {"migrate_to_chat_id": new_id})
            old.moved_to = new_id
            self._room = new
            self._world.service(new, self._creator, {"migrate_from_chat_id": old.id})
            return new_id
