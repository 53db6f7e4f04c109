"""`inloop chat`: run a flow in the terminal, with the same engine as every channel.

Works with a pipe too: one line of input is one turn.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from bot.sources import OURS, Sources
from flows.book import Book
from flows.engine import advance, begin, prompt
from flows.types import (
    ENDED,
    Asked,
    Chose,
    Close,
    Command,
    Dialogue,
    Effect,
    Entry,
    Event,
    Forget,
    HandOff,
    Kind,
    Prompt,
    Route,
    Said,
    Tell,
    Turn,
    Write,
)
from flows.words import clean, numbers
from locales.voice import Screen, Voice

DESK: Final = "nl"
"""The language in which colleagues read."""

QUIT: Final = "/quit"
Show = Callable[[str], None]


def chat(
    flow: str,
    language: str,
    lines: Iterable[str] | None = None,
    show: Show = print,
    sources: Sources = OURS,
) -> int:
    """Run a flow until it is over, the input ends or somebody types /quit; gives the exit code.

    2 when there is no such flow or language. The clock stands still: nothing in a flow tells time.
    """
    voice = sources.voice()
    book = sources.book(voice.languages)
    for name, known, what in ((flow, book.flows, "flow"), (language, voice.locales, "language")):
        if name not in known:
            show(f"There is no {what} {name!r}. Choose one of: {', '.join(known)}.")
            return 2
    show(f"({' '.join(f'/{command}' for command in Command)} {QUIT})")
    terminal = Terminal(book, voice, show)
    terminal.run(begin(book, flow, language), _typed() if lines is None else lines)
    return 0


class Terminal:
    """One conversation on a terminal."""

    def __init__(self, book: Book, voice: Voice, show: Show) -> None:
        """Show lines with `show`."""
        self.book = book
        self.voice = voice
        self.show = show
        self.route: Route | None = None
        self.entries: list[Entry] = []

    def run(self, turn: Turn, lines: Iterable[str]) -> None:
        """Show the turn, then take each line as the next event."""
        self.turn(turn)
        for line in lines:
            if line.strip() == QUIT or turn.dialogue.step == ENDED:
                break
            event = read_line(self.voice, prompt(self.book, turn.dialogue), turn.dialogue, line)
            turn = advance(self.book, turn.dialogue, event)
            self.turn(turn)
        self.handed_over()

    def turn(self, turn: Turn) -> None:
        """Show what a turn says, asks and does."""
        screen = self.voice.screen(
            turn.dialogue.language, turn.says, prompt(self.book, turn.dialogue)
        )
        for line in screen_lines(screen):
            self.show(line)
        for effect in turn.effects:
            self.remember(effect)
            for line in effect_lines(self.book, self.voice, effect):
                self.show(line)

    def remember(self, effect: Effect) -> None:
        """Keep what the team knows by now."""
        if isinstance(effect, HandOff | Tell):
            self.route = effect.route or self.route
            self.entries += effect.entries
        elif isinstance(effect, Forget):
            self.route, self.entries = None, []

    def handed_over(self) -> None:
        """Show everything that the team has at the end."""
        if self.route:
            self.show("")
            self.show(f"== {route_line(self.voice, self.route)}")
            for entry in self.entries:
                self.show(f"   {entry_line(self.book, self.voice, entry)}")


def read_line(voice: Voice, asked: Prompt | None, dialogue: Dialogue, line: str) -> Event:
    """A typed line as an event: a /command, the number or name of an option, or words."""
    text = clean(line)
    name = text.removeprefix("/")
    if text.startswith("/") and name in set(Command):
        return Asked(0, Command(name), dialogue.asking)
    if asked and asked.options:
        found = numbers(text) or ()
        if found and all(1 <= one <= len(asked.options) for one in found):
            codes = tuple(asked.options[one - 1] for one in dict.fromkeys(found))
            return Chose(0, asked.step, codes)
        code = voice.typed_option(dialogue.language, asked, text)
        if code is not None:
            return Chose(0, asked.step, (code,))
    return Said(0, text, found=voice.sought(dialogue.language, asked, text))


def screen_lines(screen: Screen) -> Iterator[str]:
    """A screen as lines of text; options have numbers."""
    for notice in screen.notices:
        yield ""
        yield from notice.splitlines()
    if screen.step is None:
        return
    yield ""
    yield f"? {screen.question}"
    if screen.hint:
        yield f"  {screen.hint}"
    mark = "[ ]" if screen.kind is Kind.CHOICES else " "
    for number, choice in enumerate(screen.options, 1):
        chosen = mark.replace(" ", "x" if choice.chosen else " ")
        yield f"  {chosen} {number} {choice.label}".rstrip()
    if screen.can_skip:
        yield "    (/skip)"


def effect_lines(book: Book, voice: Voice, effect: Effect) -> Iterator[str]:
    """What a turn did beside talking, as the team hears it."""
    if isinstance(effect, HandOff):
        yield f"→ {route_line(voice, effect.route)}"
    elif isinstance(effect, Tell) and effect.route:
        yield f"→ + {route_line(voice, effect.route)}"
    if isinstance(effect, HandOff | Tell):
        for entry in effect.entries:
            yield f"→   {entry_line(book, voice, entry)}"
    elif isinstance(effect, Write):
        yield f"→   “{effect.text}”"
    elif isinstance(effect, Forget | Close):
        yield f"→ {type(effect).__name__.lower()}"


def route_line(voice: Voice, route: Route) -> str:
    """A route in the words of the desk."""
    named = (f"queue-{route.queue}", f"topic-{route.topic}", f"priority-{route.priority}")
    return " · ".join(voice.text(DESK, name) for name in named)


def entry_line(book: Book, voice: Voice, entry: Entry) -> str:
    """One thing that the person told us, in Dutch as the desk shows it."""
    question = voice.question(DESK, entry.step).partition("\n")[0]
    if entry.remark:
        return f"{question} (erbij geschreven) “{entry.answer}”"
    left = "" if entry.path else " (andere weg gegaan)"
    return f"{question} {_answer(book, voice, entry)}{left}"


def _answer(book: Book, voice: Voice, entry: Entry) -> str:
    if entry.answer is None:
        return "(overgeslagen)"
    if isinstance(entry.answer, tuple):
        return ", ".join(voice.label(DESK, entry.step, code) for code in entry.answer)
    step = book.steps.get(entry.step)
    if step is not None and step.kind in {Kind.WORDS, Kind.NUMBER}:
        return f"“{entry.answer}”"
    return voice.label(DESK, entry.step, str(entry.answer))


def _typed() -> Iterator[str]:
    """The lines of standard input; a person at a terminal gets a prompt."""
    if not sys.stdin.isatty():
        yield from sys.stdin
        return
    while True:
        try:
            yield input("> ")
        except EOFError:
            return
