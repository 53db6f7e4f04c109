"""The knowledge base: a Markdown file per topic and language, dated and with its sources.

A file begins with its facts as TOML between two lines of ``+++``; the number in its name is its
place in the menu. Of several directories a page takes the place of the one with its topic in an
earlier directory.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from locales.places import LOCALES, read
from locales.searching import Index

_FENCE: Final = "+++\n"
_HEADING: Final = re.compile(r"^#+ ", re.MULTILINE)
_ITEM: Final = re.compile(r"^- ", re.MULTILINE)
_LINK: Final = re.compile(r"\[([^\]]*)\]\([^)]*\)")
"""All the Markdown that our pages have; a test holds them to it."""


class Topic(Struct, frozen=True):
    """A page. `words` are what people type for it, `review` is `draft` or `reviewed`."""

    id: str
    title: str
    updated: date
    review: str
    sources: tuple[str, ...]
    words: tuple[str, ...]
    body: str

    @property
    def plain(self) -> str:
        """The body without markup, for where a page is read as a message."""
        return _LINK.sub(r"\1", _ITEM.sub("– ", _HEADING.sub("", self.body)))


class _Facts(Struct, forbid_unknown_fields=True):
    title: str
    updated: date
    review: str
    sources: tuple[str, ...]
    words: tuple[str, ...]


class Knowledge:
    """The topics of one language, in their order, and a search over them."""

    def __init__(self, pages: Mapping[Path, Topic]) -> None:
        """Keep the pages, in the order of their files' names."""
        files = sorted(pages, key=lambda path: path.name)
        found = [pages[path] for path in files]
        self.files: Mapping[str, Path] = {pages[path].id: path for path in files}
        self.topics: Mapping[str, Topic] = {one.id: one for one in found}
        self._index = Index({one.id: (one.title, one.words, one.body) for one in found})

    def search(self, words: str) -> list[Topic]:
        """The topics that fit what somebody typed, the best first."""
        return [self.topics[name] for name in self._index.find(words)]


@cache
def knowledge(language: str, *directories: Path) -> Knowledge:
    """The knowledge in a language, read when it is first used; ours, if no directory is named.

    Raises Unreadable for a page that is not of this form.
    """
    return Knowledge(read_pages(language, directories or (LOCALES,)))


def read_pages(language: str, directories: Sequence[Path]) -> dict[Path, Topic]:
    """The pages of a language with their files. Raises Unreadable."""
    found: dict[str, Path] = {}
    for place in directories:
        found |= {topic_of(one): one for one in sorted((place / language).glob("knowledge/*.md"))}
    return {path: read_page(path, directories) for path in found.values()}


def topic_of(path: Path) -> str:
    """The topic that a file is about: its name after the number."""
    return path.stem.partition("-")[2]


def read_page(path: Path, directories: Sequence[Path]) -> Topic:
    """One page. Raises Unreadable."""
    return read(path, directories, lambda text: _topic(topic_of(path), text), skip=1)


def _topic(name: str, content: str) -> Topic:
    before, fence, rest = content.partition(_FENCE)
    head, second, body = rest.partition(_FENCE)
    if before or not fence or not second:
        raise ValueError("it must begin with its facts between two lines of +++")
    facts = msgspec.convert(tomllib.loads(head), _Facts)
    return Topic(name, body=body.strip(), **msgspec.structs.asdict(facts))
