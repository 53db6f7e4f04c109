"""Golden conversations: what somebody reads and what the team gets, word for word.

A transcript is a file ``<name>.<language>.txt``. Its lines that begin with ``> `` are what the
person does: ``[code]`` or ``[code code]`` presses options, ``/person`` and the like press a
button, everything else is typed. The rest is what comes back; ``→`` marks what the team gets.
After a change that is meant: ``UPDATE_TRANSCRIPTS=1 make test ARGS=tests/transcripts``, and read
the difference. A language that colleagues do not work in has the conversations of the opening only;
the same command writes those that are missing, with what the English ones press.
"""

import os
from pathlib import Path

import pytest

from bot.chat import Terminal
from flows.book import read_book
from flows.engine import advance, prompt
from flows.types import Asked, Chose, Command, Dialogue, Event, Said, Started
from locales.voice import Voice
from tests.flows.talk import stored

HERE = Path(__file__).parent
TRANSCRIPTS = sorted(HERE.glob("*.txt"))
VOICE = Voice()
UPDATE = bool(os.environ.get("UPDATE_TRANSCRIPTS"))
BOOK = read_book(VOICE.languages)
OWN = {name for name, flow in BOOK.flows.items() if not flow.shared} - {"always"}


CASES = ("plain", "danger", "person", "forget")
SPOKEN_ONLY = tuple(code for code in VOICE.languages if code not in VOICE.staff)
OPENING = tuple(f"opening-{case}" for case in CASES if case != "forget")
"""What every language has: how it begins, danger, and the handoff to a person."""


def event(dialogue: Dialogue, line: str) -> Event:
    """What a line of a transcript does."""
    if line.startswith("["):
        return Chose(0, dialogue.asking, tuple(line.strip("[]").split()))
    if line.startswith("/"):
        return Asked(0, Command(line[1:]), dialogue.asking)
    found = VOICE.sought(dialogue.language, prompt(BOOK, dialogue), line)
    return Said(0, line, dialogue.asking, found)


def played(language: str, moves: list[str]) -> str:
    """The whole conversation, the dialogue stored and read back between any two turns."""
    lines: list[str] = []
    terminal = Terminal(BOOK, VOICE, lines.append)
    turn = advance(BOOK, None, Started(0, language))
    terminal.turn(turn)
    for move in moves:
        lines += ["", f"> {move}"]
        dialogue = stored(turn.dialogue)
        turn = advance(BOOK, dialogue, event(dialogue, move))
        terminal.turn(turn)
    terminal.handed_over()
    return "\n".join(lines).strip() + "\n"


def moves_of(golden: str) -> list[str]:
    """What the person does in a transcript."""
    return [line[2:] for line in golden.splitlines() if line.startswith("> ")]


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_the_conversation_is_as_it_was(path: Path) -> None:
    """No word and no route changes without somebody reading it."""
    golden = path.read_text(encoding="utf-8")
    now = played(path.suffixes[-2].removeprefix("."), moves_of(golden))
    if UPDATE:
        path.write_text(now, encoding="utf-8")
    else:
        assert now == golden


@pytest.mark.parametrize("language", VOICE.staff)
@pytest.mark.parametrize("flow", sorted(OWN))
@pytest.mark.parametrize("case", CASES)
def test_every_flow_has_its_conversations(flow: str, language: str, case: str) -> None:
    """Plain, with danger, with a person asked for, and forgotten: in each staff language."""
    assert (HERE / f"{flow}-{case}.{language}.txt").exists()


@pytest.mark.parametrize("language", SPOKEN_ONLY)
@pytest.mark.parametrize("name", OPENING)
def test_every_language_has_the_conversations_of_the_opening(name: str, language: str) -> None:
    """How it begins, danger, and a person asked for: in every other language."""
    path = HERE / f"{name}.{language}.txt"
    if UPDATE and not path.exists():
        english = (
            (HERE / f"{name}.en.txt").read_text(encoding="utf-8").replace("[en]", f"[{language}]")
        )
        path.write_text(played(language, moves_of(english)), encoding="utf-8")
    assert path.exists()
