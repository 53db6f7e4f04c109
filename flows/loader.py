"""Read a flow from YAML; every error names the file and the line.

The format is described in `docs/flows.md`.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from flows.finding import Finding, FlowError
from flows.flow import RESERVED, Condition, Flow, Go, Mark, Option, Row, Step, Test
from flows.types import Kind, Priority, Route

_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
_TARGET = re.compile(r"(flow:)?[a-z][a-z0-9_]*\Z")
_HELP = re.compile(r"[a-z][a-z0-9-]*\Z")


def load(path: Path) -> Flow:
    """The flow written in a file.

    Raises FlowError with file and line when the file is not a flow.
    """
    text = ""
    try:
        text = path.read_text(encoding="utf-8")
        root = yaml.compose(text, Loader=yaml.CSafeLoader)  # eight times as fast as the other
    except yaml.MarkedYAMLError as error:
        last = len(text.splitlines())  # what is missing at the end is told of the line after it
        line = min(error.problem_mark.line + 1, last) if error.problem_mark else 1
        what = f"This is not YAML: {error.problem or error.context}."
        raise _error(Mark(path.name, line), what, "Mend the line.") from None
    except UnicodeDecodeError:
        raise _error(Mark(path.name, 1), "The file is not UTF-8.", "Save it as UTF-8.") from None
    if root is None:
        raise _error(Mark(path.name, 1), "The file is empty.", "Write a flow into it.")
    return _Reader(path.name).flow(root, path.stem)


def _error(mark: Mark, what: str, do: str) -> FlowError:
    return FlowError([Finding(mark, what, do)])


class _Reader:
    """Turns YAML nodes, which know their lines, into a flow."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.name = ""

    # ── the parts of a flow ──────────────────────────────────────────────────────────────

    def flow(self, node: yaml.Node, stem: str) -> Flow:
        known = {"flow", "version", "start", "steps", "route", "shared", "general"}
        keys = self.mapping(node, known)
        for key in ("flow", "version", "start", "steps"):
            self.required(keys, key, node)
        self.name = self.text(keys["flow"])
        if self.name != stem:
            raise self.error(
                keys["flow"],
                f"The flow is called {self.name!r} but its file {stem!r}.",
                "Give both the same name.",
            )
        steps = {}
        for name, step in self.named(keys["steps"]):
            steps[f"{self.name}.{name.value}"] = self.step(name, step)
        start = f"{self.name}.{self.text(keys['start'])}"
        if start not in steps:
            raise self.error(
                keys["start"],
                f"There is no step {start!r} to start with.",
                "Name a step.",
            )
        rows = tuple(map(self.row, self.sequence(keys["route"]))) if "route" in keys else ()
        if rows and rows[-1].condition:
            raise self.error(
                keys["route"],
                "The last route has a condition, so that some answers lead nowhere.",
                "End the table with a row without `when`.",
            )
        version = self.integer(keys["version"])
        shared = "shared" in keys and self.flag(keys["shared"])
        if shared and rows:
            raise self.error(
                keys["route"],
                "A shared flow has no route of its own.",
                "Take it out: the route of the flow that leads here counts.",
            )
        general = "general" in keys and self.flag(keys["general"])
        return Flow(self.name, version, start, steps, rows, self.mark(node), shared, general)

    def step(self, name: yaml.ScalarNode, node: yaml.Node) -> Step:
        known = {"ask", "options", "next", "skip", "identifying", "duress"}
        known |= {"min", "max", "promises", "fits"}
        keys = self.mapping(node, known)
        self.required(keys, "ask", name)
        kind = self.kind(keys["ask"])
        has_options = kind in {Kind.CHOICE, Kind.CHOICES}
        if has_options is not ("options" in keys):
            raise self.error(
                name,
                f"A step that asks {kind.value!r} has {'no' if has_options else ''} options.",
                "Give a choice its options, and nothing else any.",
            )
        go = self.ways(keys["next"]) if "next" in keys else ()
        options = tuple(self.options(keys["options"], go)) if has_options else ()
        if not go and (kind is not Kind.CHOICE or not all(option.go for option in options)):
            raise self.error(
                name,
                f"The step {name.value!r} does not say where it leads.",
                "Add `next` to the step or to each option.",
            )
        duress = "duress" in keys and self.flag(keys["duress"])
        if duress and (kind is not Kind.WORDS or "skip" not in keys):
            raise self.error(
                name,
                f"The duress word of {name.value!r} must be words, and nobody's duty.",
                "Let the step ask words, and give it a `skip`.",
            )
        if kind is Kind.NUMBER:
            self.required(keys, "min", name)
            self.required(keys, "max", name)
        return Step(
            id=f"{self.name}.{name.value}",
            kind=kind,
            mark=self.mark(name),
            options=options,
            codes=tuple(option.code for option in options),
            topics=frozenset(option.code for option in options if option.is_topic),
            go=go,
            skip=self.ways(keys["skip"]) if "skip" in keys else (),
            low=self.integer(keys["min"]) if "min" in keys else 0,
            high=self.integer(keys["max"]) if "max" in keys else 0,
            identifying="identifying" in keys and self.flag(keys["identifying"]),
            duress=duress,
            promises=self.priority(keys["promises"]) if "promises" in keys else None,
            fits="fits" in keys and self.flag(keys["fits"]),
        )

    def options(self, node: yaml.Node, default: tuple[Go, ...]) -> Iterator[Option]:
        for code, value in self.named(node):
            keys = self.mapping(value, {"next", "danger", "shows"})
            danger = self.text(keys["danger"], _HELP) if "danger" in keys else None
            go = self.ways(keys["next"]) if "next" in keys else default
            shows = self.text(keys["shows"], _HELP) if "shows" in keys else None
            yield Option(self.text(code), go, self.mark(code), danger, shows)

    def ways(self, node: yaml.Node) -> tuple[Go, ...]:
        if isinstance(node, yaml.ScalarNode):
            return (Go(self.target(node), (), self.mark(node)),)
        ways = tuple(self.way(row) for row in self.sequence(node))
        if not ways or ways[-1].condition:
            raise self.error(
                node,
                "The last way onward has a condition, so that some answers lead nowhere.",
                "End the list with a row without `when`.",
            )
        return ways

    def way(self, node: yaml.Node) -> Go:
        keys = self.mapping(node, {"when", "go"})
        self.required(keys, "go", node)
        return Go(self.target(keys["go"]), self.condition(keys.get("when")), self.mark(node))

    def row(self, node: yaml.Node) -> Row:
        keys = self.mapping(node, {"when", "queue", "topic", "priority"})
        for key in ("queue", "topic", "priority"):
            self.required(keys, key, node)
        priority = self.priority(keys["priority"])
        route = Route(self.text(keys["queue"]), self.text(keys["topic"]), priority)
        return Row(route, self.condition(keys.get("when")), self.mark(node))

    def condition(self, node: yaml.Node | None) -> Condition:
        if node is None:
            return ()
        return tuple(self.test(name, value) for name, value in self.pairs(node))

    def test(self, name: yaml.ScalarNode, node: yaml.Node) -> Test:
        step = name.value if "." in name.value else f"{self.name}.{name.value}"
        if isinstance(node, yaml.MappingNode):
            keys = self.mapping(node, {"not"})
            self.required(keys, "not", node)
            return Test(step, self.codes(keys["not"]), negated=True)
        return Test(step, self.codes(node))

    # ── YAML nodes ───────────────────────────────────────────────────────────────────────

    def codes(self, node: yaml.Node) -> frozenset[str]:
        nodes = [node] if isinstance(node, yaml.ScalarNode) else self.sequence(node)
        return frozenset(self.text(one, re.compile(r"[a-z0-9][a-z0-9_]*\Z")) for one in nodes)

    def target(self, node: yaml.Node) -> str:
        """A full step id, a reserved word, or `flow:NAME` (resolved when flows are linked)."""
        text = self.text(node, _TARGET)
        return text if text in RESERVED or text.startswith("flow:") else f"{self.name}.{text}"

    def kind(self, node: yaml.Node) -> Kind:
        text = self.text(node)
        if text not in set(Kind):
            raise self.error(
                node, f"A step cannot ask {text!r}.", f"Write one of {', '.join(Kind)}."
            )
        return Kind(text)

    def priority(self, node: yaml.Node) -> Priority:
        text = self.text(node, re.compile(r".*"))
        if text not in set(Priority):
            raise self.error(
                node, f"There is no priority {text!r}.", "Write one of P0, P1, P2, P3, P4."
            )
        return Priority(text)

    def text(self, node: yaml.Node, pattern: re.Pattern[str] = _NAME) -> str:
        if not isinstance(node, yaml.ScalarNode) or not pattern.match(node.value):
            shown = node.value if isinstance(node, yaml.ScalarNode) else "a list or mapping"
            raise self.error(
                node,
                f"{shown!r} cannot stand here.",
                "Write a name of small letters, digits and _ that begins with a letter.",
            )
        return str(node.value)

    def integer(self, node: yaml.Node) -> int:
        if not isinstance(node, yaml.ScalarNode) or not re.match(r"-?\d{1,9}\Z", node.value):
            raise self.error(node, "A whole number must stand here.", "Write it in digits.")
        return int(node.value)

    def flag(self, node: yaml.Node) -> bool:
        if not isinstance(node, yaml.ScalarNode) or node.value not in {"true", "false"}:
            raise self.error(node, "This is neither true nor false.", "Write true or false.")
        return bool(node.value == "true")

    def named(self, node: yaml.Node) -> Iterator[tuple[yaml.ScalarNode, yaml.Node]]:
        """The pairs of a mapping whose keys are names, each of them once."""
        for name, value in self.pairs(node):
            self.text(name)
            yield name, value

    def pairs(self, node: yaml.Node) -> Iterator[tuple[yaml.ScalarNode, yaml.Node]]:
        if not isinstance(node, yaml.MappingNode):
            raise self.error(node, "A mapping must stand here.", "Write `name: value` lines.")
        seen = set()
        for name, value in node.value:
            if not isinstance(name, yaml.ScalarNode) or name.value in seen:
                raise self.error(name, "This key stands here twice.", "Keep one of them.")
            seen.add(name.value)
            yield name, value

    def mapping(self, node: yaml.Node, known: set[str]) -> dict[str, yaml.Node]:
        keys = {}
        for name, value in self.pairs(node):
            if name.value not in known:
                raise self.error(
                    name,
                    f"Nobody knows {name.value!r} here.",
                    f"Known: {', '.join(sorted(known))}.",
                )
            keys[name.value] = value
        return keys

    def sequence(self, node: yaml.Node) -> list[yaml.Node]:
        if not isinstance(node, yaml.SequenceNode):
            raise self.error(node, "A list must stand here.", "Begin its lines with a dash.")
        return list(node.value)

    def required(self, keys: dict[str, yaml.Node], key: str, node: yaml.Node) -> None:
        if key not in keys:
            raise self.error(node, f"{key!r} is missing.", "Add it.")

    def mark(self, node: yaml.Node) -> Mark:
        return Mark(self.file, node.start_mark.line + 1)

    def error(self, node: yaml.Node, what: str, do: str) -> FlowError:
        return _error(self.mark(node), what, do)
