"""Telegram's limits are kept by waiting."""

import heapq

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handlers.pacing import Limits, Pacer
from tests.botapi.limits import Limits as Telegram

LIMITS = Limits(total=10, total_burst=5, per_chat=1, burst=3)


class Clock:
    """Seconds that are put forward by hand."""

    def __init__(self) -> None:
        """Begin after a long rest."""
        self.now = 1000.0

    def __call__(self) -> float:
        """The time."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """A clock that stands."""
    return Clock()


def rested(clock: Clock, limits: Limits = LIMITS) -> Pacer:
    """A pacer that has been at rest for long."""
    pacer = Pacer(limits, clock)
    clock.now += 1000
    return pacer


def test_a_short_burst_passes_then_one_a_second(clock: Clock) -> None:
    """To one chat: three at once, then each a second later."""
    pacer = rested(clock)
    waits = [pacer.reserve("ann", 60) for _ in range(5)]
    assert waits == pytest.approx([0, 0, 0, 1, 2])


def test_all_chats_share_what_there_is(clock: Clock) -> None:
    """Beyond the burst of all, one each tenth of a second; in the order of asking."""
    pacer = rested(clock)
    waits = [pacer.reserve(f"person {number}", 60) for number in range(9)]
    assert waits == pytest.approx([0, 0, 0, 0, 0, 0.1, 0.2, 0.3, 0.4])


def test_who_would_wait_too_long_takes_no_place(clock: Clock) -> None:
    """The next one is not held up by a place that nobody uses."""
    pacer = rested(clock)
    for _ in range(3):
        pacer.reserve("ann", 60)
    assert pacer.reserve("ann", 0.5) == pytest.approx(1)
    assert pacer.reserve("bob", 0.5) == 0
    clock.now += 1
    assert pacer.reserve("ann", 0.5) == pytest.approx(0)


def test_a_pause_holds_for_everybody(clock: Clock) -> None:
    """What Telegram asks for after a 429 is everybody's."""
    pacer = rested(clock)
    pacer.pause(7)
    assert pacer.reserve("ann", 60) == pytest.approx(7, abs=0.2)
    assert pacer.reserve("bob", 60) >= 7
    assert pacer.leave() >= 7


@given(st.lists(st.tuples(st.sampled_from("abc"), st.floats(0, 2)), max_size=60))
def test_never_more_than_the_limits(asked: list[tuple[str, float]]) -> None:
    """Whoever asks whenever: in no second more than rate and burst, in all and to one chat."""
    clock = Clock()
    pacer = rested(clock)
    sent: list[tuple[float, str]] = []
    for chat, later in asked:
        clock.now += later
        sent.append((clock.now + pacer.reserve(chat, 1e9), chat))
    for at, _ in sent:
        within = [chat for other, chat in sent if at <= other < at + 1]
        assert len(within) <= LIMITS.total + LIMITS.total_burst
        assert max(map(within.count, within)) <= LIMITS.per_chat + LIMITS.burst


@example([0.1, 0.1, 0.1, 0.0], 1)
@given(st.lists(st.floats(0, 0.1), min_size=1, max_size=40), st.sampled_from([1, 3, 40]))
def test_a_network_that_delays_meets_no_limit(delays: list[float], chats: int) -> None:
    """One message travels a tenth of a second longer than the next: Telegram takes them all."""
    pacer = rested(Clock(), Limits())
    telegram = Telegram(total=30, per_chat=1, burst=3, per_group=20)
    arrivals = sorted(
        (pacer.reserve(str(number % chats), 1000) + delay, number % chats)
        for number, delay in enumerate(delays)
    )
    assert [at for at, chat in arrivals if telegram.take("token", chat + 1, at)] == []


QUICK_AFTER_SLOW = [(0.0, 0.0)] * 40


@example([(0.0, 3.0)] * 120, "end")
@example([(0.0, 2.5)] * 20 + [(2.45, 0.0), *QUICK_AFTER_SLOW], "end")
@example([(0.0, 2.5)] * 20 + [(2.55, 0.0), *QUICK_AFTER_SLOW], "end")
@example([(0.0, 0.5)] * 20 + [(0.51, 0.0), *QUICK_AFTER_SLOW], "end")
@given(
    st.lists(
        st.tuples(st.floats(0, 1), st.one_of(st.floats(0, 0.3), st.floats(0, 3))), max_size=120
    ),
    st.sampled_from(["begin", "end"]),
)
def test_however_long_the_way_no_limit_is_met(ways: list[tuple[float, float]], which: str) -> None:
    """Each message (later than the one before, its way) arrives at the begin or end of its way.

    Telegram takes them all, and none waits longer than its rate asks for.
    """
    clock = Clock()
    pacer = rested(clock, Limits())
    begun, arrivals, on_the_way = clock.now, list[float](), list[tuple[float, float]]()

    def until(moment: float) -> None:
        while on_the_way and on_the_way[0][0] <= moment:
            clock.now, way = heapq.heappop(on_the_way)
            pacer.landed(way)
            arrivals.append(clock.now - (way if which == "begin" else 0))
        clock.now = moment

    for later, way in ways:
        until(clock.now + later)
        while wait := pacer.leave():
            until(clock.now + wait)
        heapq.heappush(on_the_way, (clock.now + way, way))
    over = clock.now
    until(over + 10)
    telegram = Telegram(total=30, per_chat=1e9, burst=10**9, per_group=1e9)
    assert [at for at in sorted(arrivals) if telegram.take("token", 1, at)] == []
    assert len(arrivals) == len(ways)
    assert over <= begun + sum(later for later, _ in ways) + len(ways) / Limits().total + 0.01
