"""A conversation moves to other readers: what was said goes along, and the old keys stay behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import delete, select

from flows.casework import Deed
from flows.types import Entry, Priority, Route
from handlers.road import Road
from storage.colleagues import Colleague, list_staff
from storage.doors import open_door
from storage.errors import Refused
from storage.hands import Hand
from storage.schema import team_wraps, teams, wraps
from storage.staff import reinvite
from storage.teams import member_name
from storage.transfers import follow_route, hand_over
from storage.vault import Session
from tests.support.cases import NOW, Leaver, do, facts, read_as, read_own, says, texts
from tests.support.colleagues import ask, dismiss, enrol, hand_of, write
from tests.support.office import make_road

MINUTE = 60_000_000
HOUR = 3_600_000_000
ENTRIES = (Entry("opening.safe", "safe"),)


@pytest.fixture
def road(database_url: str, tmp_path: Path) -> Iterator[Road]:
    """An office with somebody in each of two teams; the front office is the duty team."""
    road = make_road(database_url, tmp_path, lambda: NOW)
    enrol(road, "sam", ["youth"])
    enrol(road, "kim", ["meldpunt"])
    yield road
    road.close()


def transfer(road: Road, hand: Hand, conversation: bytes, queue: str) -> None:
    """A colleague hands a conversation to another queue."""
    write(
        road,
        lambda one: hand_over(
            one,
            road.vault,
            road.cases,
            conversation,
            lambda name: hand.team_key(one, name),
            hand.id,
            queue,
            NOW,
        ),
    )


def follow(road: Road, conversation: bytes, session: Session, route: Route, at: int = NOW) -> None:
    """The person's answers make another route of it."""
    write(
        road,
        lambda one: follow_route(one, road.vault, road.cases, conversation, session, route, at),
    )


def holders(road: Road, conversation: bytes) -> set[str]:
    """Whom the keys of a conversation are wrapped to, teams only."""
    query = select(wraps.c.recipient).where(
        wraps.c.conversation_id == conversation, wraps.c.recipient.like("team/%")
    )
    with road.database.reading() as connection:
        return set(connection.execute(query).scalars())


def test_the_new_team_reads_everything_and_the_old_one_nothing_more(road: Road) -> None:
    """Notes too; no wrap of the old team is left, and later words do not open with its keys."""
    sam, kim = hand_of(road, "sam"), hand_of(road, "kim")
    conversation, session, _ = ask(road, ENTRIES, queue="youth")
    write(road, lambda one: road.cases.note(one, conversation, "Sam", "worried", NOW))
    says(road, conversation, "before")
    do(road, conversation, Deed.CLAIM, sam.id)
    assert texts(read_as(road, sam, conversation)) == ["worried", "before"]
    leaver = Leaver(road, "sam")
    transfer(road, sam, conversation, "meldpunt")
    says(road, conversation, "after")
    assert texts(read_as(road, kim, conversation)) == ["worried", "before", "after"]
    assert read_as(road, sam, conversation) is None
    assert leaver.reads(conversation) == []
    assert holders(road, conversation) == {"team/meldpunt/2"}
    assert texts(read_own(road, session, conversation)) == ["before", "after"]
    assert facts(road, conversation, "queue", "team", "state", "claimed_by") == [
        "meldpunt",
        "meldpunt",
        "waiting",
        None,
    ]


def test_what_was_answered_waits_anew_where_it_is_handed_to(road: Road) -> None:
    """From the moment of the transfer, on the clock of the new queue; a later one counts on."""
    sam, kim = hand_of(road, "sam"), hand_of(road, "kim")
    conversation, _, _ = ask(road, ENTRIES, queue="youth", at=NOW - HOUR)
    do(road, conversation, Deed.CLAIM, sam.id)
    do(road, conversation, Deed.REPLY, sam.id)
    road.calendar.set({"meldpunt": {0: ((540, 1020),)}}, (), frozenset())  # Mondays only
    transfer(road, sam, conversation, "meldpunt")
    due = road.calendar.deadline("meldpunt", Priority.P2, NOW)
    names = ("state", "claimed_by", "waiting_since", "deadline_at")
    assert facts(road, conversation, *names) == ["waiting", None, NOW, due]
    transfer(road, kim, conversation, "youth")
    due = road.calendar.deadline("youth", Priority.P2, NOW)
    assert facts(road, conversation, *names) == ["waiting", None, NOW, due]


def test_who_writes_after_a_transfer_hears_that_it_came(road: Road) -> None:
    """Their message is the first that waits for an answer: nothing came since the last one."""
    sam = hand_of(road, "sam")
    conversation, _, _ = ask(road, ENTRIES, queue="youth", at=NOW - HOUR)
    do(road, conversation, Deed.CLAIM, sam.id)
    do(road, conversation, Deed.REPLY, sam.id)
    transfer(road, sam, conversation, "meldpunt")
    for is_first in (True, False):
        written = write(road, lambda one: road.cases.write(one, conversation, "hello", NOW + 1))
        assert written.anew is is_first


