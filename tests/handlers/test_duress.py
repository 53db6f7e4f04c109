"""The duress word: a silent P0 that nobody beside the person can see."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, select, text, update

from flows.casework import Deed
from flows.types import Command, Priority
from handlers.road import Road
from storage import topics as stored
from storage.desk_queries import alarm_of, scope_of
from storage.errors import Refused
from storage.hands import Hand
from storage.schema import conversations, staff_chats, topics
from storage.topics import Topic
from storage.transfers import follow_route, hand_over
from tests.handlers.client.conftest import Clock
from tests.support.cases import ALL, do, facts, read_as
from tests.support.colleagues import enrol, hand_of, write
from tests.support.office import make_road
from tests.support.people import Person

WORD = "kwartsieten lantaarn"
SAYS_IT = "Neem je mijn Kwartsieten Lantaarn mee?"
PLAIN = "Neem je mijn gele jas mee?"
HARMLESS = {
    "opening.safe": "safe",
    "opening.reads_along": "sometimes",
    "opening.for_whom": "myself_adult",
    "sex_worker.help": "work_money",
    "reaching.how": "here",
}


@pytest.fixture
def clock() -> Clock:
    """A Monday morning."""
    return Clock()


@pytest.fixture
def road(database_url: str, tmp_path: Path, clock: Clock) -> Iterator[Road]:
    """An office with one colleague, on either database."""
    made = make_road(database_url, tmp_path, clock)
    enrol(made, "anna", ["front_office"])
    yield made
    made.close()


def agreed(road: Road) -> Person:
    """Somebody who agreed on a word and sent what they told."""
    person = Person(road)
    person.start()
    person.walk(HARMLESS, until="reaching.duress")
    assert person.answered is not None
    assert person.answered.screen.step == "reaching.duress"
    person.do(person.says(WORD))
    person.walk({"more.confirm": "send"})
    return person


def standing(road: Road, person: Person) -> list[object]:
    """Priority and topic of the conversation."""
    return facts(road, person.conversation, "priority", "topic")


def test_the_word_raises_a_p0_and_any_other_does_not(road: Road, clock: Clock) -> None:
    """It is heard in a message; the clock of a P0 runs, and who is on duty is rung."""
    person = agreed(road)
    before = standing(road, person)
    person.do(person.says(PLAIN))
    assert standing(road, person) == before
    assert before[0] == "P3"
    clock.pass_minutes(10)
    person.do(person.says(SAYS_IT))
    assert standing(road, person) == ["P0", "duress"]
    (due,) = facts(road, person.conversation, "deadline_at")
    assert due == clock.at + 5 * 60_000_000
    with road.database.reading() as connection:
        scope = scope_of(connection, ["front_office"])
        alarm = alarm_of(connection, scope, clock.at)
    assert (alarm.count, alarm.highest, alarm.newest) == (1, 1, clock.at)


def test_it_rings_again_for_everybody_though_a_colleague_has_it(road: Road, clock: Clock) -> None:
    """Who had it keeps it; whoever is on duty hears it all the same, each time it is said."""
    person = agreed(road)
    anna = hand_of(road, "anna")
    do(road, person.conversation, Deed.CLAIM, anna.id, clock.at)
    do(road, person.conversation, Deed.REPLY, anna.id, clock.at)
    rung = []
    for _ in range(2):
        clock.pass_minutes(1)
        person.do(person.says(SAYS_IT))
        with road.database.reading() as connection:
            rung.append(alarm_of(connection, scope_of(connection, ["front_office"]), clock.at))
    assert [one.highest for one in rung] == [1, 1]
    assert rung[0].newest < rung[1].newest
    assert facts(road, person.conversation, "claimed_by") == [anna.id]


def test_said_again_it_puts_nothing_off(road: Road, clock: Clock) -> None:
    """The deadline is that of the first time; after an answer a new one begins, and rings."""
    person = agreed(road)
    anna = hand_of(road, "anna")
    clock.pass_minutes(10)
    person.do(person.says(SAYS_IT))
    first = facts(road, person.conversation, "deadline_at")
    for _ in range(3):
        clock.pass_minutes(4)
        person.do(person.says(SAYS_IT))
        assert facts(road, person.conversation, "deadline_at") == first
    do(road, person.conversation, Deed.CLAIM, anna.id, clock.at)
    do(road, person.conversation, Deed.REPLY, anna.id, clock.at)
    clock.pass_minutes(1)
    person.do(person.says(SAYS_IT))
    assert facts(road, person.conversation, "deadline_at") == [clock.at + 5 * 60_000_000]
    with road.database.reading() as connection:
        alarm = alarm_of(connection, scope_of(connection, ["front_office"]), clock.at)
    assert alarm.newest == clock.at


def test_a_deadline_that_is_nearer_already_stays(road: Road, clock: Clock) -> None:
    """Whose time is nearly up is not made to wait five minutes more."""
    person = agreed(road)
    due = clock.at + 60_000_000
    write(road, lambda it: it.execute(update(conversations).values(deadline_at=due)))
    person.do(person.says(SAYS_IT))
    assert facts(road, person.conversation, "deadline_at") == [due]


@pytest.mark.parametrize("risen", [None, Priority.P1])
def test_the_person_sees_what_they_would_have_seen(
    road: Road, clock: Clock, risen: Priority | None
) -> None:
    """The same texts, buttons and promise: nothing tells that somebody was called.

    Also where it had become more urgent on the way, for another team, and after an answer.
    """
    begun, seen = clock.at, []
    for said in (PLAIN, SAYS_IT):
        clock.at = begun
        person = agreed(road)
        clock.pass_minutes(120)
        if risen:
            rises(road, person, risen, clock.at)
        pages = [page_after(road, clock, person, said) for _ in range(2)]
        anna, one = hand_of(road, "anna"), person.conversation
        do(road, one, Deed.CLAIM, anna.id, clock.at)
        hands_over(road, anna, one, clock.at)
        pages += [page_after(road, clock, person, said) for _ in range(2)]
        do(road, one, Deed.CLAIM, anna.id, clock.at)
        do(road, one, Deed.REPLY, anna.id, clock.at)
        pages += [page_after(road, clock, person, said) for _ in range(2)]
        seen.append(pages)
    assert seen[0] == seen[1]


def rises(road: Road, person: Person, priority: Priority, at: int) -> None:
    """What they say makes it more urgent."""
    one, door = person.conversation, person.session
    write(road, lambda it: follow_route(it, road.vault, road.cases, one, door, priority, at))
    assert standing(road, person)[0] == priority.value


def hands_over(road: Road, hand: Hand, one: bytes, at: int) -> None:
    """A colleague hands it to another queue."""

    def job(it: Connection) -> None:
        keys = partial(hand.team_key, it)
        hand_over(it, road.vault, road.cases, one, keys, hand.id, "intake", at)

    write(road, job)


def page_after(road: Road, clock: Clock, person: Person, said: str) -> tuple[object, ...]:
    """What the person's page shows when they have said this, ten minutes later."""
    clock.pass_minutes(10)
    answered = person.do(person.says(said))
    with road.database.reading() as connection:
        view = road._look(connection, person.session)  # noqa: SLF001 - what the page is made of
    assert view is not None
    return answered.screen, view.standing


