"""Canned replies as they are shipped: in each language a file ``replies.toml``, in groups.

They are texts that a colleague picks, reads through and sends; the program never sends one. Of
several directories a reply takes the place of the one with its name in an earlier directory, in its
language.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from locales.places import LOCALES, line_of, read

REPLIES_FILE: Final = "replies.toml"


class Wording(Struct, frozen=True, forbid_unknown_fields=True):
    """A reply in one language: its title on the desk, and what the person gets to read."""

    title: str
    text: str


class Shipped(Struct, frozen=True):
    """A reply with its wordings by language."""

    id: str
    group: str
    wordings: Mapping[str, Wording]


def shipped_replies(languages: Iterable[str], *directories: Path) -> tuple[Shipped, ...]:
    """Every shipped reply, in the order of the first language's file.

    Ours, if no directory is named. A language without a file has none. Raises Unreadable for a file
    that is not of this form.
    """
    places = directories or (LOCALES,)
    groups: dict[str, str] = {}
    wordings: dict[str, dict[str, Wording]] = {}
    for language in languages:
        for place in places:
            for group, name, wording in read_replies(place / language / REPLIES_FILE, places):
                groups.setdefault(name, group)
                wordings.setdefault(name, {})[language] = wording
    return tuple(Shipped(name, groups[name], wordings[name]) for name in groups)


def read_replies(path: Path, directories: Sequence[Path]) -> list[tuple[str, str, Wording]]:
    """Group, name and wording of each reply of one file, none without one. Raises Unreadable."""
    return read(path, directories, lambda text: list(_replies(text))) if path.exists() else []


def _replies(content: str) -> Iterable[tuple[str, str, Wording]]:
    for group, replies in msgspec.convert(
        tomllib.loads(content), dict[str, dict[str, object]]
    ).items():
        for name, value in replies.items():
            try:
                wording = msgspec.convert(value, Wording)
            except msgspec.ValidationError as error:
                line = line_of(content, f"[{group}.{name}]")
                raise ValueError(f"{error} (at line {line}, column 1)") from None
            yield group, name, Wording(wording.title, wording.text.strip())
