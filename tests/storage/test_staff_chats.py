"""Colleagues' own Telegram in the database: links, cards, topics, what is left over."""

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, Table, insert, select, update

from storage import cards, leftovers, staff_chats, topics
from storage.boards import Board
from storage.cards import ANEW, Card
from storage.errors import Refused, SealBroken
from storage.hands import Role
from storage.leftovers import Leftover
from storage.links import LINK_LIVES, LinkKind, make_link
from storage.schema import cards as card_table
from storage.schema import leftovers as leftover_table
from storage.schema import links, members
from storage.schema import staff_chats as chat_table
from storage.schema import topics as topic_table
from storage.staff import reinvite
from storage.staff_chats import Linked
from tests.storage.house import DUTY, FRONT, NOW, House

CHAT = 5_123_456_789
CASE = bytes(range(16))
OTHER = bytes(range(1, 17))


def token(house: House, one: bytes, at: int = NOW) -> str:
    """A one-time code of the desk."""
    with house.writing() as connection:
        return make_link(connection, house.vault, LinkKind.STAFF, one, at)


def link(house: House, one: bytes, chat: int = CHAT) -> None:
    """Link a colleague's chat."""
    code = token(house, one)
    with house.writing() as connection:
        assert staff_chats.link(connection, house.vault, code, chat, NOW) == one


def linked(house: House, one: bytes) -> Linked:
    """A colleague's link."""
    with house.database.reading() as connection:
        found = staff_chats.of_staff(connection, house.vault, one)
    assert found is not None
    return found


def card(one: bytes, message: int | None = 7, digest: bytes = b"digest") -> Card:
    """A card that rang."""
    return Card(one, CASE, message, digest, 1, None, NOW)


def put(house: House, new: Card, seen: Card | None = None) -> bool:
    """Write down a card in a commit of its own."""
    with house.writing() as connection:
        found = select(chat_table.c.address_blob).where(chat_table.c.staff_id == new.staff_id)
        blob = connection.execute(found).scalar_one()
        return cards.put(connection, new, seen, blob)


def the_card(house: House) -> Card:
    """The only card."""
    with house.database.reading() as connection:
        (found,) = cards.all_cards(connection)
    return found


def rows(connection: Connection, table: Table) -> int:
    """How many rows a table has."""
    return len(connection.execute(select(table)).all())


def test_a_chat_is_sealed_and_found(house: House) -> None:
    """The row shows no number; the chat leads to its colleague and the colleague to the chat."""
    one = house.join("anna", (FRONT, DUTY), Role.COORDINATOR)
    link(house, one)
    found = linked(house, one)
    assert (found.chat, found.role) == (CHAT, Role.COORDINATOR)
    assert found.teams == frozenset({FRONT, DUTY})
    assert (found.on_duty, found.quiet, found.blocked_at) == (True, None, None)
    with house.database.reading() as connection:
        assert staff_chats.by_chat(connection, house.vault, CHAT) == found
        assert staff_chats.by_chat(connection, house.vault, CHAT + 1) is None
        assert staff_chats.all_linked(connection, house.vault) == [found]
        row = connection.execute(select(chat_table)).one()
    assert all(str(CHAT).encode() not in value for value in row if isinstance(value, bytes))


def test_a_code_works_once_in_time_and_for_readers(house: House) -> None:
    """Used, late, of an administrator, of somebody disabled or nonsense: refused the same way."""
    anna, root = house.join("anna"), house.join("root", (), Role.ADMINISTRATOR)
    eve, used = house.join("eve"), token(house, anna)
    with house.writing() as connection:
        staff_chats.link(connection, house.vault, used, CHAT, NOW)
    late, of_root = token(house, anna, NOW - LINK_LIVES), token(house, root)
    gone = token(house, eve)
    with house.writing() as connection:
        house.disable(connection, eve)
    for code in (used, late, of_root, gone, "nonsense", ""):
        with house.writing() as connection, pytest.raises(Refused) as refused:
            staff_chats.link(connection, house.vault, code, CHAT + 1, NOW)
        assert refused.value.code == "link-over"


def test_either_end_of_a_link_has_one_other(house: House) -> None:
    """A new chat replaces the old one, a new colleague the former; cards become leftovers."""
    anna, bo = house.join("anna"), house.join("bo")
    link(house, anna)
    put(house, card(anna))
    link(house, anna, CHAT + 1)
    assert linked(house, anna).chat == CHAT + 1
    link(house, bo, CHAT + 1)
    with house.database.reading() as connection:
        assert staff_chats.of_staff(connection, house.vault, anna) is None
        left = leftovers.some_leftovers(connection, house.vault)
    found = {replace(it, id=b"") for it in left if it.chat == CHAT}
    assert found == {
        Leftover(b"", CHAT, 7, is_topic=False),
        Leftover(b"", CHAT, None, is_topic=False),
    }


