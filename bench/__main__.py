"""Measure a turn beside the other contenders: `python -m bench [--pairs 15] [--date DAY]`.

Our own road is `run` in `bench/contender_inloop.py`; without that file the others are measured
among themselves and no ratio is written.
"""

import argparse
import datetime as dt
import importlib
import importlib.util
import os
import platform
import sqlite3
import sys
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import cast

from bench import contender_aiogram, contender_floor, contender_ptb, pairs

OURS = "inloop"
OUR_MODULE = "bench.contender_inloop"
PEOPLE = (1, 32)
SHORT_RUNS = 3  # one person's run lasts some milliseconds: take that many times the pairs
REPOSITORY = Path(__file__).resolve().parent.parent
WORKSHOP = REPOSITORY / ".bench"
RESULTS = REPOSITORY / "bench" / "results.json"
LIBRARIES = ("aiogram", "python-telegram-bot", "cryptography")


def contenders(blob_bytes: int) -> dict[str, pairs.Contender]:
    """Return all that can be measured, ours first if it is there."""
    others: dict[str, pairs.Contender] = {
        "aiogram_memory": contender_aiogram.run,
        "ptb_pickle": contender_ptb.run,
        "floor": contender_floor.Floor(blob_bytes),
    }
    if importlib.util.find_spec(OUR_MODULE) is None:
        return others
    ours = cast("pairs.Contender", importlib.import_module(OUR_MODULE).run)
    return {OURS: ours, **others}


def measure(entries: Mapping[str, pairs.Contender], people: int, count: int) -> dict[str, float]:
    """Compare with `people` at once, print both tables and return the figures by key."""
    durations = pairs.alternate(entries, people, count, WORKSHOP)
    turns = pairs.turn_microseconds(durations, people)
    _say(pairs.table(f"microseconds a turn, {people} at once", turns, 1))
    figures = {f"{name}_turn_us_{people}": round(turns[name].median, 1) for name in turns}
    if OURS not in entries:
        return figures
    compared = {
        f"turn_vs_{name}_{people}": spread for name, spread in pairs.ratios(durations, OURS).items()
    }
    _say(pairs.table("ours / theirs", compared, 3))
    return figures | {key: round(spread.median, 4) for key, spread in compared.items()}


def machine() -> dict[str, str | float]:
    """Return what the figures depend on: processor, versions, and what an fsync costs here."""
    return {
        "cpus": os.cpu_count() or 0,
        "fsync_us": round(pairs.fsync_microseconds(WORKSHOP), 1),
        "libraries": ", ".join(f"{name} {version(name)}" for name in LIBRARIES),
        "processor": platform.machine(),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "system": f"{platform.system()} {platform.release()}",
    }


def main() -> None:
    """Read the options, measure, print, and write `bench/results.json`."""
    options = _options()
    WORKSHOP.mkdir(exist_ok=True)
    entries = contenders(options.blob_bytes)
    note = machine()
    _say(", ".join(f"{key} {value}" for key, value in note.items()) + "\n")
    figures: dict[str, float] = {"floor_blob_bytes": options.blob_bytes}
    for people in PEOPLE:
        count = options.pairs * (SHORT_RUNS if people == 1 else 1)
        figures |= measure(entries, people, count)
    pairs.write_results(RESULTS, figures, note, options.date)
    if OURS not in entries:
        _say(f"Our own road ({OUR_MODULE}) is not here: no ratios were written.")


def _options() -> argparse.Namespace:
    today = dt.datetime.now(dt.UTC).date().isoformat()
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure a turn.")
    parser.add_argument("--pairs", type=_pairs, default=pairs.DEFAULT_PAIRS)
    parser.add_argument("--blob-bytes", type=int, default=contender_floor.DEFAULT_BLOB_BYTES)
    parser.add_argument("--date", default=today, help="the day to write down, as YYYY-MM-DD")
    return parser.parse_args()


def _pairs(text: str) -> int:
    count = int(text)
    if count < pairs.MINIMUM_PAIRS:
        raise argparse.ArgumentTypeError(f"at least {pairs.MINIMUM_PAIRS} are needed")
    return count


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
