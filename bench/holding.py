"""Hold every language at once, in a process of its own; prints megabytes before and after.

Before: all that `serve` imports, and no text read. After: every text of every language was spoken,
its pages and canned replies are read, and messages in all of them were read.
"""

import sys
from pathlib import Path

import bot.serve  # noqa: F401 - its weight is what is measured
from bench.reading import resident
from bot.evaluate import read_rows
from bot.sources import OURS
from bot.taught import reader_of
from locales.knowledge import knowledge
from locales.replies import shipped_replies


def main() -> None:
    """Measure, load everything, measure again."""
    voice = OURS.voice()
    before = resident()
    reader = reader_of(Path(sys.argv[1]))
    for row in read_rows():
        reader.read(row.text)
    for language in voice.languages:
        voice.text(language, "emergency")
        knowledge(language)
    shipped_replies(voice.languages)
    sys.stdout.write(f"{before} {resident()}\n")


if __name__ == "__main__":
    main()
