"""Reads what somebody typed: a queue, how urgent, what kind of danger, which language.

On the program's own machine, in less than a millisecond, and never the last word: a person decides.
"""

import threading
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Final

import numpy as np

from flows.types import Priority, Sign
from locales.reading.concepts import Concepts, Meant, concepts
from locales.reading.features import Features, features, marks, tokens
from locales.reading.folding import folded
from locales.reading.table import Decision, Table, Weighed

NOTHING: Final = "none"
"""The kind of what is not urgent."""

_SURE: Final = 0.6
"""How likely a language must be for the answer to follow it."""

_MAYBE: Final = 0.2
"""How likely a language must be for its concepts to be looked for."""

_WORDS_SHOWN: Final = 4
_PAIRED_MAX: Final = 12
_URGENT: Final = (Priority.P0, Priority.P1)

_DOOR_OF_CONCEPT: Final[Mapping[str, str]] = {
    "my_child": "my_child",
    "we_professionals": "professional",
    "our_client": "professional",
    "pupil": "professional",
    "municipality": "municipality",
    "neighbour": "someone_else",
    "friend": "someone_else",
    "under_18": "myself_young",
}
_DOORS_OF_QUEUE: Final[Mapping[str, tuple[str, ...]]] = {
    "front_office": ("myself_adult",),
    "intake": ("myself_adult",),
    "meldpunt": ("someone_else",),
    "youth": ("myself_young",),
    "care_coordination": ("professional",),
    "training": ("municipality",),
    "policy": ("municipality",),
    "privacy": ("question", "privacy"),
    "self_service": ("question", "information"),
}


def seen_in(words: Sequence[str], meant: Iterable[Meant]) -> Features:
    """The features of words and of what they mean, alone and two at a time."""
    plain = features(words)
    names = sorted({one.concept for one in meant})
    pairs = (f"{one}+{other}" for one, other in combinations(names[:_PAIRED_MAX], 2))
    extra = marks([*(f"[{one}]" for one in names), *pairs])
    return Features(np.union1d(plain.seen, extra), plain.words)


class Reader:
    """Reads with a table of weights and the concepts of each language, read when first needed."""

    def __init__(self, table: Table, *directories: Path) -> None:
        """Use the concepts in these directories."""
        self._table = table
        self._directories = directories
        self._concepts: dict[str, Concepts] = {}
        self._lock = threading.Lock()

    def read(self, text: str) -> Sign | None:
        """What the text suggests; None where there is nothing to read."""
        words = tokens(folded(text))
        if not words:
            return None
        language, meant = self._understood(words)
        found = seen_in(words, meant)
        weighed = self._table.weigh(found.seen)
        return self._sign(words, found, weighed, language, meant)

    def _understood(self, words: Sequence[str]) -> tuple[str, list[Meant]]:
        """The language where it is sure, and what the words mean in those that it may be."""
        weighed = self._table.weigh(features(words).seen)
        chances = weighed.chances(Decision.LANGUAGE)
        likely = sorted((one for one in chances if chances[one] > _MAYBE), key=chances.__getitem__)
        meant = [one for code in reversed(likely) for one in self._known(code).find(words)]
        best = likely[-1] if likely else ""
        return (best if best and chances[best] >= _SURE else ""), meant

    def _known(self, language: str) -> Concepts:
        with self._lock:
            if language not in self._concepts:
                self._concepts[language] = concepts(language, *self._directories)
            return self._concepts[language]
