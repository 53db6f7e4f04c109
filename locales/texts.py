"""The texts as they stand in the files, with file and line: what the proof reads.

`voice` speaks texts; this parses them with all their forms and variables.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, product
from pathlib import Path
from typing import Final

from fluent.syntax import ast

from flows.finding import Finding
from flows.flow import Mark
from flows.types import KNOWLEDGE
from flows.wording import Text, WordList
from locales.knowledge import knowledge
from locales.parsing import parse
from locales.places import LOCALES, OFFICE, Unreadable, named, read
from locales.voice import Voice

FORMS_MAX: Final = 64
"""Forms of one text that are looked at (the product of its plurals)."""


class FluentTexts:
    """The Fluent files of every language of some directories, read at once.

    A message takes the place of the one with its id in an earlier directory.
    """

    def __init__(self, *directories: Path) -> None:
        """Read all files (ours, if none is named); lines that cannot be read are `faults`.

        Raises Unreadable for a file that is not UTF-8, as do the lists of words.
        """
        self.directories = directories or (LOCALES,)
        self._parsed: dict[Path, ast.Resource] = {}
        self._voice = Voice(*self.directories, parsed=self._parsed)
        self._lists: dict[tuple[str, str], WordList] = {}
        self._languages = self._voice.languages
        self._faults: list[Finding] = []
        self._texts = {code: self._read(code) | self._topics(code) for code in self._languages}

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes, the default first."""
        return self._languages

    @property
    def staff(self) -> tuple[str, ...]:
        """The languages in which colleagues can work: the only ones that need their texts."""
        return self._voice.staff

    def all(self, language: str) -> Iterable[Text]:
        """Every text of a language."""
        return self._texts[language].values()

    def find(self, language: str, text: str) -> Text | None:
        """The text of that id (``id`` or ``id.attribute``)."""
        return self._texts[language].get(text)

    def faults(self) -> Iterable[Finding]:
        """Lines that are not Fluent, texts that stand twice, references to nothing."""
        return self._faults

    def avoid(self, language: str) -> WordList:
        """The words that we do not use, from ``avoid.txt``."""
        return self._words(language, "avoid.txt")

    def law(self, language: str) -> WordList:
        """The words that state a rule of law, from ``law.txt``."""
        return self._words(language, "law.txt")

    def source(self, language: str) -> WordList:
        """The words that name after whom something is said, from ``source.txt``."""
        return self._words(language, "source.txt")

    def identifying(self, language: str) -> WordList:
        """The words that ask who somebody is, from ``identifying.txt``."""
        return self._words(language, "identifying.txt")

    def _words(self, language: str, name: str) -> WordList:
        known = self._lists.get((language, name))
        if known is None:
            known = _word_list(language, name, self.directories)
            self._lists[language, name] = known
        return known

    def _read(self, language: str) -> dict[str, Text]:
        entries: dict[str, _Entry] = {}
        for number, directory in enumerate(self.directories):
            own = self._entries_of(directory, language, OFFICE if number else "")
            messages = {name.partition(".")[0] for name in own}
            kept = {k: one for k, one in entries.items() if k.partition(".")[0] not in messages}
            entries = kept | own
        return {
            name: self._text(entry, entries)
            for name, entry in entries.items()
            if not name.startswith("-")
        }

    def _topics(self, language: str) -> dict[str, Text]:
        """The topics of the knowledge base as they are said, and their titles.

        Where a page cannot be read there are none: `proofreading` says which.
        """
        texts: dict[str, Text] = {}
        try:
            known = knowledge(language, *self.directories)
        except Unreadable:
            return texts
        for topic in known.topics.values():
            mark = Mark(named(known.files[topic.id], self.directories), 1)
            name, is_own = KNOWLEDGE + topic.id, mark.file.startswith(OFFICE)
            texts[name] = Text(name, mark, (self._voice.text(language, name),), own=is_own)
            title = f"{name}.title"
            texts[title] = Text(title, mark, (topic.title,), own=is_own)
        return texts

    def _entries_of(self, directory: Path, language: str, prefix: str) -> "dict[str, _Entry]":
        """The entries of one directory; what stands twice there is a fault."""
        entries: dict[str, _Entry] = {}
        for path in sorted((directory / language).glob("*.ftl")):
            source = read(path, self.directories, str)
            self._parsed[path] = parse(source)
            file = f"{prefix}{language}/{path.name}"
            for entry in _entries(self._parsed[path], source, file):
                if isinstance(entry, Finding):
                    self._faults.append(entry)
                elif entry.name in entries:
                    what = f"The text {entry.name!r} stands twice in {language!r}."
                    self._faults.append(Finding(entry.mark, what, "Keep one of them."))
                else:
                    entries[entry.name] = entry
        return entries

    def _text(self, entry: "_Entry", entries: "Mapping[str, _Entry]") -> Text:
        forms = _Forms(entries)
        renderings = tuple(dict.fromkeys(forms.named(entry.name, entry.pattern)))
        for missing in sorted(forms.missing):
            what = f"{entry.name!r} refers to {missing!r}, which does not exist."
            self._faults.append(Finding(entry.mark, what, "Mend the name."))
        for name in sorted(forms.circular):
            what = f"{entry.name!r} refers to {name!r}, which refers to itself."
            self._faults.append(Finding(entry.mark, what, "Take out one of the references."))
        own = entry.mark.file.startswith(OFFICE)
        below = len(self.directories) > 1 and not own
        return Text(entry.name, entry.mark, renderings, frozenset(forms.variables), below, own)


