"""Which cards a colleague should see now, and how loud. Pure: a board and a moment go in.

Levels only rise with a ring: a card whose level is higher than that of the one that stands is sent
anew and rings; every other change is an edit that nobody hears.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from enum import IntEnum
from typing import Final

from msgspec import Struct

from flows.casework import State
from flows.types import URGENT, Priority
from handlers.hours import MICRO, MINUTE, Calendar
from storage.boards import Board
from storage.cards import SUMMARY, Card
from storage.desk_queries import Listed
from storage.hands import Role
from storage.staff_chats import Linked

NEAR_P0: Final = 2 * MINUTE
"""How long before the deadline of a P0 a card rings again."""

NEAR: Final = 15
"""Minutes of opening hours before any other deadline: less than a quarter of each."""

HALF_P1: Final = 30
"""Minutes of opening hours, half of those of a P1: with no more left it is escalated."""


class Level(IntEnum):
    """How loud a card is."""

    SILENT = 0
    NEW = 1  # a P0 or P1 that nobody has
    NEAR = 2  # its deadline comes near
    ESCALATED = 3  # still nobody has it: the coordinator hears of it


class Wanted(Struct, frozen=True):
    """A card that should stand; `snoozed_until` while its colleague silenced it (µs UTC)."""

    case: Listed
    level: Level
    snoozed_until: int | None = None

    @property
    def loudness(self) -> int:
        """What is written down: each level of a P0 is above all others, so what becomes one rings.

        Of the same level it would not, if it rang as a P1 before.
        """
        is_louder = self.level is not Level.SILENT and self.case.priority == Priority.P0
        return self.level + len(Level) if is_louder else self.level


class Gathered(Struct, frozen=True):
    """What waits and is not urgent: how many in each queue, since when the oldest and newest."""

    counts: tuple[tuple[str, int], ...]
    oldest: int
    newest: int


class Wishes:
    """Works out what every colleague of a board should see at one moment (µs UTC)."""

    def __init__(self, board: Board, calendar: Calendar, at: int) -> None:
        """Read the clock once."""
        self._board = board
        self._at = at
        self._heads: dict[str, frozenset[bytes]] = {}
        self._calendar = calendar
        self._ahead: dict[tuple[str, int], int] = {}
        local = calendar.local(at)
        self._minute = local.hour * 60 + local.minute
        noon = local.replace(hour=12, minute=0, second=0, microsecond=0)
        self.day = int(noon.timestamp()) * MICRO
        """Noon of this day (µs UTC): what cards say of moments changes with the day alone."""

    def cards(self, one: Linked) -> list[Wanted]:
        """The cards of a colleague, the loudest first."""
        cards = self._board.cards[one.id]
        found = [
            wanted
            for case in self._board.cases.values()
            if (wanted := self._wanted(one, case, cards.get(case.id))) is not None
        ]
        return sorted(found, key=lambda it: (-it.loudness, it.case.priority, it.case.opened_at))

    def gathered(self, one: Linked) -> Gathered | None:
        """What a colleague on duty should know of all that is not urgent; None if nothing."""
        waits = list(self._waiting(one)) if one.on_duty else []
        if not waits:
            return None
        counts = Counter(case.queue for case in waits)
        since = [case.waiting_since or case.opened_at for case in waits]
        return Gathered(tuple(sorted(counts.items())), min(since), max(since))

    def is_quiet(self, one: Linked) -> bool:
        """Whether a colleague's quiet hours run."""
        if one.quiet is None:
            return False
        begin, end = one.quiet
        if begin <= end:
            return begin <= self._minute < end
        return not end <= self._minute < begin

    def _waiting(self, one: Linked) -> Iterator[Listed]:
        for case in self._board.free:
            if Priority(case.priority) not in URGENT and self._sees(one, case):
                yield case

    def _wanted(self, one: Linked, case: Listed, card: Card | None) -> Wanted | None:
        is_mine = case.claimed_by == one.id
        if case.state == State.CLOSED:
            return None
        level = self._level(one, case, card)
        stands = level is not Level.SILENT or (
            card is not None and (is_mine or (self._sees(one, case) and _is_news(case)))
        )
        return Wanted(case, level, self._snoozed(case, card)) if stands else None

    def _level(self, one: Linked, case: Listed, card: Card | None) -> Level:
        """How loud, if loud at all; somebody else's, answered and silenced ones are silent."""
        if case.deadline_at is None or self._snoozed(case, card):
            return Level.SILENT
        is_mine = case.claimed_by == one.id
        if case.claimed_by is not None and not case.is_duress:
            return Level.NEAR if is_mine and self._rings_near(one, case) else Level.SILENT
        if self._is_late(case) and one.id in self._responsible(case.team):
            return Level.ESCALATED
        if not (is_mine or (one.on_duty and self._sees(one, case))):
            return Level.SILENT
        if self._rings_near(one, case):
            return Level.NEAR
        return Level.NEW if Priority(case.priority) in URGENT else Level.SILENT

    def _rings_near(self, one: Linked, case: Listed) -> bool:
        """Whether the deadline is near; what is not urgent keeps quiet in quiet hours."""
        due = case.deadline_at or 0
        if case.priority == Priority.P0:
            return self._at >= due - NEAR_P0
        if Priority(case.priority) not in URGENT and self.is_quiet(one):
            return False
        return self._in(case.queue, NEAR) >= due

    def _is_late(self, case: Listed) -> bool:
        due = case.deadline_at or 0
        if case.priority == Priority.P0:
            return self._at >= due
        return case.priority == Priority.P1 and self._in(case.queue, HALF_P1) >= due

    def _in(self, queue: str, minutes: int) -> int:
        """The moment when a queue has been open so many minutes from now on."""
        key = (queue, minutes)
        if key not in self._ahead:
            self._ahead[key] = self._calendar.of(queue).add(self._at, minutes)
        return self._ahead[key]

    def _responsible(self, team: str) -> frozenset[bytes]:
        """Who hears when nobody takes it: the team's coordinators, else everybody of duty teams."""
        if team not in self._heads:
            everybody = self._board.linked
            found = [
                one.id for one in everybody if one.role is Role.COORDINATOR and team in one.teams
            ]
            on_duty = [one.id for one in everybody if one.teams & self._board.duty]
            self._heads[team] = frozenset(found or on_duty)
        return self._heads[team]

    def _sees(self, one: Linked, case: Listed) -> bool:
        return case.team in self._board.scopes[one.teams].of(Priority(case.priority))

    def _snoozed(self, case: Listed, card: Card | None) -> int | None:
        """Until when a card is silent; a P0 that nobody has never is."""
        if card is None or card.snoozed_until is None or card.snoozed_until <= self._at:
            return None
        return card.snoozed_until if may_snooze(case) else None


def may_snooze(case: Listed) -> bool:
    """Whether a colleague may silence a card."""
    return case.priority != Priority.P0 or case.claimed_by is not None


def _is_news(case: Listed) -> bool:
    """Whether a card that stands goes on to tell something: it waits, or a colleague has it now."""
    if case.claimed_by is None:
        return case.deadline_at is not None
    return case.state == State.CLAIMED


def conversation_cards(cards: Mapping[bytes, Card]) -> Mapping[bytes, Card]:
    """The cards without the one that gathers."""
    return {key: card for key, card in cards.items() if key != SUMMARY}
