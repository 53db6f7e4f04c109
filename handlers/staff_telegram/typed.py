"""What a colleague types in the topic of a conversation goes to the person, sealed as on the desk.

Everything else that is typed is answered with what can be done here.
"""

from functools import partial
from typing import Final

from sqlalchemy import Connection
from telegram import Message, Update
from telegram.error import BadRequest

from flows.limits import WORDS_MAX
from flows.words import clean
from handlers.bells import DESK, RELAY
from handlers.channels import Reply
from handlers.staff_telegram.faces import Face
from handlers.staff_telegram.station import StaffContext, Station
from storage import topics
from storage.desk_queries import listed, names_of
from storage.errors import Refused, Unavailable
from storage.staff_chats import Linked

DONE: Final = "👍"
"""The sign under a text that went to the person."""


class Typed:
    """Takes what is no command."""

    def __init__(self, station: Station) -> None:
        """Take it at this station."""
        self._station = station

    async def text(self, update: Update, context: StaffContext) -> None:
        """A text: in a topic it is for the person."""
        message, one = update.message, context.one
        if message is None:
            return
        if not message.is_topic_message or message.message_thread_id is None:
            await self._station.answer(one, "staff-not-a-topic")
            return
        text = clean(message.text or "")
        if not text or text.startswith("/"):  # a command that nobody knows is no answer either
            await self._say(one, message, "staff-topic-only-text")
        elif len(text) > WORDS_MAX:
            await self._say(one, message, "staff-topic-too-long", limit=WORDS_MAX)
        else:
            await self._send(one, message, text, update.update_id)

    async def other(self, update: Update, context: StaffContext) -> None:
        """A picture, a voice, anything but text: nothing of it is read."""
        message, one = update.message, context.one
        if message is None:
            return
        if message.is_topic_message:
            await self._say(one, message, "staff-topic-only-text")
        else:
            await self._station.answer(one, "staff-not-a-topic")

    async def edited(self, update: Update, context: StaffContext) -> None:
        """What was sent does not change any more."""
        message = update.edited_message
        if message is not None and message.is_topic_message:
            await self._say(context.one, message, "staff-topic-edited")

    async def _send(self, one: Linked, message: Message, text: str, update: int) -> None:
        job = partial(self._reply, one=one, message=message, text=text, update=update)
        try:
            conversation = await self._station.road.job(job)
        except Refused as refused:
            code = "staff-topic-rule" if refused.code == "rule" else "staff-topic-not-sent"
            await self._say(one, message, code)
            return
        except Unavailable as error:
            if error.reason != "refused":
                raise  # the update comes again
            await self._say(one, message, "staff-topic-not-now")
            return
        self._station.road.bells.ring(conversation, DESK, RELAY)
        try:
            await self._station.post.bot.set_message_reaction(one.chat, message.message_id, DONE)
        except BadRequest:  # it was deleted meanwhile
            return

    def _reply(
        self, connection: Connection, one: Linked, message: Message, text: str, update: int
    ) -> bytes:
        """Answer the person, once an update; raises Refused when it is not theirs any more."""
        road, at = self._station.road, self._station.road.clock()
        topic = topics.topic_at(connection, one.id, message.message_thread_id or 0)
        if topic is None or not topics.may_hear(connection, one.id, topic.conversation_id):
            raise Refused("case-not-yours")
        conversation = topic.conversation_id
        if not self._station.is_new(connection, one, update, at):
            return conversation
        if road.reaching.rules_against(connection, conversation):
            raise Refused("rule")
        (case,) = listed(connection, [conversation])
        road.reaching.tell(connection, conversation, Reply(case.language, text))
        author = names_of(connection, road.vault, [one.id]).get(one.id, "")
        read = topic.read_seq or 0  # what stands on the desk only, they may not have read
        road.cases.reply(connection, conversation, one.id, author, text, at, read)
        return conversation

    async def _say(self, one: Linked, message: Message, text: str, **args: str | int) -> None:
        """Say something in the topic itself."""
        face = Face(self._station.say(one, text, **args))
        thread = message.message_thread_id
        await self._station.post.show(one.chat, face, rings=False, thread=thread)
