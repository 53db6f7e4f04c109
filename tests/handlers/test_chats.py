"""Chats of channels that must be sent to: one road with the web, sealed under ephemeral keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import RowMapping, Table, func, select, update

from flows.types import TALK, Said, Sign, Started
from flows.units import HOUR
from handlers.channels import Reply, read_message
from handlers.clock import do_due, renew_ephemeral
from handlers.road import Road
from handlers.turns import Expired
from storage import contacts as stored
from storage import outbox
from storage.ephemeral import EphemeralKeys
from storage.errors import KeyGone
from storage.outbox import Arrived
from storage.schema import codes, contacts, conversations, wraps
from storage.sealing import key_id_of
from tests.support.chatting import HURT, QUESTION, QUESTION_SENT, Person
from tests.support.office import make_road, open_road
from tests.support.postbox import NAME, text_of
from tests.support.reading import DUTCH_DANGER, reader

AT = 490_000 * HOUR


class Watch:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        """Begin at a full hour."""
        self.at = AT

    def __call__(self) -> int:
        """The time."""
        return self.at


@pytest.fixture
def watch() -> Watch:
    """The road's clock."""
    return Watch()


@pytest.fixture
def road(database_url: str, tmp_path: Path, watch: Watch) -> Iterator[Road]:
    """An office; nothing is sent in these tests."""
    road = make_road(database_url, tmp_path, watch)
    yield road
    road.close()


@pytest.fixture
async def ann(road: Road) -> Person:
    """Somebody who began a dialogue."""
    person = Person(road, "ann")
    await person.begin()
    return person


def keys_of(road: Road) -> EphemeralKeys:
    """The road's ephemeral keys."""
    assert road.ephemeral is not None
    return road.ephemeral


async def waiting(road: Road) -> list[str]:
    """Every message that waits, sent one after the other and dropped."""
    found = []
    at, keys = road.clock(), keys_of(road)
    while letters := (
        await road.job(lambda connection: outbox.claim(connection, keys, NAME, at, HOUR, 9))
    ).letters:
        for letter in letters:
            found.append(text_of(read_message(letter.message)))
            road.writer.put_by_the_way(Arrived(letter, (), at))
    return found


async def contact_row(road: Road) -> RowMapping:
    """The only contact."""
    return await road.read(lambda connection: connection.execute(select(contacts)).mappings().one())


async def count(road: Road, table: Table) -> int:
    """How many rows a table has."""
    statement = select(func.count()).select_from(table)
    return int(await road.read(lambda connection: connection.execute(statement).scalar_one()))


async def test_every_turn_waits_to_be_sent_in_order(road: Road, ann: Person) -> None:
    """What each turn shows lies in the outbox, committed with the turn."""
    await ann.moves(*QUESTION)
    first, *rest = await waiting(road)
    assert first == "Welke taal wil je gebruiken?"
    assert len(rest) == len(QUESTION)
    assert ann.last is not None
    assert rest[-1] == text_of(ann.last.screen)
    assert ann.last.to_send


async def test_a_repeated_update_is_sent_nothing_twice(road: Road, ann: Person) -> None:
    """The same update again does nothing and says nothing."""
    event = Started(AT, "nl")
    await ann.send(event, number=77)
    before = await waiting(road)
    again = await ann.send(event, number=77)
    assert len(before) == 2
    assert not again.to_send
    assert await waiting(road) == []


async def test_the_dialogue_is_sealed_under_the_hours_key(
    road: Road, ann: Person, watch: Watch
) -> None:
    """The row shows no address; a later hour has another key and the dialogue goes on."""
    row = await contact_row(road)
    assert row["channel"] == NAME
    assert key_id_of(row["held_blob"]) == keys_of(road).current(AT)[0]
    assert b"ann" not in row["held_blob"] + row["address_blob"] + row["id"]
    assert road.vault.open_address(row["id"], row["address_blob"]) == "ann"
    watch.at += 3 * HOUR
    await ann.moves("[nl]")
    assert key_id_of((await contact_row(road))["held_blob"]) == keys_of(road).current(watch.at)[0]


async def test_the_handoff_of_a_chat_leaves_no_code_and_no_key(road: Road, ann: Person) -> None:
    """A code would stay in the messenger; the person's key is kept by nobody."""
    await ann.moves(*QUESTION_SENT)
    row = await contact_row(road)
    held = await _held(road)
    assert held.dialogue.step == TALK
    assert held.code is None
    assert row["conversation_id"] == held.conversation
    assert await count(road, codes) == 0
    assert await _door_wraps(road) == 0
    found = await road.read(
        lambda connection: connection.execute(select(conversations.c.channel)).scalar_one()
    )
    assert found == NAME


async def test_of_a_finished_dialogue_only_what_must_be_obeyed_is_left(
    road: Road, ann: Person
) -> None:
    """The chat's blob opens without a colleague: it keeps no other answer than these."""
    await ann.moves("[nl]", "[safe]", "[sometimes]", "[question]", "Waar ben je?", "/person")
    dialogue = (await _held(road)).dialogue
    assert dialogue.answers == {"opening.reads_along": "sometimes"}
    assert (dialogue.path, dialogue.remarks) == (("opening.reads_along",), ())


