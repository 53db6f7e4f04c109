"""Fair comparison on a machine whose speed changes from one moment to the next.

The contenders take turns; a ratio is taken only between runs of the same cycle, which stood
side by side in time, and the median of those ratios is the figure. Each run starts alike: a new
directory on a real disk, nothing waiting to be written, one garbage collection done, the objects
that exist already taken out of the collector's sight, and the collector on with the thresholds that
each has in use: Python's own, and for ours those of `inloop serve`. All run on uvloop, as aiogram
does by itself where it is installed.
"""

import gc
import json
import os
import statistics
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import uvloop

from bench import intake

MINIMUM_PAIRS = 5
DEFAULT_PAIRS = 15
UNSTEADY = 1.25  # upper quartile over lower quartile, above which a figure is doubtful
_SYNCS = 25
_PAGE = 4096

Durations = dict[str, list[float]]


class Contender(Protocol):
    """One way to carry people through the intake of `bench.intake`."""

    async def __call__(self, people: int, directory: Path) -> float:
        """Return the seconds for the 12 rounds with `people` at once, set-up left out.

        `directory` is empty, on a real disk, and removed afterwards. A contender checks its own
        result and raises if a turn was lost: a fast failure must not count as fast.
        """
        ...


@dataclass(frozen=True, slots=True)
class Spread:
    """The middle and the quartiles of several measurements."""

    lower: float
    median: float
    upper: float

    @classmethod
    def of(cls, values: Sequence[float]) -> "Spread":
        """Take it from at least two values."""
        lower, median, upper = statistics.quantiles(values, n=4, method="inclusive")
        return cls(lower, median, upper)

    @property
    def unsteady(self) -> bool:
        """Whether the middle half of the values lies too far apart to trust the median."""
        return self.upper > UNSTEADY * self.lower


def alternate(
    contenders: Mapping[str, Contender], people: int, pairs: int, root: Path
) -> Durations:
    """Run every contender `pairs` times in turn and return the seconds, cycle by cycle.

    A first run of each is not counted. `root` must lie on a real disk. Raises `ValueError` for
    fewer than `MINIMUM_PAIRS`, because their median says little.
    """
    if pairs < MINIMUM_PAIRS:
        raise ValueError(f"at least {MINIMUM_PAIRS} pairs are needed")
    names = list(contenders)
    for name in names:
        _one_run(contenders[name], people, root)
    durations: Durations = {name: [] for name in names}
    for cycle in range(pairs):
        for name in _order(names, cycle):
            durations[name].append(_one_run(contenders[name], people, root))
    return durations


def _order(names: list[str], cycle: int) -> list[str]:
    """Rotate, then rotate backwards, so that nobody always follows the same one."""
    rounds, start = divmod(cycle, len(names))
    rotated = names[start:] + names[:start]
    return rotated[::-1] if rounds % 2 else rotated


def _one_run(contender: Contender, people: int, root: Path) -> float:
    with tempfile.TemporaryDirectory(dir=root) as directory:
        os.sync()  # an earlier run's unwritten pages must not be paid by this one's fsync
        gc.collect()
        gc.freeze()
        try:
            return uvloop.run(contender(people, Path(directory)))
        finally:
            gc.unfreeze()


def turn_microseconds(durations: Durations, people: int) -> dict[str, Spread]:
    """Return for each contender the microseconds of one turn of one person."""
    turns = people * intake.TURNS
    return {
        name: Spread.of([seconds * 1_000_000 / turns for seconds in runs])
        for name, runs in durations.items()
    }


def ratios(durations: Durations, ours: str) -> dict[str, Spread]:
    """Return ours/theirs for every other contender, from the runs of the same cycle."""
    return {
        name: Spread.of([our / their for our, their in zip(durations[ours], runs, strict=True)])
        for name, runs in durations.items()
        if name != ours
    }


def fsync_microseconds(root: Path) -> float:
    """Return the median time of writing one page and forcing it to disk under `root`.

    A value of a few microseconds means that nothing is really forced to a disk (tmpfs).
    """
    times = []
    with tempfile.TemporaryFile(dir=root) as file:
        for _ in range(_SYNCS):
            file.write(os.urandom(_PAGE))
            began = time.perf_counter()
            file.flush()
            os.fsync(file.fileno())
            times.append((time.perf_counter() - began) * 1_000_000)
    return statistics.median(times)


def table(title: str, rows: Mapping[str, Spread], digits: int) -> str:
    """Return a printable table with median and quartiles, doubtful rows marked."""
    head = f"{title:<44}{'median':>10}{'quartiles':>22}"
    lines = [_row(name, spread, digits) for name, spread in rows.items()]
    return "\n".join([head, *lines, ""])


def _row(name: str, spread: Spread, digits: int) -> str:
    quartiles = f"{spread.lower:.{digits}f} - {spread.upper:.{digits}f}"
    warning = "  WARNING: unsteady, measure again" if spread.unsteady else ""
    return f"  {name:<42}{spread.median:>10.{digits}f}{quartiles:>22}{warning}"


def write_results(
    path: Path, figures: Mapping[str, float], machine: Mapping[str, str | float], date: str
) -> None:
    """Write the figures with a note on the machine and the day (ISO 8601), keys sorted."""
    content = {**figures, "date": date, "machine": dict(machine)}
    path.write_text(json.dumps(content, indent=2, sort_keys=True) + "\n", encoding="utf-8")
