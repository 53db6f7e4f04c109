"""Help lines and the municipalities of the region, as they are shipped: facts and their certainty.

What the person reads of a line stands in Fluent, as ``line-<id>`` with its attributes.
"""

import hashlib
from functools import cache
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

LOCALES: Final = Path(__file__).parent
ALWAYS: Final = "112"
"""The line that stands before every other one."""

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
def help_lines() -> tuple[HelpLine, ...]:
    """Every line, 112 first, then in the order of the list."""
    content = (LOCALES / "help_lines.json").read_bytes()
    lines = msgspec.json.decode(content, type=list[HelpLine])
    return tuple(sorted(lines, key=lambda one: one.id != ALWAYS))


@cache
def municipalities() -> tuple[Municipality, ...]:
    """The municipalities in which the organisation works, by name."""
    content = (LOCALES / "municipalities.json").read_bytes()
    region = msgspec.json.decode(content, type=_Region)
    found = [one for part in region.current_2023_on.values() for one in part]
    return tuple(sorted(found, key=lambda one: one.name))
