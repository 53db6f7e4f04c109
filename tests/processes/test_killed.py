"""The server is killed again and again while people talk: every answered turn is there once."""

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import Connection, select

from bot.office import Office
from bot.settings import read_settings
from handlers.desk.cases import keys_of
from handlers.road import now
from storage.conversations import Kind
from storage.desk_sessions import log_in
from storage.hands import Hand
from storage.schema import conversations
from storage.stretching import Argon2Cost
from storage.transcripts import Transcript, as_team
from storage.unlocking import Unlocking, salt_of
from tests.processes.crowd import Regular, Tally
from tests.support.server import Server

KILLS: Final = 50
PEOPLE: Final = 6
LONGEST_LIFE: Final = 0.8
"""Seconds from one start to the next kill at most; some are killed before they serve."""


class Fragile:
    """Starts servers in one data directory and kills them."""

    def __init__(self, server: Server) -> None:
        """Use the server's ports, and its data, which were set up before."""
        self._server = server
        self._warm = subprocess.Popen(
            [sys.executable, "-m", "tests.processes.warm"],
            cwd=Path(__file__).parents[2],
            env=server.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._pid = 0

    def start(self) -> None:
        """Start one; it is not ready yet."""
        assert self._warm.stdin is not None
        assert self._warm.stdout is not None
        self._warm.stdin.write(f"{self._server.data}\n")
        self._warm.stdin.flush()
        self._pid = int(self._warm.stdout.readline())

    def kill(self) -> None:
        """SIGKILL, and wait until it is gone."""
        os.kill(self._pid, signal.SIGKILL)
        while Path(f"/proc/{self._pid}").exists():
            time.sleep(0.001)
        self._pid = 0

    def close(self) -> None:
        """End everything that was started."""
        if self._pid:
            self.kill()
        self._warm.communicate()


@contextmanager
def _fragile(server: Server) -> Iterator[Fragile]:
    one = Fragile(server)
    try:
        yield one
    finally:
        one.close()


@pytest.mark.timeout(240)
def test_every_answered_turn_is_there_once(tmp_path: Path) -> None:
    """50 times SIGKILL at random moments: nothing answered is lost, nothing retried is doubled."""
    with Server(tmp_path / "data") as server:
        server.stop()
    tally, stop = Tally(), threading.Event()
    people = [Regular(f"person {number}", server.chat, tally, stop) for number in range(PEOPLE)]
    with _fragile(server) as fragile:
        fragile.start()
        for person in people:
            person.start()
        for _ in range(KILLS):
            time.sleep(random.uniform(0.05, LONGEST_LIFE))  # noqa: S311 - a moment, no secret
            fragile.kill()
            fragile.start()
        stop.set()
        for person in people:
            person.join()
    failures = [person.failure for person in people if person.failure]
    assert failures == []
    assert tally.interrupted >= KILLS // 2, "the kills hit too few turns to show anything"
    assert sorted(_kept(server)) == sorted(tally.told)


def _kept(server: Server) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Every conversation as the front office reads it: answers, then messages, in their order."""
    office = Office(read_settings(server.data), server.data)
    try:
        hand = _hand(office, server)
        with office.database.reading() as connection:
            ids = connection.execute(select(conversations.c.id)).scalars().all()
            return [_told(_opened(connection, hand, one)) for one in ids]
    finally:
        office.close()


def _hand(office: Office, server: Server) -> Hand:
    sanne = server.colleagues()["sanne"]
    with office.database.reading() as connection:
        salted = salt_of(connection, office.vault, sanne.login)
    stretched = Unlocking(office.vault, Argon2Cost()).again(sanne.passphrase, salted)
    with office.writing() as connection:
        return log_in(connection, office.vault, sanne.login, stretched, now())[1]


def _opened(connection: Connection, hand: Hand, conversation: bytes) -> Transcript:
    transcript = as_team(connection, conversation, keys_of(connection, hand))
    assert transcript is not None
    return transcript


def _told(transcript: Transcript) -> tuple[tuple[str, ...], tuple[str, ...]]:
    answers = [
        str(entry.answer)
        for line in transcript.lines
        if line.kind == Kind.ANSWERS
        for entry in line.body.entries
    ]
    messages = [line.body.text for line in transcript.lines if line.kind == Kind.PERSON]
    return tuple(answers), tuple(messages)
