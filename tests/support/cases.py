"""Looking into conversations, for tests: what a colleague, the person or a leaver can read."""

from typing import Final

from sqlalchemy import select

from flows.casework import Deed
from handlers.road import Road
from storage.hands import Hand
from storage.keys import PrivateKey
from storage.schema import team_wraps
from storage.transcripts import Transcript, as_person, as_team, facts_of
from storage.vault import Session
from tests.support.colleagues import hand_of, write

NOW: Final = 1_800_000_000_000_000
"""Friday 15 January 2027, 08:00 UTC."""

ALL: Final = 1_000
"""More messages than any conversation of a test has: who read so far read everything."""


def read_as(road: Road, hand: Hand, conversation: bytes) -> Transcript | None:
    """What a colleague opens."""
    with road.database.reading() as connection:
        return as_team(connection, conversation, lambda name: hand.team_key(connection, name))


def read_own(road: Road, session: Session, conversation: bytes) -> Transcript:
    """What the person opens."""
    with road.database.reading() as connection:
        return as_person(connection, conversation, session)


def texts(transcript: Transcript | None) -> list[str]:
    """The words of a transcript."""
    return [line.body.text for line in transcript.lines if line.body.text] if transcript else []


def facts(road: Road, conversation: bytes, *names: str) -> list[object]:
    """Columns of a conversation."""
    with road.database.reading() as connection:
        row = facts_of(connection, conversation)
    assert row is not None
    return [row[name] for name in names]


def do(road: Road, conversation: bytes, deed: Deed, who: bytes, at: int = NOW) -> None:
    """A deed of the desk."""
    write(road, lambda one: road.cases.do(one, conversation, deed, who, at, outcome="answered"))


def says(road: Road, conversation: bytes, text: str, at: int = NOW) -> None:
    """The person writes."""
    write(road, lambda one: road.cases.write(one, conversation, text, at))


class Leaver:
    """A colleague who kept a copy of every team key they ever held, and of the database."""

    def __init__(self, road: Road, login: str) -> None:
        """Copy the keys while still there."""
        self._road = road
        hand = hand_of(road, login)
        with road.database.reading() as connection:
            names = select(team_wraps.c.team, team_wraps.c.epoch).distinct()
            held = [f"team/{team}/{epoch}" for team, epoch in connection.execute(names)]
            found = {name: hand.team_key(connection, name) for name in held}
        self._keys: dict[str, PrivateKey] = {name: key for name, key in found.items() if key}

    def reads(self, conversation: bytes) -> list[str]:
        """What their copies open."""
        with self._road.database.reading() as connection:
            return texts(as_team(connection, conversation, self._keys.get))
