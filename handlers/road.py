"""The road: what a channel calls to take a turn and to look. Commits first, rings after.

Channels hold no database and no key: they hold a road and the tokens in their cookies.
"""

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from typing import Any, Final, TypeVar

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, RowMapping

from flows.book import Book
from flows.casework import State
from flows.engine import prompt, today
from flows.types import Priority
from handlers.bells import DESK, RELAY, Bells
from handlers.channels import Channel
from handlers.farewells import erasing
from handlers.hours import Calendar
from handlers.lines import marks
from handlers.overheard import Overheard
from handlers.reaching import Reaching
from handlers.reading import Read
from handlers.turns import Answered, Incoming, Turns
from locales.voice import Screen, Voice
from storage import contacts, outbox, transcripts
from storage.chats import Chat
from storage.codes import Lookups
from storage.contacts import Held
from storage.conversations import Conversations, is_asked
from storage.database import Database
from storage.ephemeral import EphemeralKeys
from storage.kits import Kits
from storage.opening import Opening, on_duty, opening
from storage.outbox import Arrived, Letter
from storage.topics import STAFF
from storage.transcripts import Transcript
from storage.vault import Session, Vault
from storage.writer import ByTheWay, Writer

T = TypeVar("T")

CONTACTS: Final = 10_000
"""Chats whose keyed index is remembered, in memory only."""

CHAT: Final = "chat"
"""The purpose of a person's browser session."""


class Standing(Struct, frozen=True):
    """What the person may know of where their conversation stands (times in µs UTC)."""

    state: str
    waiting_since: int | None
    deadline_at: int | None
    closed_at: int | None
    language: str
    queue: str


class View(Struct, frozen=True):
    """A person's page: the question, and once handed over the conversation."""

    held: Held
    screen: Screen
    seen_at: int
    standing: Standing | None = None
    transcript: Transcript = Transcript(())

    @property
    def conversation(self) -> bytes | None:
        """The bell to listen to."""
        return self.held.conversation


def now() -> int:
    """The time in microseconds UTC."""
    return time.time_ns() // 1000


