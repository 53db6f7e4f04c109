"""The outbox: sealed rows, claimed in order, sealed anew before their key is forgotten."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select, update

from flows.types import Dialogue
from flows.units import HOUR
from storage import contacts as contact_rows
from storage import outbox, resealing, shown
from storage.chats import Chat
from storage.contacts import Change, Held, holder, load, save, seal, unseal
from storage.database import Database
from storage.ephemeral import EphemeralKeys
from storage.errors import KeyGone
from storage.kits import FIRST_EPOCH, pair
from storage.migrate import upgrade
from storage.outbox import Arrived, Claim, Letter, Parcel
from storage.returning import give_door
from storage.schema import contacts, wraps
from storage.schema import outbox as table
from storage.sealing import key_id_of
from storage.vault import Side, Vault
from tests.support.postgres import PostgresServer

AT = 490_000 * HOUR
LEASE = 30_000_000
NAME = "postbox"
WORDS = b"words that nobody else may read"
CASE = bytes(range(16))


@pytest.fixture
def keys(tmp_path: Path) -> EphemeralKeys:
    """Ephemeral keys in a file of their own."""
    return EphemeralKeys(tmp_path / "ephemeral.json")


@pytest.fixture
def ann(vault: Vault, keys: EphemeralKeys) -> Chat:
    """Somebody at an address."""
    return chat(vault, keys, "ann")


def chat(vault: Vault, keys: EphemeralKeys, address: str, at: int = AT) -> Chat:
    """A chat at an address."""
    return Chat(vault.contact(NAME, address), NAME, address, keys, at)


def put(database: Database, who: Chat, *messages: bytes) -> None:
    """Put messages in a commit of their own."""
    with database.writing() as connection:
        outbox.put(connection, [Parcel(who, message) for message in messages])


def claim(database: Database, keys: EphemeralKeys, at: int = AT, limit: int = 9) -> Claim:
    """Claim in a commit of its own."""
    with database.writing() as connection:
        return outbox.claim(connection, keys, NAME, at, LEASE, limit)


def said(claimed: Claim) -> Sequence[tuple[str, bytes]]:
    """Address and message of each letter, sorted."""
    return sorted((one.address, one.message) for one in claimed.letters)


def blobs(database: Database) -> list[bytes]:
    """The sealed messages as stored."""
    with database.reading() as connection:
        return list(
            connection.execute(select(table.c.message_blob).order_by(table.c.seq)).scalars()
        )


def waiting(database: Database) -> int:
    """How many rows there are."""
    with database.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def test_a_message_and_its_address_are_sealed(
    database: Database, keys: EphemeralKeys, ann: Chat
) -> None:
    """The row shows neither; it names the ephemeral key of its hour."""
    put(database, ann, WORDS)
    (blob,) = blobs(database)
    assert WORDS not in blob
    assert b"ann" not in blob
    assert key_id_of(blob) == keys.current(AT)[0]
    assert said(claim(database, keys)) == [("ann", WORDS)]


def test_nothing_is_left_of_a_transaction_that_failed(
    database: Database, keys: EphemeralKeys, ann: Chat
) -> None:
    """A message exists only with the turn that says it."""
    with database.writing() as connection:
        trial = connection.begin_nested()
        outbox.put(connection, [Parcel(ann, WORDS)])
        trial.rollback()
    assert claim(database, keys).letters == ()


def test_only_the_first_message_of_a_contact_is_due(
    database: Database, vault: Vault, keys: EphemeralKeys, ann: Chat
) -> None:
    """The order within a contact is kept, and somebody else's message comes as well."""
    put(database, ann, b"1", b"2")
    put(database, ann, b"3")
    put(database, chat(vault, keys, "bob"), b"4")
    first = claim(database, keys)
    assert said(first) == [("ann", b"1"), ("bob", b"4")]
    assert claim(database, keys).letters == ()
    for number in (b"2", b"3"):
        with database.writing() as connection:
            arrive(connection, keys, *(one for one in first.letters if one.address == "ann"))
        first = claim(database, keys)
        assert said(first) == [("ann", number)]


