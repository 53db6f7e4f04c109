"""What words mean: the same concepts in every language, in a list beside each locale.

`concepts.txt` has headings ``[concept]`` and under each one word or phrase a line; a ``*`` at its
end stands for any ending. All is compared in its folded form. Concepts carry what was learned in
one language to the others, and some tell by themselves: danger, or for whom somebody writes.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct

from flows.finding import Finding
from flows.flow import Mark
from flows.words import UNSPACED
from locales.places import Unreadable, named, read
from locales.reading.features import tokens
from locales.reading.folding import folded
from locales.reading.lessons import CONCEPTS

_LONGEST: Final = 6  # words of a phrase
_ROOT: Final = 3  # letters that a word with a * has at least, if no other stands before it
_DENSE: Final = re.compile(f"[{UNSPACED}]")
_HEADING: Final = re.compile(r"\[([a-z][a-z0-9_]*)\]\Z")


class Meant(Struct, frozen=True):
    """A phrase that stands in a text, and the concept that it stands for."""

    concept: str
    phrase: str


class Concepts:
    """The phrases of a language, found in a text in one pass."""

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        """Keep phrases, each with its concept; a phrase may stand for several."""
        self._whole: dict[str, list[str]] = {}
        self._begun: dict[str, list[str]] = {}
        self._inside: dict[str, list[str]] = {}
        self._openings: set[str] = set()
        for concept, phrase in phrases:
            words = " ".join(tokens(folded(phrase.removesuffix("*"))))
            kept = self._begun if phrase.endswith("*") else self._whole
            if _DENSE.search(words):
                words, kept = words.replace(" ", ""), self._inside
            kept.setdefault(words, []).append(concept)
            parts = words.split(" ")
            self._openings.update(" ".join(parts[:count]) for count in range(1, len(parts)))

    def find(self, words: Sequence[str]) -> list[Meant]:
        """Every phrase in the words of a folded text, in the order in which they stand there."""
        found = [one for start in range(len(words)) for one in self._at(words, start)]
        if self._inside:
            text = "".join(words)
            hits = sorted((text.find(one), one) for one in self._inside if one in text)
            found += [Meant(concept, one) for _, one in hits for concept in self._inside[one]]
        return found

    def _at(self, words: Sequence[str], start: int) -> Iterator[Meant]:
        """What begins at a word: phrases of every length, as each may mean something."""
        said = ""
        for word in words[start : start + _LONGEST]:
            said = f"{said} {word}" if said else word
            for concept in self._whole.get(said, ()):
                yield Meant(concept, said)
            root = _ROOT if said is word else 1
            for cut in range(max(0, len(word) - root) + 1):
                for concept in self._begun.get(said[: len(said) - cut], ()):
                    yield Meant(concept, said)
            if said not in self._openings:
                return


def concepts(language: str, *directories: Path) -> Concepts:
    """The concepts of a language; raises Unreadable with file and line."""
    paths = (one / language / CONCEPTS for one in directories)
    return Concepts(pair for path in paths if path.exists() for pair in phrases(path, directories))


def phrases(path: Path, directories: Sequence[Path]) -> Iterator[tuple[str, str]]:
    """Each concept of a file with a phrase that means it; raises Unreadable with file and line."""
    concept, file = "", named(path, directories)
    for number, raw in enumerate(read(path, directories, str).splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        mark = Mark(file, number)
        heading = _HEADING.match(line)
        if heading:
            concept = heading[1]
        elif line.startswith("[") or not concept:
            what = "Here must stand the name of a concept, such as [locked_in]."
            raise Unreadable(Finding(mark, what, "Write it."))
        elif not _can_be_found(line):
            what = f"This phrase is found in no text: {line}"
            do = f"Write 1 to {_LONGEST} words, with a * at their end only."
            raise Unreadable(Finding(mark, what, do))
        else:
            yield concept, line


def _can_be_found(phrase: str) -> bool:
    words = tokens(folded(phrase.removesuffix("*")))
    is_short = len(words) <= _LONGEST or _DENSE.search(phrase) is not None
    return bool(words) and is_short and "*" not in words
