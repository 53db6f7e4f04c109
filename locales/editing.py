"""The texts of a language as cells: each can be read, and written back without touching the rest.

There are three forms of files: Fluent (`*.ftl`), canned replies (`replies.toml`) and pages of the
knowledge base (`knowledge/NN-topic.md`). A cell that is not changed keeps every byte of its file.
"""

import json
import re
import textwrap
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

import msgspec
from fluent.syntax import ast
from msgspec import Struct

from locales.parsing import parse
from locales.replies import REPLIES_FILE, Wording
from locales.reviewing import paths_of

PAGES: Final = "knowledge/"
"""The folder of the pages, as their names begin."""

_FENCE: Final = "+++\n"
_FACTS: Final = ("title", "words", "sources")
_INDENT: Final = 4
_HEADING: Final = re.compile(r"^\[(?P<name>[\w.-]+)\]$", re.MULTILINE)


class Cell(Struct, frozen=True):
    """A text. `about`: under which heading of its file it stands; `note`: the comment at it."""

    text: str
    about: str = ""
    note: str = ""


class Unwritable(ValueError):
    """A text cannot stand in its file as it is; the message is the name of its cell."""


def read_cells(place: Path) -> dict[str, dict[str, Cell]]:
    """The cells of each file of a language's folder, by their names."""
    files = {path.relative_to(place).as_posix(): path for path in paths_of(place)}
    return {name: cells_of(name, path.read_text("utf-8")) for name, path in files.items()}


def cells_of(file: str, source: str) -> dict[str, Cell]:
    """The cells of a file, in their order."""
    if file.endswith(".ftl"):
        return {name: one.cell for name, one in _fluent(source).items()}
    return dict(_replies(source) if file == REPLIES_FILE else _page(source))


def with_cells(file: str, source: str, changes: Mapping[str, str], like: str) -> str:
    """A file with other texts in some cells; new ones stand where `like`, the model, has them.

    Raises Unwritable for a text that would not be read back as it is.
    """
    write: Callable[[str, Mapping[str, str], str], str]
    if file.endswith(".ftl"):
        write = _with_messages
    else:
        write = _with_replies if file == REPLIES_FILE else _with_page
    before = _texts(file, source) if source else {}
    written = write(source, changes, like)
    if _has(file, written, {**before, **changes}):
        return written
    for name, text in changes.items():  # one by one, to know which one it is
        if not _has(file, write(source, {name: text}, like), {**before, name: text}):
            raise Unwritable(name)
    raise Unwritable(next(iter(changes)))


def _texts(file: str, source: str) -> dict[str, str]:
    try:
        return {name: one.text for name, one in cells_of(file, source).items()}
    except ValueError:
        return {}


def _has(file: str, source: str, wanted: Mapping[str, str]) -> bool:
    found = _texts(file, source)
    return all(found.get(name) == text for name, text in wanted.items())


# ── Fluent ───────────────────────────────────────────────────────────────────────────────────


class _Place(Struct, frozen=True):
    """Where a pattern stands: from after its `=` to its end, and where its message ends."""

    cell: Cell
    begin: int
    end: int
    message_end: int


def _fluent(source: str) -> dict[str, _Place]:
    found: dict[str, _Place] = {}
    about = ""
    for entry in parse(source).body:
        if isinstance(entry, ast.GroupComment):
            about = entry.content or ""
        elif isinstance(entry, ast.Message) and entry.span:
            note = (entry.comment and entry.comment.content) or ""
            for name, node in _patterns(entry):
                place = _place(source, node, Cell("", about, note), entry.span.end)
                if place:
                    found[name] = place
    return found


def _patterns(message: ast.Message) -> Iterator[tuple[str, ast.Message | ast.Attribute]]:
    yield message.id.name, message
    for one in message.attributes:
        yield f"{message.id.name}.{one.id.name}", one


def _place(
    source: str, node: ast.Message | ast.Attribute, cell: Cell, message_end: int
) -> _Place | None:
    if node.value is None or node.value.span is None or node.id.span is None:
        return None
    start = node.value.span.start
    raw = source[start : node.value.span.end].rstrip()
    first, _, rest = raw.partition("\n")
    is_block = source[start - 1] == "\n"
    text = textwrap.dedent(raw) if is_block else "\n".join([first, textwrap.dedent(rest)]).rstrip()
    begin = source.index("=", node.id.span.end) + 1
    return _Place(msgspec.structs.replace(cell, text=text), begin, start + len(raw), message_end)


