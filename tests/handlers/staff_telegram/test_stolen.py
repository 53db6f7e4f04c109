"""What a thief of the database finds of colleagues' Telegram, without the secrets and with them."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import select

from flows.casework import Deed
from flows.units import HOUR
from handlers.road import Road
from handlers.staff_telegram.channel import StaffChannel
from storage.ephemeral import EphemeralKeys
from storage.errors import KeyGone
from storage.links import LinkKind, make_link
from storage.schema import outbox, staff_chats
from storage.sealing import key_id_of
from storage.staff_chats import link
from storage.topics import STAFF
from tests.handlers.desk.conftest import Clock
from tests.handlers.staff_telegram.people import Writer
from tests.storage.test_stolen import in_files, in_tables
from tests.support.cases import do
from tests.support.chatting import QUESTION_SENT
from tests.support.colleagues import enrol, write
from tests.support.office import make_road

MARK = "zqxmerk"
CHAT = 5_123_456_789


@pytest.fixture
def road(database_url: str, tmp_path: Path, clock: Clock) -> Iterator[Road]:
    """An office with the switch on, where nothing is sent."""
    road = make_road(database_url, tmp_path, clock, channels=[StaffChannel()])
    yield road
    road.close()


async def linked_and_written(road: Road) -> bytes:
    """A colleague's link and a person's marked words on their way to it; the colleague's id."""
    one = enrol(road, "anna", ["front_office"])
    make = partial(make_link, vault=road.vault, kind=LinkKind.STAFF, subject=one, at=road.clock())
    token = write(road, make)
    use = partial(link, vault=road.vault, token=token, chat=CHAT, at=road.clock())
    write(road, use)
    ann = Writer(road, "4711")
    await ann.begin()
    await ann.moves(*QUESTION_SENT)
    assert ann.last is not None
    conversation = ann.last.rings
    assert conversation is not None
    do(road, conversation, Deed.CLAIM, one, road.clock())
    await ann.moves(f"{MARK} en meer")
    return one


async def test_neither_words_nor_numbers_stand_in_the_open(road: Road) -> None:
    """Not while the words wait to be sent, in no table and no file."""
    await linked_and_written(road)
    with road.database.reading() as connection:
        waits = select(outbox.c.id).where(outbox.c.channel == STAFF)
        assert len(connection.execute(waits).all()) == 1
    haystack = in_tables(road.database) + in_files(road.database)
    assert b"front_office" in haystack
    assert MARK.encode() not in haystack
    assert str(CHAT).encode() not in haystack


async def test_with_the_secrets_a_thief_learns_chat_numbers_and_no_word(
    road: Road, tmp_path: Path, clock: Clock
) -> None:
    """The words open with the ephemeral key alone, and that is forgotten after two days."""
    one = await linked_and_written(road)
    with road.database.reading() as connection:
        sealed = connection.execute(select(staff_chats.c.address_blob)).scalar_one()
        here = outbox.c.channel == STAFF
        letter = connection.execute(select(outbox.c.message_blob).where(here)).scalar_one()
    assert road.vault.open_address(one, sealed) == str(CHAT)
    keys = EphemeralKeys(tmp_path / "ephemeral.json")
    keys.key(key_id_of(letter))  # for two days it is there
    clock.at += 48 * HOUR
    keys.forget_expired(clock.at)
    with pytest.raises(KeyGone):
        keys.key(key_id_of(letter))
