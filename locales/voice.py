"""Voice: message id and language → text. Of ours a language is read when it is first spoken."""

import re
import threading
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Pattern
from fluent.syntax import ast
from msgspec import Struct

from flows.types import KNOWLEDGE, LINES, Kind, Prompt, Say, text_id
from flows.wording import CHAT, HINT
from flows.words import folded
from locales.days import long_day
from locales.help_lines import ALWAYS, help_lines, municipalities
from locales.knowledge import Knowledge, Topic, knowledge
from locales.parsing import parse
from locales.places import LOCALES, read

LANGUAGES_FILE: Final = "languages.toml"


class Locale(Struct, frozen=True):
    """A language: its own name, its direction (ltr or rtl), whether colleagues can work in it."""

    code: str
    name: str
    direction: str
    staff: bool = False


class Choice(Struct, frozen=True):
    """An option on the screen."""

    code: str
    label: str
    chosen: bool = False


class Screen(Struct, frozen=True, tag=True):
    """What a channel shows: the texts said, then the question with its options.

    `step` is None where nothing is asked; `topics` means that typed words are looked up. Nothing in
    here is markup. For a messenger: `help` are the notices with numbers to call, `link` is a path
    of the web chat to open, `people` means that it should say when people are there (of `queue`,
    if it is in one), and `lines` that there are more help lines than it shows.
    """

    language: str
    notices: tuple[str, ...]
    step: str | None = None
    kind: Kind | None = None
    question: str = ""
    hint: str = ""
    options: tuple[Choice, ...] = ()
    can_skip: bool = False
    can_go_back: bool = False
    topics: bool = False
    help: tuple[str, ...] = ()
    link: str = ""
    people: bool = False
    lines: bool = False
    queue: str = ""


class _Asked(Struct, frozen=True):
    """The texts of a question, the same for everybody."""

    question: str
    hint: str
    labels: tuple[str, ...]


class MissingText(Exception):
    """A text is in no language."""


_ID: Final = re.compile(r"^(-?[a-zA-Z][\w-]*)[ \t]*=", re.MULTILINE)
_REFERRED: Final = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")


class _Shelf:
    """The files of a language: parsing takes long, so a file is parsed when it is first needed."""

    def __init__(
        self, bundle: FluentBundle, places: Sequence[Path], parsed: Mapping[Path, ast.Resource]
    ) -> None:
        """See which texts stand where; a later place goes before an earlier one.

        Raises Unreadable for a file that is not UTF-8.
        """
        self.bundle = bundle
        self._parsed = parsed
        self._own = frozenset(places[1:])
        self._directories = [place.parent for place in places]
        self._files: dict[str, list[Path]] = {}
        for place in places:
            for path in sorted(place.glob("*.ftl")):
                for name in _ID.findall(read(path, self._directories, str)):
                    self._files.setdefault(name, []).append(path)
        self._unread = {path for files in self._files.values() for path in files}

    def lacks(self, name: str) -> bool:
        """Whether a file in which the text stands was not parsed yet."""
        return not self._unread.isdisjoint(self._files.get(name, ()))

    def read_own(self) -> None:
        """Parse every file of a later place, with the files whose texts it takes the place of."""
        for name, files in self._files.items():
            if any(path.parent in self._own for path in files):
                self.read(name)

    def read(self, name: str) -> None:
        """Parse the files of a text and of all that they refer to: then they count as read."""
        done: set[Path] = set()
        self._read(name, done)
        self._unread -= done

    def _read(self, name: str, done: set[Path]) -> None:
        for path in self._files.get(name, ()):
            if path in done or path not in self._unread:
                continue
            done.add(path)
            content = read(path, self._directories, str)
            resource = self._parsed.get(path) or parse(content)
            self.bundle.add_resource(resource, allow_overrides=path.parent in self._own)
            for referred in _REFERRED.findall(content):
                self._read(referred, done)


