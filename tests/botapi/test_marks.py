"""Telegram's HTML, as texts and entities."""

import pytest

from tests.botapi.errors import Json, Refused
from tests.botapi.marks import parse, trimmed, units, with_found


def _entity(kind: str, offset: int, length: int, **more: str) -> Json:
    return {"type": kind, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>a<i>b</i></b>", "ab", [_entity("bold", 0, 2), _entity("italic", 1, 1)]),
        ("👍<u>a</u>", "👍a", [_entity("underline", 2, 1)]),
        ("<s>a</s><code>b</code>", "ab", [_entity("strikethrough", 0, 1), _entity("code", 1, 1)]),
        ("&lt;b&gt; &amp;amp; &#233;&#xE9; &nbsp;", "<b> &amp; éé &nbsp;", []),
        ('<a href="x?a=1&amp;b=2">a</a>', "a", [_entity("text_link", 0, 1, url="x?a=1&b=2")]),
        ("<a>a</a><b></b>", "a", []),
        ("<tg-spoiler>a</tg-spoiler>", "a", [_entity("spoiler", 0, 1)]),
        ("<blockquote>a</blockquote>", "a", [_entity("blockquote", 0, 1)]),
        (
            "<blockquote expandable>a</blockquote>",
            "a",
            [_entity("expandable_blockquote", 0, 1)],
        ),
        ("<PRE>a</PRE>", "a", [_entity("pre", 0, 1)]),
    ],
)
def test_tags_become_entities(source: str, text: str, entities: list[Json]) -> None:
    """Counted in UTF-16 code units; a link to nowhere and an empty tag are none."""
    assert parse(source) == (text, entities)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("<p>a</p>", 'Unsupported start tag "p" at byte offset 0'),
    ],
)
def test_wrong_marks_are_refused(source: str, words: str) -> None:
    """With the place where they are."""
    with pytest.raises(Refused, match=words):
        parse(source)


def test_white_space_around_a_text_is_dropped() -> None:
    """Entities move along, and end with the text; one with nothing left in it goes."""
    bold, gone = _entity("bold", 2, 3), _entity("italic", 4, 1)
    assert trimmed("  ab ", [bold, gone]) == ("ab", [_entity("bold", 0, 2)])


def test_telegram_finds_commands_and_addresses() -> None:
    """But not where something else stands already."""
    text = "/start zie https://example.org en a/b"
    command, url = _entity("bot_command", 0, 6), _entity("url", 11, 19)
    assert with_found(text, []) == [command, url]
    code = _entity("code", 0, 6)
    assert with_found(text, [code]) == [code, url]


def test_length_is_counted_in_utf_16() -> None:
    """A thumb counts twice."""
    assert [units(text) for text in ("", "a", "é", "👍")] == [0, 1, 1, 2]
