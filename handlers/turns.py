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
    Turn,
    Write,
)
from locales.voice import Screen, Voice
from storage import contacts, returning, transfers
from storage.contacts import Change, Held, Key, Raced, Receipt, Row
from storage.conversations import Conversations
from storage.kits import Kits
from storage.vault import Session, Vault

WEB: Final = "web"
_PICKED: Final = (Kind.CHOICE, Kind.CHOICES, Kind.LANGUAGE)
log = logging.getLogger("inloop.turns")


@dataclass(frozen=True, slots=True)
class Incoming:
    """What arrived: from which unlocked session, under which id, with which content."""

    session: Session
    external_id: bytes
    digest: bytes
    event: Event

    @property
    def receipt(self) -> Receipt:
        """What the inbox keeps of it."""
        return Receipt(self.session.id, self.external_id, self.digest, self.event.at)


class Answered(Struct, frozen=True):
    """What a turn came to. `rings` is the conversation it touched; `gone`: all was erased."""

    screen: Screen
    rings: bytes | None = None
    gone: bool = False


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

    def take_turns(
        self, connection: Connection, incoming: Sequence[Incoming]
    ) -> list[Answered | Exception]:
        """Take a group of turns in one transaction, each with its own outcome.

        A turn that fails before its writes is left out and may come again; a database error is
        raised for the writer to halve the group.
        """
        receipts = [one.receipt for one in incoming]
        group = _Group(connection, contacts.record(connection, _distinct(receipts)))
        ids = {one.contact for one in receipts}
        group.rows = contacts.load(connection, ids, lock=True)
        outcomes = [
            self._take(group, one, receipt) for one, receipt in zip(incoming, receipts, strict=True)
        ]
        contacts.save(connection, [_change(one) for one in group.places.values() if one.at])
        return outcomes

    def _take(self, group: "_Group", one: Incoming, receipt: Receipt) -> Answered | Exception:
        """Take one turn; whatever goes wrong stays with it."""
        known = group.digest_before(receipt)
        try:
            place = group.place(one.session)
            if known == receipt.digest or place.gone:
                return self._repeat(place)
            answered = self._turn(group.connection, place, one.event)
        except (DBAPIError, Raced):
            raise
        except Exception as error:  # noqa: BLE001 - a poisoned turn must not cost the others theirs
            if known is None:
                contacts.unrecord(group.connection, receipt)
            log.warning("turn failed: %s", type(error).__name__)
            return error
        if known is not None:
            contacts.correct(group.connection, receipt)
        return answered

    def _repeat(self, place: "_Place") -> Answered:
        """What was done already is not done again; the person sees where they are."""
        if place.held is None or place.gone:
            raise Expired
        return Answered(self._screen(place.held), place.held.conversation)

    def _turn(self, connection: Connection, place: "_Place", event: Event) -> Answered:
        """Advance, speak, write; the place changes only when all of it worked."""
        before = place.held.dialogue if place.held else None
        if before is None and not isinstance(event, Started):
            raise Expired
        turn = advance(self.book, before, self._heard(before, event))
        held = replace(place.held or Held(turn.dialogue), dialogue=turn.dialogue, says=turn.says)
        screen = self._screen(held)
        gone = False
        if len(turn.effects) > len(turn.says):
            with connection.begin_nested():
                held, gone = self._write(connection, place.session, held, turn, event.at)
        place.held, place.gone, place.at = held, gone, 0 if gone else event.at
        place.revision += 1
        return Answered(screen, held.conversation, gone)

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
        self, connection: Connection, session: Session, held: Held, turn: Turn, at: int
    ) -> tuple[Held, bool]:
        """Write what follows beyond the dialogue; whether all was erased."""
        for effect in turn.effects:
            if isinstance(effect, HandOff):
                held = self._hand_off(connection, session, held, effect, at)
            elif isinstance(effect, Forget | Close):
                forget(connection, session, held, whole=isinstance(effect, Forget))
                return held, True
            elif held.conversation is None:
                continue
            elif isinstance(effect, Write):
                self.cases.write(connection, held.conversation, effect.text, at)
            elif isinstance(effect, Tell):
                self._tell(connection, session, held.conversation, effect, at)
        return held, False

    def _hand_off(
        self, connection: Connection, session: Session, held: Held, effect: HandOff, at: int
    ) -> Held:
        kit, ready = self.kits.take(), self.kits.code()
        language = held.dialogue.language
        self.cases.open(
            connection, kit, effect.route, effect.entries, language=language, channel=WEB, at=at
        )
        returning.give_first(connection, kit, session, ready, at)
        code = ready.code.shown() if ready else None
        return replace(held, conversation=kit.conversation, code=code, code_at=at)

    def _tell(
        self, connection: Connection, session: Session, conversation: bytes, effect: Tell, at: int
    ) -> None:
        if effect.route is not None:
            transfers.follow_route(
                connection, self.vault, self.cases, conversation, session, effect.route, at
            )
        if effect.entries:
            self.cases.tell(connection, conversation, effect.entries, at)


class _Place:
    """One contact while its turns are taken: as stored, and as it becomes."""

    __slots__ = ("at", "gone", "held", "is_new", "revision", "session")

    def __init__(self, session: Session, row: Row | None) -> None:
        self.session = session
        self.is_new = row is None
        self.revision = row.revision if row else 0
        self.held = contacts.unseal(session, row) if row else None
        self.gone = False
        self.at = 0


class _Group:
    """The turns of one transaction: what had arrived before, the contacts they touch."""

    def __init__(self, connection: Connection, before: Mapping[Key, bytes]) -> None:
        self.connection = connection
        self.seen = dict(before)
        self.rows: Mapping[bytes, Row] = {}
        self.places: dict[bytes, _Place] = {}

    def digest_before(self, receipt: Receipt) -> bytes | None:
        """The digest under which the same id came before, also within this group."""
        key = (receipt.contact, receipt.external_id)
        known = self.seen.get(key)
        self.seen[key] = receipt.digest
        return known

    def place(self, session: Session) -> _Place:
        """The contact of a session; raises SealBroken."""
        place = self.places.get(session.id)
        if place is None:
            place = self.places[session.id] = _Place(session, self.rows.get(session.id))
        return place


def forget(connection: Connection, session: Session, held: Held, *, whole: bool) -> None:
    """Erase a contact, and with `whole` its conversation and every device's way to it."""
    if whole and held.conversation is not None:
        returning.forget(connection, held.conversation)
    contacts.erase(connection, [session.id])


def _change(place: _Place) -> Change:
    if place.held is None:
        raise Expired
    blob = contacts.seal(place.session, place.revision, place.held)
    return Change(
        place.session.id, place.revision, blob, place.held.conversation, place.at, place.is_new
    )


def _distinct(receipts: Sequence[Receipt]) -> list[Receipt]:
    """Each receipt once (the first to come), in the order in which rows are locked."""
    first: dict[Key, Receipt] = {}
    for one in receipts:
        first.setdefault((one.contact, one.external_id), one)
    return [first[key] for key in sorted(first)]
