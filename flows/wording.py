"""What is wrong with the texts: missing, superfluous, too long, or with a word we do not use."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, Protocol

from msgspec import Struct

from flows.book import Book
from flows.finding import Finding
from flows.flow import Mark, Option, Step
from flows.limits import LABEL_MAX, TEXT_MAX
from flows.signs import HELPS
from flows.types import KNOWLEDGE, LINES, Kind, Priority, text_id
from flows.words import UNSPACED, folded

HINT: Final = "hint"
CHAT: Final = "chat"
"""The attribute with what a text says in a messenger, where it is not what the page says."""

FLOWS_FILE: Final = "flow"
"""How the names of files with the texts of flows begin."""

_UNSPACED: Final = re.compile(f"[{UNSPACED}]")
_ARABIC: Final = re.compile("[\u0621-\u064a]")
_JOINED: Final = "[وف]?(?:[بك]?(?:ال)?|لل?)"
"""What Arabic joins to the beginning of a word: and, so; in, with, like; for; the."""

NOTICES: Final[Mapping[str, frozenset[str]]] = {
    "emergency": frozenset(),
    "engine-calm": frozenset(),
    "engine-corrected": frozenset(),
    "engine-duress": frozenset(),
    "engine-empty": frozenset(),
    "engine-ended": frozenset(),
    "engine-first": frozenset(),
    "engine-fits": frozenset(),
    "engine-found": frozenset(),
    "engine-full": frozenset(),
    "engine-handed-off": frozenset(),
    "engine-handed-over": frozenset(),
    "engine-help": frozenset(),
    "engine-language": frozenset(),
    "engine-lifetime": frozenset(),
    LINES: frozenset(),
    "engine-no-back": frozenset(),
    "engine-no-files": frozenset(),
    "engine-no-place": frozenset(),
    "engine-no-skip": frozenset(),
    "engine-not-a-choice": frozenset(),
    "engine-not-a-number": frozenset({"min", "max"}),
    "engine-not-found": frozenset(),
    "engine-passed": frozenset(),
    "engine-person": frozenset(),
    "engine-pick-one": frozenset(),
    "engine-pick-some": frozenset(),
    "engine-privacy": frozenset(),
    "engine-restarted": frozenset(),
    "engine-talk": frozenset(),
    "engine-too-long": frozenset({"limit", "length"}),
    "engine-unknown-option": frozenset(),
    "engine-web": frozenset(),
    **dict.fromkeys(HELPS, frozenset()),
}
"""Everything that the engine itself can say, with the variables that it fills in."""


STAFF: Final = (
    "always-person",
    "desk-",
    "priority-",
    "queue-",
    "reply-group-",
    "staff-",
    "team-",
    "sign-",
    "topic-",
)
"""How the ids of texts begin that only colleagues read: the desk, the staff's bot, their names."""


class Text(Struct, frozen=True):
    """One text as it stands in a file: ``id`` or ``id.attribute``.

    `renderings` are all its forms (singular, plural...), with ``{$name}`` for each variable.
    `below`: an organisation's own texts lie over it; it may be left over from a step of ours.
    `own`: it is one of those.
    """

    id: str
    mark: Mark
    renderings: tuple[str, ...]
    variables: frozenset[str] = frozenset()
    below: bool = False
    own: bool = False


class WordList:
    """Words to look for, whole and in any case: data, in a file of each language.

    A line is a word or phrase; a ``*`` at its end stands for any ending; ``except:`` goes before a
    phrase in which the words may stand; ``#`` begins a comment. In a script without spaces a word
    is found anywhere, in Arabic also behind what is joined to its beginning ("and", "the", "with").
    """

    def __init__(self, lines: Iterable[str]) -> None:
        """Read the lines of the file."""
        read = [unicodedata.normalize("NFC", line.strip()) for line in lines]
        kept = [line for line in read if line and not line.startswith("#")]
        allowed = [line.removeprefix("except:").strip() for line in kept if _excepts(line)]
        sought = [line for line in kept if not _excepts(line)]
        self._allowed = re.compile("|".join(map(_pattern, allowed)) or r"(?!)", re.IGNORECASE)
        self._sought = re.compile("|".join(map(_pattern, sought)) or r"(?!)", re.IGNORECASE)

    def found(self, text: str) -> str | None:
        """The first of the words in a text, as it is written there."""
        plain = unicodedata.normalize("NFC", text)
        match = self._sought.search(self._allowed.sub(" ", plain))
        return match[0] if match else None


