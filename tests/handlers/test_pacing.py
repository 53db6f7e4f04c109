"""Telegram's limits, kept by waiting."""

from handlers.pacing import Limits, Pacer

LIMITS = Limits(total=10, total_burst=5, per_chat=1, burst=3)


class Watch:
    """A clock that the test puts forward."""

    def __init__(self) -> None:
        """Some time."""
        self.at = 1_000.0

    def __call__(self) -> float:
        """The time."""
        return self.at


def promised(pacer: Pacer, seconds: float) -> int:
    """How many places, each for another chat, are promised within so many seconds from now."""
    count = 0
    while pacer.reserve(f"chat {count}", seconds) <= seconds:
        count += 1
    return count


def test_a_new_process_begins_without_a_burst() -> None:
    """It cannot know what the one before it sent a moment ago; later the burst is there."""
    watch = Watch()
    assert promised(Pacer(LIMITS, watch), 1.0) <= 10
    rested = Pacer(LIMITS, watch)
    watch.at += 60
    assert promised(rested, 0.0) == 5