def words_to_avoid(language: str, *directories: Path) -> WordList:
    """The words that we do not use in a language, without reading any text."""
    return _word_list(language, "avoid.txt", directories or (LOCALES,))


def _word_list(language: str, name: str, directories: Sequence[Path]) -> WordList:
    paths = [one / language / name for one in directories]
    found = [read(path, directories, str) for path in paths if path.exists()]
    return WordList(line for text in found for line in text.splitlines())


class _Entry:
    """A pattern in a file: a message's value, an attribute, or (``-name``) a term."""

    def __init__(self, name: str, mark: Mark, pattern: ast.Pattern) -> None:
        self.name = name
        self.mark = mark
        self.pattern = pattern


def _entries(parsed: ast.Resource, source: str, name: str) -> Iterator[_Entry | Finding]:
    for entry in parsed.body:
        mark = Mark(name, _line(source, entry))
        if isinstance(entry, ast.Junk):
            why = entry.annotations[0].message if entry.annotations else "it is not Fluent"
            yield Finding(mark, f"This cannot be read: {why}.", "Mend the line.")
        elif isinstance(entry, ast.Message | ast.Term):
            is_term = isinstance(entry, ast.Term)
            full = f"-{entry.id.name}" if is_term else entry.id.name
            if entry.value:
                yield _Entry(full, mark, entry.value)
            for one in entry.attributes:
                line = Mark(name, _line(source, one))
                yield _Entry(f"{full}.{one.id.name}", line, one.value)


def _line(source: str, node: ast.SyntaxNode) -> int:
    """The line of a node, from 1."""
    start = node.span.start if node.span else 0
    return source.count("\n", 0, start) + 1


class _Forms:
    """All forms of a text, and on the way its variables, references to nothing and in circles."""

    def __init__(self, entries: Mapping[str, _Entry]) -> None:
        self._entries = entries
        self._on_the_way: set[str] = set()
        self.variables: set[str] = set()
        self.missing: set[str] = set()
        self.circular: set[str] = set()

    def named(self, name: str, pattern: ast.Pattern) -> list[str]:
        """The forms of the text of that name: where it leads back to itself it has none."""
        self._on_the_way.add(name)
        forms = self.of(pattern)
        self._on_the_way.remove(name)
        return forms

    def of(self, pattern: ast.Pattern) -> list[str]:
        parts = [self._part(element) for element in pattern.elements]
        return ["".join(form) for form in islice(product(*parts), FORMS_MAX)]

    def _part(self, element: ast.TextElement | ast.Placeable) -> list[str]:
        if isinstance(element, ast.TextElement):
            return [element.value]
        return self._expression(element.expression)

    def _expression(self, node: ast.SyntaxNode) -> list[str]:
        if isinstance(node, ast.Placeable):
            return self._expression(node.expression)
        if isinstance(node, ast.SelectExpression):
            self._expression(node.selector)
            return [form for variant in node.variants for form in self.of(variant.value)]
        if isinstance(node, ast.FunctionReference):
            return [form for one in node.arguments.positional for form in self._expression(one)]
        if isinstance(node, ast.MessageReference | ast.TermReference):
            return self._reference(node)
        return [self._plain(node)]

    def _plain(self, node: ast.SyntaxNode) -> str:
        """A variable or a literal."""
        if isinstance(node, ast.VariableReference):
            self.variables.add(node.id.name)
            return f"{{${node.id.name}}}"
        if isinstance(node, ast.StringLiteral):
            return node.parse()["value"]
        return node.value if isinstance(node, ast.NumberLiteral) else ""

    def _reference(self, node: ast.MessageReference | ast.TermReference) -> list[str]:
        dash = "-" if isinstance(node, ast.TermReference) else ""
        name = dash + node.id.name + (f".{node.attribute.name}" if node.attribute else "")
        entry = self._entries.get(name)
        if entry is None:
            self.missing.add(name)
            return [""]
        if name in self._on_the_way:
            self.circular.add(name)
            return [""]
        return self.named(name, entry.pattern)
