"""Example first messages, kept beside each locale: what the program learns to read from.

`openings.txt` has headings ``[queue priority]`` or ``[queue priority kind]`` and under each the
messages, one a line; `#` begins a comment. An office adds its own in the same form.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct

from flows.finding import Finding
from flows.flow import Mark
from flows.queues import QUEUES
from flows.types import Priority
from locales.places import Unreadable, named, read
from locales.reading.lessons import EXAMPLES, lesson_files

OTHER: Final = "other"
"""The folder with examples in languages that we do not speak."""

KINDS: Final = (
    "danger",
    "captivity",
    "suicide",
    "rape",
    "violence",
    "coercion",
    "minor",
    "images",
    "missing",
    "no_bed",
)
"""What may be urgent about a message."""

_HEADING: Final = re.compile(r"\[(?P<queue>\w+) (?P<priority>P[0-4])(?: (?P<kind>\w+))?\]\Z")


class Example(Struct, frozen=True):
    """A message and where it belongs; `kind` is empty where nothing is urgent about it."""

    language: str
    text: str
    queue: str
    priority: Priority
    kind: str = ""


def examples(*directories: Path) -> Iterator[Example]:
    """Every example of these directories; raises Unreadable with file and line."""
    for path in lesson_files(EXAMPLES, *directories):
        yield from examples_in(path, directories)


def examples_in(path: Path, directories: Sequence[Path]) -> Iterator[Example]:
    """Every example of a file in one of these directories; raises Unreadable."""
    heading: re.Match[str] | None = None
    language, file = path.parent.name, named(path, directories)
    for number, raw in enumerate(read(path, directories, str).splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        mark = Mark(file, number)
        if line.startswith("[") and line.endswith("]"):
            heading = _heading(line, mark)
        elif heading is None:
            what = "A message stands before the first heading."
            raise Unreadable(Finding(mark, what, "Begin with one, like [youth P1 minor]."))
        else:
            queue, priority, kind = heading.groups(default="")
            yield Example(language, line, queue, Priority(priority), kind)


def _heading(line: str, mark: Mark) -> re.Match[str]:
    found = _HEADING.match(line)
    if found is None or found["queue"] not in QUEUES or found["kind"] not in {None, *KINDS}:
        what = f"This heading cannot be: {line}"
        do = f"Write [queue priority] or [queue priority kind]; kinds: {', '.join(KINDS)}."
        raise Unreadable(Finding(mark, what, do))
    return found
