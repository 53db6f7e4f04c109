"""A colleague's answer to the chats of a conversation, when and how the person said it may come."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from enum import StrEnum
from typing import Final

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection

from flows.types import Dialogue
from flows.units import DAY
from handlers.channels import Reply, read_message, write_message
from handlers.farewells import chats_at
from handlers.hours import MINUTE, Calendar
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

UNTIL_THEY_WRITE: Final = 100 * 365 * DAY
"""How long an answer is put off that waits until its person writes: their message wakes it."""


class Rule(StrEnum):
    """A wish of the person that an answer would go against."""

    TIMES = "times"
    FIRST = "first"
    PROOF = "proof"


class Reaching:
    """What goes to the chats of a conversation, as their people wish. Without keys there are none.

    Hours are those of the front office; the language and the discretion of an answer are those that
    each chat's person chose.
    """

    def __init__(
        self,
        vault: Vault,
        keys: EphemeralKeys | None,
        calendar: Calendar,
        clock: Callable[[], int],
    ) -> None:
        """Use these keys and this clock."""
        self._vault = vault
        self._keys = keys
        self._calendar = calendar
        self._clock = clock

    def tell(self, connection: Connection, conversation: bytes, reply: Reply) -> int:
        """Inside a job: send an answer to every chat of a conversation; how many there are.

        One whose address was changed is marked: it holds up neither the others nor the page.
        It holds the contacts: call it before anything that holds the conversation, as turns do, and
        ring RELAY after the job.
        """
        if self._keys is None:
            return 0
        reached = contacts.chats_of(connection, conversation)
        if reached:
            is_asked = conversations.is_asked(connection, conversation)
            chats = list(chats_at(self._vault, self._keys, reached, self._clock()))
            parcels = [self._parcel(chat, one, reply, is_asked=is_asked) for one, chat in chats]
            for lost in {one.id for one in reached}.difference(one.id for one, _ in chats):
                contacts.mark_closed(connection, lost, outbox.UNREADABLE)
            # Who asked has written, if only on a page: what waits for that holds up no answer.
            outbox.put(connection, parcels, waking=is_asked)
        return len(reached)

    def _parcel(self, chat: Chat, one: Reached, reply: Reply, *, is_asked: bool) -> Parcel:
        dialogue = _dialogue(chat, one)
        if dialogue is None:  # a restored backup: what is not known is taken for unsafe
            return Parcel(chat, write_message(replace(reply, discreet=True)), one.row.lifetime)
        message = Reply(dialogue.language, reply.text, is_watched(dialogue))
        due = self._due(dialogue, one, chat.at, is_asked=is_asked)
        later = due if due > chat.at else None
        return Parcel(chat, write_message(message), one.row.lifetime, later)

    def rules_against(self, connection: Connection, conversation: bytes) -> frozenset[Rule]:
        """What an answer that goes to the person's chats now would go against.

        PROOF is among them wherever a phrase was agreed: which one, only a colleague can read.
        """
        found: set[Rule] = set()
        for chat, dialogue, due in self._known(connection, conversation):
            if due > chat.at:
                is_never = due >= chat.at + UNTIL_THEY_WRITE
                found.add(Rule.FIRST if is_never else Rule.TIMES)
            if has_proof(dialogue):
                found.add(Rule.PROOF)
        return frozenset(found)

    def open_now(self, connection: Connection, conversation: bytes) -> list[Chat]:
        """The chats in which an answer would not wait; one of which nothing is known would."""
        return [chat for chat, _, due in self._known(connection, conversation) if due <= chat.at]

    def held_until(self, connection: Connection, letter: Letter) -> int | None:
        """Until when a letter may not be sent (µs UTC), None when it may go now.

        A colleague's answer got its time as it was written; whatever delayed it since may have led
        out of that time. Whether it may come at all was settled then: the answer itself ended the
        wait of the person.
        """
        if self._keys is None or not _is_reply(letter):
            return None
        at = self._clock()
        one = contacts.chat_of(connection, letter.contact, hold=False)
        chat = Chat(letter.contact, letter.channel, letter.address, self._keys, at)
        dialogue = _dialogue(chat, one) if one else None
        if one is None or dialogue is None:
            return None
        due = self._due(dialogue, one, at, is_asked=True)
        return due if due > at else None

    def _known(
        self, connection: Connection, conversation: bytes
    ) -> Iterator[tuple[Chat, Dialogue, int]]:
        """The chats of a conversation that open, and when an answer may go there; none is held."""
        if self._keys is None:
            return
        is_asked, at = conversations.is_asked(connection, conversation), self._clock()
        found = contacts.chats_of(connection, conversation, hold=False)
        for one, chat in chats_at(self._vault, self._keys, found, at):
            dialogue = _dialogue(chat, one)
            if dialogue is not None:
                yield chat, dialogue, self._due(dialogue, one, at, is_asked=is_asked)

    def _due(self, dialogue: Dialogue, one: Reached, at: int, *, is_asked: bool) -> int:
        """When an answer may go: who wrote a moment ago is there."""
        if is_never_first(dialogue) and not is_asked:
            return at + UNTIL_THEY_WRITE
        is_there = at - one.row.seen_at < STILL_THERE
        return at if is_there else next_safe(dialogue, at, self._calendar.of())


def _is_reply(letter: Letter) -> bool:
    with suppress(msgspec.DecodeError):
        return isinstance(read_message(letter.message), Reply)
    return False


def _dialogue(chat: Chat, one: Reached) -> Dialogue | None:
    with suppress(SealBroken):
        return contacts.unseal(chat, one.row).dialogue
    return None
