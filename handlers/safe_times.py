"""What a person said about safe contact, as the program obeys it: when they may be written to.

The answers are days and parts of the day. Where none was chosen of a kind, all of it is meant; who
answered nothing may be written to at any time.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final, TypeAlias

from msgspec.structs import replace

from flows.duress import PROOF
from flows.told import live
from flows.types import Answer, Dialogue, Sign
from handlers.hours import MICRO, OpeningHours

_Span: TypeAlias = tuple[frozenset[int], tuple[int, int]]
"""Days of the week (0 = Monday), and from and until in minutes of the day."""

SAFE_TIMES: Final = ".safe_times"
"""How the names of the questions about safe times end, in every flow."""

FIRST: Final = ".first"
ONLY_AFTER_ME: Final = "only_after_me"
"""The question whether the team may write first, and its answer "never"."""

READS_ALONG: Final = "opening.reads_along"
NOBODY: Final = "nobody"

_WEEKDAYS: Final = frozenset(range(5))
_WEEKEND: Final = frozenset({5, 6})
_EVERY_DAY: Final = _WEEKDAYS | _WEEKEND
_DAYS: Final[Mapping[str, frozenset[int]]] = {
    "monday": frozenset({0}),
    "tuesday": frozenset({1}),
    "wednesday": frozenset({2}),
    "thursday": frozenset({3}),
    "friday": frozenset({4}),
    "weekend": _WEEKEND,
}
_PARTS: Final[Mapping[str, tuple[int, int]]] = {
    "morning": (8 * 60, 12 * 60),
    "afternoon": (12 * 60, 18 * 60),
    "evening": (18 * 60, 22 * 60),
}
"""Minutes of the day."""

_WHOLE_DAY: Final = (8 * 60, 22 * 60)
_YOUNG: Final = "youth.safe_times"
"""Here each answer is a time by itself; elsewhere days and parts of the day go together."""

_TIMES_OF_THE_YOUNG: Final[Mapping[str, _Span]] = {
    "school_hours": (_WEEKDAYS, (8 * 60 + 30, 15 * 60)),
    "after_school": (_WEEKDAYS, (15 * 60, 18 * 60)),
    "evening": (_EVERY_DAY, (18 * 60, 22 * 60)),
    "weekend": (_WEEKEND, _WHOLE_DAY),
}
_QUARTER: Final = timedelta(minutes=15)
_A_WEEK: Final = 7 * 24 * 4
"""Quarters of an hour."""


def is_watched(dialogue: Dialogue) -> bool:
    """Whether somebody may read along; a skipped question means unknown, never safe."""
    return live(dialogue).get(READS_ALONG) != NOBODY


def next_safe(dialogue: Dialogue, at: int, hours: OpeningHours) -> int:
    """The first moment from `at` on (µs UTC, to the quarter) at which the person may be written to.

    Days and parts are those of the office's clock.
    """
    spans = _spans(live(dialogue))
    if not spans:
        return at
    moment = hours.local(at)
    if _holds(spans, moment):
        return at
    moment = moment.replace(minute=moment.minute // 15 * 15, second=0, microsecond=0)
    for _ in range(_A_WEEK):
        # Through UTC, so that a change of the clock is neither skipped nor walked through twice.
        moment = hours.local(int((moment + _QUARTER).timestamp()) * MICRO)
        if _holds(spans, moment):
            return int(moment.timestamp()) * MICRO
    return at


def is_never_first(dialogue: Dialogue) -> bool:
    """Whether the team only answers, and never writes of its own accord."""
    answers = live(dialogue)
    return any(step.endswith(FIRST) and answers[step] == ONLY_AFTER_ME for step in answers)


def has_proof(dialogue: Dialogue) -> bool:
    """Whether a phrase was agreed that the team says first."""
    answers = live(dialogue)
    return any(step.endswith(PROOF) and answers[step] is not None for step in answers)


def obeyed(dialogue: Dialogue) -> Dialogue:
    """The dialogue of an open conversation with nothing left but what must be obeyed.

    A chat's dialogue lies under a key that the program can use by itself, so it keeps no other
    answer once the team has them all. Of a phrase that was agreed it keeps only that there is one,
    of what words suggested where that leads and how urgent it is: what is new is told by that.
    """
    answers = {
        step: answer
        for step, answer in live(dialogue).items()
        if step == READS_ALONG or step.endswith((SAFE_TIMES, FIRST, PROOF))
    }
    sign = dialogue.sign and Sign(dialogue.sign.queue, dialogue.sign.priority)
    return replace(dialogue, answers=answers, path=tuple(answers), remarks=(), sign=sign)


def _spans(answers: Mapping[str, Answer]) -> list[_Span]:
    """The times that were chosen, of every question about them on the way."""
    return [
        span
        for step, answer in answers.items()
        if step.endswith(SAFE_TIMES) and isinstance(answer, tuple)
        for span in (_of_the_young(answer) if step == _YOUNG else _of_adults(answer))
    ]


def _of_the_young(codes: tuple[str, ...]) -> list[_Span]:
    return [_TIMES_OF_THE_YOUNG[code] for code in codes if code in _TIMES_OF_THE_YOUNG]


def _of_adults(codes: tuple[str, ...]) -> list[_Span]:
    days = frozenset[int]().union(*(_DAYS[code] for code in codes if code in _DAYS))
    parts = [_PARTS[code] for code in codes if code in _PARTS]
    return [(days or _EVERY_DAY, part) for part in parts or [_WHOLE_DAY]] if codes else []


def _holds(spans: list[_Span], moment: datetime) -> bool:
    minute = moment.hour * 60 + moment.minute
    return any(moment.weekday() in days and begin <= minute < end for days, (begin, end) in spans)
