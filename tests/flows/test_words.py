"""What people type is cleaned of what cannot be seen, and numbers of any script are read."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.words import UNSEEN, clean, folded, number, numbers

JOINERS = "\u200c\u200d"


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
        ("a\u202eb\u2066c\u2069\u200bd\ufeffe\u00adf", "abcdef"),
        ("see\u200cn \u200d", "seen"),
        ("\u0915\u094d\u200d\u0937", "\u0915\u094d\u200d\u0937"),
        ("\u2764\ufe0f\u200d\U0001f525", "\u2764\ufe0f\u200d\U0001f525"),
    ],
)
def test_unseen_characters_go_and_joiners_stay(typed: str, kept: str) -> None:
    """Direction overrides deceive; emoji and Persian need their joiners."""
    assert clean(typed) == kept


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("12", 12),
        ("١٢", 12),
        ("১২", 12),
        ("１２", 12),
        ("7\ufe0f\u20e3", 7),
        (" 7. ", 7),
        ("", None),
        ("-3", None),
        ("1 2", None),
        ("²", None),
    ],
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
        ("١، ٢", (1, 2)),
        ("１、２", (1, 2)),
        ("1\ufe0f\u20e3 2\ufe0f\u20e3", (1, 2)),
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


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("ISTANBUL", "\u0130stanbul"),
        ("\u0130LG\u0130", "ilgi"),
        ("\u0131s\u0131r\u0131r", "ISIRIR"),
        ("ti\u1ebfng", "tie\u0302\u0301ng"),
        ("\u0111\u01b0\u1eddng", "duong"),
        ("\u0142\u00f3d\u017a", "Lodz"),
        ("\uff39\uff25\uff33", "yes"),
        ("\u0623\u0633\u0645\u0627\u0621", "\u0627\u0633\u0645\u0627\u0621"),
        ("\u0645\u062f\u0631\u0633\u0629", "\u0645\u062f\u0631\u0633\u0647"),
        ("\u0448\u0451\u043b.", "\u0428\u0415\u041b"),
        ("stra\u00dfe", "STRASSE"),
        ("\u0664\u0667", "47"),
    ],
)
def test_what_is_typed_otherwise_is_the_same(typed: str, same: str) -> None:
    """Case, also the Turkish one, accents, full-width forms and digits make no difference."""
    assert folded(typed) == folded(same)


@given(st.text())
def test_what_is_clean_stays_as_it_is(text: str) -> None:
    """Nothing unseen is left, and a joiner only behind a sign that needs it."""
    seen = clean(text)
    assert clean(seen) == seen
    assert not UNSEEN.search(seen)
    assert unicodedata.is_normalized("NFC", seen)
    before = ["\0", *seen]
    assert all(
        before[at] >= "\u0600" and before[at] not in JOINERS
        for at, one in enumerate(seen)
        if one in JOINERS
    )


@given(st.text(st.characters(codec="utf-8", exclude_characters=JOINERS)))
def test_cleaning_takes_nothing_that_can_be_seen(text: str) -> None:
    """Letters, signs and emoji are all still there, in their order."""
    kept = UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    assert clean(text) == unicodedata.normalize("NFC", kept).strip(" \t\n\u00a0\u3000")


@given(st.text())
def test_folding_knows_no_form_of_writing(text: str) -> None:
    """Composed or not, folded once or twice: the same."""
    once = folded(text)
    assert folded(once) == once
    assert folded(unicodedata.normalize("NFC", text)) == once
    assert folded(unicodedata.normalize("NFD", text)) == once


@given(st.integers(0, 999_999_999), st.sampled_from("0\u0660\u06f0\u0966\u09e6\u0e50\uff10"))
def test_a_number_is_read_in_every_script(value: int, zero: str) -> None:
    """As it is typed on a keyboard of that script."""
    assert number("".join(chr(ord(zero) + int(digit)) for digit in str(value))) == value