def test_what_is_urgent_stays_with_the_duty_team_over_a_transfer(road: Road) -> None:
    """Somebody on duty can read it wherever it goes."""
    enrol(road, "duty", ["front_office"])
    conversation, _, _ = ask(road, ENTRIES, queue="youth", priority=Priority.P1)
    transfer(road, hand_of(road, "sam"), conversation, "meldpunt")
    says(road, conversation, "after")
    assert texts(read_as(road, hand_of(road, "duty"), conversation)) == ["after"]
    assert {name.split("/")[1] for name in holders(road, conversation)} == {
        "meldpunt",
        "front_office",
    }


def test_who_cannot_read_a_conversation_cannot_hand_it_over(road: Road) -> None:
    """And nothing has changed."""
    conversation, _, _ = ask(road, ENTRIES, queue="youth")
    before = holders(road, conversation)
    with pytest.raises(Refused) as caught:
        transfer(road, hand_of(road, "kim"), conversation, "meldpunt")
    assert caught.value.code == "case-unreadable"
    assert holders(road, conversation) == before


def test_what_a_colleague_has_is_not_handed_over_by_another(road: Road) -> None:
    """It is taken; nothing has changed."""
    conversation, _, _ = ask(road, ENTRIES, queue="youth")
    do(road, conversation, Deed.CLAIM, b"k" * 16)
    with pytest.raises(Refused) as caught:
        transfer(road, hand_of(road, "sam"), conversation, "meldpunt")
    assert caught.value.code == "case-taken"
    assert facts(road, conversation, "team") == ["youth"]


def test_an_unclaimed_conversation_follows_its_route_with_its_history(road: Road) -> None:
    """The person's own key opens what was said for the new team; the old team reads no more."""
    conversation, session, _ = ask(road, ENTRIES, queue="youth")
    says(road, conversation, "before")
    follow(road, conversation, session, Route("meldpunt", "concern", Priority.P2))
    says(road, conversation, "after")
    assert texts(read_as(road, hand_of(road, "kim"), conversation)) == ["before", "after"]
    assert read_as(road, hand_of(road, "sam"), conversation) is None
    assert texts(read_own(road, session, conversation)) == ["before", "after"]
    assert facts(road, conversation, "queue", "topic") == ["meldpunt", "concern"]


def test_what_a_colleague_noted_something_in_stays_where_it_is(road: Road) -> None:
    """No key of the person opens notes: moving would lose them, or leave keys with the old team.

    A colleague has seen it and can hand it over with everything in it; the topic follows at once.
    """
    conversation, session, _ = ask(road, ENTRIES, queue="youth")
    write(road, lambda one: road.cases.note(one, conversation, "Sam", "worried", NOW))
    says(road, conversation, "before")
    follow(road, conversation, session, Route("meldpunt", "concern", Priority.P2))
    assert facts(road, conversation, "team", "queue", "topic") == ["youth", "youth", "concern"]
    assert texts(read_as(road, hand_of(road, "sam"), conversation)) == ["worried", "before"]
    transfer(road, hand_of(road, "sam"), conversation, "meldpunt")
    assert texts(read_as(road, hand_of(road, "kim"), conversation)) == ["worried", "before"]
    assert holders(road, conversation) == {"team/meldpunt/2"}


def test_a_changed_route_leaves_the_old_team_no_key(road: Road) -> None:
    """Of neither side and of no epoch."""
    conversation, session, _ = ask(road, ENTRIES, queue="youth")
    says(road, conversation, "one")
    write(road, lambda one: road.cases.new_epoch(one, conversation))
    says(road, conversation, "two")
    follow(road, conversation, session, Route("meldpunt", "concern", Priority.P2))
    assert holders(road, conversation) == {"team/meldpunt/2"}
    assert texts(read_as(road, hand_of(road, "kim"), conversation)) == ["one", "two"]


def came_later(road: Road) -> bytes:
    """A conversation that Sam reads whole, and Lee only since he joined."""
    conversation, _, _ = ask(road, ENTRIES, queue="youth")
    says(road, conversation, "before")
    lee = enrol(road, "lee", ["youth"])
    leaver = enrol(road, "max", ["youth"])
    dismiss(road, leaver)
    says(road, conversation, "after")
    sam = hand_of(road, "sam")
    write(road, lambda one: open_door(one, road.vault, sam, "youth", lee))
    # As if somebody had let him in who holds no more than the newest keys.
    older = (
        team_wraps.c.epoch < select(teams.c.epoch).where(teams.c.id == "youth").scalar_subquery()
    )
    of_lee = team_wraps.c.recipient == member_name(lee)
    write(road, lambda one: one.execute(delete(team_wraps).where(of_lee, older)))
    assert texts(read_as(road, hand_of(road, "lee"), conversation)) == ["after"]
    return conversation


