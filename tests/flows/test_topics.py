"""Topics and help lines in a dialogue: picked, found by typing, and a person one tap away."""

import pytest

from flows.book import Book, read_book
from flows.engine import advance
from flows.limits import FOUND_MAX
from flows.types import LINES, TALK, Asked, Chose, Close, Command, HandOff, Remark, Said, Tell
from tests.flows.talk import LANGUAGES, Talk

BOOK = read_book(LANGUAGES)


class Reader(Talk):
    """Somebody at the question about topics."""

    def __init__(self, book: Book = BOOK) -> None:
        """Go there."""
        super().__init__(book)
        for code in ("nl", "safe", "nobody", "question", "information"):
            self.choose(code)
        assert self.dialogue.asking == "information.topic"

    def looks_for(self, text: str, *found: str) -> None:
        """Type words that fit these topics."""
        self.take(Said(0, text, found=found))


@pytest.fixture
def reader() -> Reader:
    """Somebody who looks something up."""
    return Reader()


def options(reader: Reader) -> tuple[str, ...]:
    """What can be chosen now."""
    assert reader.prompt is not None
    return reader.prompt.options


def test_a_picked_topic_is_shown_and_then_whether_it_was_enough(reader: Reader) -> None:
    """And nobody of the team hears of it."""
    reader.choose("money")
    assert reader.says == ["knowledge-money"]
    assert reader.dialogue.asking == "information.enough"
    assert reader.found(HandOff) == []
    reader.choose("another")
    assert reader.dialogue.asking == "information.topic"
    reader.choose("enough", at="information.enough")
    assert reader.says == ["engine-passed"]


def test_enough_ends_and_a_person_is_one_tap(reader: Reader) -> None:
    """The end erases; a person is handed over with what was read."""
    reader.choose("health")
    reader.choose("enough")
    assert reader.found(Close) == [Close()]
    other = Reader()
    other.choose("health")
    other.choose("person")
    (handed,) = other.found(HandOff)
    assert isinstance(handed, HandOff)
    assert ("information.topic", "health") in [(one.step, one.answer) for one in handed.entries]
    assert other.dialogue.step == TALK


def test_words_that_fit_one_topic_show_it(reader: Reader) -> None:
    """At once, and the words are kept for the team."""
    reader.looks_for("soa", "health")
    assert reader.says == ["knowledge-health"]
    assert reader.dialogue.remarks == (Remark("information.topic", "soa"),)
    reader.choose("person")
    (handed,) = reader.found(HandOff)
    assert isinstance(handed, HandOff)
    assert "soa" in [one.answer for one in handed.entries if one.remark]


def test_words_that_fit_several_narrow_the_menu(reader: Reader) -> None:
    """Best first, what is no topic stays; a typed number counts on the narrowed screen."""
    reader.looks_for("politie", "police", "violence")
    assert reader.says == ["engine-found"]
    assert options(reader) == ("police", "violence", "hours", "region", "lines", "other")
    reader.say("2")
    assert reader.says == ["knowledge-violence"]
    reader.press(Command.BACK)
    assert len(options(reader)) == 14


def test_back_widens_a_narrowed_menu(reader: Reader) -> None:
    """Before it leads to the question before."""
    reader.looks_for("politie", "police", "violence")
    reader.press(Command.BACK)
    assert reader.dialogue.asking == "information.topic"
    assert len(options(reader)) == 14
    reader.press(Command.BACK)
    assert reader.dialogue.asking == "opening.question_about"


def test_unknown_words_are_asked_again_kindly(reader: Reader) -> None:
    """They are kept, nothing is narrowed, and a person can be asked for as ever."""
    reader.looks_for("politie", "police", "violence")
    reader.looks_for("hij is er weer")
    assert reader.says == ["engine-not-found"]
    assert len(options(reader)) == 14
    assert [one.text for one in reader.dialogue.remarks] == ["politie", "hij is er weer"]
    reader.press(Command.PERSON)
    assert reader.found(HandOff)


def test_a_button_of_the_wide_menu_still_works_once_narrowed(reader: Reader) -> None:
    """A messenger keeps it on the screen."""
    reader.looks_for("politie", "police", "violence")
    reader.take(Chose(0, "information.topic", ("money",), only_now=True))
    assert reader.says == ["knowledge-money"]


def test_what_is_no_topic_of_the_step_is_not_offered(reader: Reader) -> None:
    """Whatever a channel hands in, and never more than a few."""
    reader.looks_for("x", "nothing", "hours", "police")
    assert reader.says == ["knowledge-police"]
    other = Reader()
    wide = options(other)
    other.looks_for("x", *wide)
    assert options(other)[:-4] == wide[:FOUND_MAX]


def test_words_found_where_no_topic_is_asked_are_words() -> None:
    """Topics in an event change nothing elsewhere."""
    talk = Talk(BOOK)
    talk.choose("nl")
    talk.take(Said(0, "politie", found=("police",)))
    assert talk.says == ["engine-not-a-choice"]


def test_after_a_handoff_typed_words_go_to_the_team(reader: Reader) -> None:
    """As the person was told when danger was passed on; here they went back after that."""
    reader.choose("other")
    reader.say("Hij is er weer.")
    reader.choose("danger")
    while reader.dialogue.asking != "information.topic":
        reader.press(Command.BACK)
    reader.looks_for("soa", "health")
    told = [entry for one in reader.found(Tell) if isinstance(one, Tell) for entry in one.entries]
    assert "soa" in [entry.answer for entry in told]
    assert "knowledge-health" in reader.says


@pytest.mark.parametrize("place", ["start", "topic", "talk", "ended"])
def test_the_help_lines_can_be_asked_for_anywhere(place: str) -> None:
    """And the dialogue stays where it was."""
    talk = Talk(BOOK) if place == "start" else Reader()
    if place == "talk":
        talk.press(Command.PERSON)
    elif place == "ended":
        talk.choose("hours")
        talk.choose("enough")
    before = talk.dialogue
    turn = advance(BOOK, before, Asked(0, Command.LINES))
    assert [say.text for say in turn.says] == [LINES]
    assert (turn.dialogue.step, turn.dialogue.answers) == (before.step, before.answers)


def test_the_help_lines_are_an_answer_too(reader: Reader) -> None:
    """In the menu of topics."""
    reader.choose("lines")
    assert reader.says == [LINES]
    assert reader.dialogue.asking == "information.enough"
