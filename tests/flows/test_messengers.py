"""What only a messenger brings: old buttons, changed words, files, commands of its own."""

import pytest

from flows.book import Book
from flows.engine import advance
from flows.types import (
    TALK,
    Asked,
    Attached,
    Chose,
    Command,
    Corrected,
    Entry,
    HandOff,
    Lifetime,
    Move,
    Remark,
    Tell,
    Write,
)
from tests.flows.talk import Talk


def press(talk: Talk, step: str, *codes: str) -> None:
    """Press a button that counts only for the question on the screen."""
    talk.take(Chose(0, step, codes, only_now=True))


def test_an_old_button_leads_nowhere(talk: Talk) -> None:
    """Another answer to a question that lies behind: the person is told, and stays."""
    press(talk, "trial.safe", "safe")
    press(talk, "trial.safe", "unsafe")
    assert talk.says == ["engine-passed"]
    assert (talk.dialogue.step, talk.dialogue.answers["trial.safe"]) == ("trial.words", "safe")


def test_a_double_tap_says_nothing(talk: Talk) -> None:
    """The same button again changes nothing at all."""
    press(talk, "trial.safe", "safe")
    before = talk.dialogue
    press(talk, "trial.safe", "safe")
    assert talk.effects == ()
    assert talk.dialogue.path == before.path


def test_an_old_button_in_the_conversation_tells_the_team_nothing(talk: Talk) -> None:
    """After the handoff it was pressed by mistake, or long ago."""
    talk.press(Command.PERSON)
    press(talk, "trial.safe", "unsafe")
    assert talk.says == ["engine-passed"]
    assert talk.found(Tell) == []


# ── changed words ────────────────────────────────────────────────────────────────────────────


def test_changed_words_replace_the_answer_and_lead_nowhere_back(talk: Talk) -> None:
    """The question on the screen stays; the team reads the newest words only."""
    talk.choose("safe")
    talk.say("an old text")
    talk.choose("money")
    talk.take(Corrected(0, "a new text", "trial.words"))
    assert (talk.says, talk.dialogue.step) == (["engine-corrected"], "trial.contact")
    talk.press(Command.PERSON)
    (handed,) = talk.found(HandOff)
    assert isinstance(handed, HandOff)
    entries = handed.entries
    assert Entry("trial.words", "a new text") in entries
    assert "an old text" not in str(entries)


def test_words_changed_after_the_team_has_them_are_told(talk: Talk) -> None:
    """It reads both: what was said first may matter."""
    talk.choose("unsafe")
    talk.say("an old text")
    talk.take(Corrected(0, "a new text", "trial.words"))
    assert talk.found(Tell) == [Tell((Entry("trial.words", "a new text"),))]
    assert talk.says == ["engine-corrected"]


def test_a_changed_message_names_the_one_it_changes(talk: Talk) -> None:
    """In the open conversation it is a message with the number of the old one."""
    talk.press(Command.PERSON)
    talk.take(Corrected(0, "a new text", None, 7))
    assert list(talk.effects) == [Write("a new text", 7)]


def test_changed_words_that_answered_nothing_are_kept_as_words(talk: Talk) -> None:
    """Whatever the old ones were, the new ones are not lost."""
    talk.take(Corrected(0, "a new text", "trial.safe"))
    assert talk.dialogue.remarks == (Remark("trial.safe", "a new text"),)
    talk.take(Corrected(0, "another", None))
    assert talk.dialogue.remarks[-1] == Remark("trial.safe", "another")


@pytest.mark.parametrize(("text", "says"), [(" ", "engine-empty"), ("x" * 4001, "engine-too-long")])
def test_changed_words_that_are_none_change_nothing(talk: Talk, text: str, says: str) -> None:
    """Empty or too long: the person is told, the old words stay."""
    talk.choose("safe")
    talk.say("an old text")
    talk.take(Corrected(0, text, "trial.words"))
    assert talk.says == [says]
    assert talk.dialogue.answers["trial.words"] == "an old text"


# ── what is not taken ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("tells_place", "says"), [(False, "engine-no-files"), (True, "engine-no-place")]
)
def test_a_file_is_not_taken_and_the_question_stays(
    talk: Talk, says: str, *, tells_place: bool
) -> None:
    """A kind word; nothing moves."""
    talk.take(Attached(0, "", tells_place))
    assert (talk.says, talk.dialogue.step) == ([says], "trial.safe")


def test_words_beside_a_file_count(talk: Talk) -> None:
    """Where words are asked they are the answer, in the conversation a message."""
    talk.choose("safe")
    talk.take(Attached(0, "he sent me this"))
    assert talk.dialogue.answers["trial.words"] == "he sent me this"
    talk.press(Command.PERSON)
    talk.take(Attached(0, "and this"))
    assert talk.found(Write) == [Write("and this")]


# ── commands ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (Command.HELP, ["engine-help"]),
        (Command.PRIVACY, ["engine-privacy"]),
        (Command.WEB, ["engine-web"]),
        (Command.SHOW, []),
    ],
)
def test_commands_leave_the_question_where_it_is(
    talk: Talk, command: Command, says: list[str]
) -> None:
    """They say something; the dialogue goes on."""
    talk.press(command)
    assert (talk.says, talk.dialogue.step) == (says, "trial.safe")


def test_going_to_the_web_asks_for_a_link(talk: Talk) -> None:
    """The channel makes it; the engine knows no address."""
    talk.press(Command.WEB)
    assert talk.found(Move) == [Move()]


def test_how_long_messages_stay_is_asked_beside_the_dialogue(talk: Talk) -> None:
    """The answer goes to the channel and leaves no trace in the dialogue."""
    talk.press(Command.LIFETIME)
    assert talk.dialogue.asking == "always.lifetime"
    talk.choose("hour")
    assert talk.found(Lifetime) == [Lifetime("hour")]
    assert (talk.says, talk.dialogue.asking) == (["engine-lifetime"], "trial.safe")
    assert "always.lifetime" not in talk.dialogue.answers


def test_showing_an_open_conversation_says_that_it_is_open(talk: Talk) -> None:
    """Also for somebody who presses start again."""
    talk.press(Command.PERSON)
    talk.press(Command.SHOW)
    assert (talk.says, talk.dialogue.step) == (["engine-talk"], TALK)


def test_showing_what_has_ended_begins_again(book: Book, talk: Talk) -> None:
    """There is nothing to show but the first question."""
    talk.press(Command.STOP)
    talk.choose("leave")
    turn = advance(book, talk.dialogue, Asked(0, Command.SHOW))
    assert turn.dialogue.step == "opening.language"