def test_a_claim_ends_with_its_lease(database: Database, keys: EphemeralKeys, ann: Chat) -> None:
    """What a relay that died had claimed is sent by the next one."""
    put(database, ann, WORDS)
    assert said(claim(database, keys)) == [("ann", WORDS)]
    again = claim(database, keys, AT + LEASE - 1)
    assert again.letters == ()
    assert again.next_due == AT + LEASE
    assert said(claim(database, keys, AT + LEASE)) == [("ann", WORDS)]


def test_a_postponed_message_holds_up_its_own_contact_only(
    database: Database, vault: Vault, keys: EphemeralKeys, ann: Chat
) -> None:
    """It comes again at its time, with its attempts counted; the others do not wait."""
    put(database, ann, b"1", b"2")
    (letter,) = claim(database, keys).letters
    with database.writing() as connection:
        outbox.postpone(connection, letter.id, AT + 7, attempts=3)
    put(database, chat(vault, keys, "bob"), b"3")
    assert said(claim(database, keys, AT + 6)) == [("bob", b"3")]
    (letter,) = claim(database, keys, AT + 7).letters
    assert (letter.message, letter.begun) == (b"1", 3)


def test_what_may_go_passes_what_is_held_back(
    database: Database, vault: Vault, keys: EphemeralKeys, ann: Chat
) -> None:
    """What is held keeps its attempts and its order, and so does what goes before it.

    Also where a turn came after the relay had looked at its clock.
    """
    put(database, ann, b"held 1", b"held 2")
    put(database, chat(vault, keys, "ann", AT + 1), b"1", b"2")
    gone = []
    for at in (AT, AT + 1, AT + 1):
        with database.writing() as connection:
            found = outbox.claim(connection, keys, NAME, at, LEASE, 9, _holds).letters
            for one in found:
                gone.append(one.message)
                arrive(connection, keys, one)
    assert gone == [b"1", b"2"]
    (letter,) = claim(database, keys, AT + LEASE).letters
    assert (letter.message, letter.begun) == (b"held 1", 0)


def _holds(_connection: Connection, letter: Letter) -> int | None:
    return AT + LEASE if letter.message.startswith(b"held") else None


def test_the_next_due_time_is_that_of_a_first_message(
    database: Database, keys: EphemeralKeys, ann: Chat
) -> None:
    """What waits behind a postponed message wakes nobody."""
    assert claim(database, keys).next_due is None
    put(database, ann, b"1", b"2")
    assert claim(database, keys).next_due == AT + LEASE


def test_a_claim_is_bounded(database: Database, vault: Vault, keys: EphemeralKeys) -> None:
    """No more than asked for; the rest stays due."""
    for number in range(4):
        put(database, chat(vault, keys, f"person {number}"), WORDS)
    claimed = claim(database, keys, limit=3)
    assert len(claimed.letters) == 3
    assert claimed.next_due == AT


def test_a_refused_message_is_dropped_and_its_contact_marked(
    database: Database, keys: EphemeralKeys, ann: Chat
) -> None:
    """The desk can read why, and which conversation it concerns; whoever writes is reachable."""
    _contact(database, ann, conversation=CASE)
    put(database, ann, WORDS)
    (letter,) = claim(database, keys).letters
    with database.writing() as connection:
        assert outbox.refuse(connection, letter.id, letter.contact, "blocked") == CASE
    assert waiting(database) == 0
    assert _unreachable(database) == "blocked"
    with database.writing() as connection:
        blob = seal(ann, 2, Held(Dialogue("talk", 0, "nl")))
        save(connection, [Change(ann.id, 2, blob, CASE, AT, is_new=False, channel=NAME)])
    assert _unreachable(database) is None


def test_a_message_moved_to_another_row_is_not_sent(
    database: Database, vault: Vault, keys: EphemeralKeys, ann: Chat
) -> None:
    """Ann never gets what was meant for Bob: it does not open there."""
    put(database, ann, b"for ann")
    put(database, chat(vault, keys, "bob"), b"for bob")
    with database.writing() as connection:
        blob = select(table.c.message_blob).where(table.c.contact_id != ann.id).scalar_subquery()
        connection.execute(
            update(table).where(table.c.contact_id == ann.id).values(message_blob=blob)
        )
    claimed = claim(database, keys)
    assert said(claimed) == [("bob", b"for bob")]
    assert claimed.unreadable == (ann.id,)
    assert waiting(database) == 1


