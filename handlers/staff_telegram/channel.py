"""The channel to colleagues: what a person writes, in the private topic of who has it.

The relay sends through it like through every other. The topic is made when it is first needed; the
notifier takes it away. Words for a conversation that is theirs no more are dropped: the desk has
them.
"""

import time
from collections.abc import Iterator
from functools import partial
from typing import Final

from sqlalchemy import Connection
from telegram.error import BadRequest, RetryAfter

from handlers.channels import Delivery, Later, Outgoing, Refused, Sent, ToTopic
from handlers.staff_telegram.faces import Face
from handlers.staff_telegram.post import Blocked, pause_of
from handlers.staff_telegram.station import Station
from storage import leftovers, staff_chats, topics
from storage.staff_chats import Linked
from storage.topics import STAFF, Topic

LONGEST: Final = 4096
"""Characters of one message, counted as Telegram does (an emoji is two)."""

NOT_YET: Final = 5.0
"""Seconds to wait for the bot to be there."""

PATIENCE: Final = 600.0
"""Seconds after which words wait for it no longer: they must not lie about (the desk has them)."""

_GONE: Final = ("message thread not found", "topic_deleted", "topic_closed")


class StaffChannel:
    """Sends to colleagues once the bot is there (`station`)."""

    name = STAFF

    def __init__(self) -> None:
        """The bot is not there yet."""
        self.station: Station | None = None
        self._since = time.monotonic()

    def reserve(self, address: str, longest: float) -> float:
        """No wait: the library keeps to Telegram's limits."""
        del address, longest
        return 0.0

    async def send(
        self, address: str, message: Outgoing, ids: list[int], *, again: bool = False
    ) -> Delivery:
        """Send a person's words to the colleague who has the conversation at this moment.

        No numbers are kept: the topic goes with all in it.
        """
        del ids
        if self.station is None:
            is_early = time.monotonic() - self._since < PATIENCE
            return Later(NOT_YET) if is_early else Refused("bot-away")
        if not isinstance(message, ToTopic):
            return Refused("not-for-staff")
        try:
            return await _Sending(self.station, message, again=again).to(int(address))
        except Blocked:
            return Refused("blocked")
        except RetryAfter as pause:
            return Later(pause_of(pause))
        except BadRequest:  # such as: the bot may make no topics
            return Refused("not-taken")

    def typing(self, address: str) -> None:
        """Nothing to show: nobody here waits for an answer."""

    async def close(self) -> None:
        """Nothing to end: the connections are the bot's."""


class _Sending:
    """One message on its way."""

    def __init__(self, station: Station, message: ToTopic, *, again: bool) -> None:
        self._station = station
        self._message = message
        self._again = again

    async def to(self, chat: int) -> Delivery:
        """Send it, if the conversation is still this colleague's; nothing is told to others."""
        one, topic = await self._station.road.read(partial(self._look, chat=chat))
        if one is None:
            return Sent()
        if topic is not None:
            try:
                return await self._show(one, topic)
            except BadRequest as error:  # the colleague deleted the topic
                if not any(word in error.message.casefold() for word in _GONE):
                    raise
        topic = await self._begin(one)
        return Sent() if topic is None else await self._show(one, topic)

    def _look(self, connection: Connection, chat: int) -> tuple[Linked | None, Topic | None]:
        conversation = self._message.conversation
        one = staff_chats.by_chat(connection, self._station.road.vault, chat)
        if one is None or not topics.may_hear(connection, one.id, conversation):
            return None, None
        return one, topics.topic_of(connection, conversation, one.id)

    async def _begin(self, one: Linked) -> Topic | None:
        """Make the topic and say what it is; None when the conversation went away meanwhile."""
        thread = await self._station.post.new_topic(one.chat, self._message.pseudonym)
        topic = Topic(self._message.conversation, one.id, thread)

        def job(connection: Connection) -> bool:
            stands = topics.put(connection, topic, one.address_blob)
            if not stands:
                leftovers.leave_one(connection, one.id, one.address_blob, thread, is_topic=True)
            return stands

        if not await self._station.road.job(job):
            return None
        text = self._station.say(one, "staff-topic-first", pseudonym=self._message.pseudonym)
        desk = self._station.faces.to_desk(one.language, self._message.conversation)
        face = Face(text, (desk,) if desk else ())
        await self._station.post.show(one.chat, face, rings=False, thread=thread)
        return topic

    async def _show(self, one: Linked, topic: Topic) -> Sent:
        """Show the words. Their numbers are not noted: the topic goes as a whole."""
        text = self._message.text
        if self._again:
            text = f"{self._station.say(one, 'staff-topic-again')}\n{text}"
        for piece in pieces(text):
            await self._station.post.show(one.chat, Face(piece), thread=topic.thread_id)
        return Sent()


def pieces(text: str) -> Iterator[str]:
    """A text in pieces that each fit in one message."""
    piece: list[str] = []
    size = 0
    for letter in text:
        weight = len(letter.encode("utf-16-le")) // 2
        if size + weight > LONGEST:
            yield "".join(piece)
            piece, size = [], 0
        piece.append(letter)
        size += weight
    if piece:
        yield "".join(piece)
