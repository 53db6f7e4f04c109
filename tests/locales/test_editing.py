"""A cell that is written is read back as it was meant, or it is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.words import clean
from locales.editing import Unwritable, cells_of, with_cells

FLUENT = """# Head

## Group

# A note
a = One
    .b = Two
    .c =
        Three

        lines

d =
    { $n ->
        [one] One day
       *[other] { $n } days
    }
"""
REPLIES = """# Head

[start.one]
title = "One"
text = \"""
Text.
\"""

# Next
[start.two]
title = "Two"
text = \"""
More.
\"""
"""
PAGE = """+++
title = "One"
updated = 2026-11-26
review = "draft"
sources = [
    "A",
    "B",
]
words = ["x", "y"]
+++

Body.
"""
FILES = {"a.ftl": FLUENT, "replies.toml": REPLIES, "knowledge/01-one.md": PAGE}
TEXTS = st.text("ab {}$[]*.=\"'\\\n#-é", max_size=40).map(clean).filter(bool)


def test_a_file_is_read_as_cells() -> None:
    """With the heading and the note of each; a plural is one cell."""
    cells = cells_of("a.ftl", FLUENT)
    assert list(cells) == ["a", "a.b", "a.c", "d"]
    assert (cells["a"].text, cells["a"].about, cells["a"].note) == ("One", "Group", "A note")
    assert cells["a.c"].text == "Three\n\nlines"
    assert cells["d"].text.splitlines()[0] == "{ $n ->"
    assert [one.text for one in cells_of("replies.toml", REPLIES).values()] == [
        *("One", "Text.", "Two", "More."),
    ]
    assert {name: one.text for name, one in cells_of("knowledge/01-one.md", PAGE).items()} == {
        "title": "One",
        "words": "x\ny",
        "sources": "A\nB",
        "body": "Body.",
    }


@pytest.mark.parametrize("file", FILES)
def test_what_is_written_as_it_was_changes_no_byte(file: str) -> None:
    """Each cell, and all together."""
    source = FILES[file]
    cells = {name: one.text for name, one in cells_of(file, source).items()}
    assert with_cells(file, source, cells, source) == source


@given(st.sampled_from(sorted(FILES)), st.data(), TEXTS)
def test_a_text_comes_back_as_it_was_written_or_is_refused(
    file: str, data: st.DataObject, text: str
) -> None:
    """No brace and no quote can spoil another text of the file."""
    source = FILES[file]
    before = {name: one.text for name, one in cells_of(file, source).items()}
    name = data.draw(st.sampled_from(sorted(before)))
    try:
        written = with_cells(file, source, {name: text}, source)
    except Unwritable:
        return
    after = {key: one.text for key, one in cells_of(file, written).items()}
    assert after == {**before, name: text}


def test_new_cells_are_added() -> None:
    """A text, an attribute, a reply; a page begins as its model."""
    added = with_cells("a.ftl", FLUENT, {"a.x": "X", "e": "E\n\nF", "e.y": "Y"}, FLUENT)
    cells = cells_of("a.ftl", added)
    assert [cells[name].text for name in ("a.x", "e", "e.y")] == ["X", "E\n\nF", "Y"]
    replies = with_cells("replies.toml", "", {"s.one.title": "T", "s.one.text": "X"}, REPLIES)
    assert replies == '[s.one]\ntitle = "T"\ntext = """\nX\n"""\n'
    page = with_cells("knowledge/01-one.md", "", {"title": "Een", "body": "Tekst."}, PAGE)
    assert page == PAGE.replace('"One"', '"Een"').replace("Body", "Tekst")
