"""What a conversation says, as a colleague reads it: safe contact, answers, own words.

A person's words are shown as they are, never as markup, and what cannot be seen is made visible.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from flows.book import Book
from flows.duress import chosen_in, says
from flows.signs import is_sign
from flows.types import Entry
from flows.types import Kind as Asks
from flows.words import UNSEEN
from handlers.labels import language_name
from locales.voice import MissingText, Voice
from storage.conversations import Kind
from storage.transcripts import Line

SAFE_CONTACT: Final = (
    "opening.safe",
    "opening.danger_now",
    "opening.reads_along",
    "*.safe_now",
    "*.child_safe",
    "*.where_now",
    "*.acute",
    "*.follow_up",
    "*.how",
    "*.channel",
    "*.voicemail",
    "*.safe_times",
    "*.first",
    "*.sender",
    "*.proof",
    "*.duress",
    "*.call_times",
    "*.nickname",
    "*.contact",
)
"""The steps whose answers stand in the safe-contact box, in this order; `*` is any flow."""


class Told(Struct, frozen=True):
    """One thing that the person told us.

    `answers` are our own labels; `words` is the person's own text. `was_left`: of a branch that
    they went back from; `is_old`: answered anew later; `is_remark`: typed where a choice was asked.
    """

    step: str
    question: str
    answers: tuple[str, ...] = ()
    words: str = ""
    is_skipped: bool = False
    is_remark: bool = False
    was_left: bool = False
    is_old: bool = False


class Story(Struct, frozen=True):
    """A conversation as a colleague reads it. `corrected`: lines that the person changed later.

    `alarms`: lines in which they said their duress word. `signs`: what the program read in words.
    """

    safe_contact: tuple[Told, ...]
    answers: tuple[Told, ...]
    lines: tuple[Line, ...]
    corrected: frozenset[int] = frozenset()
    alarms: frozenset[int] = frozenset()
    signs: tuple[Told, ...] = ()


def visible(text: str) -> str:
    """The text with what cannot be seen made visible, such as ``⟨U+202E⟩`` for an override.

    Joiners stay: emoji and Persian need them.
    """
    return UNSEEN.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", text)


def story(book: Book, voice: Voice, language: str, lines: Sequence[Line]) -> Story:
    """Everything in `lines` in the colleague's language. Later answers replace earlier ones."""
    heard = [entry for line in lines if line.kind == Kind.ANSWERS for entry in line.body.entries]
    entries = [entry for entry in heard if not is_sign(entry)]
    last = {entry.step: number for number, entry in enumerate(entries) if not entry.remark}
    told = [
        replace(
            _told(book, voice, language, entry),
            is_old=not entry.remark and last[entry.step] != number,
        )
        for number, entry in enumerate(entries)
    ]
    corrected = frozenset(line.body.corrects for line in lines if line.body.corrects)
    word = chosen_in(book.steps, entries)
    own = [line for line in lines if word and line.kind == Kind.PERSON]
    alarms = frozenset(line.seq for line in own if says(line.body.text, word or ""))
    signs = tuple(_told(book, voice, language, entry) for entry in heard if is_sign(entry))
    said = tuple(filter(None, map(_without_signs, lines)))
    return Story(_safe_contact(told), tuple(told), said, corrected, alarms, signs)


def _without_signs(line: Line) -> Line | None:
    """A line without what the program read in words; None where it holds nothing else."""
    entries = tuple(entry for entry in line.body.entries if not is_sign(entry))
    if len(entries) == len(line.body.entries):
        return line
    return replace(line, body=replace(line.body, entries=entries)) if entries else None


def _told(book: Book, voice: Voice, language: str, entry: Entry) -> Told:
    step = book.steps.get(entry.step)
    question = _question(voice, language, entry.step)
    told = Told(entry.step, question, was_left=not entry.path)
    if entry.remark:
        return replace(told, words=str(entry.answer), is_remark=True)
    if entry.answer is None:
        return replace(told, is_skipped=True)
    codes = (entry.answer,) if isinstance(entry.answer, str) else entry.answer
    if isinstance(codes, int) or (step and step.kind is Asks.WORDS):
        return replace(told, words=_plain(entry))
    if isinstance(entry.answer, str) and not _has_label(voice, language, entry.step, entry.answer):
        return replace(told, words=_plain(entry))
    if step and step.kind is Asks.LANGUAGE:
        return replace(told, answers=tuple(language_name(code, language) for code in codes))
    return replace(told, answers=tuple(_label(voice, language, entry.step, code) for code in codes))


def _plain(entry: Entry) -> str:
    """Of what no text of today names: what is stored."""
    return ", ".join(entry.answer) if isinstance(entry.answer, tuple) else str(entry.answer)


def _question(voice: Voice, language: str, step: str) -> str:
    """The first paragraph of what was asked; if that text is gone, that it is, and its name."""
    with suppress(MissingText):
        return voice.question(language, step).partition("\n")[0]
    return f"{voice.text(language, 'web-old-question')} ({step})"


def _has_label(voice: Voice, language: str, step: str, code: str) -> bool:
    """Whether an answer of no flow, such as to "a person, please", has a text all the same."""
    with suppress(MissingText):
        return bool(voice.label(language, step, code))
    return False


def _label(voice: Voice, language: str, step: str, code: str) -> str:
    with suppress(MissingText):
        return voice.label(language, step, code)
    return code


def _safe_contact(told: Iterable[Told]) -> tuple[Told, ...]:
    """The newest answers to the questions on safe contact, in the order of the list."""
    newest: Mapping[str, Told] = {one.step: one for one in told if not one.is_remark}
    return tuple(
        one
        for pattern in SAFE_CONTACT
        for step, one in newest.items()
        if step == pattern or (pattern[0] == "*" and step.endswith(pattern[1:]))
    )
