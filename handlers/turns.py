"""take_turns(): the road for every client event, from every channel.

One transaction for a group of turns: receipts first, then the dialogues, both in sorted order;
advance, speak, seal; one commit. Only then does anybody hear an answer (docs/decisions/0001).
"""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from flows.book import Book
from flows.engine import advance, prompt
from flows.types import (
    TALK,
    Chose,
    Close,
    Dialogue,
    Event,
    Forget,
    HandOff,
    Kind,
    Said,
    Started,
    Tell,
    TookOver,
    Turn,
    Write,
)
from handlers.channels import write_message
from handlers.overheard import Overheard
from locales.voice import Screen, Voice
from storage import contacts, outbox, returning, transfers
from storage.chats import Chat, Door
from storage.contacts import Change, Held, Key, Raced, Receipt, Row
from storage.conversations import Conversations, Opening
from storage.errors import KeyGone
from storage.kits import Kits
from storage.outbox import Parcel
from storage.vault import Vault

_PICKED: Final = (Kind.CHOICE, Kind.CHOICES, Kind.LANGUAGE)
log = logging.getLogger("inloop.turns")


@dataclass(frozen=True, slots=True)
class Incoming:
    """What arrived: through which door, under which id, with which content."""

    door: Door
    external_id: bytes
    digest: bytes
    event: Event

    @property
    def receipt(self) -> Receipt:
        """What the inbox keeps of it."""
        return Receipt(self.door.id, self.external_id, self.digest, self.event.at)


class Answered(Struct, frozen=True):
    """What a turn came to. `rings` is the conversation it touched; `gone`: all was erased.

    `to_send`: the screen lies in the outbox.
    """

    screen: Screen
    rings: bytes | None = None
    gone: bool = False
    to_send: bool = False


class Expired(Exception):
    """The session is over, or its dialogue was erased."""


class Turns:
    """Takes turns; holds what they need and no state of its own."""

    def __init__(
        self, book: Book, voice: Voice, vault: Vault, cases: Conversations, kits: Kits
    ) -> None:
        """Use these flows, texts, keys and kits."""
        self.book = book
        self.voice = voice
        self.vault = vault
        self.cases = cases
        self.kits = kits
        self.overheard: Overheard | None = None

    def take_turns(
        self, connection: Connection, incoming: Sequence[Incoming]
    ) -> list[Answered | Exception]:
        """Take a group of turns in one transaction, each with its own outcome.

        A turn that fails before its writes is left out and may come again; a database error is
        raised for the writer to halve the group.
        """
        receipts = [one.receipt for one in incoming]
        arrived = _distinct(receipts)
        group = _Group(connection, contacts.record(connection, arrived))
        ids = {one.contact for one in receipts}
        group.rows = contacts.load(connection, ids, lock=True)
        outcomes = [
            self._take(group, one, receipt) for one, receipt in zip(incoming, receipts, strict=True)
        ]
        group.settle(arrived)
        changes = [_change(self.vault, one) for one in group.places.values() if one.at]
        contacts.save(connection, changes)
        if group.parcels:
            outbox.put(connection, group.parcels)
        return outcomes

    def _take(self, group: "_Group", one: Incoming, receipt: Receipt) -> Answered | Exception:
        """Take one turn; whatever goes wrong stays with it."""
        try:
            place = group.place(one.door, one.event.at)
            if group.is_done(receipt) or place.gone:
                return self._repeat(place)
            answered = self._turn(group.connection, place, one.event)
        except (DBAPIError, Raced):
            raise
        except Exception as error:  # noqa: BLE001 - a poisoned turn must not cost the others theirs
            log.warning("turn failed: %s", type(error).__name__)
            return error
        group.done(receipt)
        return group.send(one.door, answered)

    def _repeat(self, place: "_Place") -> Answered:
        """What was done already is not done again; the person sees where they are."""
        if place.held is None or place.gone:
            raise Expired
        return Answered(self._screen(place.held), place.held.conversation)

    def _turn(self, connection: Connection, place: "_Place", event: Event) -> Answered:
        """Advance, speak, write; the place changes only when all of it worked."""
        if place.is_lost:
            place.held = self._found(connection, place.door, event.at)
        before = place.held.dialogue if place.held else None
        if before is None and not isinstance(event, Started):
            raise Expired
        turn = advance(self.book, before, self._heard(before, event))
        says = turn.says
        held = replace(place.held or Held(turn.dialogue), dialogue=turn.dialogue, says=says)
        screen = self._screen(held)
        gone = False
        if len(turn.effects) > len(says):
            with connection.begin_nested():
                held, gone = self._write(connection, place.door, held, turn, event.at)
        if held.conversation and not gone:
            self._let_go(connection, place.door, before, held)
        place.held, place.gone, place.at = held, gone, 0 if gone else event.at
        place.revision += 1
        return Answered(screen, held.conversation, gone)

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

    def _heard(self, dialogue: Dialogue | None, event: Event) -> Event:
        """Typed words that name an option are that option."""
        if dialogue is None or not isinstance(event, Said):
            return event
        asked = prompt(self.book, dialogue)
        if asked is None or asked.kind not in _PICKED or event.step not in {None, asked.step}:
            return event
        code = self.voice.typed_option(dialogue.language, asked, event.text)
        if code is None or (dialogue.aside and asked.kind is not Kind.LANGUAGE):
            return event
        return Chose(event.at, asked.step, (code,))

    def _screen(self, held: Held) -> Screen:
        asked = prompt(self.book, held.dialogue)
        return self.voice.screen(held.dialogue.language, held.says, asked)

    def _write(
        self, connection: Connection, door: Door, held: Held, turn: Turn, at: int
    ) -> tuple[Held, bool]:
        """Write what follows beyond the dialogue; whether all was erased."""
        for effect in turn.effects:
            if isinstance(effect, HandOff):
                held = self._hand_off(connection, door, held, effect, at)
            elif isinstance(effect, Forget | Close):
                forget(connection, door, held, whole=isinstance(effect, Forget))
                return held, True
            elif held.conversation is None:
                continue
            elif isinstance(effect, Write):
                self.cases.write(connection, held.conversation, effect.text, at)
                if self.overheard is not None:
                    self.overheard.words(connection, held.conversation, effect.text, at)
            elif isinstance(effect, Tell):
                self._tell(connection, door, held.conversation, effect, at)
        return held, False

    def _hand_off(
        self, connection: Connection, door: Door, held: Held, effect: HandOff, at: int
    ) -> Held:
        kit = self.kits.take()
        # No code is left lying in a chat: from there a one-time link leads to the web.
        ready = self.kits.code() if door.address is None else None
        self.cases.open(
            connection,
            kit,
            Opening(effect.route, effect.entries, held.dialogue.language, door.channel, at),
            returning.first_wraps(kit, door, ready),
        )
        if ready is not None:
            returning.enter_code(connection, kit.conversation, ready, at)
        code = ready.code.shown() if ready else None
        return replace(held, conversation=kit.conversation, code=code, code_at=at)

    def _tell(
        self, connection: Connection, door: Door, conversation: bytes, effect: Tell, at: int
    ) -> None:
        if effect.route is not None:
            transfers.follow_route(
                connection, self.vault, self.cases, conversation, door, effect.route, at
            )
        if effect.entries:
            self.cases.tell(connection, conversation, effect.entries, at)
            if self.overheard is not None:
                self.overheard.answers(connection, conversation, effect.entries, at)


