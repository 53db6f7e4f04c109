"""Measure, print, write `bench/results.json`: `python -m bench [--pairs 15] [--date DAY]`."""

import argparse
import datetime as dt
import os
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import TypeVar

import uvloop

from bench import (
    contender_aiogram,
    contender_ptb,
    growth,
    handoff,
    pairs,
    reading,
    starting,
    targets,
)
from bench.commits import CROWD
from bench.contender_floor import Floor
from bench.contender_inloop import Inloop, blob_sizes
from bench.contender_inloop_telegram import InloopTelegram
from bench.contender_redis import redis_contender

T = TypeVar("T")

OURS = "inloop"
OURS_ON_TELEGRAM = "inloop_telegram"
PEOPLE = (1, CROWD)
SHORT_RUNS = 3  # one person's run lasts some milliseconds: take that many times the pairs
REPOSITORY = Path(__file__).resolve().parent.parent
WORKSHOP = REPOSITORY / ".bench"
RESULTS = REPOSITORY / "bench" / "results.json"
LIBRARIES = ("aiogram", "python-telegram-bot", "cryptography", "SQLAlchemy", "redis")


def turns(count: int) -> dict[str, float]:
    """Compare a turn without a channel: `count` pairs for a crowd. Print, return the figures."""
    ours = Inloop()
    entries: dict[str, pairs.Contender] = {
        OURS: ours,
        "aiogram_memory": contender_aiogram.run,
        "ptb_pickle": contender_ptb.run,
        "floor": Floor(_in_workshop(blob_sizes)),
    }
    figures = _with_everybody(entries, OURS, "turn", count)
    figures[f"fsyncs_per_turn_{CROWD}"] = round(ours.commits.per_turn, 5)
    figures[f"turns_per_second_{CROWD}"] = round(1_000_000 / figures[f"{OURS}_turn_us_{CROWD}"])
    return figures


def telegram_turns(count: int) -> dict[str, float]:
    """Compare a turn on Telegram, from an update's bytes to the reply, in the same way.

    Two rivals run once more with the very screens of ours (docs/decisions/0013); no target is
    measured by those.
    """
    ours = InloopTelegram()
    with redis_contender(WORKSHOP) as redis:
        entries: dict[str, pairs.Contender] = {
            OURS_ON_TELEGRAM: ours,
            "aiogram_memory": contender_aiogram.run_wire,
            "ptb_pickle": contender_ptb.run_wire,
            "aiogram_memory_same_screens": contender_aiogram.run_wire_same_screens,
            "ptb_pickle_same_screens": contender_ptb.run_wire_same_screens,
        }
        if redis is None:
            _say("No redis-server could be started: aiogram with Redis is left out.\n")
        else:
            entries["aiogram_redis"] = redis
        figures = _with_everybody(entries, OURS_ON_TELEGRAM, "telegram_turn", count)
    figures[f"telegram_fsyncs_per_turn_{CROWD}"] = round(ours.commits.per_turn, 5)
    return figures


def _with_everybody(
    entries: Mapping[str, pairs.Contender], ours: str, kind: str, count: int
) -> dict[str, float]:
    figures: dict[str, float] = {}
    for people in PEOPLE:
        durations = pairs.alternate(
            entries, people, count * (SHORT_RUNS if people == 1 else 1), WORKSHOP
        )
        figures |= _compare(durations, ours, kind, people)
    return figures


def _compare(durations: pairs.Durations, ours: str, kind: str, people: int) -> dict[str, float]:
    spent = pairs.turn_microseconds(durations, people)
    _say(pairs.table(f"microseconds of a {kind}, {people} at once", spent, 1))
    compared = {
        f"{kind}_vs_{name}_{people}": spread
        for name, spread in pairs.ratios(durations, ours).items()
    }
    _say(pairs.table("ours / theirs", compared, 3))
    figures = {f"{name}_{kind}_us_{people}": round(spent[name].median, 1) for name in spent}
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
    """Read the options, measure everything, print, and write `bench/results.json`."""
    options = _options()
    WORKSHOP.mkdir(exist_ok=True)
    note = machine()
    _say(", ".join(f"{key} {value}" for key, value in note.items()) + "\n")
    figures = turns(options.pairs) | telegram_turns(options.pairs)
    handoffs = _in_workshop(handoff.measure)
    _say(targets.listing("handoff", handoffs))
    grown = _in_workshop(growth.measure)
    _say(targets.listing("growth", grown))
    started = _in_workshop(starting.measure)
    _say(targets.listing("start", started))
    words = _in_workshop(reading.measure)
    _say(targets.listing("first messages and languages", words))
    figures |= handoffs | grown | started | words
    pairs.write_results(RESULTS, figures, note, options.date)
    _say(targets.table(figures))


def _in_workshop(measure: Callable[[Path], Awaitable[T]]) -> T:
    """Run one measurement in a new directory on a real disk, which is removed afterwards."""

    async def run(directory: Path) -> T:
        return await measure(directory)

    with tempfile.TemporaryDirectory(dir=WORKSHOP) as directory:
        os.sync()
        return uvloop.run(run(Path(directory)))


def _options() -> argparse.Namespace:
    today = dt.datetime.now(dt.UTC).date().isoformat()
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure a turn.")
    parser.add_argument("--pairs", type=_pairs, default=pairs.DEFAULT_PAIRS)
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
