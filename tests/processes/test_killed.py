"""The server is killed again and again while people talk: every answered turn is there once."""

import random
import threading
import time
from pathlib import Path
from typing import Final

import pytest

from tests.processes.crowd import Regular, Tally
from tests.processes.fragile import fragile
from tests.processes.kept import kept
from tests.support.server import Server

KILLS: Final = 50
PEOPLE: Final = 6
LONGEST_LIFE: Final = 1.5
"""Seconds from one start to the next kill at most; some are killed before they serve."""


@pytest.mark.timeout(240)
def test_every_answered_turn_is_there_once(tmp_path: Path) -> None:
    """50 times SIGKILL at random moments: nothing answered is lost, nothing retried is doubled."""
    with Server(tmp_path / "data") as server:
        server.stop()
    tally, stop = Tally(), threading.Event()
    people = [Regular(f"person {number}", server.chat, tally, stop) for number in range(PEOPLE)]
    with fragile(server) as office:
        office.start()
        for person in people:
            person.start()
        for _ in range(KILLS):
            time.sleep(random.uniform(0.05, LONGEST_LIFE))  # noqa: S311 - a moment, no secret
            office.kill()
            office.start()
        stop.set()
        for person in people:
            person.join()
    failures = [person.failure for person in people if person.failure]
    assert failures == []
    assert tally.interrupted >= KILLS // 2, "the kills hit too few turns to show anything"
    assert sorted(kept(server)) == sorted(tally.told)