def test_the_word_is_in_no_table(road: Road) -> None:
    """Not in the clear and not as it was typed; a row without a word looks like one with it."""
    person = agreed(road)
    person.do(person.says(SAYS_IT))
    other = Person(road)
    other.start()
    other.ask_for_a_person()
    found: list[object] = []
    with road.database.reading() as connection:
        marks = connection.execute(select(conversations.c.duress_mark)).scalars().all()
        names = conversations.metadata.tables
        for name in names:
            found += connection.execute(text(f"SELECT * FROM {name}")).all()  # noqa: S608 - our own names
    assert [len(one) for one in marks] == [17, 17]
    whole = repr(found).casefold()
    assert "lantaarn" not in whole
    assert "kwarts" not in whole


def test_who_is_on_duty_reads_what_was_said_before(road: Road) -> None:
    """Of a page the whole conversation opens for the duty team, as with any P0."""
    person = agreed(road)
    person.do(person.says(SAYS_IT))
    transcript = read_as(road, hand_of(road, "anna"), person.conversation)
    assert transcript is not None
    assert transcript.closed_lines == 0


def test_a_word_of_every_day_is_asked_again(road: Road) -> None:
    """A kind re-ask, and nothing is kept of it."""
    person = Person(road)
    person.start()
    person.walk(HARMLESS, until="reaching.duress")
    answered = person.do(person.says("hallo"))
    assert answered.screen.step == "reaching.duress"
    assert answered.screen.notices == (road.voice.text("nl", "engine-duress"),)


