"""The proof that the dialogues are sound: what `inloop check` promises before anybody may chat.

`prove` walks every state (`walk`), asks the engine every button in it and looks at the effects;
what stands in the files alone is judged by `tables` (conditions and routes) and `wording` (texts).
"""

from collections.abc import Callable, Iterable, Iterator
from graphlib import CycleError, TopologicalSorter

from msgspec import Struct

from flows import tables, wording
from flows.book import ALWAYS, ASKING, Book
from flows.finding import Finding
from flows.flow import Mark, Step, holds
from flows.told import live
from flows.types import (
    ENDED,
    TALK,
    URGENT,
    Asked,
    Close,
    Command,
    Dialogue,
    Forget,
    Kind,
    Turn,
    flow_of,
    text_id,
)
from flows.walk import Move, Visit, Walk, attempt, moves
from flows.wording import Texts


class Proof(Struct, frozen=True):
    """What was found (nothing: proved) and how much was walked for it."""

    findings: tuple[Finding, ...]
    flows: int
    steps: int
    states: int
    languages: int


class Walked(Struct, frozen=True):
    """What going every way through a book found, and how many states it has."""

    findings: tuple[Finding, ...]
    states: int


def walk(book: Book) -> Walked:
    """Go every way through a book. It looks at no text, so that these can be read meanwhile."""
    walker = _Prover(book)
    return Walked(tuple(walker.findings()), len(walker.walk.states))


def prove(
    book: Book, texts: Texts, queues: Iterable[str], walked: Callable[[], Walked] | None = None
) -> Proof:
    """Everything wrong with the flows of a book and with their texts, sorted by file and line.

    `walked` gives what was found elsewhere by `walk`.
    """
    beside = {
        *tables.findings(book, frozenset(queues)),
        *wording.findings(book, texts, frozenset(queues)),
    }
    whole = walked() if walked else walk(book)
    return Proof(
        findings=tuple(sorted({*beside, *whole.findings})),
        flows=len(book.flows),
        steps=len(book.steps),
        states=whole.states,
        languages=len(texts.languages),
    )