def test_every_chat_of_a_conversation_is_found(database: Database, vault: Vault, ann: Chat) -> None:
    """A colleague's answer finds the sealed address; a browser session is not sent to."""
    _contact(database, ann, conversation=CASE, address=vault.seal_address(ann.id, "ann"))
    _, session = vault.new_session("chat")
    with database.writing() as connection:
        blob = seal(session, 1, Held(Dialogue("talk", 0, "nl")))
        save(connection, [Change(session.id, 1, blob, CASE, AT, is_new=True)])
        (found,) = contact_rows.chats_of(connection, CASE)
    assert vault.open_address(found.id, found.address) == "ann"
    assert unseal(ann, found.row).dialogue.step == "talk"


def test_a_letter_that_is_sent_at_once_is_nobody_elses(
    database: Database, keys: EphemeralKeys, ann: Chat
) -> None:
    """Only the first message of a contact is given back, claimed; after its lease it is due."""
    with database.writing() as connection:
        parcels = [Parcel(ann, b"1"), Parcel(ann, b"2")]
        (letter,) = outbox.put(connection, parcels, LEASE)
    assert (letter.message, letter.begun) == (b"1", 0)
    assert claim(database, keys).letters == ()
    (late,) = claim(database, keys, AT + LEASE).letters
    assert (late.message, late.begun) == (b"1", 1)


def test_after_a_restart_what_had_begun_is_due_at_once(
    database: Database, keys: EphemeralKeys, ann: Chat
) -> None:
    """A process that is alone does not wait for a lease of the one before; the letter is marked."""
    put(database, ann, WORDS)
    assert claim(database, keys).letters[0].begun == 0
    with database.writing() as connection:
        outbox.release(connection, NAME, AT)
    assert [one.begun for one in claim(database, keys).letters] == [1]


def test_what_arrived_for_an_erased_contact_is_deleted_in_its_chat(
    database: Database, keys: EphemeralKeys, ann: Chat
) -> None:
    """A message that was on its way when somebody forgot everything does not stay there."""
    put(database, ann, WORDS)
    (letter,) = claim(database, keys).letters
    with database.writing() as connection:
        assert arrive(connection, keys, letter)
    assert said(claim(database, keys)) == [("ann", b"(7,)")]


def test_the_numbers_of_what_arrived_are_noted(
    database: Database, keys: EphemeralKeys, ann: Chat
) -> None:
    """So that the bot can delete them; the message itself is gone from the outbox."""
    _contact(database, ann)
    put(database, ann, WORDS)
    (letter,) = claim(database, keys).letters
    with database.writing() as connection:
        assert not arrive(connection, keys, letter)
        assert shown.standing(connection, ann.id, AT) == (7,)
    assert waiting(database) == 0


def test_two_relays_never_hold_the_same_message(
    postgres: PostgresServer, vault: Vault, keys: EphemeralKeys, ann: Chat
) -> None:
    """On PostgreSQL what one is claiming the other skips without waiting."""
    with postgres.fresh_database() as url:
        upgrade(url)
        database, elsewhere = Database(url), Database(url)
        try:
            put(database, ann, b"1", b"2")
            put(database, chat(vault, keys, "bob"), b"3")
            with database.writing() as one, elsewhere.writing() as other:
                first = outbox.claim(one, keys, NAME, AT, LEASE, 1)
                second = outbox.claim(other, keys, NAME, AT, LEASE, 9)
                assert sorted([*said(first), *said(second)]) == [("ann", b"1"), ("bob", b"3")]
                assert len(first.letters) == 1
        finally:
            database.close()
            elsewhere.close()


# ── sealed anew ──────────────────────────────────────────────────────────────────────────────


