"""`inloop sheet`: a language as one sheet for a translator, and back, with every change checked.

The sheet is CSV in UTF-8 with a mark at its beginning and semicolons, which every office program of
Europe opens by a double click. Nothing is written when one check fails.
"""

import csv
import io
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct

from bot.sources import Sources
from flows import wording
from flows.finding import Finding
from flows.flow import Mark
from flows.limits import LABEL_MAX
from flows.queues import QUEUES
from flows.words import clean
from locales import proofreading
from locales.editing import PAGES, Cell, Unwritable, read_cells, with_cells
from locales.places import LOCALES
from locales.reviewing import SAFETY
from locales.voice import LANGUAGES_FILE, Voice

SOURCES: Final = ("nl", "en")
"""The languages that a translator sees beside their own."""

TRANSLATION: Final = "translation "
"""How the heading of the column to fill in begins; the language follows."""

_LEFT: Final = ("id", "safety", "where", *SOURCES)
_RIGHT: Final = "comment"
_FORMULA: Final = ("=", "+", "-", "@", "\t")
_REFUSED: Final = ("=", "+", "@", "\t")  # a list may begin with a dash
_SAFE: Final = "'"
"""Stands before a text that an office program would take for a formula."""

_CODE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")  # it becomes the name of a folder
_SEPARATORS: Final = ";,\t"
_IN_WORDS: Final = {
    "chat": "in Telegram",
    "hint": "small, below the question",
    "title": "title",
    "words": "what people type to find it, one a line",
    "sources": "where it comes from, one a line",
}


class Row(Struct, frozen=True):
    """A row of a sheet that was read back; `number` is that of the office program."""

    number: int
    id: str
    sources: tuple[str, ...]
    text: str


class Sheet(Struct, frozen=True):
    """A sheet that was read back."""

    language: str
    rows: tuple[Row, ...]


class Refused(Exception):
    """A sheet is not taken over; the findings say what to mend."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        """Keep the findings."""
        super().__init__("\n".join(map(str, findings)))
        self.findings = tuple(findings)


# ── out ──────────────────────────────────────────────────────────────────────────────────────


def export(language: str, directory: Path = LOCALES) -> str:
    """The sheet of a language, also of one that has no text yet."""
    columns = {code: _by_id(directory / code) for code in (*SOURCES, language)}
    english = read_cells(directory / SOURCES[1])
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([*_LEFT, TRANSLATION + language, _RIGHT])
    for file, cells in _needed(directory, language).items():
        for name, cell in cells.items():
            key = _id(file, name)
            texts = [columns[code].get(key, "") for code in (*SOURCES, language)]
            mark = "SAFETY" if file.startswith(SAFETY) else ""
            told = english.get(file, {}).get(name, cell)
            row = [key, mark, _where(file, name, told), *texts, told.note]
            writer.writerow([_guarded(one) for one in row])
    return "\ufeff" + out.getvalue()


def _needed(directory: Path, language: str) -> dict[str, dict[str, Cell]]:
    """The cells of the first source that a language needs, those on safety first."""
    read = read_cells(directory / SOURCES[0])
    files = {file: read[file] for file in sorted(read, key=lambda one: not one.startswith(SAFETY))}
    if language in Voice(directory).staff:
        return files
    return {
        file: {name: one for name, one in cells.items() if not _is_for_staff(file, name)}
        for file, cells in files.items()
    }


def _is_for_staff(file: str, name: str) -> bool:
    return file.endswith(".ftl") and name.startswith(wording.STAFF)


def _id(file: str, name: str) -> str:
    """Texts have ids of their own; replies and pages are named by their file too."""
    return name if file.endswith(".ftl") else f"{file}:{name}"


def _by_id(place: Path) -> dict[str, str]:
    return {
        _id(file, name): one.text
        for file, cells in read_cells(place).items()
        for name, one in cells.items()
    }


def _where(file: str, name: str, cell: Cell) -> str:
    """For a translator: the file, the heading in it, and what kind of text it is."""
    attribute = name.rpartition(".")[2] if "." in name or file.startswith(PAGES) else ""
    kind = _IN_WORDS.get(attribute, "")
    if not kind and attribute and file.startswith(wording.FLOWS_FILE):
        kind = f"a button, at most {LABEL_MAX} characters"
    return " – ".join(one for one in (file, cell.about.partition("\n")[0], kind) if one)


def _guarded(text: str) -> str:
    return _SAFE + text if text.startswith((*_FORMULA, _SAFE)) else text


# ── back ─────────────────────────────────────────────────────────────────────────────────────


def take_over(content: bytes, name: str, directory: Path = LOCALES) -> list[str]:
    """Write what a sheet changes into the files of its language; the ids that were changed.

    `name` is what findings call the sheet. Raises Refused, and has written nothing then.
    """
    sheet = read_sheet(content, name)
    changes = _changes(sheet, name, directory)
    if not changes:
        return []
    written = dict(_written(changes, sheet, name, directory))
    if faults := sorted(_checked(written, sheet.language, directory)):
        raise Refused(faults)
    for file, text in written.items():
        path = directory / sheet.language / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return [f"{file}: {_id(file, one)}" for file, cells in changes.items() for one in cells]


def read_sheet(content: bytes, name: str) -> Sheet:
    """The rows of a sheet; raises Refused."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        do = "Save it as CSV with the character set UTF-8."
        raise Refused([Finding(Mark(name, 1), "The sheet is not UTF-8.", do)]) from None
    head = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=head.count)
    heading, *rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator)) or [[]]
    language = heading[len(_LEFT)].removeprefix(TRANSLATION) if len(heading) > len(_LEFT) else ""
    if heading != [*_LEFT, TRANSLATION + language, _RIGHT] or not _CODE.fullmatch(language):
        what = "The first row is not that of a sheet."
        raise Refused([Finding(Mark(name, 1), what, "Export it anew, and leave the first row.")])
    found = [
        _row(number, row, len(heading), name) for number, row in enumerate(rows, 2) if any(row)
    ]
    if faults := [one for one in found if isinstance(one, Finding)]:
        raise Refused(faults)
    return Sheet(language, tuple(one for one in found if isinstance(one, Row)))


