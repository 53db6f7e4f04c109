"""How well first messages are read: `inloop evaluate`.

Measured on messages that nothing was learned from, in the form of `bot/evaluation`: what is
urgent and was taken as such (recall), what is not and was (false alarms), and the queues.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct
from msgspec.structs import asdict

from flows.types import URGENT, Priority, Sign

ROWS: Final = Path(__file__).parent / "evaluation"
"""Our own messages: written apart from the examples, by somebody who had not seen them."""

_SHOWN: Final = 90  # characters of a message in the list of misses


class Row(Struct, frozen=True):
    """A message and where it should go; several priorities and queues may be right."""

    id: str
    lang: str
    text: str
    expected_queue: str
    expected_priority: str
    acceptable_priorities: tuple[str, ...] | None = None
    acceptable_queues: tuple[str, ...] | None = None

    @property
    def is_urgent(self) -> bool:
        """Whether somebody may be in danger."""
        return self.expected_priority in URGENT

    @property
    def priorities(self) -> frozenset[str]:
        """The priorities that are right."""
        return frozenset({self.expected_priority, *(self.acceptable_priorities or ())})

    @property
    def queues(self) -> frozenset[str]:
        """The queues that are right."""
        return frozenset({self.expected_queue, *(self.acceptable_queues or ())})


class Miss(Struct, frozen=True):
    """A message that was read wrongly; `what` is `missed`, `false_alarm` or `queue`."""

    id: str
    lang: str
    what: str
    expected: str
    got: str
    text: str


class Figures(Struct, frozen=True):
    """Shares from 0 to 1; None where there was no message to measure on."""

    rows: int
    recall: float | None
    false_alarms: float | None
    queue_accuracy: float | None


class Report(Figures, frozen=True):
    """The figures of all messages and of each language, and what was read wrongly."""

    per_language: dict[str, Figures]
    misses: list[Miss]


class _Outcome(Struct, frozen=True):
    row: Row
    sign: Sign

    @property
    def is_alarm(self) -> bool:
        return self.sign.is_urgent

    @property
    def is_missed(self) -> bool:
        fits = self.is_alarm or self.sign.priority.value in self.row.priorities
        return self.row.is_urgent and not fits

    @property
    def is_false_alarm(self) -> bool:
        is_right = not self.row.priorities.isdisjoint(URGENT)
        return self.is_alarm and not self.row.is_urgent and not is_right

    @property
    def is_elsewhere(self) -> bool:
        return self.sign.queue not in self.row.queues


class Unusable(ValueError):
    """A file is not of the form of `bot/evaluation`."""


def read_rows(path: Path = ROWS) -> list[Row]:
    """The messages in a file, or in every file of a folder; raises Unusable."""
    files = sorted(path.glob("*.json")) if path.is_dir() else [path]
    rows: list[Row] = []
    for file in files:
        try:
            rows += msgspec.json.decode(file.read_bytes(), type=list[Row])
        except (OSError, msgspec.DecodeError) as error:
            raise Unusable(f"{file} cannot be read: {error}") from None
    if not rows:
        raise Unusable(f"There is no message in {path}.")
    return rows


def evaluate(read: Callable[[str], Sign | None], rows: Iterable[Row]) -> Report:
    """What reading these messages comes to."""
    nothing = Sign("self_service", Priority.P4)
    found = [_Outcome(row, read(row.text) or nothing) for row in rows]
    return Report(
        **asdict(_figures(found)),
        per_language={
            code: _figures([one for one in found if one.row.lang == code])
            for code in dict.fromkeys(one.row.lang for one in found)
        },
        misses=[miss for one in found for miss in _misses(one)],
    )


def _figures(found: Sequence[_Outcome]) -> Figures:
    urgent = [one for one in found if one.row.is_urgent]
    calm = [one for one in found if not one.row.is_urgent]
    missed = _share(urgent, [one for one in urgent if one.is_missed])
    elsewhere = _share(found, [one for one in found if one.is_elsewhere])
    return Figures(
        len(found),
        None if missed is None else 1 - missed,
        _share(calm, [one for one in calm if one.is_false_alarm]),
        None if elsewhere is None else 1 - elsewhere,
    )


def _share(whole: Sequence[object], part: Sequence[object]) -> float | None:
    return len(part) / len(whole) if whole else None


def _misses(one: _Outcome) -> Iterable[Miss]:
    row, sign = one.row, one.sign
    priorities = (row.expected_priority, sign.priority.value)
    if one.is_missed:
        yield Miss(row.id, row.lang, "missed", *priorities, row.text)
    if one.is_false_alarm:
        yield Miss(row.id, row.lang, "false_alarm", *priorities, row.text)
    if one.is_elsewhere:
        yield Miss(row.id, row.lang, "queue", row.expected_queue, sign.queue, row.text)


def lines(report: Report) -> Iterable[str]:
    """The report for somebody who reads it."""
    yield f"{'language':<10}{'messages':>9}{'recall':>9}{'false alarms':>14}{'queue':>8}"
    for code, one in report.per_language.items():
        yield _line(code, one)
    yield _line("all", report)
    yield ""
    yield "recall: P0 and P1 that were taken as urgent (aim 95%); false alarms: others that were"
    yield "(aim at most 10%); queue: in the right one (aim 85%)."
    for what, title in (
        ("missed", "Missed: urgent, and not taken as such"),
        ("false_alarm", "False alarms"),
        ("queue", "In another queue"),
    ):
        these = [one for one in report.misses if one.what == what]
        yield f"\n{title} ({len(these)})"
        for miss in these:
            text = miss.text if len(miss.text) <= _SHOWN else miss.text[:_SHOWN] + "…"
            yield f"  {miss.id}: {miss.expected}, read as {miss.got}: {text}"


def _line(name: str, one: Figures) -> str:
    shares = (one.recall, one.false_alarms, one.queue_accuracy)
    recall, alarms, queue = ("-" if share is None else f"{share:.1%}" for share in shares)
    return f"{name:<10}{one.rows:>9}{recall:>9}{alarms:>14}{queue:>8}"
