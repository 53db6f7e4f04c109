"""Walk through everything that a dialogue can become, by really asking the engine.

Two dialogues are the same state when they stand at the same step, the front office either knows of
both or of neither, and every condition and route that they can still meet holds alike: nothing
else of the answers steers the engine. `moves` has an answer for each way to meet the conditions.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from types import EllipsisType

from msgspec import Struct
from msgspec.structs import replace

from flows.book import Book, triggers
from flows.engine import advance
from flows.flow import Flow, Step, Test
from flows.told import live
from flows.types import (
    Answer,
    Asked,
    Chose,
    Command,
    Dialogue,
    Event,
    Kind,
    Said,
    Started,
    Turn,
    flow_of,
)

WORDS = "seldom said"
"""What the walker types where words are asked: long enough for a duress word, too."""


class Move(Struct, frozen=True):
    """An answer to the question on the screen; `codes` are the options that it picks."""

    event: Event
    codes: tuple[str, ...] = ()

    def __str__(self) -> str:
        """The answer as a finding names it."""
        if isinstance(self.event, Asked):
            return f"“{self.event.command}”"
        return f"“{' + '.join(self.codes) or 'words'}”"


class Visit(Struct, frozen=True):
    """One event in one state and what the engine made of it; without a `turn` it raised `error`."""

    before: Dialogue
    move: Move
    turn: Turn | None
    error: str = ""

    @property
    def back(self) -> bool:
        """Whether the answer led to the question before."""
        path = self.before.path
        return self.turn is not None and bool(path) and self.turn.dialogue.path == path[:-1]


class State(Struct, frozen=True):
    """What the engine can still tell apart: the step, whether the team knows, what holds ahead.

    In a shared flow also the flow that led into it, whose route counts.
    """

    step: str
    told: bool
    ahead: tuple[tuple[bool, ...], ...]
    home: str = ""


class _Group:
    """The tests ahead that look at one step. Of each answer to it they are asked once."""

    def __init__(self, step: str, tests: tuple[Test, ...]) -> None:
        self.step = step
        self._tests = tests
        self.known: dict[Answer | EllipsisType, tuple[bool, ...]] = {}
        """For each answer that was met, which of them hold."""

    def holding(self, answers: Mapping[str, Answer]) -> tuple[bool, ...]:
        """Which of them hold."""
        found = tuple(test.holds(answers) for test in self._tests)
        self.known[answers.get(self.step, ...)] = found
        return found


def _grouped(tests: Iterable[Test]) -> tuple[_Group, ...]:
    by_step: dict[str, list[Test]] = {}
    for test in dict.fromkeys(tests):
        by_step.setdefault(test.step, []).append(test)
    return tuple(_Group(step, tuple(found)) for step, found in by_step.items())


class Walk:
    """All states of a book, breadth first, each with the first dialogue that stood there."""

    def __init__(self, book: Book) -> None:
        """Prepare; nothing is walked yet."""
        self.book = book
        self.states: dict[State, Dialogue] = {}
        self.onward: dict[State, set[State]] = {}
        self._tests = tests_ahead(book)
        self._ahead: dict[tuple[str, str], tuple[_Group, ...]] = {}
        self._moves = {step.id: tuple(moves(book, step)) for step in book.steps.values()}
        self._waiting: deque[State] = deque()
        self._behind: set[tuple[object, ...]] = set()

    def run(self) -> Iterator[tuple[Dialogue, tuple[Visit, ...]]]:
        """Every state and what each answer makes of it."""
        first = attempt(self.book, None, Move(Started(0, self.book.languages[0])))
        if first.turn:
            self._enter(first.turn.dialogue)
        while self._waiting:
            state = self._waiting.popleft()
            dialogue = self.states[state]
            found = self._moves.get(dialogue.step, ())
            yield dialogue, tuple(self._visit(state, dialogue, move) for move in found)

    def _visit(self, state: State, before: Dialogue, move: Move) -> Visit:
        visit = attempt(self.book, before, move)
        if visit.turn:
            after = self._enter(visit.turn.dialogue)
            if not visit.back:
                self.onward.setdefault(state, set()).add(after)
            self._enter_behind(visit.turn.dialogue)
        return visit

    def _enter_behind(self, dialogue: Dialogue) -> None:
        """Go back all the way: there the old answers stand until they are given anew.

        Where the same answers led back before, all that lies behind was entered then.
        """
        while dialogue.path:
            *path, step = dialogue.path
            there = replace(dialogue, step=step, path=tuple(path))
            told = dialogue.priority is not None
            known = (step, there.path, told, *live(there).items())
            if known in self._behind:
                return
            self._behind.add(known)
            behind = attempt(self.book, dialogue, Move(Asked(0, Command.BACK)))
            if behind.turn is None or behind.turn.dialogue.path == dialogue.path:
                return
            dialogue = behind.turn.dialogue
            self._enter(dialogue)

    def _enter(self, dialogue: Dialogue) -> State:
        answers, home = live(dialogue), ""
        flow = self.book.flows.get(dialogue.flow)
        if flow and flow.shared:
            home = self.book.home(dialogue.flow, dialogue.path).name
        holding = tuple(
            [  # asked two million times: a call for each would be half of the proof
                one.known.get(answers.get(one.step, ...)) or one.holding(answers)
                for one in self._groups(dialogue.step, home)
            ]
        )
        state = State(dialogue.step, dialogue.priority is not None, holding, home)
        if state not in self.states:
            self.states[state] = dialogue
            self._waiting.append(state)
        return state

    def _groups(self, step: str, home: str) -> tuple[_Group, ...]:
        """The tests ahead of a step, with those of the route that counts there."""
        found = self._ahead.get((step, home))
        if found is None:
            routed = _route_tests(self.book.flows[home]) if home else ()
            found = _grouped((*self._tests.get(step, ()), *routed))
            self._ahead[step, home] = found
        return found


def attempt(book: Book, dialogue: Dialogue | None, move: Move) -> Visit:
    """What the engine makes of an event, also when that is an exception."""
    before = dialogue or Dialogue(book.start.id, 0, book.languages[0])
    try:
        return Visit(before, move, advance(book, dialogue, move.event))
    except Exception as error:  # noqa: BLE001 — whatever it raises is the finding
        return Visit(before, move, None, f"{type(error).__name__}: {error}")


# ── the answers to a step ────────────────────────────────────────────────────────────────────


def moves(book: Book, step: Step) -> Iterator[Move]:
    """Answers to a step: one for each way in which conditions can tell answers apart."""
    if step.kind is Kind.MESSAGE:
        return
    if step.kind in {Kind.WORDS, Kind.NUMBER}:
        typed = _numbers(book, step) if step.kind is Kind.NUMBER else [WORDS]
        for text in typed:
            yield Move(Said(0, str(text), step.id), (str(text),))
    else:
        for codes in _picks(book, step):
            yield Move(Chose(0, step.id, codes), codes)
    if step.skip:
        yield Move(Asked(0, Command.SKIP, step.id))


def _numbers(book: Book, step: Step) -> list[int]:
    """Both ends, every number that a condition names, and the first that none names."""
    named = {int(code) for code in _named(book, step) if code.isdecimal()}
    inside = {one for one in named if step.low <= one <= step.high}
    other = next((one for one in range(step.low, step.high + 1) if one not in named), step.low)
    return sorted({step.low, step.high, other} | inside)


def _picks(book: Book, step: Step) -> Iterator[tuple[str, ...]]:
    options = book.languages if step.kind is Kind.LANGUAGE else step.codes
    singles = [(code,) for code in options]
    yield from singles
    if step.kind is Kind.CHOICES:
        alike = {_meets(book, step, code): code for code in options}
        kinds = [code for code in options if code in alike.values()]
        for size in range(2, len(kinds) + 1):
            yield from combinations(kinds, size)


def _meets(book: Book, step: Step, code: str) -> tuple[object, ...]:
    """What tells options apart: the conditions that name them, and the danger they mean."""
    option = step.option(code)
    tests = (code in test.codes for test in _tests(book) if test.step == step.id)
    return (option.danger if option else None, *tests)


def _named(book: Book, step: Step) -> set[str]:
    return {code for test in _tests(book) if test.step == step.id for code in test.codes}


# ── the conditions that lie ahead ────────────────────────────────────────────────────────────


def tests_ahead(book: Book) -> Mapping[str, tuple[Test, ...]]:
    """For each step the tests that somebody who stands there can still meet."""
    ahead = {step.id: set(_own_tests(book, step)) for step in book.steps.values()}
    grown = True
    while grown:
        grown = False
        for step in book.steps.values():
            found = set[Test]().union(*(ahead.get(place, ()) for place in book.places(step)))
            if not found <= ahead[step.id]:
                ahead[step.id] |= found
                grown = True
    return {step: tuple(sorted(found, key=_in_order)) for step, found in ahead.items()}


def _own_tests(book: Book, step: Step) -> Iterator[Test]:
    for _, ways in triggers(step):
        for way in ways:
            yield from way.condition
    yield from _route_tests(book.flows[flow_of(step.id)])


def _route_tests(flow: Flow) -> Iterator[Test]:
    for row in flow.routes:
        yield from row.condition


def _tests(book: Book) -> frozenset[Test]:
    return frozenset(test for step in book.steps.values() for test in _own_tests(book, step))


def _in_order(test: Test) -> tuple[str, list[str], bool]:
    return test.step, sorted(test.codes), test.negated
