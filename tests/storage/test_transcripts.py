"""Reading a conversation: each key opens its part, in its place, and nothing else."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Update, select, update

from flows.types import Entry
from handlers.road import Road
from storage.errors import SealBroken
from storage.schema import messages, wraps
from storage.transcripts import as_person, person_key, shared_epochs_of
from tests.support.cases import NOW, read_as, read_own, says, texts
from tests.support.colleagues import ask, enrol, hand_of, write
from tests.support.office import make_road

ENTRIES = (Entry("opening.safe", "safe"), Entry("x.words", "own words", remark=True, path=False))


@pytest.fixture
def road(database_url: str, tmp_path: Path) -> Iterator[Road]:
    """An office with one colleague."""
    road = make_road(database_url, tmp_path, lambda: NOW)
    enrol(road, "sam", ["front_office"])
    yield road
    road.close()


def put(road: Road, change: Update) -> None:
    """Change rows as somebody would who has the database."""
    with road.database.writer.begin() as connection:
        connection.execute(change)


def test_a_transcript_stands_in_its_order_with_everything_in_it(road: Road) -> None:
    """Numbers, kinds, authors and answers, over several epochs."""
    conversation, session, _ = ask(road, ENTRIES)
    says(road, conversation, "one")
    write(road, lambda one: road.cases.new_epoch(one, conversation))
    write(road, lambda one: road.cases.note(one, conversation, "Sam", "two", NOW))
    says(road, conversation, "three")
    found = read_as(road, hand_of(road, "sam"), conversation)
    assert found is not None
    assert [(line.seq, line.kind, line.body.author) for line in found.lines] == [
        (1, "answers", ""),
        (2, "person", ""),
        (3, "note", "Sam"),
        (4, "person", ""),
    ]
    assert found.lines[0].body.entries == ENTRIES
    assert texts(read_own(road, session, conversation)) == ["one", "three"]


def test_a_colleague_without_an_epochs_key_is_told_how_much_is_closed(road: Road) -> None:
    """What they can open they read; the rest is counted."""
    conversation, _, _ = ask(road, ENTRIES)
    says(road, conversation, "one")
    write(road, lambda one: road.cases.new_epoch(one, conversation))
    says(road, conversation, "two")
    first = wraps.c.epoch == 1
    write(road, lambda one: one.execute(wraps.delete().where(first)))
    found = read_as(road, hand_of(road, "sam"), conversation)
    assert found is not None
    assert (texts(found), found.closed_lines) == (["two"], 2)


def test_the_persons_keys_open_no_side_but_the_shared_one(road: Road) -> None:
    """Not the notes' key either, whatever is asked for."""
    conversation, session, _ = ask(road, ENTRIES)
    write(road, lambda one: road.cases.new_epoch(one, conversation))
    with road.database.reading() as connection:
        found = shared_epochs_of(
            connection, conversation, person_key(connection, conversation, session)
        )
    assert set(found) == {("shared", 1), ("shared", 2)}


def test_another_session_opens_nothing(road: Road) -> None:
    """Neither one that never had the conversation nor one of another conversation."""
    conversation, _, _ = ask(road, ENTRIES)
    _, theirs, _ = ask(road, ENTRIES)
    for session in (road.new_session()[1], theirs):
        with pytest.raises(SealBroken), road.database.reading() as connection:
            as_person(connection, conversation, session)


def test_a_message_opens_in_no_other_row(road: Road) -> None:
    """Swapped within a conversation, or between two, neither opens."""
    mine, session, _ = ask(road, ENTRIES)
    theirs, _, _ = ask(road, ENTRIES)
    for conversation in (mine, theirs):
        says(road, conversation, "one")
        says(road, conversation, "two")
    with road.database.reading() as connection:
        blobs = list(connection.execute(select(messages.c.body_blob)).scalars())
    here = (messages.c.conversation_id == mine) & (messages.c.seq == 2)
    opened = 0
    for blob in blobs:
        put(road, update(messages).where(here).values(body_blob=blob))
        try:
            assert texts(read_own(road, session, mine))[0] == "one"
            opened += 1
        except SealBroken:
            continue
    assert (len(blobs), opened) == (6, 1)


@pytest.mark.parametrize("change", [{"kind": "reply"}, {"at": NOW - 1}, {"kind": "note"}])
def test_whose_words_they_are_and_when_cannot_be_changed(
    road: Road, change: dict[str, object]
) -> None:
    """A person's message passes neither for a colleague's answer nor for one of another time."""
    conversation, session, _ = ask(road, ENTRIES)
    says(road, conversation, "one")
    put(road, update(messages).where(messages.c.seq == 2).values(**change))
    with pytest.raises(SealBroken):
        read_as(road, hand_of(road, "sam"), conversation)
    with pytest.raises(SealBroken):
        read_own(road, session, conversation)


def test_a_wrap_opens_in_no_other_row(road: Road) -> None:
    """Exchanged for any other wrap, a key does not open what its row says."""
    conversation, session, _ = ask(road, ENTRIES)
    ask(road, ENTRIES)
    write(road, lambda one: road.cases.new_epoch(one, conversation))
    hand = hand_of(road, "sam")
    with road.database.reading() as connection:
        rows = connection.execute(select(wraps)).all()
    mine = [row for row in rows if row.conversation_id == conversation]
    tried = 0
    for row, other in itertools.product(mine, rows):
        if row == other:
            continue
        here = (
            (wraps.c.conversation_id == row.conversation_id)
            & (wraps.c.side == row.side)
            & (wraps.c.epoch == row.epoch)
            & (wraps.c.recipient == row.recipient)
        )
        put(road, update(wraps).where(here).values(key_blob=other.key_blob))
        if row.recipient.startswith("team/"):
            with pytest.raises(SealBroken):
                read_as(road, hand, conversation)
        elif not row.recipient.startswith("code/"):
            with pytest.raises(SealBroken):
                read_own(road, session, conversation)
        tried += 1
        put(road, update(wraps).where(here).values(key_blob=row.key_blob))
    assert tried > 50
    assert read_own(road, session, conversation).lines
