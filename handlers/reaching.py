"""A colleague's answer to the chats of a conversation, when and how the person said it may come."""

from collections.abc import Iterator
from contextlib import suppress
from enum import StrEnum
from typing import Final

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection

from flows.types import Dialogue
from handlers.channels import Reply, read_message, write_message
from handlers.farewells import chats_at
from handlers.hours import MINUTE, OpeningHours
from handlers.safe_times import has_proof, is_never_first, is_watched, next_safe
from storage import contacts, conversations, outbox
from storage.chats import Chat
from storage.contacts import Reached
from storage.ephemeral import EphemeralKeys
from storage.errors import SealBroken
from storage.outbox import Letter, Parcel
from storage.vault import Vault

STILL_THERE: Final = 10 * MINUTE
"""Who wrote so recently is there: an answer to their own message does not wait for a safe time."""


UNTIL_THEY_WRITE: Final = 100 * 365 * 24 * 60 * MINUTE
"""How long an answer is put off that waits until its person writes: their message wakes it."""


class Rule(StrEnum):
    """A wish of the person that an answer would go against."""

    TIMES = "times"
    FIRST = "first"
    PROOF = "proof"


def tell(
    connection: Connection,
    vault: Vault,
    keys: EphemeralKeys,
    hours: OpeningHours,
    conversation: bytes,
    reply: Reply,
    at: int,
) -> int:
    """Put an answer for every chat of a conversation; how many there are.

    One whose address was changed is marked: it holds up neither the others nor the page.
    It holds the contacts: call it before anything that holds the conversation, as turns do.
    """
    reached = contacts.chats_of(connection, conversation)
    if reached:
        is_asked = conversations.is_asked(connection, conversation)
        chats = list(chats_at(vault, keys, reached, at))
        parcels = [_parcel(chat, hours, one, reply, at, is_asked) for one, chat in chats]
        for lost in {one.id for one in reached}.difference(one.id for one, _ in chats):
            contacts.mark_closed(connection, lost, outbox.UNREADABLE)
        # Who asked has written, if only on a page: what waits for that holds up no answer.
        outbox.put(connection, parcels, waking=is_asked)
    return len(reached)


def rules_against(
    connection: Connection,
    vault: Vault,
    keys: EphemeralKeys,
    hours: OpeningHours,
    conversation: bytes,
    at: int,
) -> frozenset[Rule]:
    """What an answer that goes to the person's chats now would go against.

    PROOF is among them wherever a phrase was agreed: which one, only a colleague can read.
    """
    found: set[Rule] = set()
    for _, dialogue, due in _known(connection, vault, keys, hours, conversation, at):
        if due > at:
            found.add(Rule.FIRST if due >= at + UNTIL_THEY_WRITE else Rule.TIMES)
        if has_proof(dialogue):
            found.add(Rule.PROOF)
    return frozenset(found)


def open_now(
    connection: Connection,
    vault: Vault,
    keys: EphemeralKeys,
    hours: OpeningHours,
    conversation: bytes,
    at: int,
) -> list[Chat]:
    """The chats of a conversation in which an answer would not wait; what is not known would."""
    known = _known(connection, vault, keys, hours, conversation, at)
    return [chat for chat, _, due in known if due <= at]


def held_until(
    connection: Connection,
    keys: EphemeralKeys,
    hours: OpeningHours,
    letter: Letter,
    at: int,
) -> int | None:
    """Until when a letter may not be sent (µs UTC), None when it may go now.

    A colleague's answer got its time as it was written; whatever delayed it since may have led out
    of that time. Whether it may come at all was settled then: the answer itself ended the wait of
    the person.
    """
    if not _is_reply(letter):
        return None
    one = contacts.chat_of(connection, letter.contact, hold=False)
    chat = Chat(letter.contact, letter.channel, letter.address, keys, at)
    dialogue = _dialogue(chat, one) if one else None
    if one is None or dialogue is None:
        return None
    due = _due(dialogue, one, hours, at, is_asked=True)
    return due if due > at else None


def _is_reply(letter: Letter) -> bool:
    with suppress(msgspec.DecodeError):
        return isinstance(read_message(letter.message), Reply)
    return False


def _known(
    connection: Connection,
    vault: Vault,
    keys: EphemeralKeys,
    hours: OpeningHours,
    conversation: bytes,
    at: int,
) -> Iterator[tuple[Chat, Dialogue, int]]:
    """The chats of a conversation that open, and when an answer may go there; none is held."""
    is_asked = conversations.is_asked(connection, conversation)
    found = contacts.chats_of(connection, conversation, hold=False)
    for one, chat in chats_at(vault, keys, found, at):
        dialogue = _dialogue(chat, one)
        if dialogue is not None:
            yield chat, dialogue, _due(dialogue, one, hours, at, is_asked)


def _dialogue(chat: Chat, one: Reached) -> Dialogue | None:
    with suppress(SealBroken):
        return contacts.unseal(chat, one.row).dialogue
    return None


def _due(dialogue: Dialogue, one: Reached, hours: OpeningHours, at: int, is_asked: bool) -> int:  # noqa: FBT001 - said by both callers
    """When an answer may go: who wrote a moment ago is there."""
    if is_never_first(dialogue) and not is_asked:
        return at + UNTIL_THEY_WRITE
    is_there = at - one.row.seen_at < STILL_THERE
    return at if is_there else next_safe(dialogue, at, hours)


def _parcel(
    chat: Chat,
    hours: OpeningHours,
    one: Reached,
    reply: Reply,
    at: int,
    is_asked: bool,  # noqa: FBT001 - said by its one caller
) -> Parcel:
    dialogue = _dialogue(chat, one)
    if dialogue is None:  # a restored backup: what is not known is taken for unsafe
        return Parcel(chat, write_message(replace(reply, discreet=True)), one.row.lifetime)
    message = Reply(dialogue.language, reply.text, is_watched(dialogue))
    due = _due(dialogue, one, hours, at, is_asked)
    later = due if due > at else None
    return Parcel(chat, write_message(message), one.row.lifetime, later)