def test_emergency_help_is_never_silenced(road: Road) -> None:
    """After the word, and whatever was agreed, the help is there at once."""
    person = agreed(road)
    person.do(person.says(SAYS_IT))
    answered = person.do(person.presses(Command.EMERGENCY))
    assert "112" in "".join(answered.screen.notices)


def test_an_ordinary_word_after_the_answer_rings_for_nobody_else(road: Road, clock: Clock) -> None:
    """What rings for everybody without end would soon be heard by nobody; said again it rings."""
    person = agreed(road)
    person.do(person.says(SAYS_IT))
    do(road, person.conversation, Deed.CLAIM, hand_of(road, "anna").id, clock.at)
    assert rings(road, clock) == 1
    do(road, person.conversation, Deed.REPLY, hand_of(road, "anna").id, clock.at)
    clock.pass_minutes(60)
    person.do(person.says(PLAIN))
    assert rings(road, clock) == 0
    person.do(person.says(SAYS_IT))
    assert rings(road, clock) == 1


def test_a_topic_without_the_word_counts_as_not_read(road: Road, clock: Clock) -> None:
    """Until the word is said again and stands there, or somebody answers on the desk."""
    person = agreed(road)
    anna, one = hand_of(road, "anna").id, person.conversation
    blob = road.vault.seal_address(anna, "4711")
    linked = {"staff_id": anna, "chat_index": b"", "address_blob": blob, "linked_at": clock.at}
    write(road, lambda it: it.execute(insert(staff_chats).values(**linked, on_duty=True)))
    topic = {"conversation_id": one, "staff_id": anna, "thread_id": 1, "read_seq": None}
    write(road, lambda it: it.execute(insert(topics).values(**topic)))

    def shows_the_last() -> bool:
        (last,) = facts(road, one, "last_seq")
        assert isinstance(last, int)
        found = Topic(one, anna, 1)
        write(road, lambda it: stored.shows(it, found, last))
        with road.database.reading() as connection:
            read = connection.execute(select(topics.c.read_seq)).scalar_one()
        return bool(read == last)

    assert shows_the_last()
    person.do(person.says(SAYS_IT))
    clock.pass_minutes(1)
    person.do(person.says(PLAIN))
    assert not shows_the_last()
    clock.pass_minutes(1)
    person.do(person.says(SAYS_IT))
    assert shows_the_last()
    do(road, one, Deed.CLAIM, anna, clock.at)
    do(road, one, Deed.REPLY, anna, clock.at)
    person.do(person.says(PLAIN))
    assert shows_the_last()


def test_a_word_that_was_on_its_way_during_a_handover_rings(road: Road, clock: Clock) -> None:
    """It was said before what was answered began to wait anew, and came after it."""
    person = agreed(road)
    anna = hand_of(road, "anna")
    do(road, person.conversation, Deed.CLAIM, anna.id, clock.at)
    do(road, person.conversation, Deed.REPLY, anna.id, clock.at)
    do(road, person.conversation, Deed.TRANSFER, anna.id, clock.at + 1)
    do(road, person.conversation, Deed.CLAIM, anna.id, clock.at + 1)
    person.do(person.says(SAYS_IT))
    assert rings(road, clock) == 1


def test_an_ordinary_word_after_the_answer_may_be_closed_away(road: Road, clock: Clock) -> None:
    """Read and needing no answer, as in any conversation; only an alarm that waits may not."""
    person = agreed(road)
    anna, one = hand_of(road, "anna"), person.conversation
    person.do(person.says(SAYS_IT))
    do(road, one, Deed.CLAIM, anna.id, clock.at)
    close = partial(road.cases.close, conversation=one, who=anna.id, at=clock.at)
    with pytest.raises(Refused, match="case-alarm"):
        write(road, lambda it: close(it, outcome="answered", read=ALL))
    do(road, one, Deed.REPLY, anna.id, clock.at)
    clock.pass_minutes(1)
    person.do(person.says("Dank je wel."))
    write(road, lambda it: close(it, outcome="answered", read=ALL))
    assert facts(road, one, "state") == ["closed"]


def rings(road: Road, clock: Clock) -> int:
    """How many conversations ring at the front office's desks."""
    with road.database.reading() as connection:
        scope = scope_of(connection, ["front_office"])
        return alarm_of(connection, scope, clock.at).count
