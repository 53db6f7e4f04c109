"""What goes wrong between office and Telegram in a storm: every kind, in both directions."""

import asyncio
import random
from collections import Counter
from typing import Any, Final

from tests.botapi import BotApi, Fault
from tests.botapi.faults import Ordered

_BOTH: Final[tuple[dict[str, Any], ...]] = (
    {"html": 502},
    {"status": 500},
    {"cut": "half"},
    {"drop": "before"},
    {"drop": "after"},
    {"slow": 1.0},
    {"garbage": True},
    {"retry_after": 1},
)
_KINDS: Final[dict[str, tuple[dict[str, Any], ...]]] = {
    "getUpdates": (*_BOTH, {"conflict": True}),
    "sendMessage": (*_BOTH, {"hang": True}),
    "editMessageReplyMarkup": _BOTH,
    "answerCallbackQuery": _BOTH,
}
ROUNDS: Final = 3
"""How often each kind strikes each method."""

TWICE: Final = 4
"""Updates in a row that are delivered twice, after each fault."""

EVERY: Final = 1.0
"""Seconds between two faults of a method, once the first one struck."""

LOOK: Final = 0.05


class Weather:
    """Orders faults, for each method one after the other, in an order by chance."""

    def __init__(self, api: BotApi, chance: random.Random) -> None:
        """Nothing is ordered yet."""
        self._api = api
        self._chance = chance
        self._ordered: list[Ordered] = []
        self.twice = 0

    async def rages(self) -> None:
        """Every fault as often as it must strike."""
        async with asyncio.TaskGroup() as group:
            for method, kinds in _KINDS.items():
                group.create_task(self._rage(method, list(kinds * ROUNDS)))

    async def _rage(self, method: str, kinds: list[dict[str, Any]]) -> None:
        self._chance.shuffle(kinds)
        for kind in kinds:
            await asyncio.sleep(EVERY * self._chance.uniform(0.5, 1.5))
            fault = Fault(method=method, after=self._chance.randrange(3), **kind)
            ordered = self._api.fault(fault)
            self._ordered.append(ordered)
            while not ordered.used:  # noqa: ASYNC110 - the server's thread counts
                await asyncio.sleep(LOOK)
            self._api.duplicate_updates(TWICE)
            self.twice += TWICE

    @property
    def missed(self) -> set[str]:
        """The kinds that never struck."""
        struck = self.struck()
        every = (Fault(method=method, **kind) for method, kinds in _KINDS.items() for kind in kinds)
        return {name_of(one) for one in every if not struck[name_of(one)]}

    def struck(self) -> Counter[str]:
        """How often each kind struck."""
        found: Counter[str] = Counter()
        for one in self._ordered:
            found[name_of(one.fault)] += one.used
        return found

    @property
    def refused(self) -> int:
        """How many 429s were ours."""
        return sum(one.used for one in self._ordered if one.fault.retry_after)


def name_of(fault: Fault) -> str:
    """Method and kind."""
    kinds = ("html", "status", "cut", "drop", "slow", "garbage", "retry_after", "conflict", "hang")
    kind = next(one for one in kinds if getattr(fault, one))
    detail = f" {fault.drop}" if fault.drop else ""
    return f"{fault.method} {kind}{detail}"