@pytest.mark.parametrize("how", ["unlink", "disable", "reinvite"])
def test_whoever_is_out_leaves_no_row(house: House, how: str) -> None:
    """Link, cards, topics and unused codes go in one transaction; what stands there is noted."""
    anna = house.join("anna")
    link(house, anna)
    put(house, card(anna))
    put(house, replace(card(anna), conversation_id=OTHER, message_id=None))
    with house.writing() as connection:
        connection.execute(
            insert(topic_table).values(conversation_id=CASE, staff_id=anna, thread_id=9)
        )
    token(house, anna)
    with house.writing() as connection:
        if how == "unlink":
            assert staff_chats.unlink(connection, anna)
            assert not staff_chats.unlink(connection, anna)
        elif how == "disable":
            house.disable(connection, anna)
        else:
            reinvite(connection, house.vault, anna, NOW)
    with house.database.reading() as connection:
        gone = [rows(connection, it) for it in (chat_table, card_table, topic_table, links)]
        left = leftovers.some_leftovers(connection, house.vault)
    assert gone == [0, 0, 0, 0]
    assert left[0] == Leftover(left[0].id, CHAT, 9, is_topic=True)
    assert {it.message_id for it in left[1:]} == {7, None}
    with house.writing() as connection:
        for it in left:
            leftovers.drop(connection, it.id)
        assert rows(connection, leftover_table) == 0


def test_what_is_put_off_waits_for_its_chat(house: House) -> None:
    """Another chat that lets the bot in changes nothing; all may be tried once more."""
    anna, bo = house.join("anna"), house.join("bo")
    with house.writing() as connection:
        for number, one in enumerate((anna, bo)):
            blob = house.vault.seal_address(one, str(CHAT + number))
            leftovers.leave_one(connection, one, blob, 9, is_topic=True)
        for it in leftovers.some_leftovers(connection, house.vault):
            leftovers.put_off(connection, it.id)

        def chats() -> set[int]:
            return {it.chat for it in leftovers.some_leftovers(connection, house.vault)}

        assert chats() == set()
        assert leftovers.waiting_in(connection, house.vault, CHAT + 2) == []
        here = leftovers.waiting_in(connection, house.vault, CHAT)
        leftovers.try_again(connection, here)
        assert chats() == {CHAT}
        assert leftovers.waiting_in(connection, house.vault, CHAT) == []
        leftovers.try_again(connection)
        assert chats() == {CHAT, CHAT + 1}


def test_duty_quiet_hours_and_pause_are_kept(house: House) -> None:
    """Each by itself."""
    anna = house.join("anna")
    link(house, anna)
    with house.writing() as connection:
        staff_chats.set_duty(connection, anna, on_duty=False)
        staff_chats.set_quiet(connection, anna, (1320, 420))
        staff_chats.set_blocked(connection, anna, NOW)
    found = linked(house, anna)
    assert (found.on_duty, found.quiet, found.blocked_at) == (False, (1320, 420), NOW)
    with house.writing() as connection:
        staff_chats.set_quiet(connection, anna, None)
        staff_chats.set_blocked(connection, anna, None)
    found = linked(house, anna)
    assert (found.quiet, found.blocked_at) == (None, None)


def test_a_number_moved_to_another_row_does_not_open(house: House) -> None:
    """Anna never gets Bo's cards; the others go on."""
    anna, bo = house.join("anna"), house.join("bo")
    link(house, anna)
    link(house, bo, CHAT + 1)
    with house.writing() as connection:
        blob = linked(house, bo).address_blob
        here = chat_table.c.staff_id == anna
        connection.execute(update(chat_table).where(here).values(address_blob=blob))
        with pytest.raises(SealBroken):
            staff_chats.of_staff(connection, house.vault, anna)
        found = staff_chats.all_linked(connection, house.vault)
    assert [one.id for one in found] == [bo]


# ── cards ────────────────────────────────────────────────────────────────────────────────────


def test_a_card_is_written_down_once(house: House) -> None:
    """The next writing changes it."""
    anna = house.join("anna")
    link(house, anna)
    first = card(anna)
    assert put(house, first)
    second = replace(first, message_id=8, digest=b"other", level=2)
    assert put(house, second, first)
    assert the_card(house) == second


