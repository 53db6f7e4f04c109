"""What it costs to read the words of a message, and to hold every language in memory."""

import gc
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from bot.evaluate import read_rows
from bot.taught import reader_of

ROUNDS: Final = 9
_PAGE: Final = resource.getpagesize()


async def measure(directory: Path) -> dict[str, float]:
    """Microseconds a message (`triage_us`), and megabytes of a process with all languages.

    The messages are those of `inloop evaluate`. Memory is measured in a process of its own.
    """
    read = reader_of(directory).read
    texts = [row.text for row in read_rows()]
    rounds: list[float] = []
    for _ in range(ROUNDS):
        gc.collect()
        began = time.perf_counter()
        for text in texts:
            read(text)
        rounds.append((time.perf_counter() - began) / len(texts) * 1e6)
    before, after = _memory(directory)
    return {
        "triage_us": round(statistics.median(rounds), 1),
        "triage_us_quickest_round": round(min(rounds), 1),
        "memory_mb_no_language": round(before, 1),
        "memory_mb_all_languages": round(after, 1),
    }


def resident() -> float:
    """The megabytes of memory that this process holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * _PAGE / 1e6


def _memory(directory: Path) -> tuple[float, float]:
    command = [sys.executable, "-m", "bench.holding", str(directory)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - ours
    before, after = done.stdout.split()
    return float(before), float(after)
