"""Conversations: handed over sealed, queued, claimed by one, and closed to who has left."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, select, update

from flows.casework import Deed
from flows.types import Entry, Priority
from handlers.road import Road
from storage.conversations import Kind, release
from storage.damage import Unrenewed
from storage.database import Database
from storage.errors import Refused, SealBroken
from storage.keys import PrivateKey
from storage.memberships import remove_member
from storage.schema import conversations, epochs, wraps
from storage.staff import reinvite
from tests.support.cases import ALL, NOW, Leaver, do, facts, read_as, read_own, says, texts
from tests.support.colleagues import ask, dismiss, enrol, hand_of, let_in, write
from tests.support.office import make_road

HOUR = 3_600_000_000
SAM, KIM = b"s" * 16, b"k" * 16
ENTRIES = (Entry("opening.safe", "safe"), Entry("sex_worker.words", "own words"))


@pytest.fixture
def road(database_url: str, tmp_path: Path) -> Iterator[Road]:
    """An office at one moment."""
    road = make_road(database_url, tmp_path, lambda: NOW)
    yield road
    road.close()


def test_a_conversation_lies_in_its_queue_with_sealed_answers(road: Road) -> None:
    """Its team reads the answers, the person too; the row tells no content."""
    enrol(road, "sam", ["front_office"])
    conversation, session, _ = ask(road, ENTRIES, queue="intake", topic="exit", language="en")
    found = facts(road, conversation, "queue", "team", "topic", "priority", "language", "state")
    assert found == ["intake", "front_office", "exit", "P2", "en", "waiting"]
    transcript = read_as(road, hand_of(road, "sam"), conversation)
    assert transcript is not None
    assert [(line.kind, line.body.entries) for line in transcript.lines] == [("answers", ENTRIES)]
    assert read_own(road, session, conversation).lines == transcript.lines


def test_another_team_opens_nothing_by_key(road: Road) -> None:
    """Not by rule only: there is no wrap for it."""
    enrol(road, "kim", ["youth"])
    conversation, _, _ = ask(road, ENTRIES)
    assert read_as(road, hand_of(road, "kim"), conversation) is None


@pytest.mark.parametrize(("priority", "opens"), [("P0", True), ("P1", True), ("P2", False)])
def test_the_duty_team_reads_what_is_urgent(road: Road, priority: str, *, opens: bool) -> None:
    """And nothing else of other teams."""
    enrol(road, "sam", ["front_office"])
    conversation, _, _ = ask(road, ENTRIES, queue="youth", priority=Priority(priority))
    assert (read_as(road, hand_of(road, "sam"), conversation) is not None) is opens


def test_internal_notes_never_open_with_the_persons_keys(road: Road) -> None:
    """They are no part of what the person reads, and no key of theirs is among the wraps."""
    enrol(road, "sam", ["front_office"])
    conversation, session, _ = ask(road, ENTRIES)
    write(road, lambda one: road.cases.note(one, conversation, "Sam", "worried", NOW))
    says(road, conversation, "hello")
    own = read_own(road, session, conversation)
    assert (texts(own), own.closed_lines) == (["hello"], 0)
    assert texts(read_as(road, hand_of(road, "sam"), conversation)) == ["worried", "hello"]
    with road.database.reading() as connection:
        holders = select(wraps.c.recipient).where(wraps.c.side == "team")
        assert list(connection.execute(holders).scalars()) == ["team/front_office/2"]


def test_of_two_colleagues_at_once_one_gets_it_and_the_other_is_told(road: Road) -> None:
    """Also through two processes: the second waits, then hears that it is taken."""
    conversation, _, _ = ask(road, ENTRIES)
    told: list[str] = []
    other = Database(road.database.url)

    def kim() -> None:
        try:
            with other.writer.begin() as connection:
                road.cases.do(connection, conversation, Deed.CLAIM, KIM, NOW)
        except Refused as refused:
            told.append(refused.code)

    thread = threading.Thread(target=kim)
    with road.database.writer.begin() as connection:
        road.cases.do(connection, conversation, Deed.CLAIM, SAM, NOW)
        thread.start()
        thread.join(0.3)
    thread.join()
    other.close()
    assert told == ["case-taken"]
    assert facts(road, conversation, "claimed_by", "state") == [SAM, "claimed"]


def test_only_who_has_it_answers_and_a_refused_answer_is_not_kept(road: Road) -> None:
    """The person reads what was answered and by whom, and nothing of what was refused."""
    conversation, session, _ = ask(road, ENTRIES)
    do(road, conversation, Deed.CLAIM, SAM)
    with pytest.raises(Refused) as caught:
        write(road, lambda one: road.cases.reply(one, conversation, KIM, "Kim", "no", NOW, ALL))
    assert caught.value.code == "case-not-yours"
    write(road, lambda one: road.cases.reply(one, conversation, SAM, "Sam", "yes", NOW, ALL))
    last = read_own(road, session, conversation).lines[-1]
    assert (last.seq, last.kind, last.body.author, last.body.text) == (2, Kind.REPLY, "Sam", "yes")


def test_a_deadline_runs_from_the_first_message_that_is_unanswered(road: Road) -> None:
    """A reply ends it, the next message begins a new one, a further one does not put it off."""
    conversation, _, _ = ask(road, ENTRIES)
    names = ("state", "waiting_since", "deadline_at")
    due = road.cases.deadline("front_office", Priority.P2, NOW)
    assert facts(road, conversation, *names) == ["waiting", NOW, due]
    says(road, conversation, "more", NOW + HOUR)
    assert facts(road, conversation, *names) == ["waiting", NOW, due]
    do(road, conversation, Deed.CLAIM, SAM)
    write(road, lambda one: road.cases.reply(one, conversation, SAM, "Sam", "yes", NOW, ALL))
    assert facts(road, conversation, *names) == ["answered", None, None]
    later = NOW + 30 * HOUR
    says(road, conversation, "again", later)
    due = road.cases.deadline("front_office", Priority.P2, later)
    assert facts(road, conversation, *names) == ["claimed", later, due]


def test_a_reply_ends_no_waiting_for_what_its_writer_had_not_read(road: Road) -> None:
    """It is sent, and the deadline goes on; one whose writer read the last words ends it."""
    conversation, session, _ = ask(road, ENTRIES)
    do(road, conversation, Deed.CLAIM, SAM)
    says(road, conversation, "meanwhile", NOW + HOUR)
    names = ("state", "claimed_by", "waiting_since", "deadline_at")
    waits = facts(road, conversation, *names)
    write(road, lambda one: road.cases.reply(one, conversation, SAM, "Sam", "one", NOW, 1))
    assert facts(road, conversation, *names) == waits
    assert texts(read_own(road, session, conversation)) == ["meanwhile", "one"]
    write(road, lambda one: road.cases.reply(one, conversation, SAM, "Sam", "two", NOW, 2))
    assert facts(road, conversation, *names) == ["answered", SAM, None, None]


def test_who_writes_after_an_answer_hears_that_it_came(road: Road) -> None:
    """Once, and also when that answer crossed earlier words of theirs, which wait for another."""
    conversation, _, _ = ask(road, ENTRIES)
    do(road, conversation, Deed.CLAIM, SAM)

    def hears() -> bool:
        return write(road, lambda one: road.cases.write(one, conversation, "hello", NOW)).anew

    def answers(read: int) -> None:
        write(road, lambda one: road.cases.reply(one, conversation, SAM, "Sam", "yes", NOW, read))

    assert not hears()
    answers(read=1)
    write(road, lambda one: road.cases.note(one, conversation, "Sam", "worried", NOW))
    assert [hears(), hears()] == [True, False]
    answers(read=ALL)
    assert [hears(), hears()] == [True, False]


def test_what_colleagues_wrote_keeps_nobody_waiting(road: Road) -> None:
    """A note on an older page, and a page from before an answer: neither asks for another one."""
    conversation, _, _ = ask(road, ENTRIES)
    do(road, conversation, Deed.CLAIM, SAM)
    write(road, lambda one: road.cases.note(one, conversation, "Kim", "worried", NOW))
    write(road, lambda one: road.cases.reply(one, conversation, SAM, "Sam", "yes", NOW, 1))
    assert facts(road, conversation, "state", "waiting_since") == ["answered", None]
    says(road, conversation, "more")
    write(road, lambda one: road.cases.reply(one, conversation, SAM, "Sam", "yes", NOW, ALL))
    write(road, lambda one: road.cases.reply(one, conversation, SAM, "Sam", "also", NOW, 1))
    assert facts(road, conversation, "state", "waiting_since") == ["answered", None]
    write(road, lambda one: road.cases.close(one, conversation, SAM, NOW, "answered", 1))
    assert facts(road, conversation, "state") == ["closed"]


def test_what_nobody_read_is_not_closed_away(road: Road) -> None:
    """It stays as it was; who read it may close it, with or without an answer."""
    conversation, _, _ = ask(road, ENTRIES)
    do(road, conversation, Deed.CLAIM, SAM)
    says(road, conversation, "meanwhile")
    names = ("state", "claimed_by", "waiting_since", "deadline_at", "last_seq")
    before = facts(road, conversation, *names)
    with pytest.raises(Refused) as caught:
        write(road, lambda one: road.cases.close(one, conversation, SAM, NOW, "answered", 1))
    assert caught.value.code == "case-wrote"
    assert facts(road, conversation, *names) == before
    write(road, lambda one: road.cases.close(one, conversation, SAM, NOW, "answered", 2))
    assert facts(road, conversation, "state", "waiting_since") == ["closed", None]


def test_what_is_written_to_a_closed_conversation_opens_it_again(road: Road) -> None:
    """It waits in its queue for anybody, with everything from before."""
    enrol(road, "sam", ["front_office"])
    conversation, session, _ = ask(road, ENTRIES)
    do(road, conversation, Deed.CLAIM, SAM)
    do(road, conversation, Deed.CLOSE, SAM)
    names = ("state", "claimed_by", "outcome", "closed_at")
    assert facts(road, conversation, *names) == ["closed", None, "answered", NOW]
    says(road, conversation, "again", NOW + HOUR)
    assert facts(road, conversation, *names) == ["waiting", None, None, None]
    for found in (
        read_own(road, session, conversation),
        read_as(road, hand_of(road, "sam"), conversation),
    ):
        assert found is not None
        assert [line.seq for line in found.lines] == [1, 2]


def test_who_leaves_hands_back_what_they_had(road: Road) -> None:
    """Nothing stays claimed by somebody who is gone; what others have stays theirs."""
    mine, _, _ = ask(road, ENTRIES)
    theirs, _, _ = ask(road, ENTRIES)
    do(road, mine, Deed.CLAIM, SAM)
    do(road, theirs, Deed.CLAIM, KIM)
    write(road, lambda one: release(one, SAM))
    assert facts(road, mine, "claimed_by", "state") == [None, "waiting"]
    assert facts(road, theirs, "claimed_by", "state") == [KIM, "claimed"]


def spoil(road: Road, conversation: bytes, **values: object) -> None:
    """Damage the row of a conversation."""
    here = update(conversations).where(conversations.c.id == conversation)
    write(road, lambda one: one.execute(here.values(**values)))


def leave(road: Road, colleague: bytes) -> None:
    """Disable a colleague."""
    dismiss(road, colleague)


@pytest.mark.parametrize("how", ["disabled", "invited anew"])
def test_who_loses_their_keys_holds_no_conversation(road: Road, how: str) -> None:
    """Whatever ends their access hands back what they had; who waits is seen again."""
    enrol(road, "sam", ["front_office"])
    kim = enrol(road, "kim", ["front_office"])
    waits, _, _ = ask(road, ENTRIES)
    answered, _, _ = ask(road, ENTRIES)
    for one in (waits, answered):
        do(road, one, Deed.CLAIM, kim)
    write(road, lambda one: road.cases.reply(one, answered, kim, "Kim", "yes", NOW, ALL))
    due = facts(road, waits, "deadline_at")
    if how == "disabled":
        leave(road, kim)
    else:
        write(road, lambda one: reinvite(one, road.vault, kim, NOW))
    assert facts(road, waits, "claimed_by", "state") == [None, "waiting"]
    assert facts(road, waits, "deadline_at") == due
    assert facts(road, answered, "claimed_by", "state") == [None, "answered"]


def test_who_leaves_a_team_hands_back_what_they_can_no_longer_read(road: Road) -> None:
    """In that team, and what only the duty team let them read; the rest stays theirs."""
    enrol(road, "sam", ["front_office"])
    kim = enrol(road, "kim", ["front_office", "meldpunt"])
    front, _, _ = ask(road, ENTRIES)
    report, _, _ = ask(road, ENTRIES, queue="meldpunt")
    urgent, _, _ = ask(road, ENTRIES, queue="youth", priority=Priority.P0)
    for one in (front, report, urgent):
        do(road, one, Deed.CLAIM, kim)
    leave_team = (road.vault, "front_office", kim, road.cases.renew_team)
    write(road, lambda one: remove_member(one, *leave_team))
    assert facts(road, front, "claimed_by", "state") == [None, "waiting"]
    assert facts(road, urgent, "claimed_by", "state") == [None, "waiting"]
    assert facts(road, report, "claimed_by", "state") == [kim, "claimed"]


def test_who_stays_on_duty_keeps_what_is_urgent_elsewhere(road: Road) -> None:
    """Leaving another team takes nothing of it away."""
    enrol(road, "sam", ["meldpunt"])
    kim = enrol(road, "kim", ["front_office", "meldpunt"])
    urgent, _, _ = ask(road, ENTRIES, queue="youth", priority=Priority.P0)
    do(road, urgent, Deed.CLAIM, kim)
    leave_team = (road.vault, "meldpunt", kim, road.cases.renew_team)
    write(road, lambda one: remove_member(one, *leave_team))
    assert facts(road, urgent, "claimed_by") == [kim]


def test_nothing_is_done_to_a_conversation_that_is_gone(road: Road) -> None:
    """It is told in words that there is a text for."""
    for work in (
        lambda one: road.cases.write(one, os.urandom(16), "hello", NOW),
        lambda one: road.cases.do(one, os.urandom(16), Deed.CLAIM, SAM, NOW),
    ):
        with pytest.raises(Refused) as caught:
            write(road, work)
        assert caught.value.code == "case-gone"


# ── who has left ─────────────────────────────────────────────────────────────────────────────


def test_what_is_written_after_somebody_left_does_not_open_with_their_old_keys(road: Road) -> None:
    """Neither in an open conversation nor in a new one; the others read on."""
    enrol(road, "sam", ["front_office"])
    kim = enrol(road, "kim", ["front_office"])
    let_in(road, "sam", "front_office", kim)
    conversation, session, _ = ask(road, ENTRIES)
    says(road, conversation, "before")
    leaver = Leaver(road, "kim")
    leave(road, kim)
    says(road, conversation, "after")
    fresh, _, _ = ask(road, ENTRIES)
    says(road, fresh, "new")
    assert leaver.reads(conversation) == ["before"]
    assert leaver.reads(fresh) == []
    for found in (
        read_own(road, session, conversation),
        read_as(road, hand_of(road, "sam"), conversation),
    ):
        assert texts(found) == ["before", "after"]


@pytest.mark.parametrize("how", ["disabled", "left the team"])
def test_a_damaged_conversation_keeps_nobody_in(road: Road, how: str) -> None:
    """It is named and wrapped to nobody; who leaves is out, and the others get new keys."""
    enrol(road, "sam", ["front_office"])
    kim = enrol(road, "kim", ["front_office"])
    let_in(road, "sam", "front_office", kim)
    broken, _, _ = ask(road, ENTRIES)
    lost, _, _ = ask(road, ENTRIES)
    sound, _, _ = ask(road, ENTRIES)
    do(road, lost, Deed.CLAIM, kim)
    spoil(road, broken, person_mac=b"x" * 32)
    spoil(road, lost, state="elsewhere")
    leaver, name = Leaver(road, "kim"), facts(road, broken, "pseudonym")[0]
    if how == "disabled":
        assert dismiss(road, kim) == [Unrenewed("conversation", str(name))]
    else:
        leave_team = (road.vault, "front_office", kim, road.cases.renew_team)
        left = write(road, lambda one: remove_member(one, *leave_team))
        assert left == [Unrenewed("conversation", str(name))]
    assert facts(road, broken, "epoch") == [1]
    assert facts(road, lost, "epoch", "claimed_by") == [2, None]
    with road.database.reading() as connection:
        later = select(wraps).where(wraps.c.conversation_id == broken, wraps.c.epoch > 1)
        assert connection.execute(later).all() == []
    says(road, sound, "after")
    assert leaver.reads(sound) == []
    assert texts(read_as(road, hand_of(road, "sam"), sound)) == ["after"]


def test_who_joins_a_team_of_nobody_reads_though_a_conversation_is_damaged(road: Road) -> None:
    """Accepting the invitation gives them the others."""
    broken, _, _ = ask(road, ENTRIES)
    sound, _, _ = ask(road, ENTRIES)
    spoil(road, broken, person_mac=b"x" * 32)
    enrol(road, "sam", ["front_office"])
    says(road, sound, "after")
    assert texts(read_as(road, hand_of(road, "sam"), sound)) == ["after"]


@pytest.mark.parametrize("how", ["person", "note", "reopen"])
def test_a_closed_conversation_that_goes_on_is_shut_to_who_left_meanwhile(
    road: Road, how: str
) -> None:
    """Whether the person writes, a colleague notes something or opens it again."""
    enrol(road, "sam", ["front_office"])
    kim = enrol(road, "kim", ["front_office"])
    let_in(road, "sam", "front_office", kim)
    conversation, _, _ = ask(road, ENTRIES)
    do(road, conversation, Deed.CLAIM, SAM)
    do(road, conversation, Deed.CLOSE, SAM)
    leaver = Leaver(road, "kim")
    leave(road, kim)

    def go_on(one: Connection) -> None:
        if how == "person":
            road.cases.write(one, conversation, "after", NOW)
        elif how == "note":
            road.cases.note(one, conversation, "Sam", "after", NOW)
        else:
            road.cases.do(one, conversation, Deed.REOPEN, SAM, NOW)
            road.cases.reply(one, conversation, SAM, "Sam", "after", NOW, ALL)

    write(road, go_on)
    assert leaver.reads(conversation) == []
    assert texts(read_as(road, hand_of(road, "sam"), conversation)) == ["after"]


def test_nothing_is_sealed_to_a_key_that_somebody_exchanged(road: Road) -> None:
    """Neither to a conversation's key nor to the person's: the write fails instead."""
    conversation, _, _ = ask(road, ENTRIES)
    foreign = PrivateKey.generate().public.to_bytes()
    here = epochs.c.conversation_id == conversation
    write(road, lambda one: one.execute(update(epochs).where(here).values(public=foreign)))
    with pytest.raises(SealBroken):
        says(road, conversation, "secret")
    mine = conversations.c.id == conversation
    write(
        road,
        lambda one: one.execute(update(conversations).where(mine).values(person_public=foreign)),
    )
    with pytest.raises(SealBroken):
        write(road, lambda one: road.cases.new_epoch(one, conversation))
