"""What is learned from, and where what was learned is kept; reads no number and loads no library.

The name of the file says by a hash what it was learned from: examples, concepts, and our code.
"""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from locales.places import LOCALES

OURS: Final = LOCALES / "reading"
"""Where what our own examples teach is kept, once the program is installed."""

_FILES: Final = ("openings.txt", "concepts.txt")
_CODE: Final = ("concepts.py", "features.py", "folding.py", "learning.py", "reader.py", "table.py")
_NAME: Final = "learned-{}.npz"


def kept(place: Path, *directories: Path) -> Path:
    """The file with what these directories teach, whether it is there or not."""
    return place / _NAME.format(_hash(*directories)[:24])


def forget_others(keep: Path) -> None:
    """Remove what was learned before from something else."""
    for path in keep.parent.glob(_NAME.format("*")):
        if path != keep:
            path.unlink(missing_ok=True)


def _hash(*directories: Path) -> str:
    """SHA-256 of everything that what is learned depends on."""
    whole = hashlib.sha256()
    for path in _lessons(*directories):
        content = path.read_bytes()
        whole.update(f"{path.parent.name}/{path.name}\0{len(content)}\0".encode() + content)
    return whole.hexdigest()


def _lessons(*directories: Path) -> Iterator[Path]:
    yield from (OURS / name for name in _CODE)
    for directory in directories:
        for name in _FILES:
            yield from sorted(directory.glob(f"*/{name}"))