class Voice:
    """Speaks every language of its directories. Safe to share between threads."""

    def __init__(
        self, *directories: Path, parsed: Mapping[Path, ast.Resource] | None = None
    ) -> None:
        """Read which languages there are, and none of their texts.

        A message takes the place of the one with its id in an earlier directory; none named: ours.
        Files that are `parsed` by now are not read again.
        """
        self._parsed = {} if parsed is None else parsed
        self.directories = directories or (LOCALES,)
        listed = tomllib.loads((self.directories[0] / LANGUAGES_FILE).read_text("utf-8"))
        self.locales: Mapping[str, Locale] = {
            code: Locale(code=code, **facts) for code, facts in listed.items()
        }
        self.rtl = frozenset(code for code, one in self.locales.items() if one.direction == "rtl")
        """The languages that run from right to left."""
        self._shelves: dict[str, _Shelf] = {}
        self._spoken: dict[tuple[str, str], str] = {}
        self._asked: dict[tuple[str, str, bool], _Asked] = {}
        self._in_chat: dict[str, str] = {}
        self._lock = threading.Lock()

    def keep_own(self) -> None:
        """Read at once, in every language, what lies over our own: texts, pages and lists.

        What is written there later nobody has proved, so it must not be spoken.
        """
        if len(self.directories) == 1:
            return
        help_lines(*self.directories)
        municipalities(*self.directories)
        for language in self.languages:
            self._knowledge(language)
            shelf = self._shelves.get(language) or self._open(language)
            with self._lock:
                shelf.read_own()

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes in the order in which they are offered, the default first."""
        return tuple(self.locales)

    @property
    def staff(self) -> tuple[str, ...]:
        """The languages in which colleagues can work, the default first."""
        default = self.languages[0]
        return tuple(code for code, one in self.locales.items() if one.staff or code == default)

    def spoken(self, tag: str) -> str | None:
        """Which of our languages a tag (BCP 47) asks for: `zh-TW` and `zh` for `zh-Hans`."""
        if tag in self.locales:
            return tag
        asked = tag.partition("-")[0].casefold()
        return next((code for code in self.locales if code.partition("-")[0] == asked), None)

    def known(self, language: str | None) -> str:
        """The language that a tag asks for if we speak it, else the default."""
        return self.spoken(language or "") or self.languages[0]

    def text(self, language: str, message: str, args: Mapping[str, str | int] | None = None) -> str:
        """The text `message` (or ``message.attribute``); the default language fills a gap.

        Raises MissingText when no language has it.
        """
        if args:
            return self._speak(language, message, args)
        key = (language, message)
        spoken = self._spoken.get(key)
        if spoken is None:
            spoken = self._spoken[key] = self._speak(language, message, {})
        return spoken

    def has(self, language: str, message: str) -> bool:
        """Whether this very language has the text."""
        return self._pattern(language, message) is not None

    def question(self, language: str, step: str) -> str:
        """What a step asks."""
        return self.text(language, text_id(step))

    def label(self, language: str, step: str, code: str) -> str:
        """The label of an option; of a language its own name, of a topic its title."""
        name = f"{text_id(step)}.{code}"
        if code in self.locales and not self.has(language, name):
            return self.locales[code].name
        if code in self._knowledge(self.languages[0]).topics and not self.has(
            self.languages[0], name
        ):
            return self.text(language, f"{KNOWLEDGE}{code}.title")
        return self.text(language, name)

    def in_chat(self, message: str) -> str:
        """The text for a messenger: the message's `chat` attribute where it has one."""
        name = self._in_chat.get(message)
        if name is None:
            variant = f"{message}.{CHAT}"
            name = variant if self.has(self.languages[0], variant) else message
            self._in_chat[message] = name
        return name

    def screen(
        self, language: str, says: Sequence[Say], prompt: Prompt | None, *, chat: bool = False
    ) -> Screen:
        """Everything to show after a turn, on a page or (`chat`) in a messenger."""
        notices = tuple(self._said(language, say, chat=chat) for say in says)
        if prompt is None:
            return Screen(language, notices)
        known = None if prompt.fits else self._asked.get((language, prompt.step, chat))
        asked = known or self._ask(language, prompt, chat=chat)
        given = prompt.answered
        chosen = given if isinstance(given, tuple) else (given,)
        return Screen(
            language=language,
            notices=notices,
            step=prompt.step,
            kind=prompt.kind,
            question=asked.question,
            hint=asked.hint,
            options=tuple(
                [
                    Choice(code, label, code in chosen)
                    for code, label in zip(prompt.options, asked.labels, strict=True)
                ]
            ),
            can_skip=prompt.can_skip,
            can_go_back=prompt.can_go_back,
            topics=prompt.topics,
        )

    def still_said(self, language: str, says: Sequence[Say]) -> tuple[Say, ...]:
        """Those of what was said earlier whose text is still there: files may have changed."""
        return tuple(say for say in says if self._is_there(language, say))

    def _is_there(self, language: str, say: Say) -> bool:
        try:
            self._said(language, say, chat=False)
        except MissingText:
            return False
        return True

    def _knowledge(self, language: str) -> Knowledge:
        return knowledge(language, *self.directories)

    def sought(self, language: str, asked: Prompt | None, text: str) -> tuple[str, ...]:
        """The topics that fit typed words, the best first; none where no topics are asked."""
        if asked is None or not asked.topics:
            return ()
        spoken = language if self._knowledge(language).topics else self.languages[0]
        return tuple(topic.id for topic in self._knowledge(spoken).search(text))

    def _said(self, language: str, say: Say, *, chat: bool) -> str:
        if say.text == LINES:
            return self._lines(language, say.args)
        return self.text(language, self.in_chat(say.text) if chat else say.text, say.args)

    def _lines(self, language: str, marks: Mapping[str, str | int]) -> str:
        """Every help line for the public; `marks` say how well we know each, else none is."""
        lines = [one.id for one in help_lines(*self.directories) if one.show_to_public]
        return "\n\n".join(
            [self.text(language, LINES), *(self._line(language, one, marks) for one in lines)]
        )

    def _line(self, language: str, line: str, marks: Mapping[str, str | int]) -> str:
        name = f"line-{line}"
        told = [self.text(language, one) for one in (name, f"{name}.what", f"{name}.contact")]
        for part in ("hours", "languages"):
            label = self.text(language, f"web-lines-{part}")
            told.append(f"{label}: {self.text(language, f'{name}.{part}')}")
        unknown = "" if line == ALWAYS else self.text(language, "web-lines-new")
        mark = marks.get(line, unknown)
        return "\n".join([*told, f"({mark})"] if mark else told)

    def _topic(self, language: str, name: str) -> str:
        """A topic as a message, or (`id.title`) its title; the default language fills a gap."""
        topic, _, attribute = name.partition(".")
        for code in dict.fromkeys((language, *self.languages)):
            page = self._knowledge(code).topics.get(topic)
            if page is not None:
                return page.title if attribute else self._page(code, page)
        raise MissingText(KNOWLEDGE + name)

    def _page(self, language: str, page: Topic) -> str:
        about = [self.text(language, "web-info-updated", {"day": long_day(language, page.updated)})]
        if page.review == "draft":
            about.append(self.text(language, "web-info-draft"))
        sources = f"{self.text(language, 'web-info-sources')} {'; '.join(page.sources)}."
        return "\n\n".join([page.title, page.plain, " ".join(about), sources])

    def _ask(self, language: str, prompt: Prompt, *, chat: bool) -> _Asked:
        step = prompt.step
        message = text_id(step)
        name = f"{message}.{HINT}"
        asked = _Asked(
            self.text(language, self.in_chat(message) if chat else message),
            self._hint(language, prompt, name),
            tuple(self.label(language, step, code) for code in prompt.options),
        )
        if not (prompt.topics or prompt.fits):  # whose options differ with what somebody typed
            self._asked[language, step, chat] = asked
        return asked

    def _hint(self, language: str, prompt: Prompt, name: str) -> str:
        if prompt.fits:
            return self.text(language, "engine-fits")
        return self.text(language, name) if self.has(language, name) else ""

    def typed_option(self, language: str, prompt: Prompt, text: str) -> str | None:
        """The code of the option whose label somebody typed, however it is written."""
        typed = folded(text)
        for code in prompt.options:
            if typed and typed == folded(self.label(language, prompt.step, code)):
                return code
        return None

    def _speak(self, language: str, message: str, args: Mapping[str, str | int]) -> str:
        if message.startswith(KNOWLEDGE):
            return self._topic(language, message.removeprefix(KNOWLEDGE))
        for code in dict.fromkeys((language, *self.languages)):
            pattern = self._pattern(code, message)
            if pattern is not None:
                text, errors = self._shelves[code].bundle.format_pattern(pattern, dict(args))
                if not errors:
                    return str(text)
        raise MissingText(message)

    def _pattern(self, language: str, message: str) -> Pattern | None:
        name, _, attribute = message.partition(".")
        shelf = self._shelves.get(language) or self._open(language)
        if shelf.lacks(name):
            with self._lock:
                shelf.read(name)
        bundle = shelf.bundle
        if not bundle.has_message(name):
            return None
        found = bundle.get_message(name)
        return found.attributes.get(attribute) if attribute else found.value

    def _open(self, language: str) -> _Shelf:
        with self._lock:
            if language not in self._shelves:
                bundle = FluentBundle([language], use_isolating=language in self.rtl)
                places = [one / language for one in self.directories]
                self._shelves[language] = _Shelf(bundle, places, self._parsed)
            return self._shelves[language]
