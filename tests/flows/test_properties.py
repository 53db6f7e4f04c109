"""Any sequence of any events: nothing raises, nobody gets stuck, no answer is lost."""

from collections.abc import Iterable

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.book import Book, read_book
from flows.engine import advance, prompt
from flows.types import (
    ENDED,
    TALK,
    Answer,
    Asked,
    Attached,
    Chose,
    Close,
    Command,
    Corrected,
    Dialogue,
    Entry,
    Event,
    Forget,
    HandOff,
    Kind,
    Said,
    Started,
    Tell,
    TookOver,
    Turn,
    Write,
)
from flows.words import numbers
from tests.flows.talk import LANGUAGES, sound_book

REAL = read_book(LANGUAGES)
SMALL = sound_book()
TYPED = st.one_of(
    st.text(max_size=40),
    st.sampled_from(["", " ", "1", "2 3", "٢", "1,1", "-1", "999999999999", "x" * 4001, "stop"]),
)

NOT_KEPT = {"engine-empty", "engine-full", "engine-too-long"}
"""What the engine says when it does not keep what was typed (a number may pick an option)."""


def events(book: Book) -> st.SearchStrategy[Event]:
    """Anything that any channel could ever send, true or forged."""
    codes = sorted({code for step in book.steps.values() for code in step.codes} | {"nl", "", "?"})
    steps = st.sampled_from([*book.steps, TALK, ENDED, "gone.step", ""])
    languages = st.sampled_from([*LANGUAGES, "xx"])
    picked = st.lists(st.sampled_from(codes), max_size=3).map(tuple)
    return st.one_of(
        st.builds(Started, st.just(0), languages, st.booleans()),
        st.builds(TookOver, st.just(0), languages),
        st.builds(Said, st.just(0), TYPED, st.none() | steps),
        st.builds(Chose, st.just(0), steps, picked, st.booleans()),
        st.builds(Corrected, st.just(0), TYPED, st.none() | steps, st.none() | st.integers(1, 9)),
        st.builds(Attached, st.just(0), TYPED, st.booleans()),
        st.builds(Asked, st.just(0), st.sampled_from(Command), st.none() | steps),
    )


class Likely(msgspec.Struct, frozen=True):
    """Answer what is on the screen: with the option of that number, or these words."""

    number: int
    words: str


def moves(book: Book) -> st.SearchStrategy[list[Event | Likely]]:
    """Mostly answers to what is asked, so that every depth is reached; anything in between."""
    likely = st.builds(Likely, st.integers(0, 20), TYPED)
    return st.lists(st.one_of(likely, likely, likely, events(book)), max_size=30)


def event(book: Book, dialogue: Dialogue | None, move: Event | Likely) -> Event:
    """The event that a move is in a dialogue."""
    if not isinstance(move, Likely):
        return move
    asked = prompt(book, dialogue) if dialogue else None
    if asked is None or asked.kind in {Kind.WORDS, Kind.NUMBER}:
        return Said(0, move.words)
    return Chose(0, asked.step, (asked.options[move.number % len(asked.options)],))


def stored(dialogue: Dialogue | None) -> Dialogue | None:
    """The dialogue as it comes back from storage."""
    return msgspec.json.decode(msgspec.json.encode(dialogue), type=Dialogue | None)


def told(effects: Iterable[object]) -> list[Entry]:
    """What the front office heard in a turn."""
    return [
        entry
        for effect in effects
        if isinstance(effect, HandOff | Tell)
        for entry in effect.entries
    ]


def accepted(before: Dialogue | None, turn: Turn) -> set[tuple[str, Answer]]:
    """The answers that the engine took in a turn."""
    was = before.answers if before else {}
    return {one for one in turn.dialogue.answers.items() if one not in was.items()}


def _has_words(happened: Event) -> bool:
    """Whether somebody typed what is more than the number of an option."""
    if not isinstance(happened, Said | Corrected | Attached):
        return False
    return bool(happened.text.strip()) and numbers(happened.text) is None


def is_left(turn: Turn) -> bool:
    """Whether the person had everything erased, or opened another conversation."""
    return any(isinstance(effect, Forget | Close) for effect in turn.effects)


@pytest.mark.parametrize("book", [SMALL, REAL], ids=["small", "real"])
@given(data=st.data())
@settings(max_examples=150)
def test_nothing_raises_and_a_person_is_always_one_press_away(
    book: Book, data: st.DataObject
) -> None:
    """From wherever somebody got to."""
    dialogue: Dialogue | None = None
    for move in data.draw(moves(book)):
        turn = advance(book, stored(dialogue), event(book, dialogue, move))
        assert turn.dialogue.revision == (dialogue.revision if dialogue else 0) + 1
        dialogue = turn.dialogue
        assert dialogue.asking in book.steps or dialogue.step in {TALK, ENDED}
        asked = advance(book, stored(dialogue), Asked(0, Command.PERSON))
        assert asked.dialogue.asking == TALK
        assert {"engine-person", "engine-talk"} & {say.text for say in asked.says}
        helped = advance(book, stored(dialogue), Asked(0, Command.EMERGENCY))
        assert "emergency" in {say.text for say in helped.says}


@pytest.mark.parametrize("book", [SMALL, REAL], ids=["small", "real"])
@given(data=st.data())
@settings(max_examples=150)
def test_no_answer_is_lost(book: Book, data: st.DataObject) -> None:
    """Every answer stays in the dialogue or is told, until corrected or erased by a button."""
    dialogue: Dialogue | None = None
    known: dict[str, Answer] = {}
    heard: list[Entry] = []
    for move in data.draw(moves(book)):
        happened = event(book, dialogue, move)
        turn = advance(book, stored(dialogue), happened)
        heard += told(turn.effects)
        if is_left(turn) or isinstance(happened, TookOver):
            assert isinstance(happened, Chose | TookOver), "nothing typed ends or forgets anything"
            known, heard = {}, []
        known |= {step: answer for step, answer in accepted(dialogue, turn) if answer != ""}
        dialogue = turn.dialogue
        for step, answer in known.items():
            held = dialogue.answers.get(step, ...) == answer
            assert held or Entry(step, answer) in [Entry(one.step, one.answer) for one in heard], (
                step,
                answer,
            )


@pytest.mark.parametrize("book", [SMALL, REAL], ids=["small", "real"])
@given(data=st.data())
@settings(max_examples=150)
def test_no_typed_word_is_lost_without_saying_so(book: Book, data: st.DataObject) -> None:
    """They are an answer, a remark or a message, or the person is told otherwise."""
    dialogue: Dialogue | None = None
    for move in data.draw(moves(book)):
        happened = event(book, dialogue, move)
        turn = advance(book, stored(dialogue), happened)
        if _has_words(happened):
            assert isinstance(happened, Said | Corrected | Attached)
            kept = [one.text for one in turn.dialogue.remarks]
            kept += [effect.text for effect in turn.effects if isinstance(effect, Write)]
            kept += [str(one.answer) for one in told(turn.effects)]
            kept += [str(one) for one in turn.dialogue.answers.values()]
            said = {say.text for say in turn.says}
            assert {happened.text, happened.text.strip()} & set(kept) or said & NOT_KEPT, happened
        dialogue = turn.dialogue