def _with_messages(source: str, changes: Mapping[str, str], _like: str) -> str:
    places = _fluent(source)
    edits: list[tuple[int, int, str]] = []
    added: list[str] = []
    for name, text in changes.items():
        message, _, attribute = name.partition(".")
        if name in places:
            is_block = source[places[name].begin :].lstrip(" ").startswith("\n")
            value = _value(text, _INDENT * (2 if attribute else 1), is_block=is_block)
            edits.append((places[name].begin, places[name].end, value))
        elif not attribute:
            added.append(f"\n{name} ={_value(text, _INDENT)}\n")
        else:
            line = f"    .{attribute} ={_value(text, 2 * _INDENT)}"
            if message in places:
                end = places[message].message_end
                edits.append((end, end, f"\n{line}"))
            else:
                added.append(f"{line}\n")
    for begin, end, text in sorted(edits, key=lambda one: one[:2], reverse=True):
        source = source[:begin] + text + source[end:]
    return source + "".join(added)


def _value(text: str, indent: int, *, is_block: bool = False) -> str:
    """A pattern as it stands after its `=`, or below it as a block."""
    is_block = is_block or "\n" in text
    return f"\n{textwrap.indent(text, ' ' * indent)}" if is_block else f" {text}"


# ── canned replies ───────────────────────────────────────────────────────────────────────────


def _replies(source: str) -> Iterator[tuple[str, Cell]]:
    read = msgspec.convert(tomllib.loads(source), dict[str, dict[str, Wording]])
    for group, replies in read.items():
        for name, wording in replies.items():
            yield f"{group}.{name}.title", Cell(wording.title, group)
            yield f"{group}.{name}.text", Cell(wording.text.strip(), group)


def _with_replies(source: str, changes: Mapping[str, str], _like: str) -> str:
    present = {name: cell.text for name, cell in _replies(source)}
    for reply in dict.fromkeys(name.rpartition(".")[0] for name in changes):
        title, text = (
            changes.get(f"{reply}.{part}", present.get(f"{reply}.{part}", ""))
            for part in ("title", "text")
        )
        block = f'[{reply}]\ntitle = {_toml(title)}\ntext = """\n{_escaped(text)}\n"""\n'
        found = next((one for one in _HEADING.finditer(source) if one["name"] == reply), None)
        if found is None:
            source = f"{source.rstrip()}\n\n{block}".lstrip()
            continue
        after = _HEADING.search(source, found.end())
        end = after.start() if after else len(source)
        own = _with_value(source[found.end() : end], "title", _toml(title))
        own = _with_value(own, "text", f'"""\n{_escaped(text)}\n"""')
        source = source[: found.end()] + own + source[end:]
    return source


# ── pages of the knowledge base ──────────────────────────────────────────────────────────────


def _page(source: str) -> Iterator[tuple[str, Cell]]:
    _, head, body = source.split(_FENCE, 2)
    facts = tomllib.loads(head)
    for name in _FACTS:
        value = facts[name]
        yield name, Cell(value if isinstance(value, str) else "\n".join(value))
    yield "body", Cell(body.strip())


def _with_page(source: str, changes: Mapping[str, str], like: str) -> str:
    before, head, body = (source or like).split(_FENCE, 2)
    for name, text in changes.items():
        if name == "body":
            body = f"\n{text}\n"
        else:
            head = _with_value(head, name, _fact(name, text))
    return _FENCE.join([before, head, body])


def _fact(name: str, text: str) -> str:
    if name == "title":
        return _toml(text)
    items = [_toml(line.strip()) for line in text.split("\n") if line.strip()]
    if name == "words":
        return f"[{', '.join(items)}]"
    return "[\n" + "".join(f"    {one},\n" for one in items) + "]"


def _with_value(source: str, name: str, value: str) -> str:
    """The TOML with another value under a name, whatever form the one before had."""
    form = rf'^{name} = (?:"""[\s\S]*?"""|\[[^\]]*\]|.*)$'
    found = re.search(form, source, re.MULTILINE)
    if found is None:
        return source
    return f"{source[: found.start()]}{name} = {value}{source[found.end() :]}"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"""', '""\\"')


def _toml(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
