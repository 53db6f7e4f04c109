"""The search finds words in every script."""

import pytest

from locales.knowledge import knowledge
from locales.searching import Index, words_of

PAGES = Index(
    {
        "police": (
            "Politie 报警",
            ("dreigen", "foto"),
            "如果你想找警察，可以打电话。 ถ้าคุณต้องการตำรวจให้โทร",
        ),
        "money": ("Café en geld 钱", ("huur", "tax", "fotocamera"), "债务和税。 เรื่องเงินและหนี้"),
    }
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("cafe", ["money"]),
        ("pol", ["police"]),
        ("警察", ["police"]),
        ("我要找警察", ["police"]),
        ("债务", ["money"]),
        ("ตำรวจ", ["police"]),
        ("หนี้", ["money"]),
        ("kangoeroe", []),
    ],
)
def test_what_is_typed_is_found(typed: str, found: list[str]) -> None:
    """Also in the middle of a text without spaces."""
    assert PAGES.find(typed) == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("huurschuld", ["money"]),
        ("achterstallige huur", ["money"]),
        ("naaktfoto's", ["police"]),
        ("foto", ["police", "money"]),
        ("politiebureau", []),
        ("taxi", []),
        ("fotocamera", ["money", "police"]),
    ],
)
def test_a_longer_form_of_what_people_type(typed: str, found: list[str]) -> None:
    """Not of a title or a short word: any word might hold them."""
    assert PAGES.find(typed) == found


def test_a_word_of_every_page_decides_nothing() -> None:
    """Nor does one letter with which many words begin; typed alone they find what there is."""
    index = Index(
        {
            "violence": ("Насилие", (), "в полиции, " + "в вечер вред вещи власть " * 9),
            "police": ("Полиция", ("полиции",), "в"),
            "money": ("Деньги", (), "в долгах"),
        }
    )
    assert index.find("в полиции") == ["police", "violence"]
    assert index.find("в") == ["violence", "police", "money"]
    assert index.find("в кенгуру") == ["violence", "police", "money"]


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("ru", "в полиции"),
        ("pl", "w policji"),
        ("es", "a la policia"),
        ("pt-BR", "a policia"),
    ],
)
def test_small_words_beside_what_is_meant(language: str, typed: str) -> None:
    """Our own page of the police comes first, whatever stands before the word."""
    assert knowledge(language).search(typed)[0].id == "police"


def test_words_without_spaces_are_taken_in_pairs() -> None:
    """A single sign, and a word of another script, stay whole."""
    assert words_of("警察局 钱 Politie") == ["警察", "察局", "钱", "politie"]