async def test_of_words_after_the_handoff_only_how_urgent_they_are_is_left(
    road: Road, ann: Person
) -> None:
    """The chat's blob opens without a colleague: neither the words nor their kind lie in it."""
    road.read_with(reader().read)
    await ann.moves(*QUESTION_SENT)
    await ann.send(Said(road.clock(), DUTCH_DANGER))
    sign = (await _held(road)).dialogue.sign
    assert sign is not None
    assert sign.is_urgent
    assert sign == Sign(sign.queue, sign.priority)


async def test_after_a_danger_the_answers_still_move_the_conversation(
    road: Road, ann: Person
) -> None:
    """While the dialogue goes on the chat holds the person's key, so the new team can read all."""
    await ann.moves(*HURT)
    assert await _door_wraps(road) == 1
    await ann.moves("[hurt]", "[decided_for]")
    query = select(conversations.c.team)
    assert await road.read(lambda connection: connection.execute(query).scalar_one()) == "meldpunt"
    readers = await road.read(
        lambda connection: set(
            connection.execute(select(wraps.c.recipient).where(wraps.c.epoch == 1)).scalars()
        )
    )
    assert any(name.startswith("team/meldpunt/") for name in readers)
    await ann.moves("/person")
    assert await _door_wraps(road) == 0


async def test_what_a_colleague_answers_is_sent_to_the_chat(road: Road, ann: Person) -> None:
    """The sealed address leads from the conversation back to the person."""
    await ann.moves(*QUESTION_SENT)
    await waiting(road)
    conversation = (await contact_row(road))["conversation_id"]
    answer = Reply("nl", "Kom gerust langs.")
    told = await road.job(lambda connection: road.reaching.tell(connection, conversation, answer))
    assert told == 1
    assert await waiting(road) == ["Kom gerust langs."]


async def test_forgetting_drops_what_waits(road: Road, ann: Person) -> None:
    """Contact, conversation and unsent messages are gone; only the last word is still sent."""
    await ann.moves(*QUESTION_SENT, "/forget", "[forget_all]")
    assert ann.last is not None
    assert ann.last.gone
    (farewell,) = await waiting(road)
    assert farewell.startswith("Klaar.")
    assert [await count(road, table) for table in (contacts, conversations, wraps)] == [0, 0, 0]
    with pytest.raises(Expired):
        await ann.moves("Ben je er nog?")
    await ann.begin()


async def test_an_unfinished_chat_expires_and_a_handed_over_one_stays(
    road: Road, ann: Person, watch: Watch
) -> None:
    """After a day without a handoff nothing is kept; after one the answer must find the person."""
    bob = Person(road, "bob")
    await bob.begin()
    await ann.moves(*QUESTION_SENT)
    watch.at += 25 * HOUR
    assert await do_due(road) == 1
    assert (await contact_row(road))["id"] == road.vault.contact(NAME, "ann")


async def test_who_forgets_is_gone_though_their_address_was_changed(
    road: Road, ann: Person
) -> None:
    """Damage leads nowhere, and keeps nothing that a person erases."""
    await ann.moves(*QUESTION_SENT)
    await road.job(lambda one: one.execute(update(contacts).values(address_blob=b"changed")))
    await ann.moves("/forget", "[forget_all]")
    with road.database.reading() as connection:
        assert connection.execute(select(contacts.c.id)).all() == []
        assert connection.execute(select(conversations.c.id)).all() == []


async def test_the_clock_seals_anew_before_it_forgets(
    road: Road, ann: Person, watch: Watch
) -> None:
    """A conversation of a month ago goes on although no key lives longer than two days."""
    await ann.moves(*QUESTION_SENT)
    sent = len(QUESTION_SENT) + 1
    old = keys_of(road).current(AT)[0]
    watch.at += 48 * HOUR
    assert await renew_ephemeral(road, keys_of(road)) == 1 + sent
    with pytest.raises(KeyGone):
        keys_of(road).key(old)
    await ann.moves("Nog iets.")
    assert len(await waiting(road)) == sent
    for _ in range(3):
        watch.at += 47 * HOUR
        await renew_ephemeral(road, keys_of(road))
    await ann.moves("En nog iets.")
    assert await renew_ephemeral(road, keys_of(road)) == 0


async def test_a_chat_whose_key_is_lost_goes_on_with_its_conversation(
    road: Road, ann: Person, tmp_path: Path, database_url: str
) -> None:
    """After a restored backup no dialogue opens: who had a conversation writes on in it."""
    bob = Person(road, "bob")
    await bob.begin()
    await ann.moves(*QUESTION_SENT)
    (tmp_path / "ephemeral.json").unlink()
    later = open_road(database_url, tmp_path)
    try:
        ann.road = bob.road = later
        await ann.moves("Ben je er nog?")
        with pytest.raises(Expired):
            await bob.moves("[nl]")
        await bob.begin()
        await bob.moves("[nl]")
        last = await later.read(
            lambda connection: connection.execute(select(conversations.c.last_seq)).scalar_one()
        )
        assert last == 2
    finally:
        later.close()


async def _held(road: Road) -> stored.Held:
    chat = road.chat(NAME, "ann")
    rows = await road.read(lambda connection: stored.load(connection, [chat.id]))
    return stored.unseal(chat, rows[chat.id])


async def _door_wraps(road: Road) -> int:
    query = select(wraps.c.recipient).where(wraps.c.recipient.startswith(stored.CHAT_HOLDER))
    return len(await road.read(lambda connection: connection.execute(query).all()))