def test_everything_held_outlives_its_key(
    database: Database, vault: Vault, keys: EphemeralKeys, ann: Chat
) -> None:
    """After 48 hours message, dialogue and wrap open under the newest key; the old one is gone."""
    held = Held(Dialogue("talk", 0, "nl"), conversation=CASE)
    _contact(database, ann, conversation=CASE, held=held)
    person = pair(vault, CASE, Side.PERSON, FIRST_EPOCH).private
    with database.writing() as connection:
        give_door(connection, CASE, person, FIRST_EPOCH, ann)
    put(database, ann, WORDS)
    old, later = keys.current(AT)[0], AT + 48 * HOUR
    _renew(database, keys, later)
    with pytest.raises(KeyGone):
        keys.key(old)
    assert {key_id_of(blob) for blob in blobs(database)} == {keys.current(later)[0]}
    assert said(claim(database, keys, later)) == [("ann", WORDS)]
    ann = chat(vault, keys, "ann", later)
    with database.reading() as connection:
        assert unseal(ann, load(connection, [ann.id])[ann.id]) == held
        blob = connection.execute(select(wraps.c.key_blob)).scalar_one()
    key = ann.opening(blob)
    opened = Vault.unlock(key, CASE, Side.PERSON, FIRST_EPOCH, holder(ann), blob)
    assert opened == person


def test_young_blobs_and_sessions_are_left_alone(
    database: Database, vault: Vault, keys: EphemeralKeys, ann: Chat
) -> None:
    """Only what is under an expired key is touched, never a browser session with that number."""
    young = chat(vault, keys, "ann", AT + HOUR)
    put(database, young, WORDS)
    before = blobs(database)
    keys.current(AT)
    _, session = vault.new_session("chat")
    with database.writing() as connection:
        save(connection, [Change(session.id, 1, _as_if(ann), None, AT, is_new=True)])
    with database.reading() as connection:
        assert resealing.stale(connection, keys.expired(AT + 48 * HOUR)) == []
    assert _renew(database, keys, AT + 48 * HOUR) == 0
    assert blobs(database) == before


def test_a_row_that_was_sent_meanwhile_is_no_trouble(
    database: Database, keys: EphemeralKeys, ann: Chat
) -> None:
    """Between looking and sealing anew a message may go: there is nothing to do then."""
    put(database, ann, WORDS)
    with database.reading() as connection:
        found = resealing.stale(connection, [keys.current(AT)[0]])
    (letter,) = claim(database, keys).letters
    with database.writing() as connection:
        arrive(connection, keys, letter)
        assert resealing.reseal(connection, keys, found, AT + HOUR) == 0


def test_what_does_not_open_is_counted(database: Database, keys: EphemeralKeys, ann: Chat) -> None:
    """A broken blob does not keep the others from being sealed anew."""
    put(database, ann, b"1", b"2")
    with database.writing() as connection:
        blob = blobs(database)[1]
        broken = blob[:-1] + bytes([blob[-1] ^ 1])
        connection.execute(update(table).where(table.c.seq == 2).values(message_blob=broken))
    assert _renew(database, keys, AT + 48 * HOUR) == 1
    assert said(claim(database, keys, AT + 48 * HOUR)) == [("ann", b"1")]


def arrive(connection: Connection, keys: EphemeralKeys, *letters: Letter) -> bool:
    """These were sent, each as number 7 of its chat; whether more may wait for them."""
    found = [Arrived(one, (7,), AT) for one in letters]
    return outbox.arrived(connection, keys, found, lambda ids: str(ids).encode())


def _renew(database: Database, keys: EphemeralKeys, at: int) -> int:
    """What the clock does; how many blobs did not open."""
    keys.current(at)
    with database.reading() as connection:
        found = resealing.stale(connection, keys.expired(at))
    with database.writing() as connection:
        lost = resealing.reseal(connection, keys, found, at)
    keys.forget_expired(at)
    return lost


def _as_if(who: Chat) -> bytes:
    return seal(who, 1, Held(Dialogue("talk", 0, "nl")))


def _contact(
    database: Database,
    who: Chat,
    *,
    conversation: bytes | None = None,
    held: Held | None = None,
    address: bytes | None = None,
) -> None:
    held = held or Held(Dialogue("talk", 0, "nl"))
    with database.writing() as connection:
        change = Change(who.id, 1, seal(who, 1, held), conversation, AT, True, NAME, address)  # noqa: FBT003
        save(connection, [change])


def _unreachable(database: Database) -> str | None:
    with database.reading() as connection:
        found = connection.execute(select(contacts.c.unreachable)).scalar_one()
    return None if found is None else str(found)