class Texts(Protocol):
    """The texts of every language, with file and line."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes, the default first."""

    @property
    def staff(self) -> tuple[str, ...]:
        """The languages in which colleagues can work."""

    def all(self, language: str) -> Iterable[Text]:
        """Every text of a language."""

    def find(self, language: str, text: str) -> Text | None:
        """The text of that id."""

    def faults(self) -> Iterable[Finding]:
        """What could not be read."""

    def avoid(self, language: str) -> WordList:
        """The words that we do not use."""

    def identifying(self, language: str) -> WordList:
        """The words that ask who somebody is."""


def findings(book: Book, texts: Texts, queues: frozenset[str]) -> Iterator[Finding]:
    """Everything to mend in the texts."""
    yield from texts.faults()
    needed = dict(_needed(book, queues))
    for language in texts.languages:
        yield from _missing(texts, language, needed)
        yield from _superfluous(book, texts, language)
        for text in texts.all(language):
            yield from _words(texts.avoid(language), text)
            yield from _length(book, text)
        for step in book.steps.values():
            yield from _asks_who(texts, language, step)
            yield from _labels(texts, language, step)
    yield from _unequal(texts)


# ── which texts there must be ────────────────────────────────────────────────────────────────


class _Need(Struct, frozen=True):
    mark: Mark
    variables: frozenset[str] = frozenset()
    emergency: bool = False


def needs(texts: Texts, language: str, text: str) -> bool:
    """Whether a language must have a text.

    What only colleagues read stands in theirs alone. What an organisation adds need not stand in
    all: who reads another language is shown it in the default one.
    """
    first = texts.find(texts.languages[0], text)
    is_added = first is not None and first.own
    return language in texts.staff or not (text.startswith(STAFF) or is_added)


def label_id(step: Step, option: Option) -> str:
    """The id of the label of an option: a topic is called by its title."""
    return f"{option.shows}.title" if option.is_topic else f"{text_id(step.id)}.{option.code}"


def _needed(book: Book, queues: frozenset[str]) -> Iterator[tuple[str, _Need]]:
    start = Mark("engine.py", 1)
    for notice, variables in NOTICES.items():
        yield notice, _Need(start, variables, emergency=notice in {"emergency", *HELPS})
    for queue in queues:
        yield f"queue-{queue}", _Need(Mark("queues.py", 1))
    for priority in Priority:
        yield f"priority-{priority}", _Need(Mark("types.py", 1))
    for flow in book.flows.values():
        for row in flow.routes:
            yield f"topic-{row.route.topic}", _Need(row.mark)
    for step in book.steps.values():
        yield from _needed_by(step)


def _needed_by(step: Step) -> Iterator[tuple[str, _Need]]:
    yield text_id(step.id), _Need(step.mark)
    for option in step.options:
        yield label_id(step, option), _Need(option.mark)
        if option.shows:
            yield option.shows, _Need(option.mark)
        if option.danger:
            yield option.danger, _Need(option.mark, emergency=True)


def _missing(texts: Texts, language: str, needed: Mapping[str, _Need]) -> Iterator[Finding]:
    for name, need in needed.items():
        text = texts.find(language, name)
        if text is None and not (need.emergency or needs(texts, language, name)):
            continue
        if text is None:
            what = f"The text {name!r} is missing in {language!r}."
            yield Finding(need.mark, what, f"Write it in locales/{language}.")
            continue
        for variable in sorted(text.variables - need.variables):
            what = f"Nobody fills in the variable ${variable} of {name!r}."
            yield Finding(text.mark, what, "Take it out.")
        if need.emergency and not all("112" in rendering for rendering in text.renderings):
            what = f"The emergency help {name!r} does not name 112."
            yield Finding(text.mark, what, "Put 112 first.")


def _superfluous(book: Book, texts: Texts, language: str) -> Iterator[Finding]:
    known = {text_id(step.id): step for step in book.steps.values()}
    for text in texts.all(language):
        name, _, attribute = text.id.partition(".")
        if text.below or not text.mark.file.rpartition("/")[2].startswith(FLOWS_FILE):
            continue
        step = known.get(name)
        if step is None:
            what = f"There is no step for the text {name!r}."
            yield Finding(text.mark, what, "Take it out, or mend its name (flow-step).")
        elif attribute and attribute not in {HINT, CHAT, *step.codes, *_languages(book, step)}:
            what = f"{step.id!r} has no option {attribute!r}."
            yield Finding(text.mark, what, "Take it out, or mend its name.")


