"""A flow as data: steps, conditions, routes. Built by the loader, compiled by `book`."""

from collections.abc import Mapping
from typing import TypeAlias

from msgspec import Struct

from flows.types import KNOWLEDGE, Answer, Kind, Priority, Route, Sign

SKIPPED = "skipped"
"""In a condition: the question was skipped, which means unknown, never safe."""

BACK, RETURN, FORGET, HANDOFF, END = "back", "return", "forget", "handoff", "end"
RESERVED = frozenset({BACK, RETURN, FORGET, HANDOFF, END})
"""Targets that are not steps."""


class Mark(Struct, frozen=True, order=True):
    """Where something stands in a file, for messages: `file`, `line` (from 1)."""

    file: str
    line: int

    def __str__(self) -> str:
        """The mark as editors understand it."""
        return f"{self.file}:{self.line}"


class Test(Struct, frozen=True):
    """A condition on one earlier answer: one of `codes`, or with `negated` none of them."""

    step: str
    codes: frozenset[str]
    negated: bool = False

    def holds(self, answers: Mapping[str, Answer]) -> bool:
        """Whether the answers on the path meet it; an unasked question meets only a negation."""
        return self._found(answers) is not self.negated

    def _found(self, answers: Mapping[str, Answer]) -> bool:
        if self.step not in answers:
            return False
        answer = answers[self.step]
        if answer is None:
            return SKIPPED in self.codes
        if isinstance(answer, tuple):
            return not self.codes.isdisjoint(answer)
        return str(answer) in self.codes


Condition: TypeAlias = tuple[Test, ...]
"""All tests must hold; an empty one always does."""


def holds(condition: Condition, answers: Mapping[str, Answer]) -> bool:
    """Whether every test of the condition holds."""
    return all(test.holds(answers) for test in condition)


class Go(Struct, frozen=True):
    """A way onward: to `target` when `condition` holds. First match wins."""

    target: str
    condition: Condition
    mark: Mark


class Option(Struct, frozen=True):
    """One answer to choose. `danger` is the id of the emergency help that it shows.

    `shows` is the id of another text that it shows: a topic of the knowledge base, the help lines.
    """

    code: str
    go: tuple[Go, ...]
    mark: Mark
    danger: str | None = None
    shows: str | None = None

    @property
    def is_topic(self) -> bool:
        """Whether it is the topic of its name in the knowledge base, which has its own label."""
        return self.shows == KNOWLEDGE + self.code


class Step(Struct, frozen=True):
    """One step of a flow: `codes` are those of its options, in their order on the screen.

    `topics` are those of them that stand for a topic of the knowledge base.
    `go` is the way onward, `skip` the way past it (empty: it cannot be skipped). `duress`: it asks
    for the word that calls for help unseen. `promises`: its text names the time in which requests
    of that priority are answered. `fits`: options that fit what somebody wrote stand first.
    """

    id: str
    kind: Kind
    mark: Mark
    options: tuple[Option, ...] = ()
    codes: tuple[str, ...] = ()
    topics: frozenset[str] = frozenset()
    go: tuple[Go, ...] = ()
    skip: tuple[Go, ...] = ()
    low: int = 0
    high: int = 0
    identifying: bool = False
    duress: bool = False
    promises: Priority | None = None
    fits: bool = False

    def option(self, code: str) -> Option | None:
        """The option with that code, if there is one."""
        return next((option for option in self.options if option.code == code), None)

    def fitting(self, sign: Sign | None) -> tuple[str, ...]:
        """The codes that fit what somebody wrote, the best first."""
        if sign is None or not self.fits:
            return ()
        return tuple(code for code in sign.doors if code in self.codes)

    def offered(self, found: tuple[str, ...], sign: Sign | None) -> tuple[str, ...]:
        """The codes on the screen, narrowed to these topics if any, the best first."""
        if first := self.fitting(sign):
            return (*first, *(code for code in self.codes if code not in first))
        if not found:
            return self.codes
        topics = self.topics
        fits = tuple(code for code in found if code in topics)
        return (*fits, *(code for code in self.codes if code not in topics)) if fits else self.codes


class Row(Struct, frozen=True):
    """A row of the route table: `route` when `condition` holds. First match wins."""

    route: Route
    condition: Condition
    mark: Mark


class Flow(Struct, frozen=True):
    """One dialogue as written in its file.

    A `shared` one is part of others and has no route of its own: that of the flow which led into it
    counts. In a `general` one the own words of a person say which queue is theirs.
    """

    name: str
    version: int
    start: str
    steps: Mapping[str, Step]
    routes: tuple[Row, ...]
    mark: Mark
    shared: bool = False
    general: bool = False

    def route(self, answers: Mapping[str, Answer]) -> Route:
        """Where a handoff goes with these answers; the loader made sure that one row matches."""
        return next(row.route for row in self.routes if holds(row.condition, answers))
