"""Turns in groups: nothing twice, nothing lost, one person's trouble costs nobody else anything."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from sqlalchemy import func, select

from flows.types import TALK, Command, Prompt, Say
from handlers.road import Road
from handlers.turns import Answered, Expired, Turns
from locales.voice import MissingText, Screen, Voice
from storage.contacts import DIALOGUE_LIVES
from storage.database import Database
from storage.errors import SealBroken
from storage.schema import contacts, conversations, inbox, messages
from storage.transcripts import as_team, facts_of
from tests.support.cases import NOW
from tests.support.colleagues import enrol, hand_of
from tests.support.office import make_road
from tests.support.people import DANGER, Person, together

FORM, OTHER_FORM = b"form".ljust(16), b"other form".ljust(16)
WORDS = "words that nobody else would say"


class Mute(Voice):
    """A voice that misses a text for one group of people: those who speak English."""

    def screen(
        self, language: str, says: Sequence[Say], prompt: Prompt | None, *, chat: bool = False
    ) -> Screen:
        """Speak, unless it is English."""
        if language == "en":
            raise MissingText
        return super().screen(language, says, prompt, chat=chat)


@pytest.fixture
def road(database_url: str, tmp_path: Path) -> Iterator[Road]:
    """An office at one moment."""
    road = make_road(database_url, tmp_path, lambda: NOW)
    yield road
    road.close()


@pytest.fixture
def person(road: Road) -> Person:
    """Somebody at the first question."""
    person = Person(road)
    person.start()
    return person


def rows(road: Road) -> Mapping[str, int]:
    """How many rows there are."""
    with road.database.reading() as connection:
        return {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (contacts, conversations, messages, inbox)
        }


def asked(person: Person) -> str:
    """The question on the screen."""
    assert person.answered is not None
    assert person.answered.screen.step is not None
    return person.answered.screen.step


# ── nothing twice ────────────────────────────────────────────────────────────────────────────


def test_a_repeat_in_the_same_group_does_nothing_twice(road: Road, person: Person) -> None:
    """A double click: both hear the same, one message is there."""
    person.ask_for_a_person()
    one = person.says(WORDS, FORM)
    first, second = together(road, [one, one])
    assert isinstance(first, Answered)
    assert isinstance(second, Answered)
    assert first.screen == second.screen
    assert person.told.count(WORDS) == 1


def test_a_repeat_in_a_later_group_does_nothing_twice(road: Road, person: Person) -> None:
    """However much later it comes; the person sees where they are by now."""
    person.ask_for_a_person()
    one = person.says(WORDS, FORM)
    person.do(one)
    person.do(person.says("more"))
    before = rows(road)
    answered = person.do(one)
    assert answered.screen.step is None
    assert rows(road) == before
    assert person.told[-2:] == [WORDS, "more"]


def test_a_double_first_click_makes_one_dialogue(road: Road) -> None:
    """Two first forms with the same nonce, in one group and in the next."""
    person = Person(road)
    one = person.starts(FORM)
    outcomes = together(road, [one, one])
    assert all(isinstance(answered, Answered) for answered in outcomes)
    revision = person.held.dialogue.revision
    person.do(one)
    assert person.held.dialogue.revision == revision
    assert rows(road)["contacts"] == 1


def test_of_two_processes_with_the_same_turn_one_takes_it(road: Road, person: Person) -> None:
    """The second waits for the first one's commit and then finds it done."""
    person.ask_for_a_person()
    one = person.says(WORDS, FORM)
    other = Database(road.database.url)
    turns = Turns(road.book, road.voice, road.vault, road.cases, road.kits)
    outcomes: list[object] = []

    def second() -> None:
        with other.writer.begin() as connection:
            outcomes.extend(turns.take_turns(connection, [one]))

    thread = threading.Thread(target=second)
    with road.database.writer.begin() as connection:
        outcomes.extend(turns.take_turns(connection, [one]))
        thread.start()
        thread.join(0.3)
        assert thread.is_alive()
    thread.join()
    other.close()
    assert [type(outcome) for outcome in outcomes] == [Answered, Answered]
    assert person.told.count(WORDS) == 1


