"""Contacts: what arrives is recognised, and a dialogue's sealed state opens in its place only."""

import os
import threading
from collections.abc import Sequence

import pytest
from sqlalchemy import Connection, func, select, update

from flows.types import Dialogue
from flows.units import HOUR
from storage.contacts import (
    DIALOGUE_LIVES,
    Change,
    Held,
    erase,
    expire,
    load,
    overdue,
    save,
    seal,
    touch,
    unseal,
)
from storage.database import Database
from storage.errors import SealBroken
from storage.inbox import INBOX_LIVES, Receipt, correct, record, unrecord
from storage.schema import contacts, inbox
from storage.vault import Session, Vault

NOW = 1_800_000_000_000_000
HELD = Held(Dialogue("opening.safe", 1, "nl", answers={"opening.words": "help"}))


def swept(connection: Connection, at: int) -> int:
    """What the clock does: look for what is over, then delete it."""
    return expire(connection, at, overdue(connection, at))


@pytest.fixture
def session(vault: Vault) -> Session:
    """A browser session."""
    return vault.new_session("chat")[1]


def receipts(contact: bytes, *pairs: tuple[bytes, bytes], at: int = NOW) -> list[Receipt]:
    """What arrived from one contact: ids with their digests."""
    return [Receipt(contact, external.ljust(16), digest, at) for external, digest in pairs]


def arrive(database: Database, found: Sequence[Receipt]) -> dict[bytes, bytes]:
    """Write down what arrived; what had arrived before, by its id."""
    with database.writer.begin() as connection:
        before = record(connection, found)
    return {external.rstrip(): digest for (_, external), digest in before.items()}


def keep(database: Database, session: Session, at: int = NOW, held: Held = HELD) -> None:
    """Store a contact for the first time."""
    with database.writer.begin() as connection:
        change = Change(session.id, 1, seal(session, 1, held), held.conversation, at, is_new=True)
        save(connection, [change])


def count(database: Database) -> tuple[int, int]:
    """How many contacts and receipts there are."""
    with database.reading() as connection:
        numbers = [
            connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (contacts, inbox)
        ]
    return numbers[0], numbers[1]


def test_what_arrived_before_is_told_with_its_digest(database: Database) -> None:
    """Among new receipts too; the first digest stays until it is corrected."""
    who = os.urandom(16)
    assert arrive(database, receipts(who, (b"a", b"1"), (b"b", b"2"))) == {}
    found = arrive(database, receipts(who, (b"a", b"other"), (b"c", b"3")))
    assert found == {b"a": b"1"}
    assert arrive(database, receipts(who, (b"c", b"3"))) == {b"c": b"3"}


def test_the_same_id_of_somebody_else_is_not_a_repeat(database: Database) -> None:
    """Ids are each contact's own."""
    assert arrive(database, receipts(os.urandom(16), (b"a", b"1"))) == {}
    assert arrive(database, receipts(os.urandom(16), (b"a", b"1"))) == {}


def test_a_correction_is_the_repeat_from_then_on(database: Database) -> None:
    """The newest content of a form is what counts as done."""
    (one,) = receipts(os.urandom(16), (b"a", b"1"))
    arrive(database, [one])
    with database.writer.begin() as connection:
        correct(connection, Receipt(one.contact, one.external_id, b"2", NOW))
    assert arrive(database, [one]) == {b"a": b"2"}


def test_what_is_taken_back_may_come_again(database: Database) -> None:
    """A turn that failed leaves no receipt."""
    (one,) = receipts(os.urandom(16), (b"a", b"1"))
    arrive(database, [one])
    with database.writer.begin() as connection:
        unrecord(connection, one)
    assert arrive(database, [one]) == {}


