"""The way back: the code on another device, a new code, cutting off, leaving, forgetting."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from handlers.returning import Returning
from handlers.road import Road
from storage.errors import Refused, SealBroken, WrongCode
from storage.schema import codes, contacts, conversations, epochs, inbox, messages, wraps
from storage.transcripts import as_person, person_key, shared_epochs_of
from tests.support.cases import NOW
from tests.support.office import make_road, open_road
from tests.support.people import Person

TABLES = (contacts, inbox, conversations, epochs, wraps, messages, codes)


@pytest.fixture
def road(database_url: str, tmp_path: Path) -> Iterator[Road]:
    """An office at one moment."""
    road = make_road(database_url, tmp_path, lambda: NOW, codes=8)
    yield road
    road.close()


@pytest.fixture
def person(road: Road) -> Person:
    """Somebody who was handed over."""
    person = Person(road)
    person.start()
    person.ask_for_a_person()
    person.do(person.says("first"))
    return person


def code_of(person: Person) -> str:
    """The code on their page."""
    code = person.held.code
    assert code is not None
    return code


async def back(road: Road, code: str) -> Person:
    """Come back with a code on another device."""
    _, session = await Returning(road).come_back(code, "nl")
    return Person(road, session)


async def test_the_code_opens_the_conversation_on_another_device(
    road: Road, person: Person
) -> None:
    """Everything is there, it goes on from both, and the code is not shown again."""
    other = await back(road, code_of(person))
    assert other.told == person.told
    other.do(other.says("from elsewhere"))
    assert person.told[-2:] == ["first", "from elsewhere"]
    assert (other.held.code, other.held.kept) == (None, True)


async def test_a_code_is_read_in_any_script_and_grouping(road: Road, person: Person) -> None:
    """Arabic digits, dashes: the same code."""
    digits = code_of(person).replace(" ", "-").translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert (await back(road, digits)).told == person.told


async def test_a_wrong_code_opens_nothing_and_makes_no_session(road: Road, person: Person) -> None:
    """A typing error is told as such; a code that leads nowhere says no more than that."""
    code = code_of(person)
    last = str((int(code[-1]) + 1) % 10)
    with pytest.raises(WrongCode):
        await Returning(road).come_back(code[:-1] + last, "nl")
    with pytest.raises(WrongCode):
        await Returning(road).come_back("", "nl")
    with pytest.raises(Refused) as caught:
        await Returning(road).come_back("0" * 24, "nl")
    assert caught.value.code == "code-unknown"
    with road.database.reading() as connection:
        assert connection.execute(select(func.count()).select_from(contacts)).scalar_one() == 1


async def test_when_the_pool_is_empty_the_code_follows(database_url: str, tmp_path: Path) -> None:
    """The handoff does not wait; the code comes later, once, and it opens the conversation."""
    road = make_road(database_url, tmp_path, lambda: NOW, codes=0)
    person = Person(road)
    person.start()
    person.ask_for_a_person()
    assert person.held.code is None
    assert not await Returning(road).late_code(person.session)
    person.do(person.says("first"))
    full = open_road(database_url, tmp_path)
    assert await Returning(full).late_code(person.session)
    code = code_of(person)
    await Returning(full).late_code(person.session)
    assert code_of(person) == code
    assert (await back(full, code)).told == person.told
    full.close()
    road.close()


async def test_a_new_code_ends_the_old_one_and_every_other_device(
    road: Road, person: Person
) -> None:
    """The old history is still there, for the new code and for who took it."""
    old = code_of(person)
    other = await back(road, old)
    await Returning(road).new_code(person.session)
    with pytest.raises(Refused):
        await back(road, old)
    assert await road.look(other.session) is None
    with pytest.raises(SealBroken), road.database.reading() as connection:
        as_person(connection, person.conversation, other.session)
    assert code_of(person) != old
    assert (await back(road, code_of(person))).told == person.told


async def test_the_old_key_of_the_person_does_not_open_what_comes_after_a_new_code(
    road: Road, person: Person
) -> None:
    """Who copied the old code's key and the whole database reads what was, not what comes."""
    conversation = person.conversation
    with road.database.reading() as connection:
        old = person_key(connection, conversation, person.session)
        before = shared_epochs_of(connection, conversation, old)
    await Returning(road).new_code(person.session)
    person.do(person.says("after"))
    assert person.told[-2:] == ["first", "after"]
    with road.database.reading() as connection:
        newest = connection.execute(select(func.max(messages.c.epoch))).scalar_one()
        assert ("shared", newest) not in before
        with pytest.raises(SealBroken):
            shared_epochs_of(connection, conversation, old)


async def test_cutting_off_ends_the_others_and_keeps_code_and_conversation(
    road: Road, person: Person
) -> None:
    """How many there were is told; the code still leads back."""
    others = [await back(road, code_of(person)) for _ in range(2)]
    assert await Returning(road).cut_off_others(person.session) == 2
    for other in others:
        assert await road.look(other.session) is None
    assert await Returning(road).cut_off_others(person.session) == 0
    assert (await back(road, code_of(person))).told == person.told


async def test_leaving_ends_this_device_only(road: Road, person: Person) -> None:
    """No wrap of the session is left; the code leads back."""
    code, told, session = code_of(person), person.told, person.session
    await road.leave(session)
    assert await road.look(session) is None
    with road.database.reading() as connection:
        names = connection.execute(select(wraps.c.recipient)).scalars()
        assert not [name for name in names if name.startswith("session/")]
    assert (await back(road, code)).told == told


async def test_forgetting_leaves_no_row_of_it_anywhere(road: Road, person: Person) -> None:
    """The conversation, its keys, its code, every device and every receipt; of nobody else."""
    other_person = Person(road)
    other_person.start()
    other_person.ask_for_a_person()
    code = code_of(person)
    device = await back(road, code)
    before = counts(road)
    assert person.forget().gone
    assert await road.look(person.session) is None
    assert await road.look(device.session) is None
    with pytest.raises(Refused):
        await Returning(road).come_back(code, "nl")
    left = counts(road)
    assert left["conversations"] == left["codes"] == left["contacts"] == 1
    assert left["inbox"] < before["inbox"]
    assert other_person.facts["id"] == other_person.conversation
    with road.database.reading() as connection:
        for table in (wraps, messages, epochs, codes):
            owners = set(connection.execute(select(table.c.conversation_id)).scalars())
            assert owners == {other_person.conversation}


def counts(road: Road) -> dict[str, int]:
    """How many rows each table has."""
    with road.database.reading() as connection:
        return {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in TABLES
        }