async def test_two_processes_that_hammer_the_same_turns_take_each_once(
    road: Road, person: Person
) -> None:
    """Every turn is given to both at the same moment; whoever is first, it is there once."""
    person.ask_for_a_person()
    other = Road(
        Database(road.database.url),
        road.vault,
        road.book,
        road.voice,
        road.kits,
        road.lookups,
        road.calendar,
        road.clock,
    )
    said = [f"{WORDS} {number}" for number in range(40)]
    turns = [person.says(text) for text in said]
    waiting = [side.take(one) for one in turns for side in (road, other)]
    for future in waiting:
        assert isinstance(await future, Answered)
    other.writer.close()
    other.database.close()
    assert sorted(str(text) for text in person.told if text in said) == sorted(said)


async def test_two_first_turns_of_somebody_new_in_two_processes_both_count(road: Road) -> None:
    """Both find no contact and make one; who comes second does it again on what is there."""
    other = Road(
        Database(road.database.url),
        road.vault,
        road.book,
        road.voice,
        road.kits,
        road.lookups,
        road.calendar,
        road.clock,
    )
    people = [Person(road) for _ in range(20)]
    waiting = [side.take(one.starts()) for one in people for side in (road, other)]
    for future in waiting:
        assert isinstance(await future, Answered)
    other.writer.close()
    other.database.close()
    assert rows(road)["contacts"] == 20
    assert {one.held.dialogue.revision for one in people} == {2}


# ── corrections ──────────────────────────────────────────────────────────────────────────────


def test_the_same_form_with_another_answer_is_a_correction(road: Road, person: Person) -> None:
    """The back button: the later answer counts, and from then on it is the repeat."""
    step = asked(person)
    person.do(person.picks(step, "safe", nonce=FORM))
    corrected = person.picks(step, "unsafe", nonce=FORM)
    person.do(corrected)
    assert person.held.dialogue.answers[step] == "unsafe"
    revision = person.held.dialogue.revision
    person.do(corrected)
    assert person.held.dialogue.revision == revision
    person.do(person.picks(step, "safe", nonce=FORM))
    assert person.held.dialogue.answers[step] == "safe"
    assert rows(road)["inbox"] == 2


def test_a_correction_in_the_same_group_counts_too(road: Road, person: Person) -> None:
    """In the order in which they came; a repeat of the correction does nothing."""
    step = asked(person)
    one, two = person.picks(step, "safe", nonce=FORM), person.picks(step, "unsafe", nonce=FORM)
    together(road, [one, two, two])
    assert person.held.dialogue.answers[step] == "unsafe"
    revision = person.held.dialogue.revision
    person.do(two)
    assert person.held.dialogue.revision == revision


def test_after_the_handoff_a_correction_is_told_as_well(person: Person) -> None:
    """Nothing that the team may have read is taken back: the new words come after the old."""
    person.ask_for_a_person()
    person.do(person.says("first", FORM))
    person.do(person.says("second", FORM))
    assert person.told[-2:] == ["first", "second"]


# ── order ────────────────────────────────────────────────────────────────────────────────────


def test_two_events_of_one_dialogue_in_a_group_are_taken_in_their_order(
    road: Road, person: Person
) -> None:
    """Each stands on what the one before it left; the row is written once."""
    step = asked(person)
    revision = person.held.dialogue.revision
    outcomes = together(
        road,
        [person.picks(step, "safe"), person.presses(Command.PERSON), person.says(WORDS)],
    )
    assert [type(one) for one in outcomes] == [Answered] * 3
    assert person.held.dialogue.revision == revision + 3
    assert person.told[-1] == WORDS
    assert [entry.step for entry in person.lines[0].body.entries][-1] == step


def test_a_group_mixes_new_and_known_people(road: Road, person: Person) -> None:
    """Thirty-two at once, each with their own dialogue."""
    others = [Person(road) for _ in range(31)]
    outcomes = together(
        road, [person.picks(asked(person), "safe"), *(one.starts() for one in others)]
    )
    assert [type(one) for one in outcomes] == [Answered] * 32
    assert rows(road)["contacts"] == 32


