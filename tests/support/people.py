"""People for tests: in a web session, taking turns. All made up."""

import hashlib
import os
from collections.abc import Mapping, Sequence
from typing import Final

import msgspec
from sqlalchemy import RowMapping

from flows.types import Asked, Chose, Command, Event, Said, Started
from handlers.road import Road
from handlers.turns import Answered, Incoming, Turns
from storage.contacts import Held, load, unseal
from storage.transcripts import Line, as_person, facts_of
from storage.vault import Session

DANGER: Final[Mapping[str, str]] = {"opening.danger_now": "danger", "opening.safe": "unsafe"}
"""Answers of somebody who is in danger now."""


class Person:
    """Somebody in one web session; `screen` is what they see."""

    def __init__(self, road: Road, session: Session | None = None) -> None:
        """Open the page; nothing is taken yet."""
        self.road = road
        self.token = ""
        if session is None:
            self.token, session = road.new_session()
        self.session = session
        self.answered: Answered | None = None

    def sends(self, event: Event, nonce: bytes | None = None) -> Incoming:
        """What a form of theirs would bring; the same nonce is the same form."""
        digest = hashlib.sha256(msgspec.msgpack.encode(event)).digest()
        return Incoming(self.session, nonce or os.urandom(16), digest, event)

    def starts(self, nonce: bytes | None = None) -> Incoming:
        """The first form, in Dutch."""
        return self.sends(Started(self.road.clock(), "nl", chosen=True), nonce)

    def says(self, text: str, nonce: bytes | None = None, step: str | None = None) -> Incoming:
        """Typed words."""
        return self.sends(Said(self.road.clock(), text, step), nonce)

    def picks(self, step: str, *codes: str, nonce: bytes | None = None) -> Incoming:
        """Pressed options."""
        return self.sends(Chose(self.road.clock(), step, codes), nonce)

    def presses(self, command: Command, nonce: bytes | None = None) -> Incoming:
        """A button that is there at every step."""
        return self.sends(Asked(self.road.clock(), command), nonce)

    # ── one turn at a time ───────────────────────────────────────────────────────────────

    def do(self, incoming: Incoming) -> Answered:
        """Take one turn, without the writer's thread."""
        (answered,) = together(self.road, [incoming])
        assert isinstance(answered, Answered), answered
        self.answered = answered
        return answered

    def start(self) -> Answered:
        """Begin."""
        return self.do(self.starts())

    def ask_for_a_person(self) -> bytes:
        """Be handed over with what was told so far; the conversation."""
        self.do(self.presses(Command.PERSON))
        return self.conversation

    def walk(self, answers: Mapping[str, str], until: str = "") -> None:
        """Answer what is asked: as `answers` says, else skipped, else the first option.

        Ends before the step `until`, or when nothing is asked any more.
        """
        for _ in range(60):
            assert self.answered is not None
            screen = self.answered.screen
            if screen.step is None or screen.step == until:
                return
            if screen.step in answers:
                given = answers[screen.step]
                coded = given in [option.code for option in screen.options]
                event = self.picks(screen.step, given) if coded else self.says(given)
            elif screen.can_skip:
                event = self.presses(Command.SKIP)
            else:
                event = self.picks(screen.step, screen.options[0].code)
            self.do(event)
        raise AssertionError("the flow has no end")

    def forget(self) -> Answered:
        """Press forget, and confirm."""
        answered = self.do(self.presses(Command.FORGET))
        assert answered.screen.step is not None
        return self.do(self.picks(answered.screen.step, "forget_all"))

    # ── what is stored ───────────────────────────────────────────────────────────────────

    @property
    def held(self) -> Held:
        """The sealed state of their contact, opened with their session."""
        with self.road.database.reading() as connection:
            return unseal(self.session, load(connection, [self.session.id])[self.session.id])

    @property
    def conversation(self) -> bytes:
        """The conversation that they were handed over in."""
        found = self.held.conversation
        assert found is not None
        return found

    @property
    def facts(self) -> RowMapping:
        """The row of their conversation."""
        with self.road.database.reading() as connection:
            found = facts_of(connection, self.conversation)
        assert found is not None
        return found

    @property
    def lines(self) -> tuple[Line, ...]:
        """What they read of their conversation."""
        with self.road.database.reading() as connection:
            return as_person(connection, self.conversation, self.session).lines

    @property
    def told(self) -> list[object]:
        """Every answer in the conversation, then their messages."""
        entries = [entry.answer for line in self.lines for entry in line.body.entries]
        return [*entries, *(line.body.text for line in self.lines if line.body.text)]


def together(road: Road, incoming: Sequence[Incoming]) -> list[Answered | Exception]:
    """Take turns as one group, in one transaction."""
    turns = Turns(road.book, road.voice, road.vault, road.cases, road.kits)
    with road.database.writer.begin() as connection:
        return turns.take_turns(connection, incoming)
