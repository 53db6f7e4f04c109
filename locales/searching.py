"""A small search over a few dozen pages, in memory: the same whatever the database is.

Words are compared without accents and case; what is typed may be the beginning of a word, or a
longer form of one that a page names for itself: `naaktfoto's`, `verkrachting`.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from flows.words import UNSPACED, folded

_UNSPACED: Final = re.compile(f"[{UNSPACED}]")
_PAIR: Final = 2
_TYPED_MAX: Final = 200  # characters; more tells nothing new
_HEAD: Final = 10  # a word of the title counts as much as so many in the text
_WHOLE: Final = 2  # a whole word as much as so many that only begin so
_STEM: Final = 4  # letters; a shorter word is part of too many others


class Index:
    """An inverted index: word → how much it counts on each page."""

    def __init__(self, pages: Mapping[str, tuple[str, Sequence[str], str]]) -> None:
        """Read pages: id → its title, what people type for it, its text. Their order breaks ties.

        A page counts as much for a word that people type as for one of its title.
        """
        self._order = {name: number for number, name in enumerate(pages)}
        self._counts: dict[str, dict[str, int]] = {}
        self._stems: dict[str, set[str]] = {}
        for name, (title, typed, body) in pages.items():
            known = " ".join(typed)
            for word in words_of(known):
                if len(word) >= _STEM:
                    self._stems.setdefault(word, set()).add(name)
            for text, weight in ((f"{title} {known}", _HEAD), (body, 1)):
                for word in words_of(text):
                    on_pages = self._counts.setdefault(word, {})
                    on_pages[name] = on_pages.get(name, 0) + weight

    def find(self, typed: str) -> list[str]:
        """The pages on which most of the typed words stand, the best first; each word once."""
        hits: dict[str, int] = {}
        scores: dict[str, int] = {}
        found = [self._pages_with(one) for one in dict.fromkeys(words_of(typed[:_TYPED_MAX]))]
        # A word of every page (a "w", an "in") tells none apart, and could outweigh the rest.
        for pages in [one for one in found if 0 < len(one) < len(self._order)] or found:
            for name, score in pages.items():
                hits[name] = hits.get(name, 0) + 1
                scores[name] = scores.get(name, 0) + score
        most = max(hits.values(), default=0)
        best = [name for name, count in hits.items() if count == most]
        return sorted(best, key=lambda name: (-scores[name], self._order[name]))

    def _pages_with(self, typed: str) -> dict[str, int]:
        """The pages with words that begin so, or with which what was typed begins or ends."""
        found: Counter[str] = Counter()
        for word, on_pages in self._counts.items():
            if word.startswith(typed):
                weight = _WHOLE if word == typed else 1
                found.update({name: weight * count for name, count in on_pages.items()})
        for stem, names in self._stems.items():
            if stem != typed and (typed.startswith(stem) or typed.endswith(stem)):
                found.update(dict.fromkeys(names, _HEAD))
        return found


def words_of(text: str) -> list[str]:
    """The words of a text, folded: ``Café`` is ``cafe``. Without spaces: each two signs in turn."""
    return [piece for word in folded(text).split() for piece in _pieces(word)]


def _pieces(word: str) -> list[str]:
    if len(word) <= _PAIR or not _UNSPACED.search(word):
        return [word]
    return [word[begin : begin + _PAIR] for begin in range(len(word) - 1)]
