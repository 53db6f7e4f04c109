"""Canned replies as they are shipped: in each language a file ``replies.toml``, in groups.

They are texts that a colleague picks, reads through and sends; the program never sends one.
"""

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

from locales.voice import LOCALES


class Wording(Struct, frozen=True, forbid_unknown_fields=True):
    """A reply in one language: its title on the desk, and what the person gets to read."""

    title: str
    text: str


class Shipped(Struct, frozen=True):
    """A reply with its wordings by language."""

    id: str
    group: str
    wordings: Mapping[str, Wording]


def shipped_replies(languages: Iterable[str], directory: Path = LOCALES) -> tuple[Shipped, ...]:
    """Every shipped reply, in the order of the first language's file.

    Raises ValueError for a file that is not of this form. A language without a file has none.
    """
    groups: dict[str, str] = {}
    wordings: dict[str, dict[str, Wording]] = {}
    for language in languages:
        for group, name, wording in _read(directory / language / "replies.toml"):
            groups.setdefault(name, group)
            wordings.setdefault(name, {})[language] = wording
    return tuple(Shipped(name, groups[name], wordings[name]) for name in groups)


def _read(path: Path) -> Iterable[tuple[str, str, Wording]]:
    if not path.exists():
        return
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    for group, replies in msgspec.convert(content, dict[str, dict[str, Wording]]).items():
        for name, wording in replies.items():
            yield group, name, Wording(wording.title, wording.text.strip())
