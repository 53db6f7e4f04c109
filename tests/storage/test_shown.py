"""The numbers of messages that stand in chats."""

from sqlalchemy import select

from flows.types import Dialogue
from flows.units import SECOND
from storage import shown
from storage.contacts import Change, Held, save
from storage.database import Database
from storage.schema import contacts
from storage.shown import DELETABLE, Due, Note

AT = 1_800_000_000_000_000
ANN, BOB = bytes(16), bytes(range(16))


def note(database: Database, *notes: Note) -> None:
    """Note messages in a commit of their own."""
    with database.writing() as connection:
        shown.note(connection, notes)


def contact(database: Database, one: bytes) -> None:
    """A chat's row; what is sealed in it does not matter here."""
    held = str(Held(Dialogue("talk", 0, "nl"))).encode()
    with database.writing() as connection:
        change = Change(one, 1, held, None, AT, is_new=True, channel="telegram", address=b"x")
        save(connection, [change])


def test_what_still_can_be_deleted(database: Database) -> None:
    """The messages of this chat that are younger than Telegram's 48 hours."""
    old = AT - DELETABLE * SECOND
    note(database, Note(ANN, 1, old), Note(ANN, 2, old + 1), Note(ANN, 3, AT), Note(BOB, 4, AT))
    with database.reading() as connection:
        assert shown.standing(connection, ANN, AT) == (2, 3)


def test_the_same_message_is_noted_once(database: Database) -> None:
    """A repeat changes nothing."""
    note(database, Note(ANN, 1, AT, seq=7))
    note(database, Note(ANN, 1, AT + 5), Note(ANN, 2, AT))
    with database.reading() as connection:
        assert shown.seq_of(connection, ANN, 1) == 7
        assert shown.seq_of(connection, ANN, 2) is None
        assert shown.seq_of(connection, BOB, 1) is None


def test_what_is_overdue_by_wish_or_by_age(database: Database) -> None:
    """An hour where the person chose that, else Telegram's own limit; sorted by chat."""
    contact(database, ANN)
    contact(database, BOB)
    with database.writing() as connection:
        shown.let_live(connection, ANN, 3600)
    note(database, Note(ANN, 1, AT, 3600), Note(ANN, 2, AT + SECOND, 3600), Note(BOB, 3, AT))
    with database.reading() as connection:
        assert shown.overdue(connection, AT + 3600 * SECOND - 1) == []
        assert shown.overdue(connection, AT + 3600 * SECOND) == [Due(ANN, (1,), wished=True)]
        late = shown.overdue(connection, AT + DELETABLE * SECOND)
    assert late == [Due(ANN, (1, 2), wished=True), Due(BOB, (3,), wished=False)]
    with database.writing() as connection:
        for one in late:
            shown.drop(connection, one)
        assert shown.overdue(connection, AT + DELETABLE * SECOND) == []


def test_a_new_choice_holds_for_what_stands_there_too(database: Database) -> None:
    """Shorter or longer, from the time at which each message came."""
    contact(database, ANN)
    note(database, Note(ANN, 1, AT))
    with database.writing() as connection:
        shown.let_live(connection, ANN, 3600)
        assert connection.execute(select(contacts.c.lifetime)).scalar_one() == 3600
        assert [one.ids for one in shown.overdue(connection, AT + 3600 * SECOND)] == [(1,)]
        shown.let_live(connection, ANN, None)
        assert shown.overdue(connection, AT + 3600 * SECOND) == []
