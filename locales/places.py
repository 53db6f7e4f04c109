"""Where a file of texts lies, as a finding names it, and what a file says that cannot be read."""

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from flows.finding import Finding
from flows.flow import Mark

T = TypeVar("T")

LOCALES: Final = Path(__file__).parent
"""Our own texts."""

OFFICE: Final = "office/"
"""How the names of an organisation's own files begin."""

_LINE: Final = re.compile(r"\(?at line (\d+), column \d+\)?")
_BYTE: Final = re.compile(r"\(byte (\d+)\)")
_ITEM: Final = re.compile(r"`\$\[(\d+)\]")


class Unreadable(ValueError):
    """A file is not of its form; the finding says where, why and what to do."""

    def __init__(self, finding: Finding) -> None:
        """Keep the finding; the message is its line."""
        super().__init__(str(finding))
        self.finding = finding


def named(path: Path, directories: Sequence[Path]) -> str:
    """The file as a finding names it: below its directory, with OFFICE where it is not ours."""
    for number, directory in enumerate(directories):
        if path.is_relative_to(directory):
            return (OFFICE if number else "") + path.relative_to(directory).as_posix()
    return path.name


def contents_hash(paths: Iterable[Path]) -> str:
    """SHA-256 over the names and contents of files, in the order given."""
    whole = hashlib.sha256()
    for path in paths:
        content = path.read_bytes()
        whole.update(f"{path.parent.name}/{path.name}\0{len(content)}\0".encode() + content)
    return whole.hexdigest()


def line_of(content: str, sought: str) -> int:
    """The first line, from 1, that has these words; 1 if none has."""
    lines = content.splitlines()
    return next((number for number, line in enumerate(lines, 1) if sought in line), 1)


def read(
    path: Path,
    directories: Sequence[Path],
    form: Callable[[str], T],
    opens: str = "",
    skip: int = 0,
) -> T:
    """What `form` makes of a file; raises Unreadable where it raises ValueError.

    `opens` is what each item of a list begins with; the form begins after `skip` lines.
    """
    content = ""
    try:
        content = path.read_text(encoding="utf-8")
        return form(content)
    except UnicodeDecodeError:
        what, do = "The file is not UTF-8.", "Save it as UTF-8."
        raise Unreadable(Finding(Mark(named(path, directories), 1), what, do)) from None
    except ValueError as error:
        mark = Mark(named(path, directories), _line_in(str(error), content, opens) + skip)
        what = f"This cannot be read: {str(error).rstrip('.')}."
        raise Unreadable(Finding(mark, what, "Mend it.")) from None


def _line_in(message: str, content: str, opens: str) -> int:
    """The line that an error names, by line, by byte or by item."""
    if found := _LINE.search(message):
        return int(found[1])
    if found := _BYTE.search(message):
        return content.encode()[: int(found[1])].count(b"\n") + 1
    if opens and (found := _ITEM.search(message)):
        begins = [number for number, line in enumerate(content.splitlines(), 1) if opens in line]
        return begins[int(found[1])] if int(found[1]) < len(begins) else 1
    return 1
