"""What is learned from, and where what was learned is kept; reads no number and loads no library.

The name of the file says by a hash what it was learned from: examples, concepts, and our code.
"""

from pathlib import Path
from typing import Final

from locales.places import LOCALES, contents_hash

EXAMPLES: Final = "openings.txt"
CONCEPTS: Final = "concepts.txt"

OURS: Final = LOCALES / "reading"
"""Where what our own examples teach is kept, once the program is installed."""

_NAME: Final = "learned-{}.npz"


def lesson_files(name: str, *directories: Path) -> list[Path]:
    """Every file of that name, a language each, in a fixed order."""
    return [path for one in directories for path in sorted(one.glob(f"*/{name}"))]


def kept(place: Path, *directories: Path) -> Path:
    """The file with what these directories teach, whether it is there or not."""
    lessons = (lesson_files(name, *directories) for name in (EXAMPLES, CONCEPTS))
    files = [*sorted(OURS.glob("*.py")), *(path for found in lessons for path in found)]
    return place / _NAME.format(contents_hash(files)[:24])


def forget_others(keep: Path) -> None:
    """Remove what was learned before from something else."""
    for path in keep.parent.glob(_NAME.format("*")):
        if path != keep:
            path.unlink(missing_ok=True)
