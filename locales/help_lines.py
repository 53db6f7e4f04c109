"""Help lines and the municipalities of the region: facts and their certainty.

What the person reads of a line stands in Fluent, as ``line-<id>`` with its attributes. Of several
directories a line takes the place of the one with its id in an earlier directory.
"""

import hashlib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from locales.places import LOCALES, read

ALWAYS: Final = "112"
"""The line that stands before every other one."""

LINES_FILE: Final = "help_lines.json"

_DIGEST: Final = 8  # of a few dozen lines: enough to tell that one was changed


class HelpLine(Struct, frozen=True, forbid_unknown_fields=True):
    """A line. `certainty` says where it comes from; not every line is for the public."""

    id: str
    name: str
    what: str
    contact: str
    languages: str
    hours: str
    certainty: str
    show_to_public: bool

    @property
    def key(self) -> str:
        """Under which it is verified: another one as soon as anything but its source changes."""
        facts = (self.name, self.what, self.contact, self.languages, self.hours)
        return f"{self.id}/{hashlib.sha256(repr(facts).encode()).hexdigest()[:_DIGEST]}"


class Municipality(Struct, frozen=True):
    """A municipality of the region, with its code at Statistics Netherlands (`cbs`)."""

    name: str
    cbs: str


class _Region(Struct):
    current_2023_on: dict[str, list[Municipality]]


@cache
def help_lines(*directories: Path) -> tuple[HelpLine, ...]:
    """Every line, 112 first, then in the order of the lists; of ours, if no directory is named.

    Raises Unreadable for a list that is not of this form.
    """
    places = directories or (LOCALES,)
    lines = {one.id: one for place in places for one in read_lines(place / LINES_FILE, places)}
    return tuple(sorted(lines.values(), key=lambda one: one.id != ALWAYS))


def read_lines(path: Path, directories: Sequence[Path]) -> list[HelpLine]:
    """The lines of one list; none where there is no such file. Raises Unreadable."""
    if not path.exists():
        return []
    return read(
        path, directories, lambda text: msgspec.json.decode(text, type=list[HelpLine]), '"id":'
    )


@cache
def municipalities(*directories: Path) -> tuple[Municipality, ...]:
    """The municipalities in which the organisation works, by name: the list of the last directory.

    Raises Unreadable for a list that is not of this form.
    """
    places = directories or (LOCALES,)
    lists = [place / "municipalities.json" for place in places]
    found = [path for path in lists if path.exists()]
    if not found:
        return ()
    region = read(found[-1], places, lambda text: msgspec.json.decode(text, type=_Region))
    towns = [one for part in region.current_2023_on.values() for one in part]
    return tuple(sorted(towns, key=lambda one: one.name))
