"""Draw each flow as a picture, through the diagrams of `transitions` and Graphviz."""

import html
import shutil
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from transitions import State
from transitions.extensions import GraphMachine

from flows.book import Book, triggers
from flows.flow import END, FORGET, HANDOFF, RETURN, SKIPPED, Flow, Go, Step
from flows.types import Kind
from locales.voice import Voice

LANGUAGE: Final = "nl"
QUESTION_MAX: Final = 110
"""Characters of a question that the picture shows."""
LABEL_MAX: Final = 50
LINE: Final = 30

_PLACES: Final[Mapping[str, str]] = {
    HANDOFF: "Naar het team",
    END: "Einde",
    RETURN: "Terug naar de vraag",
    FORGET: "Alles wissen",
    "back": "Vorige vraag",
}
_KINDS: Final[Mapping[Kind, str]] = {
    Kind.WORDS: "eigen woorden",
    Kind.NUMBER: "een getal",
    Kind.LANGUAGE: "een taal",
    Kind.CHOICES: "één of meer:",
}
_LEGEND: Final = "! gevaar: hulp in beeld en meteen naar het team"
_STYLES: Final = {
    "graph": {"default": {"fontname": "sans-serif", "fontsize": "16", "labelloc": "t"}},
    "node": {
        "default": {
            "fontname": "sans-serif",
            "fontsize": "12",
            "shape": "box",
            "style": "rounded,filled",
            "fillcolor": "#eef3f8",
            "color": "#33475b",
        },
        "message": {"fillcolor": "#ffffff", "style": "rounded,filled,dashed"},
        "identifying": {"fillcolor": "#fdf3d8"},
        "flow": {"fillcolor": "#dcefe0", "style": "filled", "peripheries": "2"},
        "place": {"fillcolor": "#dcefe0", "style": "filled", "shape": "box"},
    },
    "edge": {"default": {"fontname": "sans-serif", "fontsize": "10", "color": "#33475b"}},
}
_WIDE: Final = 12
"""Ways from one step: more of them are drawn below each other."""

_MACHINE: Final = {"rankdir": "TB", "nodesep": "0.5", "ranksep": "0.45", "strict": "False"}


class NoGraphvizError(Exception):
    """Graphviz is missing: its program `dot` makes the pictures (apt-get install graphviz)."""


def draw(directory: Path, book: Book, voice: Voice) -> list[Path]:
    """Write ``<flow>.svg`` for every flow into the directory; gives the files.

    Raises NoGraphvizError when there is no `dot`.
    """
    if shutil.which("dot") is None:
        raise NoGraphvizError(NoGraphvizError.__doc__)
    directory.mkdir(parents=True, exist_ok=True)
    written = []
    for flow in book.flows.values():
        path = directory / f"{flow.name}.svg"
        picture(book, voice, flow, path)
        written.append(path)
    return written


def picture(book: Book, voice: Voice, flow: Flow, path: Path) -> None:
    """Write the picture of a flow; the file's ending (svg, png) says in which format."""
    drawn = _Drawing(book, voice, flow)
    machine = GraphMachine(
        model=None,
        states=list(drawn.places()),
        initial=None,
        auto_transitions=False,
        graph_engine="graphviz",
    )
    machine.style_attributes = {name: dict(style) for name, style in _STYLES.items()}
    machine.machine_attributes = {**_MACHINE, **drawn.direction()}
    for source, target, label in drawn.ways():
        machine.add_transition(f"{source} {target}", source, target, label=label)
    graph = machine.graph_cls(machine)
    for name, style in drawn.styles().items():
        graph.set_node_style(name, style)
    graph.get_graph(title=drawn.title()).draw(str(path), prog="dot")


class _Place(State):
    """A box of the picture, with what is written in it."""

    def __init__(self, name: str, label: str) -> None:
        super().__init__(name)
        self.label = label


