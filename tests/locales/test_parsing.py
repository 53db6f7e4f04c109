"""Leaping over words finds what Fluent's own parser finds, with the same places and faults."""

import pytest
from fluent.syntax import FluentParser
from hypothesis import given
from hypothesis import strategies as st

from locales.parsing import parse
from locales.places import LOCALES
from locales.voice import Voice

_LETTERS = ("a", "é", "-b", "Z9_", "1", "\\u00e9", "\0", " ", "    ", "\n", "\r\n", "\r")
_SIGNS = (*'{}$"=[]#(),:.*', " = ", "\n    .x = ", "*[", " ->")


@pytest.mark.parametrize("language", Voice().languages)
def test_our_files(language: str) -> None:
    """Every file of every language."""
    files = list((LOCALES / language).glob("*.ftl"))
    assert files
    for path in files:
        source = path.read_text("utf-8")
        assert parse(source).equals(FluentParser().parse(source), ignored_fields=[])


@given(st.lists(st.sampled_from(_LETTERS + _SIGNS), max_size=40))
def test_whatever_stands_in_a_file(pieces: list[str]) -> None:
    """What is no Fluent at all is the same junk."""
    source = "".join(["a = b", *pieces])
    assert parse(source).equals(FluentParser().parse(source), ignored_fields=[])