class _Prover:
    """Looks at every state and every move of a walk."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.walk = Walk(book)
        self.said: set[str] = set()
        self.taken: set[Mark] = set()
        self.promised = {text_id(step.id): step for step in book.steps.values() if step.promises}

    def findings(self) -> Iterator[Finding]:
        aside: set[tuple[str, str, bool]] = set()
        for dialogue, visits in self.walk.run():
            yield from self.stood(dialogue)
            for visit in visits:
                yield from self.moved(visit)
            home = self.book.home(dialogue.flow, dialogue.path).name
            place = (dialogue.step, home, dialogue.priority is not None)
            if place not in aside:
                aside.add(place)
                if not self.passes(dialogue):
                    yield from _always_there(self.book, dialogue)
                yield from _Asides(self.book, dialogue).findings()
        yield from self.unreached()
        yield from self.untaken()
        yield from self.loops()

    def passes(self, dialogue: Dialogue) -> bool:
        """Whether nobody can stand there: a message leads on by itself."""
        step = self.book.steps.get(dialogue.step)
        return step is not None and step.kind is Kind.MESSAGE

    # ── a state ──────────────────────────────────────────────────────────────────────────

    def stood(self, dialogue: Dialogue) -> Iterator[Finding]:
        """The way back, which every answer before changes."""
        step = self.book.steps.get(dialogue.step)
        if self.passes(dialogue):
            return
        self.took(dialogue.flow, dialogue)
        turn = attempt(self.book, dialogue, Move(Asked(0, Command.BACK))).turn
        expected = dialogue.path[-1] if dialogue.path and step else dialogue.step
        if turn is None or turn.dialogue.step != expected:
            what = f"“back” at {dialogue.step!r} does not lead to the question before."
            yield Finding(
                _mark(self.book, dialogue), what, "This is an error in the engine: report it."
            )

    # ── a move ───────────────────────────────────────────────────────────────────────────

    def moved(self, visit: Visit) -> Iterator[Finding]:
        step = self.book.steps[visit.before.step]
        if visit.turn is None:
            what = f"{visit.move} at {step.id!r} stops the engine ({visit.error})."
            yield Finding(step.mark, what, "Lead it to a step of a flow with a route.")
            return
        self.said.update(say.text for say in visit.turn.says)
        self.took(visit.before.flow, visit.turn.dialogue)
        yield from self.dead_end(step, visit, visit.turn.dialogue)
        yield from self.danger(step, visit, visit.turn)
        yield from self.promise(visit.turn)

    def dead_end(self, step: Step, visit: Visit, after: Dialogue) -> Iterator[Finding]:
        place = self.book.steps.get(after.step)
        if place and place.kind is Kind.MESSAGE:
            what = f"{visit.move} at {step.id!r} runs into messages without a question after them."
            yield Finding(place.mark, what, "End the chain of messages with a question.")
        elif after.step == step.id and after.path == visit.before.path:
            what = f"{visit.move} at {step.id!r} leads nowhere."
            do = (
                "Lead it onward; `back` needs a question before it, and words never end a dialogue."
            )
            yield Finding(step.mark, what, do)
        elif not visit.back and after.step in after.path:
            what = f"{visit.move} at {step.id!r} asks {after.step!r} again, which was asked before."
            yield Finding(step.mark, what, "Lead onward, or use `back`.")

    def danger(self, step: Step, visit: Visit, turn: Turn) -> Iterator[Finding]:
        """A danger answer shows help and is with the front office in the same turn."""
        for code in visit.move.codes:
            option = step.option(code)
            if option is None or option.danger is None:
                continue
            named = f"The danger {code!r} of {step.id!r}"
            if option.danger not in {say.text for say in turn.says}:
                what = f"{named} does not show {option.danger!r}."
                yield Finding(option.mark, what, "Lead onward, not `back`.")
            priorities = {route.priority for route in turn.routes}
            if not priorities:
                what = f"{named} does not hand off at once."
                yield Finding(option.mark, what, "Lead onward, not `back`.")
            for priority in sorted(priorities.difference(URGENT)):
                what = f"{named} is handed off as {priority}."
                yield Finding(option.mark, what, "Add a route with P0 or P1 for it, above others.")

    def promise(self, turn: Turn) -> Iterator[Finding]:
        """The time that somebody is told is that of the priority with which they are handed off."""
        told = [self.promised[say.text] for say in turn.says if say.text in self.promised]
        for step in told:
            for route in turn.routes[-1:]:
                if step.promises != route.priority:
                    what = (
                        f"{step.id!r} promises the time of {step.promises}, but is said to who "
                        f"goes to {route.topic!r} with {route.priority}."
                    )
                    do = f"Lead who goes there to a step that promises {route.priority}."
                    yield Finding(step.mark, what, do)

    # ── the whole ────────────────────────────────────────────────────────────────────────

    def unreached(self) -> Iterator[Finding]:
        stood = {state.step for state in self.walk.states}
        for step in self.book.steps.values():
            seen = step.id in stood or text_id(step.id) in self.said
            if not seen and flow_of(step.id) != ALWAYS:
                what = f"No answer leads to {step.id!r}."
                yield Finding(step.mark, what, "Lead there, or take it out.")
        for step_id in sorted(_asides_unreached(self.book)):
            what = f"No answer leads to {step_id!r}."
            yield Finding(self.book.steps[step_id].mark, what, "Lead there, or take it out.")

    def took(self, flow: str, dialogue: Dialogue) -> None:
        """Note which route the answers lead to, as long as there is one that none led to."""
        rows = self.book.home(flow, dialogue.path).routes if flow in self.book.flows else ()
        if all(row.mark in self.taken for row in rows):
            return
        answers = live(dialogue)
        self.taken.add(next(row.mark for row in rows if holds(row.condition, answers)))

    def untaken(self) -> Iterator[Finding]:
        for flow in self.book.flows.values():
            for row in flow.routes:
                if row.mark not in self.taken and flow.name != ALWAYS:
                    what = f"No answers lead to this route ({row.route.topic})."
                    yield Finding(row.mark, what, "Move it above the row that takes its answers.")

    def loops(self) -> Iterator[Finding]:
        try:
            TopologicalSorter(self.walk.onward).prepare()
        except CycleError as error:
            names = list(dict.fromkeys(state.step for state in error.args[1]))
            what = f"The questions go round without end: {', '.join(sorted(names))}."
            mark = min(self.book.steps[name].mark for name in names if name in self.book.steps)
            yield Finding(mark, what, "Lead onward, or use `back`.")


class _Asides:
    """Looks at the questions of the flow `always`, asked in one place of a dialogue."""

    def __init__(self, book: Book, dialogue: Dialogue) -> None:
        self.book = book
        self.dialogue = dialogue

    def findings(self) -> Iterator[Finding]:
        if self.dialogue.step == ENDED:
            return
        yield from self.leads(Command.STOP, "end")
        yield from self.leads(Command.FORGET, "forget")
        yield from self.leads(Command.LANGUAGE, "return")
        yield from self.leads(Command.LIFETIME, "return")

    def leads(self, command: Command, to: str) -> Iterator[Finding]:
        """Whether one answer to what the button asks does what the button is for."""
        opened = attempt(self.book, self.dialogue, Move(Asked(0, command))).turn
        if opened is None or opened.dialogue.aside is None:
            what = f"The button {command.value!r} does not work at {self.dialogue.step!r}."
            yield Finding(_mark(self.book, self.dialogue), what, "Mend the flow 'always'.")
            return
        yield from _always_there(self.book, opened.dialogue)
        step = self.book.steps[opened.dialogue.aside]
        outcomes: set[str] = set()
        for move in moves(self.book, step):
            turn = attempt(self.book, opened.dialogue, move).turn
            outcomes.add(self.outcome(turn))
            if turn and turn.dialogue.aside:
                yield from _always_there(self.book, turn.dialogue)
        if to not in outcomes or "error" in outcomes:
            what = f"No answer to {step.id!r} does what the button is for ({to})."
            yield Finding(step.mark, what, f"Lead one of its options to `{to}`.")

    def outcome(self, turn: Turn | None) -> str:
        if turn is None:
            return "error"
        if any(isinstance(effect, Forget) for effect in turn.effects):
            return "forget"
        if any(isinstance(effect, Close) for effect in turn.effects):
            return "end"
        if turn.dialogue.aside:
            return "aside"
        talks = turn.dialogue.step == TALK and any(say.text == "engine-talk" for say in turn.says)
        return "end" if talks else "return"


def _always_there(book: Book, dialogue: Dialogue) -> Iterator[Finding]:
    """A person and emergency help are one turn away."""
    turn = attempt(book, dialogue, Move(Asked(0, Command.PERSON))).turn
    there = turn is not None and turn.dialogue.step == TALK and turn.dialogue.aside is None
    given = turn is not None and bool(turn.routes)
    if not there or not (given or dialogue.step == TALK):
        what = f"At {dialogue.asking!r} no person can be asked for."
        yield Finding(_mark(book, dialogue), what, "Give its flow a route without `when`.")
    turn = attempt(book, dialogue, Move(Asked(0, Command.EMERGENCY))).turn
    if turn is None or "emergency" not in {say.text for say in turn.says}:
        what = f"At {dialogue.asking!r} the emergency help cannot be opened."
        yield Finding(_mark(book, dialogue), what, "This is an error in the engine: report it.")


def _asides_unreached(book: Book) -> set[str]:
    """The steps of the flow `always` that no button and no answer leads to."""
    waiting = [book.aside(one).id for one in ASKING]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += [place for place in book.places(book.steps[name]) if place in book.steps]
    return set(book.flows[ALWAYS].steps) - seen


def _mark(book: Book, dialogue: Dialogue) -> Mark:
    step = book.steps.get(dialogue.asking)
    return step.mark if step else book.start.mark
