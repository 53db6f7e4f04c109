"""Learning to read: from the examples to a table of weights. Needs scikit-learn; reading does not.

One linear model for each decision (language, queue, priority, kind of danger), each of at least
three labels. It is small and explainable: what a word adds to a decision stands in one row.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import SGDClassifier

from locales.reading.features import BUCKETS
from locales.reading.table import Decision, Table

_PLAINNESS: Final = 5e-6
"""How much plainer weights are preferred (scikit-learn's alpha): tried on examples left out."""

_ROUNDS: Final = 12
"""How often every example is looked at."""

_SEEN_MIN: Final = 2  # examples that a feature must stand in
_BYTE: Final = 127


class Lesson(Struct, frozen=True):
    """What teaches one decision: the features of texts, and the label of each."""

    texts: Sequence[NDArray[Any]]
    labels: Sequence[str]


def learn(lessons: Mapping[Decision, Lesson]) -> Table:
    """The table of what these lessons teach."""
    everything = max((one.texts for one in lessons.values()), key=len)
    counted = [np.concatenate(one.texts) for one in lessons.values()]
    seen = np.max([np.bincount(one, minlength=BUCKETS) for one in counted], axis=0)
    kept = np.flatnonzero(seen >= _SEEN_MIN)
    slots = np.zeros(BUCKETS, dtype=np.int32)
    slots[kept] = np.arange(1, len(kept) + 1)
    rarity = (np.log((1 + len(everything)) / (1 + seen[kept])) + 1).astype(np.float32)
    columns: dict[Decision, tuple[str, ...]] = {}
    weights: list[NDArray[Any]] = []
    biases: list[NDArray[Any]] = []
    for decision, lesson in lessons.items():
        model = SGDClassifier(
            loss="log_loss",
            alpha=_PLAINNESS,
            max_iter=_ROUNDS,
            tol=None,
            average=True,
            random_state=1,  # the same examples teach the same, on every machine
        )
        model.fit(_matrix(lesson.texts, slots, rarity), lesson.labels)
        columns[decision] = tuple(map(str, model.classes_))
        weights.append(model.coef_.T)
        biases.append(model.intercept_)
    whole = np.hstack(weights) * rarity[:, None]
    scale = np.abs(whole).max(axis=0) / _BYTE
    return Table(
        slots=slots,
        rarity=rarity.astype(np.float16),
        weights=np.rint(whole / scale).astype(np.int8),
        scale=scale.astype(np.float32),
        bias=np.hstack(biases).astype(np.float32),
        columns=columns,
    )


def _matrix(texts: Sequence[NDArray[Any]], slots: NDArray[Any], rarity: NDArray[Any]) -> csr_matrix:
    """A row a text, each of length one."""
    places, values, ends = [], [], [0]
    for one in texts:
        rows = slots[one]
        rows = rows[rows > 0] - 1
        row = rarity[rows]
        places.append(rows)
        values.append(row / max(float(np.sqrt((row**2).sum())), 1e-9))
        ends.append(ends[-1] + len(rows))
    shape = (len(texts), len(rarity))
    return csr_matrix((np.concatenate(values), np.concatenate(places), ends), shape=shape)
