"""Teaching the reader: what the examples come to is learned once and kept.

The examples and concepts are ours and, over them, an office's own. Whoever changes one changes
what is learned at the next start.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np

from flows.finding import Finding
from locales.places import Unreadable
from locales.reading.concepts import concepts, phrases
from locales.reading.examples import Example, examples, examples_in
from locales.reading.features import accented, features, tokens
from locales.reading.folding import folded
from locales.reading.lessons import CONCEPTS, EXAMPLES, forget_others, kept, lesson_files
from locales.reading.reader import HARMLESS, Reader, understood
from locales.reading.table import Decision, Table, load


def taught(
    place: Path, *directories: Path, say: Callable[[str], None] = lambda _line: None
) -> Reader:
    """A reader that knows the examples of these directories.

    What was learned from just these and is kept at `place` is used; else it is learned anew, which
    takes about twenty seconds. Raises Unreadable with file and line.
    """
    keep = kept(place, *directories)
    table = load(keep)
    if table is None:
        say("Learning to read first messages from the examples (once, about twenty seconds) ...")
        table = teach(list(examples(*directories)), *directories)
        try:
            table.save(keep)
            forget_others(keep)
        except OSError as error:
            say(f"What was learned cannot be kept, so every start learns it anew: {error}")
    return Reader(table, *directories)


def findings(*directories: Path) -> Iterator[Finding]:
    """What cannot be read among the examples and concepts of these directories."""
    for name, inside in ((EXAMPLES, examples_in), (CONCEPTS, phrases)):
        for path in lesson_files(name, *directories):
            try:
                for _ in inside(path, directories):
                    pass
            except Unreadable as error:
                yield error.finding


def teach(given: Iterable[Example], *directories: Path) -> Table:
    """The table that these examples teach, with the concepts of the directories."""
    from locales.reading.learning import Lesson, learn  # noqa: PLC0415 - slow, and seldom needed

    found = list(given)
    known = {code: concepts(code, *directories) for code in {one.language for one in found}}
    split = [tokens(folded(one.text)) for one in found]
    plain = [
        features(words, accented(one.text)).seen for one, words in zip(found, split, strict=True)
    ]
    whole = [
        np.concatenate([seen, understood(known[one.language].find(words), seen)])
        for one, words, seen in zip(found, split, plain, strict=True)
    ]
    return learn(
        {
            Decision.LANGUAGE: Lesson(plain, [one.language for one in found]),
            Decision.QUEUE: Lesson(whole, [one.queue for one in found]),
            Decision.PRIORITY: Lesson(whole, [one.priority.value for one in found]),
            Decision.KIND: Lesson(whole, [one.kind or HARMLESS for one in found]),
        }
    )
