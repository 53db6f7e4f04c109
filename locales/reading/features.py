"""A text as numbers: the hashes of its words, of pairs of words, and of pieces of them.

Pieces need no dictionary and no list of endings, survive typing errors, and work in scripts
without spaces. All are parts of one text, so their hashes come of one running sum (a polynomial
hash modulo 2^64, whose base has an inverse).
"""

import re
import unicodedata
import zlib
from collections.abc import Iterable, Sequence
from typing import Any, Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from flows.words import UNSPACED
from locales.reading.folding import TEXT_MAX, folded

BUCKETS: Final = 1 << 18
"""Into so many numbers all words and pieces are hashed."""

_LETTER: Final = r"(?:[^\W\d_]|[\u0300-\u036f\u0900-\u0963\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])"
"""A letter, or a sign that belongs to one: the vowels of Thai and Hindi are such signs."""

_WORD: Final = re.compile(rf"\d+|{_LETTER}+(?:'{_LETTER}+)*|[^\w\s]")
_DIGITS: Final = re.compile(r"\d+")
_DENSE: Final = re.compile(f"[{UNSPACED}]")
_PIECES: Final = (2, 3, 4, 5)
CALLS: Final = frozenset({"112", "113", "911"})
"""Numbers that call for help by themselves."""

_CHILD: Final = range(8, 18)
_GROWN: Final = range(18, 80)
_A_CHILD, _A_GROWN, _A_NUMBER = "\ue001", "\ue002", "\ue003"

_BASE: Final = 0x9E3779B97F4A7C15
_MIX: Final = np.uint64(0xD6E8FEB86659FD93)
_SHIFT: Final = np.uint64(64 - (BUCKETS.bit_length() - 1))
_ROOM: Final = 4 * TEXT_MAX + 8  # every sign may be a word, and each stand twice


def _powers(base: int) -> NDArray[Any]:
    found = [1]
    for _ in range(_ROOM):
        found.append(found[-1] * base % (1 << 64))
    return np.array(found, dtype=np.uint64)


_UP: Final = _powers(_BASE)
_DOWN: Final = _powers(pow(_BASE, -1, 1 << 64))


def tokens(text: str) -> list[str]:
    """The words of a text, and its signs such as emoji."""
    return _WORD.findall(text)


def accented(text: str) -> list[str]:
    """The words of a text that are others without their accents: who types them tells more."""
    if text.isascii():
        return []
    plain = unicodedata.normalize("NFC", text[:TEXT_MAX].casefold())
    return [word for word in tokens(plain) if not word.isascii() and folded(word) != word]


class Features(Struct, frozen=True):
    """What is to be seen in a text: each number once, and that of each of its words in order."""

    seen: NDArray[Any]
    words: NDArray[Any]


def features(words: Sequence[str], also: Sequence[str] = ()) -> Features:
    """The numbers of what is to be seen in these words; `also` are forms of theirs with accents."""
    line = f" {_DIGITS.sub(_age, ' '.join([*words, *also]))} "
    coded = line.encode("utf-32-le", "surrogatepass")
    letters = np.frombuffer(coded, dtype=np.uint32).astype(np.uint64)
    sums = np.zeros(len(letters) + 1, dtype=np.uint64)
    np.cumsum(letters * _UP[: len(letters)], out=sums[1:])
    gaps = np.flatnonzero(letters == ord(" "))
    starts, ends = gaps[:-1] + 1, gaps[1:]
    begins, stops = [starts, starts[:-1]], [ends, ends[1:]]
    for size in (1, *_PIECES) if _DENSE.search(line) else _PIECES:
        here = np.arange(max(0, len(letters) - size + 1))
        begins.append(here)
        stops.append(here + size)
    start, stop = np.concatenate(begins), np.concatenate(stops)
    hashes = (sums[stop] - sums[start]) * _DOWN[start] + (stop - start).astype(np.uint64)
    hashes = (hashes ^ (hashes >> np.uint64(29))) * _MIX
    found = (((hashes ^ (hashes >> np.uint64(32))) * _MIX) >> _SHIFT).astype(np.int64)
    return Features(np.unique(found), found[: len(words)])


def marks(names: Iterable[str]) -> NDArray[Any]:
    """The numbers of facts about a text that are no part of it, such as what its words mean."""
    return np.array([zlib.crc32(name.encode()) % BUCKETS for name in names], dtype=np.int64)


def _age(found: re.Match[str]) -> str:
    """A number that may be an age counts as one: which one it is tells less."""
    if found[0] in CALLS:
        return found[0]
    number = int(found[0][:9])
    if number in _CHILD:
        return _A_CHILD
    if number in _GROWN:
        return _A_GROWN
    return found[0] if number < _CHILD.start else _A_NUMBER