# ── one person's trouble ─────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("number", [0, 13, 31])
def test_a_poisoned_turn_costs_the_others_nothing_and_may_come_again(
    database_url: str, tmp_path: Path, number: int, caplog: pytest.LogCaptureFixture
) -> None:
    """A missing text among thirty-two turns: thirty-one are there, and nothing of it is."""
    road = make_road(database_url, tmp_path, lambda: NOW, voice=Mute())
    people = [Person(road) for _ in range(32)]
    together(road, [one.starts() for one in people])
    poisoned = people[number]
    turns = [one.presses(Command.PERSON) for one in people]
    language = poisoned.picks("opening.language", "en", nonce=FORM)
    turns[number] = language
    outcomes = together(road, turns)
    assert [isinstance(one, Answered) for one in outcomes] == [n != number for n in range(32)]
    assert isinstance(outcomes[number], MissingText)
    assert rows(road)["conversations"] == 31
    assert poisoned.held.dialogue.language == "nl"
    road.voice.screen = Voice().screen  # type: ignore[method-assign]  # the text is there by now
    assert isinstance(together(road, [language])[0], Answered)
    assert poisoned.held.dialogue.language == "en"
    assert "MissingText" in caplog.text
    road.close()


def test_a_poisoned_turn_and_its_double_click_both_fail(database_url: str, tmp_path: Path) -> None:
    """The repeat of what failed is no repeat: nobody is told that it was done."""
    road = make_road(database_url, tmp_path, lambda: NOW, voice=Mute())
    person = Person(road)
    person.start()
    one = person.picks("opening.language", "en", nonce=FORM)
    before = rows(road)
    assert [type(outcome) for outcome in together(road, [one, one])] == [MissingText] * 2
    assert rows(road) == before
    other = person.picks("opening.language", "nl", nonce=FORM)
    outcomes = together(road, [one, other, one])
    assert [type(outcome) for outcome in outcomes] == [MissingText, Answered, MissingText]
    revision = person.held.dialogue.revision
    person.do(other)
    assert person.held.dialogue.revision == revision
    road.close()


async def test_a_turn_whose_seal_fails_is_found_among_many(road: Road) -> None:
    """A session whose key does not seal: it alone is told, the others are committed."""
    people = [Person(road) for _ in range(32)]
    broken = people[13]
    key = broken.session.key

    class Torn:
        """A session that cannot seal."""

        id, channel, address = broken.session.id, "web", None

        def sealing(self) -> tuple[int, object]:
            """Give a key id that does not fit its two bytes."""
            return 1 << 20, key

        def opening(self, _blob: bytes, /) -> object:
            """Give the key."""
            return key

    turns = [one.starts() for one in people]
    turns[13] = type(turns[13])(Torn(), OTHER_FORM, b"", turns[13].event)  # type: ignore[arg-type]
    waiting = [road.take(one) for one in turns]
    for number, future in enumerate(waiting):
        if number == 13:
            with pytest.raises(Exception, match="format"):
                await future
        else:
            assert isinstance(await future, Answered)
    assert rows(road)["contacts"] == 31
    assert rows(road)["inbox"] == 31
    assert isinstance(await road.take(broken.starts(OTHER_FORM)), Answered)


def test_somebody_elses_session_key_opens_nothing(road: Road, person: Person) -> None:
    """A door with the right row and another key: the turn fails, the dialogue stays."""
    other = Person(road)
    forged = type(person.session)(person.session.id, 1, other.session.key)
    (outcome,) = together(road, [Person(road, forged).says(WORDS)])
    assert isinstance(outcome, SealBroken)
    assert person.held.dialogue.answers == {"opening.language": "nl"}


def test_an_event_without_a_dialogue_is_expired_and_leaves_no_trace(road: Road) -> None:
    """A cookie whose dialogue is gone: nothing is begun behind the person's back."""
    (outcome,) = together(road, [Person(road).says(WORDS)])
    assert isinstance(outcome, Expired)
    assert not any(rows(road).values())


# ── the handoff ──────────────────────────────────────────────────────────────────────────────


