"""Reads what somebody typed: a queue, how urgent, what kind of danger, which language.

On the program's own machine, in less than a millisecond, and never the last word: a person decides.
"""

import threading
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from flows.types import URGENT, Priority, Sign
from locales.reading.concepts import Concepts, Meant, concepts
from locales.reading.examples import OTHER
from locales.reading.features import CALLS, accented, features, marks, tokens
from locales.reading.folding import folded
from locales.reading.table import Decision, Table, Weighed

HARMLESS: Final = "none"
"""The kind of what is not urgent."""

_URGENT: Final = 0.2
"""From here on it is urgent: so that few who are in danger are missed (`inloop evaluate`)."""

_SAID: Final = 0.1
"""And from here on where a phrase stands in it that says so in itself."""

_SURE: Final = 0.6
"""How likely a language must be for the answer to follow it."""

_MAYBE: Final = 0.15
"""How likely a language must be for its concepts to be looked for."""

_WORDS_SHOWN: Final = 4
_WHOLE: Final = frozenset({"Lo", "So"})  # a Chinese letter or an emoji may say it all
_PAIRED_MAX: Final = 12
_SAYS: Final = "says_"
_CALM: Final = "calm"

_DOOR_OF_CONCEPT: Final[Mapping[str, str]] = {
    "my_child": "my_child",
    "we_professionals": "professional",
    "our_client": "professional",
    "pupil": "professional",
    "neighbour": "someone_else",
    "friend": "someone_else",
    "under_18": "myself_young",
}
"""For whom somebody writes, where a word tells it; the first that stands here counts."""

_DOORS_OF_QUEUE: Final[Mapping[str, tuple[str, ...]]] = {
    "front_office": ("myself_adult",),
    "intake": ("myself_adult",),
    "meldpunt": ("someone_else", "myself_adult"),
    "youth": ("myself_young",),
    "care_coordination": ("professional",),
    "training": ("municipality", "professional"),
    "policy": ("municipality",),
    "privacy": ("question", "privacy"),
    "self_service": ("question", "information"),
}


def understood(meant: Iterable[Meant], seen: NDArray[Any]) -> NDArray[Any]:
    """What words mean, as features that were not `seen`: each concept, and each two together.

    `seen` is in order, each once.
    """
    names = sorted({one.concept for one in meant})
    if not names:
        return seen[:0]
    pairs = (f"{one}+{other}" for one, other in combinations(names[:_PAIRED_MAX], 2))
    found = np.unique(marks([*(f"[{one}]" for one in names), *pairs]))
    at = np.minimum(np.searchsorted(seen, found), len(seen) - 1)
    unseen: NDArray[Any] = found[seen[at] != found]
    return unseen


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
        if not _is_said(words):
            return None
        found = features(words, accented(text))
        plain = self._table.weigh(found.seen)
        chances = plain.chances(Decision.LANGUAGE)
        likely = sorted(chances, key=chances.__getitem__, reverse=True)
        meant = [
            one
            for code in likely
            if chances[code] >= _MAYBE
            for one in self._known(code).find(words)
        ]
        weighed = self._table.more(plain, understood(meant, found.seen))
        is_sure = chances[likely[0]] >= _SURE and any(one[0].isalpha() for one in words)
        language = likely[0] if is_sure else ""
        priority, kind = _urgency(weighed, meant)
        queue = _best(weighed.chances(Decision.QUEUE))
        if likely[0] == OTHER:
            language = ""
            if not kind:  # little of it was understood, and unknown is never safe
                queue, priority = "front_office", Priority.P2
        return Sign(
            queue,
            priority,
            kind,
            _doors(queue, meant),
            language,
            self._because(words, found.words, weighed, priority, meant),
        )

    def _known(self, language: str) -> Concepts:
        with self._lock:
            if language not in self._concepts:
                self._concepts[language] = concepts(language, *self._directories)
            return self._concepts[language]

    def _because(
        self,
        words: Sequence[str],
        numbers: NDArray[Any],
        weighed: Weighed,
        priority: Priority,
        meant: Sequence[Meant],
    ) -> tuple[str, ...]:
        """The words that led to it: those that say it in themselves, then those that weigh most."""
        said = [one.phrase for one in meant if one.concept.startswith(_SAYS)]
        decision = Decision.PRIORITY if priority in URGENT else Decision.QUEUE
        chances = weighed.chances(decision)
        label = priority.value if decision is Decision.PRIORITY else _best(chances)
        column = weighed.places(decision).start + list(chances).index(label)
        pulls = self._table.pulls(numbers, column)
        by_pull = sorted(range(len(words)), key=lambda place: -pulls[place])
        strong = [words[place] for place in by_pull if pulls[place] > 0 and words[place].isalpha()]
        return tuple(dict.fromkeys([*said, *strong]))[:_WORDS_SHOWN]


def _urgency(weighed: Weighed, meant: Sequence[Meant]) -> tuple[Priority, str]:
    """How urgent, and what about it; two models must on average think that it is."""
    chances = weighed.chances(Decision.PRIORITY)
    kinds = weighed.chances(Decision.KIND)
    alarm = (chances["P0"] + chances["P1"] + 1 - kinds[HARMLESS]) / 2
    names = {one.concept for one in meant}
    is_said = _CALM not in names and any(one.startswith(_SAYS) for one in names)
    if alarm < (_SAID if is_said else _URGENT):
        return Priority(_best({one: chances[one] for one in ("P2", "P3", "P4")})), ""
    kind = _best({one: kinds[one] for one in kinds if one != HARMLESS})
    return (Priority.P0 if chances["P0"] > chances["P1"] else Priority.P1), kind


def _is_said(words: Sequence[str]) -> bool:
    """Whether it is more than a letter, a stop or a mere number, from which nothing can be told."""
    letters = sum(len(one) for one in words if one[0].isalpha())
    return letters > 1 or any(
        one in CALLS or unicodedata.category(one[0]) in _WHOLE for one in words
    )


def _doors(queue: str, meant: Sequence[Meant]) -> tuple[str, ...]:
    names = {one.concept for one in meant}
    told = (door for concept, door in _DOOR_OF_CONCEPT.items() if concept in names)
    return tuple(dict.fromkeys([*list(told)[:1], *_DOORS_OF_QUEUE.get(queue, ())]))[:2]


def _best(chances: Mapping[str, float]) -> str:
    return max(chances, key=chances.__getitem__)