def test_who_reads_only_a_part_does_not_hand_it_over(road: Road) -> None:
    """The rest would be lost, or stay with the old team; who reads all of it can."""
    conversation = came_later(road)
    before = holders(road, conversation)
    with pytest.raises(Refused) as caught:
        transfer(road, hand_of(road, "lee"), conversation, "meldpunt")
    assert caught.value.code == "case-partly"
    assert holders(road, conversation) == before
    transfer(road, hand_of(road, "sam"), conversation, "meldpunt")
    assert holders(road, conversation) == {"team/meldpunt/2"}
    assert texts(read_as(road, hand_of(road, "kim"), conversation)) == ["before", "after"]


def test_what_nobody_can_open_any_more_holds_up_no_transfer(road: Road) -> None:
    """Only the recovery key brings the rest back; the keys for it are not thrown away."""
    conversation = came_later(road)
    (sam,) = [one for one in everybody(road) if one.login == "sam"]
    write(road, lambda one: reinvite(one, road.vault, sam.id, NOW))
    transfer(road, hand_of(road, "lee"), conversation, "meldpunt")
    assert texts(read_as(road, hand_of(road, "kim"), conversation)) == ["after"]
    assert read_as(road, hand_of(road, "lee"), conversation) is None
    assert holders(road, conversation) == {"team/meldpunt/2", "team/youth/2"}


def everybody(road: Road) -> list[Colleague]:
    """Every colleague."""
    with road.database.reading() as connection:
        return list_staff(connection, road.vault)


def test_a_claimed_conversation_stays_where_it_is(road: Road) -> None:
    """Its priority rises all the same, and the duty team then reads it."""
    duty = enrol(road, "duty", ["front_office"])
    conversation, session, _ = ask(road, ENTRIES, queue="youth")
    do(road, conversation, Deed.CLAIM, hand_of(road, "sam").id)
    follow(road, conversation, session, Route("meldpunt", "danger", Priority.P0))
    assert facts(road, conversation, "queue", "priority") == ["youth", "P0"]
    assert read_as(road, hand_of(road, "sam"), conversation) is not None
    assert read_as(road, hand_of(road, "duty"), conversation) is not None
    assert duty


def test_the_priority_only_rises(road: Road) -> None:
    """A later, calmer answer changes nothing: neither queue nor topic nor deadline."""
    conversation, session, _ = ask(road, ENTRIES, queue="youth", priority=Priority.P1)
    names = ("queue", "topic", "priority", "deadline_at")
    before = facts(road, conversation, *names)
    follow(road, conversation, session, Route("meldpunt", "calm", Priority.P3))
    assert facts(road, conversation, *names) == before


def test_a_rising_priority_never_puts_the_deadline_off(road: Road) -> None:
    """What was due in a moment stays due then; what was far away comes nearer."""
    conversation, session, _ = ask(road, ENTRIES, queue="youth")
    (due,) = facts(road, conversation, "deadline_at")
    assert isinstance(due, int)
    follow(road, conversation, session, Route("youth", "x", Priority.P1), at=due - MINUTE)
    assert facts(road, conversation, "deadline_at") == [due]
    follow(road, conversation, session, Route("youth", "x", Priority.P0), at=NOW)
    assert facts(road, conversation, "deadline_at") == [NOW + 5 * MINUTE]


def test_a_route_that_changes_takes_the_clock_of_the_new_queue(road: Road) -> None:
    """Counted from when the person wrote: not from now, and not by the old queue's hours."""
    weeks = {"meldpunt": {0: ((540, 1020),)}}  # Mondays only
    conversation, session, _ = ask(road, ENTRIES, queue="youth", at=NOW)
    road.calendar.set(weeks, (), frozenset())
    follow(road, conversation, session, Route("meldpunt", "concern", Priority.P2), NOW + HOUR)
    due = road.calendar.deadline("meldpunt", Priority.P2, NOW)
    assert facts(road, conversation, "queue", "deadline_at") == ["meldpunt", due]
    assert due != road.calendar.deadline("youth", Priority.P2, NOW)


def test_a_route_that_becomes_urgent_is_never_due_later(road: Road) -> None:
    """It moves and rises at once: a P0 counts five minutes from then."""
    conversation, session, _ = ask(road, ENTRIES, queue="youth", at=NOW)
    follow(road, conversation, session, Route("meldpunt", "concern", Priority.P0), NOW + HOUR)
    assert facts(road, conversation, "deadline_at") == [NOW + HOUR + HOUR // 12]