class _Place:
    """One contact while its turns are taken: as stored, and as it becomes."""

    __slots__ = ("at", "door", "gone", "held", "is_lost", "is_new", "revision")

    def __init__(self, door: Door, row: Row | None, at: int) -> None:
        self.door = door
        self.is_new = row is None
        self.revision = row.revision if row else 0
        self.held: Held | None = None
        self.is_lost = False
        try:
            if row is not None and row.expires_at > at:
                self.held = contacts.unseal(door, row)
        except KeyGone:
            self.is_lost = True
        self.gone = False
        self.at = 0


class _Group:
    """The turns of one transaction: what had arrived before, the contacts they touch."""

    def __init__(self, connection: Connection, before: Mapping[Key, bytes]) -> None:
        self.connection = connection
        self.before = before
        self.seen = dict(before)
        self.rows: Mapping[bytes, Row] = {}
        self.places: dict[bytes, _Place] = {}
        self.parcels: list[Parcel] = []

    def is_done(self, receipt: Receipt) -> bool:
        """Whether the same was done before, also within this group; what failed was not."""
        return self.seen.get((receipt.contact, receipt.external_id)) == receipt.digest

    def done(self, receipt: Receipt) -> None:
        """From now on the same is a repeat."""
        self.seen[receipt.contact, receipt.external_id] = receipt.digest

    def settle(self, arrived: Sequence[Receipt]) -> None:
        """Let the receipts say what was done: `arrived` is what they say of this group so far."""
        for one in arrived:
            key = (one.contact, one.external_id)
            digest, before = self.seen.get(key), self.before.get(key, one.digest)
            if digest is None:
                contacts.unrecord(self.connection, one)
            elif digest != before:
                contacts.correct(self.connection, replace(one, digest=digest))

    def place(self, door: Door, at: int) -> _Place:
        """The contact of a door; raises SealBroken."""
        place = self.places.get(door.id)
        if place is None:
            place = self.places[door.id] = _Place(door, self.rows.get(door.id), at)
        return place

    def send(self, door: Door, answered: Answered) -> Answered:
        """Put what must be sent with what this transaction writes to the outbox."""
        if not isinstance(door, Chat):
            return answered
        if answered.gone:
            self.parcels = [one for one in self.parcels if one.chat.id != door.id]
        screen = answered.screen
        if screen.step is None and not screen.notices:  # on the web the page itself says it
            return answered
        self.parcels.append(Parcel(door, write_message(screen)))
        return replace(answered, to_send=True)


def forget(connection: Connection, door: Door, held: Held, *, whole: bool) -> None:
    """Erase a contact, and with `whole` its conversation and every device's way to it."""
    if whole and held.conversation is not None:
        returning.forget(connection, held.conversation)
    contacts.erase(connection, [door.id])


def _change(vault: Vault, place: _Place) -> Change:
    if place.held is None:
        raise Expired
    door, conversation = place.door, place.held.conversation
    blob = contacts.seal(door, place.revision, place.held)
    address = None
    if place.is_new and door.address is not None:
        address = vault.seal_address(door.id, door.address)
    return Change(
        door.id, place.revision, blob, conversation, place.at, place.is_new, door.channel, address
    )


def _distinct(receipts: Sequence[Receipt]) -> list[Receipt]:
    """Each receipt once (the first to come), in the order in which rows are locked."""
    first: dict[Key, Receipt] = {}
    for one in receipts:
        first.setdefault((one.contact, one.external_id), one)
    return [first[key] for key in sorted(first)]