def _row(number: int, row: list[str], width: int, name: str) -> Row | Finding:
    mark = Mark(name, number)
    if len(row) < width - 1:
        return Finding(mark, "The row has too few columns.", "Leave every column where it is.")
    key, _, _, *sources, text = row[: width - 1]
    if text.startswith(_REFUSED):
        what = f"The text of {key!r} looks like a formula ({text[:20]!r})."
        return Finding(mark, what, "Begin it otherwise, or put ' before it.")
    return Row(number, key, tuple(_plain(one) for one in sources), _plain(text))


def _plain(text: str) -> str:
    """A cell as it was before an office program had it."""
    is_guarded = text.startswith(_SAFE) and text[1:].startswith((*_FORMULA, _SAFE))
    lines = clean(text[1:] if is_guarded else text).split("\n")
    return "\n".join(line.rstrip() for line in lines)


def _changes(sheet: Sheet, name: str, directory: Path) -> dict[str, dict[str, str]]:
    """By file what is to be written; raises Refused for rows that are not as they were."""
    needed = {
        _id(file, one): (file, one)
        for file, cells in _needed(directory, sheet.language).items()
        for one in cells
    }
    columns = [_by_id(directory / code) for code in SOURCES]
    present = _by_id(directory / sheet.language)
    faults: list[Finding] = []
    seen: set[str] = set()
    changes: dict[str, dict[str, str]] = {}
    for row in sheet.rows:
        was = present.get(row.id, "")
        fault = _fault(row, needed, columns, seen, was)
        if fault:
            faults.append(Finding(Mark(name, row.number), *fault))
        elif row.text != _plain(was):
            file, one = needed[row.id]
            changes.setdefault(file, {})[one] = row.text
        seen.add(row.id)
    if faults:
        raise Refused(faults)
    return changes


def _fault(
    row: Row,
    needed: Mapping[str, tuple[str, str]],
    columns: Iterable[Mapping[str, str]],
    seen: set[str],
    was: str,
) -> tuple[str, str] | None:
    """What is wrong with a row, and what to do."""
    if row.id not in needed:
        return f"There is no text {row.id!r}.", "Leave the first column as it is."
    if row.id in seen:
        return f"The text {row.id!r} stands twice.", "Keep one row of it."
    if row.sources != tuple(_plain(one.get(row.id, "")) for one in columns):
        what = f"The Dutch or English of {row.id!r} is not what it is now."
        return what, "Export the sheet anew and translate what changed."
    if was and not row.text:
        return f"The translation of {row.id!r} is gone.", "Fill it in again."
    return None


def _written(
    changes: Mapping[str, Mapping[str, str]], sheet: Sheet, name: str, directory: Path
) -> Iterator[tuple[str, str]]:
    """Each changed file as it will be; raises Refused."""
    rows = {row.id: row.number for row in sheet.rows}
    for file, cells in changes.items():
        path = directory / sheet.language / file
        source = path.read_bytes().decode() if path.exists() else ""
        like = (directory / SOURCES[0] / file).read_text("utf-8")
        try:
            yield file, with_cells(file, source, cells, like)
        except Unwritable as error:
            key = _id(file, str(error))
            what = f"The text of {key!r} cannot stand in its file."
            do = "Look at its braces, and that no line begins with [ * . or }."
            raise Refused([Finding(Mark(name, rows[key]), what, do)]) from None


def _checked(written: Mapping[str, str], language: str, directory: Path) -> set[Finding]:
    """What the proof finds in the texts of the language now that it did not find before."""
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place) / "locales"
        ignored = shutil.ignore_patterns("*.py", "__pycache__")
        shutil.copytree(directory, copy, ignore=ignored)
        _listed(copy, language)
        before = _findings(copy, language)
        for file, text in written.items():
            path = copy / language / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        known = {(one.mark.file, one.what) for one in before}
        return {one for one in _findings(copy, language) if (one.mark.file, one.what) not in known}


def _listed(copy: Path, language: str) -> None:
    """List the sources and the language only: also one that is not offered yet is checked."""
    staff = Voice(copy).staff
    (copy / language).mkdir(exist_ok=True)
    listed = "".join(
        f'[{code}]\nname = "{code}"\ndirection = "ltr"\nstaff = {str(code in staff).lower()}\n'
        for code in dict.fromkeys((*SOURCES, language))
    )
    (copy / LANGUAGES_FILE).write_text(listed, encoding="utf-8")


def _findings(directory: Path, language: str) -> list[Finding]:
    sources = Sources(locales=(directory,))
    texts = sources.texts()
    found = [*wording.findings(sources.book(texts.languages), texts, frozenset(QUEUES))]
    found += proofreading.findings(texts)
    return [one for one in found if _concerns(one, language)]


def _concerns(finding: Finding, language: str) -> bool:
    return finding.mark.file.startswith(f"{language}/") or repr(language) in finding.what
