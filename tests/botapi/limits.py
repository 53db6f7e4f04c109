"""Telegram's limits on how fast a bot may send."""

import math
from dataclasses import dataclass, field

from tests.botapi.errors import Refused, too_many

SENDS = {"sendMessage", "sendPhoto", "sendDocument", "sendVoice", "copyMessage"}
"""The methods that are counted."""


@dataclass(slots=True)
class _Bucket:
    """Holds up to ``size`` messages, filled at ``rate`` a second."""

    size: float
    rate: float
    filled: float = 0.0
    at: float = -math.inf

    def level(self, now: float) -> float:
        if self.at == -math.inf:
            return self.size
        return min(self.size, self.filled + (now - self.at) * self.rate)

    def wait(self, now: float) -> float:
        return max(0.0, (1 - self.level(now)) / self.rate)

    def take(self, now: float) -> None:
        self.filled, self.at = self.level(now) - 1, now


@dataclass(frozen=True, slots=True)
class Limits:
    """Rates and what was used of them.

    Attributes:
        total: Messages a second of one bot.
        per_chat: Messages a second into one chat.
        burst: Messages that one chat takes at once after a silence.
        per_group: Messages a minute into one group.
    """

    total: float
    per_chat: float
    burst: int
    per_group: float
    _buckets: dict[tuple[str, int | None, str], _Bucket] = field(default_factory=dict)

    def _bucket(self, token: str, chat: int | None, kind: str) -> _Bucket:
        sizes = {
            "total": (self.total, self.total),
            "chat": (float(self.burst), self.per_chat),
            "group": (self.per_group, self.per_group / 60),
        }
        return self._buckets.setdefault((token, chat, kind), _Bucket(*sizes[kind]))

    def take(self, token: str, chat: int, now: float) -> Refused | None:
        """Count a message at a time in seconds, or say how long to wait; a 429 uses nothing up."""
        buckets = [self._bucket(token, None, "total"), self._bucket(token, chat, "chat")]
        if chat < 0:
            buckets.append(self._bucket(token, chat, "group"))
        wait = max(bucket.wait(now) for bucket in buckets)
        # A hair's breadth, for floating-point sums of exact waits.
        if wait > 1e-6:
            return too_many(max(1, math.ceil(wait)))
        for bucket in buckets:
            bucket.take(now)
        return None
