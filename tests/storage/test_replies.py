"""An organisation's own wordings of canned replies: kept, not overwritten unseen, not forged."""

import pytest
from msgspec.structs import replace
from sqlalchemy import update

from storage.errors import Refused
from storage.replies import OwnReply, drop_reply, own_replies, save_reply
from storage.schema import replies
from tests.storage.house import House

ONE = OwnReply("greeting", "nl", "Begroeten", "Dag. Wat zou je helpen?", 1)


def saved(house: House, reply: OwnReply, seen: int | None = None) -> None:
    """Save it in a transaction of its own."""
    with house.database.writer.begin() as connection:
        save_reply(connection, house.vault, reply, seen)


def kept(house: House) -> list[OwnReply]:
    """What is kept."""
    with house.database.reading() as connection:
        return own_replies(connection, house.vault)


def test_a_wording_is_kept_changed_and_dropped(house: House) -> None:
    """Each language by itself, the oldest change first."""
    english, newer = replace(ONE, language="en", edited_at=2), replace(ONE, text="Hoi", edited_at=3)
    saved(house, ONE)
    saved(house, english)
    saved(house, newer, seen=1)
    assert kept(house) == [english, newer]
    with house.database.writer.begin() as connection:
        drop_reply(connection, "greeting", "nl")
    assert kept(house) == [english]


def test_two_do_not_overwrite_each_other_unseen(house: House) -> None:
    """Who did not see the other's wording is told; the same wording twice is no conflict."""
    saved(house, ONE)
    saved(house, replace(ONE, edited_at=9))
    assert kept(house) == [ONE]
    for seen in (None, 7):
        with pytest.raises(Refused, match="reply-changed"):
            saved(house, replace(ONE, text="Anders", edited_at=9), seen)
    with house.database.writer.begin() as connection:
        drop_reply(connection, "greeting", "nl")
    with pytest.raises(Refused, match="reply-changed"):
        saved(house, replace(ONE, text="Anders", edited_at=9), seen=1)
    assert kept(house) == []


def test_a_forged_wording_is_left_out(house: House) -> None:
    """Whoever writes the database puts no words into a colleague's mouth; one writes anew."""
    saved(house, ONE)
    with house.database.writer.begin() as connection:
        connection.execute(update(replies).values(id="csg"))
    assert kept(house) == []
    again = replace(ONE, id="csg", edited_at=5)
    saved(house, again)
    assert kept(house) == [again]