def test_what_happened_during_a_sending_counts(house: House) -> None:
    """Asked for anew or silenced meanwhile, it stays so; where it stands is known all the same."""
    anna = house.join("anna")
    link(house, anna)
    first = card(anna)
    put(house, first)
    with house.writing() as connection:
        cards.ask(connection, anna, CASE, NOW)
        cards.snooze(connection, anna, CASE, NOW + 9)
    put(house, replace(first, message_id=8, digest=b"other", level=2), first)
    assert the_card(house) == replace(
        first, message_id=8, digest=ANEW, level=0, snoozed_until=NOW + 9
    )


def test_a_call_for_help_ends_every_silence(house: House) -> None:
    """On every card of the conversation, also during a sending, and until it was heard."""
    anna, bo = house.join("anna"), house.join("bo")
    for number, one in enumerate((anna, bo)):
        link(house, one, CHAT + number)
        put(house, card(one))
    with house.writing() as connection:
        cards.snooze(connection, bo, CASE, NOW + 9)
        cards.ring_again(connection, CASE)
        cards.snooze(connection, bo, CASE, NOW + 10)  # pressed on the card of before
    put(house, card(anna), card(anna))
    with house.database.reading() as connection:
        found = cards.all_cards(connection)
    assert [(one.level, one.snoozed_until) for one in found] == [(0, None), (0, None)]


def test_a_card_that_was_asked_for_stands_nowhere_yet(house: House) -> None:
    """It has no number until it was sent."""
    anna = house.join("anna")
    link(house, anna)
    with house.writing() as connection:
        cards.ask(connection, anna, CASE, NOW)
    assert the_card(house) == Card(anna, CASE, None, ANEW, 0, None, NOW)
    with house.writing() as connection:
        cards.drop(connection, anna, CASE)
        assert cards.all_cards(connection) == []


def test_a_card_sent_while_the_link_ended_is_no_card(house: House) -> None:
    """Its sender is told, and leaves it over; another link of the same colleague is another."""
    anna = house.join("anna")
    link(house, anna)
    before = linked(house, anna).address_blob
    with house.writing() as connection:
        staff_chats.unlink(connection, anna)
        assert not cards.put(connection, card(anna), None, before)
    link(house, anna, CHAT + 1)
    with house.writing() as connection:
        assert not cards.put(connection, card(anna), None, before)
        assert cards.all_cards(connection) == []


# ── the board ────────────────────────────────────────────────────────────────────────────────


def test_the_board_knows_whom_to_tell(house: House) -> None:
    """Who is linked and reachable, with their teams; on duty they see every team's P0 and P1."""
    anna, bo, eve = house.join("anna"), house.join("bo", (DUTY,)), house.join("eve")
    for number, one in enumerate((anna, bo, eve)):
        link(house, one, CHAT + number)
    put(house, card(anna))
    with house.writing() as connection:
        staff_chats.set_blocked(connection, eve, NOW)
    with house.database.reading() as connection:
        board = Board(connection, house.vault, words=True)
    assert {one.id for one in board.linked} == {anna, bo}
    assert board.scopes[frozenset({FRONT})].urgent == (FRONT,)
    assert board.scopes[frozenset({DUTY})].urgent == (DUTY, FRONT)
    assert list(board.cards[anna]) == [CASE]
    assert board.cards[bo] == {}


def test_topics_of_nobody_are_over(house: House) -> None:
    """A topic whose conversation is gone; with the switch off every one."""
    anna = house.join("anna")
    link(house, anna)
    with house.writing() as connection:
        values = {"conversation_id": CASE, "staff_id": anna, "thread_id": 9}
        connection.execute(insert(topic_table).values(**values))
        (topic,) = topics.over(connection, all_of_them=False)
        assert topics.over(connection, all_of_them=True) == [topic]
        assert topics.topic_at(connection, anna, 9) == topic
        assert not topics.put(connection, topic, linked(house, anna).address_blob)
        topics.drop(connection, replace(topic, thread_id=8))
        assert topics.over(connection, all_of_them=True) == [topic]
        topics.drop(connection, topic)
        assert topics.over(connection, all_of_them=True) == []


def test_who_left_every_team_sees_nothing(house: House) -> None:
    """The link stays; its teams are none."""
    anna = house.join("anna")
    link(house, anna)
    with house.writing() as connection:
        connection.execute(members.delete().where(members.c.staff_id == anna))
    assert linked(house, anna).teams == frozenset()
