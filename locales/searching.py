"""A small search over a few dozen pages, in memory: the same whatever the database is.

Words are compared without accents and case; what is typed may be the beginning of a word.
"""

import re
from collections.abc import Mapping
from typing import Final

from flows.words import UNSPACED, folded

_UNSPACED: Final = re.compile(f"[{UNSPACED}]")
_PAIR: Final = 2
_TYPED_MAX: Final = 200  # characters; more tells nothing new
_HEAD: Final = 10  # a word of the title counts as much as so many in the text


class Index:
    """An inverted index: word → how much it counts on each page."""

    def __init__(self, pages: Mapping[str, tuple[str, str]]) -> None:
        """Read pages: id → what stands at its head, and its text. Their order breaks ties."""
        self._order = {name: number for number, name in enumerate(pages)}
        self._counts: dict[str, dict[str, int]] = {}
        for name, (head, body) in pages.items():
            for text, weight in ((head, _HEAD), (body, 1)):
                for word in words_of(text):
                    on_pages = self._counts.setdefault(word, {})
                    on_pages[name] = on_pages.get(name, 0) + weight

    def find(self, typed: str) -> list[str]:
        """The pages on which most of the typed words stand, the best first; each word once."""
        hits: dict[str, int] = {}
        scores: dict[str, int] = {}
        for word in dict.fromkeys(words_of(typed[:_TYPED_MAX])):
            for name, score in self._pages_with(word).items():
                hits[name] = hits.get(name, 0) + 1
                scores[name] = scores.get(name, 0) + score
        most = max(hits.values(), default=0)
        best = [name for name, count in hits.items() if count == most]
        return sorted(best, key=lambda name: (-scores[name], self._order[name]))

    def _pages_with(self, beginning: str) -> dict[str, int]:
        found: dict[str, int] = {}
        for word, on_pages in self._counts.items():
            if word.startswith(beginning):
                for name, count in on_pages.items():
                    found[name] = found.get(name, 0) + count
        return found


def words_of(text: str) -> list[str]:
    """The words of a text, folded: ``Café`` is ``cafe``. Without spaces: each two signs in turn."""
    return [piece for word in folded(text).split() for piece in _pieces(word)]


def _pieces(word: str) -> list[str]:
    if len(word) <= _PAIR or not _UNSPACED.search(word):
        return [word]
    return [word[begin : begin + _PAIR] for begin in range(len(word) - 1)]
