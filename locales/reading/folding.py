"""One form for words however they are typed: script forms, case, accents, digits.

What people type is compared in this form: without accents (many keyboards have none), with Turkish
``ı`` and ``İ`` as ``i``, Arabic without vowel signs and with one alef, full-width letters as plain
ones, digits of every script as 0 to 9.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from flows.words import ALIKE

_SAME: Final = ALIKE | str.maketrans(
    {"æ": "ae", "œ": "oe", "ٱ": "ا", "’": "'", "‘": "'", "`": "'", "´": "'"}
)
_REPEATED: Final = re.compile(r"(\D)\1{2,}")

TEXT_MAX: Final = 2_000
"""Characters that are read: what is urgent stands in less, and time must not grow with a text."""

_ACCENTS: Final = re.compile("[\u0300-\u036f\u064b-\u0655\u0670]")
"""Accents and Arabic vowel signs. In Thai and Indic scripts marks are vowels: they stay."""


@lru_cache(maxsize=4_096)
def _plain(letter: str) -> str:
    """A letter without accents; a digit of any script as one of ours."""
    if letter.isdecimal():
        return str(int(letter))
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", letter))


def folded(text: str) -> str:
    """The text in the form in which it is compared; a letter typed many times stands twice."""
    short = unicodedata.normalize("NFKC", text[:TEXT_MAX]).casefold()
    if not short.isascii():
        short = "".join(map(_plain, short)).translate(_SAME)
    return _REPEATED.sub(r"\1\1", short)[:TEXT_MAX]
