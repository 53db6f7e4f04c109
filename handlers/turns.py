"""take_turns(): the road for every client event, from every channel.

One transaction for a group of turns: receipts first, then the dialogues, both in sorted order;
advance, speak, seal; one commit. Only then does anybody hear an answer (docs/decisions/0001).
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from flows.book import Book
from flows.duress import is_secret
from flows.engine import advance, prompt
from flows.types import (
    HANDED,
    KNOWLEDGE,
    LINES,
    TALK,
    Attached,
    Chose,
    Corrected,
    Dialogue,
    Event,
    Kind,
    Said,
    Say,
    Started,
    TookOver,
    Turn,
)
from flows.words import numbers
from handlers.effects import Tools, Writing
from handlers.overheard import Overheard
from handlers.places import Group, Place
from handlers.reading import Read, nothing
from handlers.safe_times import obeyed
from locales.voice import Screen, Voice
from storage import contacts, outbox, returning, shown
from storage.chats import Chat, Door
from storage.contacts import Change, Held
from storage.conversations import Conversations
from storage.ephemeral import EphemeralKeys
from storage.inbox import Key, Raced, Receipt, record
from storage.kits import Kits
from storage.outbox import Letter
from storage.vault import Vault

_PICKED: Final = (Kind.CHOICE, Kind.CHOICES, Kind.LANGUAGE)
_HONEST: Final = Say("chat-honest")

FRONT: Final = "/"
"""The web chat's first page."""

log = logging.getLogger("inloop.turns")


@dataclass(frozen=True, slots=True)
class Incoming:
    """What arrived: through which door, under which id, with which content.

    From a chat also: the `language` to begin in if nothing was begun yet, the number of the
    `message` that was typed or changed, and when its person was there (`seen_at`, µs UTC), where
    that may be long ago.
    """

    door: Door
    external_id: bytes
    digest: bytes
    event: Event
    language: str = ""
    message: int | None = None
    seen_at: int | None = None

    @property
    def receipt(self) -> Receipt:
        """What the inbox keeps of it."""
        return Receipt(self.door.id, self.external_id, self.digest, self.event.at)


class Answered(Struct, frozen=True):
    """What a turn came to. `rings` is the conversation it touched; `gone`: all was erased.

    `to_send`: something lies in the outbox; `letter` is what the taker may send at once. `passed`:
    the question that was answered is no longer the one on the screen.
    """

    screen: Screen
    rings: bytes | None = None
    gone: bool = False
    to_send: bool = False
    passed: bool = False
    letter: Letter | None = None


class Expired(Exception):
    """The session is over, or its dialogue was erased."""


