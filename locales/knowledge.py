"""The knowledge base: a Markdown file per topic and language, dated and with its sources.

A file begins with its facts as TOML between two lines of ``+++``; the number in its name is its
place in the menu.
"""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from locales.searching import Index

LOCALES: Final = Path(__file__).parent
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

    def __init__(self, directory: Path) -> None:
        """Read a folder; raises ValueError for a page that is not of this form."""
        found = [_read(path) for path in sorted(directory.glob("*.md"))]
        self.topics: Mapping[str, Topic] = {one.id: one for one in found}
        self._index = Index(
            {one.id: (f"{one.title} {' '.join(one.words)}", one.body) for one in found}
        )

    def search(self, words: str) -> list[Topic]:
        """The topics that fit what somebody typed, the best first."""
        return [self.topics[name] for name in self._index.find(words)]


@cache
def knowledge(language: str) -> Knowledge:
    """The knowledge in a language, read when it is first used."""
    return Knowledge(LOCALES / language / "knowledge")


def _read(path: Path) -> Topic:
    before, fence, rest = path.read_text(encoding="utf-8").partition(_FENCE)
    head, second, body = rest.partition(_FENCE)
    if before or not fence or not second:
        raise ValueError(f"{path.name} must begin with its facts between two lines of +++")
    facts = msgspec.convert(tomllib.loads(head), _Facts)
    name = path.stem.partition("-")[2]
    return Topic(name, body=body.strip(), **msgspec.structs.asdict(facts))