def test_of_two_processes_with_the_same_event_the_second_waits_and_hears_of_it(
    database: Database,
) -> None:
    """Whoever comes second sees what the first committed; nothing is taken twice."""
    (one,) = receipts(os.urandom(16), (b"a", b"1"))
    heard: list[dict[bytes, bytes]] = []
    other = Database(database.url)
    second = threading.Thread(target=lambda: heard.append(arrive(other, [one])))
    with database.writer.begin() as connection:
        assert record(connection, [one]) == {}
        second.start()
        second.join(0.3)
        assert second.is_alive()
    second.join()
    other.close()
    assert heard == [{b"a": b"1"}]


def test_a_dialogue_comes_back_as_it_was_stored(database: Database, session: Session) -> None:
    """Sealed away, read back, changed, read back."""
    keep(database, session)
    changed = Held(Dialogue("opening.for_whom", 1, "en"), kept=True)
    with database.writer.begin() as connection:
        change = Change(session.id, 2, seal(session, 2, changed), None, NOW + 5, is_new=False)
        save(connection, [change])
        row = load(connection, [session.id], lock=True)[session.id]
    assert (row.revision, row.seen_at, unseal(session, row)) == (2, NOW + 5, changed)


def test_a_dialogue_opens_in_no_other_row_and_no_earlier_revision(
    database: Database, vault: Vault, session: Session
) -> None:
    """Moved to another contact or rolled back it stays shut, also for its own session."""
    other = vault.new_session("chat")[1]
    keep(database, session)
    keep(database, other)
    with database.writer.begin() as connection:
        rows = load(connection, [session.id, other.id])
        old, theirs = rows[session.id], rows[other.id]
        change = Change(session.id, 2, seal(session, 2, HELD), None, NOW, is_new=False)
        save(connection, [change])
        for blob in (old.blob, theirs.blob):
            here = update(contacts).where(contacts.c.id == session.id)
            connection.execute(here.values(held_blob=blob))
            with pytest.raises(SealBroken):
                unseal(session, load(connection, [session.id])[session.id])


def test_unfinished_dialogues_expire_a_day_after_the_last_turn(
    database: Database, session: Session
) -> None:
    """Being there puts it off; receipts are kept for two days and not longer."""
    keep(database, session)
    arrive(database, receipts(session.id, (b"a", b"1")))
    with database.writer.begin() as connection:
        touch(connection, session.id, NOW + HOUR)
        assert swept(connection, NOW + DIALOGUE_LIVES) == 0
    assert count(database) == (1, 1)
    with database.writer.begin() as connection:
        assert swept(connection, NOW + HOUR + DIALOGUE_LIVES) == 1
    assert count(database) == (0, 0)
    arrive(database, receipts(session.id, (b"b", b"1"), at=NOW))
    with database.writer.begin() as connection:
        swept(connection, NOW + INBOX_LIVES - 1)
    assert count(database) == (0, 1)
    with database.writer.begin() as connection:
        swept(connection, NOW + INBOX_LIVES)
    assert count(database) == (0, 0)


def test_who_comes_back_at_the_last_moment_is_not_expired(
    database: Database, session: Session
) -> None:
    """Expiry looks again at a contact that another process is writing at that moment."""
    keep(database, session)
    gone: list[int] = []
    other = Database(database.url)

    def clock() -> None:
        with other.writer.begin() as connection:
            gone.append(swept(connection, NOW + DIALOGUE_LIVES))

    thread = threading.Thread(target=clock)
    with database.writer.begin() as connection:
        touch(connection, session.id, NOW + DIALOGUE_LIVES)
        thread.start()
        thread.join(0.3)
        assert thread.is_alive()
    thread.join()
    other.close()
    assert gone == [0]
    assert count(database) == (1, 0)


def test_erasing_takes_the_receipts_along(
    database: Database, vault: Vault, session: Session
) -> None:
    """Of that contact, and of no other."""
    other = vault.new_session("chat")[1]
    for one in (session, other):
        keep(database, one)
        arrive(database, receipts(one.id, (b"a", b"1")))
    with database.writer.begin() as connection:
        erase(connection, [session.id])
    assert count(database) == (1, 1)
