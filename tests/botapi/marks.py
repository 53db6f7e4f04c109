"""Telegram's HTML: tags become entities, counted in UTF-16 code units, or an error says where."""

import re
from dataclasses import dataclass, field

from tests.botapi.errors import Json, breach

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "tg-spoiler": "spoiler",
    "blockquote": "blockquote",
}
_TOKEN = re.compile(r"<(?P<end>/?)(?P<tag>[^\s>]*)(?P<attributes>[^>]*)(?P<close>>?)|[^<]+")
_HREF = re.compile(r"""href\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)
_FOUND = re.compile(
    r"(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,32}(?:@\w{3,32})?)|(?P<url>https?://[^\s<>]+)"
)


_ESCAPE = re.compile(r"&(lt|gt|amp|quot|#[0-9]+|#x[0-9a-fA-F]+);")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}


def _unescaped(text: str) -> str:
    """Without the few escapes that Telegram knows; it shows all others as they stand."""
    return _ESCAPE.sub(_character, text)


def _character(match: re.Match[str]) -> str:
    name = match[1]
    if name in _NAMED:
        return _NAMED[name]
    return chr(int(f"0{name[1:]}", 0) if name[1] == "x" else int(name[1:]))


def units(text: str) -> int:
    """The length of a text in UTF-16 code units, which is how Telegram counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


@dataclass(slots=True)
class _Reading:
    text: str = ""
    length: int = 0
    open: list[tuple[str, Json]] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def add(self, words: str) -> None:
        words = _unescaped(words)
        self.text += words
        self.length += units(words)

    def start(self, tag: str, attributes: str) -> None:
        entity: Json = {"type": _KINDS[tag], "offset": self.length, "length": 0}
        if tag == "blockquote" and "expandable" in attributes:
            entity["type"] = "expandable_blockquote"
        if tag == "a" and (href := _HREF.search(attributes)):
            entity["url"] = _unescaped(href.group(1).strip("\"'"))
        self.open.append((tag, entity))

    def end(self, tag: str, where: int) -> None:
        if not self.open:
            raise _unparsed(f"Unexpected end tag at byte offset {where}")
        opened, entity = self.open.pop()
        if tag != opened:
            expected = f'expected "</{opened}>", found "</{tag}>"'
            raise _unparsed(f"Unmatched end tag at byte offset {where}, {expected}")
        entity["length"] = self.length - entity["offset"]
        # A link to nowhere is plain text, and so is an empty tag.
        if entity["length"] and ("url" in entity or tag != "a"):
            self.entities.append(entity)


def _unparsed(text: str) -> Exception:
    return breach(f"can't parse entities: {text}")


def parse(source: str) -> tuple[str, list[Json]]:
    """The text that is shown and its entities.

    Raises:
        Refused: A tag is unknown, unclosed or closed in the wrong order.
    """
    reading = _Reading()
    for token in _TOKEN.finditer(source):
        tag = token["tag"]
        if tag is None:
            reading.add(token[0])
            continue
        where = len(source[: token.start()].encode())
        tag = tag.lower()
        if not token["close"]:
            raise _unparsed(f"Unclosed start tag at byte offset {where}")
        if token["end"]:
            reading.end(tag, where)
        elif tag in _KINDS:
            reading.start(tag, token["attributes"])
        else:
            raise _unparsed(f'Unsupported start tag "{tag}" at byte offset {where}')
    if reading.open:
        name = reading.open[-1][0]
        raise _unparsed(f'Can\'t find end tag corresponding to start tag "{name}"')
    return reading.text, sorted(reading.entities, key=_order)


def _order(entity: Json) -> tuple[int, int]:
    return entity["offset"], -entity["length"]


def trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Without white space around the text, as Telegram keeps it; entities move along."""
    shown = text.strip()
    if shown == text:
        return text, entities
    shift = units(text[: len(text) - len(text.lstrip())])
    total = units(shown)
    moved = []
    for entity in entities:
        start = max(entity["offset"] - shift, 0)
        end = min(entity["offset"] + entity["length"] - shift, total)
        if end > start:
            moved.append(entity | {"offset": start, "length": end - start})
    return shown, moved


def with_found(text: str, entities: list[Json]) -> list[Json]:
    """The entities, and those that Telegram finds by itself: commands and addresses."""
    if "/" not in text:
        return entities
    taken = [(entity["offset"], entity["offset"] + entity["length"]) for entity in entities]
    found = []
    for match in _FOUND.finditer(text):
        start, length = units(text[: match.start()]), units(match[0])
        if all(start + length <= low or start >= high for low, high in taken):
            found.append({"type": match.lastgroup, "offset": start, "length": length})
    return sorted(entities + found, key=_order)
