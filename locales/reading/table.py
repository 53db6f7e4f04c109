"""The table of weights: what each word and piece of a word says for each label."""

import math
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray


class Decision(StrEnum):
    """What is decided about a text."""

    LANGUAGE = "language"
    QUEUE = "queue"
    PRIORITY = "priority"
    KIND = "kind"


class Table(Struct, frozen=True):
    """Weights as bytes: a row a feature, a column a label; `slots` leads from feature to row + 1.

    `rarity` is the weight of a feature itself, `scale` the unit of a column. `columns` are the
    labels of each decision, in the order of the columns.
    """

    slots: NDArray[Any]
    rarity: NDArray[Any]
    weights: NDArray[Any]
    scale: NDArray[Any]
    bias: NDArray[Any]
    columns: Mapping[Decision, tuple[str, ...]]

    def rows(self, features: NDArray[Any]) -> NDArray[Any]:
        """The rows of those features that the table knows."""
        found = self.slots[features]
        rows: NDArray[Any] = found[found > 0] - 1
        return rows

    def weigh(self, features: NDArray[Any]) -> "Weighed":
        """What these features, each given once, say for each label of each decision."""
        return self.more(Weighed(self.columns, self.bias, 0, 0.0), features)

    def more(self, weighed: "Weighed", features: NDArray[Any]) -> "Weighed":
        """The same with these features besides, each given once and not before."""
        if not features.size:
            return weighed
        rows = self.rows(features)
        rarity = self.rarity[rows].astype(np.float32)
        square = weighed.square + float(rarity @ rarity)
        # As a product of matrices, which is exact here: whole numbers far below 2^24.
        total = weighed.total + np.ones(len(rows), np.float32) @ self.weights[rows].astype("f4")
        sums = total * (self.scale / (square**0.5 or 1.0)) + self.bias
        return Weighed(self.columns, sums, total, square)

    def pulls(self, features: NDArray[Any], column: int) -> list[float]:
        """How strongly each of these features speaks for the label in a column."""
        rows = self.slots[features]
        found = np.where(rows > 0, self.weights[np.maximum(rows - 1, 0), column], 0)
        means = self.weights[np.maximum(rows - 1, 0)].mean(axis=1)
        return list(map(float, found - np.where(rows > 0, means, 0)))

    def save(self, path: Path) -> None:
        """Write the table whole or not at all."""
        beside = path.with_name(f".{path.stem}-{id(self)}.npz")
        columns = msgspec.json.encode(self.columns).decode()
        arrays = {name: getattr(self, name) for name in _ARRAYS}
        np.savez(beside, **arrays, columns=np.array(columns))
        beside.replace(path)


_ARRAYS = ("slots", "rarity", "weights", "scale", "bias")


def load(path: Path) -> Table | None:
    """The table in a file; None where there is none that can be read."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
            columns = msgspec.json.decode(
                str(kept["columns"]), type=dict[Decision, tuple[str, ...]]
            )
            return Table(**{name: kept[name] for name in _ARRAYS}, columns=columns)
    except Exception:  # noqa: BLE001 - a damaged file leads NumPy into errors of every kind
        return None


class Weighed(Struct, frozen=True):
    """What a text says for every label: `sums`.

    `total` and `square` are what they come of: the weights of all features added up, and the
    square of the length of the text.
    """

    columns: Mapping[Decision, tuple[str, ...]]
    sums: NDArray[Any]
    total: NDArray[Any] | int
    square: float

    def chances(self, decision: Decision) -> dict[str, float]:
        """How likely each label of a decision is; together they are 1."""
        here = self.sums[self.places(decision)].tolist()
        top = max(here)
        powers = [math.exp(one - top) for one in here]
        whole = sum(powers)
        return {
            label: one / whole for label, one in zip(self.columns[decision], powers, strict=True)
        }

    def places(self, decision: Decision) -> slice:
        """The columns of a decision."""
        start = 0
        for one, labels in self.columns.items():
            if one is decision:
                return slice(start, start + len(labels))
            start += len(labels)
        raise KeyError(decision)
