"""What an office kept: every conversation as the front office reads it, once nothing runs."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, select

from bot.office import Office
from bot.settings import read_settings
from flows.signs import is_sign
from handlers.desk.cases import keys_of
from handlers.road import now
from storage.conversations import Kind
from storage.desk_sessions import log_in
from storage.hands import Hand
from storage.schema import conversations
from storage.stretching import Argon2Cost
from storage.transcripts import Transcript, as_team
from storage.unlocking import Unlocking, salt_of
from tests.support.server import Server


def kept(server: Server) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Of every conversation the answers, then the person's messages, in their order."""
    with _office(server) as office:
        hand = _hand(office, server)
        with office.database.reading() as connection:
            ids = connection.execute(select(conversations.c.id)).scalars().all()
            return [_told(_opened(connection, hand, one)) for one in ids]


@contextmanager
def _office(server: Server) -> Iterator[Office]:
    office = Office(read_settings(server.data), server.data)
    try:
        yield office
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
        if not is_sign(entry)  # what the reader made of their words is not theirs
    ]
    messages = [line.body.text for line in transcript.lines if line.kind == Kind.PERSON]
    return tuple(answers), tuple(messages)
