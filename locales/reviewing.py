"""How far each language is: which texts it has, and which of its files a native speaker has read.

In the folder of a language ``review.toml`` names the files that somebody who grew up with the
language has read, on which day, and a digest of what stood there then. A file that is not named is
a draft, and so is one that was changed since.
"""

import hashlib
import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from flows.types import KNOWLEDGE
from flows.wording import STAFF
from locales.knowledge import topic_of
from locales.places import OFFICE, read
from locales.replies import REPLIES_FILE, read_replies
from locales.voice import Voice

REVIEW_FILE: Final = "review.toml"
SAFETY: Final = "safety"
"""How the names of the files begin that tell what to do in danger."""

_DIGEST: Final = 16
_HEAD: Final = (
    "# The files that somebody who grew up with this language has read, and what stood in them:"
    "\n# inloop reviewed {language} FILE... writes this. A file that is changed is a draft again.\n"
)
_TEXT: Final = re.compile(
    r"^(?P<name>[a-zA-Z][\w-]*) *=|^ +\.(?P<attribute>[a-zA-Z][\w-]*) *=", re.MULTILINE
)


class Read(Struct, frozen=True, forbid_unknown_fields=True):
    """When a native speaker read a file, and what stood in it then."""

    native: date
    digest: str


class File(Struct, frozen=True):
    """A file of texts. `native`: when it was read as it is now; `is_changed`: it was, before."""

    name: str
    native: date | None
    is_changed: bool

    @property
    def is_safety(self) -> bool:
        """Whether it tells what to do in danger."""
        return self.name.removeprefix(OFFICE).startswith(SAFETY)


class Standing(Struct, frozen=True):
    """How far a language is: `needed` texts, the `missing` ones of them, and its files."""

    language: str
    needed: int
    missing: tuple[str, ...]
    safety: tuple[File, ...]
    others: tuple[File, ...]

    @property
    def present(self) -> int:
        """How many of the needed texts there are."""
        return self.needed - len(self.missing)


def standings(voice: Voice) -> tuple[Standing, ...]:
    """Every language of a voice, measured by the texts of the default one. Raises Unreadable."""
    whole = _texts(voice, voice.languages[0])
    return tuple(_standing(voice, language, whole) for language in voice.languages)


def _standing(voice: Voice, language: str, whole: Iterable[str]) -> Standing:
    needed = [one for one in whole if language in voice.staff or not one.startswith(STAFF)]
    found = set(_texts(voice, language))
    files = files_of(language, voice.directories)
    return Standing(
        language,
        len(needed),
        tuple(one for one in needed if one not in found),
        tuple(one for one in files if one.is_safety),
        tuple(one for one in files if not one.is_safety),
    )


def is_draft(language: str, directories: Sequence[Path]) -> bool:
    """Whether anything of a language was not read by a native speaker. Raises Unreadable."""
    return any(one.native is None for one in files_of(language, directories))


def files_of(language: str, directories: Sequence[Path]) -> list[File]:
    """The files of a language, each with when it was read. Raises Unreadable."""
    found: list[File] = []
    for number, directory in enumerate(directories):
        place, prefix = directory / language, OFFICE if number else ""
        reviews = _reviews(place / REVIEW_FILE, directories)
        for path in paths_of(place):
            name = path.relative_to(place).as_posix()
            found.append(_file(path, prefix + name, reviews.get(name)))
    return found


def mark_read(place: Path, names: Iterable[str], on: date) -> None:
    """Note that a native speaker read these files of a language's folder, as they are now."""
    path = place / REVIEW_FILE
    known = {one.relative_to(place).as_posix(): one for one in paths_of(place)}
    reviews = _reviews(path, [place.parent])
    reviews |= {name: Read(on, _digest(known[name])) for name in names}
    entries = [
        f'\n["{name}"]\nnative = {one.native}\ndigest = "{one.digest}"\n'
        for name, one in sorted(reviews.items())
        if name in known
    ]
    path.write_text(_HEAD.format(language=place.name) + "".join(entries), encoding="utf-8")


def paths_of(place: Path) -> list[Path]:
    """The files that people read: texts, replies and pages, not the lists of words."""
    replies = [path for path in (place / REPLIES_FILE,) if path.exists()]
    return [*sorted(place.glob("*.ftl")), *replies, *sorted(place.glob("knowledge/*.md"))]


def _file(path: Path, name: str, review: Read | None) -> File:
    is_same = review is not None and review.digest == _digest(path)
    return File(name, review.native if review and is_same else None, bool(review and not is_same))


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:_DIGEST]


def _reviews(path: Path, directories: Sequence[Path]) -> dict[str, Read]:
    if not path.exists():
        return {}
    return read(
        path, directories, lambda text: msgspec.convert(tomllib.loads(text), dict[str, Read])
    )


def _texts(voice: Voice, language: str) -> list[str]:
    """The ids of all texts of a language, each once; pages and replies by their names."""
    found: list[str] = []
    for directory in voice.directories:
        place = directory / language
        for path in paths_of(place):
            if path.suffix == ".ftl":
                found += _ids(read(path, voice.directories, str))
            elif path.name == REPLIES_FILE:
                replies = read_replies(path, voice.directories)
                found += [f"{REPLIES_FILE}/{name}" for _, name, _ in replies]
            else:
                found.append(KNOWLEDGE + topic_of(path))
    return list(dict.fromkeys(found))


def _ids(source: str) -> Iterator[str]:
    """The ids in a Fluent file: what the proof found no fault in needs no parser."""
    message = ""
    for found in _TEXT.finditer(source):
        if found["name"]:
            message = found["name"]
            yield message
        else:
            yield f"{message}.{found['attribute']}"