class _Drawing:
    """What stands in the picture of one flow."""

    def __init__(self, book: Book, voice: Voice, flow: Flow) -> None:
        self.book = book
        self.voice = voice
        self.flow = flow

    def title(self) -> str:
        steps = self.flow.steps.values()
        danger = any(option.danger for step in steps for option in step.options)
        return f"{self.flow.name}\n{_LEGEND}" if danger else self.flow.name

    def direction(self) -> dict[str, str]:
        """From left to right where one step leads to very many others."""
        widest = max(len(self.book.places(step)) for step in self.flow.steps.values())
        return {"rankdir": "LR"} if widest > _WIDE else {}

    def places(self) -> Iterator[_Place]:
        for step in self.flow.steps.values():
            yield _Place(step.id, self.question(step))
        for target in self.outside():
            yield _Place(_node(target), _PLACES.get(target, target.replace(":", ": ")))

    def styles(self) -> dict[str, str]:
        styles = {
            _node(target): "flow" if target.startswith("flow:") else "place"
            for target in self.outside()
        }
        for step in self.flow.steps.values():
            if step.kind is Kind.MESSAGE:
                styles[step.id] = "message"
            elif step.identifying:
                styles[step.id] = "identifying"
        return styles

    def outside(self) -> list[str]:
        """The targets that are no step of this flow."""
        steps = self.flow.steps.values()
        targets = (way.target for step in steps for _, ways in triggers(step) for way in ways)
        return [target for target in dict.fromkeys(targets) if target not in self.flow.steps]

    def question(self, step: Step) -> str:
        text = " ".join(self.voice.question(LANGUAGE, step.id).split())
        short = textwrap.shorten(text, QUESTION_MAX, placeholder=" …")
        return "\\l".join([step.id.partition(".")[2].upper(), *textwrap.wrap(short, LINE)])

    def ways(self) -> Iterator[tuple[str, str, str]]:
        """Every arrow once: from, to, and its label in Graphviz's HTML."""
        for step in self.flow.steps.values():
            lines: dict[str, list[str]] = {}
            for target, line in self.lines(step):
                lines.setdefault(target, []).append(line)
            for target, found in lines.items():
                yield step.id, _node(target), _html(filter(None, dict.fromkeys(found)))

    def lines(self, step: Step) -> Iterator[tuple[str, str]]:
        """What is written at the arrows from a step: conditions, then the answers."""
        for ways, answers in self.answers(step).items():
            *conditional, last = ways
            for way in conditional:
                yield way.target, self.condition(way)
            if conditional:
                yield last.target, _styled("anders", "grey35", "i")
            yield last.target, ""
            for answer in answers:
                yield last.target, answer

    def answers(self, step: Step) -> dict[tuple[Go, ...], list[str]]:
        """The answers of a step by the ways that they open."""
        found: dict[tuple[Go, ...], list[str]] = {}
        for trigger, ways in triggers(step):
            found.setdefault(ways, []).extend(self.labels(step, trigger))
        return found

    def labels(self, step: Step, trigger: str) -> Iterator[str]:
        if trigger == SKIPPED:
            yield _styled("(overslaan)", "grey35", "i")
            return
        if step.kind in _KINDS:
            yield _styled(_KINDS[step.kind], "grey35", "i")
        for option in step.options:
            if trigger in {f"chose.{option.code}", Kind.CHOICES.value}:
                text = self.voice.label(LANGUAGE, step.id, option.code)
                short = textwrap.shorten(text, LABEL_MAX, placeholder=" …")
                yield _styled(f"! {short}", "#b00020", "b") if option.danger else html.escape(short)

    def condition(self, way: Go) -> str:
        tests = (
            f"{test.step.removeprefix(f'{self.flow.name}.')} "
            f"{'≠' if test.negated else '='} {', '.join(sorted(test.codes))}"
            for test in way.condition
        )
        return _styled("als " + " en ".join(tests), "#1f5f8b", "i")


def _node(target: str) -> str:
    """The name of a box; a colon would mean a side of it to Graphviz."""
    return target.replace(":", "-")


def _styled(text: str, colour: str, tag: str) -> str:
    return f'<font color="{colour}"><{tag}>{html.escape(text)}</{tag}></font>'


def _html(lines: Iterable[str]) -> str:
    text = "".join(f'&#160;{line}<br align="left"/>' for line in lines)
    return f"<{text}>" if text else " "