def _languages(book: Book, step: Step) -> tuple[str, ...]:
    return book.languages if step.kind is Kind.LANGUAGE else ()


def _unequal(texts: Texts) -> Iterator[Finding]:
    """Every text of one language stands in all that need it, with the same variables."""
    first, *others = texts.languages
    for language in others:
        for here, there in ((first, language), (language, first)):
            for text in texts.all(here):
                if texts.find(there, text.id) is None and needs(texts, there, text.id):
                    what = f"The text {text.id!r} stands in {here!r} but not in {there!r}."
                    yield Finding(text.mark, what, f"Write it in locales/{there}, or take it out.")
        for text in texts.all(language):
            same = texts.find(first, text.id)
            if same and same.variables != text.variables:
                what = (
                    f"The text {text.id!r} has other variables in {language!r} than in {first!r}."
                )
                yield Finding(text.mark, what, f"There it has: {_named(same.variables)}.")


# ── what the texts say ───────────────────────────────────────────────────────────────────────


def _words(avoid: WordList, text: Text) -> Iterator[Finding]:
    found = next(filter(None, map(avoid.found, text.renderings)), None)
    if found:
        what = f"The text {text.id!r} says {found!r}, which we do not say."
        yield Finding(text.mark, what, "Use another word (avoid.txt), or except the official name.")


def _length(book: Book, text: Text) -> Iterator[Finding]:
    longest = max(map(len, text.renderings), default=0)
    name, _, attribute = text.id.partition(".")
    is_label = (
        bool(attribute)
        and attribute not in {HINT, CHAT}
        and (name.replace("-", ".", 1) in book.steps or name.startswith(KNOWLEDGE))
    )
    limit = LABEL_MAX if is_label else TEXT_MAX
    if longest > limit:
        kind = "label" if is_label else "text"
        what = f"The {kind} {text.id!r} has {longest} characters; {limit} fit."
        yield Finding(text.mark, what, "Shorten it.")
    if not any(rendering.strip() for rendering in text.renderings):
        yield Finding(text.mark, f"The text {text.id!r} is empty.", "Write it.")


def _asks_who(texts: Texts, language: str, step: Step) -> Iterator[Finding]:
    """A question that sounds like asking who somebody is must be marked, and skippable."""
    if step.kind is not Kind.WORDS or (step.identifying and step.skip):
        return
    for name in (text_id(step.id), f"{text_id(step.id)}.{HINT}"):
        text = texts.find(language, name)
        found = text and texts.identifying(language).found(" ".join(text.renderings))
        if text and found:
            what = f"The question {step.id!r} asks for {found!r}, which may identify somebody."
            do = "Ask something else, or mark the step `identifying: true` and give it a `skip`."
            yield Finding(text.mark, what, do)


def _labels(texts: Texts, language: str, step: Step) -> Iterator[Finding]:
    """A label that stands twice cannot be told apart, not by eye and not when typed."""
    seen: set[str] = set()
    for option in step.options:
        text = texts.find(language, label_id(step, option))
        label = folded(text.renderings[0]) if text else ""
        if text and label in seen:
            what = f"Two options of {step.id!r} are called {text.renderings[0]!r}."
            yield Finding(text.mark, what, "Give each its own label.")
        seen.add(label)


def _named(variables: frozenset[str]) -> str:
    return ", ".join(f"${name}" for name in sorted(variables)) or "none"


def _excepts(line: str) -> bool:
    return line.startswith("except:")


def _pattern(line: str) -> str:
    """The regular expression for a word or phrase; what is no word, like "!", stands anywhere."""
    text = line.removesuffix("*")
    words = r"\s+".join(map(re.escape, text.split()))
    begins = r"(?<!\w)" if text[:1].isalnum() and not _UNSPACED.match(text[:1]) else ""
    if _ARABIC.match(text[:1]):
        begins += _JOINED
    if line.endswith("*"):
        return f"{begins}{words}\\w*"
    is_ended = text[-1:].isalnum() and not _UNSPACED.match(text[-1:])
    return f"{begins}{words}(?!\\w)" if is_ended else f"{begins}{words}"