class Turns:
    """Takes turns; holds what they need and no state of its own.

    `leases` says of which channels somebody here sends what may be sent at once, and how long
    (µs) that may take. `marks` says in a language, at a moment, how well each help line is known;
    until it is set, that nobody verified any. `reads` says what typed words suggest; until it is
    set, nothing.
    """

    def __init__(
        self,
        book: Book,
        voice: Voice,
        vault: Vault,
        cases: Conversations,
        kits: Kits,
        ephemeral: EphemeralKeys | None = None,
        overheard: Overheard | None = None,
    ) -> None:
        """Use these flows, texts, keys and kits."""
        self.book = book
        self.voice = voice
        self.tools = Tools(book, vault, cases, kits, ephemeral, overheard)
        self.leases: dict[str, int] = {}
        self.marks: Callable[[Connection, str, int], Mapping[str, str]] = _no_marks
        self.reads: Read = nothing

    def take_turns(
        self, connection: Connection, incoming: Sequence[Incoming]
    ) -> list[Answered | Exception]:
        """Take a group of turns in one transaction, each with its own outcome.

        A turn that fails before its writes is left out and may come again; a database error is
        raised for the writer to halve the group.
        """
        receipts = [one.receipt for one in incoming]
        arrived = _distinct(receipts)
        group = Group(connection, record(connection, arrived))
        ids = {one.contact for one in receipts}
        group.rows = contacts.load(connection, ids, lock=True)
        outcomes = [
            self._take(group, one, receipt) for one, receipt in zip(incoming, receipts, strict=True)
        ]
        group.settle(arrived)
        changes = [_change(self.tools.vault, one) for one in group.places.values() if one.at]
        contacts.save(connection, changes)
        if not (group.parcels or group.farewells or group.notes):
            return outcomes
        self._post(group)
        return [
            _with_letter(group, one, outcome)
            for one, outcome in zip(incoming, outcomes, strict=True)
        ]

    def _post(self, group: Group) -> None:
        """Write what must be sent; what the taker may send at once becomes a letter."""
        if group.farewells:
            outbox.put(group.connection, group.farewells)
        for channel in {one.chat.channel for one in group.parcels}:
            mine = [one for one in group.parcels if one.chat.channel == channel]
            letters = outbox.put(group.connection, mine, self.leases.get(channel, 0), waking=True)
            group.letters.update({letter.contact: letter for letter in letters})
        shown.note(group.connection, group.notes)

    def _take(self, group: Group, one: Incoming, receipt: Receipt) -> Answered | Exception:
        """Take one turn; whatever goes wrong stays with it."""
        try:
            place = group.place(one.door, one.event.at)
            if group.is_done(receipt) or place.gone:
                return self._repeat(place)
            answered = self._turn(group, place, one)
        except (DBAPIError, Raced):
            raise
        except Exception as error:  # noqa: BLE001 - a poisoned turn must not cost the others theirs
            log.warning("turn failed: %s", type(error).__name__)
            return error
        group.done(receipt)
        return answered

    def _repeat(self, place: Place) -> Answered:
        """What was done already is not done again; the person sees where they are."""
        if place.held is None or place.gone:
            raise Expired
        held = place.held
        held = replace(held, says=self.voice.still_said(held.dialogue.language, held.says))
        return Answered(self._screen(place.door, held), held.conversation)

    def _turn(self, group: Group, place: Place, one: Incoming) -> Answered:
        """Advance, speak, write; the place changes only when all of it worked."""
        connection, door, event = group.connection, place.door, one.event
        if place.is_lost:
            place.held = self._found(connection, door, event.at)
        before = self._before(place, one)
        heard = self._read(before, self._heard(connection, place, before, one))
        turn = advance(self.book, before, heard)
        is_first = place.held is None and isinstance(door, Chat)
        says = self._informed(connection, turn, event.at)
        says = (_HONEST, *says) if is_first else says
        held = replace(place.held or Held(turn.dialogue), dialogue=turn.dialogue, says=says)
        writing = Writing(self.tools, group, place, event.at, one.message)
        if len(turn.effects) > len(turn.says):
            with connection.begin_nested():
                held = writing.write(held, turn)
        if isinstance(door, Chat) and held.dialogue.step == TALK:
            held = replace(held, dialogue=obeyed(held.dialogue))
        if one.message is not None:
            held = writing.remember(held, before, event)
        screen = self._screen(door, held)
        gone = writing.gone
        if held.conversation and not gone:
            self._let_go(connection, door, before, held)
        place.held, place.gone, place.at = held, gone, 0 if gone else event.at
        place.seen_at = one.seen_at
        place.revision += 1
        passed = any(say.text == "engine-passed" for say in says)
        to_send = writing.says_farewell
        if isinstance(door, Chat) and not _is_quiet(turn, before, event):
            link = FRONT if is_first else writing.link
            screen = replace(screen, link=link, queue=_queue_of(turn) if screen.people else "")
            to_send |= writing.send(door, screen)
        if isinstance(door, Chat) and self._is_secret(before, event) and not gone:
            writing.take_back(door)
            to_send = True
        return Answered(screen, held.conversation, gone, to_send, passed)

    def _is_secret(self, dialogue: Dialogue | None, event: Event) -> bool:
        """Whether what was typed is agreed with the team, and must not be left standing."""
        if dialogue is None or not isinstance(event, Said | Attached):
            return False
        return is_secret(self.book.steps, dialogue.asking)

    def _informed(self, connection: Connection, turn: Turn, at: int) -> tuple[Say, ...]:
        """What is said, with what only the database knows: when help lines were verified."""
        return tuple(
            replace(say, args=self.marks(connection, turn.dialogue.language, at))
            if say.text == LINES
            else say
            for say in turn.says
        )

    def _before(self, place: Place, one: Incoming) -> Dialogue | None:
        """The dialogue so far; in a chat any first word begins one. Raises Expired on the web."""
        if place.held is not None:
            return place.held.dialogue
        if isinstance(one.event, Started):
            return None
        if not one.language:
            raise Expired
        return advance(self.book, None, Started(one.event.at, one.language)).dialogue

    def _found(self, connection: Connection, door: Door, at: int) -> Held | None:
        """A chat whose ephemeral key is gone (a restored backup): on with its conversation."""
        conversation = contacts.conversation_of(connection, door.id)
        if conversation is None:
            return None
        turn = advance(self.book, None, TookOver(at, self.voice.known(None)))
        return Held(turn.dialogue, conversation=conversation, kept=True)

    @staticmethod
    def _let_go(connection: Connection, door: Door, before: Dialogue | None, held: Held) -> None:
        """A chat holds its person's key only while answers may still change who reads."""
        is_over = held.dialogue.step == TALK and not (before and before.step == TALK)
        if is_over and held.conversation and door.address is not None:
            returning.take_door(connection, held.conversation, door)

    def _heard(
        self, connection: Connection, place: Place, dialogue: Dialogue | None, one: Incoming
    ) -> Event:
        """Typed words that name an option are that option; changed words find their question."""
        event = one.event
        if isinstance(event, Corrected) and place.held and one.message is not None:
            step = dict(place.held.heard).get(one.message)
            seq = shown.seq_of(connection, place.door.id, one.message)
            return replace(event, step=step, seq=seq)
        if dialogue is None or not isinstance(event, Said):
            return event
        asked = prompt(self.book, dialogue)
        if asked is None or asked.kind not in _PICKED or event.step not in {None, asked.step}:
            return event
        code = self.voice.typed_option(dialogue.language, asked, event.text)
        if code is None or (dialogue.aside and asked.kind is not Kind.LANGUAGE):
            found = self.voice.sought(dialogue.language, asked, event.text)
            return replace(event, found=found) if found else event
        return Chose(event.at, asked.step, (code,))

    def _read(self, dialogue: Dialogue | None, event: Event) -> Event:
        """Typed words with what they suggest; not what was agreed with the team."""
        if not isinstance(event, Said | Corrected | Attached) or not event.text:
            return event
        if dialogue is not None and (
            self._may_be_secret(dialogue, event) or self._is_number_of_option(dialogue, event)
        ):
            return event
        return replace(event, sign=self.reads(event.text))

    def _is_number_of_option(self, dialogue: Dialogue, event: Event) -> bool:
        """Whether a mere number was asked for: 112 is no call for help then."""
        if not isinstance(event, Said) or numbers(event.text) is None:
            return False
        asked = self.book.steps.get(dialogue.asking)
        return asked is not None and asked.kind in {*_PICKED, Kind.NUMBER}

    def _may_be_secret(self, dialogue: Dialogue, event: Said | Corrected | Attached) -> bool:
        """Whether words answer a secret question, or change words that may have answered one."""
        if isinstance(event, Corrected) and event.step is None and event.seq is None:
            return any(is_secret(self.book.steps, step) for step in dialogue.answers)
        step = None if isinstance(event, Attached) else event.step
        return is_secret(self.book.steps, step or dialogue.asking)

    def _screen(self, door: Door, held: Held) -> Screen:
        dialogue, is_chat = held.dialogue, isinstance(door, Chat)
        asked = prompt(self.book, dialogue)
        screen = self.voice.screen(dialogue.language, held.says, asked, chat=is_chat)
        if not is_chat or not held.says:
            return screen
        said = [say.text for say in held.says]
        pairs = zip(said, screen.notices, strict=True)
        helps = tuple(text for name, text in pairs if _is_help(name))
        return replace(
            screen,
            help=helps,
            people=not HANDED.isdisjoint(said),
            lines=bool(helps) and LINES not in said,
        )