class Road:
    """Everything a person's channel may do."""

    def __init__(  # noqa: PLR0913, PLR0917 - the composition root hands in every part
        self,
        database: Database,
        vault: Vault,
        book: Book,
        voice: Voice,
        kits: Kits,
        lookups: Lookups,
        calendar: Calendar,
        clock: Callable[[], int] = now,
        ephemeral: EphemeralKeys | None = None,
        channels: Sequence[Channel] = (),
    ) -> None:
        """Start the writer. Channels that must be sent to need ephemeral keys: ValueError."""
        if channels and ephemeral is None:
            raise ValueError("channels that must be sent to need ephemeral keys")
        self.ephemeral = ephemeral
        self.channels = tuple(channels)
        self.database = database
        self.vault = vault
        self.book = book
        self.voice = voice
        self.calendar = calendar
        self.clock = clock
        self.bells = Bells()
        self.cases = Conversations(vault, calendar.deadline)
        self.kits = kits
        self.lookups = lookups
        self.reaching = Reaching(vault, ephemeral, calendar, clock)
        self.staff_bot = ""  # its name on Telegram, while it runs
        self.staff_words = any(one.name == STAFF for one in channels)
        overheard = Overheard(vault, book, voice, ephemeral) if self.staff_words else None
        self._turns = Turns(book, voice, vault, self.cases, kits, ephemeral, overheard)
        self._turns.marks = partial(marks, voice, calendar)
        self._contact = lru_cache(maxsize=CONTACTS)(vault.contact)
        self._senders: dict[str, Callable[[Letter], None]] = {}
        self.unwritten: set[bytes] = set()
        self.invites: dict[str, str] = {}
        """Channel → where a one-time token leads into it, such as ``https://t.me/bot?start=``."""
        self.writer = Writer(database, self._turns.take_turns, self._committed, self._sent)
        self.must_compact = False
        self.log = logging.getLogger("inloop.road")

    def close(self) -> None:
        """Finish what waits, then end."""
        self.bells.close()
        self.writer.close()
        self.kits.close()
        self.database.close()

    def _committed(self, outcome: object) -> None:
        """In the writer's thread, after the commit: wake pages, overwrite what was erased."""
        if isinstance(outcome, ByTheWay):
            self.unwritten.difference_update(one.letter.id for one in outcome.done)
            for one in outcome.done:
                self.left(one.letter)
        if not isinstance(outcome, Answered):
            return
        if outcome.rings is not None:
            self.bells.ring(outcome.rings, DESK)
        is_overheard = self.staff_words and outcome.rings is not None
        if is_overheard or (outcome.to_send and outcome.letter is None):
            self.bells.ring(RELAY)
        if outcome.gone:
            self.compact()

    def _sent(self, connection: Connection, found: Sequence[Arrived]) -> None:
        """By the way, in the writer's thread: what was sent leaves the outbox."""
        if self.ephemeral is None:
            return
        if outbox.arrived(connection, self.ephemeral, found, erasing):
            self.bells.ring(RELAY)  # the relay's look comes after this commit

    def left(self, letter: Letter) -> None:
        """A letter left the outbox. A farewell was the last of somebody: overwrite it soon.

        On PostgreSQL the log keeps its bytes anyway; they open until the hour's key is forgotten.
        """
        if letter.unnoted and self.database.is_sqlite:
            self.must_compact = True

    def arrived(self, one: Arrived) -> None:
        """A letter was sent: write it down with the next commit; until then nobody sends it."""
        self.unwritten.add(one.letter.id)
        self.writer.put_by_the_way(one)

    def send_at_once(
        self, channel: str, send: Callable[[Letter], None] | None, lease: int = 0
    ) -> None:
        """From now on whoever takes turns of a channel gives what may be sent at once to `send`.

        The letters are claimed for `lease` microseconds. None: they lie in the outbox again.
        """
        if send is None:
            self._turns.leases.pop(channel, None)
            self._senders.pop(channel, None)
        else:
            self._senders[channel] = send
            self._turns.leases[channel] = lease

    def read_with(self, reads: Read) -> None:
        """From now on typed words are read by this: what they suggest goes along with them."""
        self._turns.reads = reads

    def compact(self) -> None:
        """Overwrite erased bytes in the files; what a reader holds up is done by the clock."""
        self.must_compact = True  # also when the next line raises
        self.must_compact = not self.database.compact()

    # ── turns ────────────────────────────────────────────────────────────────────────────

    def new_session(self) -> tuple[str, Session]:
        """A token for the cookie and its session."""
        return self.vault.new_session(CHAT, self.clock())

    def session(self, token: str) -> Session:
        """The session of a cookie; raises WrongSession."""
        return self.vault.session(CHAT, token)

    def chat(self, channel: str, address: str) -> Chat:
        """The chat at an address of a channel that must be sent to; ValueError without keys."""
        if self.ephemeral is None:
            raise ValueError("there are no ephemeral keys to seal a chat with")
        contact = self._contact(channel, address)
        return Chat(contact, channel, address, self.ephemeral, self.clock())

    async def read_calendar(self) -> None:
        """Read opening hours and who is there: they were changed, here or by another process."""
        at = self.clock()

        def look(connection: Connection) -> tuple[Opening, frozenset[str]]:
            return opening(connection), frozenset(on_duty(connection, at))

        found, present = await self.read(look)
        closed = ((one.queue, one.day) for one in found.closed)
        self.calendar.set(found.weeks, closed, present)

    async def show_typing(self, conversation: bytes) -> None:
        """Show in the chats of a conversation that a colleague is writing.

        Not where the answer would wait: somebody else may have the telephone in their hands.
        """
        if not self.channels:
            return
        for chat in await self.read(lambda one: self.reaching.open_now(one, conversation)):
            for channel in self.channels:
                if channel.name == chat.channel:
                    channel.typing(chat.address)

    def take(self, incoming: Incoming) -> "asyncio.Future[Answered]":
        """Take a turn; the answer comes once it is durable, and what it says is on its way.

        Awaiting raises Expired, Refused, SealBroken or Unavailable: then nothing was written.
        """
        return self.writer.put(incoming, self._send if isinstance(incoming.door, Chat) else None)

    def _send(self, answered: Answered) -> None:
        """Send at once what a turn said; without a sender any more the relay finds it in time."""
        letter = answered.letter
        send = self._senders.get(letter.channel) if letter else None
        if letter is not None and send is not None:
            send(letter)

    async def read(self, reader: Callable[[Connection], T]) -> T:
        """Run a reader beside the writer, in a thread."""

        def run() -> T:
            with self.database.reading() as connection:
                return reader(connection)

        return await asyncio.to_thread(run)

    async def job(self, job: Callable[[Connection], T], *bells: bytes) -> T:
        """Do something in the next commit and ring afterwards."""
        outcome: Any = await self.writer.put(job)
        self.bells.ring(*bells)
        done: T = outcome
        return done

    # ── looking ──────────────────────────────────────────────────────────────────────────

    async def look(self, session: Session) -> View | None:
        """What the person's page shows; None when the session is over."""
        return await self.read(lambda connection: self._look(connection, session))

    def _look(self, connection: Connection, session: Session) -> View | None:
        row = contacts.load(connection, [session.id]).get(session.id)
        if row is None or row.expires_at <= self.clock():
            return None
        held = contacts.unseal(session, row)
        turn = today(self.book, held.dialogue)
        says = turn.says or self.voice.still_said(turn.dialogue.language, held.says)
        held = replace(held, dialogue=turn.dialogue, says=says)
        asked = prompt(self.book, held.dialogue)
        screen = self.voice.screen(held.dialogue.language, held.says, asked)
        view = View(held, screen, row.seen_at)
        facts = held.conversation and transcripts.facts_of(connection, held.conversation)
        if not held.conversation or not facts:
            return view
        standing = Standing(
            facts["state"],
            facts["waiting_since"],
            self._shown_deadline(facts),
            facts["closed_at"],
            facts["language"],
            facts["queue"],
        )
        if standing.state != State.CLOSED and not is_asked(connection, held.conversation):
            # Answered; that another team is to go on is that team's affair.
            state = State.ANSWERED if standing.state == State.WAITING else standing.state
            standing = replace(standing, state=state, waiting_since=None)
        transcript = transcripts.as_person(connection, held.conversation, session)
        return replace(view, standing=standing, transcript=transcript)

    def _shown_deadline(self, facts: RowMapping) -> int | None:
        """The deadline that the person may see: a silent alarm must not show on their page.

        What they saw when the word was said stands until an answer or another team; a priority
        that had risen on the way counts from then, and not from the beginning.
        """
        if facts["shown_deadline"] is not None:
            return int(facts["shown_deadline"])
        due, since, shown = facts["deadline_at"], facts["waiting_since"], facts["shown_priority"]
        if due is None or since is None or shown is None:
            return int(due) if due is not None else None
        return self.cases.deadline(facts["queue"], Priority(shown), since)

    async def touch(self, session: Session) -> None:
        """The person is there: put off the idle lock."""
        at = self.clock()
        await self.job(lambda connection: contacts.touch(connection, session.id, at))

    async def leave(self, session: Session) -> None:
        """End this session only: the way back is the code. Whatever else shows it hears so."""

        def job(connection: Connection) -> bytes | None:
            conversation = contacts.conversation_of(connection, session.id)
            contacts.erase(connection, [session.id])
            return conversation

        conversation = await self.job(job)
        if conversation:
            self.bells.ring(conversation)
