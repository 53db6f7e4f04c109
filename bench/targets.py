"""What the figures have to reach, and the table that says whether they do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

NOT_DELAYED = 1.25
"""A ratio of medians that this kind of machine shows between two runs of the same thing."""


@dataclass(frozen=True, slots=True)
class Target:
    """A figure that must not be above `most`."""

    key: str
    most: float
    meaning: str


TARGETS: Sequence[Target] = (
    Target("turn_vs_aiogram_memory_32", 0.3, "a turn / aiogram, in memory, 32 people"),
    Target("turn_vs_ptb_pickle_32", 0.08, "a turn / python-telegram-bot, pickled, 32 people"),
    Target("turn_vs_floor_32", 5, "a turn / the bare database, 32 people (aim: 3)"),
    Target("fsyncs_per_turn_32", 1 / 16, "commits a turn, 32 people; one commit is one fsync"),
    Target("telegram_turn_vs_aiogram_memory_32", 0.6, "a Telegram turn / aiogram, 32 people"),
    Target("telegram_turn_vs_aiogram_memory_1", 1.0, "the same, one person"),
    Target("telegram_turn_vs_aiogram_redis_32", 0.25, "the same / aiogram, Redis, 32 people"),
    Target("telegram_turn_vs_ptb_pickle_32", 0.15, "the same / python-telegram-bot, 32 people"),
    Target("telegram_fsyncs_per_turn_32", 1 / 16, "commits a Telegram turn, 32 people"),
    Target("others_p50_vs_no_handoffs", NOT_DELAYED, "others' turns with handoffs / without"),
    Target("turn_growth", 1.1, "a turn, 100,000 stored / 1,000"),
    Target("start_vs_imports", 1.5, "start to first page / bare imports of the same libraries"),
    Target("triage_us", 1_000, "microseconds to read a message, all languages"),
    Target("queue_growth", 1.1, "the queue page, 100,000 stored / 1,000"),
)


def table(figures: Mapping[str, float]) -> str:
    """A line for each target: its figure, what it must be, and whether it is."""
    head = f"{'':<38}{'figure':>10}{'at most':>10}"
    return "\n".join([head, *(_line(target, figures) for target in TARGETS), ""])


def _line(target: Target, figures: Mapping[str, float]) -> str:
    figure = figures.get(target.key)
    if figure is None:
        return f"  {target.key:<36}{'-':>10}{target.most:>10.4g}  not measured"
    verdict = "ok " if figure <= target.most else "NOT"
    return f"  {target.key:<36}{figure:>10.4g}{target.most:>10.4g}  {verdict} {target.meaning}"


def listing(title: str, figures: Mapping[str, float]) -> str:
    """Figures one below the other."""
    return "\n".join([title, *(f"  {key:<40}{value:>10.4g}" for key, value in figures.items()), ""])