def test_danger_hands_off_at_once_and_later_answers_reach_the_same_conversation(
    road: Road, person: Person
) -> None:
    """Nobody who names a danger and closes the tab is unheard."""
    enrol(road, "sam", ["front_office"])
    person.walk(DANGER, until="opening.danger_now")
    person.do(person.picks("opening.danger_now", "danger"))
    conversation = person.conversation
    assert person.facts["priority"] == "P0"
    assert person.facts["queue"] == "front_office"
    assert asked(person) != TALK
    person.walk({"opening.for_whom": "question", "question.words": WORDS})
    assert person.conversation == conversation
    assert rows(road)["conversations"] == 1
    assert WORDS in person.told
    hand = hand_of(road, "sam")
    with road.database.reading() as connection:
        found = as_team(connection, conversation, lambda name: hand.team_key(connection, name))
    assert found is not None
    told = [entry.answer for line in found.lines for entry in line.body.entries]
    assert "danger" in told
    assert WORDS in told


def test_a_conversation_follows_the_answers_to_another_team_and_stays_urgent(
    road: Road, person: Person
) -> None:
    """Unclaimed, it goes with its history to the queue of the flow."""
    enrol(road, "kim", ["youth"])
    person.walk(DANGER, until="opening.danger_now")
    person.do(person.picks("opening.danger_now", "danger"))
    person.walk({"opening.for_whom": "myself_young"})
    assert [person.facts[name] for name in ("queue", "team", "priority")] == [
        "youth",
        "youth",
        "P0",
    ]
    hand = hand_of(road, "kim")
    with road.database.reading() as connection:
        found = as_team(
            connection, person.conversation, lambda name: hand.team_key(connection, name)
        )
    assert found is not None
    assert found.lines == person.lines


def test_after_the_handoff_no_word_is_left_in_what_the_session_holds(
    person: Person,
) -> None:
    """Neither own words nor remarks: they are sealed to the conversation and nowhere else."""
    remark = "a remark where a choice was asked"
    person.do(person.says(remark))
    person.walk({"opening.for_whom": "question", "question.words": WORDS}, until="sending.confirm")
    assert WORDS in repr(person.held)
    assert remark in repr(person.held)
    person.do(person.picks("sending.confirm", "send"))
    assert WORDS not in repr(person.held)
    assert remark not in repr(person.held)
    assert {WORDS, remark} <= set(person.told)
    person.do(person.says("more words"))
    assert "more words" not in repr(person.held)
    assert person.told[-1] == "more words"


def test_own_words_after_a_danger_leave_no_copy_either(person: Person) -> None:
    """Each later answer goes straight to the conversation."""
    person.walk(DANGER, until="opening.danger_now")
    person.do(person.picks("opening.danger_now", "danger"))
    person.walk({"opening.for_whom": "question", "question.words": WORDS}, until="reaching.how")
    assert WORDS in person.told
    assert WORDS not in repr(person.held)


def test_forgetting_in_a_group_leaves_nothing_of_the_person(road: Road, person: Person) -> None:
    """What comes behind it in the same group finds nobody; the others are untouched."""
    other = Person(road)
    other.start()
    person.ask_for_a_person()
    person.do(person.says(WORDS))
    person.do(person.presses(Command.FORGET))
    outcomes = together(
        road,
        [
            person.picks("always.forget", "forget_all", nonce=FORM),
            person.says("after"),
            other.presses(Command.PERSON),
        ],
    )
    assert [type(one) for one in outcomes] == [Answered, Expired, Answered]
    assert isinstance(outcomes[0], Answered)
    assert outcomes[0].gone
    found = rows(road)
    assert (found["contacts"], found["conversations"]) == (1, 1)
    assert facts_of_is_there(road, other)


def facts_of_is_there(road: Road, person: Person) -> bool:
    """Whether their conversation is stored."""
    with road.database.reading() as connection:
        return facts_of(connection, person.conversation) is not None


def test_an_unfinished_dialogue_lives_a_day_and_a_turn_puts_it_off(
    road: Road, person: Person
) -> None:
    """What the clock needs is in a column that says nothing."""
    with road.database.reading() as connection:
        until = connection.execute(select(contacts.c.expires_at)).scalar_one()
    assert until == NOW + DIALOGUE_LIVES
    assert person.held.conversation is None