def _no_marks(_connection: Connection, _language: str, _at: int) -> Mapping[str, str]:
    return {}


def _queue_of(turn: Turn) -> str:
    """Where a turn handed something; empty where it did not."""
    return turn.routes[-1].queue if turn.routes else ""


def _is_help(text: str) -> bool:
    """Whether a notice names numbers to call."""
    return text.startswith(("help-", "information-", KNOWLEDGE)) or text in {"emergency", LINES}


def _is_quiet(turn: Turn, before: Dialogue | None, event: Event) -> bool:
    """Whether a chat needs no answer: the same button was pressed twice."""
    if turn.effects or before is None or not isinstance(event, Chose):
        return False
    return replace(turn.dialogue, revision=before.revision) == before


def _with_letter(
    group: Group, one: Incoming, outcome: Answered | Exception
) -> Answered | Exception:
    """Give the letter of a contact to the first of its turns that sends something."""
    if isinstance(outcome, Exception) or not outcome.to_send:
        return outcome
    letter = group.letters.pop(one.door.id, None)
    return outcome if letter is None else replace(outcome, letter=letter)


def _change(vault: Vault, place: Place) -> Change:
    if place.held is None:
        raise Expired
    door, conversation = place.door, place.held.conversation
    blob = contacts.seal(door, place.revision, place.held)
    address = None
    if place.is_new and door.address is not None:
        address = vault.seal_address(door.id, door.address)
    return Change(
        door.id,
        place.revision,
        blob,
        conversation,
        place.at,
        place.is_new,
        door.channel,
        address,
        place.seen_at,
    )


def _distinct(receipts: Sequence[Receipt]) -> list[Receipt]:
    """Each receipt once (the first to come), in the order in which rows are locked."""
    first: dict[Key, Receipt] = {}
    for one in receipts:
        first.setdefault((one.contact, one.external_id), one)
    return [first[key] for key in sorted(first)]
