"""What a turn writes beyond its dialogue: conversations, links, erasures, what is sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from msgspec.structs import replace
from sqlalchemy import Connection

from flows import duress
from flows.book import Book
from flows.types import (
    TALK,
    Close,
    Corrected,
    Dialogue,
    Entry,
    Event,
    Forget,
    HandOff,
    Lifetime,
    Move,
    Raise,
    Said,
    Say,
    Tell,
    Turn,
    Write,
)
from handlers.channels import write_message
from handlers.farewells import erasing, farewell, farewells
from handlers.overheard import Overheard
from handlers.places import Group, Place
from locales.voice import Screen
from storage import contacts, returning, shown, transfers
from storage.chats import Chat, Door
from storage.contacts import Held
from storage.conversations import Conversations, Opening
from storage.ephemeral import EphemeralKeys
from storage.kits import Kits
from storage.links import LinkKind, make_link
from storage.outbox import Parcel
from storage.shown import Note
from storage.vault import Vault

WEB_LINK: Final = "/from/"
"""Where the web chat takes a one-time link; the token follows."""

HEARD_MAX: Final = 20
"""Typed answers that are remembered with their question, should they be edited."""

LIFETIMES: Final[Mapping[str, int | None]] = {"keep": None, "day": 24 * 3600, "hour": 3600}
"""Options of the question how long messages stay in the chat, in seconds."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What it takes to write conversations; `ephemeral` only where there are chats.

    `overheard` only where colleagues may read in their own Telegram.
    """

    book: Book
    vault: Vault
    cases: Conversations
    kits: Kits
    ephemeral: EphemeralKeys | None
    overheard: Overheard | None = None


class Writing:
    """What one turn writes. `gone`: all was erased; `link`: where the web chat goes on."""

    def __init__(
        self, tools: Tools, group: Group, place: Place, at: int, message: int | None
    ) -> None:
        """Nothing is written yet. `message` is the number of what was typed in a chat."""
        self._tools = tools
        self._group = group
        self._place = place
        self._at = at
        self._message = message
        self._seq: int | None = None
        self._received = False
        self.gone = False
        self.says_farewell = False
        self.link = ""

    def write(self, held: Held, turn: Turn) -> Held:
        """Write what follows from a turn; after an erasure nothing more."""
        for effect in turn.effects:
            if isinstance(effect, HandOff):
                held = self._hand_off(held, effect)
            elif isinstance(effect, Forget | Close):
                self._erase(held, whole=isinstance(effect, Forget))
                # The page has a page of its own for it; a chat hears it.
                return replace(held, says=held.says or (Say("engine-ended"),))
            elif isinstance(effect, Move | Lifetime):
                self._in_chat(effect)
            elif held.conversation is not None:
                self._add(held.conversation, effect)
        if self._received and isinstance(self._place.door, Chat):
            return replace(held, says=(*held.says, Say("chat-received")))
        return held

    def _add(self, conversation: bytes, effect: object) -> None:
        tools, connection, at = self._tools, self._group.connection, self._at
        if isinstance(effect, Write):
            text, corrects = effect.text, effect.corrects
            written = tools.cases.write(connection, conversation, text, at, corrects)
            self._seq, self._received = written.seq, written.anew
            self._listen(conversation, (text,))
            if tools.overheard is not None:
                tools.overheard.words(connection, conversation, effect, at)
        elif isinstance(effect, Tell | Raise):
            route = effect.route if isinstance(effect, Tell) else effect.priority
            if route is not None:
                door = self._place.door
                transfers.follow_route(
                    connection, tools.vault, tools.cases, conversation, door, route, at
                )
            if effect.entries:
                tools.cases.tell(connection, conversation, effect.entries, at)
                self._look_for_duress(conversation, effect.entries)
                if tools.overheard is not None:
                    tools.overheard.answers(connection, conversation, effect.entries, at)

    def _look_for_duress(self, conversation: bytes, entries: Sequence[Entry]) -> None:
        """A duress word is kept when it is chosen, and heard in what is told besides."""
        steps = self._tools.book.steps
        word = duress.chosen_in(steps, entries)
        if word is not None:
            transfers.watch_for(self._group.connection, self._tools.vault, conversation, word)
        self._listen(conversation, tuple(duress.words_in(steps, entries)))

    def _listen(self, conversation: bytes, words: Sequence[str]) -> None:
        """The duress word raises a P0 that nobody sees here; the desk hears of it at once."""
        tools, door = self._tools, self._place.door
        transfers.alarm_if_said(
            self._group.connection, tools.vault, tools.cases, conversation, door, words, self._at
        )

    def _in_chat(self, effect: Move | Lifetime) -> None:
        """What only a chat knows: a link to the web, how long its messages stay."""
        door, connection = self._place.door, self._group.connection
        if not isinstance(door, Chat):
            return
        if isinstance(effect, Move):
            vault, at = self._tools.vault, self._at
            self.link = WEB_LINK + make_link(connection, vault, LinkKind.WEB, door.id, at)
        else:
            self._place.lifetime = LIFETIMES.get(effect.code)
            shown.let_live(connection, door.id, self._place.lifetime)

    def _hand_off(self, held: Held, effect: HandOff) -> Held:
        """Make a conversation of a dialogue; on a page with a return code, if one is ready."""
        tools, connection, door = self._tools, self._group.connection, self._place.door
        kit = tools.kits.take()
        # No code is left lying in a chat: from there a one-time link leads to the web.
        ready = tools.kits.code() if door.address is None else None
        language, at = held.dialogue.language, self._at
        opening = Opening(effect.route, effect.entries, language, door.channel, at)
        tools.cases.open(connection, kit, opening, returning.first_wraps(kit, door, ready))
        if ready is not None:
            returning.enter_code(connection, kit.conversation, ready, at)
        self._look_for_duress(kit.conversation, effect.entries)
        code = ready.code.shown() if ready else None
        return replace(held, conversation=kit.conversation, code=code, code_at=at)

    def _erase(self, held: Held, *, whole: bool) -> None:
        """Erase the contact, and with `whole` its conversation and every way to it."""
        group, door = self._group, self._place.door
        self.gone = True
        group.forget_about(door.id)
        group.farewells += self._farewells(held.conversation if whole else None)
        self.says_farewell = bool(group.farewells)
        forget(group.connection, door, held, whole=whole)

    def _farewells(self, conversation: bytes | None) -> list[Parcel]:
        """What deletes the messages in the chats that go."""
        tools, connection, door = self._tools, self._group.connection, self._place.door
        found: list[Parcel] = []
        if conversation is not None:
            found = farewells(connection, tools.vault, tools.ephemeral, conversation, self._at)
        if isinstance(door, Chat) and all(one.chat.id != door.id for one in found):
            found += farewell(connection, door)  # handed over in this very transaction, or not yet
        return found

    def remember(self, held: Held, before: Dialogue | None, event: Event) -> Held:
        """Remember where the typed message stands, and which question it answered."""
        message = self._message
        if self.gone or message is None or isinstance(event, Corrected):
            return held
        place = self._place
        note = Note(place.door.id, message, self._at, place.lifetime, self._seq)
        self._group.notes.append(note)
        if not isinstance(event, Said) or before is None or before.step == TALK:
            return held
        heard = (*held.heard, (message, before.asking))
        return replace(held, heard=heard[-HEARD_MAX:])

    def take_back(self, door: Chat) -> None:
        """Delete in its chat what was typed; at once, as soon as Telegram can."""
        if self._message is not None:
            self._group.farewells.append(Parcel(door, erasing((self._message,)), unnoted=True))

    def send(self, door: Chat, screen: Screen) -> bool:
        """Put a screen with what this transaction writes to the outbox; whether it says anything.

        On the web the page itself says that a message came.
        """
        if screen.step is None and not screen.notices:
            return False
        lifetime = self._place.lifetime
        self._group.parcels.append(Parcel(door, write_message(screen), lifetime, unnoted=self.gone))
        return True


def forget(connection: Connection, door: Door, held: Held, *, whole: bool) -> None:
    """Erase a contact, and with `whole` its conversation and every device's way to it."""
    if whole and held.conversation is not None:
        returning.forget(connection, held.conversation)
    contacts.erase(connection, [door.id])
