"""Private topics of colleagues for conversations that came through Telegram.

Only who has claimed a conversation has a topic of it, and only while the person is in a chat.
"""

from typing import Any, Final

from msgspec import Struct, structs
from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    delete,
    exists,
    func,
    insert,
    select,
    update,
)

from storage import duress
from storage.chats import Chat
from storage.conversations import Kind
from storage.ephemeral import EphemeralKeys
from storage.leftovers import leave_one, still_linked
from storage.schema import contacts, conversations, messages, outbox, staff, staff_chats, topics
from storage.vault import Vault

STAFF: Final = "staff"
"""The name of the channel to colleagues."""

TELEGRAM: Final = "telegram"
"""The name of the channel whose conversations may have topics."""


class Topic(Struct, frozen=True):
    """A topic in a colleague's chat; `read_seq`: the last message of the person that it shows."""

    conversation_id: bytes
    staff_id: bytes
    thread_id: int
    read_seq: int | None = None


class Heard(Struct, frozen=True):
    """Who hears what is said in a conversation: where, in which language, under which name.

    `seq` is the number of what was said there last.
    """

    chat: Chat
    pseudonym: str
    language: str
    seq: int


_TOPIC: Final = select(*(topics.c[name] for name in Topic.__struct_fields__))


def _lasts() -> ColumnElement[bool]:
    """Whether a conversation's topic may stand: claimed, and the person still in a chat."""
    in_a_chat = exists().where(
        contacts.c.conversation_id == conversations.c.id, contacts.c.channel == TELEGRAM
    )
    return and_(conversations.c.channel == TELEGRAM, in_a_chat)


def hearer(
    connection: Connection, vault: Vault, keys: EphemeralKeys, conversation: bytes, at: int
) -> Heard | None:
    """Where what is said in a conversation is told besides the desk; None: nowhere.

    Holds the link. Raises SealBroken.
    """
    query = (
        select(
            staff_chats.c.staff_id,
            staff_chats.c.address_blob,
            conversations.c.pseudonym,
            staff.c.language,
            conversations.c.last_seq,
        )
        .join(conversations, conversations.c.claimed_by == staff_chats.c.staff_id)
        .join(staff, staff.c.id == staff_chats.c.staff_id)
        .where(conversations.c.id == conversation, staff_chats.c.blocked_at.is_(None), _lasts())
    )
    row = connection.execute(query.with_for_update(of=staff_chats)).one_or_none()
    if row is None:
        return None
    address = vault.open_address(row.staff_id, row.address_blob)
    chat = Chat(row.staff_id, STAFF, address, keys, at)
    return Heard(chat, row.pseudonym, row.language, row.last_seq)


def may_hear(connection: Connection, staff_id: bytes, conversation: bytes) -> bool:
    """Whether a conversation is this colleague's at this moment, and has a topic."""
    here = (conversations.c.id == conversation) & (conversations.c.claimed_by == staff_id)
    return connection.execute(select(conversations.c.id).where(here, _lasts())).first() is not None


def topic_of(connection: Connection, conversation: bytes, staff_id: bytes) -> Topic | None:
    """A colleague's topic of a conversation."""
    return _one(
        connection,
        _TOPIC.where(topics.c.conversation_id == conversation, topics.c.staff_id == staff_id),
    )


def topic_at(connection: Connection, staff_id: bytes, thread_id: int) -> Topic | None:
    """What a thread in a colleague's chat is about."""
    return _one(
        connection, _TOPIC.where(topics.c.staff_id == staff_id, topics.c.thread_id == thread_id)
    )


def _one(connection: Connection, query: Select[Any]) -> Topic | None:
    row = connection.execute(query).one_or_none()
    return None if row is None else Topic(*row)


def put(connection: Connection, topic: Topic, address_blob: bytes) -> bool:
    """Write down a topic that was made; False when link or conversation are theirs no more.

    One that it takes the place of is left over.
    """
    if not still_linked(connection, topic.staff_id, address_blob, hold=True):
        return False
    if not may_hear(connection, topic.staff_id, topic.conversation_id):
        return False
    before = topic_of(connection, topic.conversation_id, topic.staff_id)
    if before is not None:
        drop(connection, before)
        leave_one(connection, topic.staff_id, address_blob, before.thread_id, is_topic=True)
    connection.execute(insert(topics).values(**structs.asdict(topic)))
    return True


def drop(connection: Connection, topic: Topic) -> None:
    """This topic does not stand any more; one that took its place stays."""
    connection.execute(delete(topics).where(_is(topic)))


def shows(connection: Connection, topic: Topic, seq: int) -> None:
    """This topic shows by now what the person wrote up to this message.

    Not so while it lacks a duress word that waits for an answer: one from before the topic, or one
    that did not come there.
    """
    lacks = exists().where(
        conversations.c.id == topic.conversation_id,
        duress.WAITS,
        messages.c.conversation_id == topic.conversation_id,
        messages.c.kind.in_(Kind.OF_THE_PERSON),
        messages.c.at == conversations.c.duress_at,
        messages.c.seq < seq,
        messages.c.seq > func.coalesce(topics.c.read_seq, 0),
    )
    connection.execute(update(topics).where(_is(topic), ~lacks).values(read_seq=seq))


def _is(topic: Topic) -> ColumnElement[bool]:
    return and_(
        topics.c.conversation_id == topic.conversation_id,
        topics.c.staff_id == topic.staff_id,
        topics.c.thread_id == topic.thread_id,
    )


def over(connection: Connection, *, all_of_them: bool) -> list[Topic]:
    """Topics whose conversation is their colleague's no more, or with `all_of_them` every one."""
    theirs = exists().where(
        conversations.c.id == topics.c.conversation_id,
        conversations.c.claimed_by == topics.c.staff_id,
        _lasts(),
    )
    query = _TOPIC if all_of_them else _TOPIC.where(~theirs)
    return [Topic(*row) for row in connection.execute(query)]


def drop_words(connection: Connection) -> None:
    """Words on their way to colleagues go nowhere any more: the desk has them."""
    connection.execute(delete(outbox).where(outbox.c.channel == STAFF))
