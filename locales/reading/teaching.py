"""What the reader was taught: learned once from the examples, kept by their hash, read in a moment.

The examples are ours and, over them, an office's own. Whoever adds one changes the next build.
"""

import hashlib
import logging
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from locales.places import LOCALES
from locales.reading.concepts import concept_files, concepts
from locales.reading.examples import example_files, examples
from locales.reading.features import features, tokens
from locales.reading.folding import folded
from locales.reading.reader import HARMLESS, Reader, seen_in
from locales.reading.table import Decision, Table, load

KEPT: Final = "reading.npz"
"""The file of what was learned."""

log = logging.getLogger("inloop.reading")


def taught(
    place: Path, *directories: Path, say: Callable[[str], None] = lambda _line: None
) -> Reader:
    """A reader that knows the examples of these directories.

    What is kept at `place` is used if it was learned from just these; else it learns anew, which
    takes a minute. Raises Unreadable with file and line.
    """
    mark = lesson_hash(*directories)
    table = load(place, mark)
    if table is None:
        say("Learning to read first messages from the examples (once, about a minute) ...")
        table = teach(*directories)
        table.save(place, mark)
    return Reader(table, *directories)
