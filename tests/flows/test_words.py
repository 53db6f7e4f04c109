"""What people type is cleaned of what cannot be seen, and numbers of any script are read."""

import pytest

from flows.words import clean, number, numbers


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  hallo \r\n", "hallo"),
        ("een\r\ntwee\rdrie", "een\ntwee\ndrie"),
        ("a\x00b\x07c", "abc"),
        ("\u202eabc\u202c", "abc"),
        ("ti\u0065\u0302\u0301ng", "ti\u1ebfng"),
        ("\U0001f468\u200d\U0001f467", "\U0001f468\u200d\U0001f467"),
        ("\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"),
        ("\ud800", ""),
        ("\U000e0041tag", "tag"),
    ],
)
def test_unseen_characters_go_and_joiners_stay(typed: str, kept: str) -> None:
    """Direction overrides deceive; emoji and Persian need their joiners."""
    assert clean(typed) == kept


@pytest.mark.parametrize(
    ("typed", "read"),
    [("12", 12), ("١٢", 12), (" 7. ", 7), ("", None), ("-3", None), ("1 2", None), ("²", None)],
)
def test_a_number_is_digits_of_one_number(typed: str, read: int | None) -> None:
    """Anything else is words."""
    assert number(typed) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("1,2 3", (1, 2, 3)),
        ("(1)", (1,)),
        ("१ & २", (1, 2)),
        ("1 en 2", None),
        ("06 12345678", None),
        (" , ", None),
    ],
)
def test_numbers_are_read_only_where_nothing_else_stands(
    typed: str, read: tuple[int, ...] | None
) -> None:
    """A telephone number picks no option."""
    assert numbers(typed) == read
