"""All flows together, linked and compiled once into one shared state machine.

The states are the steps; a trigger is an answer (`chose.CODE`, `chose`, `said`, `skipped`). The
machine has no model: `Book.follow` looks an answer up in its table, so that a conversation costs
no machine of its own (docs/decisions/0002).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from transitions import Machine

from flows.finding import Finding, FlowError
from flows.flow import (
    BACK,
    END,
    FORGET,
    HANDOFF,
    RETURN,
    SKIPPED,
    Flow,
    Go,
    Mark,
    Step,
    Test,
    holds,
)
from flows.loader import load
from flows.types import ENDED, TALK, Answer, Command, Kind, flow_of

DIALOGUES: Final = Path(__file__).parent / "dialogues"
OPENING: Final = "opening"
ALWAYS: Final = "always"

ASKING: Final = (Command.LANGUAGE, Command.STOP, Command.FORGET, Command.LIFETIME)
"""The buttons that ask something: each has a step of its name in the flow `always`."""

ASIDE: Final = "@return"
FORGOTTEN: Final = "@forget"
BACKWARD: Final = "@back"
_PLACES: Final = {
    HANDOFF: TALK,
    END: ENDED,
    RETURN: ASIDE,
    FORGET: FORGOTTEN,
    BACK: BACKWARD,
}


class Book:
    """The flows of an organisation, linked and compiled. Immutable, shared by all threads."""

    def __init__(self, flows: Iterable[Flow], languages: tuple[str, ...]) -> None:
        """Link the flows; raises FlowError with every broken link.

        `languages` are the codes to choose from, the default first.
        """
        self.languages = languages
        self.flows: Mapping[str, Flow] = {flow.name: flow for flow in flows}
        self.steps: Mapping[str, Step] = {
            step.id: step for flow in self.flows.values() for step in flow.steps.values()
        }
        if findings := sorted(set(self._broken())):
            raise FlowError(findings)
        self.machine = self._compile()

    @property
    def start(self) -> Step:
        """The first step of all."""
        return self.steps[self.flows[OPENING].start]

    def aside(self, command: Command) -> Step:
        """The step of the flow `always` that a button like "stop" leads to."""
        return self.steps[f"{ALWAYS}.{command.value}"]

    def place(self, target: str) -> str:
        """The state that a target of a flow means."""
        if target.startswith("flow:"):
            return self.flows[target.removeprefix("flow:")].start
        return _PLACES.get(target, target)

    def places(self, step: Step) -> set[str]:
        """Every state that some answer to a step leads to."""
        return {self.place(way.target) for _, ways in triggers(step) for way in ways}

    def home(self, flow: str, path: Sequence[str]) -> Flow:
        """The flow whose route counts: for a shared one, the flow that led into it."""
        found = self.flows.get(flow)
        for step in reversed(path):
            if found is not None and not found.shared:
                return found
            found = self.flows.get(flow_of(step))
        return found if found is not None and not found.shared else self.flows[OPENING]

    def follow(self, step: str, trigger: str, answers: Mapping[str, Answer]) -> str:
        """Where an answer leads, given the answers on the path (with this one among them).

        Reads the machine's own table, first match wins; `Event.trigger` would come to the same
        through a model, callbacks and eleven microseconds (docs/decisions/0002).
        """
        for way in self.machine.events[trigger].transitions[step]:
            if all(_met(condition.func, answers) for condition in way.conditions):
                return str(way.dest)
        raise LookupError(f"{step} has no way onward for {trigger}")

    def _compile(self) -> Machine:
        states = [*self.steps, *_PLACES.values()]
        machine = Machine(
            model=None,
            states=states,
            initial=None,
            auto_transitions=False,
            send_event=False,
        )
        for step in self.steps.values():
            for trigger, ways in triggers(step):
                for way in ways:
                    machine.add_transition(
                        trigger,
                        step.id,
                        self.place(way.target),
                        conditions=[_condition(way)] if way.condition else None,
                    )
        return machine

    def _broken(self) -> Iterator[Finding]:
        for name in (OPENING, ALWAYS):
            if name not in self.flows:
                yield Finding(Mark(f"{name}.yaml", 1), f"The flow {name!r} is missing.", "Add it.")
        yield from self._broken_basics()
        for flow in self.flows.values():
            if flow.name != ALWAYS and not flow.routes and not flow.shared:
                yield Finding(flow.mark, f"The flow {flow.name!r} has no route.", "Add `route`.")
            for step in flow.steps.values():
                for _, ways in triggers(step):
                    for way in ways:
                        yield from self._broken_way(flow, way)
            for row in flow.routes:
                for test in row.condition:
                    yield from self._broken_test(test, row.mark)

    def _broken_basics(self) -> Iterator[Finding]:
        """What the engine takes for granted of the two flows it knows by name."""
        if ALWAYS in self.flows:
            always = self.flows[ALWAYS]
            for command in ASKING:
                if f"{ALWAYS}.{command.value}" not in self.steps:
                    what = f"The flow {ALWAYS!r} has no step {command.value!r}."
                    yield Finding(always.mark, what, "Add it: a button leads there.")
            silent = [step for step in always.steps.values() if step.kind is Kind.MESSAGE]
            if OPENING in self.flows and self.start.kind is Kind.MESSAGE:
                silent.append(self.start)
            for step in silent:
                yield Finding(step.mark, f"{step.id!r} asks nothing.", "Ask something here.")

    def _broken_way(self, flow: Flow, way: Go) -> Iterator[Finding]:
        target = way.target
        if target.startswith("flow:"):
            known = target.removeprefix("flow:") in self.flows
        else:
            known = target in self.steps or target in _PLACES
        if not known:
            yield Finding(way.mark, f"{target!r} does not exist.", "Name a step or a flow.")
        if target in {RETURN, FORGET} and flow.name != ALWAYS:
            yield Finding(way.mark, f"{target!r} belongs to the flow 'always'.", "Lead elsewhere.")
        apart = target in {HANDOFF, BACK} or target.startswith("flow:")
        if target == f"flow:{ALWAYS}" or (flow.name == ALWAYS and apart):
            what = f"{target!r}: the flow 'always' stands beside the others."
            yield Finding(way.mark, what, "Lead in or out of it with `return`, `end`, `forget`.")
        for test in way.condition:
            yield from self._broken_test(test, way.mark)

    def _broken_test(self, test: Test, mark: Mark) -> Iterator[Finding]:
        step = self.steps.get(test.step)
        if step is None:
            yield Finding(mark, f"There is no step {test.step!r} to look at.", "Name a step.")
            return
        if step.kind in {Kind.CHOICE, Kind.CHOICES}:
            unknown = test.codes - set(step.codes) - {SKIPPED}
            for code in sorted(unknown):
                yield Finding(mark, f"{test.step!r} has no option {code!r}.", "Name an option.")


def triggers(step: Step) -> Iterator[tuple[str, tuple[Go, ...]]]:
    """Every answer that a step knows, with the ways onward that it opens."""
    if step.kind is Kind.CHOICE:
        for option in step.options:
            yield f"chose.{option.code}", option.go
    else:
        yield step.kind.value, step.go
    if step.skip:
        yield SKIPPED, step.skip


def trigger_of(step: Step, answer: Answer) -> str:
    """The name of the trigger for an answer at a step."""
    if answer is None:
        return SKIPPED
    return f"chose.{answer}" if step.kind is Kind.CHOICE else step.kind.value


def _met(condition: object, answers: Mapping[str, Answer]) -> bool:
    """Whether a condition of ours (transitions would also take a method's name) holds."""
    return callable(condition) and bool(condition(answers))


def _condition(way: Go) -> Callable[[Mapping[str, Answer]], bool]:
    return partial(holds, way.condition)


def read_book(languages: tuple[str, ...], *directories: Path) -> Book:
    """All flows of these directories (ours, if none is named).

    A file takes the place of one with its name in an earlier directory. Raises FlowError with the
    findings of every file.
    """
    flows: list[Flow] = []
    findings: list[Finding] = []
    places = directories or (DIALOGUES,)
    files = {path.name: path for one in places for path in one.glob("*.yaml")}
    for _, path in sorted(files.items()):
        try:
            flows.append(load(path))
        except FlowError as error:
            findings += error.findings
    if findings:
        raise FlowError(findings)
    return Book(flows, languages)
